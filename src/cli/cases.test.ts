import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';

/**
 * Each folder of fixtures/cli is a case: `command` for the shell, run where a copy of `files/` lies, with the expected
 * `stdout`, `stderr`, exit code (`exit`) and, where files are written, their names (`written`).
 * After a wanted change `npx vitest run src/cli -u` writes the results; read the difference before committing it.
 */
const ROOT = path.join(import.meta.dirname, '../..');
const CASES = path.join(ROOT, 'fixtures/cli');
const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-cli-'));

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

beforeAll(() => {
  const built = path.join(ROOT, 'dist/cli/cli.js');
  if (!existsSync(built) || statSync(built).mtimeMs < newest(path.join(ROOT, 'src'))) {
    execFileSync(process.execPath, [path.join(ROOT, 'src/dev/build.mjs')]);
  }
  symlinkSync(path.join(ROOT, 'bin/nutgraf.js'), path.join(scratch, 'nutgraf'));
});

afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const listing = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

/** Runs a shell command in `folder` with the built `nutgraf` on its path. */
function shell(command: string, folder: string): Promise<{ stdout: string; stderr: string; exit: number | null }> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, PATH: `${scratch}:${env.PATH}`, PICK: path.join(CASES, 'pick.mjs'), ROOT },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (exit) => {
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), exit });
    });
  });
}

describe('command line', () => {
  const cases = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  it.concurrent.for(cases.map(({ name }) => name))('%s', async (name, { expect }) => {
    const folder = path.join(CASES, name);
    const place = path.join(scratch, `case-${name}`);
    cpSync(path.join(folder, existsSync(path.join(folder, 'files')) ? 'files' : '.'), place, { recursive: true });
    const before = new Set(listing(place));
    const { stdout, stderr, exit } = await shell(readFileSync(path.join(folder, 'command'), 'utf8'), place);
    const written = listing(place).filter((file) => !before.has(file));
    await expect(stdout).toMatchFileSnapshot(path.join(folder, 'stdout'));
    await expect(stderr).toMatchFileSnapshot(path.join(folder, 'stderr'));
    await expect(`${exit}\n`).toMatchFileSnapshot(path.join(folder, 'exit'));
    if (written.length > 0 || existsSync(path.join(folder, 'written'))) {
      await expect(written.map((file) => `${file}\n`).join('')).toMatchFileSnapshot(path.join(folder, 'written'));
    }
  });
});
