import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { reasonOf } from './reasons.js';

export interface Walked {
  /** In the order of their paths. */
  readonly files: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly { readonly path: string; readonly reason: string }[];
  /** Links to nowhere whose names are wanted. */
  readonly dangling: readonly string[];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All files below a folder that `wanted` takes by name. Hidden ones are passed over; links are followed, once. */
export async function walk(folder: string, wanted: (name: string) => boolean): Promise<Walked> {
  const files: string[] = [];
  const closed: { path: string; reason: string }[] = [];
  const dangling: string[] = [];
  const seen = new Set<string>();
  const visit = async (place: string): Promise<void> => {
    try {
      const real = await realpath(place);
      if (seen.has(real)) return;
      seen.add(real);
      for (const entry of await readdir(place, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const inner = path.join(place, entry.name);
        const stats = entry.isSymbolicLink() ? await stat(inner).catch(() => null) : entry;
        if (stats?.isDirectory()) await visit(inner);
        else if (stats?.isFile() && wanted(entry.name)) files.push(inner);
        else if (stats === null && wanted(entry.name)) dangling.push(inner);
      }
    } catch (error) {
      closed.push({ path: place, reason: reasonOf(error) });
    }
  };
  await visit(folder);
  return { files: files.sort(compare), closed, dangling: dangling.sort(compare) };
}
