import { type FileHandle, open, rename, unlink } from 'node:fs/promises';

/** Fewer bytes were written than were given, and the system said nothing of it. */
class ShortWrite extends Error {
  readonly code = 'ENOSPC';
}

/** Writes all bytes from `position` on: the system may take only some of them at a time. */
export async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    if (bytesWritten === 0) throw new ShortWrite('nothing was written');
    done += bytesWritten;
  }
}

/**
 * Writes a whole file: it has its name when all of it is there, and a failure leaves nothing behind. The library
 * write-file-atomic takes a short write, as a full disk gives it, for a whole one.
 * @param temporary its name until then, on the same file system
 * @returns when it was last changed, in milliseconds since 1970
 */
export async function writeWhole(target: string, temporary: string, bytes: Uint8Array): Promise<number> {
  try {
    const file = await open(temporary, 'w');
    let modified: number;
    try {
      await writeAll(file, bytes, 0);
      const { size, mtimeMs } = await file.stat();
      if (size !== bytes.length) throw new ShortWrite(`${size} of ${bytes.length} bytes were written`);
      modified = mtimeMs;
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    return modified;
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
