import { type Attribution, type Content, type FoundCue, quotesWithin } from './attributions.js';
import { factualityOf } from './circumstances.js';
import { finiteVerb } from './clauses.js';
import { complementOf, thatInTree } from './complements.js';
import { clauseEnd } from './extents.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';
import { hasFiniteWord, isObjectOf } from './trees.js';

/** What is done to say something, and makes somebody say it: it was said. */
const SAID_UNDER = new Set(
  'call phone ring telephone write email text tweet contact return emerge rise stand appear shift change take use lead prompt force cause push move'.split(
    ' ',
  ),
);

/** "went on to say that", "is expected to say that", "called him to say that"; not "would like to say that". */
function isSaid(reading: ParsedSentence, cue: FoundCue): boolean {
  const before = reading.verbs.findLast((verb) => verb.last <= cue.first);
  if (cue.form === 'infinitive' && before && SAID_UNDER.has(before.group.lemma) && cue.first - before.last < 14) {
    const { tense, negated, modal } = before.group;
    const isParted = reading.nodes.slice(before.last, cue.first).some((node) => breaks(node));
    if (tense === 'past' && !negated && modal === null && !isParted) return true;
  }
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
  const rest = start ? -1 : inserted(reading, cue);
  if (rest >= 0) {
    const last =
      reading.verbAt.get(rest)?.first === rest ? phraseEnd(reading, rest) : clauseEnd(reading, cue, rest, cues);
    return { first: rest, last, rule: 'statement:indirect-relative' };
  }
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
  // "what the court says we must pay", "higher than the city says it is" are no clauses
  if (!start.that && item.speaker && /^(?:what|than)$/.test(reading.nodes[item.speaker.first - 1]?.norm ?? ''))
    return null;
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

/** "by announcing it would go": a phrase with its verb right behind it. */
function isSubjectAt({ phraseAt, verbAt }: ParsedSentence, at: number): boolean {
  const phrase = phraseAt.get(at);
  return phrase?.first === at && isFiniteVerb(verbAt.get(phrase.last));
}

/** "announced a review of two ferries sold in May", "added a bank to the list, which was late": no clause. */
function takesNoun(reading: ParsedSentence, cue: FoundCue, at: number): boolean {
  // "along with adding two tournaments, he hosted", "without admitting a thing, it paid"
  const governed = /^(?:with|without|by|of|after|before|for|from|in|on)$/.test(
    reading.nodes[cue.first - 1]?.norm ?? '',
  );
  if (
    governed &&
    cue.form === 'gerund' &&
    !isSubjectAt(reading, at) &&
    (TAKES_NOUNS.has(cue.lemma) || cue.lemma === 'admit')
  )
    return true;
  const phrase = TAKES_NOUNS.has(cue.lemma) ? reading.phraseAt.get(at) : undefined;
  if (phrase?.first !== at || !isObjectOf(reading, cue.head, phrase)) return false;
  return !isFiniteVerb(reading.verbAt.get(phrase.last)) && (reading.nodes[phrase.last]?.quotation ?? -1) < 0;
}

/**
 * "the gifts, which she said were late", "gifts she told me were late": the reported clause goes on behind the insertion.
 * Its first node, or -1.
 */
export function inserted(reading: ParsedSentence, cue: FoundCue): number {
  const { nodes, phraseAt } = reading;
  const speaker = phraseAt.get(cue.first - 1);
  if (cue.form !== 'finite' || !cue.frames.includes('z') || speaker?.last !== cue.first || speaker.noun.temporal)
    return -1;
  const from = overTold(reading, cue);
  const verb = reading.verbAt.get(from);
  if (verb?.first !== from || !isFiniteVerb(verb) || breaks(nodes[from - 1])) return -1;
  const before = nodes[speaker.first - 1];
  // "What he says is that it was late"; "What he says is true" is of what he says
  if (before?.norm === 'what' && speaker.first === 1)
    return verb.group.lemma === 'be' && nodes[verb.last]?.norm === 'that' ? verb.last + 1 : -1;
  if (!before) return -1;
  if (/^(?:which|who|whom|that|what)$/.test(before.norm)) return from;
  const noun = phraseAt.get(speaker.first - 1);
  const bare = noun !== undefined && !noun.noun.temporal && !noun.noun.pronoun && !breaks(before);
  return bare && !nodes[speaker.head]?.token?.tags.has('ProperNoun') ? from : -1;
}

/** The node behind the one who is told and an adjunct: "gifts she told me were late", "which he said in May was late". */
function overTold({ nodes, phraseAt }: ParsedSentence, cue: FoundCue): number {
  if (cue.frames.includes('a') && /^(?:me|us|him|her|them)$/.test(nodes[cue.last]?.norm ?? '')) return cue.last + 1;
  const adjunct = /^(?:in|on|at|last)$/.test(nodes[cue.last]?.norm ?? '') ? phraseAt.get(cue.last + 1) : undefined;
  return adjunct?.first === cue.last + 1 ? adjunct.last : cue.last;
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
    const isMain = reading.phraseAt.has(i) && i + 1 >= (reading.verbAt.get(from)?.last ?? 0);
    if (isMain && verb?.first === i + 1 && isFiniteVerb(verb)) {
      if (pending === 0 && verb.group.relative < 0) return i + 1;
      pending--;
    }
  }
  return reading.nodes.length;
}
