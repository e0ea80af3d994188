import { lstat, readdir, realpath, unlink } from 'node:fs/promises';
import path from 'node:path';
import { sha256Hex } from './bytes.js';
import { makeFolder } from './folders.js';
import type { Growing, GrowingOptions, Kept } from './growing.js';
import { growingFile } from './growing.js';
import type { Input } from './inputs.js';
import { isUnchanged, type Made, type ManifestWriter, OWN_FOLDER, openManifest, readManifest } from './manifest.js';
import { isGone, thisProcess } from './owner.js';
import { codeOf, reasonOf } from './reasons.js';
import { bytesOf, type Origin, type Utf8 } from './unit.js';
import { writeWhole } from './write.js';

/** A result to be written. */
export interface Written extends Origin {
  /** What it is made from. */
  readonly key: string;
  /** Null where there is nothing to be written: the article failed. */
  readonly text: Utf8 | null;
  /** Why the article failed. */
  readonly code: string | null;
}

/** Where results go. `end` must be called once, whatever happened. */
export interface Output {
  /** Whether there can be results of an earlier run. */
  readonly hasEarlier: (from: Origin) => Promise<boolean>;
  /** What an earlier run left of an article. Asked for one article after the other, ahead of what is done with it. */
  readonly earlier: (from: Origin, key: string) => Promise<Kept | null>;
  /** Takes what `earlier` gave; it and `put` are called in the order of the articles. */
  readonly keep: (from: Origin, kept: Kept) => Promise<void>;
  /** Takes the result of an article; those of one input come one after the other, with their lines where it has lines. */
  readonly put: (result: Written) => Promise<void>;
  /** The file that an article's result goes to, or null where it is a stream. */
  readonly placeOf: (from: Origin) => string | null;
  /** `complete` is false when the run was cut short. */
  readonly end: (complete: boolean) => Promise<void>;
}

/** A result cannot be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly reason: string;

  /** @param isOwn whether it is for this one result's name: others can be written; else the run ends */
  constructor(
    readonly target: string,
    cause: unknown,
    readonly isOwn = false,
  ) {
    const reason = reasonOf(cause);
    super(`cannot write ${target}: ${reason}`, { cause });
    this.reason = reason;
  }
}

async function guarded<T>(target: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(target, error);
  }
}

/** Why one name among many cannot be had. A full disk or a folder without permission is none of these. */
const OWN = new Set(['ENAMETOOLONG', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'ELOOP']);

async function guardedOwn<T>(target: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof OutputError) throw error;
    throw new OutputError(target, error, error instanceof LinkError || OWN.has(codeOf(error)));
  }
}

/** A symbolic link leads out of the output folder. */
class LinkError extends Error {}

/** Everything to a stream that somebody else opened. */
export const streamOutput = (write: (text: Utf8) => Promise<void>, name = 'standard output'): Output => ({
  hasEarlier: () => Promise.resolve(false),
  earlier: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
  put: ({ text }) => (text === null ? Promise.resolve() : guarded(name, write(text))),
  placeOf: () => null,
  end: () => Promise.resolve(),
});

/** Everything to one file. */
export function fileOutput(target: string, options: Pick<GrowingOptions, 'journal' | 'resume'>): Output {
  const file = growingFile(target, { ...options, mustFit: true });
  return {
    hasEarlier: () => Promise.resolve(options.resume),
    earlier: (_from, key) => guarded(target, file.earlier(key)),
    keep: (_from, kept) => guarded(target, file.keep(kept)),
    put: ({ text, key, code }) => guarded(target, file.add(text ?? '', key, code)),
    placeOf: () => target,
    end: (complete) => guarded(target, file.end(complete)),
  };
}

/**
 * A file for each input, below `folder`. An input of many articles (JSON Lines) grows its file line by line.
 * @param nameOf place of an input's result below the folder
 * @param force leaves nothing of what earlier runs made
 */
export function folderOutput(folder: string, nameOf: (input: Input) => string, force: boolean, inputs: number): Output {
  const growing = new Map<Input, Growing>();
  const parents = new Map<string, Promise<void>>();
  let made: Promise<Map<string, Made>> | null = null;
  let manifest: ManifestWriter | null = null;
  let current: Input | null = null;
  let count = 0;
  const targetOf = (input: Input) => path.join(folder, nameOf(input));

  const growingOf = (input: Input) => {
    const file = growing.get(input) ?? growingFile(targetOf(input), { journal: true, resume: !force, mustFit: false });
    growing.set(input, file);
    return file;
  };
  /** The files of inputs that all is known of get their names. */
  const proceed = async (input: Input | null, complete = true) => {
    if (current !== null && current !== input) {
      const file = growing.get(current);
      growing.delete(current);
      if (file) await guarded(targetOf(current), file.end(complete));
    }
    current = input;
  };
  const parentOf = (target: string) => {
    const parent = path.dirname(target);
    const ready = parents.get(parent) ?? guardedOwn(parent, makeWithin(folder, parent));
    parents.set(parent, ready);
    return ready;
  };

  return {
    hasEarlier: async ({ input, line }) => {
      if (force) return false;
      if (line !== null) return true;
      // One article among a hundred thousand results (GNU parallel starts a process for each) keeps only its own line.
      made ??= readManifest(folder, inputs === 1 ? (output) => output === nameOf(input) : () => true);
      return (await made).has(nameOf(input));
    },
    earlier: async ({ input, line }, key) => {
      if (line !== null) return guarded(targetOf(input), growingOf(input).earlier(key));
      const known = (await made)?.get(nameOf(input));
      return known?.key === key && (await isUnchanged(folder, known)) ? { code: null, copy: null } : null;
    },
    keep: async ({ input, line }, kept) => {
      await proceed(input);
      if (line !== null) await guarded(targetOf(input), growingOf(input).keep(kept));
    },
    put: async ({ input, line, text, key, code }) => {
      await proceed(input);
      const target = targetOf(input);
      await parentOf(target);
      if (line !== null) {
        await guarded(target, growingOf(input).add(text ?? '', key, code));
        return;
      }
      if (text === null) return;
      if (!manifest) {
        await guarded(folder, sweep(path.join(folder, OWN_FOLDER)));
        manifest = await guarded(folder, openManifest(folder));
      }
      const { host, pid } = thisProcess();
      const temporary = path.join(folder, OWN_FOLDER, `${host}-${pid}-${++count}.tmp`);
      const bytes = bytesOf(text);
      const modified = await guardedOwn(target, writeWhole(target, temporary, bytes));
      const result = { output: nameOf(input), key, size: bytes.length, modified, sha256: sha256Hex(bytes) };
      await guarded(path.join(folder, OWN_FOLDER), manifest.add(result));
    },
    placeOf: ({ input }) => targetOf(input),
    end: async (complete) => {
      await proceed(null, complete);
      await manifest?.close();
    },
  };
}

/** Makes a folder for results. A link in the output folder is not followed out of it. */
async function makeWithin(folder: string, parent: string): Promise<void> {
  await guarded(folder, makeFolder(folder));
  const whole = await realpath(folder);
  let known = parent;
  while (!(await lstat(known).catch(() => null))) known = path.dirname(known);
  const inside = path.relative(whole, await realpath(known));
  if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
    throw new LinkError(`a symbolic link leads out of ${folder}`);
  }
  await makeFolder(parent);
}

const TEMPORARY = /^([0-9a-f]{8})-(\d+)-\d+\.tmp$/;

/** Takes away the temporary files of processes that were killed. */
async function sweep(own: string): Promise<void> {
  for (const name of await readdir(own).catch(() => [])) {
    const [, host, pid] = TEMPORARY.exec(name) ?? [];
    if (host !== undefined && pid !== undefined && isGone({ host, pid: Number(pid) }))
      await unlink(path.join(own, name)).catch(() => undefined);
  }
}
