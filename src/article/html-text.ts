import { type DomElement, type DomNode, isElement, isText, walk } from './dom.js';
import { BLOCKS, DROPPED, HEADINGS, LINK_LABEL } from './html-data.js';

/** A paragraph of a page. */
export interface Block {
  readonly text: string;
  readonly kind: 'heading' | 'item' | 'quotation' | 'paragraph';
  /** UTF-16 units of its text that stand in links. */
  readonly linked: number;
}

/**
 * The words below an element, a paragraph for each block. A list item gets a bullet; captions, scripts and links to other
 * stories are left out.
 */
export function readBlocks(root: DomNode): Block[] {
  const blocks: Block[] = [];
  let words = '';
  let own = '';
  let inLink = 0;
  let quotations = 0;
  let bullet = false;
  let heading = false;

  const flush = () => {
    for (const part of tidy(words).split(/\n{2,}/)) {
      if (part === '' || (!heading && isLinkOnly(own, own !== words))) continue;
      const kind = heading ? 'heading' : bullet ? 'item' : quotations > 0 ? 'quotation' : 'paragraph';
      blocks.push({ text: bullet ? `• ${part}` : part, kind, linked: words.length - own.length });
      bullet = false;
    }
    words = '';
    own = '';
  };
  const add = (text: string) => {
    words += text;
    if (inLink === 0) own += text;
  };

  for (const { node, leaving } of walk(root, isDropped)) {
    if (isText(node)) {
      add((node.textContent ?? '').replace(/[\u00AD\u200B\uFEFF]/g, '').replace(/\s+/gu, ' '));
      continue;
    }
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (BLOCKS.has(name) || isLayoutCell(node, name)) {
      flush();
      bullet = !leaving && name === 'LI';
      heading = !leaving && HEADINGS.has(name);
      if (name === 'BLOCKQUOTE') quotations += leaving ? -1 : 1;
    } else if (name === 'A' || name === 'TIME') inLink += leaving ? -1 : 1;
    else if (name === 'BR' && !leaving) add('\n');
    else if (name === 'Q') add(leaving ? '”' : '“');
    else if (name === 'TD' || name === 'TH') add(' ');
  }
  flush();
  return withoutEmptySections(blocks);
}

/** Paragraphs as a text with an empty line between two. */
export const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n\n');

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();

/** "Read more: <a>Another story</a>", or no more than the link. `own` is what stands outside of links. */
const isLinkOnly = (own: string, hasLink: boolean) =>
  hasLink ? !/[\p{L}\p{N}]/u.test(own) || LINK_LABEL.test(own.trim()) : LINK_LABEL.test(own.trim());

/** A cell that holds paragraphs or lines is part of a page laid out in tables; cells of data stand in one line. */
const isLayoutCell = (node: DomNode, name: string) =>
  name === 'TD' && isElement(node) && node.querySelector('br,p,div,table,ul') !== null;

function isDropped(element: DomElement): boolean {
  const name = element.nodeName.toUpperCase();
  if (name === 'FIGURE') return element.querySelector('table,blockquote') === null;
  if (DROPPED.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'SUP' && /^\s*\[?\d{1,3}\]?\s*$/.test(element.textContent ?? '')) return true;
  return /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** A heading over a list of links that is gone: "Related stories". */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ text, kind }, index) => !(kind === 'heading' && (index === blocks.length - 1 || LINK_LABEL.test(text))),
  );
}
