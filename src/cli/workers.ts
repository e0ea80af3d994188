import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { baseKey } from '../batch/key.js';
import type { Settings } from '../batch/settings.js';
import type { Reply, Request } from '../batch/unit.js';
import { VERSION } from '../version.js';

/** The built worker stands beside the built commands: what starts it, and its script, which names all that it consists of. */
const ENTRY = new URL('./worker.js', import.meta.url);
const SCRIPT = new URL('./worker.cjs', import.meta.url);

/** Memory of one worker, in bytes, as the benchmark finds it. */
const WORKER_MEMORY = 250 * 2 ** 20;
/** So many articles pay for the start of a second worker. */
const PATIENCE = 50;

/** As many workers as there are cores, as far as half of the memory goes. */
const mostWorkers = () => Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2 / WORKER_MEMORY)));

export interface Workers {
  readonly size: number;
  readonly perform: (request: Request) => Promise<Reply>;
  readonly close: () => void;
}

/** Everything; a single article, but not lines, of which there may be many; nothing. */
export type Here = 'all' | 'article' | 'nothing';

export interface WorkersOptions {
  /** Number of workers, or null for what pays. */
  readonly jobs: number | null;
  /** Limit for one article. */
  readonly seconds: number;
  /** What is read in this process, because there is so little of it that a further one does not pay. */
  readonly here: Here;
}

/**
 * Who reads the articles. Few are read in this process, which starts faster; others in worker processes, one of them where
 * one job is wanted: so a crash or a full heap costs one article. The limit of time holds in both.
 */
export function startWorkers(settings: Settings, { jobs, seconds, here }: WorkersOptions): Workers {
  const size = jobs ?? mostWorkers();
  let close: () => void = () => undefined;
  const processes = async () => {
    const { startPool } = await import('../batch/pool.js');
    const patience = jobs === null ? PATIENCE : 0;
    const pool = startPool({ entry: ENTRY, size, patience, settings, seconds });
    ({ close } = pool);
    return pool.run;
  };
  let inside: ReturnType<typeof performHere> | null = here === 'nothing' ? null : performHere(settings, seconds);
  let outside: ReturnType<typeof processes> | null = null;
  return {
    size,
    perform: async (request) => {
      if (inside && (here === 'all' || !request.isLine)) {
        const reply = await (await inside)(request);
        // What was cut off in the middle may have left something half done.
        if (reply.problem?.code === 'timeout') inside = null;
        return reply;
      }
      outside ??= processes();
      return (await outside)(request);
    },
    close: () => close(),
  };
}

/** Reads articles in this process, one at a time. */
async function performHere(settings: Settings, seconds: number) {
  const [{ perform }, { InterruptedError, startTimeLimit }] = await Promise.all([
    import('../batch/perform.js'),
    import('../batch/time-limit.js'),
  ]);
  const run = startTimeLimit(seconds * 1000, true);
  let last: Promise<unknown> = Promise.resolve();
  return (request: Request): Promise<Reply> => {
    const reply = last.then(async () => {
      // Extracting is one long step: signals are heard of in between.
      await setImmediate();
      try {
        return await perform(request, settings, seconds, run);
      } catch (error) {
        if (!(error instanceof InterruptedError)) throw error;
        // Who listens to the signal has not heard of it; now the run is stopped, and no reply awaited.
        process.emit('SIGINT', 'SIGINT');
        return new Promise<never>(() => undefined);
      }
    });
    last = reply;
    return reply;
  };
}

/**
 * Stands for all that makes a result beside the article: the options, the version, and the very build. The worker's file names
 * the other files by what is in them, the schema among them.
 */
export const baseOf = (settings: Settings): string => baseKey(settings, VERSION, readFileSync(SCRIPT, 'utf8'));
