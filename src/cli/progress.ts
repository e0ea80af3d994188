import type { Outcome } from '../batch/run.js';
import { numeral } from '../batch/summary.js';
import type { Writer } from './streams.js';

/** How much there is to do: articles, or bytes where nobody knows how many articles they hold. */
export type Amount =
  | { readonly of: 'articles'; readonly total: number }
  | { readonly of: 'bytes'; readonly total: number | null };

export interface Progress {
  readonly onBytes: (count: number) => void;
  readonly add: (outcome: Pick<Outcome, 'status'>) => void;
  readonly clear: () => void;
}

/** A terminal's line is written anew, and a log gets a line, after so many milliseconds. */
const PERIOD = { line: 100, log: 10_000 };

/** `45 s`, `12 min`, `3 h 20 min`. */
export function spell(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (minutes < 90) return `${minutes} min`;
  return `${numeral(Math.floor(minutes / 60))} h ${minutes % 60} min`;
}

/** Where the run stands, in one line. `share` of all is null where nobody knows; times are in seconds. */
export function progressLine(at: {
  readonly articles: number;
  readonly failed: number;
  readonly total: number | null;
  readonly share: number | null;
  readonly rate: number;
  readonly left: number | null;
}): string {
  const parts = [
    at.total === null ? `${numeral(at.articles)} articles` : `${numeral(at.articles)} of ${numeral(at.total)}`,
  ];
  if (at.total === null && at.share !== null) parts.push(`${Math.floor(100 * at.share)} %`);
  if (at.failed > 0) parts.push(`${numeral(at.failed)} failed`);
  parts.push(`${at.rate < 10 ? at.rate.toFixed(1) : numeral(Math.round(at.rate))}/s`);
  if (at.left !== null) parts.push(`${spell(at.left)} left`);
  return parts.join(' · ');
}

/**
 * Tells how far the run is: on a terminal one line that is written anew, in a log a line now and then.
 * @param now in milliseconds
 */
export function startProgress(
  stderr: Writer,
  as: 'line' | 'log' | null,
  amount: Amount,
  now: () => number = () => performance.now(),
): Progress {
  if (as === null) return { onBytes: () => undefined, add: () => undefined, clear: () => undefined };
  let [articles, failed, skipped, bytes] = [0, 0, 0, 0];
  let shown = false;
  let last = now();
  /** When the first article was worked on, and how far the run was then: what was skipped tells nothing of speed. */
  let begin: { readonly time: number; readonly share: number } | null = null;
  const shareNow = () => {
    if (amount.of === 'articles') return articles / amount.total;
    return amount.total === null ? null : Math.min(1, bytes / amount.total);
  };
  const line = (time: number) => {
    const share = shareNow();
    const seconds = begin ? (time - begin.time) / 1000 : 0;
    const gone = share !== null && begin ? share - begin.share : 0;
    return progressLine({
      articles,
      failed,
      total: amount.of === 'articles' ? amount.total : null,
      share,
      rate: seconds > 0 ? (articles - skipped) / seconds : 0,
      left: share !== null && gone > 0 && seconds > 1 ? ((1 - share) * seconds) / gone : null,
    });
  };
  return {
    onBytes: (count) => {
      bytes += count;
    },
    add: ({ status }) => {
      const time = now();
      if (status !== 'skipped') begin ??= { time, share: shareNow() ?? 0 };
      articles++;
      if (status === 'failed') failed++;
      if (status === 'skipped') skipped++;
      if (time - last < PERIOD[as]) return;
      last = time;
      if (as === 'log') {
        void stderr.write(`nutgraf: ${line(time)}\n`);
        return;
      }
      shown = true;
      void stderr.write(`\r\u001b[2K${line(time).slice(0, stderr.columns - 1)}`);
    },
    clear: () => {
      if (shown) void stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
