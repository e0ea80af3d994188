import type { ArticleRecord } from '../../record/schema.js';
import { clip, oneLine } from '../printable.js';

/** What one item of an article adds to a line of counts. */
export interface Contribution {
  /** Items of one id are counted together, over all articles. */
  readonly id: string;
  /** A cell for each of the dimension's `labels`; null where this item does not tell. */
  readonly labels: readonly (string | null)[];
  /** A number for each of its `counts`. */
  readonly counts: readonly number[];
  /** The words of the article that it is counted by, where it is in one place. */
  readonly words?: string;
}

/** Words that a line is counted by, and where they stand. */
export interface Example {
  readonly words: string;
  readonly document: Pick<ArticleRecord['document'], 'id' | 'title' | 'url' | 'date'>;
}

/** Something to count by. */
export interface Dimension {
  readonly labels: readonly string[];
  /** The first one orders the lines, the largest first, and gives the bars. */
  readonly counts: readonly string[];
  /** Whether lines stand in the order of their first label instead, as days do. */
  readonly isOrdered: boolean;
  readonly of: (record: ArticleRecord) => Iterable<Contribution>;
}

/** One line of counts: its articles are counted beside what the dimension counts. */
export interface Line {
  readonly labels: readonly (string | null)[];
  readonly counts: readonly number[];
  readonly articles: number;
  /** The first so many of the words behind it, as the counter was asked for. */
  readonly examples?: readonly Example[];
}

interface Sum {
  readonly labels: (string | null)[];
  readonly counts: number[];
  articles: number;
  examples?: Example[];
}

/** Longest example, in characters. */
const LONGEST = 300;
/** So many lines hold examples. */
const HOLDING = 20_000;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One sentence that tells of two events is shown once. */
function keep(sum: Sum, example: Example, kept: number): void {
  sum.examples ??= [];
  const isThere = sum.examples.some(
    ({ words, document }) => words === example.words && document.id === example.document.id,
  );
  if (!isThere && sum.examples.length < kept) sum.examples.push(example);
}

/** Lines that count little give their examples up when too many have some. */
function thin(holders: Sum[]): Sum[] {
  holders.sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
  for (const sum of holders.slice(HOLDING / 2)) delete sum.examples;
  return holders.slice(0, HOLDING / 2);
}

/**
 * Counts over records, one after the other. Memory grows with the lines, not with the records.
 * @param kept how many examples each line keeps
 */
export function counter(
  dimension: Dimension,
  kept = 0,
): {
  readonly add: (record: ArticleRecord) => void;
  readonly lines: () => Line[];
} {
  const sums = new Map<string, Sum>();
  let holders: Sum[] = [];
  return {
    add: (record) => {
      const seen = new Set<string>();
      const { id: name, title, url, date } = record.document;
      const document = { id: name, title, url, date };
      for (const { id, labels, counts, words } of dimension.of(record)) {
        const sum = sums.get(id) ?? { labels: [...labels], counts: dimension.counts.map(() => 0), articles: 0 };
        sums.set(id, sum);
        labels.forEach((label, index) => {
          sum.labels[index] ??= label;
        });
        counts.forEach((count, index) => {
          sum.counts[index] = (sum.counts[index] ?? 0) + count;
        });
        if (words !== undefined && kept > 0) {
          if (sum.examples === undefined) holders.push(sum);
          keep(sum, { words: oneLine(clip(words, LONGEST)), document }, kept);
          if (holders.length > HOLDING) holders = thin(holders);
        }
        if (!seen.has(id)) sum.articles++;
        seen.add(id);
      }
    },
    lines: () => {
      const byLabel = (a: Sum, b: Sum) => compare(a.labels[0] ?? '', b.labels[0] ?? '');
      const byCount = (a: Sum, b: Sum) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || b.articles - a.articles;
      return [...sums.values()].sort((a, b) => (dimension.isOrdered ? 0 : byCount(a, b)) || byLabel(a, b));
    },
  };
}
