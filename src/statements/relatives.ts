import type { FoundCue } from './attributions.js';
import { type NameType, semanticClassOf } from './candidates.js';
import { breaks, hasComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';

/** So many words may stand between "who" and its verb: "who in 2010 said", "who at the meeting on Monday said". */
const REACH = 8;

/** Unit of the relative pronoun that is a cue's subject, or -1. */
function pronounOf(reading: ParsedSentence, cue: FoundCue): number {
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - REACH); i--) {
    const node = reading.nodes[i];
    if (!node?.token || reading.verbAt.has(i)) return -1;
    if (/^(?:who|which)$/.test(node.norm) || (node.norm === 'that' && cue.relative && i === cue.first - 1)) return i;
    const phrase = reading.phraseAt.get(i);
    if (!phrase) continue;
    // "which the ministry said" has a subject of its own
    const adjunct = /^(?:in|on|at|during|after|before|since|for)$/.test(reading.nodes[phrase.first - 1]?.norm ?? '');
    if (!adjunct && !phrase.noun.temporal) return -1;
    i = phrase.first;
  }
  return -1;
}

/** "Ann Lee (Lab, Marlow), who said": where the brackets before the pronoun open, or the pronoun itself. */
function overParenthesis({ nodes }: ParsedSentence, pronoun: number): number {
  if (!nodes[pronoun - 1]?.trailing.includes(')')) return pronoun;
  for (let i = pronoun - 2; i >= Math.max(0, pronoun - REACH); i--) if (nodes[i]?.trailing.includes('(')) return i + 1;
  return pronoun;
}

const SPEAKS = /^(?:PER|ORG|people|people\?|body|text)$/;

/** Who "who said" goes back to: "Ann Lee, now the mayor, who said", "officials in Marlow who said"; or null. */
export function antecedentOf(
  reading: ParsedSentence,
  cue: FoundCue,
  nameType: (token: number) => NameType,
): Phrase | null {
  if (cue.form !== 'finite' || cue.passive) return null;
  const { nodes } = reading;
  const pronoun = pronounOf(reading, cue);
  if (pronoun <= 0) return null;
  let phrase = reading.phraseAt.get(overParenthesis(reading, pronoun) - 1);
  // "a nurse there who said"
  if (phrase && /^(?:there|here)$/.test(nodes[phrase.head]?.norm ?? ''))
    phrase = reading.phraseAt.get(phrase.first - 1);
  // "a letter from his doctor on Friday that says"
  if (phrase?.noun.temporal)
    phrase = reading.phraseAt.get(phrase.first - (/^(?:on|in|at)$/.test(nodes[phrase.first - 1]?.norm ?? '') ? 2 : 1));
  if (!phrase || phrase.noun.temporal || pronoun - phrase.last > REACH) return null;
  const speaks = (found: Phrase) => SPEAKS.test(semanticClassOf(reading, found, nameType));
  for (let steps = 0; steps < 4; steps++) {
    const tie = nodes[phrase.first - 1];
    if (!tie || breaks(tie) || !/^(?:in|of|at|from|for|with|on|by)$/.test(tie.norm)) break;
    // "a group based in Marlow"
    const joined =
      reading.verbAt.get(phrase.first - 2)?.group.tense === 'participle' ? phrase.first - 3 : phrase.first - 2;
    const before = reading.phraseAt.get(joined);
    if (!before || before.last !== joined + 1 || before.noun.temporal || breaks(nodes[joined])) break;
    if (speaks(phrase) && !speaks(before)) break;
    // "a man with a banner that read"
    if (cue.lemma === 'read' && semanticClassOf(reading, phrase, nameType) === 'text') break;
    // "a lawsuit by a driver who said": no text is a "who"
    if (nodes[pronoun]?.norm === 'who' && semanticClassOf(reading, before, nameType) === 'text') break;
    phrase = before;
  }
  // "Ann Lee, now the mayor, who"
  if (!hasComma(nodes[pronoun - 1]) || semanticClassOf(reading, phrase, nameType) === 'PER') return phrase;
  const opening = /^(?:now|then|formerly|also)$/.test(nodes[phrase.first - 1]?.norm ?? '')
    ? phrase.first - 1
    : phrase.first;
  const named = hasComma(nodes[opening - 1]) ? reading.phraseAt.get(opening - 1) : undefined;
  return named?.last === opening && semanticClassOf(reading, named, nameType) === 'PER' ? named : phrase;
}

/** ", with a spokesman for the port calling it a gift": a clause of its own, from "with"; its subject says it. */
export function withSubject(reading: ParsedSentence, cue: FoundCue): { with: number; phrase: Phrase } | null {
  if (cue.form !== 'gerund') return null;
  // "with Lee recently promising to"
  const adverb =
    reading.nodes[cue.first - 1]?.token?.tags.has('Adverb') === true && !reading.phraseAt.has(cue.first - 1);
  const end = adverb ? cue.first - 1 : cue.first;
  const subject = reading.phraseAt.get(end - 1);
  if (subject?.last !== end || breaks(reading.nodes[end - 1])) return null;
  let phrase: Phrase = subject;
  for (let steps = 0; steps < 3; steps++) {
    const before: number = phrase.first - 1;
    const tie = reading.nodes[before];
    if (tie?.norm === 'with')
      return before > 0 && hasComma(reading.nodes[before - 1]) ? { with: before, phrase } : null;
    if (!tie || breaks(tie) || !/^(?:of|for|in|at|from)$/.test(tie.norm)) return null;
    const head = reading.phraseAt.get(before - 1);
    if (head?.last !== before) return null;
    phrase = head;
  }
  return null;
}
