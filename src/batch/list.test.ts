import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitList } from './list.js';

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** The elements as text, or the code of what is wrong with one. */
async function elements(chunks: readonly string[], longest = 100): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, bytes } of splitList(stream(chunks), longest)) {
    found.push(bytes.ok ? Buffer.from(bytes.value).toString() : bytes.problem.code);
    expect(number).toBe(found.length);
  }
  return found;
}

it.each([
  ['[]', []],
  [' [ \n ] \n', []],
  ['\ufeff[1]', ['1']],
  ['[ {"a": [1, 2]} ,\n"b,]" , [ ] ]', ['{"a": [1, 2]}', '"b,]"', '[ ]']],
  ['["\\"", "\\\\", "]"]', ['"\\""', '"\\\\"', '"]"']],
  // What is wrong with one element is found by whoever parses it.
  ['[1,,2]', ['1', '', '2']],
  ['[1,]', ['1', '']],
  ['[{"a":}, 2]', ['{"a":}', '2']],
  // A list that is none from some place on.
  ['[1, 2', ['1', '2', 'bad-json']],
  ['[1, {"a": [2', ['1', 'bad-json']],
  ['[1, "2', ['1', 'bad-json']],
  ['[', ['bad-json']],
  ['[1] [2]', ['1', 'bad-json']],
  ['[1, Editor, 2]', ['1', 'bad-json']],
  ['[}', ['bad-json']],
])('splits %j', async (text, wanted) => {
  expect(await elements([text])).toEqual(wanted);
});

it('passes over an element that is too large, and goes on after it', async () => {
  expect(await elements(['[1, "', 'x'.repeat(200), '", ', '  2]'])).toEqual(['1', 'too-many-bytes', '2']);
  expect(await elements([`[${' '.repeat(200)}1${' '.repeat(20)}]`])).toEqual(['1']);
});

it('gives the elements of any list, however its bytes come in', async () => {
  const cut = (text: string, sizes: readonly number[]) => {
    const chunks: string[] = [];
    let rest = text;
    for (const size of sizes) {
      chunks.push(rest.slice(0, size));
      rest = rest.slice(size);
    }
    return [...chunks, rest];
  };
  const pieces = fc.array(fc.integer({ min: 0, max: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), pieces, fc.constantFrom('', ' ', 2), async (list, sizes, space) => {
      const text = JSON.stringify(list, null, space).replaceAll(/[\ud800-\udfff]/g, '?');
      const found = await elements(cut(text, sizes), 1e6);
      expect(found.map((element) => JSON.parse(element))).toEqual(JSON.parse(text));
    }),
  );
});
