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

const anyMeans = (names: string, meanings: ReadonlySet<string>) =>
  names.split(/\s+/).some((name) => means(name, meanings));

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True where one of the names in a class or id means what stands around a story or between its paragraphs; names come again and again on a page. */
export function hasJunkName(names: string): boolean {
  const before = known.get(names);
  if (before !== undefined) return before;
  const junk = anyMeans(names, JUNK_WORDS);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, junk);
  return junk;
}

const ELSEWHERE = new Set(['comment', 'comments', 'disqus', 'related', 'respond', 'recommended', 'recirc', 'teaser']);

/** True for what belongs to readers' comments or to teasers of other stories: those have days and authors of their own. */
export function isElsewhere(element: DomElement): boolean {
  let at: DomElement | null = element;
  while (at && at.querySelector('h1') === null) {
    const names = `${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''} ${at.getAttribute('itemprop') ?? ''}`;
    if (/^nav$/i.test(at.nodeName) || anyMeans(names, ELSEWHERE)) return true;
    at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null;
  }
  return false;
}
