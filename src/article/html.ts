import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { failure, type Result, success } from '../problems.js';
import type { DomDocument, DomElement } from './dom.js';
import { DROPPED_CLASS } from './html-data.js';
import { beyondLimits } from './html-limits.js';
import { readMetadata } from './html-metadata.js';
import { blockText } from './html-text.js';

/** An article taken out of its page. */
export interface Page {
  readonly title: string | null;
  /** Day of publication by the page's metadata, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** Paragraphs with an empty line between two; empty where the page has no text. */
  readonly text: string;
  /** True where no main article could be told from the rest of the page. */
  readonly isWholePage: boolean;
}

/** A story is no shorter than this; below it the page's other sources are tried. */
const SHORTEST_STORY = 140;

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

/** Takes out what its class or id calls an advertisement, a share bar and the like, unless the story is inside it. */
function prune(document: DomDocument): DomDocument {
  const most = (document.querySelector('body')?.textContent?.length ?? 0) / 4;
  for (const element of document.querySelectorAll('body [class], body [id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (DROPPED_CLASS.test(names) && (element.textContent?.length ?? 0) < most) element.remove();
  }
  return document;
}

function readable(html: string): { title: string | null; text: string } | null {
  const options = { serializer: (node: unknown) => node as DomElement };
  const found = new Readability(prune(parse(html)) as never, options).parse();
  return found?.content ? { title: found.title?.trim() || null, text: blockText(found.content) } : null;
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
  return blockText(document.querySelector('body') ?? document);
}

function takeArticle(html: string, isUsual: boolean): Page {
  const document = parse(html);
  const { headline, date, body } = readMetadata(document);
  const article = isUsual ? readable(html) : null;
  const title = headline ?? onlyHeading(document) ?? article?.title ?? null;
  const text = article?.text ?? '';
  if (text.length >= SHORTEST_STORY && text.length * 3 > (body?.length ?? 0)) {
    return { title, date, text: withoutTitle(text, title), isWholePage: false };
  }
  const page = blockText((isUsual ? prune(document) : document).querySelector('body') ?? document);
  const longest = [text, page, body ?? ''].reduce((a, b) => (b.length > a.length ? b : a));
  return { title, date, text: withoutTitle(longest, title), isWholePage: longest === page && page !== text };
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
