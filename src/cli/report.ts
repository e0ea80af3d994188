import type { Outcome } from '../batch/run.js';
import type { Summary } from '../batch/summary.js';
import { problemMessage } from '../problems.js';
import { printable } from '../render/printable.js';
import type { ReadFlags } from './program.js';
import { startProgress } from './progress.js';
import type { Writer } from './streams.js';

/** What is said on stderr while articles are read. */
export interface Reporter {
  readonly onStart: (name: string) => void;
  readonly report: (outcome: Outcome) => void;
  /** Says what became of all, where there is more to tell than of one article. */
  readonly end: (cutShort: boolean, isQuiet: boolean) => void;
}

/** @param inputs number of inputs; the warnings of a single article are told at once, those of many are counted */
export function startReport(
  stderr: Writer,
  summary: Summary,
  inputs: number,
  isAlone: boolean,
  flags: ReadFlags,
): Reporter {
  const progress = startProgress(stderr, inputs, isAlone && flags.progress && !flags.quiet && !flags.verbose);
  /** Each unknown key is told once in a run. */
  const told = new Set<string>();
  const say = (text: string) => {
    progress.clear();
    void stderr.write(printable(`nutgraf: ${text}\n`));
  };
  return {
    onStart: progress.show,
    report: (outcome) => {
      summary.add(outcome);
      const { name, line, record, problem, bug, milliseconds, hints = [] } = outcome;
      for (const { field, key } of flags.quiet ? [] : hints) {
        if (told.has(`${field}=${key}`)) continue;
        told.add(`${field}=${key}`);
        const what = field === 'text' ? "looks like the article's text" : 'looks like the publication date';
        say(`${name}: note: the unknown key "${key}" ${what}; --keys ${field}=${key} reads it`);
      }
      if (problem) say(`${name}: ${problemMessage(problem)} [${problem.code}]`);
      if (bug instanceof Error && flags.verbose) say(bug.stack ?? '');
      if (record && !flags.quiet && (flags.verbose || (inputs === 1 && line === null))) {
        for (const { code, message } of record.warnings) say(`${name}: warning: ${message} [${code}]`);
      }
      if (record && flags.verbose) say(`${name}: ${record.events.length} events in ${milliseconds.toFixed(0)} ms`);
    },
    end: (cutShort, isQuiet) => {
      progress.clear();
      if (!flags.quiet && !isQuiet && (summary.total() > 1 || cutShort)) summary.lines(cutShort).forEach(say);
    },
  };
}
