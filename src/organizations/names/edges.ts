import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { type Context, isAcronym, isJoined, isOpening, textOf, wordsOf } from '../context.js';
import { COMPANY_SUFFIXES, OTHER_HEADS, SURE_HEADS } from '../data/heads.js';
import { KNOWN_ORGANIZATIONS } from '../data/known.js';
import { DATED, OFFICES, OTHER_ACRONYMS, PEOPLES } from '../data/others.js';
import { JOURNALS } from '../data/sectors.js';
import type { Candidate, Refiner } from './candidates.js';

/** "[Asiana Airlines] Flight 214" */
const TAILS = new Set(['flight', 'flights', 't-shirt', 'shares']);

/** Those who belong to a body, before "of" and its name. */
const MEMBERS = new Set(
  'pilots workers employees officials members shares leaders critics lawyers executives residents officers supporters fans staff directors shareholders customers'.split(
    ' ',
  ),
);

const isDated = (token: Token | undefined): boolean =>
  DATED.has(token?.norm ?? '') || /^\p{Lu}?\d+$/u.test(token?.text ?? '') || /^\p{Lu}+\d{3}$/u.test(token?.text ?? '');

/** "[Crestmont Inc.] WARSAW", "[Orlen] Friday", "the [Ledger]": what stands at a name's edges and is no part of it. */
export const cutEdges: Refiner = (context, names) =>
  names.map((name) => {
    const first = startOf(context, name);
    return { ...name, first, last: endOf(context, { ...name, first }) };
  });

const CLAUSE_OPENERS = /^(?:if|when|but|while|although|because|whether|since|that)$/;
const OUTSIDE = /^(?:preposition|conjunction|adverb|pronoun|relative)$/;

function startOf({ doc }: Context, { first: from, last }: Candidate): number {
  let first = from;
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  // "If Congress", "In Parliament"
  while (
    last - first > 1 &&
    (CLAUSE_OPENERS.test(norm(first)) || (isOpening(doc, first) && OUTSIDE.test(doc.tokens[first]?.wordClass ?? '')))
  )
    first++;
  while (last - first > 1 && /^(?:the|a|an|former|then)$/.test(norm(first))) first++;
  // "Pilots of Skarland Airlines"
  if (MEMBERS.has(norm(first)) && norm(first + 1) === 'of' && last - first > 2) first += 2;
  // "July FOMC", but "Sunday Times"
  while (last - first > 1 && DATED.has(norm(first)) && !JOURNALS.has(norm(last - 1))) first++;
  return first;
}

function endOf(context: Context, { first, last: to }: Candidate): number {
  const { doc } = context;
  let last = companyEnd(context, first, to);
  while (last - first > 1 && isTail(context, last - 1)) last--;
  for (let at = first + 1; at < last - 1; at++) if (ownsThing(context, at, last)) return at;
  return last > first && doc.tokens[last - 1]?.wordClass === 'possessive' ? last - 1 : last;
}

/** "[Hospitality Inc.] WASHINGTON": a company's name ends in what companies are called. */
function companyEnd({ doc }: Context, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) {
    const [token, next] = [doc.tokens[at], doc.tokens[at + 1]];
    if (!COMPANY_SUFFIXES.has(token?.norm ?? '') || !isCapital(token)) continue;
    const goesOn =
      /^(?:of|&|and)$/.test(next?.norm ?? '') || /&/.test(next?.before ?? '') || COMPANY_SUFFIXES.has(next?.norm ?? '');
    if (!goesOn) return at + 1;
  }
  return last;
}

function isTail({ doc, isPerson }: Context, at: number): boolean {
  const token = doc.tokens[at];
  if (!token || /^\p{Lu}+\d$/u.test(token.text)) return false;
  return (
    token.wordClass === 'possessive' ||
    isDated(token) ||
    TAILS.has(token.norm) ||
    // "Bank of Japan Deputy Governor Aoi Mori"
    (OFFICES.has(token.norm) && (isPerson(at + 1) || OFFICES.has(doc.tokens[at + 1]?.norm ?? '')))
  );
}

/** "Boeing's Dreamliner" is Boeing and a thing of its; "Lord's Resistance Army" is one name. */
function ownsThing({ doc }: Context, at: number, last: number): boolean {
  if (doc.tokens[at]?.wordClass !== 'possessive') return false;
  const head = doc.tokens[last - 1]?.norm ?? '';
  const owner = doc.tokens[at - 1]?.norm ?? '';
  return !SURE_HEADS.has(head) && head !== 'hospital' && !OWNERS.test(owner);
}

const OWNERS = /^(?:people|lord|women|men|children|workers|teachers|farmers|st|saint)s?$/;

/** "TV", "Swiss", "Police said", "the Google Science Fair", "Blackpool 0 Wycombe": what is nobody's body. */
export const dropOthers: Refiner = (context, names) => names.filter((name) => !isOther(context, name));

/** With a capital these are no names: "the Government", "the Police". */
const GENERIC = new Set(
  'police government army navy opposition state administration cabinet military press media internet union'.split(' '),
);

/** "Treasury bonds" are a paper that is dealt in. */
const SECURITIES = new Set('bond bonds note notes bill bills yield yields futures securities debt'.split(' '));

const OTHER_PHRASES = new Set([
  'human rights',
  'soviet union',
  'west bank',
  'left bank',
  'south bank',
  'north bank',
  'east bank',
  'social security',
]);

/** Several words of a headline in capitals: the letters tell nothing. */
const isShouted = (doc: Doc, { first, last }: Candidate): boolean => {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1];
  return (
    /^\P{Ll}+$/u.test(textOf(doc, { first, last })) &&
    sentence !== undefined &&
    !/\p{Ll}/u.test(doc.text.slice(sentence.start, sentence.end))
  );
};

function isOther(context: Context, name: Candidate): boolean {
  const { doc, isPerson, countryAt } = context;
  for (let at = name.first; at < name.last; at++) if (isPerson(at)) return true;
  const tokens = doc.tokens.slice(name.first, name.last);
  const [only] = tokens;
  const head = tokens.at(-1);
  if (!only || !head) return true;
  if (!tokens.some((token) => isCapital(token))) return true;
  if (
    tokens.every(
      ({ norm, tags, index }) =>
        PEOPLES.has(norm) ||
        PEOPLES.has(norm.replace(/s$/, '')) ||
        (tags.has('Demonym') && norm !== 'democratic') ||
        countryAt(index) !== undefined,
    )
  )
    return !KNOWN_ORGANIZATIONS.has(textOf(doc, name));
  if (tokens.length > 1) {
    // scores of a table: "Blackpool 0 Wycombe"
    if (tokens.slice(1, -1).some(({ text }) => /^\d{1,2}$/.test(text))) return true;
    if (OTHER_PHRASES.has(wordsOf(doc, name)) || isShouted(doc, name)) return true;
    return isCapital(head) && OTHER_HEADS.has(head.norm) && !SURE_HEADS.has(head.norm);
  }
  if (KNOWN_ORGANIZATIONS.has(only.text)) return false;
  if (OTHER_ACRONYMS.has(only.text) || /^[IVXLC]+$/.test(only.text) || /^\p{Lu}?[\d.]+\p{Lu}?$/u.test(only.text))
    return true;
  if (GENERIC.has(only.norm) || /[=<>@#/]/.test(only.text) || /[.<$@#=]$/.test(only.before)) return true;
  if (only.norm === 'treasury' && SECURITIES.has(doc.tokens[name.last]?.norm ?? '')) return true;
  if (isAcronym(only.text)) return false;
  if (OTHER_HEADS.has(only.norm)) return true;
  return isOpening(doc, name.first) && isCommonNoun(context, only);
}

/** "Prosecutors said": a word that opens a sentence and is a common noun by its tag or by the article's own use of it. */
function isCommonNoun({ doc }: Context, token: Token): boolean {
  if (
    ['ProperNoun', 'Organization', 'Acronym', 'Company'].some((tag) => token.tags.has(tag)) &&
    !token.tags.has('Plural')
  ) {
    return doc.tokens.some(({ norm, text }) => norm === token.norm && /^\p{Ll}/u.test(text));
  }
  return !doc.tokens.some(
    (other) => other.text === token.text && other.index !== token.index && !isOpening(doc, other.index),
  );
}

/** "in Saraqeb", "the town of Saraqeb", "Sadr City": what the article has as a place somewhere is one. */
export const dropPlaces: Refiner = ({ doc, names: all, isPerson }, names) => {
  const places = new Set<string>();
  const note = (first: number, last: number) => {
    const [of, before] = [doc.tokens[first - 2], doc.tokens[first - 1]];
    if (!before || !isJoined(doc, first)) return;
    const inside =
      /^(?:in|near|around|outside|inside|into|across|throughout|downtown)$/.test(before.norm) &&
      !/^(?:shares?|stakes?|interests?|invest\w*|confidence|faith|trust|jobs?|role|believe\w*|holdings?|up|back|based)$/.test(
        of?.norm ?? '',
      );
    const named =
      before.norm === 'of' &&
      /^(?:town|city|village|port|province|district|region|suburb|island|neighbou?rhood|state)$/.test(of?.norm ?? '');
    if (inside || named) places.add(wordsOf(doc, { first, last }));
  };
  for (const { type, first, last } of all) if (type === 'ORG' || type === 'LOC') note(first, last);
  if (places.size === 0) return [...names];
  return names.filter((name) => {
    const head = doc.tokens[name.last - 1]?.norm ?? '';
    const isSure =
      SURE_HEADS.has(head) ||
      COMPANY_SUFFIXES.has(head) ||
      KNOWN_ORGANIZATIONS.has(textOf(doc, name)) ||
      isAcronym(textOf(doc, name));
    return isSure || name.rule !== 'organization:tagger' || isPerson(name.first) || !places.has(wordsOf(doc, name));
  });
};

/** "Merrill, Orlov & Co": two names by the tagger, one firm. */
export const joinFirms: Refiner = ({ doc }, names) => {
  const joined: Candidate[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isFirm =
      before &&
      before.last === name.first &&
      (/^,? $/.test(doc.tokens[name.first]?.before ?? '') || isJoined(doc, name.first)) &&
      doc.tokens.slice(name.first, name.last).some(({ before: gap }, i) => i > 0 && gap.includes('&')) &&
      before.last - before.first === 1;
    if (before && isFirm) joined[joined.length - 1] = { ...before, last: name.last };
    else joined.push(name);
  }
  return joined;
};
