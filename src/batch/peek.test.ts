import { expect, it } from 'vitest';
import { peek } from './peek.js';

async function* stream(chunks: readonly string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

it.each([[[]], [['a']], [['a', 'bc', 'def']], [['abcdef', 'gh']]])(
  'looks ahead in %j and loses nothing',
  async (chunks) => {
    const { head, all } = await peek(stream(chunks), 3);
    const bytes: Uint8Array[] = [];
    for await (const chunk of all) bytes.push(chunk);
    expect(Buffer.concat(bytes).toString()).toBe(chunks.join(''));
    expect(Buffer.from(head).toString()).toBe(chunks.join('').slice(0, 3));
  },
);

it('does not wait for more than it was asked for', async () => {
  async function* endless() {
    yield Buffer.from('abc');
    await new Promise(() => undefined);
  }
  expect(Buffer.from((await peek(endless(), 2)).head).toString()).toBe('ab');
});
