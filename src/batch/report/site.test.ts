import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleRecord } from '../../record/sample.js';
import { isForeignFolder, openSite } from './site.js';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-site-'));
});
afterEach(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const inScratch = (...names: string[]) => path.join(scratch, ...names);
const filesOf = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

async function report(folder: string, records: number, complete = true): Promise<void> {
  const site = await openSite(folder);
  for (let n = 0; n < records; n++) await site.add(sampleRecord());
  await site.end(complete);
}

describe('a report in a folder', () => {
  it('replaces the one before, and leaves nothing of it', async () => {
    const folder = inScratch('report');
    await report(folder, 3);
    expect(readdirSync(path.join(folder, 'articles'))).toEqual([
      '000000000000-2.html',
      '000000000000-3.html',
      '000000000000.html',
    ]);
    mkdirSync(path.join(folder, '.nutgraf-1.tmp'));
    expect(isForeignFolder(folder)).toBe(false);
    await report(folder, 1);
    expect(readdirSync(path.join(folder, 'articles'))).toEqual(['000000000000.html']);
    expect(filesOf(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toContain('<h1>Report on 1 article</h1>');
  });

  it('that is cut short leaves what was there', async () => {
    const folder = inScratch('report');
    await report(folder, 1, false);
    expect(filesOf(scratch)).toEqual([]);
    await report(folder, 1);
    const before = filesOf(folder);
    await report(folder, 5, false);
    expect(filesOf(folder)).toEqual(before);
  });

  it('is told from what others have put there', async () => {
    const folder = inScratch('report');
    expect(isForeignFolder(folder)).toBe(false);
    mkdirSync(folder);
    expect(isForeignFolder(folder)).toBe(false);
    await report(folder, 1);
    expect(isForeignFolder(folder)).toBe(false);
    writeFileSync(path.join(folder, 'articles/notes.txt'), '');
    expect(isForeignFolder(folder)).toBe(true);
    rmSync(path.join(folder, 'articles/notes.txt'));
    writeFileSync(path.join(folder, 'people-2.html'), '');
    expect(isForeignFolder(folder)).toBe(false);
    writeFileSync(path.join(folder, 'mine.html'), '');
    expect(isForeignFolder(folder)).toBe(true);
  });

  it('is no page of an article that is called index.html', () => {
    writeFileSync(inScratch('index.html'), '<meta name="generator" content="nutgraf">');
    expect(isForeignFolder(scratch)).toBe(true);
  });
});
