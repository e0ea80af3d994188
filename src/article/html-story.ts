import { Readability } from '@mozilla/readability';
import { type DomDocument, type DomElement, isElement } from './dom.js';
import { prune, showStory } from './html-prune.js';
import { keepSpeakers } from './html-quotes.js';
import { measure, type Sizes } from './html-size.js';
import { type Block, readBlocks } from './html-text.js';

/** The story of a page by one way of reading it. */
export interface Story {
  readonly blocks: readonly Block[];
  /** What Readability takes for the headline. */
  readonly title: string | null;
  /** True where the page's own text stands in for a story that could not be told apart. */
  readonly isWholePage: boolean;
}

/** A story that is shorter than this, in UTF-16 units, is looked for in other ways too. */
const SHORTEST_STORY = 140;
/** Readability should keep this share of the page's prose; where it does not, other ways are tried. */
const LEAST_SHARE = 0.5;
/** Below this share of what is left without the junk, Readability has missed the story: pages may hold several. */
const MISSED_SHARE = 0.15;
/** Another way must find so many times more. */
const MUCH_MORE = 2;
/** The story's element has this share of the prose of the one around it. */
const INNER_SHARE = 0.8;

const lengthOf = (story: Story | null) => story?.blocks.reduce((sum, { text }) => sum + text.length, 0) ?? 0;

/** What Readability takes for the article; it changes the document. */
function readable(document: DomDocument): Story | null {
  const options = { serializer: (node: unknown) => node as DomElement, keepClasses: true };
  const found = new Readability(document as never, options).parse();
  if (!found?.content) return null;
  return { blocks: readBlocks(found.content), title: found.title?.trim() || null, isWholePage: false };
}

/** The smallest element with nearly all of the prose, beginning with the one that the page itself calls the article. */
function storyElement(root: DomElement, sizes: Sizes): DomElement {
  const proseOf = (element: DomElement) => sizes.get(element) ?? 0;
  const named = [...root.querySelectorAll('[itemprop="articleBody"],article,main,[role="main"]')];
  const best = named.reduce((a, b) => (proseOf(b) > proseOf(a) ? b : a), named[0] ?? root);
  let element = proseOf(best) >= LEAST_SHARE * proseOf(root) ? best : root;
  for (;;) {
    const least = INNER_SHARE * proseOf(element);
    const inner = [...element.childNodes].filter(isElement).find((child) => least > 0 && proseOf(child) >= least);
    if (!inner) return element;
    element = inner;
  }
}

/**
 * Reads the story off a page that was parsed: by Readability on the page without its junk, and where that keeps little of
 * the page's prose, by Readability on the page as it is, then by the element that holds the prose. The document is used up.
 * @param parse gives the page anew
 * @param isUsual false for a page so large and deep that Readability would take too long
 */
export function takeStory(document: DomDocument, parse: () => DomDocument, isUsual: boolean): Story {
  const { root, sizes } = prepare(document);
  prune(root, sizes);
  let best = isUsual ? readable(document) : null;
  const least = Math.max(SHORTEST_STORY, LEAST_SHARE * (sizes.get(root) ?? 0));
  if (lengthOf(best) >= least) return best ?? EMPTY;
  if (isUsual) {
    const unpruned = parse();
    prepare(unpruned);
    best = longer(best, readable(unpruned));
  }
  const again = parse();
  const whole = prepare(again);
  prune(whole.root, whole.sizes);
  const left = measure(whole.root);
  if (lengthOf(best) >= Math.max(SHORTEST_STORY, MISSED_SHARE * (left.get(whole.root) ?? 0))) return best ?? EMPTY;
  const element = storyElement(whole.root, left);
  const own = { blocks: readBlocks(element), title: best?.title ?? null, isWholePage: element === whole.root };
  best = longer(best, own);
  if (lengthOf(best) >= SHORTEST_STORY) return best ?? EMPTY;
  return longer(best, { ...own, blocks: readBlocks(whole.root), isWholePage: true }) ?? EMPTY;
}

const EMPTY: Story = { blocks: [], title: null, isWholePage: false };

function longer(first: Story | null, second: Story | null): Story | null {
  return lengthOf(second) > (lengthOf(first) < SHORTEST_STORY ? 1 : MUCH_MORE) * lengthOf(first) ? second : first;
}

function prepare(document: DomDocument): { root: DomElement; sizes: Sizes } {
  const root = document.querySelector('body') ?? document;
  const sizes = measure(root);
  showStory(root, sizes);
  keepSpeakers(document);
  return { root, sizes };
}
