import type { Span } from '../article/types.js';
import type { ActionEvent, Actor } from '../events/types.js';
import type { Findings } from '../pipeline.js';
import type { Act, Source, Party as Speaking, Statement } from '../statements/types.js';
import { number } from './numbering.js';
import { QUAD } from './plover.js';
import type { ArticleRecord } from './schema.js';

/** The lists of a record and the article's dateline. */
export type RecordParts = Pick<
  ArticleRecord,
  'people' | 'organizations' | 'countries' | 'dates' | 'statements' | 'events'
> & {
  dateline: ArticleRecord['document']['dateline'];
};

type Party = Pick<Source, 'name' | 'person'>;

type EventSource = { readonly statement: Statement; readonly act: Act } | { readonly action: ActionEvent };

const byStart = (a: Span, b: Span) => a.start - b.start || b.end - a.end;
const firstMention = (item: { readonly mentions: readonly Span[] }): Span => item.mentions[0] ?? { start: 0, end: 0 };
const placeOf = (event: EventSource): Span =>
  'action' in event ? event.action.trigger : (event.statement.cue ?? event.statement);

/** The last of `items`, sorted by start, that begins at or before `at`. */
function lastBefore<T extends Span>(items: readonly T[], at: number): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}

/**
 * The findings in the record's form. Alpha-2 codes and English names come from `nameCountry`; `at` turns a place in
 * UTF-16 units into the record's unit.
 */
export function assemble(
  findings: Findings,
  nameCountry: (alpha3: string) => { alpha2: string; name: string },
  at: (place: number) => number = (place) => place,
): RecordParts {
  const { article, doc, given } = findings;
  const span = (found: Span) => {
    const { start, end } = given(found);
    return { start: at(start), end: at(end), text: article.text.slice(start, end) };
  };
  const people = number(findings.people, 'p', firstMention);
  const organizations = number(findings.organizations, 'o', firstMention);
  const dates = number(findings.dates, 'd', (date) => date);
  const statements = number(findings.statements, 's', (statement) => statement);
  const events = number<EventSource>(
    [
      ...findings.acts.flatMap((act) => {
        const statement = findings.statements[act.main];
        return statement ? [{ statement, act }] : [];
      }),
      ...findings.events.map((action) => ({ action })),
    ],
    'e',
    placeOf,
  );

  const organizationId = (of: Party, at: Span | null) => organizations.idOf(findings.organizationOf(of, at));
  const source = (of: Source | null, at: Span | null) =>
    of && {
      name: of.name,
      personId: people.idOf(of.person),
      organizationId: organizationId(of, at),
      country: of.country,
      mention: of.mention && span(of.mention),
    };
  const actors = (all: readonly Actor[]) =>
    all.toSorted(byStart).map((actor) => ({
      ...span(actor),
      name: actor.isMeant && actor.country !== null ? nameCountry(actor.country).name : actor.name,
      personId: people.idOf(actor.person),
      // the span of a state that is only meant is a mention of it, or of a place in it
      organizationId: actor.isMeant ? null : organizationId(actor, actor),
      country: actor.country,
      sector: actor.sector,
      basis: actor.basis,
    }));

  /** A speaker who is carried over, with no word of this statement: the mention before it, of the person or the source. */
  const mentionOf = (statement: Statement, party: Source): Span => {
    if (party.mention) return party.mention;
    const person = party.person === null ? undefined : findings.people[party.person];
    const earlier = person && (lastBefore(person.mentions, statement.start) ?? person.mentions[0]);
    if (earlier) return earlier;
    const carried = statement.continues === null ? undefined : findings.statements[statement.continues];
    if (carried && carried.start < statement.start) return mentionOf(carried, carried.speaker ?? party);
    return { start: statement.start, end: statement.start };
  };
  const speaking = (statement: Statement, party: Speaking | null) =>
    party
      ? actors([
          {
            ...party,
            ...mentionOf(statement, party),
            sector: findings.sectors.get(party) ?? null,
          },
        ])
      : [];
  const placeOfSource = (statement: Statement, party: Source | null) => party && mentionOf(statement, party);

  const byCountry = new Map<string, Findings['countries'][number][]>();
  for (const mention of findings.countries.toSorted(byStart)) {
    const known = byCountry.get(mention.alpha3);
    if (known) known.push(mention);
    else byCountry.set(mention.alpha3, [mention]);
  }
  const sentenceAt = (place: number): Span => lastBefore(doc.sentences, place) ?? { start: place, end: place };
  const opening = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline ?? null;
  const dateline = opening && { ...opening, end: opening.start + datelineLength(doc.text, opening) };

  const statementEvent = (statement: Statement, act: Act, id: string): ArticleRecord['events'][number] => ({
    id,
    kind: 'statement',
    type: 'STATEMENT',
    modes: [],
    quad: null,
    trigger: statement.cue && { ...span(statement.cue), lemma: statement.cue.lemma },
    actors: speaking(statement, statement.speaker),
    recipients: speaking(statement, act.addressee),
    when: {
      dateId: dates.idOf(act.when),
      value: act.when === null ? article.date : (findings.dates[act.when]?.value ?? null),
      basis: act.when !== null ? 'explicit' : article.date ? 'publication' : 'none',
    },
    where: null,
    factuality: statement.factuality,
    confidence: null,
    statementIds: statements.idsOf(act.statements),
    sentence: span(sentenceAt((statement.cue ?? statement).start)),
    rule: statement.rule,
  });
  const placed = ({ mention, ...where }: NonNullable<ActionEvent['where']>) => ({ ...where, mention: span(mention) });
  const actionEvent = (action: ActionEvent, id: string): ArticleRecord['events'][number] => ({
    id,
    kind: 'action',
    type: action.type,
    modes: [...action.modes],
    quad: QUAD[action.type],
    trigger: { ...span(action.trigger), lemma: action.trigger.lemma },
    actors: actors(action.actors),
    recipients: actors(action.recipients),
    when: { dateId: dates.idOf(action.when.date), value: action.when.value, basis: action.when.basis },
    where: action.where && placed(action.where),
    factuality: action.factuality,
    confidence: action.confidence,
    statementIds: action.statement === null ? [] : statements.idsOf([action.statement]),
    sentence: span(action.sentence),
    rule: action.rule,
  });

  return {
    people: people.items.map(({ item, id }) => ({
      id,
      name: item.name,
      role: item.role,
      country: item.country,
      gender: item.gender,
      mentions: item.mentions.map((mention) => ({ ...span(mention), kind: mention.kind, rule: mention.rule })),
    })),
    organizations: organizations.items.map(({ item, id }) => ({
      id,
      name: item.name,
      acronym: item.acronym,
      country: item.country,
      sector: item.sector,
      mentions: item.mentions.map((mention) => ({ ...span(mention), kind: mention.kind, rule: mention.rule })),
    })),
    countries: [...byCountry].map(([alpha3, mentions]) => ({
      alpha3,
      ...nameCountry(alpha3),
      mentions: mentions.map((mention) => ({ ...span(mention), form: mention.form, rule: mention.rule })),
    })),
    dates: dates.items.map(({ item, id }) => ({
      ...span(item),
      id,
      type: item.type,
      value: item.value,
      earliest: item.earliest,
      latest: item.latest,
      basis: item.basis,
      rule: item.rule,
    })),
    statements: statements.items.map(({ item, id }) => ({
      ...span(item),
      id,
      kind: item.kind,
      speaker: source(item.speaker, placeOfSource(item, item.speaker)),
      addressee: source(item.addressee, placeOfSource(item, item.addressee)),
      cue: item.cue && { ...span(item.cue), lemma: item.cue.lemma },
      within: statements.idOf(item.within),
      continues: statements.idOf(item.continues),
      when: dates.idOf(item.when),
      rule: item.rule,
    })),
    events: events.items.map(({ item, id }) =>
      'action' in item ? actionEvent(item.action, id) : statementEvent(item.statement, item.act, id),
    ),
    dateline: dateline && span(dateline),
  };
}

/** Place and date without the agency in brackets and the dash that end the line: "ANKARA, March 4 (Agency) -". */
function datelineLength(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/(?:\s*\([^()]*\))?[\s–—―_:-]*$/u, '').length;
}
