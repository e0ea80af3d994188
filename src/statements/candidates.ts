import type { FoundCue } from './attributions.js';
import { between, countsOf } from './counts.js';
import { PERSON_NOUNS, SPEAKING_BODIES, SPEAKING_TEXTS } from './data/sources.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';
import type { Node } from './reporting-sentences.js';

/** A noun phrase that may name the speaker of a cue. */
export interface SpeakerCandidate {
  readonly phrase: Phrase;
  readonly side: 'before' | 'after';
  /** How many candidates stand between it and the cue. */
  readonly rank: number;
}

export type NameType = 'PER' | 'ORG' | 'LOC' | 'MISC' | null;

/** So many phrases on each side are weighed; a speaker hardly ever stands farther off. */
const BEFORE = 8;
const AFTER = 4;

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we']);
const OBJECT_PRONOUNS = new Set(['him', 'her', 'them', 'me', 'us', 'himself', 'herself', 'themselves']);
/** What kind of thing a phrase names, by its head. */
export function semanticClassOf(
  reading: ParsedSentence,
  phrase: Phrase,
  nameType: (token: number) => NameType,
): string {
  const head = reading.nodes[phrase.head]?.token;
  if (!head) return 'none';
  const { norm, lemma } = head;
  if (phrase.noun.temporal) return 'time';
  if (SUBJECT_PRONOUNS.has(norm)) return 'he';
  if (OBJECT_PRONOUNS.has(norm)) return 'him';
  if (norm === 'it') return 'it';
  if (phrase.noun.pronoun) return 'pronoun';
  const name = nameType(head.index);
  if (name !== null) return name;
  if (PERSON_NOUNS.has(lemma)) return 'people';
  if (SPEAKING_BODIES.has(lemma) || SPEAKING_BODIES.has(norm)) return 'body';
  if (SPEAKING_TEXTS.has(lemma)) return 'text';
  if (head.tags.has('Actor')) return 'people';
  if (head.tags.has('ProperNoun')) return head.tags.has('Person') ? 'PER' : 'proper';
  if (/(?:er|or|ist|man|woman|ian|ant)s?$/.test(norm)) return 'people?';
  return 'noun';
}

/** The phrases around a cue that may name its speaker. */
export function candidatesFor(reading: ParsedSentence, cue: FoundCue): SpeakerCandidate[] {
  const { phrases } = reading;
  const { semicolons } = countsOf(reading);
  let [split, high] = [0, phrases.length];
  while (split < high) {
    const middle = (split + high) >> 1;
    if ((phrases[middle]?.first ?? 0) < cue.first) split = middle + 1;
    else high = middle;
  }
  const candidates: SpeakerCandidate[] = [];
  for (let i = split - 1, rank = 0; i >= 0 && rank < BEFORE; i--) {
    const phrase = phrases[i];
    if (!phrase || phrase.last > cue.first || phrase.noun.temporal) continue;
    // "Lee argued that it was late; Reed said": what stands before the mark has no part in this clause
    if (rank > 0 && !opensWithConjunction(reading, cue) && between(semicolons, phrase.first, cue.first) > 0) break;
    candidates.push({ phrase, side: 'before', rank: rank++ });
  }
  for (let i = split, rank = 0; i < phrases.length && rank < AFTER; i++) {
    const phrase = phrases[i];
    if (!phrase || phrase.first < cue.last || phrase.noun.temporal) continue;
    candidates.push({ phrase, side: 'after', rank: rank++ });
  }
  return candidates;
}

/** "praised the plan; and said it was late" */
const opensWithConjunction = ({ nodes }: ParsedSentence, cue: FoundCue): boolean =>
  isConjoined(nodes[cue.first - 1]) && (nodes[cue.first - 2]?.trailing.includes(';') ?? false);

/** "praised the plan and said" */
export const isConjoined = (node: Node | undefined): boolean => /^(?:and|but|then|or)$/.test(node?.norm ?? '');
