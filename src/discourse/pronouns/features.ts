import type { Token } from '../../language/types.js';
import { infinitiveSubject, isSameClause, saysRightBefore } from './mentions.js';
import type { Candidate, Context, Pronoun } from './types.js';

const SENTENCES = ['0', '1', '2', '3', '4', '4', '6', '6', '6'];
const COUNTS = ['0', '1', '2', '2', '4', '4', '4', '4'];
const bucket = (names: readonly string[], n: number) => names[Math.max(0, n)] ?? 'more';

/** What speaks for or against a candidate as the one whom a pronoun stands for. */
export function featuresOf(context: Context, pronoun: Pronoun, candidate: Candidate): string[] {
  const { doc, narrated } = context;
  const { tokens } = doc;
  const { token, position } = pronoun;
  const { mention } = candidate;
  const from = tokens[mention.first];
  if (!from) return [];
  const quoted = token.quotation >= 0;
  const place = quoted ? 'quoted' : 'told';
  const sentences = token.sentence - from.sentence;
  const features = [
    `${place} sentences ${bucket(SENTENCES, sentences)}`,
    `${place} paragraphs ${Math.min(3, token.paragraph - from.paragraph)}`,
    `${place} rank ${Math.min(4, candidate.rank)}`,
    `${position} rank ${Math.min(3, candidate.rank)}`,
    `${place} count ${bucket(COUNTS, candidate.count)}`,
    `count rank ${Math.min(3, candidate.countRank)}`,
    `${sentences === 0 ? 'same' : sentences === 1 ? 'next' : 'later'} ${position} after ${mention.position}`,
    `${place} after ${mention.kind}`,
    `${place} ${sentences === 0 ? 'same' : 'later'} after ${mention.kind}`,
  ];
  const add = (feature: string) => features.push(feature);
  if (!quoted) {
    const distance = (narrated[token.sentence] ?? 0) - (narrated[from.sentence] ?? 0);
    add(`narrated ${bucket(SENTENCES, distance)}`);
  }
  if (candidate.isLatestPronoun) add(`${place} chain ${Math.min(2, sentences)} ${position}`);
  if (candidate.count === 1 && sentences <= 1) add(`${place} introduced`);
  if (candidate.opens >= 0) add(`${place} opened sentence ${bucket(SENTENCES, token.sentence - candidate.opens)}`);
  if (candidate.ofParagraph) add(`${place} of paragraph ${position}`);
  if (candidate.subjectSentence >= 0)
    add(`${place} ${position} subject ${bucket(SENTENCES, token.sentence - candidate.subjectSentence)}`);
  if (pronoun.speaks && candidate.subjectSentence >= 0)
    add(
      `speaks, subject ${bucket(SENTENCES, (narrated[token.sentence] ?? 0) - (narrated[candidate.subjectSentence] ?? 0))} back`,
    );
  if (candidate.hasSpoken) add(`${pronoun.speaks ? 'speaks' : 'other'} has spoken`);
  if (candidate.spokeLast) add(`${pronoun.speaks ? 'speaks' : `${place} ${position}`} spoke last`);
  if (mention.speaks)
    add(`${pronoun.speaks ? 'speaks' : `${place} ${position}`} after speaker ${Math.min(2, sentences)}`);
  if (quoted) {
    if (candidate.isSpeaker) add(`speaker of the quotation ${position}`);
    add(from.quotation === token.quotation ? 'same quotation' : from.quotation >= 0 ? 'other quotation' : 'outside');
    if (from.quotation < 0 && sentences === 0) add(`around ${mention.position}`);
  } else if (from.quotation >= 0) add(`from quotation ${sentences === 0 ? 'same' : 'later'}`);
  if (sentences > 0) {
    if (sentences === 1 && isFirst(tokens, token)) add(`first after ${mention.position}`);
    return features;
  }
  const same = isSameClause(tokens, mention.last, token.index);
  const form = /self$/.test(token.norm) ? 'reflexive' : position;
  add(`${same ? 'same' : 'other'} clause ${form} after ${mention.position}`);
  if (position === 'subject' && mention.speaks && saysRightBefore(tokens, mention, token.index)) add('said by');
  if (candidate.isLocalSubject) add(`${form} local subject`);
  const doer = infinitiveSubject(tokens, mention.last, token.index);
  if (doer) add(`${form} infinitive of ${doer} after ${mention.position}`);
  return features;
}

const isFirst = (tokens: readonly Token[], token: Token) => tokens[token.index - 1]?.sentence !== token.sentence;
