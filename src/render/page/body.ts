import { cut } from '../marks.js';
import { BLANK_LINES } from '../paragraphs.js';
import { escaped } from './escape.js';
import type { Item } from './items.js';

/** A mark of the page: the n-th place of an item. */
interface PageMark {
  readonly start: number;
  readonly end: number;
  readonly item: Item;
  readonly anchor: string;
  readonly tip: string;
}

/** The anchor of an item's n-th place in the text. */
export const anchorOf = ({ id }: Item, n: number): string => `${id}-${n + 1}`;

const tipOf = ({ kind, label, title, details }: Item, rule: string): string =>
  [kind, label === null ? title : `${label} ${title}`, ...details, rule].join(' · ');

/** The article's paragraphs with every mark, each a link to its entry in the lists. */
export function bodyOf(text: string, items: readonly Item[]): string {
  const marks = items.flatMap((item) =>
    item.places.flatMap(({ start, end, rule }, n): PageMark[] =>
      end > start ? [{ start, end, item, anchor: anchorOf(item, n), tip: tipOf(item, rule) }] : [],
    ),
  );
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const body = cut(text, marks)
    .map(({ text: words, marks: over, opening, closing }) => {
      const shown = words.split(BLANK_LINES).map((part) => (part === '' ? '' : marked(part, over, opening)));
      return shown.join('</p>\n<p>') + closing.filter(isSaid).map(reference).join('');
    })
    .join('');
  return `<p>${body}</p>`.replace(/<p>\s*<\/p>\n?/g, '');
}

const isSaid = ({ item }: PageMark): boolean => item.kind === 'statement';

function marked(words: string, over: readonly PageMark[], opening: readonly PageMark[]): string {
  const inner = over.findLast((mark) => !isSaid(mark));
  const said = over.some(isSaid);
  // A mark that begins beneath another one has its anchor before it.
  const anchors = opening
    .filter((mark) => mark !== inner && !isSaid(mark))
    .map(({ anchor }) => `<span id="${escaped(anchor)}"></span>`)
    .join('');
  const isWord = words.trim() !== '';
  const content = inner && isWord ? link(escaped(words), inner, over, opening.includes(inner)) : escaped(words);
  return anchors + (said ? `<span class="said">${content}</span>` : content);
}

/** A crossing mark is cut into several pieces: only the first is a stop for the keyboard. */
function link(content: string, mark: PageMark, over: readonly PageMark[], isFirst: boolean): string {
  const kinds = new Set(over.filter((other) => !isSaid(other)).map(({ item }) => item.kind));
  const id = isFirst ? ` id="${escaped(mark.anchor)}"` : ' tabindex="-1"';
  return `<a class="mark ${[...kinds].join(' ')}" data-kind="${mark.item.kind}"${id} href="#${escaped(mark.item.id)}" data-tip="${escaped(mark.tip)}">${content}</a>`;
}

/** Words said are too long for a link: a sign at their end leads to the entry. */
const reference = ({ item, anchor, tip }: PageMark): string =>
  `<a class="mark reference" data-kind="statement" id="${escaped(anchor)}" href="#${escaped(item.id)}" data-tip="${escaped(tip)}" aria-label="statement ${escaped(item.id)}">${escaped(item.id)}</a>`;
