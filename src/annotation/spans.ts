import { QUAD } from '../record/plover.js';
import type { ArticleRecord, Span } from '../record/schema.js';
import { type Draft, freshId, saidIn } from './draft.js';
import { addOrganization, removeOrganization, renameOrganization } from './organizations.js';
import { at, fold, NOWHERE, type Placed, RULES, spanOf } from './places.js';
import { isEventLabel } from './types.js';
import { type Countries, faultOf, isTimex } from './values.js';

const lastWord = (name: string) => fold(name).split(' ').at(-1) ?? '';

const KINDS = { Direct: 'direct', Mixed: 'mixed', Indirect: 'indirect' } as const;

const sentenceAt = (draft: Draft, span: Span): Span =>
  draft.events.find(({ sentence }) => sentence.start <= span.start && span.end <= sentence.end)?.sentence ??
  spanOf(span);

/** An event whose day nobody told takes place when the article says that it was published. */
const onPublication = ({ document: { date } }: Draft): ArticleRecord['events'][number]['when'] => ({
  dateId: null,
  value: date,
  basis: date === null ? 'none' : 'publication',
});

/** The person of that name, else one whose family name the words are, else a new one. */
function personNamed(draft: Draft, name: string): ArticleRecord['people'][number] {
  const known =
    draft.people.find((person) => fold(person.name) === fold(name)) ??
    draft.people.find((person) => !fold(name).includes(' ') && lastWord(person.name) === fold(name));
  if (known) return known;
  const id = freshId('p', draft.people);
  const person = { id, name, role: null, country: null, gender: null, mentions: [] };
  draft.people.push(person);
  return person;
}

function addPerson(draft: Draft, span: Placed, rule: string): void {
  if (draft.people.some(({ mentions }) => mentions.some(at(span)))) return;
  const name = (span.value ?? span.text).trim();
  if (name !== '') personNamed(draft, name).mentions.push({ ...spanOf(span), kind: 'name', rule });
}

function addCountry(draft: Draft, span: Placed, countries: Countries, rule: string): void {
  // The words may be known from another place of the article.
  const same = draft.countries.find(({ mentions }) => mentions.some(({ text }) => text === span.text));
  const alpha3 = countries.countryCalled(span.value ?? same?.alpha3 ?? span.text);
  if (alpha3 === null) return;
  const mention = { ...spanOf(span), form: 'name' as const, rule };
  const known = draft.countries.find((country) => country.alpha3 === alpha3);
  if (known?.mentions.some(at(span))) return;
  if (known) known.mentions.push(mention);
  else draft.countries.push({ alpha3, ...countries.nameCountry(alpha3), mentions: [mention] });
}

/** The days that a TIMEX3 value covers: 2026, 2026-02, 2026-02-03 and hours of it; others cover none that we tell. */
function daysOf(value: string | null): { earliest: string | null; latest: string | null } {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value ?? '') ?? [];
  if (year === '') return { earliest: null, latest: null };
  if (day !== undefined) return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

const typeOf = (value: string | null) =>
  /^P/.test(value ?? '') ? ('DURATION' as const) : /T/.test(value ?? '') ? ('TIME' as const) : ('DATE' as const);

function addDate(draft: Draft, span: Placed): void {
  if (draft.dates.some(at(span))) return;
  const value = span.value && isTimex(span.value) ? span.value : null;
  const basis = value === null ? ('vague' as const) : ('absolute' as const);
  const id = freshId('d', draft.dates);
  draft.dates.push({ ...spanOf(span), id, type: typeOf(value), value, ...daysOf(value), basis, rule: RULES.added });
}

function addStatement(
  draft: Draft,
  span: Placed,
  kind: (typeof KINDS)[keyof typeof KINDS],
  before: ArticleRecord,
): void {
  if (draft.statements.some(at(span))) return;
  const id = freshId('s', draft.statements);
  // One that was of another kind stays where it stood among the others.
  const { within = null, continues = null } = before.statements.find(at(span)) ?? {};
  const nobody = { speaker: null, addressee: null, cue: null, within, continues, when: null };
  draft.statements.push({ ...spanOf(span), id, kind, ...nobody, rule: RULES.added });
  draft.events.push({
    id: freshId('e', draft.events),
    kind: 'statement',
    type: 'STATEMENT',
    modes: [],
    quad: null,
    trigger: null,
    actors: [],
    recipients: [],
    when: onPublication(draft),
    where: null,
    factuality: 'actual',
    confidence: null,
    statementIds: [id],
    sentence: sentenceAt(draft, span),
    rule: RULES.added,
  });
}

function addEvent(draft: Draft, span: Placed, type: keyof typeof QUAD, before: ArticleRecord): void {
  if (draft.events.some((event) => event.type === type && at(span)(event.trigger))) return;
  // One that was of another type keeps what goes with its words. Its date, if it has one, comes with the relation to it.
  const known = before.events.find(({ kind, trigger }) => kind === 'action' && at(span)(trigger));
  draft.events.push({
    id: freshId('e', draft.events),
    kind: 'action',
    type,
    modes: [],
    quad: QUAD[type],
    trigger: known?.trigger ?? { ...spanOf(span), lemma: fold(span.text) },
    actors: [],
    recipients: [],
    when: known && known.when.dateId === null ? known.when : onPublication(draft),
    where: null,
    factuality: known?.factuality ?? 'actual',
    confidence: null,
    statementIds: known?.statementIds ?? [],
    sentence: known?.sentence ?? sentenceAt(draft, span),
    rule: RULES.added,
  });
}

/**
 * Puts in what somebody marked. A source, a cue, a party or a place comes with the relation to it.
 * @param before the record before all corrections
 */
export function addSpan(draft: Draft, span: Placed, countries: Countries, before: ArticleRecord): void {
  const { label } = span;
  if (label === 'Person') addPerson(draft, span, RULES.added);
  else if (label === 'Organization') addOrganization(draft, span, RULES.added);
  else if (label === 'Country') addCountry(draft, span, countries, RULES.added);
  else if (label === 'Date') addDate(draft, span);
  else if (label === 'Direct' || label === 'Mixed' || label === 'Indirect')
    addStatement(draft, span, KINDS[label], before);
  else if (isEventLabel(label)) addEvent(draft, span, label, before);
}

/** Takes out what somebody unmarked. */
export function removeSpan(draft: Draft, span: Placed): void {
  const { label } = span;
  const isThere = at(span);
  if (label === 'Person') {
    for (const person of draft.people) person.mentions = person.mentions.filter((mention) => !isThere(mention));
  } else if (label === 'Organization') removeOrganization(draft, span);
  else if (label === 'Country') {
    for (const country of draft.countries) country.mentions = country.mentions.filter((mention) => !isThere(mention));
  } else if (label === 'Date') {
    const gone = new Set(draft.dates.filter(isThere).map(({ id }) => id));
    draft.dates = draft.dates.filter(({ id }) => !gone.has(id));
    for (const event of draft.events) if (gone.has(event.when.dateId ?? '')) event.when = onPublication(draft);
  } else if (label === 'Direct' || label === 'Mixed' || label === 'Indirect') {
    const gone = new Set(
      draft.statements.filter((one) => isThere(one) && one.kind === KINDS[label]).map(({ id }) => id),
    );
    draft.statements = draft.statements.filter(({ id }) => !gone.has(id));
    for (const event of draft.events) {
      const rest = event.statementIds.filter((id) => !gone.has(id));
      const isGone = event.kind === 'statement' && rest.length === 0 && event.statementIds.length > 0;
      if (isGone) draft.events = draft.events.filter((other) => other !== event);
      else event.statementIds = rest;
    }
  } else if (isEventLabel(label)) {
    draft.events = draft.events.filter((event) => event.type !== label || !isThere(event.trigger));
  }
}

/** Says what a span stands for; what it cannot stand for changes nothing. */
export function setValue(draft: Draft, span: Placed, countries: Countries): void {
  const { label, value = null } = span;
  if (value === null || faultOf(span, countries) !== null) return;
  if (label === 'Person' || label === 'Country') setName(draft, span, countries);
  else if (label === 'Organization') renameOrganization(draft, span);
  else if (label === 'Date') {
    for (const date of draft.dates.filter(at(span))) {
      Object.assign(date, { value, type: typeOf(value), ...daysOf(value), rule: RULES.value });
      for (const event of draft.events) if (event.when.dateId === date.id) event.when = { ...event.when, value };
    }
  } else if (label === 'Source') {
    for (const statement of draft.statements) {
      for (const side of [statement.speaker, statement.addressee])
        if (side && at(span)(side.mention)) side.name = value;
      const said = saidIn(draft, statement.id);
      for (const actor of [...(said?.actors ?? []), ...(said?.recipients ?? [])])
        if (at(span)(actor)) actor.name = value;
    }
  } else if (label === 'Party') {
    for (const { kind, actors, recipients } of draft.events) {
      if (kind === 'statement') continue;
      for (const actor of [...actors, ...recipients]) if (at(span)(actor)) actor.name = value;
    }
  } else if (label === 'Place') {
    for (const { where } of draft.events)
      if (where && at(span)(where.mention) && where.name !== value) Object.assign(where, { name: value, ...NOWHERE });
  }
}

/** A mention of another person or country than it was taken for. Somebody with no mention left hands on what is known of them. */
function setName(draft: Draft, span: Placed, countries: Countries): void {
  if (span.label === 'Country') {
    removeSpan(draft, span);
    addCountry(draft, span, countries, RULES.value);
    return;
  }
  const before = draft.people.find(({ mentions }) => mentions.some(at(span)));
  removeSpan(draft, span);
  addPerson(draft, span, RULES.value);
  const after = draft.people.find(({ mentions }) => mentions.some(at(span)));
  if (!before || !after || before === after || before.mentions.length > 0) return;
  after.role ??= before.role;
  after.country ??= before.country;
  after.gender ??= before.gender;
}
