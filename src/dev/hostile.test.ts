import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Item, readItems } from '../batch/read.js';
import { extract } from '../index.js';
import { GENERATORS, type Hostile, made } from './hostile/index.js';

/** The short form of `npm run hostile`: all inputs, small, in one process. */
const SIZE = 2000;
/** What a process takes that also compiles its rules while it reads; normal news of this size takes a hundredth. */
const MOST_SECONDS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* nothing() {}

const OPTIONS = { from: 'auto', date: null, encoding: null, maxChars: 1_000_000, maxBytes: 32_000_000 } as const;

/** The articles in a file, each of them read; one that breaks its contract throws. */
async function itemsOf({ file, bytes }: Hostile): Promise<Item[]> {
  const place = path.join(folder, file);
  writeFileSync(place, bytes);
  const items: Item[] = [];
  for await (const item of readItems({ kind: 'file', path: place, relative: file, name: file }, nothing(), OPTIONS)) {
    if (item.article) extract(item.article, { warnings: item.warnings });
    items.push(item);
  }
  rmSync(place);
  return items;
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What is only itself at its full size, and the few whose outcome is another when they are small. */
const LARGE = /MB|GB|spaces-then-words/;

describe.each(GENERATORS.filter(({ name }) => !LARGE.test(name)))('$name', (generator) => {
  it('is read, or refused with its code', async () => {
    const input = made(generator, SIZE);
    const start = seconds();
    const items = await itemsOf(input);
    expect(seconds() - start).toBeLessThan(MOST_SECONDS);
    const codes = items.map(({ problem }) => problem?.code ?? 'record');
    const { outcome } = input;
    if (outcome === 'record') expect(codes).toEqual(['record']);
    else if (outcome === 'record-or-too-large')
      expect(['record', 'page-too-large', 'bad-html']).toContain(codes.join());
    else if ('lines' in outcome) expect(codes).toHaveLength(outcome.lines);
    else expect(outcome.refused).toContain(codes.at(-1));
  });
});
