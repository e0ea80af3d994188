import { type DomElement, type DomNode, isElement, isText, walk } from './dom.js';
import { BLOCKS, UNSEEN } from './html-data.js';

/** A block with so many characters outside of links, and a full stop, is prose. */
const SHORTEST_PROSE = 60;

/** How much prose is in each element, in UTF-16 units, without scripts and styles. */
export type Sizes = ReadonlyMap<DomNode, number>;

interface Open {
  readonly node: DomNode;
  readonly isBlock: boolean;
  prose: number;
  /** Words that stand in the element itself or in its inline elements, since its last block. */
  own: string;
  linked: number;
}

const opened = (node: DomNode, isBlock: boolean): Open => ({ node, isBlock, prose: 0, own: '', linked: 0 });

/** Counts the words since the last block, if they are prose. */
function count(item: Open): void {
  const own = item.own.replace(/\s+/gu, ' ');
  if (own.length - item.linked >= SHORTEST_PROSE && item.linked < own.length / 2 && /[.!?]/.test(own)) {
    item.prose += own.length;
  }
  item.own = '';
  item.linked = 0;
}

/** Measures `root` and every element below it in one walk. */
export function measure(root: DomNode): Sizes {
  const sizes = new Map<DomNode, number>();
  const whole = opened(root, true);
  const path: Open[] = [];
  const blocks: Open[] = [];
  let block = whole;
  let links = 0;
  for (const { node, leaving } of walk(root, isUnseen)) {
    if (isText(node)) {
      const text = node.textContent ?? '';
      block.own += text;
      if (links > 0) block.linked += text.trim().length;
      continue;
    }
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (name === 'A') links += leaving ? -1 : 1;
    if (!leaving) {
      const item = opened(node, BLOCKS.has(name));
      path.push(item);
      if (!item.isBlock) continue;
      count(block);
      blocks.push(item);
      block = item;
      continue;
    }
    const item = path.pop();
    if (!item) continue;
    if (item.isBlock) {
      count(item);
      blocks.pop();
      block = blocks.at(-1) ?? whole;
    }
    sizes.set(node, item.prose);
    (path.at(-1) ?? whole).prose += item.prose;
  }
  count(whole);
  return sizes.set(root, whole.prose);
}

const isUnseen = (element: DomElement) => UNSEEN.has(element.nodeName.toUpperCase());
