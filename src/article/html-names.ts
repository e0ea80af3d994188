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
 * True for the name of what stands between the paragraphs of a story: "share", "c-share-bar", "relatedPosts". Each word
 * of it names junk or a kind of box: "overflow-hidden", "no-share" and "piano-paywall-hide" say something else.
 */
function isJunkName(name: string): boolean {
  const words = wordsOf(name);
  return (
    words.some((word) => JUNK_WORDS.has(word)) &&
    words.every((word, index) => JUNK_WORDS.has(word) || BOX_WORDS.has(word) || (index === 0 && isPrefix(word)))
  );
}

const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

/** True where one of the names in a class or id is a junk name; names come again and again on a page. */
export function hasJunkName(names: string): boolean {
  const before = known.get(names);
  if (before !== undefined) return before;
  const junk = names.split(/\s+/).some(isJunkName);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, junk);
  return junk;
}
