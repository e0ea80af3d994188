import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ARTICLES, findInputs } from './inputs.js';

const root = mkdtempSync(path.join(tmpdir(), 'nutgraf-inputs-'));
for (const file of ['a/1.txt', 'a/b/2.HTML', 'a/b/3.jsonl.gz', 'a/.hidden/4.txt', 'a/5.png', 'c/[1].txt', 'c/1.txt']) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), 'x');
}
symlinkSync('.', path.join(root, 'a/b/loop'));
symlinkSync('nowhere.txt', path.join(root, 'a/broken.txt'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

async function relatives(args: readonly string[], except?: string) {
  const { inputs } = await findInputs(
    args.map((argument) => (argument === '-' ? argument : path.join(root, argument))),
    { wanted: ARTICLES, except: except === undefined ? null : path.join(root, except) },
  );
  return inputs.map((input) => (input.kind === 'file' ? input.relative : '-'));
}

describe('findInputs', () => {
  it('searches a folder for articles, not hidden ones, and not in circles', async () => {
    expect(await relatives(['a'])).toEqual(['1.txt', 'b/2.HTML', 'b/3.jsonl.gz']);
  });

  it('mirrors from the folder that all have in common', async () => {
    expect(await relatives(['a/b', 'c/1.txt'])).toEqual(['a/b/2.HTML', 'a/b/3.jsonl.gz', 'c/1.txt']);
    expect(await relatives(['c/1.txt'])).toEqual(['1.txt']);
    expect(await relatives(['c/1.txt', 'missing/2.txt'])).toEqual(['1.txt']);
  });

  it('takes a path that exists before a glob', async () => {
    expect(await relatives(['c/[1].txt'])).toEqual(['[1].txt']);
    expect(await relatives(['c/?.txt'])).toEqual(['1.txt']);
  });

  it('takes each file once', async () => {
    expect(await relatives(['c/1.txt', 'c', 'c/*.txt', '-', '-'])).toEqual(['1.txt', '[1].txt', '-']);
  });

  it('passes over results within a folder, but not a file that is named', async () => {
    expect(await relatives(['a'], 'a/b')).toEqual(['1.txt']);
    expect(await relatives(['a/1.txt'], 'a/1.txt')).toEqual(['1.txt']);
  });

  it('tells of links to nowhere', async () => {
    symlinkSync('circle', path.join(root, 'circle'));
    const names = ['a', 'a/broken.txt', 'circle'].map((name) => path.join(root, name));
    const { problems } = await findInputs(names, { wanted: ARTICLES });
    expect(problems.map(({ name, problem }) => `${path.relative(root, name)} ${problem.code}`)).toEqual([
      'a/broken.txt dangling-link',
      'a/broken.txt dangling-link',
      'circle cannot-read',
    ]);
  });

  it('tells what is missing', async () => {
    const { problems } = await findInputs(['no.txt', 'no*.txt'], { wanted: ARTICLES });
    expect(problems.map(({ name, problem }) => `${name} ${problem.code}`)).toEqual([
      'no.txt not-found',
      'no*.txt not-found',
    ]);
  });
});
