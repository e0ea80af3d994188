import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Something to read: a file, or standard input. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly relative: string; readonly name: string }
  | { readonly kind: 'stdin'; readonly name: string };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Arguments that name nothing. */
  readonly missing: readonly string[];
  /** Whether the arguments may stand for more than one article: a folder, a glob, more than one name. */
  readonly many: boolean;
}

/** What a folder is searched for: articles, or records. */
export const ARTICLES = ['txt', 'text', 'md', 'html', 'htm', 'jsonl', 'ndjson'].flatMap((name) => [name, `${name}.gz`]);
export const RECORDS = ['json', 'jsonl', 'ndjson'];

export interface Search {
  readonly extensions: readonly string[];
  /** A folder whose files are passed over: results that lie within the input folder are no articles. */
  readonly except?: string | null;
}

interface Found {
  /** The folder that the argument names, or in which it names files. */
  readonly base: string;
  readonly files: readonly string[];
  /** Whether it is a folder or a glob. */
  readonly many: boolean;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const inside = (folder: string, file: string) => file === folder || file.startsWith(folder + path.sep);

/** The files that one argument names. A path that exists wins over the same characters read as a glob. */
async function resolve(argument: string, extensions: readonly string[]): Promise<Found | null> {
  const absolute = path.resolve(argument);
  const stats = await stat(absolute).catch(() => null);
  if (stats?.isDirectory()) {
    const files = await glob(`**/*.{${extensions.join(',')}}`, {
      cwd: absolute,
      absolute: true,
      caseSensitiveMatch: false,
    });
    return { base: absolute, files: files.map(path.normalize).sort(compare), many: true };
  }
  if (stats) return { base: path.dirname(absolute), files: [absolute], many: false };
  if (!isDynamicPattern(argument)) return null;
  const files = await glob(argument.replaceAll('\\', '/'), { absolute: true, expandDirectories: false });
  if (files.length === 0) return null;
  const sorted = files.map(path.normalize).sort(compare);
  return { base: commonFolder(sorted.map((file) => path.dirname(file))), files: sorted, many: true };
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0] ?? '.';
  for (const folder of folders)
    while (!inside(common, folder) && common !== path.dirname(common)) common = path.dirname(common);
  return common;
}

/** The inputs that the arguments name, each file once, in the order of the arguments and within a folder by name. */
export async function findInputs(
  args: readonly string[],
  { extensions, except = null }: Search = { extensions: ARTICLES },
): Promise<Inputs> {
  const found = await Promise.all(args.map((argument) => (argument === '-' ? null : resolve(argument, extensions))));
  const base = commonFolder(found.flatMap((item) => (item ? [item.base] : [])));
  const excluded = except === null ? null : path.resolve(except);
  const seen = new Set<string>();
  const inputs: Input[] = [];
  const missing: string[] = [];
  for (const [index, argument] of args.entries()) {
    const item = found[index];
    if (argument === '-') {
      if (!seen.has('-')) inputs.push({ kind: 'stdin', name: 'stdin' });
      seen.add('-');
    } else if (!item) missing.push(argument);
    else {
      for (const file of item.files) {
        if (seen.has(file) || (excluded && item.many && inside(excluded, file))) continue;
        seen.add(file);
        inputs.push({ kind: 'file', path: file, relative: path.relative(base, file), name: nameOf(argument, file) });
      }
    }
  }
  return { inputs, missing, many: args.length > 1 || found.some((item) => item?.many) };
}

/** The file as the user would write it: relative where the argument was. */
const nameOf = (argument: string, file: string) =>
  path.isAbsolute(argument) ? file : path.relative(process.cwd(), file);
