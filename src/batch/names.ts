import path from 'node:path';

const KNOWN = /\.(?:txt|text|md|html|htm|json|jsonl|ndjson)(?:\.gz)?$/i;

/**
 * The name of each result in the output folder: the input's place below the common folder with its extension changed.
 * Where that would give two articles one name (a.txt, a.md), they keep their own extension before the new one.
 * @param relatives places of the inputs, without doubles
 * @param extensionOf extension of the result, with its dot
 */
export function outputNames(relatives: readonly string[], extensionOf: (relative: string) => string): string[] {
  const short = relatives.map((relative) => relative.replace(KNOWN, '') + extensionOf(relative));
  // Folded, because many file systems do not tell a.json from A.json.
  const fold = (name: string) => path.normalize(name).toLowerCase();
  const count = new Map<string, number>();
  for (const name of short) count.set(fold(name), (count.get(fold(name)) ?? 0) + 1);
  const taken = new Set(short.map(fold).filter((name) => count.get(name) === 1));
  return short.map((name, index) => {
    if (count.get(fold(name)) === 1) return name;
    const relative = relatives[index] ?? '';
    const extension = extensionOf(relative);
    let full = relative + extension;
    for (let number = 2; taken.has(fold(full)); number++) full = `${relative}.${number}${extension}`;
    taken.add(fold(full));
    return full;
  });
}
