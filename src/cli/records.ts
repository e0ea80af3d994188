import { stat } from 'node:fs/promises';
import { findInputs, type Inputs } from '../batch/inputs.js';
import { HEAP_GROWTH, limitHeapGrowth } from '../batch/memory.js';
import { RECORD_FILES, readRecords } from '../batch/records.js';
import { LISTED, numeral } from '../batch/summary.js';
import { type Problem, problemLine } from '../problems.js';
import { atLeast } from '../record/confidence.js';
import type { ArticleRecord } from '../record/schema.js';
import { printable } from '../render/printable.js';
import { EXIT, UsageError } from './exit.js';
import type { RecordsFlags } from './program.js';
import { type Amount, startProgress } from './progress.js';
import { heedSignals } from './signals.js';
import type { Writer } from './streams.js';

/** What became of a run over records. */
export interface RecordsRun {
  /** Whether all of them were read. */
  readonly complete: boolean;
  /** Whether one of them was no record; it was told on stderr. */
  readonly failed: boolean;
  readonly exit: number;
}

export interface RecordsTask {
  readonly flags: RecordsFlags;
  readonly stdout: Writer;
  readonly stderr: Writer;
  /** Told of each record, in order; the next one is read when it is done. */
  readonly visit: (record: ArticleRecord, name: string) => Promise<void> | void;
  /** Whether the results run over standard output while records are read. */
  readonly streams: boolean;
}

/** The records that the arguments name; without any, standard input. */
export async function recordInputs(args: readonly string[]): Promise<Inputs> {
  if (args.length === 0 && process.stdin.isTTY) {
    throw new UsageError('no records are named, and nothing is piped in.', 'Name files or folders of records.');
  }
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, { wanted: RECORD_FILES });
  if (inputs.inputs.length > 0) return inputs;
  if (inputs.problems.length > 0) {
    const worded = inputs.problems.map(({ name, problem }) => problemLine(name, problem));
    throw new UsageError(worded.join('\nnutgraf: '));
  }
  throw new UsageError(`there are no records in ${args.join(', ')}.`, 'Folders are searched for .json .jsonl .ndjson.');
}

async function bytesOf({ inputs }: Inputs): Promise<Amount> {
  let total = 0;
  for (const input of inputs) {
    if (input.kind === 'stdin') return { of: 'bytes', total: null };
    total += (await stat(input.path).catch(() => null))?.size ?? 0;
  }
  return { of: 'bytes', total };
}

/** Reads one record after the other. One that is none is told on stderr, and the next one is read. */
export async function eachRecord(inputs: Inputs, task: RecordsTask): Promise<RecordsRun> {
  limitHeapGrowth(HEAP_GROWTH);
  const { flags, stdout, stderr } = task;
  const { minConfidence = 0 } = flags;
  const isShown = flags.progress && !flags.quiet && stderr.isTTY && !(task.streams && stdout.isTTY);
  const progress = startProgress(stderr, isShown ? 'line' : null, await bytesOf(inputs));
  const failures = new Map<string, number>();
  let [records, failed, passed] = [0, 0, 0];
  const say = (text: string) => {
    progress.clear();
    void stderr.write(printable(`nutgraf: ${text}\n`));
  };
  const fail = (name: string, problem: Problem) => {
    failed++;
    const times = (failures.get(problem.code) ?? 0) + 1;
    failures.set(problem.code, times);
    if (times <= LISTED) say(problemLine(name, problem));
  };
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    process.stdin.destroy();
  };
  const signals = heedSignals(stop);
  stdout.closed.addEventListener('abort', stop);

  for (const { name, problem } of inputs.problems) fail(name, problem);
  reading: for (const input of inputs.inputs) {
    for await (const { name, result } of readRecords(input, process.stdin, progress.onBytes)) {
      if (isStopped) break reading;
      if (result === null) passed++;
      else if (result.ok) {
        const { value } = result;
        await task.visit(
          minConfidence === 0 ? value : { ...value, events: atLeast(value.events, minConfidence) },
          name,
        );
        records++;
        progress.add({ status: 'done' });
      } else fail(name, result.problem);
    }
  }
  signals.release();
  progress.clear();
  for (const [code, times] of failures) if (times > LISTED) say(`… and ${numeral(times - LISTED)} more [${code}]`);
  const isCut = isStopped && !stdout.closed.aborted;
  if (!flags.quiet && (failed > 0 || passed > 0 || isCut)) {
    const parts = [`${numeral(records)} ${records === 1 ? 'record' : 'records'}`];
    if (failed > 0) parts.push(`${numeral(failed)} failed`);
    if (passed > 0) parts.push(`${numeral(passed)} of articles that had failed`);
    if (isCut) parts.push('stopped before the end');
    say(parts.join(', '));
  }
  const signal = signals.received();
  const exit =
    signal === null ? (failed > 0 ? EXIT.failed : EXIT.done) : signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
  return { complete: !isStopped, failed: failed > 0, exit };
}
