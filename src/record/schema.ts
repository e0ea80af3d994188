import * as z from 'zod';
import { checkRecord } from './check.js';
import { type Matcher, matcherOf } from './matcher.js';
import { RECORD_EVENT_TYPES } from './plover.js';

/** Version of the record's form. A new field raises the second number, a changed or dropped one the first. */
export const SCHEMA_VERSION = '2.0';

export const OFFSET_UNITS = ['codepoint', 'utf16'] as const;

const offset = z.int().min(0);
const words = z.string().min(1);
const day = z.iso.date();
const rule = words.describe('The rule that found it, for `nutgraf explain` and for reports of mistakes.');
const alpha3 = z.string().regex(/^[A-Z]{3}$/);
const country = alpha3.nullable();
const id = (prefix: string) => z.string().regex(new RegExp(`^${prefix}[1-9][0-9]*$`));
const personId = id('p').nullable().describe('Id of the person in `people`, or null for any other source or actor.');

const organizationId = id('o')
  .nullable()
  .describe(
    'Id of the organization in `organizations` that it is or, where it is somebody without a name, speaks for; or null.',
  );

const place = {
  start: offset.describe('Where it begins in `document.text`, counted in `offsetUnit`.'),
  end: offset.describe('Where it ends: the first place after it.'),
  text: z.string().describe('Exactly the characters of `document.text` from `start` to `end`.'),
};

export const spanSchema = z.strictObject(place).meta({ id: 'Span', description: 'A half-open stretch of the text.' });

const personMentionSchema = z
  .strictObject({
    ...place,
    kind: z.enum(['name', 'pronoun', 'title']).describe('"Marco Rubio", "he", "the secretary of state".'),
    rule,
  })
  .meta({ id: 'PersonMention', description: 'One place where the text speaks of the person.' });

export const personSchema = z
  .strictObject({
    id: id('p').describe('p1, p2 … in the order of first mention.'),
    name: words.describe('The fullest form of the name in the article.'),
    role: z.string().nullable().describe("The article's words, without country and honorific: Secretary of State."),
    country: country.describe(
      'ISO 3166-1 alpha-3 code of the country that the person acts for, where the article says.',
    ),
    gender: z.enum(['female', 'male']).nullable().describe('As the article has it, by pronoun, title or given name.'),
    mentions: z.array(personMentionSchema).min(1).describe('Every mention, in the order of the text.'),
  })
  .meta({ id: 'Person', description: 'A person of the article, with every mention of them.' });

const organizationMentionSchema = z
  .strictObject({
    ...place,
    kind: z
      .enum(['name', 'acronym', 'nominal', 'pronoun'])
      .describe('"the World Food Programme", "WFP", "the agency", "it".'),
    rule,
  })
  .meta({ id: 'OrganizationMention', description: 'One place where the text speaks of the organization.' });

export const organizationSchema = z
  .strictObject({
    id: id('o').describe('o1, o2 … in the order of first mention.'),
    name: words.describe('The fullest form of the name in the article, without an article before it.'),
    acronym: words.nullable().describe('The short form in capitals that the article uses, or null.'),
    country: country.describe(
      'ISO 3166-1 alpha-3 code of the country that it belongs to, where its name or the article tells; null for bodies of several states.',
    ),
    sector: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("PLOVER's sector code (GOV, MIL, BUS, NGO …), where its name or the article tells, or null."),
    mentions: z.array(organizationMentionSchema).min(1).describe('Every mention, in the order of the text.'),
  })
  .meta({
    id: 'Organization',
    description: 'A company, ministry, party, court, force, armed group, club or medium, with every mention of it.',
  });

const countryMentionSchema = z
  .strictObject({
    ...place,
    form: z
      .enum(['name', 'abbreviation', 'demonym', 'metonym'])
      .describe('"Iran", "U.S.", "Iranian", "Tehran" for the government there.'),
    rule,
  })
  .meta({ id: 'CountryMention', description: 'One place where the text speaks of the country.' });

export const countrySchema = z
  .strictObject({
    alpha3: alpha3.describe('ISO 3166-1 alpha-3 code; XKX for Kosovo.'),
    alpha2: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1 alpha-2 code; XK for Kosovo.'),
    name: words.describe('Short name in English.'),
    mentions: z.array(countryMentionSchema).min(1).describe('Every mention, in the order of the text.'),
  })
  .meta({ id: 'Country', description: 'A country of the article, with every mention of it.' });

export const dateSchema = z
  .strictObject({
    ...place,
    id: id('d').describe('d1, d2 … in the order of the text.'),
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']).describe('TIMEX3 type.'),
    value: words
      .nullable()
      .describe(
        'TIMEX3 value: 2026-02-03, 2026-W06, P3D, PRESENT_REF; an X for each figure that is not known (XXXX-WXX-2: a Tuesday). Null: it cannot be told.',
      ),
    earliest: day.nullable().describe('First calendar day covered, or null.'),
    latest: day.nullable().describe('Last calendar day covered, or null.'),
    basis: z
      .enum(['absolute', 'relative', 'vague'])
      .describe('absolute: "Feb. 3, 2026"; relative: "Tuesday", counted from another date; vague: "recently".'),
    rule,
  })
  .meta({ id: 'Date', description: 'A temporal expression and what it stands for in TIMEX3.' });

const sourceSchema = z
  .strictObject({
    name: words.describe(
      'The person\'s resolved name, or the source\'s own words ("a regional official", "the Navy").',
    ),
    personId,
    organizationId,
    country: country.describe('ISO 3166-1 alpha-3 code of the country that the source acts for, or null.'),
    mention: spanSchema.nullable().describe('Where this statement names the source; null where it is carried over.'),
  })
  .meta({ id: 'Source', description: 'Who says something, or to whom it is said.' });

const wordSpan = (description: string, name: string) =>
  z.strictObject({ ...place, lemma: words.describe('Dictionary form: said → say.') }).meta({ id: name, description });

const cueSchema = wordSpan('The word of saying: said, according to, a statement.', 'Cue');
const triggerSchema = wordSpan('The word that reports the event: met, attack, was arrested.', 'Trigger');

export const statementSchema = z
  .strictObject({
    ...place,
    id: id('s').describe('s1, s2 … in the order of the text.'),
    kind: z
      .enum(['direct', 'mixed', 'indirect'])
      .describe('direct: in quotation marks; mixed: partly; indirect: reported in other words.'),
    speaker: sourceSchema.nullable().describe('Who said it, or null where the article does not tell.'),
    addressee: sourceSchema.nullable().describe('To whom it was said, or null.'),
    cue: cueSchema.nullable(),
    within: id('s').nullable().describe('Id of the statement that this one stands in, or null.'),
    continues: id('s').nullable().describe('Id of the statement that this one carries on, or null.'),
    when: id('d').nullable().describe('Id of the date when it was said, or null.'),
    rule,
  })
  .meta({ id: 'Statement', description: 'What somebody is reported to have said. The span is the words said.' });

const actorSchema = z
  .strictObject({
    ...place,
    name: words.describe("The person's resolved name, the article's words, or for an implied state its name."),
    personId,
    organizationId,
    country: country.describe(
      'ISO 3166-1 alpha-3 code of the country that they act for, or null. For an action it may be told by the place alone (protesters in Lima: PER), where the person has none.',
    ),
    sector: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable()
      .describe("PLOVER's sector code (GOV, MIL, COP, OPP, REB, CVL …), or null."),
    basis: z
      .enum(['named', 'resolved', 'implied'])
      .describe(
        'Whence they are known: named by a phrase beside the trigger, resolved from a pronoun or description, or implied by the article alone, a state by its first mention.',
      ),
  })
  .meta({ id: 'Actor', description: 'Who does it, or to whom it is done. The span is the phrase that names them.' });

const whenSchema = z
  .strictObject({
    dateId: id('d').nullable().describe('Id of the date in `dates`, or null.'),
    value: words.nullable().describe('TIMEX3 value, or null where the day is not known.'),
    basis: z
      .enum(['explicit', 'statement', 'narrative', 'publication', 'none'])
      .describe(
        'Whence: a date beside the event, the statement that reports it, the day of the story that goes on from a sentence before, the publication date, or nothing.',
      ),
  })
  .meta({ id: 'When', description: 'When the event took place.' });

const whereSchema = z
  .strictObject({
    name: words.describe("The place in the article's words."),
    country: country.describe('ISO 3166-1 alpha-3 code of the country it lies in, or null.'),
    geonameId: z
      .int()
      .positive()
      .nullable()
      .describe(
        'Number of the place in GeoNames (geonames.org), or null where it is not known or has none of its own.',
      ),
    latitude: z.number().min(-90).max(90).nullable().describe('Degrees north (WGS 84), or null.'),
    longitude: z.number().min(-180).max(180).nullable().describe('Degrees east (WGS 84), or null.'),
    basis: z
      .enum(['gazetteer', 'derived', 'none'])
      .describe(
        'Whence latitude and longitude: gazetteer: those of the place; derived: computed from a distance and a direction ("30 km east of Gao"); none: it is not sure which place is meant, or it is a region or country.',
      ),
    mention: spanSchema,
  })
  .meta({ id: 'Where', description: 'Where the event took place.' });

const eventShape = {
  id: id('e').describe('e1, e2 … in the order of the text.'),
  kind: z
    .enum(['statement', 'action'])
    .describe('statement: one act of saying, `statementIds` tell what was said; action: a deed.'),
  type: z.enum(RECORD_EVENT_TYPES).describe("STATEMENT, or for an action one of PLOVER's sixteen types."),
  modes: z.array(words).describe("PLOVER's modes in lower case: arrest, drone, visit."),
  quad: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .nullable()
    .describe(
      '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for statements.',
    ),
  trigger: triggerSchema.nullable().describe('The word that reports it; null only for a statement without a cue.'),
  actors: z.array(actorSchema).describe('Who does it. For a statement: the speaker.'),
  recipients: z.array(actorSchema).describe('To whom it is done. For a statement: whom it is said to.'),
  when: whenSchema,
  where: whereSchema.nullable(),
  factuality: z
    .enum(['actual', 'planned', 'attempted', 'hypothetical', 'negated'])
    .describe('Whether the article has it as done, planned, tried in vain, only possible, or not done.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .optional()
    .describe(
      'How often such an action, its trigger and type, was right in news articles that nothing was fitted to: 0 to 1. Null for statements, for actions in texts of fewer than five sentences and for those that a person added.',
    ),
  statementIds: z
    .array(id('s'))
    .describe(
      'The statements said in this act, in the order of the text (statement), or the one that the action stands in; may be empty for an action.',
    ),
  sentence: spanSchema.describe('The sentence of the trigger.'),
  rule,
};

export const eventSchema = z
  .strictObject(eventShape)
  .meta({ id: 'Event', description: 'Who did or said what, to whom, when and where.' });

const documentShape = {
  id: words.describe('The id of the input record, or the name of the file.'),
  source: z.string().nullable().describe('Path or address that the article came from, or null.'),
  url: z.string().nullable().describe('Address that the article was published at, where the input tells it, or null.'),
  outlet: z.string().nullable().describe('Name of the newspaper, agency or site, where the input tells it, or null.'),
  authors: z.array(words).describe('Names of the authors as the input gives them; empty where it gives none.'),
  title: z.string().nullable().describe('Headline, where the input tells it apart from the text.'),
  date: day.nullable().describe('Publication date, from which relative dates are counted; never guessed.'),
};

const documentSchema = z
  .strictObject({
    ...documentShape,
    dateSource: z
      .enum(['option', 'record', 'metadata', 'page', 'url', 'header', 'dateline', 'filename'])
      .nullable()
      .describe(
        'What the publication date was read from: the --date option, the input record, the metadata of a page, the date that the page shows, its address, a header line, a dateline, or the name of the file; null where there is none.',
      ),
    dateline: spanSchema
      .nullable()
      .describe('"ANKARA, March 4" of "ANKARA, March 4 (Agency) - …" at the beginning, or null.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .nullable()
      .describe(
        'BCP 47 tag of the language of the text: en where it was read. Anything else comes with the warning not-english and without items; null where the text is not English and its language could not be told.',
      ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the text in UTF-8, in hexadecimal digits.'),
    length: offset.describe('Length of the text in `offsetUnit`.'),
    text: z.string().nullable().describe('The text that all spans point into; null where it was left out.'),
  })
  .meta({ id: 'Document', description: 'The article itself.' });

const warningSchema = z
  .strictObject({
    code: words.describe('What kind of warning, for programs.'),
    message: words.describe('The same in words.'),
    span: spanSchema.nullable().describe('The place that it is about, or null.'),
  })
  .meta({ id: 'Warning', description: 'Something about the input that may have hurt the result.' });

/** The record's types, without what they say together. */
export const recordShape = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of this form.'),
  generator: z
    .strictObject({
      name: z.literal('nutgraf').describe('Its name.'),
      version: words.describe('The version of nutgraf.'),
    })
    .describe('The program that wrote the record.'),
  offsetUnit: z
    .enum(OFFSET_UNITS)
    .describe('What `start` and `end` count: Unicode code points (jq, Python) or UTF-16 units (JavaScript, Java).'),
  document: documentSchema,
  people: z.array(personSchema).describe('In the order of first mention.'),
  organizations: z.array(organizationSchema).describe('In the order of first mention.'),
  countries: z.array(countrySchema).describe('In the order of first mention.'),
  dates: z.array(dateSchema).describe('In the order of the text.'),
  statements: z.array(statementSchema).describe('In the order of the text.'),
  events: z.array(eventSchema).describe('Statements and actions, in the order of the text.'),
  warnings: z.array(warningSchema).describe('Empty when nothing is wrong.'),
});

/** One article, read: people, organizations, countries, dates, statements and events with their places in the text. */
export type ArticleRecord = z.infer<typeof recordShape>;
export type Span = z.infer<typeof spanSchema>;
export type Person = z.infer<typeof personSchema>;
export type Organization = z.infer<typeof organizationSchema>;
export type Country = z.infer<typeof countrySchema>;
export type DateMention = z.infer<typeof dateSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Warning = z.infer<typeof warningSchema>;

/**
 * The record's form and, beyond types, its sense: ids run in order and resolve, spans lie in the text and read what they
 * say (where the text is in the record), lists are sorted. Takes time linear in the size of the record.
 */
export const articleSchema = recordShape
  .check(({ value, issues }) => {
    for (const { path, message } of checkRecord(value)) issues.push({ code: 'custom', path, message, input: value });
  })
  .meta({
    title: 'nutgraf article record',
    description: 'Who said and did what, to whom, when and where, in one article.',
  });

let matches: Matcher | null = null;

/**
 * Whether a value is a record that is right and has its keys in order: in a third of the time that `articleSchema` takes,
 * which judges the others.
 */
export function isRightRecord(value: unknown): value is ArticleRecord {
  matches ??= matcherOf(recordShape);
  return matches(value) && checkRecord(value as ArticleRecord).length === 0;
}

/**
 * The record as `articleSchema.parse` gives it.
 * @throws z.ZodError when the record breaks the schema
 */
export const checkedRecord = (record: ArticleRecord): ArticleRecord =>
  isRightRecord(record) ? record : articleSchema.parse(record);

/** One line of `--format events`: an event with what is needed to read it without the rest of its record. */
export const eventLineSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of this form.'),
    offsetUnit: z.enum(OFFSET_UNITS).describe('What `start` and `end` count.'),
    document: z.strictObject(documentShape).describe('The article that the event stands in.'),
    ...eventShape,
    statements: z.array(spanSchema).describe('The words of the statements named by `statementIds`.'),
  })
  .meta({ title: 'nutgraf event line', description: 'One event of an article, readable by itself.' });

export type EventLine = z.infer<typeof eventLineSchema>;
