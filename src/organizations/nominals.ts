import { isCapital, nounPhrases, tokensOf } from '../language/index.js';
import type { NounPhrase, Token, TokenRange } from '../language/types.js';
import { type Context, isJoined } from './context.js';
import { NOMINAL_HEADS } from './data/heads.js';

import type { Profile } from './profiles.js';

/** A place where the text speaks of the organisation of an index. */
export interface Reference extends TokenRange {
  readonly organization: number;
}

/** So many sentences back the organisation must have been spoken of: where it alone can be meant, and where others can. */
const REACH = 8;
const REACH_BY_SECTOR = 4;
const REACH_AMONG = 2;

/** "the company that owns the pier", "the agency for roads": told by more than what was said before. */
const TELLS_MORE = /^(?:of|that|which|who|whose|where|behind|for|responsible|based|known|owned|run)$/;

/** "the energy company": words of the description may come with it; these mean another one. */
const isAllowedModifier = (word: string, { descriptions }: Profile): boolean => descriptions.has(word);

/** "the company", "the Danish agency", "the militant group", where one organisation alone can be meant. */
export function findNominals(context: Context, profiles: readonly Profile[]): Reference[] {
  const { doc } = context;
  const named: Reference[] = profiles
    .flatMap(({ entity }, organization) => entity.names.map(({ first, last }) => ({ first, last, organization })))
    .sort((a, b) => a.first - b.first);
  const taken = tokensOf(named);
  const seen = new Map<number, TokenRange>();
  /** The last phrase that brings in another of a kind: "a rival company". */
  const unnamed = new Map<string, number>();
  const found: Reference[] = [];
  let next = 0;
  const catchUp = (at: number) => {
    for (let one = named[next]; one && one.first < at; one = named[++next]) seen.set(one.organization, one);
  };
  for (const phrase of nounPhrases(doc).flatMap((each) => partsOf(doc.tokens, each))) {
    const head = doc.tokens[phrase.head];
    if (!head || !NOMINAL_HEADS.has(head.norm) || taken.has(phrase.head)) continue;
    catchUp(phrase.first);
    const opener = doc.tokens[phrase.first]?.norm;
    if (opener !== 'the' && !phrase.voiced) {
      if (/^(?:a|an|another|one|its|their|his|her)$/.test(opener ?? '') && !describes(context, phrase, seen))
        unnamed.set(head.norm, phrase.first);
      continue;
    }
    if (!phrase.voiced && !standsAlone(context, phrase)) continue;
    const organization = bearerOf(context, phrase, profiles, seen, unnamed.get(head.norm) ?? -1);
    if (organization === null) continue;
    const range = { first: phrase.first, last: phrase.head + 1, organization };
    found.push(range);
    seen.set(organization, range);
  }
  return found;
}

/** Who speaks for a body that stands before them: "a ministry spokesman". */
const VOICES = /^(?:spokesman|spokeswoman|spokesperson|official|statement|source)s?$/;

/** A phrase, or what stands for a body within it. */
interface Part extends NounPhrase {
  /** "a senior [ministry] official" */
  readonly voiced?: boolean;
}

/** The phrase and what stands for a body within it: "the agency's office", "a senior ministry official". */
function partsOf(tokens: readonly Token[], phrase: NounPhrase): Part[] {
  const { owner, first, head } = phrase;
  if (owner !== null && owner.first === first && owner.last - first > 1)
    return [{ ...phrase, last: owner.last, head: owner.last - 1, owner: null }, phrase];
  const isVoice = owner === null && head > first && VOICES.test(tokens[head]?.norm ?? '');
  const isBare = tokens
    .slice(first, head - 1)
    .every(({ wordClass, norm }) => wordClass === 'article' || wordClass === 'number' || /^(?:senior|top)$/.test(norm));
  return isVoice && isBare && NOMINAL_HEADS.has(tokens[head - 1]?.norm ?? '')
    ? [{ ...phrase, first: head - 1, last: head, head: head - 1, voiced: true }]
    : [phrase];
}

/** "Northern Power, a utility": the phrase tells what the one before it is. */
function describes({ doc }: Context, { first }: NounPhrase, seen: ReadonlyMap<number, TokenRange>): boolean {
  const at = /^(?:is|was)$/.test(doc.tokens[first - 1]?.norm ?? '') ? first - 1 : first;
  for (const { last } of seen.values()) if (last === at) return true;
  return false;
}

/** The phrase is the noun with what stands before it, and nothing behind it tells more. */
function standsAlone(context: Context, { first, head, last, owner }: NounPhrase): boolean {
  const { doc, nameAt } = context;
  const token = doc.tokens[head];
  if (token?.tags.has('Plural') || (owner !== null && owner.last <= head)) return false;
  if (last > head + 1 && doc.tokens[head + 1]?.wordClass !== 'possessive') return false;
  for (let at = first; at < head; at++) if (nameAt(at) && !context.countryAt(at)) return false;
  const after = doc.tokens[head + 1];
  if (!after || after.sentence !== token?.sentence || !isJoined(doc, head + 1)) return true;
  if (TELLS_MORE.test(after.norm)) return false;
  // "the company called Orlov", but "the airline called it late"
  if (/^(?:called|named)$/.test(after.norm)) return !isCapital(doc.tokens[head + 2]);
  if (after.norm === 'in') return /^(?:a|an|its)$/.test(doc.tokens[head + 2]?.norm ?? '');
  // "the party leader", "the company Crestmont"
  return after.wordClass !== 'noun';
}

/** 2 where name or article have the word, 1 where the sector allows it, 0.5 where nothing tells what it is. */
const weightOf = ({ told, allowed, sector }: Profile, word: string): number =>
  told.has(word) ? 2 : allowed.has(word) ? 1 : sector === null && told.size === 0 ? 0.5 : 0;

function bearerOf(
  { doc, countryAt }: Context,
  phrase: NounPhrase,
  profiles: readonly Profile[],
  seen: ReadonlyMap<number, TokenRange>,
  another: number,
): number | null {
  const head = doc.tokens[phrase.head];
  if (!head) return null;
  let country: string | null = null;
  const modifiers: string[] = [];
  for (let at = phrase.first + 1; at < phrase.head; at++) {
    const mention = countryAt(at);
    if (mention) country = mention.alpha3;
    else modifiers.push(doc.tokens[at]?.norm ?? '');
  }
  const fits = [...seen].flatMap(([organization, { first }]) => {
    const profile = profiles[organization];
    const sentences = head.sentence - (doc.tokens[first]?.sentence ?? 0);
    if (!profile || first < another || sentences > REACH) return [];
    if (country !== null && profile.entity.country !== country) return [];
    if (!modifiers.every((word) => isAllowedModifier(word, profile))) return [];
    const weight = weightOf(profile, head.norm);
    return weight === 0 ? [] : [{ organization, sentences, weight, first }];
  });
  const [best, ...others] = fits.sort((a, b) => b.first - a.first);
  if (!best || best.weight < 1) return null;
  if (others.length === 0) return best.weight === 2 || best.sentences <= REACH_BY_SECTOR ? best.organization : null;
  const isClear = others.every(({ sentences, weight }) => sentences > best.sentences && weight <= best.weight);
  return isClear && best.sentences <= REACH_AMONG ? best.organization : null;
}
