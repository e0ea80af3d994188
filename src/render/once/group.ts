import type { ArticleRecord } from '../../record/schema.js';
import type { RowSorter } from '../row-sorter.js';
import { mayBeOne, namedIn, type Telling, type Told, toldIn } from './told.js';

/** One event, of all the articles that tell of it. */
export interface EventOnce extends Pick<Told, 'kind' | 'type' | 'quad' | 'factuality'> {
  readonly modes: readonly string[];
  /** The calendar day, or null where it is not known: such an event stands for itself. */
  readonly day: string | null;
  readonly actors: readonly string[];
  readonly actorCountries: readonly string[];
  readonly recipients: readonly string[];
  readonly recipientCountries: readonly string[];
  readonly places: readonly string[];
  /** Number of articles. */
  readonly articles: number;
}

/** Tellings of one event, as far as they are known. */
interface Group {
  /** The number of the first telling. */
  readonly number: number;
  readonly first: Told;
  /** Of tellings that name the same parties and place one: a report that a thousand papers print is compared once. */
  readonly distinct: Map<string, Told>;
  readonly lemmas: Set<string | null>;
  readonly modes: Set<string>;
  /** How many articles tell it, and which was the last. */
  articles: number;
  last: number;
}

/** A telling with its number among all, and that of its article. */
interface Numbered {
  readonly number: number;
  readonly article: number;
  readonly told: Told;
}

const begun = ({ number, told }: Numbered): Group => ({
  number,
  first: told,
  distinct: new Map(),
  lemmas: new Set(),
  modes: new Set(),
  articles: 0,
  last: 0,
});

function tell(group: Group, { told, article }: Numbered): void {
  const named = namedIn(told);
  if (!group.distinct.has(named)) group.distinct.set(named, told);
  group.lemmas.add(told.lemma);
  for (const mode of told.modes) group.modes.add(mode);
  group.articles++;
  group.last = article;
}

const fits = ({ last, distinct }: Group, { article, told }: Numbered) =>
  last !== article && [...distinct.values()].every((other) => mayBeOne(other, told));

/** The group of those of one key that takes a telling: one with the same trigger before others, or a new one. */
function groupFor(groups: Group[], telling: Numbered): Group {
  const alike = groups.filter((group) => fits(group, telling));
  const found = alike.find(({ lemmas }) => lemmas.has(telling.told.lemma)) ?? alike[0];
  if (found) return found;
  const group = begun(telling);
  groups.push(group);
  return group;
}

function once({ first, distinct, modes, articles }: Group): EventOnce {
  const { kind, type, quad, factuality, day } = first;
  const all = [...distinct.values()];
  const unique = <T>(values: readonly (T | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const actors = all.flatMap((told) => told.actors);
  const recipients = all.flatMap((told) => told.recipients);
  return {
    kind,
    type,
    modes: [...modes],
    quad,
    factuality,
    day,
    actors: unique(actors.map(({ name }) => name)),
    actorCountries: unique(actors.map(({ country }) => country)),
    recipients: unique(recipients.map(({ name }) => name)),
    recipientCountries: unique(recipients.map(({ country }) => country)),
    places: unique(all.map(({ where }) => where?.name ?? null)),
    articles,
  };
}

/** An event, and where it is told: to be read before the next event is. */
export type Sourced = readonly [event: EventOnce, sources: Iterable<Telling>];

/** Between what is compared of a telling, and the rest, which is only handed on; JSON has it nowhere. */
const SEPARATOR = '\u001f';
/** A group's rows: first what it is, then its tellings. */
const placeOf = (number: number, row: 'event' | 'telling') =>
  `${String(number).padStart(15, '0')} ${row === 'event' ? 0 : 1}`;

function parsed<T>(json: string): T {
  const value: T = JSON.parse(json);
  return value;
}

/**
 * Groups events of different articles that are one: same type, factuality and day, actors of the same countries, recipients
 * of the same countries; where both name people on a side, one name of it in common, spelling variants allowed; where both
 * tell the place, the same. Who met whom, or agreed with whom, counts from either side. Two events of one article stay two. The first group that fits takes an event, one with the same
 * trigger before others.
 *
 * In memory are only the groups of one key at a time, without their sources.
 * @param byKey for tellings, by what they must have in common to be compared at all
 * @param byGroup for tellings, by the group that they were found to be of
 */
export function eventGroups(
  byKey: RowSorter,
  byGroup: RowSorter,
): {
  readonly add: (record: ArticleRecord) => void;
  /** In the order of the first tellings. */
  readonly groups: () => Iterable<Sourced>;
} {
  let [articles, tellings] = [0, 0];
  const keep = (group: Group) => byGroup.add(placeOf(group.number, 'event'), JSON.stringify(once(group)));
  const findGroups = () => {
    let current: string | null = null;
    let groups: Group[] = [];
    for (const [key, row] of byKey.sorted()) {
      if (key !== current) {
        groups.forEach(keep);
        groups = [];
        current = key;
      }
      const at = row.indexOf(SEPARATOR);
      const telling = parsed<Numbered>(row.slice(0, at));
      const group = groupFor(groups, telling);
      tell(group, telling);
      byGroup.add(placeOf(group.number, 'telling'), row.slice(at + 1));
    }
    groups.forEach(keep);
  };
  return {
    add: (record) => {
      articles++;
      for (const { told, telling, key } of toldIn(record)) {
        const numbered = { number: ++tellings, article: articles, told };
        if (key !== null) {
          byKey.add(JSON.stringify(key), `${JSON.stringify(numbered)}${SEPARATOR}${JSON.stringify(telling)}`);
          continue;
        }
        const group = begun(numbered);
        tell(group, numbered);
        keep(group);
        byGroup.add(placeOf(group.number, 'telling'), JSON.stringify(telling));
      }
    },
    groups: () => {
      findGroups();
      return sourced(byGroup.sorted());
    },
  };
}

function* sourced(rows: Iterable<readonly [key: string, row: string]>): Iterable<Sourced> {
  const all = rows[Symbol.iterator]();
  let next = all.next();
  function* sources(): Iterable<Telling> {
    while (!next.done && next.value[0].endsWith('1')) {
      const telling = parsed<Telling>(next.value[1]);
      next = all.next();
      yield telling;
    }
  }
  while (!next.done) {
    const event = parsed<EventOnce>(next.value[1]);
    next = all.next();
    const of = sources();
    yield [event, of];
    for (const _ of of);
  }
}
