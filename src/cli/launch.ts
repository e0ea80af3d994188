/**
 * Loads the built program's scripts (`*.cjs`), each with what V8 made of it when the program was built (`*.cache`): one
 * article takes a third less of the processor than where every function is compiled anew. V8 refuses a cache that another
 * V8 wrote, or one with other flags; then Node loads the scripts, with its own compile cache where it has one.
 */
import { readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { optimizeLater } from '../batch/engine.js';

type Require = (id: string) => unknown;
type Wrapped = (exports: object, require: Require, module: { exports: object }, file: string) => void;

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const native = createRequire(import.meta.url);

/** The compiled scripts by file, for the build, which writes their caches. */
export const scripts = new Map<string, Script>();
const loaded = new Map<string, { exports: object }>();

/** The cache that this very Node on this kind of machine can take: V8 checks its own version and flags alone. */
export const cacheFile = (file: string): string =>
  file.replace(/cjs$/, `${process.platform}-${process.arch}-${process.versions.v8}.cache`);

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(cacheFile(file));
  } catch {
    return undefined;
  }
}

/** The script as a function, as Node wraps a CommonJS module. */
export function compile(file: string): Script {
  let script = scripts.get(file);
  if (!script) {
    const cachedData = cacheOf(file);
    const source = `(function(exports,require,module,__filename){${readFileSync(file, 'utf8')}\n})`;
    script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
    scripts.set(file, script);
  }
  return script;
}

/** Modules of Node of which one article needs nothing: each is loaded when something of it is asked for. */
const LATER: ReadonlySet<string> = new Set(['node:child_process', 'node:os', 'node:zlib']);

const requiredLater = (id: string): object =>
  new Proxy({}, { get: (_, name) => (name === '__esModule' ? undefined : Reflect.get(native(id), name)) });

function requiredBy(id: string): unknown {
  if (id.startsWith('./')) return required(path.join(FOLDER, id));
  return LATER.has(id) ? requiredLater(id) : native(id);
}

function required(file: string): object {
  const known = loaded.get(file);
  if (known) return known.exports;
  const made = { exports: {} };
  loaded.set(file, made);
  const wrapped: Wrapped = compile(file).runInThisContext();
  wrapped(made.exports, requiredBy, made, file);
  return made.exports;
}

/** What the script of this name exports: `cli`, `worker`. */
export function load(name: string): object {
  // before all else: V8 takes caches only under the flags that they were written under
  optimizeLater();
  const file = path.join(FOLDER, `${name}.cjs`);
  if (!compile(file).cachedDataRejected) return required(file);
  (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  return native(file) as object;
}
