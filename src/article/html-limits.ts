import type { Problem } from '../problems.js';

/**
 * linkedom makes a node of each tag, comment and entity, half a kilobyte each, and enters it into a WeakMap, so that
 * collecting garbage takes more than linear time: 8 MB of entities took 53 s. A page that holds one article has some
 * thousand nodes; the largest of 400 news pages had 6,100 elements and 24,000 entities.
 */
const MOST_TAGS = 100_000;
const MOST_ENTITIES = 200_000;

/** What begins a tag or a comment, and what an entity; "a < b" in a script does neither. */
const MARKUP = /<[a-z/!?]|&[#a-z]/gi;

/** Why the page is too large to be parsed, or null. Looks at each character once, and makes no list of what it finds. */
export function beyondLimits(html: string): Problem | null {
  let tags = 0;
  let entities = 0;
  MARKUP.lastIndex = 0;
  while (MARKUP.test(html)) {
    if (html[MARKUP.lastIndex - 2] === '<') tags++;
    else entities++;
    if (tags > MOST_TAGS) return { code: 'page-too-large', what: 'tags', limit: MOST_TAGS };
    if (entities > MOST_ENTITIES) return { code: 'page-too-large', what: 'entities', limit: MOST_ENTITIES };
  }
  return null;
}
