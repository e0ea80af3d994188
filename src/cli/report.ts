import type { Outcome } from '../batch/run.js';
import { LISTED, type Summary } from '../batch/summary.js';
import { printable } from '../render/printable.js';
import { pathOf } from './options.js';
import type { ReadFlags } from './program.js';
import type { Progress } from './progress.js';
import type { Writer } from './streams.js';

/** What is said on stderr while articles are read. */
export interface Reporter {
  readonly report: (outcome: Outcome) => void;
  readonly say: (text: string) => void;
  /** Says what became of all, where there is more to tell than of one article. */
  readonly end: (cutShort: boolean, isQuiet: boolean) => void;
}

/** @param isSingle whether there is one article; its warnings are told at once, those of many are counted */
export function startReport(
  stderr: Writer,
  summary: Summary,
  progress: Progress,
  isSingle: boolean,
  flags: Pick<ReadFlags, 'output' | 'quiet' | 'verbose'>,
): Reporter {
  const place = pathOf(flags.output);
  /** Each unknown key is told once in a run. */
  const told = new Set<string>();
  const say = (text: string) => {
    progress.clear();
    void stderr.write(printable(`nutgraf: ${text}\n`));
  };
  return {
    say,
    report: (outcome) => {
      summary.add(outcome);
      progress.add(outcome);
      const { name, line, status, problem, counts, bug, milliseconds, hints } = outcome;
      for (const { field, key } of flags.quiet ? [] : hints) {
        if (told.has(`${field}=${key}`)) continue;
        told.add(`${field}=${key}`);
        const what = field === 'text' ? "looks like the article's text" : 'looks like the publication date';
        say(`${name}: note: the unknown key "${key}" ${what}; --keys ${field}=${key} reads it`);
      }
      // The same mistake in a hundred thousand files is one mistake.
      if (problem && (flags.verbose || summary.failedWith(problem.code) <= LISTED))
        say(`${name}: ${problem.message} [${problem.code}]`);
      if (bug !== null && flags.verbose) say(bug);
      if (!flags.quiet && (flags.verbose || (isSingle && line === null))) {
        for (const { code, message } of outcome.warnings) say(`${name}: warning: ${message} [${code}]`);
      }
      if (!flags.verbose) return;
      if (counts) say(`${name}: ${counts.events} events in ${milliseconds.toFixed(0)} ms`);
      if (status === 'skipped') say(`${name}: up to date`);
    },
    end: (cutShort, isQuiet) => {
      progress.clear();
      if (flags.quiet) summary.more().forEach(say);
      else if (!isQuiet && (summary.total() > 1 || (cutShort && !(isSingle && summary.failed() > 0))))
        summary.lines(cutShort, place).forEach(say);
    },
  };
}
