import { relationOf } from '../syntax/index.js';
import { type FoundCue, plainCue, WORDING } from './attributions.js';
import { complementOf } from './complements.js';
import { ANSWERING_NOUNS, SAYING_LIGHT_VERBS, SAYING_NOUNS } from './data/nouns.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { placeOf } from './trees.js';

/** A noun of communication with its source and a clause: "his claim that", "a warning from the ministry that". */
export function nounCue(reading: ParsedSentence, at: number): FoundCue | null {
  const node = reading.nodes[at];
  const phrase = reading.phraseAt.get(at);
  if (!node || phrase?.last !== at + 1 || phrase.head !== at) return null;
  const words = wordingCue(reading, phrase);
  if (words || !(SAYING_NOUNS.has(node.lemma) || ANSWERING_NOUNS.has(node.lemma))) return words;
  if (breaks(node)) return null;
  const copular = answerCue(reading, phrase);
  if (copular || !SAYING_NOUNS.has(node.lemma)) return copular;
  const source = ownerOf(reading, phrase) ?? sourceAfter(reading, at + 1);
  // "made the claim that": the verb's subject says it
  const verb = source ? undefined : reading.verbAt.get(phrase.first - 1);
  const isLight = verb !== undefined && !verb.group.passive && SAYING_LIGHT_VERBS.has(verb.group.lemma);
  if (!source && !isLight) return claimCue(reading, phrase);
  const tense = verb?.group.tense ?? 'noun';
  const cue: FoundCue = {
    first: verb?.first ?? at,
    last: at + 1,
    head: verb?.head ?? at,
    lemma: node.lemma,
    frames: 'c',
    form: tense === 'past' || tense === 'present' || tense === 'future' ? 'finite' : tense,
    passive: false,
    negated: verb?.group.negated ?? false,
    modal: verb?.group.modal ?? null,
    future: tense === 'future',
    relative: (verb?.group.relative ?? -1) >= 0,
    source,
  };
  const clause = complementOf(reading, cue);
  // "the claim that was made"
  return clause?.that && reading.verbAt.get(clause.at)?.first !== clause.at ? cue : null;
}

/** Nouns that tell of something said whoever said it. */
const CLAIMS = new Set('claim accusation allegation assertion complaint contention insinuation'.split(' '));

/** "amid claims that the vote was bought", "denied accusations made by Lee that": said by somebody, whom the noun may not name. */
function claimCue(reading: ParsedSentence, phrase: Phrase): FoundCue | null {
  const { nodes } = reading;
  const lemma = nodes[phrase.head]?.lemma ?? '';
  if (!CLAIMS.has(lemma)) return null;
  const verb = reading.verbAt.get(phrase.last);
  const by =
    /^(?:made|levelled|leveled|raised|voiced)$/.test(nodes[phrase.last]?.norm ?? '') && verb ? verb.last : phrase.last;
  const source = sourceAfter(reading, by);
  const cue = { ...plainCue({ first: phrase.head, last: phrase.last, lemma, frames: 'c', form: 'noun' }), source };
  const clause = thatBehind(reading, source?.last ?? phrase.last);
  if (clause < 0 || reading.verbAt.get(clause)?.first === clause) return null;
  // "an allegation that Lee denies"
  const that = placeOf(reading, clause - 1);
  if (!that || /^(?:obj|nsubj|obl)/.test(relationOf(that.syntax, that.at))) return null;
  return { ...cue, last: clause - 1 };
}

/** The node behind the "that" that stands at a node or behind the apposition there; or -1. */
function thatBehind({ nodes }: ParsedSentence, at: number): number {
  if (nodes[at]?.norm === 'that' && !breaks(nodes[at - 1])) return at + 1;
  if (!breaks(nodes[at - 1])) return -1;
  const that = nodes.findIndex(({ norm }, i) => i > at && i < at + 6 && norm === 'that' && breaks(nodes[i - 1]));
  return that < 0 ? -1 : that + 1;
}

/** "“…”, in Reed's phrase", "in her own words, “…”" */
function wordingCue(reading: ParsedSentence, phrase: Phrase): FoundCue | null {
  if (!/^(?:words|phrase)$/.test(reading.nodes[phrase.head]?.norm ?? '')) return null;
  if (reading.nodes[phrase.first - 1]?.norm !== 'in' || !breaks(reading.nodes[phrase.head])) return null;
  const source = ownerOf(reading, phrase);
  const span = { first: phrase.first - 1, last: phrase.last };
  return source && { ...plainCue({ ...span, lemma: WORDING, frames: 'q', form: 'according' }), source };
}

/** "Lee's answer was that", "his message is that": what somebody's answer is, is said. */
function answerCue(reading: ParsedSentence, phrase: Phrase): FoundCue | null {
  const source = ownerOf(reading, phrase);
  const verb = reading.verbAt.get(phrase.last);
  if (!source || verb?.first !== phrase.last || verb.group.lemma !== 'be' || verb.group.negated) return null;
  if (reading.nodes[verb.last]?.norm !== 'that' || !/^(?:past|present)$/.test(verb.group.tense)) return null;
  const lemma = reading.nodes[phrase.head]?.lemma ?? '';
  const cue = plainCue({ first: phrase.head, last: verb.last, lemma, frames: 'c', form: 'noun' });
  return { ...cue, modal: verb.group.modal, source };
}

/** "Lee's claim", "his claim": the words before the possessive mark as a phrase of their own. */
function ownerOf(reading: ParsedSentence, phrase: Phrase): Phrase | null {
  const { owner } = phrase.noun;
  if (!owner) return null;
  let [first, last] = [-1, -1];
  for (let i = phrase.first; i < phrase.last; i++) {
    const token = reading.nodes[i]?.token?.index ?? -1;
    if (token < owner.first || token >= owner.last) continue;
    if (first < 0) first = i;
    last = i + 1;
  }
  const words = /^['’]s?$/.test(reading.nodes[last - 1]?.norm ?? '') ? last - 1 : last;
  if (first < 0 || words <= first) return null;
  const pronoun = /^(?:his|her|its|their|our|my|your)$/.test(reading.nodes[first]?.norm ?? '');
  const token = reading.nodes[words - 1]?.token?.index ?? 0;
  const noun = { first: owner.first, last: owner.last, head: token, owner: null, temporal: false, pronoun };
  return { first, last: words, head: words - 1, noun };
}

/** "a warning from the ministry", "a claim by Lee" */
function sourceAfter(reading: ParsedSentence, at: number): Phrase | null {
  if (!/^(?:from|by)$/.test(reading.nodes[at]?.norm ?? '')) return null;
  const source = reading.phraseAt.get(at + 1);
  return source?.first === at + 1 && !source.noun.temporal ? source : null;
}
