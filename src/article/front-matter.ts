import { authorsOf } from './authors.js';
import { readDay } from './calendar.js';
import { addressIn } from './provenance.js';
import type { Provenance } from './types.js';

/** What stands before a Markdown text: "---", lines of "key: value", "---". */
export interface FrontMatter extends Provenance {
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
/** "  - Jane Doe", "  - name: Jane Doe" */
const ITEM = /^\s*-[ \t]+(?:name[ \t]*:[ \t]+)?(.+)$/;
/** Other fields than the name in a list of authors: "  - email: jane@example.com" */
const OTHER_ITEM = /^(?!https?:)[a-z][\w-]{0,20}:(?:\s|$)/i;
const URLS: readonly string[] = ['url', 'canonical', 'canonical_url', 'link', 'permalink', 'source_url'];
const OUTLETS: readonly string[] = ['outlet', 'site', 'site_name', 'sitename', 'publisher', 'publication', 'source'];
const AUTHORS: readonly string[] = ['authors', 'author', 'byline', 'writer'];
const DATES: readonly string[] = ['date', 'published', 'pubdate', 'publishdate', 'publish_date', 'publication_date'];

/** The front matter that a text begins with; null where it has none, as where "---" is no more than a line across. */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = OPENING.exec(text.slice(0, 200));
  if (!opening) return null;
  const entries = new Map<string, string>();
  const lists = new Map<string, string[]>();
  let key = '';
  let at = opening[0].length;
  for (const row of text.slice(at, LONGEST).split('\n')) {
    const line = row.replace(/\r$/, '');
    if (CLOSING.test(line)) {
      const date = DATES.map((name) => readDay(entries.get(name) ?? '')).find((day) => day !== null) ?? null;
      return { length: at + row.length, title: entries.get('title') || null, date, ...provenance(entries, lists) };
    }
    const entry = ENTRY.exec(line);
    const item = entry ? null : ITEM.exec(line);
    if (entry) {
      key = (entry[1] ?? '').toLowerCase();
      entries.set(key, unquoted(entry[2] ?? ''));
    } else if (!OTHER.test(line)) return null;
    else if (item && !OTHER_ITEM.test(item[1] ?? ''))
      lists.set(key, [...(lists.get(key) ?? []), unquoted(item[1] ?? '')]);
    at += row.length + 1;
  }
  return null;
}

function provenance(entries: ReadonlyMap<string, string>, lists: ReadonlyMap<string, readonly string[]>): Provenance {
  const values = (keys: readonly string[]) => keys.map((key) => entries.get(key) ?? '').filter((value) => value !== '');
  // "source" is an address as often as a name.
  const url = [...URLS, 'source'].map((key) => addressIn(entries.get(key) ?? '')).find((value) => value !== null);
  const outlet = values(OUTLETS).find((value) => addressIn(value) === null);
  const names = AUTHORS.map((key) => lists.get(key) ?? listOf(entries.get(key) ?? '')).find((list) => list.length > 0);
  return { url: url ?? null, outlet: outlet ?? null, authors: authorsOf(names ?? []) };
}

/** `[Jane Doe, "John Roe"]` is a list, `Jane Doe` one of one. */
function listOf(value: string): readonly string[] {
  const inner = /^\[(.*)\]$/.exec(value)?.[1];
  const items = inner === undefined ? [value] : inner.split(',').map(unquoted);
  return items.filter((item) => item !== '');
}

/** `"Dam breaks"` → `Dam breaks` */
const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2');
