import type { predict } from './predict.js';
import type { GoldArticle } from './sets.js';

type Prediction = Awaited<ReturnType<typeof predict>>[number];

interface ExpectedEvent {
  readonly type: string;
  readonly actors: readonly { start?: number; end?: number; country?: string | null }[];
  readonly recipients: readonly { start?: number; end?: number; country?: string | null }[];
  readonly trigger: { start: number; end: number };
  readonly factuality: string;
}

const list = (items: readonly string[]) => items.toSorted().join(' | ');

const overlaps = (a: { start: number; end: number }, b: { start?: number; end?: number }) =>
  a.start < (b.end ?? -1) && (b.start ?? Number.POSITIVE_INFINITY) < a.end;

function samePeople(gold: GoldArticle, record: Prediction): [string, string] {
  const names = record.people.flatMap((person) => person.mentions.filter((m) => m.kind === 'name').map((m) => m.text));
  return [list(gold.expect as string[]), list(names)];
}

function sameCountries(gold: GoldArticle, record: Prediction): [string, string] {
  return [list(gold.expect as string[]), list([...new Set(record.countries.map((country) => country.alpha2))])];
}

/** The sentences tell what is claimed, alleged or long past; the record says that by statement and date instead. */
const FACTUALITY: Readonly<Record<string, string>> = { alleged: 'actual', claimed: 'actual', historical: 'actual' };

function sameFactuality(wanted: string, type: string, got: string): boolean {
  const either = ['actual', 'planned'];
  const expected = FACTUALITY[wanted] ?? wanted;
  return expected === got || (type === 'AGREE' && either.includes(expected) && either.includes(got));
}

/** Type, trigger, factuality, and the words of every actor and recipient; a negated event may also be left out. */
function sameEvents(gold: GoldArticle, record: Prediction): boolean {
  const expected = gold.events as readonly ExpectedEvent[];
  const actions = record.events.filter((event) => event.kind === 'action');
  const kept = actions.length === 0 ? expected.filter((event) => event.factuality !== 'negated') : expected;
  if (actions.length !== kept.length) return false;
  return kept.every((event) =>
    actions.some(
      (action) =>
        action.type === event.type &&
        action.trigger !== null &&
        overlaps(action.trigger, event.trigger) &&
        sameFactuality(event.factuality, event.type, action.factuality) &&
        sameSide(event.actors, action.actors) &&
        sameSide(event.recipients, action.recipients),
    ),
  );
}

function sameSide(wanted: ExpectedEvent['actors'], got: readonly { start: number; end: number }[]): boolean {
  return wanted.length === got.length && wanted.every((actor) => got.some((span) => overlaps(span, actor)));
}

const describeEvents = (events: Prediction['events']) =>
  events
    .filter((event) => event.kind === 'action')
    .map((event) => {
      const names = (side: readonly { text: string }[]) => side.map((actor) => actor.text).join(', ');
      return `${event.type} "${event.trigger?.text}" ${event.factuality} ${names(event.actors)} -> ${names(event.recipients)}`;
    })
    .join('; ');

/** How many of the single-sentence cases are fully right, and a description of each that is not. */
export function scoreHardCases(
  name: string,
  golds: readonly GoldArticle[],
  records: readonly Prediction[],
): { right: number; wrong: string[] } {
  const wrong: string[] = [];
  golds.forEach((gold, index) => {
    const record = records[index];
    if (!record) return;
    const head = `≠ ${gold.id} ${gold.text}`;
    if (name === 'hard-cases-events') {
      if (!sameEvents(gold, record))
        wrong.push(`${head}\n    wanted ${JSON.stringify(gold.events)}\n    got ${describeEvents(record.events)}`);
      return;
    }
    const [wanted, got] = name === 'hard-cases-people' ? samePeople(gold, record) : sameCountries(gold, record);
    if (wanted !== got) wrong.push(`${head}\n    wanted ${wanted}\n    got ${got}`);
  });
  return { right: golds.length - wrong.length, wrong };
}
