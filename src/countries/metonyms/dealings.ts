import type { Doc, Token } from '../../language/types.js';
import {
  BACKED,
  CONTEST_WORDS,
  DEALING_NOUNS,
  DEALING_VERBS,
  HOSTILE,
  ITS_PEOPLE,
  REGIME_NOUNS,
  TAKING_VERBS,
  TRAVEL_WORDS,
  UNDERGROUND,
  WEAPONS,
  YIELDING_VERBS,
} from '../data/metonym-cues.js';
import type { Candidate } from '../match.js';
import { isAbstract } from './abstract.js';

const lookBack = (tokens: readonly Token[], from: number, size: number) => tokens.slice(Math.max(0, from - size), from);

/** "pressure from Brussels and Washington", "urged both Oslo and Bern": what leads to the first leads to the second. */
export function leadOf({ tokens }: Doc, first: number): number {
  let at = first;
  for (let steps = 0; steps < 2; steps++) {
    const previous = tokens[at - 1];
    if (!previous || previous.sentence !== tokens[at]?.sentence || !/^\s+$/.test(tokens[at]?.before ?? '')) return at;
    if (/^(?:both|either|neither)$/.test(previous.norm)) return at - 1;
    if (previous.norm !== 'and' && previous.norm !== 'or' && previous.norm !== 'nor') return at;
    let other = at - 2;
    if (!tokens[other]?.tags.has('ProperNoun') || tokens[other]?.tags.has('Possessive')) return at;
    while (tokens[other - 1]?.tags.has('ProperNoun') && /^\s$/.test(tokens[other]?.before ?? '')) other--;
    at = other;
  }
  return at;
}

/** "clarification from Reykjavik", "a commitment to Kyiv": what verbs of dealing make nouns of. */
const isDealing = (token: Token): boolean =>
  (!token.tags.has('Verb') || token.lemma !== 'move') &&
  (DEALING_NOUNS.has(token.lemma) || DEALING_NOUNS.has(token.norm) || isAbstract(token));

/** How far before "from" the verb stands that asks for something: "sought a full account of the raid from Colombo". */
const REACH = 10;

/** "called on London to", "is leaning on Oslo", "demanded an answer from Riyadh". */
function isAsked(tokens: readonly Token[], first: number): boolean {
  const preposition = tokens[first - 1]?.norm;
  if (preposition === 'on') return /^(?:call|lean|prevail|depend|rely|spy|blame)$/.test(tokens[first - 2]?.lemma ?? '');
  if (preposition !== 'from') return false;
  for (let at = first - 2; at > first - 2 - REACH; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || /[,;:.()]/.test(token.after)) return false;
    if (token.tags.has('Verb'))
      return /^(?:seek|demand|await|want|expect|request|require|hear|extract|elicit)$/.test(token.lemma);
  }
  return false;
}

/** "criticism from many sides, including from Rome", "came under attack from Rome" */
function comesFrom(tokens: readonly Token[], first: number): boolean {
  const [verb, noun] = [tokens[first - 2], tokens[first - 3]];
  if (tokens[first - 1]?.norm !== 'from') return false;
  if (/^(?:attack|fire|scrutiny)$/.test(verb?.norm ?? '') && noun?.norm === 'under') return true;
  return (
    verb?.norm === 'including' &&
    lookBack(tokens, first - 2, REACH).some(
      (word) => word.sentence === verb.sentence && (isDealing(word) || word.lemma === 'attack'),
    )
  );
}

/** "sanctions aimed at Moscow", "fury at Rome"; not "missiles aimed at Moscow". */
const isTarget = (tokens: readonly Token[], first: number): boolean =>
  HOSTILE.has(tokens[first - 2]?.norm ?? '') &&
  !lookBack(tokens, first - 1, REACH).some(
    ({ lemma, sentence }) => sentence === tokens[first]?.sentence && WEAPONS.has(lemma),
  );

/** "sees Beijing as a rival", "drew Rome into the talks", "a harder line on Oslo" */
function isRegarded(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  if (next?.norm === 'as' && next.sentence === before?.sentence)
    return /^(?:see|view|regard|treat|portray|depict|describe|cast|perceive)$/.test(before?.lemma ?? '');
  // "calls Beijing a rival", "puts Warsaw at odds with"
  if (before?.lemma === 'call' && /^an?$/.test(next?.norm ?? '')) return true;
  // "set Warsaw against the commission", "has Madrid counting tankers"
  if (before?.lemma === 'set' && next?.norm === 'against') return true;
  if (before?.lemma === 'have' && next?.tags.has('Gerund') && next.before === ' ') return true;
  if (before?.lemma === 'put' && next?.norm === 'at' && tokens[last + 1]?.norm === 'odds') return true;
  if (next?.norm === 'into' && next.sentence === before?.sentence)
    return /^(?:draw|drag|pull|coax|push|bully)$/.test(before?.lemma ?? '');
  return (
    before?.norm === 'on' &&
    tokens[first - 2]?.norm === 'line' &&
    /^(?:tough|hard|soft|firm)(?:er)?$/.test(tokens[first - 3]?.norm ?? '')
  );
}

/** "talks with Tehran", "a warning to Moscow", "between Washington and Tehran", "urged Beijing". */
export function isDealtWith(doc: Doc, candidate: Candidate): boolean {
  const { tokens } = doc;
  const first = leadOf(doc, candidate.first);
  const token = tokens[first];
  const previous = tokens[first - 1];
  if (!token || !previous || previous.sentence !== token.sentence || !/^\s+$/.test(token.before)) return false;
  if (isRegarded(tokens, first, candidate.last) || comesFrom(tokens, first)) return true;
  const before = lookBack(tokens, first - 1, 4).filter((word) => word.sentence === token.sentence);
  const travels = lookBack(tokens, first, 7).some((word) => TRAVEL_WORDS.has(word.lemma));
  const contest = lookBack(tokens, first, 7).some((word) => CONTEST_WORDS.has(word.lemma));
  switch (previous.norm) {
    case 'and':
    case 'or':
      // "the local government and Kyiv"
      return REGIME_NOUNS.has(before.at(-1)?.lemma ?? '');
    case 'at':
      return isTarget(tokens, first);
    case 'under':
      return !lookBack(tokens, first, 5).some((word) => UNDERGROUND.has(word.lemma));
    case 'against':
      return !contest && !isBeaten(before);
    case 'including':
      // "Western capitals, including London"
      return before.some(({ lemma }) => lemma === 'capital' || lemma === 'government');
    case 'without':
    case 'with':
    case 'by':
      return true;
    case 'between':
    case 'toward':
    case 'towards':
      return !travels && !contest;
    case 'to':
    case 'from':
    case 'of':
    case 'on':
    case 'for':
      if (isAsked(tokens, first)) return true;
      if (isPartner(before, previous) || isTopic(doc, first, candidate.last)) return true;
      // "it is up to Oslo to answer"
      if (before.at(-1)?.norm === 'up' && tokens[candidate.last]?.norm === 'to') return true;
      return isDealingBefore(before, previous);
    case 'in':
      return (
        REGIME_NOUNS.has(before.at(-1)?.lemma ?? '') || /^(?:confidence|trust|faith)$/.test(before.at(-1)?.norm ?? '')
      );
    default:
      return previous.tags.has('Verb') && DEALING_VERBS.has(previous.lemma) && !previous.tags.has('Passive');
  }
}

/** "lost against Madrid", "won 2-0 against Madrid" */
const isBeaten = (before: readonly Token[]): boolean => {
  const last = before.findLast(({ text }) => !/\d/.test(text));
  return /^(?:lose|win|score|play|draw)$/.test(last?.lemma ?? '');
};

/** "sold missiles to Riyadh", "bowed to Beijing", "bought from Moscow": who the other side of the deal is. */
function isPartner(before: readonly Token[], { norm }: Token): boolean {
  if (norm !== 'to' && norm !== 'from') return false;
  const verb = before.findLast(({ tags }) => tags.has('Verb'))?.lemma ?? '';
  return (norm === 'to' ? YIELDING_VERBS : TAKING_VERBS).has(verb);
}

/** "For Moscow, the loss is a blow." */
function isTopic({ tokens }: Doc, first: number, last: number): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]];
  return (
    before?.norm === 'for' &&
    tokens[first - 2]?.sentence !== before.sentence &&
    next?.sentence === before.sentence &&
    next.before === ', ' &&
    (next.tags.has('Determiner') || next.tags.has('Pronoun'))
  );
}

/** "a message to", "under the control of"; not "took control of", "sent a letter from". */
function isDealingBefore(before: readonly Token[], { norm }: Token): boolean {
  const near = before.slice(-3).filter((word) => !word.tags.has('Gerund'));
  if (norm === 'from' && /^(?:sent|mailed|posted|written)$/.test(near.at(-1)?.norm ?? '')) return false;
  if (norm === 'of' && near.at(-1)?.norm === 'control') return before.some((word) => word.norm === 'under');
  if (norm === 'to' && /^(?:ambassador|envoy)$/.test(near.at(-1)?.lemma ?? '')) return true;
  return near.some(isDealing);
}

/** What a government is called with an article: "a nuclear-armed Tehran", "an emboldened Moscow". */
const TEMPERS =
  /^(?:armed|emboldened|resurgent|weakened|assertive|belligerent|hostile|isolated|defiant|wary|angry|furious|cautious|reluctant|aggressive|friendly|confident|nervous)$/;

/** "the Damascus regime", "Beijing-backed", "Kremlin-linked", "pro-Moscow", "an emboldened Moscow". */
export function isModifier({ tokens }: Doc, { first, last }: Candidate): boolean {
  const [previous, own, next] = [tokens[first - 1], tokens[first], tokens[last]];
  if (own?.before === '-' && /^(?:pro|anti)$/.test(previous?.norm ?? '')) return true;
  if (own?.before === ' ' && TEMPERS.test(previous?.norm ?? '')) {
    const article = tokens[first - (previous?.before === '-' ? 3 : 2)];
    if (/^an?$/.test(article?.norm ?? '') && article?.sentence === own.sentence) return true;
  }
  if (!next) return false;
  if (next.before === '-') return BACKED.has(next.norm);
  return next.before === ' ' && (REGIME_NOUNS.has(next.lemma) || ITS_PEOPLE.has(next.lemma));
}
