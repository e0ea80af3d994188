import { readDay } from './calendar.js';

/** What stands before a Markdown text: "---", lines of "key: value", "---". */
export interface FrontMatter {
  /** Length with the closing line. */
  readonly length: number;
  readonly title: string | null;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
}

/** Front matter is no longer than this. */
const LONGEST = 20_000;
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
const ENTRY = /^([A-Za-z][\w-]{0,40})[ \t]*:(?:[ \t]+(.*))?$/;
/** A comment, an empty line, an item of a list or the next line of a value. */
const OTHER = /^(?:#|\s|-\s|$)/;
const DATES: readonly string[] = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'publication_date'];

/** The front matter that a text begins with; null where it has none, as where "---" is no more than a line across. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text.slice(0, 200));
  if (!opening) return null;
  const entries = new Map<string, string>();
  let at = opening[0].length;
  for (const row of text.slice(at, LONGEST).split('\n')) {
    const line = row.replace(/\r$/, '');
    if (CLOSING.test(line)) {
      const date = DATES.map((key) => readDay(entries.get(key) ?? '')).find((day) => day !== null) ?? null;
      return { length: at + row.length, title: entries.get('title') || null, date };
    }
    const entry = ENTRY.exec(line);
    if (entry) entries.set((entry[1] ?? '').toLowerCase(), unquoted(entry[2] ?? ''));
    else if (!OTHER.test(line)) return null;
    at += row.length + 1;
  }
  return null;
}

/** `"Dam breaks"` → `Dam breaks` */
const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');
