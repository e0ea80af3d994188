import type { Doc, TokenRange } from '../../language/types.js';
import type { Gender } from '../../people/types.js';
import { TELLING } from './clauses-data.js';
import { featuresOf } from './features.js';
import { clauseAfterRelative, infinitiveSubject, isSameClause, type Mention, sayingAfter } from './mentions.js';
import type { Candidate, Context, Pronoun } from './types.js';
import { PRONOUN_WEIGHTS } from './weights-data.js';

/** What is known of the persons' genders, by index. */
export interface Genders {
  readonly genders: readonly (Gender | null)[];
  /** What the given names lean to. */
  readonly hints: readonly (Gender | null)[];
}

/** What the weights were not fitted on: people of unknown gender and those without a name. */
const POINTS = {
  unknownGender: -0.5,
  otherHint: -2.5,
  unnamed: -1,
  newlyIntroduced: 0.8,
  coordinate: 3,
  tells: 1.5,
} as const;

/** Less likely than this is a guess. */
const LEAST_LIKELY = 0.5;

/** What it weighs that nobody of those mentioned is meant. */
const NOBODY = -3;

/** The candidate that the weights hold for likely, or nobody where it would be a guess. */
export function choose(
  context: Context,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
  { genders, hints }: Genders,
  weights: Weights = PRONOUN_WEIGHTS,
): Mention | null {
  const scored = possible(context.doc, pronoun, candidates, genders).map((candidate) => ({
    mention: candidate.mention,
    score:
      scoreOf(featuresOf(context, pronoun, candidate), weights) +
      toldPoints(context.doc, pronoun, candidate, genders, hints) +
      (isCoordinate(context.doc, pronoun, candidate) ? POINTS.coordinate : 0) +
      (isTeller(context.doc, pronoun, candidate) ? POINTS.tells : 0),
  }));
  let best = scored[0];
  for (const item of scored) if (best && item.score > best.score) best = item;
  if (!best) return null;
  const top = best.score;
  const sum = scored.reduce((all, { score }) => all + Math.exp(score - top), 0);
  return 1 / (sum + Math.exp(NOBODY - top)) >= LEAST_LIKELY ? best.mention : null;
}

type Weights = Readonly<Record<string, number>>;

const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** "X did not mention Y's party, and he said": the subject of the second of two clauses is that of the first. */
function isCoordinate({ tokens }: Doc, { token, position }: Pronoun, { mention, subjectSentence }: Candidate): boolean {
  const joint = tokens[token.index - 1];
  return (
    position === 'subject' &&
    mention.position === 'subject' &&
    subjectSentence === token.sentence &&
    /^(?:and|but|so)$/.test(joint?.norm ?? '') &&
    /^,/.test(joint?.before ?? '')
  );
}

/** "X said he", "X, who came south, said that he": who tells it. */
function isTeller(doc: Doc, { token, position }: Pronoun, { mention }: Candidate): boolean {
  if (position !== 'subject' || !mention.speaks || mention.kind === 'nominal') return false;
  const verb = token.index - (doc.tokens[token.index - 1]?.norm === 'that' ? 2 : 1);
  return TELLING.has(doc.tokens[verb]?.lemma ?? '') && sayingAfter(doc, mention) === verb;
}

/** A given name that may be a man's or a woman's weighs less than who is spoken of; so does somebody without a name. */
function toldPoints(
  { tokens }: Doc,
  { gender, token }: Pronoun,
  { person, mention }: Candidate,
  genders: Genders['genders'],
  hints: Genders['hints'],
): number {
  if (person === null) {
    const from = tokens[mention.first];
    const isNew =
      mention.position === 'subject' &&
      /^(?:a|an|one|another)$/.test(from?.norm ?? '') &&
      token.sentence - (from?.sentence ?? 0) <= 1;
    return POINTS.unnamed + (isNew ? POINTS.newlyIntroduced : 0) + (mention.gender ? 0 : POINTS.unknownGender);
  }
  if (genders[person]) return 0;
  const hint = hints[person];
  return hint === gender ? 0 : hint ? POINTS.otherHint : POINTS.unknownGender;
}

/** The candidates whom neither gender nor grammar rules out. */
export function possible(
  doc: Doc,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
  genders: readonly (Gender | null)[] | null,
): Candidate[] {
  const aside = relativeBefore(doc, pronoun, candidates);
  return candidates.filter(({ mention, person }) => {
    if (aside && mention.first >= aside.first && mention.last <= aside.last) return false;
    if (person === null && isNobodyNew(doc, pronoun, mention)) return false;
    const told = person === null ? mention.gender : (genders?.[person] ?? null);
    if (genders && told !== null && told !== pronoun.gender) return false;
    return (
      !isEpithet(doc, pronoun, mention) && !isMouthpiece(doc, pronoun, mention) && !isBarred(doc, pronoun, mention)
    );
  });
}

/** "X, who served until Y left, stood with his hat on": the relative clause, where the owner is whom it is about. */
function relativeBefore(
  { tokens }: Doc,
  { token, position }: Pronoun,
  candidates: readonly Candidate[],
): TokenRange | null {
  if (position !== 'possessive') return null;
  for (const { mention } of candidates) {
    if (mention.position !== 'subject' || tokens[mention.first]?.sentence !== token.sentence) continue;
    const last = clauseAfterRelative(tokens, mention.last, token.index);
    if (last > mention.last && isSameClause(tokens, mention.last, token.index)) return { first: mention.last, last };
  }
  return null;
}

/** "worked as a porter", "is a nurse": said of somebody already there. What a quotation speaks of is not who says it. */
function isNobodyNew({ tokens }: Doc, { token }: Pronoun, { kind, first }: Mention): boolean {
  const before = tokens[first - 1];
  if (kind === 'nominal' && (before?.norm === 'as' || before?.tags.has('Copula'))) return true;
  return token.quotation < 0 && (tokens[first]?.quotation ?? -1) >= 0;
}

/** "A historian who grew up in Dakar, she had": what opens the sentence says who she is, and is nobody else. */
function isEpithet({ tokens, sentences }: Doc, { token, position }: Pronoun, { kind, first }: Mention): boolean {
  if (kind !== 'nominal' || position !== 'subject' || !/^,/.test(token.before)) return false;
  if (tokens[first]?.sentence !== token.sentence) return false;
  const opening = sentences[token.sentence]?.first ?? -1;
  // "The daughter of a baker and a nurse, she", "Born to a baker and a nurse, she"
  const [lead, ...rest] = tokens.slice(opening, token.index);
  const isPhrase = lead?.tags.has('Verb') || /^(?:a|an|the)$/.test(lead?.norm ?? '');
  if (isPhrase && !rest.some(({ tags }) => tags.has('Verb'))) return true;
  const opens = first === opening ? /^(?:a|an|the)$/ : /^(?:a|an)$/;
  return opens.test(tokens[opening]?.norm ?? '');
}

/**
 * "A spokesman for the mayor said he would", "Through his lawyer, Ann Lee, he said": what somebody's spokesman says is
 * about them.
 */
function isMouthpiece({ tokens }: Doc, { token }: Pronoun, { kind, first, last }: Mention): boolean {
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

/** Where somebody has what is theirs. Norms. */
const AROUND = /^(?:behind|around|beside|above|below|beneath)$/;

/** "X thanked him", "Unlike X, he": not X. */
function isBarred({ tokens }: Doc, { token, position }: Pronoun, mention: Mention): boolean {
  if (tokens[mention.first - 1]?.norm === 'unlike' && tokens[mention.first]?.sentence === token.sentence) return true;
  if (position !== 'object' || /self$/.test(token.norm) || mention.position === 'possessive') return false;
  if (tokens[mention.first]?.sentence !== token.sentence) return false;
  // "gather her friends behind her"
  if (AROUND.test(tokens[token.index - 1]?.norm ?? '')) return false;
  if (mention.position === 'subject' && isSameClause(tokens, mention.last, token.index)) return true;
  // "X told him"
  if (mention.last === token.index - 1 && tokens[mention.last]?.tags.has('Verb')) return true;
  // "X called Y to thank him": not X. "X asked Y to help him": not Y.
  const doer = infinitiveSubject(tokens, mention.last, token.index);
  return doer === 'subject' && mention.position === 'subject';
}
