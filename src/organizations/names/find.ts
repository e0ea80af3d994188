import { isCapital, isFree, tokensOf } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { type Context, isJoined, isOpening, textOf } from '../context.js';
import { OF_HEADS, SURE_HEADS } from '../data/heads.js';
import { KNOWN_ORGANIZATIONS, SEATS, TAGGED_ONLY } from '../data/known.js';
import { OFFICES } from '../data/others.js';
import { type Candidate, overlay, type Refiner } from './candidates.js';

/** "Crestmont Mining": what the tagger of names takes for an organisation. */
export const tagged = ({ names }: Context): Candidate[] =>
  names.flatMap(({ type, first, last }) => (type === 'ORG' ? [{ first, last, rule: 'organization:tagger' }] : []));

/** "[Marlow Weekly]", "[Somali Red Crescent]": another kind of name by the tagger, an organisation's by its last word. */
export const byHeadWord: Refiner = (context, names) => {
  const { doc } = context;
  const found = context.names.flatMap(({ type, first, last }) => {
    if ((type !== 'LOC' && type !== 'MISC') || last - first < 2 || context.isPerson(first)) return [];
    return SURE_HEADS.has(doc.tokens[last - 1]?.norm ?? '') && isCapital(doc.tokens[last - 1])
      ? [{ first, last, rule: 'organization:head-word' }]
      : [];
  });
  return overlay(names, found);
};

/** So many words behind "of" belong to a name. */
const LONGEST_TAIL = 7;

/** End of "Health", "Foreign Affairs and Trade", "the Environment" behind "of", or -1 where no name follows. */
function tailEnd({ doc, isPerson }: Context, from: number): number {
  let at = from;
  let end = -1;
  while (at < from + LONGEST_TAIL && (at === from || isJoined(doc, at))) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[from]?.sentence || isPerson(at) || OFFICES.has(token.norm)) break;
    const isLink = at > from && /^(?:and|of|for|the)$/.test(token.norm);
    if (isCapital(token)) end = at + 1;
    else if (!(isLink || (at === from && token.norm === 'the'))) break;
    at++;
  }
  return end;
}

/** "and Tourism" of "Ministry of Culture and Tourism" belongs to it; "and Ministry of Trade" and "and Russia" do not. */
function withoutSecondBody({ doc, countryAt }: Context, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (doc.tokens[at]?.norm !== 'and') continue;
    const rest = doc.tokens.slice(at + 1, end);
    const isOther =
      rest[0]?.norm === 'the' ||
      rest.some(({ norm }) => OF_HEADS.has(norm) || KNOWN_ORGANIZATIONS.has(norm)) ||
      (countryAt(at + 1) !== undefined && countryAt(at - 1) === undefined);
    if (isOther) return at;
  }
  return end;
}

/** "the [Church of Aldermoor]", "the [Centre for Law and Technology]", whatever the tagger made of the parts. */
export const ofPhrases: Refiner = (context, names) => {
  const { doc } = context;
  const holder = new Map<number, Candidate>();
  for (const name of names) for (let at = name.first; at < name.last; at++) holder.set(at, name);
  const found: Candidate[] = [];
  for (const token of context.capitals) {
    if (!OF_HEADS.has(token.norm) || context.isPerson(token.index)) continue;
    const link = doc.tokens[token.index + 1];
    if (!link || !isJoined(doc, link.index) || !/^(?:of|for|on)$/.test(link.norm)) continue;
    // "Parliament on Tuesday", "Congress for Obama"
    if (link.norm === 'on' && doc.tokens[link.index + 1]?.tags.has('Date')) continue;
    const tail = tailEnd(context, link.index + 1);
    if (tail < 0 || !isJoined(doc, link.index + 1)) continue;
    const own = holder.get(token.index);
    const last = Math.max(withoutSecondBody(context, link.index + 1, tail), own?.last ?? 0);
    let first = own?.first ?? token.index;
    // "Southern Academy of": capitals before the head, but not the sentence's first word alone
    while (
      !own &&
      isCapital(doc.tokens[first - 1]) &&
      isJoined(doc, first) &&
      !context.isPerson(first - 1) &&
      !context.countryAt(first - 1) &&
      !isOpening(doc, first - 1)
    )
      first--;
    const isWhole = own && own.first === first && own.last === last;
    if (!isWhole) found.push({ first, last, rule: 'organization:of-phrase' });
  }
  return overlay(names, found);
};

/** "[Air Malta]", "[Air New Zealand]" */
export const airlines: Refiner = (context, names) => {
  const { doc } = context;
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  for (const { index, text } of context.capitals) {
    if (text !== 'Air' || taken.has(index)) continue;
    let last = index + 1;
    while (doc.tokens[last]?.tags.has('Country') && isJoined(doc, last)) last++;
    if (last > index + 1) found.push({ first: index, last, rule: 'organization:airline' });
  }
  return overlay(names, found);
};

const NONE: readonly string[][] = [];
const KNOWN_BY_FIRST = new Map<string, string[][]>();
for (const name of KNOWN_ORGANIZATIONS.keys()) {
  if (TAGGED_ONLY.has(name)) continue;
  // "al-Shabab" is looked for by its capital
  const words = name.replace(/^al-/, '').split(/[ -]/);
  KNOWN_BY_FIRST.set(words[0] ?? '', [...(KNOWN_BY_FIRST.get(words[0] ?? '') ?? []), words]);
}

/** "[Congress] voted", "[Hamas] denied it": names that every reader knows. A seat counts where it acts. */
export const known: Refiner = (context, names) => {
  const { doc } = context;
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  for (const { index, text } of context.capitals) {
    for (const words of KNOWN_BY_FIRST.get(text) ?? NONE) {
      const first = doc.tokens[index - 1]?.norm === 'al' && doc.tokens[index]?.before === '-' ? index - 1 : index;
      const range = { first, last: index + words.length };
      if (!words.every((word, i) => doc.tokens[index + i]?.text === word && (i === 0 || isJoined(doc, index + i))))
        continue;
      const held = doc.tokens.slice(range.first, range.last);
      if (!isFree(range, taken) || held.some(({ index: at }) => context.isPerson(at))) continue;
      if (!isAlone(context, range)) continue;
      if (text === 'House' && words.length === 1 && !isChamber(doc, index)) continue;
      if (SEATS.has(words.join(' ')) && !acts(context, range)) continue;
      found.push({ ...range, rule: 'organization:known' });
    }
  }
  return overlay(names, found);
};

/** No part of a longer name: "Congress Street", "the World Congress". */
function isAlone(context: Context, range: { first: number; last: number }): boolean {
  const { doc } = context;
  const own = context.nameAt(range.first);
  if (own && (own.first < range.first || own.last > range.last) && own.type !== 'PER')
    // "Republican Senate": the tagger's other names hold it with a word of a kind
    return own.last === range.last && !isCapital(doc.tokens[range.last]) && context.countryAt(own.first) !== undefined;
  const [before, after] = [doc.tokens[range.first - 1], doc.tokens[range.last]];
  const joinsLeft =
    isCapital(before) &&
    isJoined(doc, range.first) &&
    !isOpening(doc, range.first - 1) &&
    !context.countryAt(range.first - 1) &&
    before?.tags.has('Possessive') !== true;
  const joinsRight = isCapital(after) && isJoined(doc, range.last) && !/^(?:['’]s?)$/.test(after?.text ?? '');
  return !joinsLeft && !(joinsRight && !context.isPerson(range.last) && !ROLES.test(after?.norm ?? ''));
}

/** "the House voted", "House leaders said"; not "House prices rose", "House of Cards" */
function isChamber(doc: Doc, at: number): boolean {
  const next = doc.tokens[at + 1];
  if (next?.norm === 'of') return false;
  return (
    !isOpening(doc, at) ||
    next?.tags.has('Verb') === true ||
    /^(?:leader|member|committee|panel|democrat|republican)s?$/.test(next?.norm ?? '')
  );
}

const ROLES =
  /^(?:majority|minority|leader|speaker|president|spokesm[ae]n|spokeswom[ae]n|chief|secretary|democrats?|republicans?|officials?)$/;

/** "the White House said", "a White House official", but not "at the White House". */
function acts({ doc, countryAt }: Context, { first, last }: { first: number; last: number }): boolean {
  if (countryAt(first)?.form === 'metonym') return true;
  const after = doc.tokens[last];
  return /^(?:official|aide|spokesman|spokeswoman|spokesperson|adviser|advisor|counsel|lawyer|staff|statement|press|chief|budget|economist|correspondent)s?$/.test(
    after?.norm ?? '',
  );
}

/** The text of a range as the table of known names has it. */
export const knownAs = (context: Context, range: Candidate) =>
  KNOWN_ORGANIZATIONS.get(textOf(context.doc, range).replace(/\s+/g, ' ').replace(/^Al-/, 'al-'));
