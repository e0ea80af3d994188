import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyArticles } from '../dev/sample-articles.js';
import { torture } from '../dev/torture.js';
import { BIN, buildIfStale } from './built-program.js';

/** Processes are started, and stopped on other people's machines too: there may be little of a processor to have. */
const LONG = { timeout: 240_000 };
const ARTICLES = 40;

const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-batch-'));
const input = path.join(scratch, 'in.jsonl');
let undisturbed: readonly string[] = [];

const recordsIn = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);

beforeAll(() => {
  buildIfStale();
  writeFileSync(input, [...manyArticles(ARTICLES)].map((article) => `${JSON.stringify(article)}\n`).join(''));
  const { status } = spawnSync(process.execPath, [BIN, input, '-j', '1', '-q', '-o', path.join(scratch, 'all.jsonl')]);
  expect(status).toBe(0);
  undisturbed = recordsIn(path.join(scratch, 'all.jsonl'));
}, LONG.timeout);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** Process ids of a process's workers. */
const workersOf = (pid: number): number[] =>
  spawnSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' })
    .stdout.split('\n')
    .map((row) => row.trim().split(/\s+/))
    .filter(([, parent, state]) => Number(parent) === pid && !state?.startsWith('Z'))
    .map(([child]) => Number(child));

const isAlive = (pid: number): boolean =>
  spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .replace(/^Z.*/, '') !== '';

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 100) {
    if (waited > 60_000) throw new Error('waited in vain');
    await sleep(100);
  }
}

/** Starts a batch, and waits until results come. */
async function start(...args: readonly string[]) {
  const folder = mkdtempSync(path.join(scratch, 'run-'));
  const out = path.join(folder, 'out.jsonl');
  const child = spawn(process.execPath, [BIN, input, '-f', 'jsonl', '-o', out, ...args], { detached: true });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const end: Promise<number | null> = once(child, 'close').then(([code]) => code);
  const { pid = 0 } = child;
  await until(() => readdirSync(folder).includes('out.jsonl.partial') || child.exitCode !== null);
  return { child, pid, out, folder, end, said: () => said };
}

const codesOf = (records: readonly string[]) => records.map((record) => JSON.parse(record).error?.code ?? null);

describe('a worker', () => {
  it.each(['1', '2'])('that is killed costs at most what it had in hand, of %s', LONG, async (jobs) => {
    const { pid, out, end, said } = await start('-j', jobs);
    const [worker] = workersOf(pid);
    process.kill(worker ?? 0, 'SIGKILL');
    expect(await end).toBe(1);
    expect(said()).toContain('its worker process ended: killed by SIGKILL [crash]');
    const records = recordsIn(out);
    const codes = codesOf(records);
    expect(codes.filter((code) => code !== null)).toEqual(['crash']);
    expect(records.filter((_, i) => codes[i] === null)).toEqual(undisturbed.filter((_, i) => codes[i] === null));
  });

  it('that hangs is ended in time and replaced', LONG, async () => {
    const { pid, out, end, said } = await start('-j', '1', '--timeout', '8');
    process.kill(workersOf(pid)[0] ?? 0, 'SIGSTOP');
    expect(await end).toBe(1);
    expect(said()).toContain('took longer than 8 seconds; --timeout sets the limit [timeout]');
    const codes = codesOf(recordsIn(out));
    expect(codes).toHaveLength(ARTICLES);
    expect(codes.filter((code) => code !== null)).toEqual(['timeout']);
  });

  it('ends with its parent, however that ends', LONG, async () => {
    const { child, pid, end } = await start('-j', '2');
    const workers = workersOf(pid);
    expect(workers.length).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await end;
    await until(() => !workers.some(isAlive));
  });
});

describe('a limit of time', () => {
  const slow = path.join(scratch, 'slow.txt');
  const more = path.join(scratch, 'more.txt');
  beforeAll(() => {
    writeFileSync(slow, 'The minister said on Tuesday that the talks in Geneva would go on. '.repeat(2500));
    writeFileSync(more, 'It is cold, said Ada Berg.');
  });

  it.each([
    ['in this process', []],
    ['in a worker', ['-j', '1']],
  ])('holds %s', LONG, (_where, args) => {
    const command = [BIN, slow, ...(args.length > 0 ? [more] : []), '--timeout', '0.2', '-f', 'jsonl', ...args];
    const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('slow.txt: took longer than 0.2 seconds; --timeout sets the limit [timeout]');
  });

  it('is not needed for Ctrl-C', LONG, async () => {
    const child = spawn(process.execPath, [BIN, '-', '-o', path.join(scratch, 'slow.json')]);
    child.stdin.on('error', () => undefined).end(readFileSync(slow, 'utf8').repeat(5));
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await sleep(1500);
    child.kill('SIGINT');
    const [code, signal] = await once(child, 'close');
    // On a slow machine it was not listening yet.
    expect(code === 130 || signal === 'SIGINT').toBe(true);
    if (code === 130) expect(said).toContain('stopped before the end');
    expect(readdirSync(scratch)).not.toContain('slow.json');
  });
});

describe('Ctrl-C', () => {
  it('goes to the whole group and ends a batch with its summary', LONG, async () => {
    const { pid, out, end, said, folder } = await start('-j', '2');
    process.kill(-pid, 'SIGINT');
    expect(await end).toBe(130);
    expect(said()).toMatch(/^nutgraf: \d+ articles?: \d+ done.*, stopped before the end$/m);
    expect(readdirSync(folder).sort()).toEqual(['.out.jsonl.partial.nutgraf', 'out.jsonl.partial']);
    const there = recordsIn(`${out}.partial`);
    expect(there).toEqual(undisturbed.slice(0, there.length));
  });

  it('is not needed for a second run on the same file: that ends before it begins', LONG, async () => {
    const { child, out, end } = await start('-j', '1');
    // it must not be done before the second one has begun
    child.kill('SIGSTOP');
    const second = spawnSync(process.execPath, [BIN, input, '-f', 'jsonl', '-o', out], { encoding: 'utf8' });
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`process ${child.pid} is writing it [cannot-write]`);
    child.kill('SIGKILL');
    await end;
  });
});

it('leaves no damage and loses nothing, whatever interrupts it', LONG, async ({ skip }) => {
  const plan = { articles: 20, times: 1, disks: [100], jobs: 2, log: () => undefined };
  const { faults, skipped } = await torture(plan);
  expect(faults).toEqual([]);
  skip(skipped !== null, skipped ?? '');
});
