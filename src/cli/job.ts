import { ARTICLES, findInputs, type Inputs } from '../batch/inputs.js';
import type { Output } from '../batch/output.js';
import { type Job, type Outcome, runJob } from '../batch/run.js';
import { summarize } from '../batch/summary.js';
import { extract } from '../index.js';
import { problemMessage } from '../problems.js';
import type { ArticleRecord } from '../record/schema.js';
import { EXIT, NothingToRead, UsageError } from './exit.js';
import { nearest } from './nearest.js';
import type { ReadFlags } from './program.js';
import { startProgress } from './progress.js';
import type { Writer } from './streams.js';

const COMMANDS = ['extract', 'explain', 'validate', 'schema', 'help'];

/** What a command does with each record, and where that goes. */
export interface Task {
  readonly flags: ReadFlags;
  readonly inputs: Inputs;
  readonly includeText: boolean;
  readonly offsetUnit: ReadFlags['offsetUnit'];
  readonly render: (record: ArticleRecord) => string;
  readonly renderError: Job['renderError'];
  readonly output: Output;
  readonly stdout: Writer;
  readonly stderr: Writer;
}

/** The inputs that the arguments name; without any, standard input. */
export async function inputsOf(args: readonly string[], except: string | null): Promise<Inputs> {
  if (args.length === 0 && process.stdin.isTTY) throw new NothingToRead();
  const inputs = await findInputs(args.length === 0 ? ['-'] : args, { wanted: ARTICLES, except });
  if (inputs.inputs.length > 0) return inputs;
  if (inputs.problems.length === 0) {
    throw new UsageError(
      `there are no articles in ${args.join(', ')}.`,
      'Folders are searched for .txt .text .md .html .htm .jsonl .ndjson, each also with .gz.',
    );
  }
  const command = nearest(args[0] ?? '', COMMANDS);
  throw new UsageError(
    inputs.problems.map(({ name, problem }) => `${name}: ${problemMessage(problem)}`).join('\nnutgraf: '),
    command && `Did you mean 'nutgraf ${command}'?`,
  );
}

/** Reads all inputs and says on stderr what became of them. Returns the exit code. */
export async function runTask(task: Task): Promise<number> {
  const { flags, stdout, stderr } = task;
  const isFailure = ({ record, problem }: Outcome) =>
    problem !== null || (flags.strict === true && (record?.warnings.length ?? 0) > 0);
  const summary = summarize(isFailure);
  const stop = new AbortController();
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    stop.abort();
    process.stdin.destroy();
    process.removeListener('SIGINT', interrupt);
  };
  process.on('SIGINT', interrupt);
  stdout.closed.addEventListener('abort', () => {
    stop.abort();
    process.stdin.destroy();
  });
  const total = task.inputs.inputs.length;
  const progress = startProgress(
    stderr,
    total,
    flags.progress && !flags.quiet && !flags.verbose && (!stdout.isTTY || flags.output !== undefined),
  );
  const say = (text: string) => {
    progress.clear();
    void stderr.write(text);
  };
  const report = (outcome: Outcome) => {
    summary.add(outcome);
    if (outcome.problem)
      say(`nutgraf: ${outcome.name}: ${problemMessage(outcome.problem)} [${outcome.problem.code}]\n`);
    if (outcome.bug instanceof Error && flags.verbose) say(`${outcome.bug.stack}\n`);
    if (outcome.record && !flags.quiet && (flags.verbose || total === 1)) {
      for (const { code, message } of outcome.record.warnings)
        say(`nutgraf: ${outcome.name}: warning: ${message} [${code}]\n`);
    }
    if (outcome.record && flags.verbose) {
      const { record, milliseconds } = outcome;
      say(`nutgraf: ${outcome.name}: ${record.events.length} events in ${milliseconds.toFixed(0)} ms\n`);
    }
  };
  for (const { name, problem } of task.inputs.problems) {
    report({ name, record: null, problem, bug: null, milliseconds: 0 });
  }
  let complete = false;
  if (!(flags.failFast && summary.failed() > 0)) {
    complete = await runJob({
      inputs: task.inputs.inputs,
      stdin: process.stdin,
      read: { from: flags.from, date: flags.date ?? null, encoding: flags.encoding ?? null, maxChars: flags.maxChars },
      extract: ({ article, warnings }) => {
        if (!article) throw new Error('an item without an article');
        return extract(article, {
          offsetUnit: task.offsetUnit,
          includeText: task.includeText,
          warnings,
          ...(flags.only && { only: flags.only }),
        });
      },
      render: task.render,
      renderError: task.renderError,
      output: task.output,
      report,
      onStart: progress.show,
      signal: stop.signal,
      isFailure,
      failFast: flags.failFast === true,
      now: () => performance.now(),
    });
  }
  progress.clear();
  process.removeListener('SIGINT', interrupt);
  const quietly = flags.quiet || (stdout.closed.aborted && summary.failed() === 0);
  if (!quietly && (summary.total() > 1 || interrupted)) {
    for (const line of summary.lines(!complete)) say(`nutgraf: ${line}\n`);
  }
  if (interrupted) return EXIT.interrupted;
  if (summary.bugs() > 0) return EXIT.bug;
  return summary.failed() > 0 ? EXIT.failed : EXIT.done;
}
