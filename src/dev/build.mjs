/**
 * Builds dist/: the library, which finds its packages where it is installed, and the command line in few bundled files,
 * because loading some hundred modules takes longer than reading an article, with V8's caches beside them. Types come from
 * tsc.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expandedModel } from './expanded-model.mjs';

const root = path.join(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

/** The parser's weights with their card, once for the library and the command line; each is told where they lie as seen from it. */
copyFileSync(path.join(root, 'src/syntax/weights.bin'), path.join(dist, 'syntax.bin'));
copyFileSync(path.join(root, 'src/syntax/weights.md'), path.join(dist, 'syntax.md'));
copyFileSync(path.join(root, 'src/people/names/weights.bin'), path.join(dist, 'names.bin'));
/** Where cities lie: GeoNames, CC BY 4.0. */
copyFileSync(path.join(root, 'src/events/city-places.txt'), path.join(dist, 'city-places.txt'));
const dataIn = (folder) => ({
  NUTGRAF_SYNTAX_WEIGHTS: JSON.stringify(`${folder}/syntax.bin`),
  NUTGRAF_NAMES_WEIGHTS: JSON.stringify(`${folder}/names.bin`),
  NUTGRAF_CITY_PLACES: JSON.stringify(`${folder}/city-places.txt`),
});

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // esbuild takes Node 20 for too old for \p{Lu} and would make each such pattern anew whenever it is asked
  supported: { 'regexp-unicode-property-escapes': true },
  outdir: dist,
  sourcemap: false,
  logLevel: 'warning',
};

/** What the library shares with its user's program; the tables of countries are put in, as Node 20 warns of JSON modules. */
const shared = ['compromise', 'zod'];
const library = await build({
  ...common,
  entryPoints: { index: 'src/index.ts' },
  define: dataIn('.'),
  external: shared,
  metafile: true,
});

/** Loaded only for HTML, Markdown or SQLite. */
const lazy = ['linkedom', '@mozilla/readability', 'marked', 'node-sqlite3-wasm'];

const commands = await build({
  ...common,
  entryPoints: { cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
  outdir: path.join(dist, 'cli'),
  define: dataIn('..'),
  external: lazy,
  splitting: true,
  minify: true,
  legalComments: 'none',
  plugins: [await expandedModel(root)],
  metafile: true,
});

/** esbuild splits modules only, V8 keeps caches of scripts only: so the parts are made scripts. */
const cli = path.join(dist, 'cli');
const parts = readdirSync(cli).map((file) => path.join(cli, file));
await build({
  ...common,
  entryPoints: parts,
  outdir: cli,
  bundle: false,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  minify: true,
  legalComments: 'none',
  supported: { ...common.supported, 'dynamic-import': false },
  define: { 'import.meta.url': '__url' },
});
for (const part of parts) {
  rmSync(part);
  const file = part.replace(/js$/, 'cjs');
  const script = readFileSync(file, 'utf8').replaceAll(/require\("(\.\/[\w-]+)\.js"\)/g, 'require("$1.cjs")');
  const place = script.includes('__url') ? 'const __url=require("node:url").pathToFileURL(__filename).href;' : '';
  writeFileSync(file, place + script);
}
await build({ ...common, entryPoints: { launch: 'src/cli/launch.ts' }, outdir: cli, minify: true });
writeFileSync(path.join(cli, 'worker.js'), "import { load } from './launch.js';\n\nload('worker');\n");
execFileSync(process.execPath, [path.join(import.meta.dirname, 'code-cache.mjs')], { stdio: 'inherit' });

/** What is bundled is named with its licence, as the licences ask. */
const packages = new Set(
  [library, commands]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((file) => /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []),
);
const texts = [...packages].sort().map((name) => {
  const folder = path.join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenceText(folder)}`;
});
const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  path.join(dist, 'THIRD-PARTY.txt'),
  `The files in this folder contain these packages.${rule}${texts.join(rule)}\n`,
);

function licenceText(folder) {
  for (const name of ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'license.md']) {
    try {
      return readFileSync(path.join(folder, name), 'utf8').trim();
    } catch {
      // Under another name.
    }
  }
  throw new Error(`No licence text in ${folder}: it cannot be bundled.`);
}
