import { Marked, type Token, type Tokens } from 'marked';
import { readFrontMatter } from './front-matter.js';
import { NO_PROVENANCE } from './provenance.js';
import type { Provenance } from './types.js';

/** An article taken out of its Markdown. */
export interface MarkdownArticle {
  /** By the front matter, else the first heading where it stands above the story or is of the highest rank. */
  readonly title: string | null;
  /** Day of publication by the front matter, `YYYY-MM-DD`. */
  readonly date: string | null;
  /** By the front matter. */
  readonly provenance: Provenance;
  readonly text: string;
}

/**
 * The parser takes quadratic time for a paragraph full of marks and for lists in lists, and the stack for quotations in
 * quotations; no article has so many. A text that has them is read as it stands.
 */
const MOST_MARKS = 500;
const DEEPEST_QUOTATION = 50;
const DEEPEST_LIST = /^(?:[ \t]{100,}\S|(?:\d{1,9}[.)][ \t]+){20})/m;

/** Tokens of a text that has no mark. */
const PLAIN: ReadonlySet<string> = new Set(['paragraph', 'text', 'br', 'space']);
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** A new line in the source stays one, for wires are wrapped; a paragraph that is set in from the margin is no code. */
const marked = new Marked({
  breaks: true,
  gfm: true,
  tokenizer: { code: () => undefined },
  renderer: { code: () => '' },
});

function isTooMuch(source: string): boolean {
  let marks = 0;
  let newlines = 0;
  let quoted = 0;
  for (const char of source) {
    if (char === '\n') {
      newlines++;
      quoted = 0;
      if (newlines > 1) marks = 0;
    } else if (char !== ' ' && char !== '\r') newlines = 0;
    if ((char === '*' || char === '_' || char === '~') && ++marks > MOST_MARKS) return true;
    if (char === '>' && ++quoted > DEEPEST_QUOTATION) return true;
  }
  return false;
}

const isPlain = (token: Token): boolean =>
  PLAIN.has(token.type) && (!('tokens' in token) || (token.tokens ?? []).every(isPlain));

/**
 * The article in a Markdown text: headings, list items and quotations are paragraphs, links their words; images and
 * blocks of code are left out. A text without any mark comes out as it is. HTML's libraries are loaded for the others.
 */
export async function readMarkdown(source: string): Promise<MarkdownArticle> {
  const front = readFrontMatter(source);
  const body = front ? source.slice(front.length).replace(/^\s*\n/, '') : source;
  const { url, outlet, authors } = front ?? NO_PROVENANCE;
  const provenance = { url, outlet, authors };
  const article = { title: front?.title ?? null, date: front?.date ?? null, provenance, text: body };
  if (isTooMuch(body) || DEEPEST_LIST.test(body)) return article;
  try {
    const tokens = marked.lexer(body);
    if (tokens.every(isPlain) && !ENTITY.test(body)) return article;
    const { readFragment } = await import('./html.js');
    const words = (list: readonly Token[]) => readFragment(marked.parser([...list]));
    const heading = titleHeading(tokens);
    const title = article.title ?? (heading && words([{ ...heading, type: 'paragraph' }])) ?? null;
    return { ...article, title: title || null, text: words(tokens) };
  } catch {
    return article; // The parser gave up: its stack is full.
  }
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

function titleHeading(tokens: readonly Token[]): Tokens.Heading | null {
  const first = tokens.find(({ type }) => type !== 'space' && type !== 'html' && type !== 'hr');
  if (first && isHeading(first)) return first;
  return tokens.filter(isHeading).find(({ depth }) => depth === 1) ?? null;
}
