import type { Doc, Token } from '../language/types.js';
import type { Name } from '../people/types.js';
import {
  BACKED,
  DEALING_NOUNS,
  DEALING_VERBS,
  DEALT_WITH,
  GOVERNMENT_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_VERBS,
  REGIME_NOUNS,
  SEAT_AS_PRIZE,
  SEAT_NOUNS,
  STANCES,
  TRAVEL_WORDS,
} from './data/acting.js';
import type { Candidate } from './match.js';

const isUpper = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
const OPENERS = ['Adverb', 'Conjunction', 'Date', 'WeekDay', 'QuestionWord', 'Expression'];
const CLAUSE_OPENERS = new Set([
  'that',
  'as',
  'if',
  'while',
  'because',
  'whether',
  'after',
  'before',
  'since',
  'until',
  'though',
  'although',
  'but',
  'than',
  'what',
  'when',
  'once',
  'and',
  'or',
]);
const BE = new Set(['is', 'was', 'are', 'were', 'be', 'been', "'s", 'being']);
const AUXILIARY = new Set([
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'did',
  'does',
  'do',
  'cannot',
  'shall',
]);
const PASSED_OVER = new Set([
  'on',
  'last',
  'this',
  'earlier',
  'also',
  'not',
  'then',
  'itself',
  'never',
  'too',
  'both',
  'meanwhile',
  'late',
  'now',
]);

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

/** "Baku denied", "Ankara will be hosting", "Moscow is ready"; not "Tokyo woke to snow", "Paris is beautiful". */
function actsAsSubject(doc: Doc, { first, last }: Candidate): boolean {
  const { tokens } = doc;
  const token = tokens[first];
  const previous = tokens[first - 1];
  if (!token || tokens[last - 1]?.sentence !== tokens[last]?.sentence) return false;
  if (previous && previous.sentence === token.sentence && /^[\s-]*$/.test(token.before)) {
    // "old Moscow remembers", "residents of Moscow said"
    if ((previous.tags.has('Preposition') || previous.norm === 'to') && !CLAUSE_OPENERS.has(previous.norm))
      return false;
    if (previous.tags.has('Adjective') || previous.norm === 'the') return false;
    // "Denzel Washington attended", but "Meanwhile Moscow said"
    const opens = OPENERS.some((tag) => previous.tags.has(tag)) || CLAUSE_OPENERS.has(previous.norm);
    if (isUpper(previous) && !opens) return false;
  }
  if (!/^\s+$/.test(tokens[last]?.before ?? '') && !/^, $/.test(tokens[last]?.before ?? '')) return false;
  let at = predicate(doc, last);
  if (at === null) return false;
  let auxiliary = false;
  while (
    at < tokens.length &&
    (AUXILIARY.has(tokens[at]?.norm ?? '') || tokens[at]?.tags.has('Adverb') || tokens[at]?.norm === 'not')
  ) {
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
    if (next.tags.has('Gerund')) return !PLACE_VERBS.has(next.lemma) || next.lemma === 'host';
    return STANCES.has(next.norm) || DEALT_WITH.has(next.lemma);
  }
  if (verb.tags.has('Gerund')) return false;
  if (auxiliary && /^(?:have|do)$/.test(tokens[at - 1]?.lemma ?? '') && verb.tags.has('Determiner')) return false;
  return !PLACE_VERBS.has(verb.lemma) || auxiliary;
}

/** "Tehran's political system", "Moscow's second veto"; not "Tehran's airport". */
function ownsGovernment({ tokens }: Doc, { last }: Candidate): boolean {
  const mark = tokens[last];
  if (!mark?.tags.has('Possessive')) return false;
  for (let at = last + 1; at < last + 4; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== mark.sentence || (at > last + 1 && /[,.;:—]/.test(token.before))) return false;
    if (GOVERNMENT_NOUNS.has(token.lemma) || GOVERNMENT_NOUNS.has(token.norm)) return true;
    if (token.tags.has('Preposition') || token.tags.has('Verb')) return false;
  }
  return false;
}

const lookBack = (tokens: readonly Token[], from: number, size: number) => tokens.slice(Math.max(0, from - size), from);

/** "talks with Tehran", "a warning to Moscow", "between Washington and Tehran", "urged Beijing". */
function isDealtWith({ tokens }: Doc, { first }: Candidate): boolean {
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
      return before
        .slice(-3)
        .some((word) => !word.tags.has('Gerund') && (DEALING_NOUNS.has(word.lemma) || DEALING_NOUNS.has(word.norm)));
    case 'in':
      return (
        REGIME_NOUNS.has(before.at(-1)?.lemma ?? '') || /^(?:confidence|trust|faith)$/.test(before.at(-1)?.norm ?? '')
      );
    default:
      return previous.tags.has('Verb') && DEALING_VERBS.has(previous.lemma) && !previous.tags.has('Passive');
  }
}

/** "the Damascus regime", "Beijing-backed", "Kremlin-linked". */
function isModifier({ tokens }: Doc, { last }: Candidate): boolean {
  const next = tokens[last];
  if (!next) return false;
  if (next.before === '-') return BACKED.has(next.norm);
  return next.before === ' ' && REGIME_NOUNS.has(next.lemma);
}

/** "Belgrade airport", "London prices": a place that says which. */
function modifiesNoun({ tokens }: Doc, { last }: Candidate): boolean {
  const next = tokens[last];
  return (
    next?.before === ' ' &&
    next.tags.has('Noun') &&
    !next.tags.has('Pronoun') &&
    !next.tags.has('Possessive') &&
    !next.tags.has('Verb') &&
    !next.tags.has('Date') &&
    next.sentence === tokens[last - 1]?.sentence
  );
}

/** "the Kremlin said", "White House officials"; not "the White House lawn", "his way to the White House", "win the White House". */
function seatActs(doc: Doc, candidate: Candidate): boolean {
  const { tokens } = doc;
  const next = tokens[candidate.last];
  if (modifiesNoun(doc, candidate))
    return (
      next !== undefined &&
      (SEAT_NOUNS.has(next.lemma) || GOVERNMENT_NOUNS.has(next.lemma) || SEAT_NOUNS.has(next.norm))
    );
  const hasArticle = /^(?:the|this)$/.test(tokens[candidate.first - 1]?.norm ?? '');
  const at = candidate.first - (hasArticle ? 1 : 0);
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[candidate.first]?.sentence || !/^\s+$/.test(tokens[at]?.before ?? ''))
    return true;
  if (isDealtWith(doc, { ...candidate, first: at })) return true;
  if (PLACE_PREPOSITIONS.has(before.norm) || /^(?:to|for|from|of|on)$/.test(before.norm)) return false;
  return !(before.tags.has('Verb') && SEAT_AS_PRIZE.has(before.lemma));
}

function isPlace({ tokens }: Doc, { first, last }: Candidate): boolean {
  const previous = tokens[first - 1];
  const at = previous?.norm === 'the' ? tokens[first - 2] : previous;
  if (at && at.sentence === tokens[first]?.sentence && PLACE_PREPOSITIONS.has(at.norm)) return true;
  const next = tokens[last];
  return (
    next !== undefined &&
    next.before === ' ' &&
    isUpper(next) &&
    next.sentence === tokens[first]?.sentence &&
    !next.tags.has('Verb') &&
    !next.tags.has('Date')
  );
}

/**
 * The capitals and seats that stand for their governments. Coordination carries over: "what Moscow thought, or
 * Washington, or London".
 */
export function actingSeats(
  doc: Doc,
  candidates: readonly Candidate[],
  nameAt: (at: number) => Name | null,
): Map<Candidate, string> {
  const acting = new Map<Candidate, string>();
  const inDateline = (at: number) => {
    const token = doc.tokens[at];
    const dateline = token && doc.paragraphs[token.paragraph]?.dateline;
    return Boolean(dateline && token.start < dateline.end);
  };
  let previous: Candidate | null = null;
  for (const candidate of candidates) {
    const { kind } = candidate.entry;
    const neighbor = previous;
    if (kind !== 'disguise') previous = candidate;
    if ((kind !== 'capital' && kind !== 'seat') || inDateline(candidate.first)) continue;
    const name = nameAt(candidate.first);
    const longer =
      name &&
      name.last - name.first > candidate.last - candidate.first + (doc.tokens[name.first]?.norm === 'the' ? 1 : 0);
    if (longer) continue;
    const rule = ruleFor(doc, candidate, neighbor, acting);
    if (rule) acting.set(candidate, rule);
  }
  return acting;
}

function ruleFor(
  doc: Doc,
  candidate: Candidate,
  neighbor: Candidate | null,
  acting: ReadonlyMap<Candidate, string>,
): string | null {
  if (isModifier(doc, candidate)) return 'country:metonym-modifier';
  if (candidate.entry.kind === 'seat') return seatActs(doc, candidate) ? 'country:metonym-seat' : null;
  if (modifiesNoun(doc, candidate)) return null;
  if (isDealtWith(doc, candidate)) return 'country:metonym-dealt-with';
  if (isPlace(doc, candidate)) return null;
  if (ownsGovernment(doc, candidate)) return 'country:metonym-possessive';
  if (neighbor && acting.has(neighbor) && joins(doc, neighbor, candidate)) return 'country:metonym-coordinated';
  if (actsAsSubject(doc, candidate)) return 'country:metonym-subject';
  return null;
}

/** "Moscow and Beijing", "Moscow, Beijing", "what Moscow thought, or Beijing, or London". */
function joins({ tokens }: Doc, { last }: Candidate, { first, last: end }: Candidate): boolean {
  const [from, to] = [tokens[last], tokens[first]];
  const between = first - last;
  if (!from || !to || between > 4 || tokens[last - 1]?.sentence !== to.sentence) return false;
  if (between === 0) return /^,\s*$/.test(to.before);
  const isJoin = /^(?:and|or|nor)$/.test(tokens[first - 1]?.norm ?? '');
  if (between === 1) return isJoin;
  // The verb is left out, so a comma closes the name in.
  return isJoin && /^,\s*$/.test(tokens[first - 1]?.before ?? '') && /^[,.?!;]/.test(tokens[end - 1]?.after ?? '');
}
