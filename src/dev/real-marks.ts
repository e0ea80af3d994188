import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Saved pages and Wikinews (`marks`), wires and papers of 1989 to 2016 (`papers`), and such with broadcasts, comments and Canadian
 * papers of 2018 (`press`); scored as sets of their own.
 */
export const GROUPS = ['marks', 'papers', 'press'] as const;

export type Group = (typeof GROUPS)[number];

export const isGroup = (name: string | undefined): name is Group => GROUPS.some((group) => group === name);

/**
 * Marks on real articles whose texts are their publishers': places alone, with the SHA-256 of the text that they belong
 * to. A text that lies beside the project is found again by it.
 */
export interface RealMarks {
  readonly id: string;
  readonly date: string | null;
  /** War, diplomacy, politics, crime, protest, aid, business, sport, science or other. */
  readonly kind: string;
  /** Rules are made with the open half read; the closed half is only counted. */
  readonly half: 'open' | 'closed';
  readonly group: Group;
  /** Of the text in UTF-8. */
  readonly sha256: string;
  /** The file beside the project that holds the text. */
  readonly set: string;
  /** People, countries, dates, quotes, pronouns and events as the scorer takes them, without their words. */
  readonly marks: Readonly<Record<string, readonly object[]>>;
}

export const MARKS = path.join(import.meta.dirname, '../../fixtures/real-marks');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const readAll = (): RealMarks[] =>
  existsSync(MARKS)
    ? readdirSync(MARKS)
        .filter((file) => file.endsWith('.json'))
        .sort()
        .map((file) => JSON.parse(readFileSync(path.join(MARKS, file), 'utf8')) as RealMarks)
    : [];

/** The texts of a set beside the project, by their SHA-256. */
function textsOf(shared: string, set: string): ReadonlyMap<string, string> {
  const file = path.join(shared, set);
  if (!existsSync(file)) return new Map();
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text?: string }).text);
  return new Map(texts.flatMap((text) => (text === undefined ? [] : [[sha256(text), text] as const])));
}

/** One half of a group of the marked articles in the scorer's form; those whose texts are not here are left out. */
export function markedArticles(
  shared: string,
  group: RealMarks['group'],
  half: RealMarks['half'],
): { readonly id: string; readonly text: string }[] {
  const sets = new Map<string, ReadonlyMap<string, string>>();
  return readAll().flatMap((article) => {
    if (article.group !== group || article.half !== half) return [];
    const texts = sets.get(article.set) ?? textsOf(shared, article.set);
    sets.set(article.set, texts);
    const text = texts.get(article.sha256);
    if (text === undefined) return [];
    return [{ id: article.id, date: article.date, text, ...withWords(article.marks, text) }];
  });
}

const isSpan = (value: object): value is { start: number; end: number } => 'start' in value && 'end' in value;

/** The marks with the words at their places, as the scorer prints them. */
function withWords<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((item) => withWords(item, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withWords(item, text)]));
  return (isSpan(value) ? { ...inner, text: text.slice(value.start, value.end) } : inner) as T;
}
