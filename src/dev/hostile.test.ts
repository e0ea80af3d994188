import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { perform } from '../batch/perform.js';
import { readUnits } from '../batch/read.js';
import { requestOf } from '../batch/unit.js';
import { GENERATORS, type Hostile, made } from './hostile/index.js';

/** The short form of `npm run hostile`: all inputs, small, in one process. */
const SIZE = 2000;
/** What a process takes that also compiles its rules while it reads; normal news of this size takes a hundredth. */
const MOST_SECONDS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* nothing() {}

const OPTIONS = { from: 'auto', date: null, encoding: null, maxChars: 1_000_000, maxBytes: 32_000_000 } as const;
const SETTINGS = { read: OPTIONS, extract: {}, render: { as: 'line' } } as const;

/** What becomes of the articles in a file: `record` or the code of a problem; one that breaks its contract throws. */
async function codesOf({ file, bytes }: Hostile): Promise<string[]> {
  const place = path.join(folder, file);
  writeFileSync(place, bytes);
  const codes: string[] = [];
  for await (const unit of readUnits({ kind: 'file', path: place, relative: file, name: file }, nothing(), OPTIONS)) {
    if (unit.kind === 'failed') codes.push(unit.problem.code);
    else {
      const { problem, bug } = await perform(requestOf(unit), SETTINGS, 60, (step) => step());
      if (bug !== null) throw new Error(bug);
      codes.push(problem?.code ?? 'record');
    }
  }
  rmSync(place);
  return codes;
}

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** What is only itself at its full size, and the few whose outcome is another when they are small. */
const LARGE = /MB|GB/;

describe.each(GENERATORS.filter(({ name }) => !LARGE.test(name)))('$name', (generator) => {
  it('is read, or refused with its code', async () => {
    const input = made(generator, SIZE);
    const start = seconds();
    const codes = await codesOf(input);
    expect(seconds() - start).toBeLessThan(MOST_SECONDS);
    const { outcome } = input;
    if (outcome === 'record') expect(codes).toEqual(['record']);
    else if (outcome === 'record-or-too-large')
      expect(['record', 'page-too-large', 'bad-html']).toContain(codes.join());
    else if ('lines' in outcome) expect(codes).toHaveLength(outcome.lines);
    else expect(outcome.refused).toContain(codes.at(-1));
  });
});
