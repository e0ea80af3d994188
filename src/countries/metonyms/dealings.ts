import type { Doc, Token } from '../../language/types.js';
import { BACKED, DEALING_NOUNS, DEALING_VERBS, REGIME_NOUNS, TRAVEL_WORDS } from '../data/metonym-cues.js';
import type { Candidate } from '../match.js';

const lookBack = (tokens: readonly Token[], from: number, size: number) => tokens.slice(Math.max(0, from - size), from);

/** "pressure from Brussels and Washington", "urged both Oslo and Bern": what leads to the first leads to the second. */
function leadOf({ tokens }: Doc, first: number): number {
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

/** Nouns made of verbs that name no dealing between governments, but a way or those who go it. */
const MOVING = new Set(
  `transportation evacuation deportation delegation repatriation migration emigration immigration relocation expedition
  extradition expulsion station destination location vacation excursion procession aviation shipment movement
  apartment department detachment regiment distance ambulance residence conference audience population transmission
  corporation organisation organization institution mission commission administration election division`.split(/\s+/),
);

/** "clarification from Reykjavik", "a commitment to Kyiv": what verbs of dealing make nouns of. */
const isDealing = ({ lemma, norm, tags }: Token): boolean =>
  DEALING_NOUNS.has(lemma) ||
  DEALING_NOUNS.has(norm) ||
  (tags.has('Noun') && /(?:tion|sion|ment|ance|ence)s?$/.test(norm) && !MOVING.has(lemma) && !tags.has('ProperNoun'));

/** How far before "from" the verb stands that asks for something: "sought a full account of the raid from Colombo". */
const REACH = 10;

/** "called on London to", "is leaning on Oslo", "demanded an answer from Riyadh". */
function isAsked(tokens: readonly Token[], first: number): boolean {
  const preposition = tokens[first - 1]?.norm;
  if (preposition === 'on') return /^(?:call|lean|prevail)$/.test(tokens[first - 2]?.lemma ?? '');
  if (preposition !== 'from') return false;
  for (let at = first - 2; at > first - 2 - REACH; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || /[,;:.()]/.test(token.after)) return false;
    if (token.tags.has('Verb'))
      return /^(?:seek|demand|await|want|expect|request|require|hear|extract|elicit)$/.test(token.lemma);
  }
  return false;
}

/** "talks with Tehran", "a warning to Moscow", "between Washington and Tehran", "urged Beijing". */
export function isDealtWith(doc: Doc, candidate: Candidate): boolean {
  const { tokens } = doc;
  const first = leadOf(doc, candidate.first);
  const token = tokens[first];
  const previous = tokens[first - 1];
  if (!token || !previous || previous.sentence !== token.sentence || !/^\s+$/.test(token.before)) return false;
  const before = lookBack(tokens, first - 1, 4).filter((word) => word.sentence === token.sentence);
  const travels = lookBack(tokens, first, 7).some((word) => TRAVEL_WORDS.has(word.lemma));
  switch (previous.norm) {
    case 'with':
    case 'against':
    case 'by':
      return true;
    case 'between':
    case 'toward':
    case 'towards':
      return !travels;
    case 'to':
    case 'from':
    case 'of':
    case 'on':
    case 'for':
      if (isAsked(tokens, first)) return true;
      // "it is up to Oslo to answer"
      if (before.at(-1)?.norm === 'up' && tokens[candidate.last]?.norm === 'to') return true;
      return before.slice(-3).some((word) => !word.tags.has('Gerund') && isDealing(word));
    case 'in':
      return (
        REGIME_NOUNS.has(before.at(-1)?.lemma ?? '') || /^(?:confidence|trust|faith)$/.test(before.at(-1)?.norm ?? '')
      );
    default:
      return previous.tags.has('Verb') && DEALING_VERBS.has(previous.lemma) && !previous.tags.has('Passive');
  }
}

/** "the Damascus regime", "Beijing-backed", "Kremlin-linked". */
export function isModifier({ tokens }: Doc, { last }: Candidate): boolean {
  const next = tokens[last];
  if (!next) return false;
  if (next.before === '-') return BACKED.has(next.norm);
  return next.before === ' ' && REGIME_NOUNS.has(next.lemma);
}
