import type { ArticleRecord } from '../record/schema.js';
import type { MarkKind } from './marks.js';
import { oneLine } from './printable.js';
import { isResolved } from './wording.js';

/** A sign for each kind of mark, which tells it where there is no colour. What an event's signs mean is in `SIGN_MEANINGS`. */
export const KIND_SIGNS: Readonly<Record<MarkKind, string>> = {
  person: '●',
  organization: '■',
  country: '▲',
  date: '·',
  trigger: '◆',
  statement: '“',
};

/** What a stretch of text names: one sign and one name for each. */
export interface Present {
  readonly kind: Extract<MarkKind, 'person' | 'organization' | 'country' | 'date'>;
  readonly name: string;
  /** Other words than names that stand for it there: "she", "the ministry". */
  readonly words: readonly string[];
}

interface Place {
  readonly start: number;
  readonly text: string;
}

/** So many ways of speaking of one are shown. */
const MOST_WORDS = 3;

function wordsOf(places: readonly Place[]): string[] {
  const words = new Map(places.map(({ text }) => [text.toLowerCase(), oneLine(text)] as const).toReversed());
  const all = [...words.values()].toReversed();
  return all.length > MOST_WORDS ? [...all.slice(0, MOST_WORDS), '…'] : all;
}

/** The first of places in the order of the text that begins at `start` or later. */
function firstFrom(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Who and what is named between two places of the text: people and organizations, then countries but where they have a line
 * of their own as metonyms, and dates but relative ones, which have one too.
 */
export function presentIn(record: ArticleRecord, start: number, end: number): Present[] {
  const within = <P extends Place>(places: readonly P[]): P[] =>
    places.slice(firstFrom(places, start), firstFrom(places, end));
  const found = <P extends Place>(kind: Present['kind'], name: string, mentions: readonly P[], others: readonly P[]) =>
    mentions.length === 0 ? [] : [{ kind, name: oneLine(name), words: wordsOf(others) }];
  return [
    ...record.people.flatMap(({ name, mentions }) => {
      const here = within(mentions);
      return found(
        'person',
        name,
        here,
        here.filter(({ kind }) => kind !== 'name'),
      );
    }),
    ...record.organizations.flatMap(({ name, mentions }) => {
      const here = within(mentions);
      return found(
        'organization',
        name,
        here,
        here.filter(({ kind, text }) => kind !== 'name' && text !== name),
      );
    }),
    ...record.countries.flatMap(({ name, mentions }) =>
      found(
        'country',
        name,
        within(mentions).filter(({ form }) => form !== 'metonym'),
        [],
      ),
    ),
    ...within(record.dates)
      .filter((date) => !isResolved(date))
      .flatMap((date) => found('date', date.text, [date], [])),
  ];
}
