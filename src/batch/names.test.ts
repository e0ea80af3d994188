import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from './inputs.js';
import { foldsCase, outputNames, sameNamed } from './names.js';

const file = (relative: string): Input => ({ kind: 'file', path: `/in/${relative}`, relative, name: relative });
const named = (...relatives: string[]) => outputNames(relatives.map(file), () => '.json');
const names = (...relatives: string[]) => [...named(...relatives).values()];

describe('outputNames', () => {
  it('mirrors the inputs', () => {
    expect(names('a.txt', 'sub/b.TXT', 'c.html', 'd.txt.gz', 'e.jsonl', 'f', 'v1.5', 'a.txt.txt')).toEqual([
      'a.json',
      'sub/b.json',
      'c.html.json',
      'd.txt.gz.json',
      'e.jsonl.json',
      'f.json',
      'v1.5.json',
      'a.txt.json',
    ]);
  });

  it('leaves no name empty', () => {
    expect(names('.txt', 'sub/.txt')).toEqual(['.txt.json', 'sub/.txt.json']);
  });

  it('gives the same name whatever stands beside it', () => {
    const relatives = ['a.txt', 'a.md', 'a.html', 'a.txt.txt', 'a.txt.json', 'B.TXT', 'a.json'];
    expect(names(...relatives)).toEqual(relatives.flatMap((relative) => names(relative)));
  });

  it('names standard input', () => {
    const stdin: Input = { kind: 'stdin', name: 'stdin' };
    expect([...outputNames([stdin], () => '.jsonl').values()]).toEqual(['stdin.jsonl']);
  });
});

describe('results of one name', () => {
  const same = (fold: (name: string) => string, ...relatives: string[]) =>
    sameNamed(named(...relatives), fold)?.map(({ name }) => name) ?? null;
  const exact = (name: string) => name;

  it('are found', () => {
    expect(same(exact, 'b', 'a', 'a.html', 'a.txt')).toEqual(['a', 'a.txt']);
    expect(same(exact, 'a', 'a.html', 'A.txt')).toBeNull();
  });

  it('are found where only small and capital letters differ', () => {
    const lower = (name: string) => name.toLowerCase();
    expect(same(lower, 'a.txt', 'b', 'A.txt')).toEqual(['a.txt', 'A.txt']);
    expect(same(lower, 'a.txt', 'b')).toBeNull();
  });

  it('are one file where the file system says so', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-Case-'));
    try {
      writeFileSync(path.join(folder, 'a'), '');
      expect(await foldsCase(path.join(folder, 'new'))).toBe(existsSync(path.join(folder, 'A')));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
