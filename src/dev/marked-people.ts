import { layOut } from '../article/layout.js';
import { findCountries } from '../countries/index.js';
import { resolvePeople, sureHomeCountry } from '../discourse/index.js';
import { tagText } from '../language/index.js';
import { findPeople, type Name, type Person } from '../people/index.js';

/** People of a text whose names stand in braces, so that no tagger is needed: "Mayor {Ann Lee} spoke." */
export function peopleOf(marked: string): { text: string; people: readonly Person[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    if (!part.startsWith('{')) text += part;
    else {
      spans.push({ start: text.length, end: text.length + part.length - 2 });
      text += part.slice(1, -1);
    }
  }
  const doc = tagText(text, layOut(text));
  const names = spans.map(({ start, end }): Name => {
    const first = doc.tokens.findIndex((token) => token.end > start);
    const last = doc.tokens.findIndex((token) => token.start >= end);
    return { start, end, first, last: last < 0 ? doc.tokens.length : last, type: 'PER', rule: 'test' };
  });
  const countries = findCountries(doc, names);
  return {
    text,
    people: resolvePeople(doc, findPeople(doc, names, countries, sureHomeCountry(doc, countries)), countries).people,
  };
}
