/**
 * Runs the built program on inputs that are made to be slow, large or fatal, one process each: run `npm run build` first.
 *   npm run hostile                        all of them, at about a megabyte each; some 20 minutes
 *   npm run hostile -- html names          those whose name holds one of the words
 *   npm run hostile -- --size 100000       smaller ones
 * Each must end within 2 s + 3 × the time of as many bytes of normal news, in 1 GB, as it is said to end: with a record,
 * with a line for each line, or with an error of the code that stands with it. Time is that of the processors; of an
 * archive the packed bytes count.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GENERATORS, type Hostile, made } from './hostile/index.js';
import { normalNews } from './hostile/normal-news.js';

const { values, positionals } = parseArgs({
  options: { size: { type: 'string', default: '950000' }, bin: { type: 'string', default: 'bin/nutgraf.js' } },
  allowPositionals: true,
});
const SIZE = Number(values.size);
const BIN = path.resolve(import.meta.dirname, '../..', values.bin);
const MOST_MEMORY = 1024;

interface Run {
  /** Processor time, so that what else the machine does counts for nothing; where the program was killed, time that went by. */
  readonly seconds: number;
  /** Highest resident memory in MB, or null where the program was killed. */
  readonly memory: number | null;
  readonly exit: number | null;
  readonly lines: number;
  /** Lines of output that are no JSON. */
  readonly broken: number;
  readonly output: number;
  readonly stderr: string;
}

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-hostile-'));
const hook = path.join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    require('node:fs').writeSync(3, JSON.stringify({ memory: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 }));
  });`,
);

/** Runs the program on one file, ended by force after `limit` seconds. */
function run(file: string, limit: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--require', hook, BIN, '-f', 'json', file], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const [, stdout, stderr, report] = child.stdio;
    const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    let [pending, lines, broken, output] = ['', 0, 0, 0];
    let errors = '';
    let used = '';
    const take = (line: string) => {
      lines++;
      try {
        JSON.parse(line);
      } catch {
        broken++;
      }
    };
    stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk.length;
      const pieces = chunk.split('\n');
      pieces[0] = pending + pieces[0];
      pending = pieces.pop() ?? '';
      pieces.forEach(take);
    });
    stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      errors = (errors + chunk).slice(-20_000);
    });
    report?.on('data', (chunk: Buffer) => {
      used += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(timer);
      if (pending !== '') take(pending);
      const passed = { memory: null, seconds: (performance.now() - start) / 1000 };
      const usage: Pick<Run, 'memory' | 'seconds'> = used === '' ? passed : JSON.parse(used);
      resolve({ ...usage, exit, lines, broken, output, stderr: errors });
    });
  });
}

/** What came of the input, and whether that was wanted. */
function judge({ outcome }: Hostile, { exit, lines, broken, stderr }: Run): { said: string; good: boolean } {
  const code = /\[([a-z0-9-]+)\]\s*$/m.exec(stderr)?.[1];
  if (exit === null) return { said: 'killed', good: false };
  if (exit !== 0 && exit !== 1) return { said: `exit ${exit}`, good: false };
  if (broken > 0) return { said: 'output is no JSON', good: false };
  if (outcome === 'record' || outcome === 'record-or-too-large') {
    const isRefused = code === 'page-too-large' || code === 'bad-html';
    const good = exit === 0 ? lines === 1 : outcome !== 'record' && isRefused;
    return { said: exit === 0 ? 'record' : (code ?? `exit ${exit}`), good };
  }
  if ('lines' in outcome) return { said: `${lines} of ${outcome.lines} lines`, good: lines === outcome.lines };
  return { said: code ?? 'record', good: code !== undefined && outcome.refused.some((wanted) => wanted === code) };
}

/** Seconds to start, and seconds a byte of normal news. */
async function measureNormal(): Promise<{ start: number; perByte: number }> {
  const times: number[] = [];
  for (const size of [1, 1_000_000]) {
    const file = path.join(folder, `normal-${size}.jsonl`);
    const { jsonl } = normalNews(size);
    writeFileSync(file, jsonl);
    const { seconds, exit, stderr } = await run(file, 600);
    if (exit !== 0) throw new Error(`normal news cannot be read; npm run build?\n${stderr}`);
    times.push(seconds);
  }
  const [start = 0, whole = 0] = times;
  return { start, perByte: (whole - start) / 1_000_000 };
}

const bytesOf = (count: number) => (count >= 1e6 ? `${(count / 1e6).toFixed(1)} MB` : `${(count / 1e3).toFixed(0)} kB`);

try {
  const { start, perByte } = await measureNormal();
  console.log(`normal news: ${start.toFixed(2)} s to start, ${(perByte * 1e6).toFixed(2)} s a megabyte`);
  console.log(
    `${'input'.padEnd(34)}${'bytes'.padStart(9)}${'seconds'.padStart(9)}${'allowed'.padStart(9)}${'MB'.padStart(6)}${'output'.padStart(10)}  result`,
  );
  let bad = 0;
  const wanted = GENERATORS.filter(
    ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
  );
  for (const generator of wanted) {
    const input = made(generator, SIZE);
    const file = path.join(folder, input.file);
    writeFileSync(file, input.bytes);
    const allowed = 2 + 3 * perByte * input.bytes.length;
    const result = await run(file, 60 + 4 * allowed);
    rmSync(file);
    const { said, good } = judge(input, result);
    const faults = [
      ...(good ? [] : ['WRONG']),
      ...(result.seconds > allowed ? ['SLOW'] : []),
      ...(result.memory !== null && result.memory > MOST_MEMORY ? ['LARGE'] : []),
    ];
    if (faults.length > 0) bad++;
    console.log(
      `${generator.name.padEnd(34)}${bytesOf(input.bytes.length).padStart(9)}${result.seconds.toFixed(1).padStart(9)}${allowed.toFixed(1).padStart(9)}${(result.memory?.toFixed(0) ?? '?').padStart(6)}${bytesOf(result.output).padStart(10)}  ${[said, ...faults].join(' ')}`,
    );
  }
  console.log(`${wanted.length} inputs, ${bad} beyond what is allowed`);
  if (bad > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
