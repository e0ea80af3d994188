import { JSON_FILES } from './json-files.js';
import { LINES_AND_BYTES } from './lines-and-bytes.js';
import { PAGES } from './pages.js';
import { TEXTS } from './text.js';
import type { Generator, Hostile } from './types.js';

export type { Hostile, Outcome } from './types.js';

/** Every kind of input that was ever found slow, large or fatal in a reader of text, and its neighbours. */
export const GENERATORS: readonly Generator[] = [...TEXTS, ...PAGES, ...LINES_AND_BYTES, ...JSON_FILES];

/** The input of a generator at a size, in bytes or characters, before the generator's own factor. */
export function made({ name, ending, times = 1, make, outcome }: Generator, size: number): Hostile {
  const content = make(Math.max(3000, size * times));
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const usual = ending === 'html' ? 'record-or-too-large' : 'record';
  return {
    file: `${name}.${ending}`,
    bytes,
    outcome: (typeof outcome === 'function' ? outcome(bytes) : outcome) ?? usual,
  };
}
