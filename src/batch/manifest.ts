import { createReadStream } from 'node:fs';
import { type FileHandle, lstat, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex } from './bytes.js';
import { endsWhole, isObject, readEntries } from './entries.js';
import { makeFolder } from './folders.js';
import { writeAll } from './write.js';

/** Folder for what nutgraf keeps beside its results; its name hides it from globs and from searches for articles. */
export const OWN_FOLDER = '.nutgraf';
const NAME = 'manifest.jsonl';

/** One result in a folder of results. */
export interface Made {
  /** Its place below the folder, with forward slashes. */
  readonly output: string;
  /** What it was made from: the article's bytes, the options, nutgraf's version. */
  readonly key: string;
  /** Its size in bytes, its last change in milliseconds since 1970, the SHA-256 of its bytes. */
  readonly size: number;
  readonly modified: number;
  readonly sha256: string;
}

function readMade(value: unknown): Made | null {
  if (!isObject(value)) return null;
  const { output, key, size, modified, sha256 } = value;
  return typeof output === 'string' &&
    typeof key === 'string' &&
    typeof size === 'number' &&
    typeof modified === 'number' &&
    typeof sha256 === 'string'
    ? { output, key, size, modified, sha256 }
    : null;
}

/** All results that a folder's manifest names, the last word on each. Empty where there is no manifest. */
export async function readManifest(folder: string, wanted: (output: string) => boolean): Promise<Map<string, Made>> {
  const made = new Map<string, Made>();
  try {
    for await (const { value } of readEntries(createReadStream(path.join(folder, OWN_FOLDER, NAME)), readMade))
      if (wanted(value.output)) made.set(value.output, value);
  } catch {
    // There is none, or it cannot be read: then every article is done again.
  }
  return made;
}

/** Whether the result is there as it was written. Copied files have another time: then their bytes tell. */
export async function isUnchanged(folder: string, made: Made): Promise<boolean> {
  const file = path.join(folder, made.output);
  const stats = await lstat(file).catch(() => null);
  if (!stats?.isFile() || stats.size !== made.size) return false;
  return stats.mtimeMs === made.modified || sha256Hex(await readFile(file)) === made.sha256;
}

export interface ManifestWriter {
  readonly add: (made: Made) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Adds lines to a folder's manifest. Each is one write at the file's end, so that several processes may write results into
 * one folder.
 */
export async function openManifest(folder: string): Promise<ManifestWriter> {
  await makeFolder(path.join(folder, OWN_FOLDER));
  const file: FileHandle = await open(path.join(folder, OWN_FOLDER, NAME), 'a+');
  let gap = (await endsWhole(file)) ? '' : '\n';
  return {
    add: async (made) => {
      const line = Buffer.from(`${gap}${JSON.stringify(made)}\n`);
      gap = '\n';
      // The position does not count: the system writes at the end.
      await writeAll(file, line, 0);
      gap = '';
    },
    close: () => file.close(),
  };
}
