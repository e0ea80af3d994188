import type { ArticleRecord, Event, Statement } from '../../record/schema.js';

/** What one item of an article adds to a line of counts. */
export interface Contribution {
  /** Items of one id are counted together, over all articles. */
  readonly id: string;
  /** A cell for each of the dimension's `labels`; null where this item does not tell. */
  readonly labels: readonly (string | null)[];
  /** A number for each of its `counts`. */
  readonly counts: readonly number[];
  /** What is counted, where it is in one place of the article. */
  readonly item?: Statement | Event;
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
  readonly id: string;
  readonly labels: readonly (string | null)[];
  readonly counts: readonly number[];
  readonly articles: number;
}

interface Sum {
  readonly id: string;
  readonly labels: (string | null)[];
  readonly counts: number[];
  articles: number;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Counts over records, one after the other. Memory grows with the lines, not with the records. */
export function counter(dimension: Dimension): {
  readonly add: (record: ArticleRecord) => void;
  readonly lines: () => Line[];
} {
  const sums = new Map<string, Sum>();
  return {
    add: (record) => {
      const seen = new Set<string>();
      for (const { id, labels, counts } of dimension.of(record)) {
        const sum = sums.get(id) ?? { id, labels: [...labels], counts: dimension.counts.map(() => 0), articles: 0 };
        sums.set(id, sum);
        labels.forEach((label, index) => {
          sum.labels[index] ??= label;
        });
        counts.forEach((count, index) => {
          sum.counts[index] = (sum.counts[index] ?? 0) + count;
        });
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
