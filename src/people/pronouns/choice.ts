import type { Doc, Token } from '../../language/types.js';
import { ASKING } from '../data/clauses.js';
import type { Gender } from '../types.js';
import { type Antecedent, infinitiveSubject, isSameClause, saysRightBefore } from './antecedents.js';

/** Points of the choice between antecedents, tuned on news. */
const POINTS = {
  start: 100,
  perSentence: -14,
  perParagraph: -4,
  perMention: -2,
  subject: 18,
  possessive: -8,
  object: -6,
  saidBy: 28,
  parallel: 8,
  sameClauseOwner: 18,
  reflexive: 60,
  otherQuotation: -22,
  speaker: -60,
  unknownGender: -8,
  otherHint: -30,
  introduced: 14,
  nominal: -8,
  pronoun: 4,
  ofParagraph: 20,
  perEarlierMention: 6,
  speaksToo: 12,
  quotedSentence: 0.2,
  least: 0,
  margin: 1,
} as const;
const MAX_LOOK_BACK = 14;
/** Persons beyond the last mentions that are still thought of. */
export const MAX_PERSONS = 6;
const MAX_COUNTED = 6;
const MAX_SENTENCES = 5;

/** The walk through the text: what has been mentioned so far, and how often. */
export interface Walk {
  readonly doc: Doc;
  readonly narrated: readonly number[];
  readonly seen: Antecedent[];
  readonly counts: Map<number, number>;
  /** The persons spoken of lately, the latest last, with the place of their last mention in `seen`. */
  latest: readonly { readonly person: number; readonly at: number }[];
  readonly genders: (Gender | null)[];
  readonly hints: readonly (Gender | null)[];
}

export interface Pronoun {
  readonly token: Token;
  readonly gender: Gender;
  readonly position: Antecedent['position'];
  readonly speaks: boolean;
}

/** The last mentions, and the last one of each person spoken of lately, with their place counted from the pronoun. */
function candidates({ seen, latest }: Walk): Map<number, Antecedent> {
  const found = new Map<number, Antecedent>();
  for (let back = 1; back <= Math.min(seen.length, MAX_LOOK_BACK); back++) {
    const mention = seen[seen.length - back];
    if (mention) found.set(back, mention);
  }
  for (const { at } of latest) {
    const mention = seen[at];
    if (mention) found.set(seen.length - at, mention);
  }
  return found;
}

/** The person, or the unnamed somebody, with most points; nobody where two are even or all are far. */
export function choose(walk: Walk, pronoun: Pronoun): Antecedent | null {
  const { counts, genders, hints } = walk;
  const excluded = new Set<number>();
  const scores = new Map<number | string, { score: number; mention: Antecedent }>();
  for (const [back, mention] of candidates(walk)) {
    const told = mention.person === null ? mention.gender : (genders[mention.person] ?? null);
    if (told !== null && told !== pronoun.gender) continue;
    if (isEpithet(walk.doc, pronoun, mention) || isMouthpiece(walk.doc, pronoun, mention)) continue;
    const barred = isBarred(walk.doc, pronoun, mention);
    if (barred && mention.person !== null) excluded.add(mention.person);
    if (barred || (mention.person !== null && excluded.has(mention.person))) continue;
    let score = points(walk, pronoun, mention, Math.min(back, MAX_COUNTED));
    if (told === null) score += hintPoints(mention.person === null ? null : hints[mention.person], pronoun.gender);
    if (mention.person !== null) score += Math.min(5, counts.get(mention.person) ?? 0) * POINTS.perEarlierMention;
    const key = mention.person ?? `nominal ${mention.first}`;
    const known = scores.get(key);
    if (!known || known.score < score) scores.set(key, { score, mention });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < POINTS.least) return null;
  return second && best.score - second.score < POINTS.margin ? null : best.mention;
}

/** A given name that may be a man's or a woman's weighs less than who is spoken of. */
function hintPoints(hint: Gender | null | undefined, gender: Gender): number {
  return hint === gender ? 0 : hint ? POINTS.otherHint : POINTS.unknownGender;
}

/** "A historian who grew up in Dakar, she had": what opens the sentence says who she is, and is nobody else. */
function isEpithet({ tokens, sentences }: Doc, { token, position }: Pronoun, { kind, first }: Antecedent): boolean {
  if (kind !== 'nominal' || position !== 'subject' || !/^,/.test(token.before)) return false;
  if (tokens[first]?.sentence !== token.sentence) return false;
  const opening = sentences[token.sentence]?.first ?? -1;
  const opens = first === opening ? /^(?:a|an|the)$/ : /^(?:a|an)$/;
  return opens.test(tokens[opening]?.norm ?? '');
}

/**
 * "A spokesman for the mayor said he would", "Through his lawyer, Ann Lee, he said": what somebody's spokesman says is
 * about them.
 */
function isMouthpiece({ tokens }: Doc, { token }: Pronoun, { kind, first, last }: Antecedent): boolean {
  if (tokens[first]?.sentence !== token.sentence) return false;
  if (kind === 'nominal') return /^spokes/.test(tokens[last - 1]?.norm ?? '') && tokens[last]?.norm === 'for';
  if (
    kind !== 'name' ||
    !/^(?:spokes\w+|lawyer|attorney|solicitor|barrister|agent)$/.test(tokens[first - 1]?.norm ?? '')
  )
    return false;
  const owned = tokens.slice(Math.max(0, first - 4), first - 1).some(({ norm }) => /^(?:his|her)$/.test(norm));
  return owned && tokens[first]?.before === ', ';
}

/** "X thanked him": not X. */
function isBarred({ tokens }: Doc, { token, position }: Pronoun, mention: Antecedent): boolean {
  if (position !== 'object' || /self$/.test(token.norm) || mention.position === 'possessive') return false;
  if (tokens[mention.first]?.sentence !== token.sentence) return false;
  if (mention.position === 'subject' && isSameClause(tokens, mention.last, token.index)) return true;
  // "X called Y to thank him": not X. "X asked Y to help him": not Y.
  const doer = infinitiveSubject(tokens, mention.last, token.index);
  return doer === 'subject' && mention.position === 'subject';
}

function points({ doc, counts, narrated: told }: Walk, pronoun: Pronoun, mention: Antecedent, back: number): number {
  const { tokens } = doc;
  const { token } = pronoun;
  const from = tokens[mention.first];
  if (!from) return 0;
  const sentences = token.sentence - from.sentence;
  const narration = (told[token.sentence] ?? 0) - (told[from.sentence] ?? 0);
  const distance = token.quotation < 0 ? narration + (sentences - narration) * POINTS.quotedSentence : sentences;
  let score = POINTS.start + Math.min(distance, MAX_SENTENCES) * POINTS.perSentence + (back - 1) * POINTS.perMention;
  score += Math.min(token.paragraph - from.paragraph, MAX_SENTENCES) * POINTS.perParagraph + POINTS[mention.position];
  if (pronoun.position === 'subject' && mention.position === 'subject') score += POINTS.parallel;
  if (pronoun.speaks && mention.speaks) score += POINTS.speaksToo;
  if (mention.person !== null && counts.get(mention.person) === 1 && distance <= 1) score += POINTS.introduced;
  if (mention.kind === 'nominal') {
    score += POINTS.nominal;
    // "A nurse at the port stayed. She said"
    const asks = ASKING.has(tokens[mention.last]?.lemma ?? '');
    const isNew = /^(?:a|an|one|another)$/.test(from.norm) && mention.position === 'subject' && !asks;
    if (isNew && distance <= 1) score += POINTS.introduced;
  }
  if (mention.kind === 'pronoun') score += POINTS.pronoun;
  // a paragraph is about whom its earlier sentences name as their subject
  if (
    mention.kind !== 'pronoun' &&
    mention.position === 'subject' &&
    from.paragraph === token.paragraph &&
    sentences > 0 &&
    from.quotation < 0
  )
    score += POINTS.ofParagraph;
  // “He left,” X said: inside a quotation "he" is seldom the speaker, and those spoken of outside are less near.
  if (token.quotation !== from.quotation) {
    score += POINTS.otherQuotation;
    const isSpeaker = from.quotation < 0 && from.paragraph === token.paragraph && mention.speaks;
    if (token.quotation >= 0 && isSpeaker) score += POINTS.speaker;
  }
  if (sentences > 0) return score;
  const same = isSameClause(tokens, mention.last, token.index);
  if (/self$/.test(token.norm)) return same ? score + POINTS.reflexive : score;
  if (pronoun.position === 'possessive' && same && mention.position === 'subject') score += POINTS.sameClauseOwner;
  // "X said he"
  if (pronoun.position === 'subject' && mention.speaks && saysRightBefore(tokens, mention, token.index))
    score += POINTS.saidBy;
  return score;
}
