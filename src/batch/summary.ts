import type { Outcome } from './run.js';

const LISTED = 20;

/** Counts of a run; its size does not grow with the number of articles. */
export interface Summary {
  readonly add: (outcome: Outcome) => void;
  readonly total: () => number;
  readonly failed: () => number;
  readonly bugs: () => number;
  /** The lines to print at the end. */
  readonly lines: (cutShort: boolean) => string[];
}

const count = (number: number, one: string) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

/** @param isFailure tells failures; with `--strict` a warning is one. */
export function summarize(isFailure: (outcome: Outcome) => boolean): Summary {
  let total = 0;
  let failed = 0;
  let warnings = 0;
  let bugs = 0;
  const list: { name: string; code: string }[] = [];
  return {
    add: (outcome) => {
      total++;
      warnings += outcome.record?.warnings.length ?? 0;
      if (outcome.bug !== null) bugs++;
      if (!isFailure(outcome)) return;
      failed++;
      const code = outcome.problem?.code ?? outcome.record?.warnings[0]?.code ?? '';
      if (list.length < LISTED) list.push({ name: outcome.name, code });
    },
    total: () => total,
    failed: () => failed,
    bugs: () => bugs,
    lines: (cutShort) => {
      const parts = [`${count(total, 'article')}: ${total - failed} done`];
      if (failed > 0) parts.push(`${failed} failed`);
      if (warnings > 0) parts.push(count(warnings, 'warning'));
      if (cutShort) parts.push('stopped before the end');
      const width = Math.max(0, ...list.map(({ code }) => code.length));
      return [
        parts.join(', '),
        ...list.map(({ name, code }) => `  ${code.padEnd(width)}  ${name}`),
        ...(failed > list.length ? [`  … and ${failed - list.length} more`] : []),
      ];
    },
  };
}
