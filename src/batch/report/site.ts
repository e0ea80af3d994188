import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { inUtf16 } from '../../record/offsets.js';
import type { ArticleRecord } from '../../record/schema.js';
import { PAGES, type SiteFile } from '../../render/report/frame.js';
import { createReport } from '../../render/report/index.js';
import { articleKeys } from '../../render/tables/keys.js';
import { makeFolder } from '../folders.js';
import { OutputError } from '../output.js';
import { sorter } from './runs.js';

const FOLDERS = ['articles', 'words'];
const OWN_FILE = new RegExp(`^(?:${PAGES.map(([name]) => name).join('|')})(?:-\\d+)?\\.html$`);

/** Whether a folder is there that holds something else than a report: it would be lost. */
export function isForeignFolder(folder: string): boolean {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return false;
  }
  if (names.length === 0) return false;
  if (!names.every((name) => FOLDERS.includes(name) || OWN_FILE.test(name)) || !names.includes('index.html'))
    return true;
  return !readFileSync(path.join(folder, 'index.html'), 'utf8').includes('<meta name="generator" content="nutgraf">');
}

/** A report in a folder, which has its name when it is complete. */
export interface Site {
  readonly add: (record: ArticleRecord) => Promise<void>;
  /** `complete` is false when the run was cut short: then the folder is what it was. */
  readonly end: (complete: boolean) => Promise<void>;
}

/**
 * Opens a report. Articles are written as they come, words are sorted on disk: memory grows with the lines of the tables.
 * @param folder a new one, or one with an earlier report
 */
export async function openSite(folder: string): Promise<Site> {
  const target = path.resolve(folder);
  const temporary = `${target}.${process.pid}.tmp`;
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(folder, error);
    }
  };
  await guarded(async () => {
    await makeFolder(path.dirname(target));
    for (const name of ['', ...FOLDERS]) await makeFolder(path.join(temporary, name));
  });
  const rows = sorter(`${temporary}.words`);
  const report = createReport(rows);
  const keyOf = articleKeys();
  const write = (files: Iterable<SiteFile>) => {
    for (const { path: file, html } of files) writeFileSync(path.join(temporary, file), html);
  };
  return {
    add: (record) => guarded(() => write(report.add(inUtf16(record), keyOf(record.document.sha256)))),
    end: async (complete) => {
      const before = `${target}.${process.pid}.old`;
      try {
        if (!complete) return;
        await guarded(async () => {
          write(report.end());
          if (existsSync(target)) await rename(target, before);
          await rename(temporary, target);
        });
      } finally {
        rows.end();
        for (const rest of [temporary, before]) await rm(rest, { recursive: true, force: true });
      }
    },
  };
}
