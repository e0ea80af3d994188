import type { Entry } from './entries.js';
import type { Step } from './journal.js';

/** A stretch of a finished file, with what it was made from. */
export interface Stretch extends Step {
  readonly from: number;
}

/** So many articles are looked ahead: memory does not grow with the file. */
const AHEAD = 10_000;

/** The steps of a journal with the stretches that they stand for. */
export async function* stretches(steps: AsyncIterable<Entry<Step>>): AsyncGenerator<Entry<Stretch>> {
  let from = 0;
  for await (const { value, end } of steps) {
    yield { value: { ...value, from }, end };
    from = value.to;
  }
}

/**
 * Finds stretches by key, where articles are asked for in about the order of the file: ones may have been put in between or
 * taken away. What stands before the last one found is forgotten.
 */
export function lookUp(first: readonly Stretch[], rest: AsyncIterator<Entry<Stretch>>) {
  const ahead = new Map<string, Stretch>();
  const add = (stretch: Stretch) => {
    if (!ahead.has(stretch.key)) ahead.set(stretch.key, stretch);
  };
  first.forEach(add);
  let ended = false;
  return async (key: string): Promise<Stretch | null> => {
    while (!ended && !ahead.has(key) && ahead.size < AHEAD) {
      const next = await rest.next();
      if (next.done) ended = true;
      else add(next.value.value);
    }
    const found = ahead.get(key) ?? null;
    if (found === null) return null;
    for (const earlier of ahead.keys()) {
      if (earlier === key) break;
      ahead.delete(earlier);
    }
    // A failure may have passed.
    return found.code === null ? found : null;
  };
}
