/**
 * Measures batches: run `npm run build` first.
 *   npm run bench:jobs               two jobs against two independent processes and against one job; memory up to 20,000 articles
 *   npm run bench:jobs -- --quick    fewer and shorter articles, for a first look
 * Quote ratios, and user time beside them: machines do not always give two cores.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BIN, manyArticles, ownArticles, ROOT, type Sample } from './sample-articles.js';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    articles: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '5' },
    memory: { type: 'string', default: '2000,20000' },
    /** Cuts the articles of the memory runs to so many characters. */
    length: { type: 'string', default: '1000000' },
  },
});
const [ARTICLES, ROUNDS] = options.quick ? [100, 1] : [Number(options.articles), Number(options.rounds)];
const MEMORY = (options.quick ? '200,2000' : options.memory).split(',').map(Number);
const LENGTH = options.quick ? 300 : Number(options.length);

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-jobs-'));
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function writeArticles(name: string, articles: readonly Sample[]): string {
  const file = path.join(folder, name);
  writeFileSync(file, articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  return file;
}

/** What anybody would write by hand: one process that reads its share of the articles, with the library. */
const byHand = path.join(folder, 'by-hand.mjs');
writeFileSync(
  byHand,
  `import { readFileSync, writeFileSync } from 'node:fs';
import { extract } from ${JSON.stringify(path.join(ROOT, 'dist/index.js'))};
const lines = readFileSync(process.argv[2], 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
const records = lines.map((article) => JSON.stringify(extract(article, { offsetUnit: 'codepoint' })) + '\\n');
writeFileSync(process.argv[3], records.join(''));
`,
);

interface Time {
  readonly wall: number;
  /** Of the processes and all that they started, in seconds. */
  readonly user: number;
}

/** Runs commands side by side and waits for all. */
function timed(commands: readonly (readonly string[])[]): Time {
  const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
  const script = `${commands.map((words) => `${quoted([process.execPath, ...words])} &`).join(' ')} wait`;
  const start = performance.now();
  // What times it is in the shell, and counts the workers too.
  const result = spawnSync('bash', ['-c', `TIMEFORMAT='%U'; time { ${script}; }`], { encoding: 'utf8' });
  return { wall: (performance.now() - start) / 1000, user: Number(result.stderr.trim().split('\n').at(-1)) };
}

function throughput(): void {
  const articles = [...manyArticles(ARTICLES)];
  const all = writeArticles('all.jsonl', articles);
  const halves = [0, 1].map((half) =>
    writeArticles(
      `half-${half}.jsonl`,
      articles.filter((_, i) => i % 2 === half),
    ),
  );
  const nutgraf = (jobs: number) => [
    BIN,
    all,
    '-j',
    String(jobs),
    '-q',
    '-f',
    'jsonl',
    '-o',
    path.join(folder, `${jobs}.jsonl`),
  ];
  const rounds = Array.from({ length: ROUNDS }, () => ({
    two: timed([nutgraf(2)]),
    hand: timed(halves.map((half) => [byHand, half, `${half}.out`])),
    one: timed([nutgraf(1)]),
  }));
  if (readFileSync(path.join(folder, '1.jsonl'), 'utf8') !== readFileSync(path.join(folder, '2.jsonl'), 'utf8'))
    throw new Error('one and two jobs wrote different bytes');
  const kinds = ['two', 'hand', 'one'] as const;
  const names = { two: 'two jobs', hand: 'two processes by hand', one: 'one job' };
  console.log(`${ARTICLES} articles, median of ${ROUNDS} rounds`);
  for (const kind of kinds) {
    const [wall, user] = [median(rounds.map((r) => r[kind].wall)), median(rounds.map((r) => r[kind].user))];
    console.log(
      `  ${names[kind].padEnd(22)} ${wall.toFixed(1).padStart(6)} s, ${user.toFixed(1).padStart(6)} s user, ${(ARTICLES / wall).toFixed(1)} articles/s`,
    );
  }
  const ratio = (a: 'two' | 'hand' | 'one', b: 'two' | 'hand' | 'one', of: keyof Time) =>
    median(rounds.map((r) => r[b][of] / r[a][of])).toFixed(2);
  console.log(
    `  throughput of two jobs: ${ratio('two', 'hand', 'wall')} × two processes by hand (by user time ${ratio('two', 'hand', 'user')})`,
  );
  console.log(
    `                          ${ratio('two', 'one', 'wall')} × one job (by user time ${ratio('two', 'one', 'user')})`,
  );
}

/** Resident memory in MB: of the process, and of it with its workers. */
function memoryOf(child: ChildProcess): { parent: number; tree: number } {
  const rows = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).stdout.trim().split('\n');
  const own = rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([pid, parent]) => pid === child.pid || parent === child.pid);
  const size = (list: readonly number[][]) => list.reduce((sum, [, , rss = 0]) => sum + rss / 1024, 0);
  return { parent: size(own.filter(([pid]) => pid === child.pid)), tree: size(own) };
}

async function memory(count: number): Promise<void> {
  const samples = ownArticles().map((sample) => ({ ...sample, text: sample.text.slice(0, LENGTH) }));
  const file = writeArticles('memory.jsonl', [...manyArticles(count, samples)]);
  const child = spawn(process.execPath, [
    BIN,
    file,
    '-j',
    '2',
    '-q',
    '-f',
    'jsonl',
    '-o',
    path.join(folder, 'memory.out'),
  ]);
  const end = once(child, 'close');
  let [parent, tree] = [0, 0];
  const timer = setInterval(() => {
    const now = memoryOf(child);
    parent = Math.max(parent, now.parent);
    tree = Math.max(tree, now.tree);
  }, 250);
  await end;
  clearInterval(timer);
  console.log(
    `  ${String(count).padStart(6)} articles: parent ${parent.toFixed(0)} MB, with its two workers ${tree.toFixed(0)} MB`,
  );
}

try {
  throughput();
  console.log(`peak resident memory, two jobs`);
  for (const count of MEMORY) await memory(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
