import { once } from 'node:events';
import type { WriteStream } from 'node:tty';

/** An output stream that waits for its reader and falls silent when the reader goes away (`| head`). */
export interface Writer {
  readonly write: (text: string | Uint8Array) => Promise<void>;
  readonly isTTY: boolean;
  /** Of the terminal; else what COLUMNS says, else 80. */
  readonly columns: number;
  /** Levels of colour as chalk counts them, 0 for none. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Aborted when nobody reads any more. */
  readonly closed: AbortSignal;
}

export type ColorChoice = 'auto' | 'always' | 'never';

/** Colour of one stream: the option, else NO_COLOR and FORCE_COLOR, else what the terminal can do. */
export function colorLevel(stream: WriteStream, choice: ColorChoice, env: NodeJS.ProcessEnv): 0 | 1 | 2 | 3 {
  if (choice === 'never') return 0;
  const depth = stream.isTTY ? stream.getColorDepth({ ...env, NO_COLOR: undefined, FORCE_COLOR: undefined }) : 1;
  const able = depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
  if (choice === 'always') return able || 1;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) {
    if (forced === '0' || forced === 'false') return 0;
    return forced === '2' ? 2 : forced === '3' ? 3 : able || 1;
  }
  return env.NO_COLOR || env.TERM === 'dumb' ? 0 : able;
}

const BROKEN_PIPE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET']);

export function writerFor(stream: WriteStream, choice: ColorChoice, env: NodeJS.ProcessEnv): Writer {
  const closing = new AbortController();
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!BROKEN_PIPE.has(error.code ?? '')) failure = error;
    closing.abort();
  });
  return {
    write: async (text) => {
      if (!closing.signal.aborted && !stream.write(text)) {
        await once(stream, 'drain', { signal: closing.signal }).catch(() => undefined);
      }
      if (failure) throw failure;
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns || Number(env.COLUMNS) || 80,
    colorLevel: colorLevel(stream, choice, env),
    closed: closing.signal,
  };
}

/** The process's own two output streams. */
export function writersFor(color: ColorChoice | false): { stdout: Writer; stderr: Writer } {
  const choice = color === false ? 'never' : color;
  return {
    stdout: writerFor(process.stdout, choice, process.env),
    stderr: writerFor(process.stderr, choice, process.env),
  };
}
