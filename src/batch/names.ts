import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from './inputs.js';

/**
 * The name of each result in the output folder: the input's place below the common folder, with the result's extension after
 * its own. So a name never depends on what else is read: a.txt and a.html, read together or one by one, are a.txt.json and
 * a.html.json.
 * @param extensionOf extension of the result, with its dot
 */
export const outputNames = (inputs: readonly Input[], extensionOf: (input: Input) => string): Map<Input, string> =>
  new Map(inputs.map((input) => [input, (input.kind === 'file' ? input.relative : input.name) + extensionOf(input)]));

/** Two of the names that differ in nothing but small and capital letters, or null. */
export function alikeNames(names: Iterable<string>): readonly [string, string] | null {
  const seen = new Map<string, string>();
  for (const name of names) {
    const other = seen.get(name.toLowerCase());
    if (other !== undefined) return [other, name];
    seen.set(name.toLowerCase(), name);
  }
  return null;
}

/** Whether a folder, or the one that it will be made in, takes a.txt and A.TXT for one file. */
export async function foldsCase(folder: string): Promise<boolean> {
  for (let place = path.resolve(folder); place !== path.dirname(place); place = path.dirname(place)) {
    const name = path.basename(place);
    const other = name === name.toLowerCase() ? name.toUpperCase() : name.toLowerCase();
    const [own, twin] = await Promise.all(
      [name, other].map((one) => stat(path.join(path.dirname(place), one)).catch(() => null)),
    );
    if (own && other !== name) return twin?.ino === own.ino && twin.dev === own.dev;
  }
  return false;
}
