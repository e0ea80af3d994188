import { expect, it } from 'vitest';
import { jsonForm } from './json-form.js';

const article = (words: number) => JSON.stringify({ text: 'It is cold. '.repeat(words) });

async function formOf(text: string, maxBytes = 1e6) {
  async function* stream() {
    for (let at = 0; at < text.length; at += 10_000) yield Buffer.from(text.slice(at, at + 10_000));
  }
  const { kind, all } = await jsonForm(stream(), maxBytes);
  const bytes: Uint8Array[] = [];
  for await (const chunk of all) bytes.push(chunk);
  expect(Buffer.concat(bytes).toString()).toBe(text);
  return kind;
}

it.each([
  ['', 'document'],
  [article(1), 'document'],
  [`${article(1)}\n\n `, 'document'],
  ['{\n"text": "It is cold."\n}\n', 'document'],
  [`no JSON\n${article(1)}`, 'document'],
  [`${article(1)}\n${article(1)}`, 'lines'],
  [`${article(1)}\n\nno JSON`, 'lines'],
  // Its first line is longer than what most files tell by.
  [`${article(20_000)}\n${article(1)}`, 'lines'],
  [article(20_000), 'document'],
  ['[', 'list'],
  ['\ufeff \n [{', 'list'],
])('tells what a file of JSON holds (%#)', async (text, wanted) => {
  expect(await formOf(text)).toBe(wanted);
});

it('looks no further than it may', async () => {
  expect(await formOf(`${article(50_000)}\n${article(1)}`, 1000)).toBe('document');
});
