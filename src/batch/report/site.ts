import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { inUtf16 } from '../../record/offsets.js';
import type { ArticleRecord } from '../../record/schema.js';
import { GENERATOR, PAGES, type SiteFile } from '../../render/report/frame.js';
import { createReport } from '../../render/report/index.js';
import { articleKeys } from '../../render/tables/keys.js';
import { makeFolder } from '../folders.js';
import { OutputError } from '../output.js';
import { sorter } from '../sorter.js';

const FOLDERS = ['articles', 'words'];
const OWN_FILE = new RegExp(`^(?:${PAGES.map(([name]) => name).join('|')})(?:-\\d+)?\\.html$`);
/** Where a report is made, inside its folder, which may be all that may be written to. */
const UNFINISHED = /^\.nutgraf-\d+\.tmp$/;

/** Whether a folder is there that holds something else than a report: it would be lost. */
export function isForeignFolder(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder).filter((name) => !UNFINISHED.test(name));
  if (names.length === 0) return false;
  const isOwn = (name: string) =>
    FOLDERS.includes(name)
      ? readdirSync(path.join(folder, name)).every((file) => file.endsWith('.html'))
      : OWN_FILE.test(name);
  if (!names.includes('index.html') || !names.every(isOwn)) return true;
  return !readFileSync(path.join(folder, 'index.html'), 'utf8').includes(`content="${GENERATOR}"`);
}

/** Puts the report in the place of the one before, and takes away what runs that were cut short have left. */
async function replaceReport(target: string, made: string): Promise<void> {
  for (const name of readdirSync(target)) {
    const place = path.join(target, name);
    if (place !== made) await rm(place, { recursive: true, force: true });
  }
  for (const name of readdirSync(made)) await rename(path.join(made, name), path.join(target, name));
}

/** A report in a folder. */
export interface Site {
  readonly add: (record: ArticleRecord) => Promise<void>;
  /** `complete` is false when the run was cut short: then the folder is what it was. */
  readonly end: (complete: boolean) => Promise<void>;
}

/**
 * Opens a report. Articles are written as they come, words are sorted on disk: memory grows with the lines of the tables.
 * @param folder a new one, or one that is not foreign
 */
export async function openSite(folder: string): Promise<Site> {
  const isNew = !existsSync(folder);
  const made = path.join(folder, `.nutgraf-${process.pid}.tmp`);
  const guarded = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof OutputError ? error : new OutputError(folder, error);
    }
  };
  await guarded(async () => {
    for (const name of ['', ...FOLDERS]) await makeFolder(path.join(made, name));
  });
  const rows = sorter(made);
  const report = createReport(rows);
  const keyOf = articleKeys();
  const write = (files: Iterable<SiteFile>) => {
    for (const { path: file, html } of files) writeFileSync(path.join(made, file), html);
  };
  return {
    add: (record) => guarded(() => write(report.add(inUtf16(record), keyOf(record.document.sha256)))),
    end: async (complete) => {
      try {
        if (!complete) return;
        await guarded(async () => {
          write(report.end());
          rows.end();
          await replaceReport(folder, made);
        });
      } finally {
        rows.end();
        await rm(made, { recursive: true, force: true });
        // It stays where the report is in it, or where it was there before.
        if (isNew) await rmdir(folder).catch(() => undefined);
      }
    },
  };
}
