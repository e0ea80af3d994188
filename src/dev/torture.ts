/**
 * Interrupts batches in every way and goes on with them: what is there in the end must be what an undisturbed run writes.
 *   npm run torture                        20 kill -9 and 20 SIGTERM each into a folder and into one file, 5 full disks
 *   npm run torture -- --articles 40 --times 2 --disks 1
 * A disk that fills up is a tmpfs: without the right to mount one, that part is skipped.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { articleSchema } from '../record/schema.js';
import { BIN, writeFolder } from './sample-articles.js';

export interface Plan {
  readonly articles: number;
  /** Interruptions by each signal, into a folder and into a file each. */
  readonly times: number;
  /** Sizes of disks that fill up, in kB. */
  readonly disks: readonly number[];
  readonly jobs: number;
  readonly log: (line: string) => void;
}

export interface Findings {
  /** What is wrong; empty where all is as it must be. */
  readonly faults: readonly string[];
  /** Runs that ended before they were done, of those that were to. */
  readonly interrupted: number;
  /** Why the disks were left out, or null. */
  readonly skipped: string | null;
}

/** The files below a folder by name, with what is in them; without what is nutgraf's own. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.split(path.sep).some((part) => part.startsWith('.')))
    .filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** Whether a file under its final name is whole: each of its records passes the schema. */
function isValid(name: string, text: string): boolean {
  const records = name.endsWith('.jsonl') ? text.split('\n').slice(0, -1) : [text];
  if (name.endsWith('.jsonl') && !text.endsWith('\n')) return false;
  try {
    return records.every((record) => articleSchema.safeParse(JSON.parse(record)).success);
  } catch {
    return false;
  }
}

const isFinal = (name: string) => !name.endsWith('.partial');

function damaged(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return [...contents(folder)].filter(([name, text]) => isFinal(name) && !isValid(name, text)).map(([name]) => name);
}

/** Differences of two folders, in words. */
function differences(found: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string[] {
  return [
    ...[...wanted]
      .filter(([name, text]) => found.get(name) !== text)
      .map(([name]) => `${name} is missing or different`),
    ...[...found.keys()].filter((name) => !wanted.has(name)).map((name) => `${name} should not be there`),
  ];
}

/** Files of nutgraf's own that only a running process may have. */
const leftOver = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tmp$|\.partial/.test(name));

export async function torture({ articles, times, disks, jobs, log }: Plan): Promise<Findings> {
  const place = mkdtempSync(path.join(tmpdir(), 'nutgraf-torture-'));
  const faults: string[] = [];
  let interrupted = 0;
  try {
    const input = path.join(place, 'in');
    writeFolder(input, articles);
    const shapes = [
      { name: 'folder', args: (out: string) => ['-o', `${out}/`] },
      { name: 'file', args: (out: string) => ['-f', 'jsonl', '-o', path.join(out, 'all.jsonl'), '--resume'] },
    ];
    const start = (args: readonly string[]) =>
      spawn(process.execPath, [BIN, input, '-j', String(jobs), ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
    const finish = async (child: ReturnType<typeof start>): Promise<{ code: number | null; said: string }> => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, said };
    };
    for (const { name, args } of shapes) {
      const calm = path.join(place, `calm-${name}`);
      const begin = performance.now();
      const { code, said } = await finish(start(args(calm)));
      const whole = performance.now() - begin;
      if (code !== 0) faults.push(`an undisturbed run ended with ${code}: ${said}`);
      const wanted = contents(calm);
      log(`${name}: ${articles} articles undisturbed in ${(whole / 1000).toFixed(1)} s`);

      const check = async (out: string, what: string) => {
        faults.push(...damaged(out).map((file) => `${what}: ${file} is damaged`));
        const after = await finish(start(args(out)));
        if (after.code !== 0) faults.push(`${what}: resumed, it ended with ${after.code}: ${after.said}`);
        faults.push(...differences(contents(out), wanted).map((difference) => `${what}: ${difference}`));
        faults.push(...leftOver(out).map((file) => `${what}: ${file} was left`));
        return /([\d,]+) up to date/.exec(after.said)?.[1] ?? '0';
      };

      for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
        for (let time = 1; time <= times; time++) {
          const out = path.join(place, 'out');
          rmSync(out, { recursive: true, force: true });
          const child = start(args(out));
          const end = finish(child);
          const moment = Math.random() * whole;
          const timer = setTimeout(() => child.kill(signal), moment);
          const { code: ended, said: last } = await end;
          clearTimeout(timer);
          if (ended !== 0) interrupted++;
          const what = `${name}, ${signal} after ${moment.toFixed(0)} ms`;
          if (signal === 'SIGTERM' && ended !== 0) {
            // In its first moments, before it listens, the process ends by the signal itself.
            if (ended !== null && ended !== 143) faults.push(`${what}: it ended with ${ended}`);
            if (ended === 143 && !last.includes('stopped before the end')) faults.push(`${what}: no summary`);
          }
          log(`${what}: ${await check(out, what)} articles were there`);
        }
      }

      for (const size of disks) {
        const disk = path.join(place, `disk-${name}-${size}`);
        mkdirSync(disk);
        const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}k`, 'tmpfs', disk], { encoding: 'utf8' });
        if (mounted.status !== 0) return { faults, interrupted, skipped: `no disk of its own: ${mounted.stderr}` };
        try {
          const out = path.join(disk, 'out');
          const what = `${name}, a disk of ${size} kB`;
          const { code: ended, said: last } = await finish(start(args(out)));
          if (ended !== 1) faults.push(`${what}: it ended with ${ended}`);
          else interrupted++;
          if (!last.includes('[cannot-write]') || !last.includes('stopped before the end'))
            faults.push(`${what}: it did not say so: ${last}`);
          faults.push(...damaged(out).map((file) => `${what}: ${file} is damaged`));
          spawnSync('mount', ['-o', 'remount,size=1g', disk]);
          log(`${what}: ${await check(out, what)} articles were there`);
        } finally {
          spawnSync('umount', [disk]);
        }
      }
    }
    return { faults, interrupted, skipped: null };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      articles: { type: 'string', default: '300' },
      times: { type: 'string', default: '20' },
      disks: { type: 'string', default: '5' },
      jobs: { type: 'string', default: '2' },
    },
  });
  const articles = Number(values.articles);
  // From a disk for a few articles to one for nearly all: a record takes some 15 kB.
  const disks = Array.from({ length: Number(values.disks) }, (_, i) => 200 + Math.round((i * articles * 12) / 5));
  const plan = { articles, times: Number(values.times), disks, jobs: Number(values.jobs) };
  const { faults, interrupted, skipped } = await torture({ ...plan, log: console.log });
  if (skipped) console.log(`skipped: ${skipped}`);
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`${interrupted} runs were cut short, ${faults.length} faults`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
