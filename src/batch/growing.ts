import { copyFile, type FileHandle, open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from './folders.js';
import { extentOf, headLine, journalOf, readSteps, type Step, stepLine, writerOf } from './journal.js';
import { lookUp, type Stretch, stretches } from './lookup.js';
import { bytesOf, type Utf8 } from './unit.js';
import { writeAll } from './write.js';

/** What an earlier run left of an article: in its place already, or in the finished file, from where it is copied. */
export interface Kept {
  readonly code: string | null;
  readonly copy: Stretch | null;
}

/** A file that takes the results of many articles, one after the other. */
export interface Growing {
  /** What is there of an article. Asked for one article after the other, ahead of `add` and `keep`. */
  readonly earlier: (key: string) => Promise<Kept | null>;
  readonly add: (text: Utf8, key: string, code: string | null) => Promise<void>;
  readonly keep: (kept: Kept) => Promise<void>;
  readonly end: (complete: boolean) => Promise<void>;
}

export interface GrowingOptions {
  /** Whether a journal is kept, without which no run can go on with the file. */
  readonly journal: boolean;
  readonly resume: boolean;
  /** With `resume`, whether a file of that name that cannot be gone on with is an error; else it is made anew. */
  readonly mustFit: boolean;
}

/** Files being written, by the end of the article written last. */
interface Pen {
  readonly data: FileHandle;
  readonly journal: FileHandle | null;
  size: number;
  told: number;
}

/** What an earlier run left, as far as its articles are those of this run. */
interface Base {
  readonly kind: 'none' | 'partial' | 'finished';
  readonly size: number;
  /** Ends, in the file and in the journal, of the last article that is taken over in its place. */
  data: number;
  journal: number;
}

export class ResumeError extends Error {
  override readonly name = 'ResumeError';
}

/**
 * A file that has its name when it is complete. Until then, and where the run is cut short, what is finished stands beside it
 * as `NAME.partial`.
 */
export function growingFile(target: string, { journal, resume, mustFit }: GrowingOptions): Growing {
  const partial = journal ? `${target}.partial` : `${target}.${process.pid}.tmp`;
  const none: Base = { kind: 'none', size: 0, data: 0, journal: 0 };
  let base: Promise<Base> | null = null;
  let inPlace = true;
  let steps: AsyncGenerator<{ value: Stretch; end: number }> | null = null;
  let found: ((key: string) => Promise<Stretch | null>) | null = null;
  let pen: Pen | null = null;
  let old: FileHandle | null = null;
  let special = false;

  const prepare = async (): Promise<Base> => {
    const stats = await stat(target).catch(() => null);
    // A device or a named pipe (/dev/null, >(…)) is written to, never replaced.
    special = stats !== null && !stats.isFile();
    if (special || !journal) return none;
    const writer = await writerOf(partial);
    if (writer) throw new ResumeError(`process ${writer.pid} is writing it`);
    if (!resume) return none;
    const begun = await extentOf(partial);
    if (begun) return { ...none, kind: 'partial', size: Math.min(begun.size, begun.told) };
    const whole = stats && (await adopted());
    if (whole) return { ...none, kind: 'finished', size: whole.size };
    if (stats && stats.size > 0 && mustFit) {
      throw new ResumeError(
        `there is no list of what it was made from (${journalOf(target)}); without --resume it is made anew`,
      );
    }
    return none;
  };

  /** The finished file where its journal fits; a run that was killed may have left that under the other name. */
  const adopted = async () => {
    const whole = await extentOf(target);
    if (whole && whole.size === whole.told) return whole;
    const { size } = await stat(target);
    let told = -1;
    try {
      for await (const { value } of readSteps(partial)) told = value.to;
    } catch {
      return null;
    }
    if (told !== size) return null;
    await rename(journalOf(partial), journalOf(target));
    return { size, told };
  };

  const prepared = () => {
    base ??= prepare();
    return base;
  };

  const earlier = async (key: string): Promise<Kept | null> => {
    const from = await prepared();
    if (from.kind === 'none') return null;
    if (inPlace) {
      steps ??= stretches(readSteps(from.kind === 'partial' ? partial : target));
      const next = await steps.next();
      const step = next.done || next.value.value.to > from.size ? null : next.value;
      if (step && step.value.key === key && (step.value.code === null || from.kind === 'partial')) {
        from.data = step.value.to;
        from.journal = step.end;
        return { code: step.value.code, copy: null };
      }
      inPlace = false;
      const whole = from.kind === 'partial' && (await extentOf(target));
      if (from.kind === 'finished') found = lookUp(step ? [step.value] : [], steps);
      else if (whole && whole.size === whole.told) found = lookUp([], stretches(readSteps(target)));
    }
    const copy = (await found?.(key)) ?? null;
    return copy && { code: copy.code, copy };
  };

  const opened = async (): Promise<Pen> => {
    if (pen) return pen;
    const from = await prepared();
    if (special) {
      pen = { data: await open(target, 'w'), journal: null, size: 0, told: 0 };
      return pen;
    }
    await makeFolder(path.dirname(target));
    const head = Buffer.from(headLine());
    if (from.kind === 'finished') {
      await copyFile(target, partial);
      await copyFile(journalOf(target), journalOf(partial));
    }
    const mode = from.kind === 'none' ? 'w' : 'r+';
    const told = Math.max(from.journal, head.length);
    pen = {
      data: await open(partial, mode),
      journal: journal ? await open(journalOf(partial), mode) : null,
      size: from.data,
      told,
    };
    await pen.data.truncate(pen.size);
    await pen.journal?.truncate(told);
    if (pen.journal) await writeAll(pen.journal, head, 0);
    return pen;
  };

  const write = async (bytes: Uint8Array, key: string, code: string | null) => {
    const into = await opened();
    if (special) {
      await into.data.appendFile(bytes);
      return;
    }
    await writeAll(into.data, bytes, into.size);
    const step: Step = { key, to: into.size + bytes.length, code };
    if (into.journal) {
      const line = Buffer.from(stepLine(step));
      await writeAll(into.journal, line, into.told);
      into.told += line.length;
    }
    into.size = step.to;
  };

  const keep = async ({ copy }: Kept) => {
    if (!copy) return;
    old ??= await open(target, 'r');
    const { buffer } = await old.read(Buffer.alloc(copy.to - copy.from), 0, copy.to - copy.from, copy.from);
    await write(buffer, copy.key, copy.code);
  };

  const end = async (complete: boolean) => {
    const from = await prepared();
    await old?.close();
    if (!pen) {
      const isDone = from.kind === 'finished' && from.data === from.size;
      if (!complete || isDone) return;
    }
    const { data, journal: list, size, told } = await opened();
    if (special) {
      await data.close();
      return;
    }
    // What a failed write left of an article goes.
    await data.truncate(size);
    await list?.truncate(told);
    if (complete) await data.sync();
    await data.close();
    await list?.close();
    if (complete) {
      await rename(partial, target);
      if (journal) await rename(journalOf(partial), journalOf(target));
    } else if (size === 0) {
      await unlink(partial);
      if (journal) await unlink(journalOf(partial));
    } else if (!journal) await rename(partial, `${target}.partial`);
  };

  return { earlier, add: (text, key, code) => write(bytesOf(text), key, code), keep, end };
}
