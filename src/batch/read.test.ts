import { expect, it } from 'vitest';
import { perform } from './perform.js';
import { readUnits } from './read.js';
import { requestOf } from './unit.js';

const OPTIONS = { from: 'jsonl', date: null, encoding: null, maxChars: 1000, maxBytes: 2000 } as const;
const SETTINGS = { read: OPTIONS, extract: {}, render: { as: 'line' } } as const;

async function itemsOf(...chunks: readonly string[]) {
  async function* stdin() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const items = [];
  for await (const unit of readUnits({ kind: 'stdin', name: 'stdin' }, stdin(), OPTIONS)) {
    if (unit.kind === 'failed') items.push([unit.line, unit.problem]);
    else {
      const { problem, id } = await perform(requestOf(unit), SETTINGS, 60, (step) => step());
      items.push([unit.line, problem ?? id]);
    }
  }
  return items;
}

const ARTICLE = '{"id":"a","text":"One."}\n';

it('answers each blank line between two articles, and none at the end', async () => {
  expect(await itemsOf(ARTICLE, '\n \t\r\n', ARTICLE, '\n\n')).toEqual([
    [1, 'a'],
    [2, { code: 'is-empty' }],
    [3, { code: 'is-empty' }],
    [4, 'a'],
  ]);
});

it('answers a thousand blank lines in a row one by one, and the rest of them together', async () => {
  const items = await itemsOf('\n'.repeat(700), '\n'.repeat(2300), ARTICLE);
  expect(items).toHaveLength(1002);
  expect(items.slice(999)).toEqual([
    [1000, { code: 'is-empty' }],
    [1001, { code: 'is-empty', more: 1999 }],
    [3001, 'a'],
  ]);
});

it('refuses a line that is too large, and reads the next one', async () => {
  expect(await itemsOf('['.repeat(1500), '['.repeat(1500), `\n${ARTICLE}`)).toEqual([
    [1, { code: 'too-many-bytes', limit: 2000 }],
    [2, 'a'],
  ]);
});

it('gives an article without an id the same one wherever it stands', async () => {
  const [first, second] = [await itemsOf('{"text":"One."}\n'), await itemsOf(ARTICLE, '{"text":"One."}\n')];
  expect(first).toEqual([[1, '70277bfc409b5021']]);
  expect(second[1]).toEqual([2, '70277bfc409b5021']);
});
