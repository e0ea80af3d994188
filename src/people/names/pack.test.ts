import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeBloom } from './bloom.js';
import { LABELS } from './labels.js';
import { pack, unpack } from './pack.js';

test('a packed model comes back as it was', () => {
  const weights = (value: number) => ({
    mask: 3,
    emissions: new Int8Array(4 * LABELS).fill(value),
    transitions: new Int8Array((LABELS + 1) * LABELS).fill(-value),
  });
  const bloom = makeBloom(['okoye']);
  const model = {
    gazetteer: { given: bloom, surname: makeBloom(['a', 'b']), city: bloom, common: bloom },
    first: weights(5),
    second: weights(-7),
  };
  expect(unpack(pack(model))).toEqual(model);
});

test('the weights that ship take up no more than 1.5 MB', () => {
  const bytes = readFileSync(new URL('./weights.bin', import.meta.url));
  expect(bytes.length).toBeLessThan(1_500_000);
  const { first, second } = unpack(bytes);
  expect([first.mask, second.mask]).toEqual([65535, 65535]);
});
