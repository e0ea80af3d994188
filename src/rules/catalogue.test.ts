import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';
import { fixtures } from '../dev/fixtures.js';
import { organizationRules, refinedNames } from '../dev/refined-names.js';
import { CATALOGUE, NAMED_RULES, RULES, TAGGING } from './catalogue.js';
import { catalogueMarkdown } from './markdown.js';

/** The ids of all rules by which something is found in a text. */
function rulesIn(text: string, date = '2026-03-04'): Set<string> {
  const { names, people, organizations, countries, dates, statements } = analyzeText(text, date);
  return new Set([
    ...names.map(({ rule }) => rule),
    ...people.flatMap(({ mentions }) => mentions.map(({ rule }) => rule)),
    ...organizations.flatMap(({ mentions }) => mentions.map(({ rule }) => rule)),
    ...countries.map(({ rule }) => rule),
    ...dates.map(({ rule }) => rule),
    ...statements.map(({ rule }) => rule),
  ]);
}

const SRC = path.join(import.meta.dirname, '..');
const FINDERS = ['people', 'organizations', 'discourse', 'countries', 'dates', 'statements'];

/** Rules of dates that only ever give a part of a longer expression. */
const PARTS: ReadonlySet<string> = new Set(['date:nth-unit']);

/** Rule ids as they stand in the finders' code. */
function idsInCode(): Set<string> {
  const files = FINDERS.flatMap((folder) =>
    readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(path.join(SRC, folder, file), 'utf8')),
  );
  const ids = /'((?:name|person|organization|country|date|time|duration|set|vague|statement):[a-z0-9-]+)'/gu;
  return new Set(
    files.flatMap((source) => [...source.matchAll(ids)].map(([, id]) => id ?? '')).filter((id) => !PARTS.has(id)),
  );
}

describe('the catalogue', () => {
  it('has every rule of the finders, once, and no other', () => {
    const ids = NAMED_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...idsInCode()].sort());
  });

  it('has every rule that stands in the records of our articles', () => {
    const known = new Set(RULES.map(({ id }) => id));
    const found = fixtures().flatMap(({ expected }) =>
      [...readFileSync(expected, 'utf8').matchAll(/"rule": "([^"]+)"/gu)].map(([, id]) => id ?? ''),
    );
    expect(found.length).toBeGreaterThan(500);
    expect([...new Set(found)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('has every id once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('is what RULES.md shows', () => {
    const file = readFileSync(path.join(import.meta.dirname, 'RULES.md'), 'utf8');
    expect(file).toBe(catalogueMarkdown(CATALOGUE, TAGGING));
  });

  it.each(NAMED_RULES.map((entry) => [entry.id, entry] as const))('%s: example', (id, { example, date, tagged }) => {
    const rules = tagged
      ? [...refinedNames(example, tagged).map(({ rule }) => rule), ...organizationRules(example, tagged)]
      : rulesIn(example, date);
    expect([...rules]).toContain(id);
  });

  it.each(NAMED_RULES.map((entry) => [entry.id, entry] as const))(
    '%s: counter-example',
    (id, { counterExample, date }) => {
      expect([...rulesIn(counterExample, date)]).not.toContain(id);
    },
  );
});
