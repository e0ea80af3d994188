import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The layers: what each folder of `src` may import. `types` marks a folder of which others may take types only.
 * A finder's insides are its own; what others need stands in its `index.ts` or `types.ts`.
 */
const SRC = import.meta.dirname;
const FINDERS = ['people', 'organizations', 'countries', 'dates', 'discourse', 'statements', 'events'];

/** For each layer: folders whose code it may run, and folders of which it may take the types. */
const LAYERS: Readonly<Record<string, { readonly code: readonly string[]; readonly types: readonly string[] }>> = {
  problems: { code: [], types: [] },
  version: { code: [], types: [] },
  article: { code: ['problems'], types: [] },
  language: { code: [], types: ['article'] },
  lexicon: { code: [], types: [] },
  syntax: { code: ['language'], types: ['article'] },
  people: { code: ['language', 'lexicon', 'syntax'], types: ['article', 'countries'] },
  organizations: {
    code: ['language', 'lexicon', 'syntax'],
    types: ['article', 'people', 'countries', 'statements', 'events'],
  },
  countries: { code: ['language', 'syntax'], types: ['article', 'people'] },
  dates: { code: ['language', 'syntax'], types: ['article'] },
  discourse: { code: ['language', 'lexicon', 'syntax', 'people'], types: ['article', 'people', 'countries', 'dates'] },
  statements: {
    code: ['language', 'lexicon', 'syntax', 'dates', 'discourse'],
    types: ['article', 'people', 'countries', 'dates', 'discourse'],
  },
  events: {
    code: ['language', 'lexicon', 'syntax', 'dates', 'discourse'],
    types: ['article', 'people', 'countries', 'dates', 'discourse', 'statements'],
  },
  rules: { code: ['events', 'language'], types: [] },
  pipeline: { code: ['article', 'language', ...FINDERS], types: [] },
  record: { code: [], types: ['article', 'problems', 'pipeline', ...FINDERS] },
  annotation: { code: ['record'], types: [] },
  render: { code: [], types: ['record', 'problems'] },
  batch: {
    code: ['annotation', 'pipeline', 'article', 'record', 'render', 'problems', 'countries', 'index'],
    types: [],
  },
  index: { code: ['pipeline', 'article', 'record', 'problems', 'countries', 'language', 'version'], types: FINDERS },
  cli: {
    code: [
      'annotation',
      'article',
      'language',
      'pipeline',
      'record',
      'render',
      'rules',
      'batch',
      'problems',
      'countries',
      'index',
      'version',
    ],
    types: FINDERS,
  },
};

/** Weights and tables that are read where they are asked for: in a source file they would be parsed at every start. */
const MAY_OPEN_FILES: readonly string[] = [
  path.join('syntax', 'weights.ts'),
  path.join('people', 'names', 'weights.ts'),
  path.join('events', 'city-places.ts'),
];

/** Words of the platform that a layer must not use. */
const FORBIDDEN: readonly { readonly layers: readonly string[]; readonly pattern: RegExp; readonly what: string }[] = [
  {
    layers: ['problems', 'language', 'syntax', 'pipeline', 'record', 'annotation', 'render', 'article', ...FINDERS],
    pattern: /from 'node:fs|from 'node:child_process/,
    what: 'the file system',
  },
  {
    layers: [
      'problems',
      'language',
      'syntax',
      'pipeline',
      'record',
      'annotation',
      'render',
      'article',
      'batch',
      ...FINDERS,
    ],
    pattern: /\bconsole\.|process\.(?:argv|stdout|stderr|stdin)/,
    what: 'console, streams or arguments',
  },
  {
    layers: ['problems', 'language', 'syntax', 'pipeline', 'record', 'annotation', 'render', 'article', ...FINDERS],
    pattern: /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|performance\.now\(/,
    what: 'clock or randomness',
  },
  { layers: ['*'], pattern: /process\.exit\(/, what: 'process.exit, which cuts output off' },
];

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
  readonly path: string;
  readonly typeOnly: boolean;
}

const layerOf = (file: string) => {
  const relative = path.relative(SRC, file);
  return relative.includes(path.sep) ? (relative.split(path.sep)[0] ?? '') : relative.replace(/\.ts$/, '');
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(SRC, file))
  .filter((file) => !file.endsWith('.test.ts') && layerOf(file) !== 'dev');

const IMPORT = /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s*'([^']+)'/gmu;
const DYNAMIC = /\bimport\('([^']+)'\)/gu;

/** "import { type A, type B }" takes types only, as "import type" does. */
const onlyTypes = (clause: string) =>
  /^\{[^}]*\}$/u.test(clause) &&
  clause
    .slice(1, -1)
    .split(',')
    .every((name) => name.trim() === '' || name.trim().startsWith('type '));

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const layer = layerOf(file);
  const found = [...source.matchAll(IMPORT)].map(([, type, clause = '', target = '']) => ({
    target,
    typeOnly: type !== undefined || onlyTypes(clause),
  }));
  for (const [, target = ''] of source.matchAll(DYNAMIC)) found.push({ target, typeOnly: false });
  return found.map(({ target, typeOnly }) => ({
    file: path.relative(SRC, file),
    layer,
    target: target.startsWith('.') ? layerOf(path.resolve(path.dirname(file), target.replace(/\.js$/, '.ts'))) : target,
    path: target,
    typeOnly,
  }));
}

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ path: target, target: layer, layer: own }) => target.startsWith('.') && layer !== own);

describe('layers', () => {
  it('reads the source at all', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(inside.length).toBeGreaterThan(20);
  });

  it('knows every folder of src', () => {
    expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in LAYERS))).toEqual([]);
  });

  it('imports only what its layer may', () => {
    const wrong = inside.filter(({ layer, target, typeOnly }) => {
      const allowed = LAYERS[layer];
      return !(allowed?.code.includes(target) || (typeOnly && allowed?.types.includes(target)));
    });
    expect(
      wrong.map(({ file, path: target, typeOnly }) => `${file} takes ${typeOnly ? 'types of' : 'code of'} ${target}`),
    ).toEqual([]);
  });

  it('takes the reading of sentences from its index, never from its insides', () => {
    const wrong = inside.filter(
      ({ target, path: place }) => target === 'syntax' && !/\/syntax\/index\.js$/u.test(place),
    );
    expect(wrong.map(({ file, path: place }) => `${file} reaches for ${place}`)).toEqual([]);
  });

  it("takes a finder's results from its index or types, never from its insides", () => {
    const wrong = inside.filter(
      ({ target, path: place }) => FINDERS.includes(target) && !/\/(?:index|types)\.js$/u.test(place),
    );
    expect(wrong.map(({ file, path: target }) => `${file} reaches into ${target}`)).toEqual([]);
  });

  it('leaves compromise to language/', () => {
    const users = imports.filter(({ target }) => target.startsWith('compromise')).map(({ layer }) => layer);
    expect([...new Set(users)]).toEqual(['language']);
  });

  it.each(FORBIDDEN)('keeps $what out of $layers', ({ layers, pattern, what }) => {
    const wrong = files.filter(
      (file) =>
        !(what === 'the file system' && MAY_OPEN_FILES.includes(path.relative(SRC, file))) &&
        (layers.includes('*') || layers.includes(layerOf(file))) &&
        pattern.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => path.relative(SRC, file))).toEqual([]);
  });
});
