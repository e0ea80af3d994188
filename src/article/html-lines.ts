import { type DomElement, type DomNode, isElement, isText, walk } from './dom.js';
import { BLOCKS, HEADINGS, UNSEEN } from './html-data.js';
import { isOtherBox } from './html-names.js';

/** A line of a page as its reader sees it. */
export interface VisibleLine {
  readonly text: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** `datetime` of the `<time>` elements in it. */
  readonly times: readonly string[];
  /** True for a line most of which is a link. */
  readonly isLink: boolean;
}

const NOT_STORY = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'SELECT', 'BUTTON']);
/** The title and the stamps stand in the first lines of a page. */
const MOST_LINES = 3000;

const isSkipped = (element: DomElement) => {
  const name = element.nodeName.toUpperCase();
  return UNSEEN.has(name) || (NOT_STORY.has(name) && !element.querySelector('h1')) || isOtherBox(element);
};

/** The lines of a page from top to bottom, without its navigation; inline boxes of their own class are lines too. */
export function visibleLines(root: DomNode): VisibleLine[] {
  const lines: VisibleLine[] = [];
  let text = '';
  let linked = 0;
  let links = 0;
  let level = 0;
  let times: string[] = [];
  const flush = () => {
    const line = text.replace(/\s+/gu, ' ').trim();
    if (line !== '' || times.length > 0) lines.push({ text: line, level, times, isLink: linked > line.length / 2 });
    text = '';
    linked = 0;
    times = [];
  };
  for (const { node, leaving } of walk(root, isSkipped)) {
    if (lines.length >= MOST_LINES) break;
    if (isText(node)) {
      const words = node.textContent ?? '';
      text += words;
      if (links > 0) linked += words.trim().length;
      continue;
    }
    if (!isElement(node)) continue;
    const name = node.nodeName.toUpperCase();
    if (name === 'TIME' && !leaving) times.push(node.getAttribute('datetime') ?? '');
    if (name === 'A') links += leaving ? -1 : 1;
    if (BLOCKS.has(name) || name === 'BR' || name === 'HEADER' || name === 'TD') {
      flush();
      level = leaving || !HEADINGS.has(name) ? 0 : Number(name.slice(1));
    } else text += ' ';
  }
  flush();
  return lines;
}
