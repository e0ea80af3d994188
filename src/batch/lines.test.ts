import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLines } from './lines.js';

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

/** The lines, with an empty string for each blank one. */
async function lines(chunks: readonly string[], longest = 100): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { number, bytes, blank } of splitLines(stream(chunks), longest)) {
    for (let count = 0; count < blank; count++) found.push('');
    found.push(bytes && Buffer.from(bytes).toString());
    expect(number).toBe(found.length);
  }
  return found;
}

it.each([
  [[], []],
  [[''], []],
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [['a', 'b\n', '\n'], ['ab']],
  [['é'], ['é']],
  [
    ['\n \t\r\n', '  a \nb'],
    ['', '', '  a ', 'b'],
  ],
  [
    ['a', ' b\n', ' ', '\n', 'c'],
    ['a b', '', 'c'],
  ],
  [['  \n\n '], []],
])('splits %j', async (chunks, wanted) => {
  expect(await lines(chunks)).toEqual(wanted);
});

it('passes over a line that is too long, and goes on after it', async () => {
  expect(await lines(['short\n', 'much too long', ' for this\nshort\n'], 10)).toEqual(['short', null, 'short']);
});

it('gives the same lines however the bytes come in', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', '\n', ' ', 'é') })), async (chunks) => {
      expect(await lines(chunks)).toEqual(await lines([chunks.join('')]));
    }),
  );
});

it('gives what stands on the lines, as splitting the whole text does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\r') }), async (text) => {
      const wanted = text.split('\n').map((line) => (line.trim() === '' ? '' : line));
      while (wanted.at(-1) === '') wanted.pop();
      expect(await lines([text])).toEqual(wanted);
    }),
  );
});
