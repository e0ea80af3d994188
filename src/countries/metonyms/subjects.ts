import type { Doc, Token } from '../../language/types.js';
import { AUXILIARY, BE, CLAUSE_OPENERS, PASSED_OVER } from '../data/clauses.js';
import { DEALT_WITH, GOVERNMENT_NOUNS, PLACE_VERBS, STANCES } from '../data/metonym-cues.js';
import type { Candidate } from '../match.js';
import { isAbstract } from './abstract.js';
import { leadOf } from './dealings.js';
import { isUpper, isVerbOfClause } from './words.js';

const OPENERS = ['Adverb', 'Conjunction', 'Date', 'WeekDay', 'QuestionWord', 'Expression'];

/** Index of the word that a subject's predicate begins with: over adverbs and days ("Tehran on Tuesday rejected"). */
function predicate({ tokens }: Doc, from: number): number | null {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (token.tags.has('Verb') || AUXILIARY.has(token.norm) || BE.has(token.norm)) return at;
    const skipped =
      PASSED_OVER.has(token.norm) || token.tags.has('Adverb') || token.tags.has('Date') || token.tags.has('WeekDay');
    if (!skipped) return null;
  }
  return null;
}

/** So many words an insertion may have. */
const LONGEST_INSERTION = 25;

/** "Moscow, for its part, said", "Kigali, which has sent troops, denied"; not "Moscow, where rain fell, was quiet". */
function predicateBehindInsertion({ tokens }: Doc, from: number): number | null {
  const first = tokens[from];
  if (!first || !/^, $/.test(first.before) || first.norm === 'where') return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST_INSERTION); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== first.sentence || /[;:“”"()—–]/.test(token.before)) return null;
    if (/^, $/.test(token.before))
      return token.tags.has('Verb') && !token.tags.has('Gerund') ? at : AUXILIARY.has(token.norm) ? at : null;
  }
  return null;
}

/** "Lima to recall envoy" */
const isHeadlineInfinitive = ({ tokens, paragraphs }: Doc, at: number): boolean =>
  tokens[at]?.norm === 'to' &&
  tokens[at + 1]?.tags.has('Infinitive') === true &&
  paragraphs[tokens[at]?.paragraph ?? 0]?.kind === 'heading';

/** "Lima has a port", "Copenhagen has 600,000 inhabitants" */
function hasMeasure(tokens: readonly Token[], at: number): boolean {
  let have = at - 1;
  while (tokens[have]?.tags.has('Adverb')) have--;
  const { tags } = tokens[at] ?? {};
  return (
    /^(?:have|do)$/.test(tokens[have]?.lemma ?? '') && (tags?.has('Determiner') === true || tags?.has('Value') === true)
  );
}

/** "between Doha and Riyadh", "officials in Paris and London": what a preposition leads to is no subject. */
function isObjectOfPair(doc: Doc, first: number): boolean {
  const lead = leadOf(doc, first);
  // "flew over Syria, and Damascus said"
  if (lead === first || doc.tokens[first - 1]?.before !== ' ') return false;
  const [other, before] = [doc.tokens[lead], doc.tokens[lead - 1]];
  return (
    other?.tags.has('Place') === true &&
    before?.sentence === other.sentence &&
    (before.tags.has('Preposition') || before.norm === 'to') &&
    !CLAUSE_OPENERS.has(before.norm)
  );
}

/** "Moscow and its allies" */
const hasPartners = ({ tokens }: Doc, last: number): boolean =>
  tokens[last]?.norm === 'and' &&
  tokens[last + 1]?.norm === 'its' &&
  tokens
    .slice(last + 2, last + 4)
    .some(({ norm }) => /^(?:allies|partners|proxies|backers|clients|rivals)$/.test(norm));

/** "is losing patience" is no match lost. */
const LOST = /^(?:patience|hope|faith|confidence|interest|trust|control|ground|influence)$/;

/** "Baku denied", "Ankara will be hosting", "Moscow is ready"; not "Tokyo woke to snow", "Paris is beautiful". */
export function actsAsSubject(doc: Doc, { first, last }: Candidate): boolean {
  const { tokens } = doc;
  const token = tokens[first];
  const previous = tokens[first - 1];
  if (!token || tokens[last - 1]?.sentence !== tokens[last]?.sentence) return false;
  if (isVerbOfClause(tokens, first, last)) return true;
  if (isObjectOfPair(doc, first)) return false;
  if (previous && previous.sentence === token.sentence && /^[\s-]*$/.test(token.before)) {
    // "old Moscow remembers", "residents of Moscow said"
    if ((previous.tags.has('Preposition') || previous.norm === 'to') && !CLAUSE_OPENERS.has(previous.norm))
      return false;
    // "A month later Washington recognised"
    const isTime = /^(?:later|earlier)$/.test(previous.norm);
    if ((previous.tags.has('Adjective') && !isTime) || previous.norm === 'the') return false;
    // "Denzel Washington attended", but "Meanwhile Moscow said"
    const opens = OPENERS.some((tag) => previous.tags.has(tag)) || CLAUSE_OPENERS.has(previous.norm);
    if (isUpper(previous) && !opens) return false;
  }
  // "Tehran said", "Oslo, on Monday, said", 'Caracas “has no reason to answer”'
  if (!/^(?:\s+["“‘']?|, )$/.test(tokens[last]?.before ?? '')) return false;
  if (isHeadlineInfinitive(doc, last) || hasPartners(doc, last) || isRelated(tokens, last)) return true;
  let at = predicate(doc, last) ?? predicateBehindInsertion(doc, last);
  if (at === null) return false;
  let auxiliary = false;
  while (
    at < tokens.length &&
    (AUXILIARY.has(tokens[at]?.norm ?? '') || tokens[at]?.tags.has('Adverb') || tokens[at]?.norm === 'not')
  ) {
    if (tokens[at]?.lemma === 'have' && tokens[at + 2]?.norm === 'than') return false;
    auxiliary ||= AUXILIARY.has(tokens[at]?.norm ?? '');
    at++;
  }
  const verb = tokens[at];
  if (!verb) return false;
  if (BE.has(verb.norm)) {
    let next = tokens[at + 1];
    if (next?.norm === 'being' || next?.tags.has('Adverb'))
      next = STANCES.has(next?.norm ?? '') ? next : tokens[at + 2];
    if (!next) return false;
    if (isRelated(tokens, next.index)) return true;
    if (next.tags.has('Gerund'))
      return !PLACE_VERBS.has(next.lemma) || next.lemma === 'host' || LOST.test(tokens[next.index + 1]?.norm ?? '');
    // "Lima was quick to answer"
    const inclined = next.tags.has('Adjective') && tokens[next.index + 1]?.norm === 'to' && /^\s*$/.test(next.after);
    return inclined || STANCES.has(next.norm) || DEALT_WITH.has(next.lemma);
  }
  if (verb.tags.has('Gerund')) return false;
  if (auxiliary && hasMeasure(tokens, at)) return false;
  // "Lima froze $20 million in aid", "London froze over"
  if (verb.lemma === 'freeze') return auxiliary || isObject(tokens[at + 1]);
  return !PLACE_VERBS.has(verb.lemma) || auxiliary;
}

const isObject = (token: Token | undefined): boolean =>
  token !== undefined && ['Determiner', 'Value', 'Money', 'Possessive', 'Plural'].some((tag) => token.tags.has(tag));

/** "Quito and Lima at odds", "are barely on speaking terms". */
function isRelated(tokens: readonly Token[], at: number): boolean {
  const preposition = tokens[at]?.norm;
  if (preposition === 'at') return /^(?:odds|loggerheads|war)$/.test(tokens[at + 1]?.norm ?? '');
  return preposition === 'on' && tokens[at + 2]?.norm === 'terms';
}

/** "Tehran's political system", "Moscow's second veto"; not "Tehran's airport". */
export function ownsGovernment({ tokens }: Doc, { last }: Candidate): boolean {
  const mark = tokens[last];
  if (!mark?.tags.has('Possessive')) return false;
  for (let at = last + 1; at < last + 4; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== mark.sentence || (at > last + 1 && /[,.;:—]/.test(token.before))) return false;
    if (GOVERNMENT_NOUNS.has(token.lemma) || GOVERNMENT_NOUNS.has(token.norm) || isAbstract(token)) return true;
    if (token.tags.has('Preposition') || token.tags.has('Verb')) return false;
  }
  return false;
}
