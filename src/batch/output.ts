import { type FileHandle, open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './folders.js';
import type { Input } from './inputs.js';
import { reasonOf } from './reasons.js';

/** Where an article came from. */
export interface Origin {
  readonly input: Input;
  readonly line: number | null;
}

/** Where results go. `end` must be called once, whatever happened. */
export interface Output {
  /** Takes the result of an article; those of one input come one after the other, with their lines where it has lines. */
  readonly put: (from: Origin, text: string) => Promise<void>;
  /** `complete` is false when the run was cut short. */
  readonly end: (complete: boolean) => Promise<void>;
}

/** Results cannot be written: the run ends. */
export class OutputError extends Error {
  override readonly name = 'OutputError';

  constructor(target: string, cause: unknown) {
    super(`cannot write ${target}: ${reasonOf(cause)}`, { cause });
  }
}

async function guarded<T>(target: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(target, error);
  }
}

/** Everything to a stream that somebody else opened. */
export const streamOutput = (write: (text: string) => Promise<void>): Output => ({
  put: (_from, text) => write(text),
  end: () => Promise.resolve(),
});

/** A file that gets its name when it is complete; cut short, what was finished stays beside it as `NAME.partial`. */
function growingFile(target: string): {
  add: (text: string) => Promise<void>;
  end: (complete: boolean) => Promise<void>;
} {
  const temporary = `${target}.${process.pid}.tmp`;
  let handle: FileHandle | null = null;
  let special = false;
  const opened = async () => {
    if (!handle) {
      // A device or a named pipe (/dev/null, >(…)) is written to, never replaced.
      special = !((await stat(target).catch(() => null))?.isFile() ?? true);
      if (!special) await makeFolder(path.dirname(target));
      handle = await open(special ? target : temporary, 'w');
    }
    return handle;
  };
  return {
    add: (text) =>
      guarded(
        target,
        opened().then((file) => file.appendFile(text)),
      ),
    end: (complete) =>
      guarded(
        target,
        (async () => {
          if (!handle && !complete) return;
          const file = await opened();
          const empty = !special && (await file.stat()).size === 0;
          await file.close();
          if (special) return;
          if (!complete && empty) await unlink(temporary);
          else await rename(temporary, complete ? target : `${target}.partial`);
        })(),
      ),
  };
}

/** Everything to one file. */
export function fileOutput(target: string): Output {
  const file = growingFile(target);
  return { put: (_from, text) => file.add(text), end: file.end };
}

/**
 * A file for each input, below `folder`. An input of many articles (JSON Lines) grows its file line by line.
 * @param nameOf place of an input's result below the folder
 */
export function folderOutput(folder: string, nameOf: (input: Input) => string): Output {
  const made = new Set<string>();
  let current: { input: Input; file: ReturnType<typeof growingFile> } | null = null;
  const finish = async (complete: boolean) => {
    await current?.file.end(complete);
    current = null;
  };
  return {
    put: async ({ input, line }, text) => {
      const target = path.join(folder, nameOf(input));
      if (current && current.input !== input) await finish(true);
      if (line !== null) {
        current ??= { input, file: growingFile(target) };
        await current.file.add(text);
        return;
      }
      const { default: writeFileAtomic } = await import('write-file-atomic');
      const parent = path.dirname(target);
      if (!made.has(parent)) await guarded(parent, makeFolder(parent));
      made.add(parent);
      await guarded(target, writeFileAtomic(target, text, { fsync: false }));
    },
    end: finish,
  };
}
