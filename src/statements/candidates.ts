import type { FoundCue } from './attributions.js';
import { FINITE } from './clauses.js';
import { SPEAKING_BODIES, SPEAKING_PEOPLE, SPEAKING_TEXTS } from './data/sources.js';
import { hasComma, type Phrase, type Reading } from './reading.js';

/** A noun phrase that may name the speaker of a cue, with what speaks for and against it. */
export interface Candidate {
  readonly phrase: Phrase;
  readonly features: readonly string[];
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC' | null;

/** So many phrases on each side are weighed; a speaker hardly ever stands farther off. */
const BEFORE = 8;
const AFTER = 4;

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we']);
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves']);
const PREPOSITIONS = new Set(
  `in on at to from with without after before during since until under over about among between against through into
  near outside inside by for despite amid alongside like as than toward towards via per behind beyond within`.split(
    /\s+/,
  ),
);
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'while',
  'as',
  'when',
  'although',
  'though',
  'because',
  'whereas',
  'if',
  'after',
  'since',
]);

/** What kind of thing a phrase names, by its head. */
export function typeOf(reading: Reading, phrase: Phrase, nameType: (token: number) => NameType): string {
  const head = reading.units[phrase.head]?.token;
  if (!head) return 'none';
  const { norm, lemma } = head;
  if (phrase.noun.temporal) return 'time';
  if (SUBJECT_PRONOUNS.has(norm)) return 'he';
  if (OBJECT_PRONOUNS.has(norm)) return 'him';
  if (norm === 'it') return 'it';
  if (phrase.noun.pronoun) return 'pronoun';
  const name = nameType(head.index);
  if (name !== null) return name;
  if (SPEAKING_PEOPLE.has(lemma)) return 'people';
  if (SPEAKING_BODIES.has(lemma) || SPEAKING_BODIES.has(norm)) return 'body';
  if (SPEAKING_TEXTS.has(lemma)) return 'text';
  if (head.tags.has('Actor')) return 'people';
  if (head.tags.has('ProperNoun')) return head.tags.has('Person') ? 'PER' : 'proper';
  if (/(?:er|or|ist|man|woman|ian|ant)s?$/.test(norm)) return 'people?';
  return 'noun';
}

const bucket = (n: number, limit: number) => (n >= limit ? `${limit}+` : String(n));

/** Running counts along a report: how many of each stand before each unit. */
interface Counts {
  readonly commas: Uint16Array;
  readonly semicolons: Uint16Array;
  readonly verbs: Uint16Array;
  readonly quotations: Uint16Array;
  readonly relatives: Uint16Array;
  readonly words: Uint16Array;
}

const counted = new WeakMap<Reading, Counts>();

const RELATIVES = new Set(['who', 'whose', 'which', 'whom']);

function countsOf(reading: Reading): Counts {
  const known = counted.get(reading);
  if (known) return known;
  const { units, verbAt, phraseAt } = reading;
  const length = units.length + 1;
  const counts = {
    commas: new Uint16Array(length),
    semicolons: new Uint16Array(length),
    verbs: new Uint16Array(length),
    quotations: new Uint16Array(length),
    relatives: new Uint16Array(length),
    words: new Uint16Array(length),
  };
  const count = (list: Uint16Array, i: number, is: boolean) => {
    list[i + 1] = (list[i] ?? 0) + (is ? 1 : 0);
  };
  units.forEach((unit, i) => {
    const verb = verbAt.get(i);
    const tags = unit.token?.tags;
    count(counts.commas, i, hasComma(unit));
    count(counts.semicolons, i, unit.gap !== ' ' && unit.gap.includes(';'));
    count(counts.verbs, i, verb?.head === i && FINITE.has(verb.group.tense));
    count(counts.quotations, i, unit.quotation >= 0);
    count(counts.relatives, i, RELATIVES.has(unit.norm));
    count(counts.words, i, !(tags?.has('Adverb') || tags?.has('Auxiliary') || phraseAt.get(i)?.noun.temporal));
  });
  counted.set(reading, counts);
  return counts;
}

/** How the phrase's clause begins: at the report's start, after a comma, a conjunction, a preposition. */
function leadOf(reading: Reading, phrase: Phrase): string {
  if (phrase.first === 0) return 'report';
  const before = reading.units[phrase.first - 1];
  if (!before) return 'report';
  if (before.quotation >= 0) return 'quotation';
  if (before.norm === 'of') return 'of';
  if (before.norm === 'by') return 'by';
  if (/[;:]/.test(before.gap)) return 'report';
  if (hasComma(before)) return 'comma';
  if (CONJUNCTIONS.has(before.norm))
    return phrase.first === 1 ? 'report' : before.norm === 'and' || before.norm === 'or' ? 'and' : 'conjunction';
  if (before.norm === 'that') return 'that';
  if (PREPOSITIONS.has(before.norm) || before.norm === 'to') return 'preposition';
  if (reading.verbAt.has(phrase.first - 1)) return 'verb';
  if (reading.phraseAt.has(phrase.first - 1)) return 'noun';
  return 'other';
}

/** The phrases around a cue that may name its speaker. */
export function candidatesFor(
  reading: Reading,
  cue: FoundCue,
  nameType: (token: number) => NameType,
  spoken: (phrase: Phrase) => boolean,
): Candidate[] {
  const counts = countsOf(reading);
  const { phrases } = reading;
  let [split, high] = [0, phrases.length];
  while (split < high) {
    const middle = (split + high) >> 1;
    if ((phrases[middle]?.first ?? 0) < cue.first) split = middle + 1;
    else high = middle;
  }
  const between = (list: Uint16Array, from: number, to: number) => (list[to] ?? 0) - (list[from] ?? 0);
  const conjoined = /^(?:and|but|then|or)$/.test(reading.units[cue.first - 1]?.norm ?? '');
  // "praised the plan; and said it was late"
  const openedByConjunction = conjoined && (reading.units[cue.first - 2]?.gap.includes(';') ?? false);
  const afterQuotation =
    cue.first > 0 && ((reading.units[cue.first - 1]?.quotation ?? -1) >= 0 || hasComma(reading.units[cue.first - 1]));
  const form = cue.passive ? 'passive' : cue.form === 'finite' ? (conjoined ? 'conjoined' : 'finite') : cue.form;
  const candidates: Candidate[] = [];
  const add = (phrase: Phrase, rank: number, side: 'before' | 'after') => {
    if (phrase.noun.temporal) return;
    const [from, to] = side === 'before' ? [phrase.last, cue.first] : [cue.last, phrase.first];
    const commas = between(counts.commas, from - 1, to);
    const verbs = between(counts.verbs, from, to);
    const words = between(counts.words, from, to);
    const quotations = between(counts.quotations, from, to);
    const relatives = between(counts.relatives, from, to);
    const type = typeOf(reading, phrase, nameType);
    const lead = leadOf(reading, phrase);
    const at = `${form}-${side}`;
    const owner = reading.units[phrase.last]?.norm === "'s" || reading.units[phrase.last]?.norm === "'";
    const features = [
      at,
      `${at} rank ${bucket(rank, 4)}`,
      `${at} lead ${lead}`,
      `${side} type ${type}`,
      `${at} words ${bucket(words, 6)}`,
      `${at} commas ${bucket(commas, 3)}`,
      `${at} verbs ${bucket(verbs, 2)}`,
      `${side} lead ${lead} commas ${bucket(commas, 2)} verbs ${bucket(verbs, 1)}`,
    ];
    if (quotations > 0) features.push(`${at} quotation`);
    if (relatives > 0) features.push(`${side} relative commas ${bucket(commas, 2)}`);
    if (cue.relative) features.push(`${side} who rank ${bucket(rank, 2)}`);
    if (owner) features.push('owner');
    if (reading.units[phrase.first]?.norm === 'whose') features.push('whose');
    if (spoken(phrase)) features.push(`${form} spoken`);
    if (side === 'after') {
      features.push(`after ${afterQuotation ? 'inverted' : 'plain'} words ${bucket(words, 2)} ${type}`);
      if (cue.frames.includes('a')) features.push(`after addressee ${type}`);
      const next = reading.units[phrase.last];
      if (next && !hasComma(reading.units[phrase.last - 1]) && reading.verbAt.has(phrase.last))
        features.push('after with verb');
    } else if (words === 0) features.push(`${at} adjacent ${type}`);
    candidates.push({ phrase, features });
  };
  for (let i = split - 1, rank = 0; i >= 0 && rank < BEFORE; i--) {
    const phrase = phrases[i];
    if (!phrase || phrase.last > cue.first) continue;
    if (phrase.noun.temporal) continue;
    // "Lee argued that it was late; Reed said": what stands before the mark has no part in this clause
    if (rank > 0 && !openedByConjunction && between(counts.semicolons, phrase.first, cue.first) > 0) break;
    add(phrase, rank++, 'before');
  }
  for (let i = split, rank = 0; i < phrases.length && rank < AFTER; i++) {
    const phrase = phrases[i];
    if (!phrase || phrase.first < cue.last) continue;
    if (phrase.noun.temporal) continue;
    add(phrase, rank++, 'after');
  }
  return candidates;
}
