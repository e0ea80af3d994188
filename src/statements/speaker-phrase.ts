import type { FoundCue } from './attributions.js';
import { candidatesFor, type NameType, semanticClassOf } from './candidates.js';
import { QUANTIFIERS } from './data/sources.js';
import { featuresOf } from './features.js';
import { breaks, hasComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { headPhrase, subjectBefore, subjectByGrammar } from './subjects.js';
import { isObjectOf, isSubjectOf, subjectOfVerb } from './trees.js';
import { bestOf } from './weights.js';
import { withLastNoun } from './whole-phrases.js';

/** Passives whose subject is what is said, not who says it: "it was reported that". */
const UNSOURCED = new Set(['say', 'report', 'describe', 'call', 'claim', 'allege', 'ask', 'announce']);

/** Verbs that stand before their subject as often: "said Ann Lee". */
const STANDS_FIRST = new Set(['say', 'add', 'write', 'ask', 'explain', 'tell']);

/** "it was widely reported", not "Ann Lee tweeted:", which looks like a participle. */
const isPassive = (reading: ParsedSentence, cue: FoundCue): boolean =>
  [1, 2].some((back) => /^(?:was|were|been|being|is|are|be)$/.test(reading.nodes[cue.head - back]?.norm ?? ''));

/** The phrase that names who says it, with its last noun where the tagger of words took that for something else. */
export function speakerOf(
  reading: ParsedSentence,
  cue: FoundCue,
  spoken: ReadonlySet<Phrase>,
  nameType: (token: number) => NameType,
): Phrase | null {
  const phrase = chooseSpeaker(reading, cue, spoken, nameType);
  return phrase && withLastNoun(reading, cue, phrase);
}

/** What the weights prefer, as far as the grammar leaves a choice. */
function chooseSpeaker(
  reading: ParsedSentence,
  cue: FoundCue,
  spoken: ReadonlySet<Phrase>,
  nameType: (token: number) => NameType,
): Phrase | null {
  const unsourced = UNSOURCED.has(cue.lemma) || (/[cz]/.test(cue.frames) && isPassive(reading, cue));
  if (cue.passive && (cue.frames.includes('a') || unsourced)) {
    // "was told by a neighbor that", not "was told that a letter by Reed was lost"
    const told = reading.nodes[cue.last]?.norm === 'that';
    const agent = (phrase: Phrase) =>
      phrase.first > cue.last && phrase.first <= cue.last + 4 && reading.nodes[phrase.first - 1]?.norm === 'by';
    return told ? null : (candidatesFor(reading, cue).find(({ phrase }) => agent(phrase))?.phrase ?? null);
  }
  const sure = subjectByGrammar(reading, cue, nameType);
  if (sure) return apposedName(reading, sure, nameType) ?? sure;
  const inTree = quantified(reading, cue) ?? ownSubject(reading, cue, nameType);
  if (inTree) return apposedName(reading, inTree, nameType) ?? inTree;
  // only verbs that go with a quotation or after a clause have their subject behind them: not "…, saying crews were late"
  const fixed =
    (cue.form === 'finite' && !cue.passive && (subjectBefore(reading, cue) !== null || !/[qf]/.test(cue.frames))) ||
    (cue.form === 'gerund' && cue.first > 1);
  // "apologised, announced the dismissal of a guard and left"
  const isObject = (phrase: Phrase) =>
    phrase.first >= cue.last && !STANDS_FIRST.has(cue.lemma) && isObjectOf(reading, cue.head, phrase);
  const candidates = candidatesFor(reading, cue).filter(({ phrase }) => !isObject(phrase));
  const best = bestOf(fixed ? candidates.filter(({ side }) => side === 'before') : candidates, (candidate) =>
    featuresOf(reading, cue, candidate, nameType, spoken),
  )?.phrase;
  if (!best) return null;
  const told = headPhrase(reading, best, nameType);
  const source = speaks(reading, told, nameType) ? told : (speakerInTree(reading, cue, nameType) ?? told);
  return apposedName(reading, source, nameType) ?? source;
}

const speaks = (reading: ParsedSentence, phrase: Phrase, nameType: (token: number) => NameType): boolean =>
  /^(?:PER|ORG|LOC|MISC|proper|he|people\??|body|text|it|pronoun)$/.test(semanticClassOf(reading, phrase, nameType));

/** "most said", "none has said", "one in four said": so many of those named before; the tagger of words sees no noun in it. */
function quantified(reading: ParsedSentence, cue: FoundCue): Phrase | null {
  if (cue.form !== 'finite' || cue.passive || cue.relative) return null;
  const { nodes, phraseAt } = reading;
  const head = cue.first - (/^(?:in|of)$/.test(nodes[cue.first - 2]?.norm ?? '') ? 3 : 1);
  const token = nodes[head]?.token;
  if (!token || !QUANTIFIERS.has(token.norm) || !isSubjectOf(reading, cue.head, head)) return null;
  const { index: first } = token;
  const noun = { first, last: first + 1, head: first, owner: null, temporal: false, pronoun: false };
  return phraseAt.get(head) ?? { first: head, last: head + 1, head, noun };
}

/** "a reply that its director, Ann Lee, called": the subject that the tree hangs on the verb itself, who can speak. */
function ownSubject(reading: ParsedSentence, cue: FoundCue, nameType: (token: number) => NameType): Phrase | null {
  if (cue.form !== 'finite' || cue.passive || cue.relative) return null;
  const subject = subjectOfVerb(reading, cue.head, true);
  if ((subjectBefore(reading, cue) ?? subject) !== subject) return null;
  return subject &&
    !subject.noun.temporal &&
    /^(?:PER|ORG|people|body|text)$/.test(semanticClassOf(reading, subject, nameType))
    ? headPhrase(reading, subject, nameType)
    : null;
}

/** "a move the company termed", "…, a reply that its director called": the subject in the tree, where the nouns around say nothing. */
function speakerInTree(reading: ParsedSentence, cue: FoundCue, nameType: (token: number) => NameType): Phrase | null {
  const subject = cue.form === 'finite' && !cue.passive ? subjectOfVerb(reading, cue.head) : null;
  return subject && !subject.noun.temporal && speaks(reading, subject, nameType)
    ? headPhrase(reading, subject, nameType)
    : null;
}

/** "the UN's special envoy for Yemen, Ann Lee, told", "its coordinator in Lyon, Ann Lee, said": the name behind the office. */
function apposedName(reading: ParsedSentence, office: Phrase, nameType: (token: number) => NameType): Phrase | null {
  const { nodes, phraseAt } = reading;
  if (office.noun.pronoun || semanticClassOf(reading, office, nameType) === 'PER') return null;
  let last = office.last;
  for (let steps = 0; steps < 3; steps++) {
    const next = nodes[last];
    if (!next || breaks(nodes[last - 1]) || !/^(?:in|of|for|at|to|with|on|'s|')$/.test(next.norm)) break;
    const inner = phraseAt.get(last + 1);
    if (!inner || inner.first !== last + 1) break;
    last = inner.last;
  }
  const name = /^, $/.test(nodes[last - 1]?.trailing ?? '') ? phraseAt.get(last) : undefined;
  if (!name || name.first !== last || semanticClassOf(reading, name, nameType) !== 'PER') return null;
  // "the panel's top Democrat, Sen. Ann Lee of Ohio, called"
  const home = nodes[name.last]?.norm === 'of' ? phraseAt.get(name.last + 1) : undefined;
  const end = home?.first === name.last + 1 ? home.last : name.last;
  return hasComma(nodes[end - 1]) ? name : null;
}
