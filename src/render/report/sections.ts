import { escaped } from '../page/escape.js';
import { type Found, listAndId } from './found.js';
import { frameOf, type PageName, type SiteFile } from './frame.js';
import type { ListName } from './lists.js';
import { partLinks, partPath } from './split.js';
import { counted, linked } from './table.js';

/** A page of words is closed when it has so many characters. */
const LARGEST = 200_000;

/** Where the pages of words stand, seen from the report's folder. */
const FOLDER = 'words';

const LISTS: Readonly<Record<ListName, { readonly heading: string; readonly within: PageName; readonly one: string }>> =
  {
    people: { heading: 'What people said', within: 'people', one: 'statement' },
    sources: { heading: 'What other sources said', within: 'sources', one: 'statement' },
    genders: { heading: 'What women and men said', within: 'people', one: 'statement' },
    types: { heading: 'Events by type', within: 'timeline', one: 'event' },
    days: { heading: 'Events by day and type', within: 'timeline', one: 'event' },
    pairs: { heading: 'Events between countries', within: 'countries', one: 'event' },
    places: { heading: 'Events by place', within: 'places', one: 'event' },
    outlets: { heading: 'Articles by outlet', within: 'articles', one: 'article' },
  };

/**
 * The same string with memory of its own. A part of a longer one keeps all of that: of a key that is read from a file, the block
 * that it was read with.
 */
const ownCopy = (text: string) => ` ${text}`.slice(1);

/** A line as a heading names it. */
export type Naming = (list: ListName, id: string) => { readonly name: string; readonly count: number };

function entry({ article, entry: id, note, words }: Found): string {
  const target = `../articles/${article}.html${id === null ? '' : `#${id}`}`;
  return `<li>${linked(escaped(note), target)} <q>${escaped(words)}</q></li>`;
}

/** Pages of all words that lines count, line by line. Rows come in the order of their keys. */
export function wordPages(nameOf: Naming): {
  /** Takes the next words; gives the page that they close, if they do. */
  readonly add: (key: string, found: Found) => SiteFile | null;
  /** The last page. */
  readonly end: () => SiteFile | null;
  /** Where the words of a key stand, seen from the report's folder; null where it has none. */
  readonly hrefOf: (key: string) => string | null;
} {
  const places = new Map<string, string>();
  let html: string[] = [];
  let length = 0;
  let [part, lines] = [1, 0];
  let open: { readonly list: ListName; readonly key: string; article: string | null } | null = null;
  const put = (text: string) => {
    html.push(text);
    length += text.length;
  };
  const closeArticle = () => {
    if (open === null || open.article === null) return;
    put('</ul>');
    open.article = null;
  };
  const closeLine = () => {
    closeArticle();
    if (open !== null) put('</section>\n');
  };
  const fileOf = (list: ListName, hasNext: boolean): SiteFile => {
    const { heading, within } = LISTS[list];
    const links = partLinks(list, part, hasNext, null);
    const file: SiteFile = {
      path: `${FOLDER}/${partPath(list, part)}`,
      html: frameOf({ heading, within, main: `${links}\n${html.join('')}${links}`, home: '../' }),
    };
    html = [];
    length = 0;
    return file;
  };
  const beginLine = (list: ListName, key: string, isContinued: boolean) => {
    const { name, count } = nameOf(list, listAndId(key)[1]);
    const id = `n${lines}`;
    if (!isContinued) places.set(ownCopy(key), `${FOLDER}/${partPath(list, part)}#${id}`);
    const told = `${counted(count, LISTS[list].one)}${isContinued ? ', continued' : ''}`;
    put(`<section aria-labelledby="${id}"><h2 id="${id}">${escaped(name)} <span class="count">${told}</span></h2>\n`);
  };
  return {
    add: (key, found) => {
      const [list] = listAndId(key);
      let closed: SiteFile | null = null;
      const isFull = length > LARGEST;
      if (open !== null && (open.key !== key || isFull)) {
        const { list: before, key: last } = open;
        closeLine();
        if (before !== list || isFull) closed = fileOf(before, before === list);
        part = before !== list ? 1 : isFull ? part + 1 : part;
        open = { list, key, article: null };
        if (last !== key) lines++;
        beginLine(list, key, last === key);
      } else if (open === null) {
        open = { list, key, article: null };
        beginLine(list, key, false);
      }
      if (open.article !== found.article) {
        closeArticle();
        const date = found.date === null ? '' : ` <span class="quiet">${escaped(found.date)}</span>`;
        put(
          `<h3><a href="../articles/${found.article}.html">${escaped(found.title)}</a>${date}</h3><ul class="words">`,
        );
        open.article = found.article;
      }
      if (found.note !== '') put(entry(found));
      return closed;
    },
    end: () => {
      if (open === null) return null;
      closeLine();
      return fileOf(open.list, false);
    },
    hrefOf: (key) => places.get(key) ?? null,
  };
}
