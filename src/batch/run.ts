import { type Problem, type ProblemCode, problemMessage } from '../problems.js';
import type { Counts } from '../record/counts.js';
import type { Kept } from './growing.js';
import { type Done, inOrder, type Room } from './in-order.js';
import type { Input } from './inputs.js';
import { keyOf, sha256Of } from './key.js';
import { type Output, OutputError } from './output.js';
import { byteLimit, type ReadOptions, readUnits } from './read.js';
import { failed, originName, type Reply, type Request, requestOf, type Unit } from './unit.js';

/** What became of one article. */
export interface Outcome {
  /** The input's name, and its line where it has lines: `all.jsonl:12`. */
  readonly name: string;
  readonly input: string;
  readonly line: number | null;
  readonly id: string | null;
  /** The file that holds the result, or null where it went to a stream or there is none. */
  readonly output: string | null;
  /** Of the article's bytes: the file, or the line. */
  readonly sha256: string | null;
  /** `skipped`: the result of an earlier run still holds. */
  readonly status: 'done' | 'failed' | 'skipped';
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly counts: Counts | null;
  readonly warnings: Reply['warnings'];
  /** Unknown keys of a JSON record that look like a text or a date. */
  readonly hints: Reply['hints'];
  /** The stack of what was thrown where nothing should have been: a bug. */
  readonly bug: string | null;
  readonly milliseconds: number;
}

export interface Job {
  readonly inputs: readonly Input[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly read: ReadOptions;
  /** Reads an article and gives its result as it is to be written. */
  readonly perform: (request: Request) => Promise<Reply>;
  /** What takes the place of a JSON Lines record that failed, or null where the format has no such thing. */
  readonly renderError:
    | ((item: { id: string | null; line: number | null }, error: { code: ProblemCode; message: string }) => string)
    | null;
  readonly output: Output;
  /** Stands in keys for all that makes a result beside the article. */
  readonly base: string;
  readonly report: (outcome: Outcome) => void | Promise<void>;
  readonly onBytes?: (count: number) => void;
  /** Stops the run between two articles. */
  readonly signal: AbortSignal;
  readonly isFailure: (outcome: Outcome) => boolean;
  readonly failFast: boolean;
  readonly room: Room;
}

/** Of an article: an earlier run's result, or a reply. */
type Result =
  | { readonly kind: 'earlier'; readonly kept: Kept; readonly sha256: string | null }
  | { readonly kind: 'reply'; readonly reply: Reply };

interface Asked {
  readonly unit: Unit;
  /** What is there of it. */
  readonly earlier: { readonly kept: Kept; readonly sha256: string | null } | null;
}

/** Reads one input after the other. One that fails is reported, and the next one is read. Returns whether all were. */
export async function runJob(job: Job): Promise<boolean> {
  let complete: boolean;
  try {
    complete = await runAll(job);
  } catch (error) {
    await job.output.end(false).catch(() => undefined);
    if (!(error instanceof Unwritten)) throw error;
    await job.report(unwritten(error.cause, error.unit));
    return false;
  }
  try {
    await job.output.end(complete);
    return complete;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    await job.report(unwritten(error, null));
    return false;
  }
}

/** An article's result cannot be written, or what an earlier run left cannot be gone on with. */
class Unwritten extends Error {
  constructor(
    override readonly cause: OutputError,
    readonly unit: Unit,
  ) {
    super(cause.message);
  }
}

async function writing<T>(unit: Unit, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof OutputError ? new Unwritten(error, unit) : error;
  }
}

async function* asked(job: Job): AsyncGenerator<Asked> {
  for (const input of job.inputs) {
    for await (const unit of readUnits(input, job.stdin, job.read, job.onBytes))
      yield { unit, earlier: await writing(unit, earlierOf(unit, job)) };
  }
}

async function earlierOf(unit: Unit, { output, base, read }: Job): Promise<Asked['earlier']> {
  if (!(await output.hasEarlier(unit))) return null;
  const sha256 = await sha256Of(unit, byteLimit(read));
  const kept = await output.earlier(unit, keyOf(base, unit, sha256));
  return kept && { kept, sha256 };
}

async function resultOf({ unit, earlier }: Asked, job: Job): Promise<Result> {
  if (earlier) return { kind: 'earlier', ...earlier };
  return {
    kind: 'reply',
    reply: unit.kind === 'failed' ? failed(unit.problem) : await job.perform(requestOf(unit)),
  };
}

const sizeOf = ({ unit }: Asked, result: Result | null) =>
  (unit.kind === 'bytes' ? unit.bytes.length : 0) + (result?.kind === 'reply' ? (result.reply.text?.length ?? 0) : 0);

async function runAll(job: Job): Promise<boolean> {
  const results = inOrder(asked(job), (item) => resultOf(item, job), sizeOf, job.room, job.signal);
  for await (const result of results) {
    const outcome = await settled(result, job);
    await job.report(outcome);
    if (job.failFast && job.isFailure(outcome)) return false;
    if (job.signal.aborted) return false;
  }
  return !job.signal.aborted;
}

/** What became of an article. One whose own name cannot be had has failed; where nothing can be written, the run ends. */
async function settled(result: Done<Asked, Result>, job: Job): Promise<Outcome> {
  const { unit } = result.item;
  try {
    return await settle(result, job);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    if (error.isOwn) return unwritten(error, unit);
    throw new Unwritten(error, unit);
  }
}

const worded = (problem: Problem) => ({ code: problem.code, message: problemMessage(problem) });

/** Writes what there is to write of an article, and tells what became of it. */
async function settle({ item: { unit }, result }: Done<Asked, Result>, job: Job): Promise<Outcome> {
  const { input, line } = unit;
  const place = job.output.placeOf(unit);
  const origin = { name: originName(unit), input: input.name, line };
  if (result.kind === 'earlier') {
    const { kept, sha256 } = result;
    await job.output.keep(unit, kept);
    const problem = kept.code === null ? null : { code: kept.code, message: 'failed in an earlier run' };
    const status = kept.code === null ? 'skipped' : 'failed';
    const rest = { id: null, counts: null, warnings: [], hints: [], bug: null, milliseconds: 0 };
    return { ...origin, ...rest, output: place, sha256, status, problem };
  }
  const { reply } = result;
  const problem = reply.problem && worded(reply.problem);
  const error = reply.problem && line !== null && problem && job.renderError;
  const text =
    reply.text ??
    (error ? error({ id: reply.id, line }, { code: reply.problem.code, message: problem.message }) : null);
  const key = keyOf(job.base, unit, reply.sha256);
  await job.output.put({ input, line, key, text, code: problem?.code ?? null });
  const { id, sha256, counts, warnings, hints, bug, milliseconds } = reply;
  const status = problem ? 'failed' : 'done';
  return {
    ...origin,
    id,
    output: text === null ? null : place,
    sha256,
    status,
    problem,
    counts,
    warnings,
    hints,
    bug,
    milliseconds,
  };
}

/** The article whose result cannot be written. */
function unwritten(error: OutputError, unit: Unit | null): Outcome {
  const problem = worded({ code: 'cannot-write', target: error.target, reason: error.reason });
  return {
    name: unit ? originName(unit) : error.target,
    input: unit?.input.name ?? error.target,
    line: unit?.line ?? null,
    id: null,
    output: null,
    sha256: null,
    status: 'failed',
    problem,
    counts: null,
    warnings: [],
    hints: [],
    bug: null,
    milliseconds: 0,
  };
}
