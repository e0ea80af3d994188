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
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
/** Here each worker says what it took so far. */
const workers = path.join(folder, 'workers');
writeFileSync(
  hook,
  `const { writeFileSync, writeSync } = require('node:fs');
  const usage = () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    return JSON.stringify({ memory: maxRSS / 1024, seconds: (userCPUTime + systemCPUTime) / 1e6 });
  };
  const { send } = process;
  if (send) {
    // A worker, which is ended without a chance to say more.
    process.send = function (...args) {
      writeFileSync(process.env.USAGE + '/' + process.pid, usage());
      return send.apply(this, args);
    };
  } else process.on('exit', () => writeSync(3, usage()));`,
);

interface Usage {
  readonly memory: number;
  readonly seconds: number;
}

/** What the program and all its workers took; of their memory the most that each had. */
function withWorkers(own: Usage): Usage {
  const all = readdirSync(workers).map((name): Usage => JSON.parse(readFileSync(path.join(workers, name), 'utf8')));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    memory: sum([own, ...all].map(({ memory }) => memory)),
    seconds: sum([own, ...all].map(({ seconds }) => seconds)),
  };
}

/** Runs the program on one file, ended by force after `limit` seconds. */
function run(file: string, limit: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    rmSync(workers, { recursive: true, force: true });
    mkdirSync(workers);
    const child = spawn(process.execPath, ['--require', hook, BIN, '-f', 'json', file], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, USAGE: workers },
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
      const usage = used === '' ? passed : withWorkers(JSON.parse(used));
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
