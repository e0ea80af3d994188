import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { journalOf } from './journal.js';
import { readManifest } from './manifest.js';

/** What tells that two paths are one file. */
export interface FileId {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
}

/** How nutgraf's own JSON begins: a record, an event line, a line for an article that failed. */
const OWN =
  /^\{"(?:schemaVersion":"\d+\.\d+","(?:generator":\{"name":"nutgraf"|offsetUnit":")|document":\{"id":(?:null|"(?:[^"\\]|\\.)*")\},"error":\{)/;
const HEAD = 512;
const LINES = /\.(?:jsonl|ndjson)$/i;

/**
 * Tells results of earlier runs from articles, where a folder is searched: by nutgraf's own lists beside them, by how JSON
 * Lines begin, and the file that standard output goes to just now (`nutgraf . > all.jsonl`).
 */
export function earlierResults(skip: { readonly output: FileId | null } | null) {
  const manifests = new Map<string, Promise<ReadonlySet<string>>>();
  const madeIn = (folder: string) => {
    const made = manifests.get(folder) ?? readManifest(folder, () => true).then((all) => new Set(all.keys()));
    manifests.set(folder, made);
    return made;
  };
  return {
    has: async (file: string): Promise<boolean> => {
      if (skip === null) return false;
      for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
        if ((await madeIn(folder)).has(path.relative(folder, file).replaceAll(path.sep, '/'))) return true;
        if (folder === path.dirname(folder)) break;
      }
      if (!LINES.test(file)) return false;
      const stats = await stat(file).catch(() => null);
      if (stats && skip.output && stats.dev === skip.output.dev && stats.ino === skip.output.ino) return true;
      return (await stat(journalOf(file)).catch(() => null)) !== null || OWN.test(await headOf(file));
    },
  };
}

async function headOf(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead).toString();
    } finally {
      await handle.close();
    }
  } catch {
    return '';
  }
}
