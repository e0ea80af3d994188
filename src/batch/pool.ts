import { type ChildProcess, fork } from 'node:child_process';
import type { Problem } from '../problems.js';
import type { Settings } from './settings.js';
import { failed, isShortLine, type Reply, type Request } from './unit.js';
import type { Message } from './worker.js';

export interface PoolOptions {
  /** The file that a worker runs. */
  readonly entry: URL;
  /** Most workers at a time. */
  readonly size: number;
  /** The second and further workers are started when so many articles were handed in: starting one takes time. */
  readonly patience: number;
  readonly settings: Settings;
  /** Limit for one article. */
  readonly seconds: number;
  /** Flags of the engine for workers; left out where it refuses them. */
  readonly engineFlags?: readonly string[];
}

export interface Pool {
  /** Resolves always, also where the worker crashes or takes too long. Rejects where no worker can be started. */
  readonly run: (request: Request) => Promise<Reply>;
  readonly close: () => void;
}

interface Task {
  readonly request: Request;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (error: Error) => void;
  /** It stood in a bundle whose worker ended: by itself it shows whether it was the cause. */
  isAlone: boolean;
}

/** What a worker is told in one message: an article, or several that are lines of a few words. */
type Bundle = readonly Task[];

interface Worker {
  readonly child: ChildProcess;
  /** The first is being worked on, a further one waits in the worker. */
  readonly bundles: Bundle[];
  ready: boolean;
  timer: NodeJS.Timeout | null;
  since: number;
  /** Why the parent ended it. */
  reason: Problem | null;
  /** The end of what it said on stderr. */
  said: string;
}

/** Bundles that a worker holds: while it is told of the next one it need not wait. */
const HELD = 2;
/** A message takes longer than reading a line of so few bytes: several such lines go in one. */
const BUNDLED = 256;
/** Most lines of a bundle. */
const MOST_LINES = 32;

/** So long may a worker take to start. */
const START = 60;
/** A worker that answers fewer than it was asked: a bug. */
const LOST: Reply = failed({ code: 'internal', reason: 'no answer' });
/** Workers that die before they are ready: after so many in a row there is no use in another one. */
const TRIES = 3;
/** With as many workers as cores, helper threads of each collector take the cores from the other workers: 8 % of throughput. */
const ENGINE_FLAGS: readonly string[] = ['--single-threaded-gc'];

const isSmall = ({ request, isAlone }: Task): boolean => isShortLine(request, BUNDLED) && !isAlone;

/** The first of those who wait, with the small ones right behind it if it is small itself. */
function takeBundle(waiting: Task[]): Bundle {
  let size = 1;
  if (waiting[0] && isSmall(waiting[0]))
    for (let next = waiting[size]; next && isSmall(next) && size < MOST_LINES; next = waiting[size]) size++;
  return waiting.splice(0, size);
}

/**
 * Worker processes for articles. Processes, not threads: a crash or a full heap ends one article and nothing else, and in
 * measurements they were faster than threads.
 */
export function startPool(options: PoolOptions): Pool {
  const { entry, size, patience, settings, seconds, engineFlags = ENGINE_FLAGS } = options;
  const workers = new Set<Worker>();
  const waiting: Task[] = [];
  let handedIn = 0;
  let failures = 0;
  let closed = false;
  let flags = engineFlags;

  const start = (): void => {
    const child = fork(entry, {
      execArgv: [...process.execArgv, ...flags],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const worker: Worker = { child, bundles: [], ready: false, timer: null, since: 0, reason: null, said: '' };
    workers.add(worker);
    child.stderr?.on('data', (chunk: Buffer) => {
      worker.said = (worker.said + chunk.toString()).slice(-4000);
    });
    child.on('message', (message: readonly Reply[] | 'ready') => {
      if (message === 'ready') worker.ready = true;
      else for (const [i, { resolve }] of (worker.bundles.shift() ?? []).entries()) resolve(message[i] ?? LOST);
      failures = 0;
      watch(worker);
      assign();
    });
    let ended = false;
    const onEnd = (how: string) => {
      if (!ended) bury(worker, how);
      ended = true;
    };
    child.on('error', (error) => onEnd(error.message));
    child.on('close', (code, signal) => onEnd(signal === null ? `exit code ${code}` : `killed by ${signal}`));
    send(worker, { settings, seconds });
    watch(worker);
  };

  const send = (worker: Worker, message: Message) => {
    // A channel that broke is heard of as the worker's end.
    if (worker.child.connected) worker.child.send(message, () => undefined);
  };

  /** Sets the clock for what the worker does now. */
  const watch = (worker: Worker) => {
    if (worker.timer) clearTimeout(worker.timer);
    worker.timer = null;
    worker.since = performance.now();
    if (worker.ready && worker.bundles.length === 0) return;
    const limit = worker.ready ? seconds : Math.max(seconds, START);
    const [late] = worker.bundles;
    const wasReady = worker.ready;
    worker.timer = setTimeout(() => {
      // the answer may wait in the pipe, where this process stood still itself: what is there is read first
      setImmediate(() => {
        if (worker.bundles[0] !== late || worker.ready !== wasReady || !workers.has(worker)) return;
        worker.reason = { code: 'timeout', seconds: limit };
        worker.child.kill('SIGKILL');
      });
    }, limit * 1000);
  };

  /** Replaces a worker that ended: the article in hand has failed, the others are given to somebody else. */
  const bury = (worker: Worker, how: string) => {
    workers.delete(worker);
    if (worker.timer) clearTimeout(worker.timer);
    if (closed) return;
    if (worker.ready) {
      const reason = /heap out of memory|heap limit/i.test(worker.said) ? 'it ran out of memory' : how;
      const bundle = worker.bundles.shift() ?? [];
      if (bundle.length > 1) {
        for (const task of bundle) task.isAlone = true;
        worker.bundles.unshift(bundle);
      } else bundle[0]?.resolve(failed(worker.reason ?? { code: 'crash', reason }, performance.now() - worker.since));
    } else {
      failures++;
      // An engine that refuses a flag ends before it runs anything.
      flags = [];
    }
    waiting.unshift(...worker.bundles.flat());
    if (failures >= TRIES) {
      const error = new Error(`no worker process can be started: ${how}\n${worker.said}`.trim());
      for (const task of waiting.splice(0)) task.reject(error);
      return;
    }
    assign();
  };

  const assign = () => {
    if (closed) return;
    const wanted = handedIn > patience ? size : 1;
    const idle = () => [...workers].some(({ bundles }) => bundles.length === 0);
    while (workers.size < wanted && workers.size < waiting.length + busy() && !idle()) {
      start();
      give();
    }
    give();
  };

  const busy = () => [...workers].filter(({ bundles }) => bundles.length > 0).length;

  const give = () => {
    for (let held = 0; held < HELD; held++) {
      for (const worker of workers) {
        if (worker.bundles.length !== held || worker.reason !== null) continue;
        const bundle = takeBundle(waiting);
        if (bundle.length === 0) return;
        worker.bundles.push(bundle);
        send(worker, { requests: bundle.map(({ request }) => request) });
        if (held === 0) watch(worker);
      }
    }
  };

  return {
    run: (request) =>
      new Promise((resolve, reject) => {
        handedIn++;
        waiting.push({ request, resolve, reject, isAlone: false });
        assign();
      }),
    close: () => {
      closed = true;
      for (const { child, timer } of workers) {
        if (timer) clearTimeout(timer);
        // It holds nothing that could be lost.
        child.kill('SIGKILL');
      }
    },
  };
}
