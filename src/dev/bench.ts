/**
 * Measures the built program: run `npm run build` first.
 *   npm run bench              throughput against bare compromise, each stage's share, start-up against bare node, memory,
 *                              and the commands over 2,000 and 20,000 records
 *   npm run bench -- --quick   fewer rounds, for a first look
 *   npm run bench -- --records 100000   the commands alone, over a hundredth, a tenth and all of so many records, which take
 *                              30 kB of disk each
 *   npm run bench -- --profile where the time goes, by stage and by function, over up to 500 articles of the corpora
 * Times of articles are the processor's, so that other programs count for little. Quote the ratios: seconds differ from machine to machine and from minute to minute.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import { build } from 'esbuild';
import { BIN, ownArticles, ROOT, type Sample } from './sample-articles.js';
import { readSet } from './sets.js';
import type { sharesOf, timeOfSyntax } from './stages.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    records: { type: 'string' },
  },
});

const samples: Sample[] =
  readSet('gold')?.articles.map(({ id, text, date }) => ({ id, text, date: date ?? '2026-02-04' })) ?? ownArticles();
const characters = samples.reduce((sum, { text }) => sum + text.length, 0);

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The processor's milliseconds. */
function busy(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

type Extract = (text: string, options: { date: string }) => unknown;

const builtLibrary = async (): Promise<Extract> =>
  ((await import(path.join(ROOT, 'dist/index.js'))) as { extract: Extract }).extract;

async function throughput(rounds: number): Promise<void> {
  const extract = await builtLibrary();
  const whole = () =>
    busy(() => {
      for (const { text, date } of samples) extract(text, { date });
    });
  const bare = () =>
    busy(() => {
      for (const { text } of samples) nlp(text);
    });
  for (let i = 0; i < 3; i++) {
    whole();
    bare();
  }
  const pairs = Array.from({ length: rounds }, () => ({ whole: whole(), bare: bare() }));
  const speed = (ms: number) =>
    `${(characters / ms).toFixed(0)} kB/s, ${(ms / samples.length).toFixed(1)} ms an article`;
  console.log(
    `throughput over ${samples.length} articles, ${(characters / 1000).toFixed(0)} kB, median of ${rounds} rounds`,
  );
  console.log(`  whole line      ${speed(median(pairs.map((p) => p.whole)))}`);
  console.log(`  bare nlp(text)  ${speed(median(pairs.map((p) => p.bare)))}`);
  console.log(`  ratio           ${median(pairs.map((p) => p.whole / p.bare)).toFixed(2)}`);
  const seconds = median(pairs.map((p) => p.whole)) / samples.length / 1000;
  const hours = (MANY * seconds) / 3600;
  const count = (value: number) => Math.round(value).toLocaleString('en-US');
  console.log(
    `  a core reads ${count(3600 / seconds)} such articles an hour; 100 million take it ${count(hours)} hours,`,
  );
  console.log(`  ${count(hours / 200)} hours on 200 cores`);
}

/** News of the corpora where they are there, else the samples. */
function newsArticles(most: number): Sample[] {
  const found = ['news', 'quotes-polnear-dev', 'dates-timebank', 'quotes-ggt-dev', 'real-open'].flatMap(
    (name) => readSet(name)?.articles ?? [],
  );
  const news = found.length > 0 ? found : samples;
  return news.slice(0, most).map(({ id, text, date }) => ({ id, text, date: date ?? '2026-02-04' }));
}

/** A text of about so many characters: whole paragraphs of articles, one article after the other. */
function textOf(length: number): string {
  const paragraphs = samples.flatMap(({ text }) => text.split(/\n\s*\n/));
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${paragraphs[i % paragraphs.length]}\n\n`;
  return text;
}

/** Whether a long text takes more time for each of its characters than a short one. */
async function timePerByte(): Promise<void> {
  const extract = await builtLibrary();
  console.log('time for each character by length of the text, least of three rounds; 1 is that of 10 kB');
  const lengths = [1000, 3000, 10_000, 100_000, 1_000_000];
  const times = lengths.map((length) => {
    const text = textOf(length);
    const times = Math.max(1, Math.round(100_000 / text.length));
    const once = () =>
      busy(() => {
        for (let i = 0; i < times; i++) extract(text, { date: '2026-02-04' });
      });
    // by then all is warm, and a megabyte takes long
    if (length >= 1_000_000) return once() / (text.length * times);
    once();
    return Math.min(once(), once(), once()) / (text.length * times);
  });
  const usual = times[2] ?? 1;
  for (const [i, length] of lengths.entries())
    console.log(`  ${`${length / 1000} kB`.padEnd(12)}${((times[i] ?? 0) / usual).toFixed(2).padStart(6)}`);
}

/** The tables of a profile; the bundle keeps its names. */
async function profile(): Promise<void> {
  const outfile = path.join(ROOT, 'node_modules/.cache/nutgraf-profile.mjs');
  await bundleOf('src/index.ts', outfile);
  const { extract } = (await import(outfile)) as { extract: Extract };
  const articles = newsArticles(options.quick ? 100 : 500);
  const whole = () => {
    for (const { text, date } of articles) extract(text, { date });
  };
  whole();
  const { profiled } = await import('./profile.js');
  const { milliseconds, stages: byStage, functions } = await profiled(outfile, whole);
  console.log(
    `${articles.length} articles, ${(milliseconds / articles.length).toFixed(1)} ms an article under the profiler`,
  );
  for (const [title, shares] of [
    ['stage', byStage],
    ['function, its own time', functions.slice(0, 40)],
  ] as const) {
    console.log(`\n     %  ${title}`);
    for (const [name, share] of shares) console.log(`${(100 * share).toFixed(1).padStart(6)}  ${name}`);
  }
}

/** A news archive. */
const MANY = 100_000_000;

const bundleOf = (entry: string, outfile: string) =>
  build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['compromise', 'zod'],
    define: {
      NUTGRAF_SYNTAX_WEIGHTS: JSON.stringify(pathToFileURL(path.join(ROOT, 'src/syntax/weights.bin'))),
      NUTGRAF_NAMES_WEIGHTS: JSON.stringify(pathToFileURL(path.join(ROOT, 'src/people/names/weights.bin'))),
      NUTGRAF_CITY_PLACES: JSON.stringify(pathToFileURL(path.join(ROOT, 'src/events/city-places.txt'))),
    },
  });

/** Built as the program is: what runs a TypeScript file as it stands makes its functions slower. */
async function stages(rounds: number): Promise<void> {
  const outfile = path.join(ROOT, 'node_modules/.cache/nutgraf-stages.mjs');
  await bundleOf('src/dev/stages.ts', outfile);
  const built = (await import(outfile)) as { sharesOf: typeof sharesOf; timeOfSyntax: typeof timeOfSyntax };
  console.log('share of each stage in the whole line');
  for (const [stage, share] of built.sharesOf(samples, rounds))
    console.log(`  ${stage.padEnd(14)}${(100 * share).toFixed(1).padStart(5)} %`);
  const bare = Array.from({ length: rounds }, () =>
    timed(() => {
      for (const { text } of samples) nlp(text);
    }),
  );
  const syntax = built.timeOfSyntax(samples, rounds);
  console.log(`src/syntax, where it is asked for: ${(syntax / median(bare)).toFixed(2)} × bare nlp(text)`);
}

function startUp(rounds: number, file: string): void {
  const run = (args: readonly string[]) =>
    timed(() => {
      spawnSync(process.execPath, args, { stdio: 'ignore' });
    });
  const rows = Array.from({ length: rounds }, () => ({
    node: run(['-e', '0']),
    help: run([BIN, '--help']),
    article: run([BIN, file]),
  }));
  const node = median(rows.map((row) => row.node));
  console.log(`start-up, median of ${rounds} runs (node -e 0: ${node.toFixed(0)} ms)`);
  console.log(`  nutgraf --help     ${median(rows.map((row) => row.help / row.node)).toFixed(2)} × node`);
  console.log(`  nutgraf article    ${median(rows.map((row) => row.article / row.node)).toFixed(2)} × node`);
}

/** What a run took: its peak resident memory in MB and its processor's time in seconds. */
interface Taken {
  readonly megabytes: number;
  readonly seconds: number;
}

/** Runs the program, which tells its own peak memory at its end. */
function taken(args: readonly string[], folder: string): Taken {
  const report = `process.on('exit', () => require('node:fs').writeSync(2, '\\nmaxrss ' + process.resourceUsage().maxRSS + ' ms ' + (process.cpuUsage().user + process.cpuUsage().system) / 1000 + '\\n'))`;
  const hook = path.join(folder, 'hook.cjs');
  writeFileSync(hook, report);
  const { stderr } = spawnSync(process.execPath, ['--require', hook, BIN, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const [, kilobytes, milliseconds] = (/maxrss (\d+) ms (\d+)/.exec(stderr) ?? []).map(Number);
  return { megabytes: (kilobytes ?? Number.NaN) / 1024, seconds: (milliseconds ?? Number.NaN) / 1000 };
}

/** Peak resident memory of one run over `count` articles through the line filter, in MB. */
function peakMemory(count: number, folder: string): number {
  const input = path.join(folder, `${count}.jsonl`);
  const lines = Array.from({ length: count }, (_, i) => ({ ...samples[i % samples.length], id: String(i) }));
  writeFileSync(input, lines.map((line) => JSON.stringify(line)).join('\n'));
  return taken(['--from', 'jsonl', input, '-o', path.join(folder, 'out.jsonl'), '--format', 'jsonl'], folder).megabytes;
}

/** The commands that take records, each with what it needs beside them. */
const OVER_RECORDS: readonly (readonly [name: string, args: (folder: string) => readonly string[]])[] = [
  ['table -f csv', (folder) => ['table', '-f', 'csv', '-o', path.join(folder, 'csv/')]],
  ['table -f sqlite', (folder) => ['table', '-f', 'sqlite', '-o', path.join(folder, 'news.db')]],
  ['table -f parquet', (folder) => ['table', '-f', 'parquet', '-o', path.join(folder, 'parquet/')]],
  ['report', (folder) => ['report', '-o', path.join(folder, 'report/')]],
  ['stats --by speaker', () => ['stats', '--by', 'speaker']],
  ['events --once', () => ['events', '--once', '-f', 'csv']],
];

/** So many records of our own articles, no two of one article, as JSON Lines. */
async function writeRecords(file: string, count: number): Promise<void> {
  const { extract } = await import('../index.js');
  const records = ownArticles().map((article) => extract(article));
  const out = openSync(file, 'w');
  for (let i = 0; i < count; i++) {
    const record = records[i % records.length];
    if (!record) throw new Error('there are no articles');
    // Keys are unique over all.
    const sha256 = createHash('sha256').update(String(i)).digest('hex');
    writeSync(out, `${JSON.stringify({ ...record, document: { ...record.document, id: String(i), sha256 } })}\n`);
  }
  closeSync(out);
}

/** Time and memory over few records and over many: tables and counts may not grow with them. */
async function overRecords(counts: readonly number[], folder: string): Promise<void> {
  const fileOf = (count: number) => path.join(folder, `records-${count}.jsonl`);
  for (const count of counts) await writeRecords(fileOf(count), count);
  const shown = (count: number) => count.toLocaleString('en-US');
  console.log(`memory and time over ${counts.map(shown).join(', ')} records`);
  for (const [name, args] of OVER_RECORDS) {
    const figures = counts.map((count) => {
      const { megabytes, seconds } = taken([...args(folder), fileOf(count), '--no-progress'], folder);
      return `${megabytes.toFixed(0)} MB, ${seconds.toFixed(1)} s`;
    });
    console.log(`  ${name.padEnd(20)}${figures.join(' → ')}`);
  }
}

async function everything(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-bench-'));
  try {
    if (options.records !== undefined) {
      const all = Number(options.records);
      await overRecords([Math.round(all / 100), Math.round(all / 10), all], folder);
      return;
    }
    const article = path.join(folder, 'article.txt');
    writeFileSync(article, samples[0]?.text ?? '');
    await throughput(options.quick ? 5 : 25);
    await stages(options.quick ? 5 : 25);
    await timePerByte();
    startUp(options.quick ? 5 : 15, article);
    for (const count of options.quick ? [1, 100] : [1, 2000])
      console.log(`peak memory, ${count} article${count > 1 ? 's' : ''}: ${peakMemory(count, folder).toFixed(0)} MB`);
    await overRecords(options.quick ? [500, 2000] : [2000, 20_000], folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await (options.profile ? profile() : everything());
