import { parseHTML } from 'linkedom';
import { failure, type IncompleteReason, type Result, success } from '../problems.js';
import type { DomDocument } from './dom.js';
import { withoutPageLines } from './html-junk.js';
import { beyondLimits } from './html-limits.js';
import { type PageMetadata, readMetadata } from './html-metadata.js';
import { takeStory } from './html-story.js';
import { incompleteReason } from './html-stump.js';
import { readBlocks, textOf } from './html-text.js';

/** An article taken out of its page. */
export interface Page extends Omit<PageMetadata, 'headline' | 'body' | 'objects'> {
  readonly title: string | null;
  /** Paragraphs with an empty line between two; empty where the page has no text. */
  readonly text: string;
  /** True where no main article could be told from the rest of the page. */
  readonly isWholePage: boolean;
  /** Why the text may be less than the whole story, or null. */
  readonly incomplete: IncompleteReason | null;
}

/** The story that the page gives to search engines is taken where it is so many times as long as what was read. */
const MUCH_MORE = 2;

/** Elements nest no deeper than this in a page that a browser reads; the parsers take quadratic time and the stack. */
const DEEPEST = 600;
/** Elements without content, and elements that end where the next one begins. */
const NO_LEVEL =
  /^(?:area|base|br|col|colgroup|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|path|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** Readability walks from each element up to the root, several times: a page may have so many steps. */
const MOST_STEPS = 500_000;
/** What it does with an element beside the walk takes as long as so many steps. */
const STEPS_WITHOUT_WALK = 10;

/** A page always has `html` and `body`, also where the file is a fragment. */
function parse(html: string): DomDocument {
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as DomDocument;
}

/** How deep the page nests, told from its tags alone, and the steps that Readability would take at worst. */
function sizeOf(html: string): { deepest: number; steps: number } {
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let inScript = false;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    if (/^script$/i.test(name)) inScript = slash === '';
    if (inScript) continue;
    if (!slash) elements++;
    if (NO_LEVEL.test(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return { deepest, steps: Math.max(STEPS_WITHOUT_WALK, deepest) * elements };
}

/**
 * The article on a web page: its words by block, its title and date by the page's metadata. Where no main article is
 * found, the whole page without navigation, or the story as the page tells it to search engines, whichever is longer.
 * Fails with `page-too-large`, and with `bad-html` where the page nests too deep or the parser gives up. Takes time linear in the page's length.
 */
export function readPage(html: string): Result<Page> {
  const beyond = beyondLimits(html);
  if (beyond) return failure(beyond);
  const { deepest, steps } = sizeOf(html);
  if (deepest > DEEPEST) return failure({ code: 'bad-html', reason: `elements nest deeper than ${DEEPEST}` });
  try {
    return success(takeArticle(html, steps <= MOST_STEPS));
  } catch (error) {
    return failure({ code: 'bad-html', reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The words of a piece of HTML that is all story, as `blockText` reads them. Throws where it nests too deep. */
export function readFragment(html: string): string {
  if (sizeOf(html).deepest > DEEPEST) throw new RangeError(`elements nest deeper than ${DEEPEST}`);
  const document = parse(`<body>${html}</body>`);
  return textOf(readBlocks(document.querySelector('body') ?? document));
}

function takeArticle(html: string, isUsual: boolean): Page {
  const document = parse(html);
  const { headline, body, objects, ...metadata } = readMetadata(document, html);
  const heading = onlyHeading(document);
  const story = takeStory(document, () => parse(html), isUsual);
  const title = headline ?? heading ?? story.title;
  const shown = withoutTitle(textOf(withoutPageLines(story.blocks, title)), title);
  const told = body !== null && body.length > MUCH_MORE * shown.length ? withoutMarkup(body) : null;
  const text = told ?? shown;
  return {
    ...metadata,
    title,
    text,
    isWholePage: told === null && story.isWholePage && text !== '',
    incomplete: incompleteReason({ text, objects, parse: () => parse(html) }),
  };
}

const MARKUP = /<\/?[a-z][^>]*>|&#?\w+;/i;

/** The story as search engines get it is plain text by its standard; some pages put markup into it, escaped or not. */
function withoutMarkup(body: string): string {
  let text = body;
  for (let times = 0; times < 2 && MARKUP.test(text); times++) text = readFragment(text.replace(/\n/g, '<br>'));
  return text;
}

/** The text of the page's `h1` where it has one and no more. */
function onlyHeading(document: DomDocument): string | null {
  const [first, second] = document.querySelectorAll('h1');
  const words = second ? '' : (first?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : words;
}

/** The record has the title in a place of its own. */
function withoutTitle(text: string, title: string | null): string {
  return title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text;
}
