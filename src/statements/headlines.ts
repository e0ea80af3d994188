import type { Content } from './attributions.js';
import { type NameType, semanticClassOf } from './candidates.js';
import { finiteVerb } from './clauses.js';
import { PERSON_NOUNS, SPEAKING_TEXTS } from './data/sources.js';
import { isHeadline, type ParsedSentence, type Phrase } from './parsed-sentence.js';

/** A source has at most so many words in a headline: "Deputy port minister". */
const LONGEST_SOURCE = 5;

const SOURCE = /^(?:PER|people|text)$/;
/** "Report: Bridge was weak" names a source, "Poll: Should it open?" a rubric. */
const RUBRICS =
  /^(?:opinion|editorial|comment|commentary|analysis|letter|letters|review|column|video|map|chart|poll|timeline|article)$/;

/** "Doctors: Clinic was warned", "Clinic was warned: doctors": the headline's source and what it says. */
export function headlineSource(
  reading: ParsedSentence,
  nameType: (token: number) => NameType,
): { content: Content; speaker: Phrase } | null {
  const { nodes } = reading;
  if (!isHeadline(reading) || nodes.length < 4 || nodes.some(({ quotation }) => quotation >= 0)) return null;
  const colon = nodes.findIndex(({ trailing }) => /^:\s/.test(trailing)) + 1;
  if (colon === 0 || colon === nodes.length || nodes.slice(colon).some(({ trailing }) => trailing.includes(':')))
    return null;
  const first = sourceIn(reading, 0, colon, nameType);
  if (first && nodes.length - colon > 2 && finiteVerb(reading, colon, nodes.length) >= 0)
    return { speaker: first, content: { first: colon, last: nodes.length, rule: 'statement:headline-source-first' } };
  const last = sourceIn(reading, colon, nodes.length, nameType);
  if (last && colon > 2 && finiteVerb(reading, 0, colon) >= 0)
    return { speaker: last, content: { first: 0, last: colon, rule: 'statement:headline-source-last' } };
  return null;
}

/** The phrase that the words from `from` to `to` are, if it is one who speaks. */
function sourceIn(
  reading: ParsedSentence,
  from: number,
  to: number,
  nameType: (token: number) => NameType,
): Phrase | null {
  if (to - from > LONGEST_SOURCE) return null;
  const phrase = reading.phraseAt.get(to - 1) ?? (to - from === 1 ? bareNoun(reading, from) : null);
  if (!phrase || phrase.first !== from || phrase.last !== to || phrase.noun.pronoun) return null;
  if (RUBRICS.test(reading.nodes[phrase.head]?.lemma ?? '')) return null;
  return !reading.phraseAt.has(to - 1) || SOURCE.test(semanticClassOf(reading, phrase, nameType)) ? phrase : null;
}

/** "Doctors:", a noun alone, which the tagger makes no phrase of. */
function bareNoun(reading: ParsedSentence, at: number): Phrase | null {
  const token = reading.nodes[at]?.token;
  const lemma = token?.lemma.replace(/s$/, '') ?? '';
  if (!token || (!PERSON_NOUNS.has(lemma) && !SPEAKING_TEXTS.has(lemma))) return null;
  const range = { first: token.index, last: token.index + 1, head: token.index };
  return { first: at, last: at + 1, head: at, noun: { ...range, owner: null, temporal: false, pronoun: false } };
}
