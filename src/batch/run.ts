import { setImmediate } from 'node:timers/promises';
import type { KeyHint } from '../article/record-keys.js';
import type { Article } from '../article/types.js';
import { type Problem, type ProblemCode, problemMessage, type Warning } from '../problems.js';
import type { ArticleRecord } from '../record/schema.js';
import type { Input } from './inputs.js';
import type { Output } from './output.js';
import { type Item, type ReadOptions, readItems } from './read.js';

/** What became of one article. */
export interface Outcome {
  /** The input's name, and its line where it has lines: `all.jsonl:12`. */
  readonly name: string;
  readonly line: number | null;
  readonly record: ArticleRecord | null;
  readonly problem: Problem | null;
  /** What was thrown where nothing should have been: a bug. */
  readonly bug: unknown;
  readonly milliseconds: number;
  /** Unknown keys of a JSON record that look like a text or a date. */
  readonly hints?: readonly KeyHint[];
}

export interface Job {
  readonly inputs: readonly Input[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly read: ReadOptions;
  readonly extract: (article: Article, warnings: readonly Warning[]) => ArticleRecord;
  readonly render: (record: ArticleRecord) => string;
  /** What takes the place of a JSON Lines record that failed, or null where the format has no such thing. */
  readonly renderError: ((item: Item, error: { code: ProblemCode; message: string }) => string) | null;
  readonly output: Output;
  readonly report: (outcome: Outcome) => void;
  readonly onStart?: (name: string) => void;
  /** Stops the run between two articles. */
  readonly signal: AbortSignal;
  readonly isFailure: (outcome: Outcome) => boolean;
  readonly failFast: boolean;
  readonly now: () => number;
}

const nameOf = (item: Item) => (item.line === null ? item.input.name : `${item.input.name}:${item.line}`);

function attempt(item: Item, job: Job): Pick<Outcome, 'record' | 'problem' | 'bug'> {
  if (!item.article) return { record: null, problem: item.problem, bug: null };
  try {
    return { record: job.extract(item.article, item.warnings), problem: null, bug: null };
  } catch (bug) {
    const reason = bug instanceof Error ? bug.message : String(bug);
    return { record: null, problem: { code: 'internal', reason }, bug };
  }
}

/** Reads one input after the other. One that fails is reported, and the next one is read. Returns whether all were. */
export async function runJob(job: Job): Promise<boolean> {
  let complete = false;
  try {
    complete = await runInputs(job);
  } finally {
    await job.output.end(complete);
  }
  return complete;
}

async function runInputs(job: Job): Promise<boolean> {
  for (const input of job.inputs) {
    for await (const item of readItems(input, job.stdin, job.read)) {
      if (job.signal.aborted) return false;
      const name = nameOf(item);
      job.onStart?.(name);
      const start = job.now();
      const result = attempt(item, job);
      if (result.record) await job.output.put(item, job.render(result.record));
      else if (result.problem && item.line !== null && job.renderError)
        await job.output.put(
          item,
          job.renderError(item, { code: result.problem.code, message: problemMessage(result.problem) }),
        );
      const outcome = { name, line: item.line, hints: item.hints, ...result, milliseconds: job.now() - start };
      job.report(outcome);
      if (job.failFast && job.isFailure(outcome)) return false;
      // Extracting is one long step: signals and a closed pipe are heard of in between.
      await setImmediate();
      if (job.signal.aborted) return false;
    }
  }
  return true;
}
