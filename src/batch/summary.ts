import type { Outcome } from './run.js';

/** So many failures of one code are named; of the rest there is a count. */
export const LISTED = 20;

/** Counts of a run; its size does not grow with the number of articles. */
export interface Summary {
  readonly add: (outcome: Outcome) => void;
  readonly total: () => number;
  readonly failed: () => number;
  readonly bugs: () => number;
  /** Failures of a code so far. */
  readonly failedWith: (code: string) => number;
  /**
   * The lines to print at the end.
   * @param place file or folder that results go to; null for standard output
   */
  readonly lines: (cutShort: boolean, place: string | null) => string[];
  /** Of codes with more failures than are named: how many there are. */
  readonly more: () => string[];
}

/** A number as it stands in every message: 12,345. */
export const numeral = (value: number): string => value.toLocaleString('en-US');
/** `1 article`, `12,345 articles`. */
export const counted = (value: number, one: string): string => `${numeral(value)} ${one}${value === 1 ? '' : 's'}`;

interface Kind {
  number: number;
  readonly names: string[];
}

/** @param isFailure tells failures; with `--strict` a warning is one. */
export function summarize(isFailure: (outcome: Outcome) => boolean): Summary {
  let total = 0;
  let failed = 0;
  let skipped = 0;
  let warnings = 0;
  let bugs = 0;
  const failures = new Map<string, Kind>();
  const warned = new Map<string, { number: number; readonly example: string }>();
  return {
    add: (outcome) => {
      total++;
      for (const { code, message } of outcome.warnings) {
        warnings++;
        const kind = warned.get(code) ?? { number: 0, example: `${outcome.name}: ${message}` };
        kind.number++;
        warned.set(code, kind);
      }
      if (outcome.bug !== null) bugs++;
      if (outcome.status === 'skipped') skipped++;
      if (!isFailure(outcome)) return;
      failed++;
      const code = outcome.problem?.code ?? outcome.warnings[0]?.code ?? '';
      const kind = failures.get(code) ?? { number: 0, names: [] };
      kind.number++;
      if (kind.names.length < LISTED) kind.names.push(outcome.name);
      failures.set(code, kind);
    },
    total: () => total,
    failed: () => failed,
    bugs: () => bugs,
    failedWith: (code) => failures.get(code)?.number ?? 0,
    lines: (cutShort, place) => {
      const parts = [`${counted(total, 'article')}: ${numeral(total - failed - skipped)} done`];
      if (skipped > 0) parts.push(`${numeral(skipped)} up to date`);
      if (failed > 0) parts.push(`${numeral(failed)} failed`);
      if (warnings > 0) parts.push(counted(warnings, 'warning'));
      if (cutShort) parts.push('stopped before the end');
      if (place !== null && total > failed && !cutShort) parts.push(`written to ${place}`);
      const width = Math.max(0, ...[...failures.keys()].map((code) => code.length));
      return [
        parts.join(', '),
        ...[...failures].flatMap(([code, { number, names }]) => [
          ...names.map((name) => `  ${code.padEnd(width)}  ${name}`),
          ...(number > names.length ? [`  ${code.padEnd(width)}  … and ${numeral(number - names.length)} more`] : []),
        ]),
        ...[...warned].map(([code, { number, example }]) => `  ${counted(number, 'warning')} ${code}, as ${example}`),
      ];
    },
    more: () =>
      [...failures].flatMap(([code, { number }]) =>
        number > LISTED ? [`${counted(number - LISTED, 'more failure')} [${code}]`] : [],
      ),
  };
}
