import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Input } from './inputs.js';
import { alikeNames, foldsCase, outputNames } from './names.js';

const file = (relative: string): Input => ({ kind: 'file', path: `/in/${relative}`, relative, name: relative });
const names = (...relatives: string[]) => [...outputNames(relatives.map(file), () => '.json').values()];

describe('outputNames', () => {
  it('mirrors the inputs', () => {
    expect(names('a.txt', 'sub/b.html.gz', 'c.log', 'v1.5')).toEqual([
      'a.txt.json',
      'sub/b.html.gz.json',
      'c.log.json',
      'v1.5.json',
    ]);
  });

  it('gives the same name whatever stands beside it, and never one twice', () => {
    const relatives = ['a', 'a.txt', 'a.md', 'a.txt.txt', 'a.txt.json', 'A.TXT', 'a.json'];
    const all = names(...relatives);
    expect(all).toEqual(relatives.flatMap((relative) => names(relative)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('names standard input', () => {
    const stdin: Input = { kind: 'stdin', name: 'stdin' };
    expect([...outputNames([stdin], () => '.jsonl').values()]).toEqual(['stdin.jsonl']);
  });
});

describe('names that differ in letters of one kind only', () => {
  it('are found', () => {
    expect(alikeNames(['a.txt.json', 'b.json', 'A.txt.json'])).toEqual(['a.txt.json', 'A.txt.json']);
    expect(alikeNames(['a.txt.json', 'b.json'])).toBeNull();
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
