import { readlink, stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Problem } from '../problems.js';
import { codeOf, reasonOf } from './reasons.js';
import { earlierResults, type FileId } from './results.js';
import { walk } from './walk.js';

/** Something to read: a file, or standard input. */
export type Input =
  | {
      readonly kind: 'file';
      /** Absolute. */
      readonly path: string;
      /** Its place below the folder that all inputs have in common, with forward slashes. */
      readonly relative: string;
      /** Its path as the user would write it. */
      readonly name: string;
    }
  | { readonly kind: 'stdin'; readonly name: string };

export interface Inputs {
  readonly inputs: readonly Input[];
  /** Arguments that name nothing, and folders that cannot be looked into. */
  readonly problems: readonly {
    readonly name: string;
    readonly problem: Problem;
    /** Which argument, counted from 0. */
    readonly position: number;
  }[];
  /** Whether the arguments may stand for more than one article: a folder, a glob, more than one name. */
  readonly many: boolean;
}

/** What a folder is searched for: articles, or records. */
export const ARTICLES = /\.(?:txt|text|md|html?|jsonl|ndjson)(?:\.gz)?$/i;
export const RECORDS = /\.(?:json|jsonl|ndjson)$/i;

export interface Search {
  readonly wanted: RegExp;
  /** Files in it are passed over where a folder or glob finds them: results within the input folder are no articles. */
  readonly except?: string | null;
  /** Where results of earlier runs are no inputs: the file that standard output goes to, if it is one, else null. */
  readonly skip?: { readonly output: FileId | null } | null;
}

/** The files that one argument names. */
interface Found {
  /** The folder that the argument names, or in which it names files. */
  readonly base: string;
  readonly files: readonly string[];
  readonly problems: readonly Omit<Inputs['problems'][number], 'position'>[];
  readonly many: boolean;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isWithin = (folder: string, file: string) =>
  file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);

/** A path that exists wins over the same characters read as a glob. */
async function resolve(argument: string, wanted: RegExp): Promise<Found> {
  const absolute = path.resolve(argument);
  // An empty argument (an unset variable of the shell) is no name for the current folder.
  const stats = argument === '' ? null : await stat(absolute).catch(() => null);
  if (stats?.isDirectory()) {
    const { files, closed, dangling } = await walk(absolute, (name) => wanted.test(name));
    const problems = [
      ...closed.map((place) => ({
        name: nameOf(argument, place.path),
        problem: { code: 'cannot-read', reason: place.reason } as const,
      })),
      ...(await Promise.all(
        dangling.map(async (link) => ({ name: nameOf(argument, link), problem: await missing(link) })),
      )),
    ];
    return { base: absolute, files, problems, many: true };
  }
  if (stats) return { base: path.dirname(absolute), files: [absolute], problems: [], many: false };
  const isGlob = isDynamicPattern(argument);
  const files = isGlob ? await glob(argument.replaceAll('\\', '/'), { absolute: true, expandDirectories: false }) : [];
  const sorted = files.map(path.normalize).sort(compare);
  const problems = files.length === 0 ? [{ name: argument || '""', problem: await missing(absolute) }] : [];
  return { base: commonFolder(sorted.map((file) => path.dirname(file))) ?? '', files: sorted, problems, many: true };
}

/** Why there is nothing at a path: links that run in a circle or to nowhere are told apart. */
async function missing(place: string): Promise<Problem> {
  const target = await readlink(place).catch(() => null);
  if (target === null) return { code: 'not-found' };
  const error: unknown = await stat(place).catch((reason: unknown) => reason);
  return codeOf(error) === 'ENOENT'
    ? { code: 'dangling-link', target }
    : { code: 'cannot-read', reason: reasonOf(error) };
}

function commonFolder(folders: readonly string[]): string | null {
  let [common = null] = folders;
  for (const folder of folders) {
    while (common !== null && !isWithin(common, folder) && common !== path.dirname(common))
      common = path.dirname(common);
  }
  return common;
}

/** The file as the user would write it: relative where the argument was. */
const nameOf = (argument: string, file: string) =>
  path.isAbsolute(argument) ? file : path.relative(process.cwd(), file);

/** The inputs that the arguments name, each file once, in the order of the arguments and within a folder by name. */
export async function findInputs(
  args: readonly string[],
  { wanted, except = null, skip = null }: Search,
): Promise<Inputs> {
  const found = await Promise.all(args.map((argument) => (argument === '-' ? null : resolve(argument, wanted))));
  const base = commonFolder(found.flatMap((item) => (item && item.files.length > 0 ? [item.base] : []))) ?? '';
  const excluded = except === null ? null : path.resolve(except);
  // Results beside the articles (`-o` names the input folder itself) hide none of them.
  const isResult = (file: string, folder: string) =>
    excluded !== null && excluded !== folder && isWithin(folder, excluded) && isWithin(excluded, file);
  const earlier = earlierResults(skip);
  const seen = new Set<string>();
  const inputs: Input[] = [];
  for (const [index, argument] of args.entries()) {
    const item = found[index] ?? null;
    if (item === null) {
      if (!seen.has('-')) inputs.push({ kind: 'stdin', name: 'stdin' });
      seen.add('-');
      continue;
    }
    for (const file of item.files) {
      if (seen.has(file) || (item.many && (isResult(file, item.base) || (await earlier.has(file))))) continue;
      seen.add(file);
      const relative = path.relative(base, file).replaceAll(path.sep, '/');
      inputs.push({ kind: 'file', path: file, relative, name: nameOf(argument, file) });
    }
  }
  return {
    inputs,
    problems: found.flatMap((item, position) => (item?.problems ?? []).map((problem) => ({ ...problem, position }))),
    many: args.length > 1 || found.some((item) => item?.many),
  };
}
