import { clip } from '../printable.js';
import { anchorOf } from './body.js';
import { escaped } from './escape.js';
import type { Item, Place } from './items.js';
import { HEADINGS, KINDS, type Kind } from './kinds.js';

/** An entry shows so many of its places in words; the others are numbered links. */
const IN_WORDS = 3;
/** Longest words of a place in a list, in characters. */
const LONGEST = 90;

const link = (item: Item, { text }: Place, n: number): string =>
  `<a href="#${escaped(anchorOf(item, n))}">${n < IN_WORDS ? escaped(clip(text.replace(/\s+/g, ' ').trim(), LONGEST)) : n + 1}</a>`;

function entry(item: Item): string {
  const { kind, id, label, title, details, places } = item;
  const rules = [...new Set(places.map(({ rule }) => rule))].join(' ');
  return [
    `<li id="${escaped(id)}" class="entry" data-kind="${kind}" tabindex="-1">`,
    `<p class="title">${label === null ? '' : `<span class="label">${escaped(label)}</span> `}<b>${escaped(title)}</b>`,
    details.length > 0 ? ` <span class="details">${details.map(escaped).join(' · ')}</span></p>` : '</p>',
    `<p class="places">${places.map((place, n) => link(item, place, n)).join(' ')}</p>`,
    `<p class="rule">${escaped(rules)}</p></li>`,
  ].join('');
}

function section(kind: Kind, items: readonly Item[]): string {
  if (items.length === 0) return '';
  return `<section aria-labelledby="h-${kind}"><h2 id="h-${kind}">${HEADINGS[kind]} <span class="count">${items.length}</span></h2>
<ol>
${items.map(entry).join('\n')}
</ol></section>`;
}

/** What was found, by kind, each entry with links to its places in the text. */
export const listsOf = (items: readonly Item[]): string =>
  KINDS.map((kind) =>
    section(
      kind,
      items.filter((item) => item.kind === kind),
    ),
  )
    .filter((part) => part !== '')
    .join('\n');
