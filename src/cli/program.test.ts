import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIN, buildIfStale, DIST, ROOT, shell } from './built-program.js';

const CASES = path.join(ROOT, 'fixtures/cli');
const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-cli-'));

beforeAll(() => {
  buildIfStale();
  symlinkSync(BIN, path.join(scratch, 'nutgraf'));
}, 120_000);
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const listing = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

/**
 * Each folder of fixtures/cli is a case: `command` for the shell, run where a copy of `files/` lies, with the expected
 * `stdout`, `stderr`, exit code (`exit`) and, where files are written, their names (`written`).
 * After a wanted change `npx vitest run src/cli -u` writes the results; read the difference before committing it.
 */
describe('fixtures/cli', () => {
  const cases = readdirSync(CASES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  // A case may start several processes one after the other.
  it.concurrent.for(cases.map(({ name }) => name))('%s', { timeout: 90_000 }, async (name, { expect }) => {
    const folder = path.join(CASES, name);
    const place = path.join(scratch, `case-${name}`);
    cpSync(path.join(folder, existsSync(path.join(folder, 'files')) ? 'files' : '.'), place, { recursive: true });
    const before = new Set(listing(place));
    const { stdout, stderr, exit } = await shell(readFileSync(path.join(folder, 'command'), 'utf8'), place, {
      PATH: `${scratch}:${process.env.PATH}`,
      PICK: path.join(CASES, 'pick.mjs'),
    });
    const written = listing(place).filter((file) => !before.has(file));
    await expect(stdout).toMatchFileSnapshot(path.join(folder, 'stdout'));
    await expect(stderr).toMatchFileSnapshot(path.join(folder, 'stderr'));
    await expect(`${exit}\n`).toMatchFileSnapshot(path.join(folder, 'exit'));
    if (written.length > 0 || existsSync(path.join(folder, 'written'))) {
      await expect(written.map((file) => `${file}\n`).join('')).toMatchFileSnapshot(path.join(folder, 'written'));
    }
  });
});

/** A built file and all that it imports before it runs. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const source = readFileSync(path.join(DIST, name), 'utf8');
  // import() is a require in a function of its own
  for (const [, target = ''] of source.matchAll(/(?<!=>\w*\(?)\brequire\("\.\/([^"]+)"/g)) loadedWith(target, seen);
  return seen;
}

const builtFor = (command: string) => {
  const name = readdirSync(DIST).find((file) => file.startsWith(`${command}-`) && file.endsWith('.cjs'));
  if (name === undefined) throw new Error(`nothing built for ${command}`);
  return name;
};

const sizeOf = (files: Set<string>) =>
  [...files].reduce((sum, file) => sum + readFileSync(path.join(DIST, file)).length, 0);

describe('what is loaded', () => {
  const hasTagger = (files: Set<string>) =>
    [...files].some((file) => readFileSync(path.join(DIST, file), 'utf8').includes('PhrasalVerb'));

  it('is the tagger in a worker, and where few articles are read', () => {
    for (const file of ['worker.cjs', builtFor('perform')]) expect(hasTagger(loadedWith(file))).toBe(true);
  });

  it('is no tagger for --help, --version, schema and validate, and where workers read', () => {
    for (const file of ['cli.cjs', ...['schema', 'validate', 'extract', 'explain', 'pool'].map(builtFor)])
      expect(hasTagger(loadedWith(file))).toBe(false);
  });

  it('is little for --help', () => {
    expect(sizeOf(loadedWith('cli.cjs'))).toBeLessThan(85_000);
  });
});

describe('the weights of the parser', () => {
  it('lie in dist with their card', () => {
    const dist = path.join(ROOT, 'dist');
    const weights = readFileSync(path.join(ROOT, 'src/syntax/weights.bin'));
    expect(readFileSync(path.join(dist, 'syntax.bin')).equals(weights)).toBe(true);
    expect(readFileSync(path.join(dist, 'syntax.md'), 'utf8')).toContain('licence');
  });
});

describe('the library', () => {
  it('gives the same record as the command line, in UTF-16 units', async () => {
    const text = '😀 “It is cold,” said Ada Berg, the mayor of Oslo, on Tuesday.';
    const file = path.join(scratch, 'library.txt');
    writeFileSync(file, text);
    const { stdout } = await shell(`nutgraf ${file} --date 2026-02-04 --offset-unit utf16`, scratch, {
      PATH: `${scratch}:${process.env.PATH}`,
    });
    const { extract } = await import(/* @vite-ignore */ pathToFileURL(path.join(ROOT, 'dist/index.js')).href);
    const article = { id: 'library.txt', source: file, text };
    expect(extract(article, { date: '2026-02-04' })).toEqual(JSON.parse(stdout));
  });
});

describe('bundled packages', () => {
  it('come with their licences', () => {
    const text = readFileSync(path.join(ROOT, 'dist/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['commander', 'compromise', 'zod', 'chalk', 'i18n-iso-countries']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
    }
  });
});

describe('interrupting', () => {
  const line = '{"id":"1","text":"It is cold.","date":"2026-02-04"}\n';

  it('ends a filter that waits for input, keeps what is done, and tells so', async () => {
    const child = spawn(process.execPath, [BIN, '--from', 'jsonl']);
    let [out, err] = ['', ''];
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.write(line);
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
        if (out.endsWith('\n')) resolve();
      });
    });
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect({ code, err }).toEqual({ code: 130, err: 'nutgraf: 1 article: 1 done, stopped before the end\n' });
    expect(JSON.parse(out)).toHaveProperty('document.id', '1');
  });

  it('leaves the finished part of a file beside it, never under its name', async () => {
    const folder = mkdtempSync(path.join(scratch, 'partial-'));
    const target = path.join(folder, 'all.jsonl');
    const child = spawn(process.execPath, [BIN, '--from', 'jsonl', '--verbose', '-o', target]);
    child.stdin.write(line);
    await once(child.stderr, 'data');
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(143);
    expect(existsSync(target)).toBe(false);
    expect(JSON.parse(readFileSync(`${target}.partial`, 'utf8'))).toHaveProperty('document.id', '1');
    expect(readdirSync(folder)).toEqual(['.all.jsonl.partial.nutgraf', 'all.jsonl.partial']);
  });
});

it('passes a long stream through in little memory', () => {
  const hook = path.join(scratch, 'hook.cjs');
  writeFileSync(
    hook,
    "process.on('exit',()=>require('node:fs').writeSync(2,'maxrss '+process.resourceUsage().maxRSS))",
  );
  const peak = (lines: number) => {
    const input = '{"id":"1","text":"“It is cold,” Ada Berg said on Tuesday.","date":"2026-02-04"}\n'.repeat(lines);
    const { stderr } = spawnSync(process.execPath, ['--require', hook, BIN, '--from', 'jsonl', '-q'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return Number(/maxrss (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
  };
  expect(peak(800)).toBeLessThan(peak(20) + 120);
});
