import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.js';

const never = new AbortController().signal;
const ROOM = { items: 4, size: 100 };

async function* numbers(count: number, onGive: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number++) {
    onGive(number);
    yield number;
  }
}

describe('inOrder', () => {
  it('gives results in the order of the source', async () => {
    const results: number[] = [];
    const work = async (number: number) => {
      await sleep((number * 7) % 5);
      return number * 2;
    };
    for await (const { item, result } of inOrder(numbers(30), work, () => 1, ROOM, never)) {
      expect(result).toBe(item * 2);
      results.push(item);
    }
    expect(results).toEqual(Array.from({ length: 30 }, (_, i) => i));
  });

  it.each([
    ['so many items', () => 1, 5],
    ['items of such a size', () => 60, 3],
    ['two items however large', () => 1000, 3],
  ])('reads ahead no more than %s', async (_what, sizeOf, most) => {
    let read = 0;
    let given = 0;
    let ahead = 0;
    const source = numbers(40, () => {
      read++;
      ahead = Math.max(ahead, read - given);
    });
    for await (const _ of inOrder(source, async () => undefined, sizeOf, ROOM, never)) {
      given++;
      await sleep(1);
    }
    expect(given).toBe(40);
    expect(ahead).toBeLessThanOrEqual(most + 1);
    expect(ahead).toBeGreaterThan(1);
  });

  it('gives a result while the source waits for its next item', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(
      slow(),
      async (number) => number,
      () => 1,
      ROOM,
      never,
    );
    expect(await results.next()).toEqual({ done: false, value: { item: 1, result: 1 } });
  });

  it('ends when it is told to, though nothing comes any more', async () => {
    const stop = new AbortController();
    const results = inOrder(
      numbers(3),
      () => new Promise(() => undefined),
      () => 1,
      ROOM,
      stop.signal,
    );
    setTimeout(() => stop.abort(), 5);
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  it('throws what the source throws, after the results before it', async () => {
    async function* broken() {
      yield 1;
      throw new Error('broken');
    }
    const results = inOrder(
      broken(),
      async (number) => number,
      () => 1,
      ROOM,
      never,
    );
    expect((await results.next()).value).toEqual({ item: 1, result: 1 });
    await expect(results.next()).rejects.toThrow('broken');
  });
});
