import type { ArticleRecord, Span } from '../record/schema.js';
import { type Draft, ownEvent, saidIn } from './draft.js';
import { at, NOWHERE, type Placed, spanOf } from './places.js';
import { isEventLabel, type RelationLabel } from './types.js';

type Statement = ArticleRecord['statements'][number];
type Event = ArticleRecord['events'][number];
type Actor = Event['actors'][number];

const wordOf = (span: Span) => ({ ...spanOf(span), lemma: span.text.toLowerCase() });

/** The person whose mention the words are, or have in them. */
const personIn = (draft: Draft, span: Span) =>
  draft.people.find(({ mentions }) => mentions.some(at(span))) ??
  draft.people.find(({ mentions }) => mentions.some(({ start, end }) => span.start <= start && end <= span.end));

const organizationIn = (draft: Draft, span: Span) =>
  draft.organizations.find(({ mentions }) => mentions.some(at(span)));

/** What the record knew of a party before people corrected it: its country and sector are not told by a label. */
const knownActor = ({ events }: ArticleRecord, kind: Event['kind'], to: Span): Actor | undefined =>
  events.flatMap((event) => (event.kind === kind ? [...event.actors, ...event.recipients] : [])).find(at(to));

function actorAt(draft: Draft, before: ArticleRecord, kind: Event['kind'], to: Placed): Actor {
  const known = knownActor(before, kind, to);
  const person = personIn(draft, to);
  return {
    ...spanOf(to),
    name: (kind === 'statement' ? person?.name : null) ?? to.value ?? person?.name ?? known?.name ?? to.text,
    personId: person?.id ?? null,
    organizationId: person ? null : (organizationIn(draft, to)?.id ?? null),
    country: person?.country ?? known?.country ?? null,
    sector: known?.sector ?? null,
    basis: known?.basis ?? 'named',
  };
}

function statementOf(draft: Draft, from: Placed): Statement | undefined {
  return draft.statements.find((statement) => at(from)(statement) && statement.kind === from.label.toLowerCase());
}

function triggered(draft: Draft, from: Placed): Event | undefined {
  return draft.events.find(({ type, trigger }) => type === from.label && at(from)(trigger));
}

function relateStatement(
  draft: Draft,
  relation: RelationLabel,
  statement: Statement,
  to: Placed,
  before: ArticleRecord,
): void {
  const said = (relation === 'speaker' || relation === 'cue' ? ownEvent : saidIn)(draft, statement.id);
  if (relation === 'speaker' || relation === 'addressee') {
    const actor = actorAt(draft, before, 'statement', to);
    const { name, personId, organizationId, country } = actor;
    statement[relation] = { name, personId, organizationId, country, mention: spanOf(to) };
    if (said) said[relation === 'speaker' ? 'actors' : 'recipients'] = [actor];
  } else if (relation === 'cue') {
    statement.cue = wordOf(to);
    if (said) said.trigger = wordOf(to);
  } else if (relation === 'when') {
    const date = draft.dates.find(at(to));
    if (!date) return;
    statement.when = date.id;
    if (said) said.when = { dateId: date.id, value: date.value, basis: 'explicit' };
  }
}

function unrelateStatement(draft: Draft, relation: RelationLabel, statement: Statement, to: Placed): void {
  const said = (relation === 'speaker' || relation === 'cue' ? ownEvent : saidIn)(draft, statement.id);
  if (relation === 'speaker' || relation === 'addressee') {
    if (!at(to)(statement[relation]?.mention ?? null)) return;
    statement[relation] = null;
    if (said) said[relation === 'speaker' ? 'actors' : 'recipients'] = [];
  } else if (relation === 'cue' && at(to)(statement.cue)) {
    statement.cue = null;
    if (said) said.trigger = null;
  } else if (relation === 'when') {
    statement.when = null;
    if (said) said.when = untold(draft);
  }
}

const untold = ({ document: { date } }: Draft): Event['when'] => ({
  dateId: null,
  value: date,
  basis: date === null ? 'none' : 'publication',
});

function relateEvent(draft: Draft, relation: RelationLabel, event: Event, to: Placed, before: ArticleRecord): void {
  if (relation === 'actor' || relation === 'recipient') {
    const parties = event[relation === 'actor' ? 'actors' : 'recipients'];
    if (!parties.some(at(to))) parties.push(actorAt(draft, before, 'action', to));
  } else if (relation === 'when') {
    const date = draft.dates.find(at(to));
    if (date) event.when = { dateId: date.id, value: date.value, basis: 'explicit' };
  } else if (relation === 'where') {
    const known = before.events.find(({ where }) => at(to)(where?.mention ?? null))?.where;
    const name = to.value ?? to.text;
    const point = known?.name === name ? known : NOWHERE;
    const { geonameId, latitude, longitude, basis } = point;
    const country = known?.country ?? null;
    event.where = { name, country, geonameId, latitude, longitude, basis, mention: spanOf(to) };
  }
}

function unrelateEvent(draft: Draft, relation: RelationLabel, event: Event, to: Placed): void {
  const isThere = at(to);
  if (relation === 'actor') event.actors = event.actors.filter((actor) => !isThere(actor));
  else if (relation === 'recipient') event.recipients = event.recipients.filter((actor) => !isThere(actor));
  else if (relation === 'when') event.when = untold(draft);
  else if (relation === 'where' && isThere(event.where?.mention ?? null)) event.where = null;
}

/**
 * Ties or unties two spans. Nothing happens where one of them is not there.
 * @param before the record before all corrections, where they are tied; null unties them
 */
export function setRelation(
  draft: Draft,
  relation: RelationLabel,
  from: Placed,
  to: Placed,
  before: ArticleRecord | null,
): void {
  if (isEventLabel(from.label)) {
    const event = triggered(draft, from);
    if (!event) return;
    if (before) relateEvent(draft, relation, event, to, before);
    else unrelateEvent(draft, relation, event, to);
    return;
  }
  const statement = statementOf(draft, from);
  if (!statement) return;
  if (before) relateStatement(draft, relation, statement, to, before);
  else unrelateStatement(draft, relation, statement, to);
}
