import { type DomElement, isElement } from './dom.js';
import { BOX_WORDS, JUNK_WORDS } from './html-data.js';

/** "relatedPosts" is two words; so is "related__posts". */
const wordsOf = (name: string) =>
  name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');

/** A prefix of a theme or a script, such as "wp-", "c-", "js-"; "no-share" and "is-hidden" say something else. */
const isPrefix = (word: string) => word.length <= 2 && !/^(?:no|is|un|by|in|on|to|of)$/.test(word);

/**
 * True for a name that means one of `meanings`: each word of it is one of them, or names a kind of box. "share",
 * "c-share-bar" and "relatedPosts" mean junk; "overflow-hidden", "no-share" and "piano-paywall-hide" say something else.
 */
function means(name: string, meanings: ReadonlySet<string>): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => meanings.has(word)) &&
    words.every((word, index) => meanings.has(word) || BOX_WORDS.has(word) || (index === 0 && isPrefix(word)))
  );
}

/** Remembers what it said of names, which come again and again on a page. */
function anyName(meanings: ReadonlySet<string>): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    const before = known.get(names);
    if (before !== undefined) return before;
    const is = names.split(/\s+/).some((name) => means(name, meanings));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(names, is);
    return is;
  };
}

const MOST_KNOWN = 20_000;

/** True where one of the names in a class or id means what stands around a story or between its paragraphs. */
export const hasJunkName = anyName(JUNK_WORDS);

const ELSEWHERE = new Set(['comment', 'comments', 'disqus', 'related', 'respond', 'recommended', 'recirc']);

const hasOtherName = anyName(ELSEWHERE);

const namesOf = (element: DomElement) =>
  ['class', 'id', 'itemprop'].map((attribute) => element.getAttribute(attribute) ?? '').join(' ');

/** True for a box of readers' comments or of teasers of other stories: those have days and authors of their own. */
export const isOtherBox = (element: DomElement): boolean =>
  (/^nav$/i.test(element.nodeName) || hasOtherName(namesOf(element))) && element.querySelector('h1') === null;

/** True for what is in such a box. */
export function isElsewhere(element: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null) {
    if (isOtherBox(at)) return true;
  }
  return false;
}
