/**
 * Sends 2,000 articles, some lines of them broken, through nutgraf on Spark, with GNU parallel and with xargs, and compares
 * what comes out with what one process gives, byte for byte: run `npm run build` first.
 *   npm run cluster                    all three
 *   npm run cluster -- spark xargs     only these
 * Spark wants Java 17 and a Python that has the package pyspark, `python3` or what SPARK_PYTHON names.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { articleLines } from './cluster/articles.js';

const ROOT = path.join(import.meta.dirname, '../..');
const PYTHON = process.env.SPARK_PYTHON ?? 'python3';
const ARTICLES = 2000;
/** Articles without ids get a hash of their text; that is seen with fewer. */
const WITHOUT_IDS = 400;

/** The recipes as the README gives them, each writing `out.jsonl`; `nutgraf` is the built program. */
const RECIPES: Readonly<Record<string, string>> = {
  spark: `"$SPARK_PYTHON" "$SPARK_SCRIPT" in.jsonl spark-out && cat spark-out/part-* > out.jsonl`,
  parallel: 'parallel --pipepart --block -2 --keep-order -j 2 -a in.jsonl nutgraf --from jsonl -j 1 > out.jsonl',
  'parallel-pipe': 'parallel --pipe -N 100 --keep-order -j 2 nutgraf --from jsonl -j 1 < in.jsonl > out.jsonl',
  xargs:
    'split -n l/4 in.jsonl part- && ls part-* | xargs -P 2 -I FILE nutgraf --from jsonl -j 1 FILE -f jsonl -o FILE.out; cat part-*.out > out.jsonl',
};

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-cluster-'));
const programs = path.join(folder, 'bin');
mkdirSync(programs);
symlinkSync(path.join(ROOT, 'bin/nutgraf.js'), path.join(programs, 'nutgraf'));
chmodSync(path.join(ROOT, 'bin/nutgraf.js'), 0o755);

function shell(command: string, cwd: string): { readonly exit: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: {
      ...process.env,
      PATH: `${programs}:${process.env.PATH}`,
      SPARK_PYTHON: PYTHON,
      PYSPARK_PYTHON: PYTHON,
      SPARK_SCRIPT: path.join(ROOT, 'src/dev/cluster/spark.py'),
      SPARK_LOCAL_IP: '127.0.0.1',
    },
  });
  return { exit: status, stderr };
}

const has = (command: string) => shell(command, folder).exit === 0;

/** An error says on which line of its input it was found; a part counts from its own front. One line in is one line out. */
const withPlaces = (output: string) =>
  output
    .split('\n')
    .map((line, index) =>
      line.includes('"error":{') ? line.replace(/"line":\d+\}\}$/, `"line":${index + 1}}}`) : line,
    )
    .join('\n');

let failed = 0;
function say(name: string, fault: string | null, seconds: number): void {
  if (fault !== null) failed++;
  console.log(
    `${name.padEnd(28)}${seconds.toFixed(1).padStart(6)} s  ${fault ?? 'byte for byte what one process gives'}`,
  );
}

/** What one process gives, checked: a line for each line, an error for each broken one, at its place. */
function oneProcess(place: string, count: number): string {
  const start = performance.now();
  const { exit, stderr } = shell('nutgraf --from jsonl < in.jsonl > out.jsonl', place);
  const output = readFileSync(path.join(place, 'out.jsonl'), 'utf8');
  const lines = output.split('\n');
  const errors = lines.filter((line) => line.includes('"error":{')).length;
  const isWhole = exit === 1 && lines.length === count + 1 && errors === count / 50 && withPlaces(output) === output;
  const seconds = (performance.now() - start) / 1000;
  if (!isWhole) throw new Error(`one process: exit ${exit}, ${lines.length - 1} lines, ${errors} errors\n${stderr}`);
  console.log(
    `${'one process'.padEnd(28)}${seconds.toFixed(1).padStart(6)} s  ${count} lines, ${errors} of them errors`,
  );
  return output;
}

function compare(name: string, recipe: string, place: string, wanted: string): void {
  rmSync(path.join(place, 'out.jsonl'), { force: true });
  const start = performance.now();
  const { exit, stderr } = shell(recipe, place);
  const seconds = (performance.now() - start) / 1000;
  const output = readdirSync(place).includes('out.jsonl') ? readFileSync(path.join(place, 'out.jsonl'), 'utf8') : '';
  const got = withPlaces(output).split('\n');
  const line = wanted.split('\n').findIndex((text, index) => text !== got[index]);
  const same = line === -1 && got.length === wanted.split('\n').length;
  say(name, same ? null : `DIFFERS from line ${line + 1} on; exit ${exit}\n${stderr.slice(-2000)}`, seconds);
}

try {
  const chosen = process.argv.slice(2);
  const hasSpark = has('java -version') && has('python3 -c 0');
  if (!hasSpark) console.log('spark is skipped: it needs Java and Python, and one of them is missing');
  for (const withIds of [true, false]) {
    const place = path.join(folder, withIds ? 'ids' : 'no-ids');
    mkdirSync(place);
    const count = withIds ? ARTICLES : WITHOUT_IDS;
    writeFileSync(path.join(place, 'in.jsonl'), `${articleLines(count, withIds).join('\n')}\n`);
    const wanted = oneProcess(place, count);
    for (const [name, recipe] of Object.entries(RECIPES)) {
      if (chosen.length > 0 ? !chosen.includes(name) : name === 'spark' && !hasSpark) continue;
      // Without ids one of them is enough: nothing else changes.
      if (withIds === (name === 'parallel-pipe')) continue;
      compare(withIds ? name : `${name}, no ids`, recipe, place, wanted);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exitCode = 1;
