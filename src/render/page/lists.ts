import { clip, singleBlanks } from '../printable.js';
import { anchorOf } from './body.js';
import { escaped } from './escape.js';
import type { Item, Place } from './items.js';
import { HEADINGS, KINDS, type Kind } from './kinds.js';

/** An entry shows so many of its places in words; the others are numbered links. */
const IN_WORDS = 3;
/** Longest words of a place in a list, in characters. */
const LONGEST = 90;

const shown = ({ text }: Place, longest: number): string => escaped(clip(singleBlanks(text).trim(), longest));

const link = (item: Item, place: Place, n: number): string =>
  `<a href="#${escaped(anchorOf(item, n))}">${n < IN_WORDS ? shown(place, LONGEST) : n + 1}</a>`;

/** Where there is no text to lead to, each way of naming it stands once, and what was said in full. */
function withoutLinks(places: readonly Place[]): string {
  const named = new Set(places.map((place) => shown(place, Number.POSITIVE_INFINITY)));
  return [...named].map((words) => `<q>${words}</q>`).join(' ');
}

function entry(item: Item, isLinked: boolean): string {
  const { kind, id, label, title, details, places } = item;
  const rules = [...new Set(places.map(({ rule }) => rule))].join(' ');
  return [
    `<li id="${escaped(id)}" class="entry" data-kind="${kind}" tabindex="-1">`,
    `<p class="title">${label === null ? '' : `<span class="label">${escaped(label)}</span> `}<b>${escaped(title)}</b>`,
    details.length > 0 ? ` <span class="details">${details.map(escaped).join(' · ')}</span></p>` : '</p>',
    `<p class="places">${isLinked ? places.map((place, n) => link(item, place, n)).join(' ') : withoutLinks(places)}</p>`,
    `<p class="rule">${escaped(rules)}</p></li>`,
  ].join('');
}

function section(kind: Kind, items: readonly Item[], isLinked: boolean): string {
  if (items.length === 0) return '';
  return `<section id="list-${kind}" aria-labelledby="h-${kind}"><h2 id="h-${kind}">${HEADINGS[kind]} <span class="count">${items.length}</span></h2>
<ol>
${items.map((item) => entry(item, isLinked)).join('\n')}
</ol></section>`;
}

/**
 * What was found, by kind, each entry with its places in the text.
 * @param isLinked whether the text stands in the page, so that they are links
 */
export const listsOf = (items: readonly Item[], isLinked: boolean): string =>
  KINDS.map((kind) =>
    section(
      kind,
      items.filter((item) => item.kind === kind),
      isLinked,
    ),
  )
    .filter((part) => part !== '')
    .join('\n');
