import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import type { Counts } from '../record/counts.js';
import { renderLine } from '../render/json.js';
import { makeFolder } from './folders.js';
import { OutputError } from './output.js';
import type { Outcome } from './run.js';

/** A line of `--report`: what became of one article. Fields that do not apply are null. */
export interface ReportLine {
  /** The file as it was named, or `stdin`. */
  readonly input: string;
  /** Line of a JSON Lines input, counted from 1. */
  readonly line: number | null;
  /** `document.id` of the record; null where the article was not read in this run. */
  readonly id: string | null;
  /** The file that holds the result; null for standard output, and where there is no result. */
  readonly output: string | null;
  /** SHA-256 of the article's bytes, as `sha256sum` tells it: the file's, or the line's without its line end. */
  readonly sha256: string | null;
  /** `skipped`: the result of an earlier run is up to date. */
  readonly status: 'done' | 'failed' | 'skipped';
  /** Why it failed: a code of `src/problems.ts`, and its words. */
  readonly code: string | null;
  readonly message: string | null;
  /** Milliseconds that reading, extracting and rendering took. */
  readonly ms: number;
  /** Items of each list in the record. */
  readonly counts: Counts | null;
  /** Codes of the record's warnings. */
  readonly warnings: readonly string[];
}

export const reportLine = (outcome: Outcome): ReportLine => {
  const { input, line, id, output, sha256, status, problem, counts, warnings, milliseconds } = outcome;
  const { code = null, message = null } = problem ?? {};
  const ms = Math.round(milliseconds * 10) / 10;
  return { input, line, id, output, sha256, status, code, message, ms, counts, warnings: warnings.map((w) => w.code) };
};

export interface ReportFile {
  readonly add: (outcome: Outcome) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file that gets a line for each article as soon as that is known: whole lines, also where the run is killed. */
export async function openReport(target: string): Promise<ReportFile> {
  let file: FileHandle;
  try {
    await makeFolder(path.dirname(target));
    file = await open(target, 'w');
  } catch (error) {
    throw new OutputError(target, error);
  }
  return {
    add: async (outcome) => {
      try {
        await file.appendFile(renderLine(reportLine(outcome)));
      } catch (error) {
        throw new OutputError(target, error);
      }
    },
    close: () => file.close(),
  };
}
