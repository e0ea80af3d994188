import { describe, expect, it } from 'vitest';
import { outputNames } from './names.js';

const names = (...relatives: string[]) => outputNames(relatives, () => '.json');

describe('outputNames', () => {
  it('mirrors the inputs', () => {
    expect(names('a.txt', 'sub/b.html.gz', 'c.log', 'v1.5')).toEqual([
      'a.json',
      'sub/b.json',
      'c.log.json',
      'v1.5.json',
    ]);
  });

  it('keeps the extensions of inputs that differ in nothing else', () => {
    expect(names('a.txt', 'b.txt', 'a.md')).toEqual(['a.txt.json', 'b.json', 'a.md.json']);
  });

  it('tells names apart that many file systems hold to be one', () => {
    const [one, two] = names('a.txt', 'A.TXT');
    expect(one?.toLowerCase()).not.toBe(two?.toLowerCase());
  });

  it('never gives one name twice', () => {
    const all = names('a.txt', 'a.md', 'a.txt.txt', 'a.md.md', 'a.txt.json');
    expect(new Set(all).size).toBe(all.length);
  });
});
