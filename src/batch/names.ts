import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from './inputs.js';

/** The ending that says no more than what an article is anyway. */
const PLAIN = /(?<=[^/])\.txt$/i;

/**
 * The name of each result in the output folder: the input's place below the common folder, with the result's extension in the
 * place of `.txt` or after any other name: a.txt is a.json, a.html is a.html.json. So a name never depends on what else is read.
 * @param extensionOf extension of the result, with its dot
 */
export const outputNames = (inputs: readonly Input[], extensionOf: (input: Input) => string): Map<Input, string> =>
  new Map(
    inputs.map((input) => {
      const place = input.kind === 'file' ? input.relative.replace(PLAIN, '') : input.name;
      return [input, place + extensionOf(input)];
    }),
  );

/**
 * The first two inputs whose results have one name (a and a.txt), or null.
 * @param fold makes the same of names that are one for the file system
 */
export function sameNamed(
  names: ReadonlyMap<Input, string>,
  fold: (name: string) => string,
): readonly [Input, Input] | null {
  const seen = new Map<string, Input>();
  for (const [input, name] of names) {
    const folded = fold(name);
    const other = seen.get(folded);
    if (other !== undefined) return [other, input];
    seen.set(folded, input);
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
