import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '../..');
export const DIST = path.join(ROOT, 'dist/cli');
export const BIN = path.join(ROOT, 'bin/nutgraf.js');

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

/** Builds the program where the source is newer, so that its tests never run against an old one. */
export function buildIfStale(): void {
  const built = path.join(DIST, 'launch.js');
  if (existsSync(built) && statSync(built).mtimeMs > newest(path.join(ROOT, 'src'))) return;
  execFileSync(process.execPath, [path.join(ROOT, 'src/dev/build.mjs')]);
}

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}

/** Runs a shell command in `folder`, with no terminal, no input and none of the caller's wishes for colour. */
export function shell(command: string, folder: string, variables: Readonly<Record<string, string>>): Promise<Result> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...variables },
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
