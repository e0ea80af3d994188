import { fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ARTICLES, findInputs, type Input, type Inputs } from '../batch/inputs.js';
import { isArticle } from '../batch/many.js';
import type { Output } from '../batch/output.js';
import { openReport } from '../batch/report-file.js';
import type { FileId } from '../batch/results.js';
import { type Job, type Outcome, runJob } from '../batch/run.js';
import type { Settings } from '../batch/settings.js';
import { summarize } from '../batch/summary.js';
import { problemLine, problemMessage } from '../problems.js';
import { EXIT, NothingToRead, UsageError } from './exit.js';
import { nearest } from './nearest.js';
import { noActions } from './no-actions.js';
import { createProgram, type ReadFlags } from './program.js';
import { type Amount, startProgress } from './progress.js';
import { startReport } from './report.js';
import { heedSignals } from './signals.js';
import type { Writer } from './streams.js';
import { type Here, startWorkers } from './workers.js';

/** How much may be under way or wait for its turn, for each worker and in bytes. */
const ROOM = { items: 64, size: 32 * 2 ** 20 };

/** What one process has read before a second one has started and read its share. */
const LITTLE = { inputs: 50, bytes: 200_000 };

/** What a command does with each record, and where that goes. */
export interface Task {
  readonly flags: ReadFlags;
  readonly inputs: Inputs;
  /** Those that hold many articles. */
  readonly ofMany: ReadonlySet<Input>;
  readonly settings: Settings;
  readonly renderError: Job['renderError'];
  readonly output: Output;
  /** Stands for the settings in keys; empty where nothing is kept for later runs. */
  readonly base: string;
  readonly stdout: Writer;
  readonly stderr: Writer;
}

/** How articles are read, by the options. */
export const readSettings = (flags: ReadFlags): Settings['read'] => ({
  from: flags.from,
  date: flags.date ?? null,
  encoding: flags.encoding ?? null,
  maxChars: flags.maxChars,
  maxBytes: flags.maxBytes,
  ...(flags.keys && { keys: flags.keys }),
});

/** What of a record is wanted, by the options. */
export const wantedSettings = ({
  only,
  minConfidence,
}: ReadFlags): Pick<Settings['extract'], 'only' | 'minConfidence'> => ({
  ...(only && { only }),
  ...(minConfidence !== undefined && { minConfidence }),
});

/** What people corrected, where it is to be applied. */
export async function correctionSettings({ corrections, only }: ReadFlags): Promise<Pick<Settings, 'corrections'>> {
  if (corrections === undefined) return {};
  if (only) throw new UsageError('--corrections goes without --only.', 'What people corrected may be in any list.');
  const { loadCorrections } = await import('./corrections.js');
  return { corrections: await loadCorrections(corrections) };
}

/** The inputs that the arguments name; without any, standard input. */
export async function inputsOf(args: readonly string[], except: string | null): Promise<Inputs> {
  if (args.length === 0 && process.stdin.isTTY) throw new NothingToRead();
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, {
    wanted: ARTICLES,
    except,
    skip: { output: fileBehind(1) },
  });
  const hint = commandHint(inputs);
  // Of a misspelt command nothing is read: its arguments were meant for another one.
  if (inputs.inputs.length > 0 && hint === null) return inputs;
  if (inputs.problems.length === 0) {
    throw new UsageError(
      `there are no articles in ${args.join(', ')}.`,
      'Folders are searched for .txt .text .md .html .htm .jsonl .ndjson, each also with .gz.',
    );
  }
  throw new UsageError(
    inputs.problems.map(({ name, problem }) => problemLine(name, problem)).join('\nnutgraf: '),
    hint,
  );
}

/** The file that a stream of this process goes to, or null where it is none. */
function fileBehind(descriptor: number): FileId | null {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() ? stats : null;
  } catch {
    return null;
  }
}

/** All commands, and `help`, which commander adds. */
const commandNames = (): string[] => [...createProgram(noActions).commands.map((command) => command.name()), 'help'];

/** What to say where the first argument names nothing and is nearly a command. */
function commandHint({ problems }: Inputs): string | null {
  const [first] = problems;
  const command =
    first?.position === 0 && first.problem.code === 'not-found' ? nearest(first.name, commandNames()) : null;
  return command && `Did you mean the command '${command}'?`;
}

/**
 * What is read without a further process. Archives and Markdown are not: nothing limits the time, or the memory, that their
 * libraries take in this one.
 */
async function readHere({ inputs: { inputs }, ofMany, flags }: Task): Promise<Here> {
  const { jobs = null } = flags;
  const [first] = inputs;
  const isOne = inputs.length === 1 && first !== undefined && !ofMany.has(first);
  if (inputs.length > LITTLE.inputs || (jobs !== null && !isOne)) return 'nothing';
  if (first?.kind === 'stdin' && isOne) return 'article';
  let size = 0;
  for (const input of inputs) {
    if (input.kind === 'stdin' || /\.(?:gz|md)$/i.test(input.path)) return 'nothing';
    const stats = await stat(input.path).catch(() => null);
    if (stats && !stats.isFile()) return isOne ? 'article' : 'nothing';
    size += stats?.size ?? 0;
  }
  return size <= LITTLE.bytes ? 'all' : 'nothing';
}

/** How much there is to read: articles where each file is one, else bytes. */
async function amountOf({ inputs }: Inputs, from: ReadFlags['from']): Promise<Amount> {
  if (inputs.every((input) => isArticle(input, from))) return { of: 'articles', total: inputs.length };
  let total = 0;
  for (const input of inputs) {
    // Standard input may be a file too: `nutgraf --from jsonl < all.jsonl`.
    const size = input.kind === 'file' ? (await stat(input.path).catch(() => null))?.size : fileBehind(0)?.size;
    if (size === undefined) return { of: 'bytes', total: null };
    total += size;
  }
  return { of: 'bytes', total };
}

/** Reads all inputs and says on stderr what became of them. Returns the exit code. */
export async function runTask(task: Task): Promise<number> {
  const { flags, inputs, settings, stdout, stderr } = task;
  const { jobs = null, timeout: seconds } = flags;
  const workers = startWorkers(settings, { jobs, seconds, here: await readHere(task) });
  const isFailure = ({ problem, warnings }: Outcome) =>
    problem !== null || (flags.strict === true && warnings.length > 0);
  const summary = summarize(isFailure);
  // Where results run over the same terminal, a line of progress would be torn apart by them.
  const isAlone = !stdout.isTTY || flags.output !== undefined;
  const isShown = flags.progress && !flags.quiet;
  const as = !isShown ? null : flags.verbose ? 'log' : stderr.isTTY && isAlone ? 'line' : null;
  const amount: Amount = as === null ? { of: 'bytes', total: null } : await amountOf(inputs, flags.from);
  const progress = startProgress(stderr, as, amount);
  const reporter = startReport(stderr, summary, progress, inputs.inputs.length === 1, flags);
  const list = flags.report === undefined ? null : await openReport(flags.report);
  const report = async (outcome: Outcome) => {
    reporter.report(outcome);
    await list?.add(outcome);
  };
  const stop = new AbortController();
  const halt = () => {
    stop.abort();
    process.stdin.destroy();
  };
  const signals = heedSignals(halt);
  stdout.closed.addEventListener('abort', halt);

  for (const { name, problem } of inputs.problems) await report(missing(name, problem));
  let complete = false;
  try {
    complete =
      !(flags.failFast && summary.failed() > 0) &&
      (await runJob({
        inputs: inputs.inputs,
        stdin: process.stdin,
        read: settings.read,
        perform: workers.perform,
        renderError: task.renderError,
        output: task.output,
        base: task.base,
        report,
        onBytes: progress.onBytes,
        signal: stop.signal,
        isFailure,
        failFast: flags.failFast === true,
        room: { items: ROOM.items * workers.size, size: ROOM.size },
      }));
  } finally {
    workers.close();
    await list?.close();
    // A run that stopped early may leave it waiting for its next bytes.
    if (!complete) process.stdin.destroy();
  }
  signals.release();
  reporter.end(!complete, stdout.closed.aborted && summary.failed() === 0);
  const signal = signals.received();
  if (signal !== null) return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
  if (summary.bugs() > 0) return EXIT.bug;
  return summary.failed() > 0 ? EXIT.failed : EXIT.done;
}

/** An argument that names nothing. */
const missing = (name: string, problem: Inputs['problems'][number]['problem']): Outcome => ({
  name,
  input: name,
  line: null,
  id: null,
  output: null,
  sha256: null,
  status: 'failed',
  problem: { code: problem.code, message: problemMessage(problem) },
  counts: null,
  warnings: [],
  hints: [],
  bug: null,
  milliseconds: 0,
});
