import { type Attribution, type Content, type FoundCue, quotesWithin } from './attributions.js';
import { factualityOf } from './circumstances.js';
import { finiteVerb } from './clauses.js';
import { complementOf, thatInTree } from './complements.js';
import { clauseEnd } from './extents.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';
import { hasFiniteWord, isObjectOf } from './trees.js';

/** "went on to say that", "is expected to say that"; not "would like to say that". */
function isSaid(reading: ParsedSentence, cue: FoundCue): boolean {
  return /^(?:actual|planned|attempted)$/.test(factualityOf(reading, cue, null));
}

/** The reported clause of "X said that …", "X said …". */
export function complementClause(
  reading: ParsedSentence,
  item: Attribution,
  cues: readonly Attribution[],
): Content | null {
  const { cue } = item;
  if (!cue.frames.includes('c') || cue.form === 'participle') return null;
  const start = complementOf(reading, cue);
  const rest = start ? -1 : inserted(reading, item);
  if (rest >= 0) return { first: rest, last: phraseEnd(reading, rest), rule: 'statement:indirect-relative' };
  if (
    !start ||
    (cue.form === 'infinitive' &&
      !((start.that || /^(?:say|announce|confirm)$/.test(cue.lemma)) && isSaid(reading, cue)))
  )
    return null;
  // "reported the minister as saying it was late"
  const reported = reading.phraseAt.get(start.at);
  if (
    reported &&
    reading.nodes[reported.last]?.norm === 'as' &&
    /^(?:saying|telling)$/.test(reading.nodes[reported.last + 1]?.norm ?? '')
  )
    return null;
  // "what the court says we must pay" is no clause
  if (!start.that && item.speaker && reading.nodes[item.speaker.first - 1]?.norm === 'what') return null;
  const last = clauseEnd(reading, cue, start.at, cues);
  if (last <= start.at) return null;
  // "while saying that it was late, Lee went on": only a participle has its subject behind what is said
  const speaker = item.speaker?.first ?? -1;
  const behind = cue.form === 'gerund' ? speaker >= cue.last && speaker < last : speaker >= cue.last;
  if (behind && !cue.passive && cue.form !== 'noun') return null;
  if (!start.that && takesNoun(reading, cue, start.at)) return null;
  if (
    cue.lemma !== 'say' &&
    finiteVerb(reading, start.at, last) < 0 &&
    !(
      start.that &&
      last - start.at > 2 &&
      !hasComma(reading.nodes[start.at - 2]) &&
      hasFiniteWord(reading, start.at, last)
    ) &&
    !(
      quotesWithin(reading, start.at, last) && !hasComma(reading.nodes[(reading.phraseAt.get(start.at)?.last ?? 0) - 1])
    ) &&
    !(start.that && (thatInTree(reading, cue)?.at === start.at || (SUBJUNCTIVE.has(cue.lemma) && last - start.at > 4)))
  )
    return null;
  if (
    !start.that &&
    cue.lemma !== 'say' &&
    !quotesWithin(reading, start.at, last) &&
    !hasFiniteWord(reading, start.at, last)
  )
    return null;
  return { first: start.at, last, rule: start.that ? 'statement:indirect-that' : 'statement:indirect-clause' };
}

/** Verbs of saying that take what is told as a noun too. */
const TAKES_NOUNS = new Set(
  'announce declare add find concede promise confirm report reveal disclose propose show claim'.split(' '),
);

/** "recommends that the council oblige its members": the clause's verb is a plain form, which the tagger may not see. */
const SUBJUNCTIVE = new Set('recommend propose demand require request suggest insist advise'.split(' '));

/** "announced a review of two ferries sold in May", "added a bank to the list, which was late": no clause. */
function takesNoun(reading: ParsedSentence, cue: FoundCue, at: number): boolean {
  const phrase = TAKES_NOUNS.has(cue.lemma) ? reading.phraseAt.get(at) : undefined;
  if (phrase?.first !== at || !isObjectOf(reading, cue.head, phrase)) return false;
  return !isFiniteVerb(reading.verbAt.get(phrase.last)) && (reading.nodes[phrase.last]?.quotation ?? -1) < 0;
}

/**
 * "the gifts, which she said were late", "gifts she told me were late": the reported clause goes on behind the insertion.
 * Its first node, or -1.
 */
function inserted(reading: ParsedSentence, { cue, speaker }: Attribution): number {
  if (cue.form !== 'finite' || !cue.frames.includes('z') || speaker?.last !== cue.first) return -1;
  const told = cue.frames.includes('a') && /^(?:me|us|him|her|them)$/.test(reading.nodes[cue.last]?.norm ?? '');
  const from = told ? cue.last + 1 : cue.last;
  const verb = reading.verbAt.get(from);
  if (verb?.first !== from || !isFiniteVerb(verb) || breaks(reading.nodes[from - 1])) return -1;
  const before = reading.nodes[speaker.first - 1];
  // "What he says is true" is of what he says
  if (!before || (before.norm === 'what' && speaker.first === 1)) return -1;
  if (/^(?:which|who|that|what)$/.test(before.norm)) return from;
  const noun = reading.phraseAt.get(speaker.first - 1);
  const bare = noun !== undefined && !noun.noun.temporal && !noun.noun.pronoun && !breaks(before);
  return bare && !reading.nodes[speaker.head]?.token?.tags.has('ProperNoun') ? from : -1;
}

/** Where the clause from a verb on ends: at a mark, or before the verb of the clause that it stands in. */
function phraseEnd(reading: ParsedSentence, from: number): number {
  let pending = 0;
  for (let i = from; i < reading.nodes.length; i++) {
    if (breaks(reading.nodes[i])) return i + 1;
    const next = reading.nodes[i + 1];
    if (/^(?:who|which|that|and|but|or|when|while|as|because|if|after|before|what|how)$/.test(next?.norm ?? ''))
      pending++;
    const verb = reading.verbAt.get(i + 1);
    if (i + 1 >= (reading.verbAt.get(from)?.last ?? 0) && verb?.first === i + 1 && isFiniteVerb(verb)) {
      if (pending === 0 && verb.group.relative < 0) return i + 1;
      pending--;
    }
  }
  return reading.nodes.length;
}
