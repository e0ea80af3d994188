import { type DomElement, type DomNode, isElement, isText } from './dom.js';
import { BLOCKS, DROPPED, HEADINGS, LINK_LABEL } from './html-data.js';

interface Block {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The words below an element, one paragraph for each block, with an empty line between two. A heading is a paragraph, a
 * list item one with a bullet; captions, scripts and links to other stories are left out. Takes no recursion: pages nest
 * as deep as they like.
 */
export function blockText(root: DomNode): string {
  const blocks: Block[] = [];
  let words = '';
  let own = '';
  let inLink = 0;
  let bullet = false;
  let heading = false;

  const flush = () => {
    for (const part of tidy(words).split(/\n{2,}/)) {
      if (part !== '' && (heading || !isLinkOnly(own, own !== words))) {
        blocks.push({ text: bullet ? `• ${part}` : part, isHeading: heading });
        bullet = false;
      }
    }
    words = '';
    own = '';
  };
  const add = (text: string) => {
    words += text;
    if (inLink === 0) own += text;
  };

  const stack: { node: DomNode; leaving: boolean }[] = [{ node: root, leaving: false }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, leaving } = item;
    if (isText(node)) {
      add((node.textContent ?? '').replace(/[\u00AD\u200B\uFEFF]/g, '').replace(/\s+/gu, ' '));
      continue;
    }
    if (!isElement(node) && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    if (!leaving && isElement(node) && node !== root && isDropped(node, name)) continue;
    if (BLOCKS.has(name) || isLayoutCell(node, name)) {
      flush();
      bullet = !leaving && name === 'LI';
      heading = !leaving && HEADINGS.has(name);
    } else if (name === 'A' || name === 'TIME') inLink += leaving ? -1 : 1;
    else if (name === 'BR' && !leaving) add('\n');
    else if (name === 'Q') add(leaving ? '”' : '“');
    else if (name === 'TD' || name === 'TH') add(' ');
    if (leaving) continue;
    stack.push({ node, leaving: true });
    for (const child of [...node.childNodes].reverse()) stack.push({ node: child, leaving: false });
  }
  flush();
  return withoutEmptySections(blocks)
    .map(({ text }) => text)
    .join('\n\n');
}

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

function isDropped(element: DomElement, name: string): boolean {
  if (DROPPED.has(name)) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (name === 'SUP' && /^\s*\[?\d{1,3}\]?\s*$/.test(element.textContent ?? '')) return true;
  return /display:\s*none/i.test(element.getAttribute('style') ?? '');
}

/** A heading over a list of links that is gone: "Related stories". */
function withoutEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    ({ text, isHeading }, index) => !(isHeading && (index === blocks.length - 1 || LINK_LABEL.test(text))),
  );
}
