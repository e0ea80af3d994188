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
import { startReport } from './report.js';
import { heedSignals } from './signals.js';
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
  const { flags, inputs, stdout, stderr } = task;
  const isFailure = ({ record, problem }: Outcome) =>
    problem !== null || (flags.strict === true && (record?.warnings.length ?? 0) > 0);
  const summary = summarize(isFailure);
  // Where results run over the same terminal, a line of progress would be torn apart by them.
  const isAlone = !stdout.isTTY || flags.output !== undefined;
  const reporter = startReport(stderr, summary, inputs.inputs.length, isAlone, flags);
  const stop = new AbortController();
  const halt = () => {
    stop.abort();
    process.stdin.destroy();
  };
  const signals = heedSignals(halt);
  stdout.closed.addEventListener('abort', halt);

  for (const { name, problem } of inputs.problems) {
    reporter.report({ name, line: null, record: null, problem, bug: null, milliseconds: 0 });
  }
  const complete =
    flags.failFast && summary.failed() > 0
      ? false
      : await runJob({
          inputs: inputs.inputs,
          stdin: process.stdin,
          read: {
            from: flags.from,
            date: flags.date ?? null,
            encoding: flags.encoding ?? null,
            maxChars: flags.maxChars,
            maxBytes: flags.maxBytes,
          },
          extract: (article, warnings) =>
            extract(article, {
              offsetUnit: task.offsetUnit,
              includeText: task.includeText,
              warnings,
              ...(flags.only && { only: flags.only }),
            }),
          render: task.render,
          renderError: task.renderError,
          output: task.output,
          onStart: reporter.onStart,
          report: reporter.report,
          signal: stop.signal,
          isFailure,
          failFast: flags.failFast === true,
          now: () => performance.now(),
        });
  signals.release();
  reporter.end(!complete, stdout.closed.aborted && summary.failed() === 0);
  const signal = signals.received();
  if (signal !== null) return signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated;
  if (summary.bugs() > 0) return EXIT.bug;
  return summary.failed() > 0 ? EXIT.failed : EXIT.done;
}
