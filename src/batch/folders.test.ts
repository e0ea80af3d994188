import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder } from './folders.js';

const root = mkdtempSync(path.join(tmpdir(), 'nutgraf-folders-'));
writeFileSync(path.join(root, 'file'), 'x');
symlinkSync('nowhere', path.join(root, 'dangling'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('makeFolder', () => {
  it('makes all that is missing, and what others make at the same time', async () => {
    const folders = ['a/b/c', 'a/b/d', 'a/b/c', 'a'].map((name) => path.join(root, name));
    await Promise.all(folders.map(makeFolder));
    for (const folder of folders) expect(statSync(folder).isDirectory()).toBe(true);
  });

  it.each(['file', 'file/a', 'file/a/b', 'dangling', 'dangling/a'])(
    'fails where it can never be made: %s',
    async (name) => {
      await expect(makeFolder(path.join(root, name))).rejects.toThrow(/EEXIST|ENOTDIR|ENOENT/);
    },
  );

  it.skipIf(process.platform !== 'linux')('fails at once within /proc', async () => {
    await expect(makeFolder('/proc/nutgraf/a')).rejects.toThrow('ENOENT');
  });
});
