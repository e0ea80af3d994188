import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { OutputError } from './output.js';

/** A file for a while. */
export interface NamelessFile {
  readonly append: (text: string) => void;
  /** Fills `block` from `position` on, and tells how many bytes there were. */
  readonly read: (block: Uint8Array, position: number) => number;
  readonly close: () => void;
}

/**
 * Makes a file that has no name as soon as it is open: it goes when it is closed or the process ends, whatever ends it.
 * @param folder is there
 */
export function namelessFile(folder: string): NamelessFile {
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw new OutputError(folder, error);
    }
  };
  const name = path.join(folder, `.nutgraf-${randomUUID()}.tmp`);
  // Only for its owner, and never one that is there: others may write to the folder.
  const descriptor = guarded(() => openSync(name, 'wx+', 0o600));
  let isNamed = true;
  const unname = () => {
    rmSync(name, { force: true });
    isNamed = false;
  };
  try {
    unname();
  } catch {
    // Not every system takes the name of a file that is open.
  }
  return {
    append: (text) =>
      guarded(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
      }),
    read: (block, position) => readSync(descriptor, block, 0, block.length, position),
    close: () => {
      closeSync(descriptor);
      if (isNamed) unname();
    },
  };
}
