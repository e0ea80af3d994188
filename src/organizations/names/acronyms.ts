import { isCapital, tokensOf } from '../../language/index.js';
import { type Context, isAcronym, isJoined } from '../context.js';
import { OF_HEADS, OTHER_HEADS, SURE_HEADS } from '../data/heads.js';
import { OTHER_ACRONYMS } from '../data/others.js';
import { type Candidate, overlay, type Refiner } from './candidates.js';

/** Words that acronyms pass over or take along as they please. */
const SMALL = /^(?:of|for|the|and|on|in|to|de|la|du|del|di|des|et|y|e|against|with)$/;

/** The letters of an acronym without stops, in lower case. */
export const lettersOf = (acronym: string): string =>
  acronym
    .replace(/[^\p{L}\d]/gu, '')
    .replace(/(?<=\p{Lu}{2})s$/u, '')
    .toLowerCase();

/**
 * Whether words have these initials: "World Food Programme", "wfp". Small words may give a letter or none; a word in capitals
 * may give several ("US", "AU"), a word with a hyphen one for each part.
 */
export function hasInitials(words: readonly string[], letters: string): boolean {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word !== '');
  const fits = (part: number, letter: number): boolean => {
    if (part === parts.length) return letter === letters.length;
    const word = parts[part] ?? '';
    if (word.toLowerCase()[0] === letters[letter] && fits(part + 1, letter + 1)) return true;
    return SMALL.test(word) && fits(part + 1, letter);
  };
  return parts.length > 1 && letters.length > 1 && fits(0, 0);
}

/**
 * "the [World Food Programme] (WFP)": the capitals before an acronym in brackets that begin with its letters, whatever the
 * tagger made of them, and the acronym. Start of the name, or -1.
 */
function nameBefore({ doc, isPerson }: Context, acronym: number): number {
  const letters = lettersOf(doc.tokens[acronym]?.text ?? '');
  const sentence = doc.tokens[acronym]?.sentence;
  let found = -1;
  for (let at = acronym - 1; at >= Math.max(0, acronym - letters.length * 2 - 1); at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== sentence || isPerson(at)) break;
    if (at < acronym - 1 && !isJoined(doc, at + 1)) break;
    if (!isCapital(token) && !SMALL.test(token.norm) && !/^\d+$/.test(token.text)) break;
    const words = doc.tokens.slice(at, acronym).map(({ text }) => text);
    if (isCapital(token) && hasInitials(words, letters)) found = at;
  }
  return found;
}

/** The token opens and fills a bracket: "(WFP)". */
const isBracketed = ({ doc }: Context, at: number): boolean =>
  /\($/.test(doc.tokens[at]?.before ?? '') && /^["”’']?\)/.test(doc.tokens[at]?.after ?? '');

/** "the [World Food Programme] ([WFP])": names told by the acronym that follows, and the acronym told by its name. */
export const toldByAcronym: Refiner = (context, names) => {
  const { doc } = context;
  const holder = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at < name.last; at++) holder.set(at, name);
  const found: Candidate[] = [];
  for (const { index, text } of context.capitals) {
    if (!isBracketed(context, index) || !isAcronym(text) || OTHER_ACRONYMS.has(text)) continue;
    const before = holder.get(index - 1);
    const first = nameBefore(context, index);
    const head = doc.tokens[index - 1]?.norm ?? '';
    const words = first < 0 ? [] : doc.tokens.slice(first, index).map(({ norm }) => norm);
    const isBody =
      words.some((word) => SURE_HEADS.has(word) || OF_HEADS.has(word)) ||
      (before !== undefined && !OTHER_HEADS.has(head));
    if (first >= 0 && isBody && !context.isPerson(index)) {
      found.push({
        first: Math.min(first, before?.first ?? first),
        last: index,
        rule: before?.first === first ? before.rule : 'organization:before-acronym',
      });
      found.push({ first: index, last: index + 1, rule: 'organization:acronym' });
    } else if (before && before.last === index && !context.isPerson(index) && !context.countryAt(index))
      found.push({ first: index, last: index + 1, rule: 'organization:acronym' });
  }
  return overlay(names, found);
};

/** "… the [WFP] said": an acronym that is an organisation's once is so each time. */
export const acronymsElsewhere: Refiner = (context, names) => {
  const { doc } = context;
  const told = new Set<string>();
  for (const { first, last } of names) {
    const { text = '' } = doc.tokens[first] ?? {};
    if (last - first === 1 && isAcronym(text)) told.add(text);
  }
  if (told.size === 0) return [...names];
  const taken = tokensOf(names);
  const found = context.capitals.flatMap(({ index, text }) =>
    told.has(text) && !taken.has(index) && !context.isPerson(index) && isFreeName(context, index)
      ? [{ first: index, last: index + 1, rule: 'organization:acronym' }]
      : [],
  );
  return overlay(names, found);
};

/** Not within another kind of name: "the BBC Concert Hall". */
export const isFreeName = ({ doc, nameAt }: Context, at: number): boolean => {
  const name = nameAt(at);
  return (
    !name ||
    name.last - name.first === 1 ||
    (name.type === 'ORG' && isCapital(doc.tokens[at]) && !isCapital(doc.tokens[at + 1]))
  );
};
