import { BE, HAVE, NEEDS_OBJECT, PARTICIPLE_ONLY, PAST_ONLY } from './corrections/data.js';
import type { Doc, Sentence, Tense, Token, VerbGroup } from './types.js';
import { breaksAfter } from './word-class.js';

const isPastForm = (token: Token): boolean =>
  (token.tags.has('PastTense') || token.tags.has('Participle')) && !PAST_ONLY.has(token.norm);
const isBaseForm = (token: Token): boolean => token.tags.has('Infinitive') || token.tags.has('PresentTense');
const isGerund = (token: Token): boolean =>
  token.tags.has('Gerund') || (token.norm.endsWith('ing') && token.tags.has('Verb'));

/** "has to go", "is going to meet", "used to be": what reads as an auxiliary with "to" behind it. */
const SEMI_AUXILIARIES = new Set(['have', 'has', 'had', 'going', 'ought', 'is', 'are', 'was', 'were', 'due', 'set']);

interface Chain {
  /** Index of the main verb, or -1. */
  readonly head: number;
  readonly last: number;
  readonly auxiliaries: readonly Token[];
  readonly negated: boolean;
}

/** Words of time and manner that may stand between auxiliary and verb, though they are no adverbs elsewhere. */
const TIMES = new Set(['now', 'since', 'then', 'once', 'yet']);
const TIME_PHRASES = new Set([
  'at first',
  'at last',
  'at least',
  'at once',
  'at times',
  'for now',
  'in effect',
  'in fact',
  'in part',
  'in turn',
  'of course',
  'so far',
  'to date',
]);
const STARTS = new Set([...TIME_PHRASES].map((phrase) => phrase.split(' ')[0]));

/** "had on Tuesday suspended", "has since called", "had at first agreed": where the time between auxiliary and verb ends; `at` where none stands. */
function behindTime(tokens: readonly Token[], at: number, end: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second) return at;
  const day = first.norm === 'on' ? at + 1 : at;
  const last = TIMES.has(first.norm)
    ? at
    : tokens[day]?.tags.has('WeekDay')
      ? day
      : STARTS.has(first.norm) && TIME_PHRASES.has(`${first.norm} ${second.norm}`)
        ? at + 1
        : -1;
  if (last === -1 || last + 1 >= end || breaksAfter(tokens[last] ?? first)) return at;
  const kind = tokens[last + 1]?.wordClass;
  return kind === 'verb' || (kind === 'auxiliary' && last === at) ? last + 1 : at;
}

/** Skips adverbs and "not" from `at`; tells whether there was a negation. */
function skipAdverbs(tokens: readonly Token[], at: number, end: number): { at: number; negated: boolean } {
  let negated = false;
  let i = at;
  for (let token = tokens[i]; i < end && token; token = tokens[++i]) {
    const kind = token.wordClass;
    if (kind === 'verb' || kind === 'auxiliary') break;
    const behind = behindTime(tokens, i, end);
    if (kind === 'negative') negated = true;
    else if (behind > i) i = behind - 1;
    else if (kind !== 'adverb' || token.tags.has('Particle')) break;
    if (breaksAfter(tokens[i] ?? token)) return { at: i, negated };
  }
  return { at: i, negated };
}

/** From an auxiliary or verb at `start`: the auxiliaries and the main verb that they belong to. */
function readChain(tokens: readonly Token[], start: number, end: number): Chain {
  const auxiliaries: Token[] = [];
  let negated = false;
  let at = start;
  let last = start;
  let head = -1;
  for (let token = tokens[at]; at < end && token; token = tokens[at]) {
    const kind = token.wordClass;
    if (kind === 'verb') {
      head = at;
      last = at + 1;
      break;
    }
    if (kind !== 'modal' && kind !== 'auxiliary') break;
    auxiliaries.push(token);
    last = at + 1;
    if (breaksAfter(token)) break;
    let next = skipAdverbs(tokens, at + 1, end);
    let toward = false;
    if (SEMI_AUXILIARIES.has(token.norm) && tokens[next.at]?.norm === 'to') {
      const verb = skipAdverbs(tokens, next.at + 1, end);
      const after = tokens[verb.at];
      if (
        after &&
        verb.at < end &&
        (after.wordClass === 'verb' || after.wordClass === 'auxiliary') &&
        isBaseForm(after)
      ) {
        next = verb;
        toward = true;
      }
    }
    const following = tokens[next.at];
    if (!following || next.at >= end || !(toward || fits(token, following))) {
      if (next.negated) {
        negated = true;
        last = next.at;
      }
      break;
    }
    negated ||= next.negated;
    at = next.at;
  }
  return { head, last, auxiliaries, negated };
}

/** True where `verb` may follow the auxiliary: "will go", "has gone", "is going", "was taken". */
function fits(auxiliary: Token, verb: Token): boolean {
  const kind = verb.wordClass;
  if (kind !== 'verb' && kind !== 'auxiliary') return false;
  const { norm } = auxiliary;
  if (BE.has(norm)) return isGerund(verb) || isPastForm(verb) || verb.norm === 'being';
  if (HAVE.has(norm)) return isPastForm(verb) || /^(?:been|had|said|told|fled)$/.test(verb.norm);
  return kind === 'auxiliary' || isBaseForm(verb);
}

const isFutureAuxiliary = (token: Token): boolean =>
  token.norm === 'will' || token.norm === 'shall' || token.norm === "'ll";

function tenseOf(chain: Chain, head: Token, infinitive: boolean): Tense {
  const first = chain.auxiliaries[0];
  if (infinitive) return 'infinitive';
  if (first && isFutureAuxiliary(first)) return 'future';
  if (first && first.wordClass === 'modal') return 'present';
  if (first) {
    if (first.norm === 'being' || first.norm === 'having' || first.norm === 'been')
      return first === head ? 'participle' : 'gerund';
    if (first.norm === 'be') return 'infinitive';
    return /^(?:was|were|had|did)$/.test(first.norm) ? 'past' : 'present';
  }
  if (isGerund(head)) return 'gerund';
  if (head.tags.has('PastTense') || head.tags.has('Participle')) return 'past';
  return 'present';
}

/** The group that begins at `start`, or null where no verb does. */
function groupAt(tokens: readonly Token[], start: number, sentence: Sentence): VerbGroup | null {
  const first = tokens[start];
  if (!first) return null;
  let at = start;
  let infinitive = false;
  let negated = false;
  if (first.wordClass === 'to') {
    const next = skipAdverbs(tokens, start + 1, sentence.last);
    const verb = tokens[next.at];
    const kind = verb && next.at < sentence.last ? verb.wordClass : 'other';
    if (
      !verb ||
      breaksAfter(first) ||
      !(
        (kind === 'verb' &&
          isBaseForm(verb) &&
          !isGerund(verb) &&
          (verb.tags.has('Infinitive') || !verb.norm.endsWith('s'))) ||
        (kind === 'auxiliary' && /^(?:be|have|do)$/.test(verb.norm))
      )
    )
      return null;
    infinitive = true;
    negated = next.negated;
    at = next.at;
  }
  const chain = readChain(tokens, at, sentence.last);
  const headIndex =
    chain.head >= 0 ? chain.head : chain.auxiliaries.length > 0 ? (chain.auxiliaries.at(-1) ?? first).index : -1;
  const head = tokens[headIndex];
  if (!head) return null;
  const before = tokens[start - 1];
  const notBefore = before !== undefined && start > sentence.first && before.wordClass === 'negative';
  const auxiliaries = chain.head >= 0 ? chain.auxiliaries : chain.auxiliaries.slice(0, -1);
  const last = auxiliaries.at(-1);
  const passive =
    last !== undefined &&
    chain.head >= 0 &&
    (BE.has(last.norm) || last.norm === 'been') &&
    isPastForm(head) &&
    !isGerund(head);
  const modal = chain.auxiliaries.find((token) => token.wordClass === 'modal');
  return {
    first: start,
    last: Math.max(chain.last, headIndex + 1),
    head: headIndex,
    lemma: head.lemma,
    tense: tenseOf({ ...chain, auxiliaries: chain.auxiliaries }, head, infinitive),
    passive,
    perfect: auxiliaries.some((token) => HAVE.has(token.norm) && tokens[token.index + 1]?.norm !== 'to'),
    progressive: isGerund(head) && last !== undefined && BE.has(last.norm),
    negated: negated || chain.negated || notBefore,
    modal: modal && !isFutureAuxiliary(modal) ? modal.norm : null,
    relative: relativeBefore(tokens, start, sentence),
  };
}

/** "who", "which" or "that" right before the group, adverbs passed over. */
function relativeBefore(tokens: readonly Token[], start: number, sentence: Sentence): number {
  for (let i = start - 1; i >= sentence.first && i >= start - 3; i--) {
    const token = tokens[i];
    if (!token) break;
    const kind = token.wordClass;
    if (kind === 'relative') return i;
    if (kind !== 'adverb' && kind !== 'negative') break;
  }
  return -1;
}

/** "denied on Thursday there was", "charged on Monday that": behind the day begins what is said. */
function clauseFollowsDate(tokens: readonly Token[], start: number, end: number): boolean {
  const [preposition, day] = [tokens[start], tokens[start + 1]];
  if (!preposition || !day || preposition.wordClass !== 'preposition' || !day.tags.has('Date')) return false;
  let at = start + 1;
  for (let token = tokens[at]; token && at < end && token.tags.has('Date'); token = tokens[++at])
    if (breaksAfter(token)) return false;
  const next = tokens[at];
  if (!next || at >= end) return false;
  return /^(?:that|there|he|she|it|they|we|i)$/.test(next.norm) || next.wordClass === 'article';
}

/** True where a bare past form may be a participle: "the man arrested in Lyon was charged", "killed by a mine". */
function isReduced(tokens: readonly Token[], groups: readonly VerbGroup[], index: number, sentence: Sentence): boolean {
  const group = groups[index];
  const head = group && tokens[group.head];
  if (!group || !head || group.tense !== 'past' || group.head !== group.first) return false;
  if (PARTICIPLE_ONLY.has(head.norm)) return true;
  if (PAST_ONLY.has(head.norm) || group.relative >= 0) return false;
  const before = tokens[group.first - 1];
  const next = tokens[group.last];
  const nextKind = next && group.last < sentence.last ? next.wordClass : 'other';
  if (next?.norm === 'by' && group.last < sentence.last && !breaksAfter(head))
    return !/day$|^(?:next|last)$/.test(tokens[group.last + 1]?.norm ?? '');
  if (!before || group.first === sentence.first) return nextKind === 'preposition' || nextKind === 'adverb';
  const beforeKind = before.wordClass;
  if (beforeKind === 'preposition' || /^(?:when|while|if|once|as|though|although|unless)$/.test(before.norm))
    return beforeKind !== 'preposition' || before.norm === 'as';
  if (beforeKind !== 'noun' && beforeKind !== 'pronoun' && beforeKind !== 'number') return false;
  if (clauseFollowsDate(tokens, group.last, sentence.last)) return false;
  const noObject =
    breaksAfter(head) ||
    nextKind === 'preposition' ||
    nextKind === 'to' ||
    nextKind === 'adverb' ||
    next?.tags.has('Date') === true;
  if (!noObject) return false;
  if (
    NEEDS_OBJECT.has(head.norm) &&
    !/^(?:at|about|around|over|up|as|more|nearly|some)$/.test(next?.norm ?? '') &&
    nextKind === 'preposition' &&
    !breaksAfter(head) &&
    beforeKind !== 'pronoun'
  )
    return true;
  const following = groups[index + 1];
  if (!following || following.first >= sentence.last) return false;
  if (following.tense === 'infinitive' || following.tense === 'gerund' || following.relative >= 0) return false;
  if (breaksAfter(before)) {
    // ", arrested in May, said": a finite verb comes after the second comma
    for (let i = group.last; i < following.first; i++) {
      const token = tokens[i];
      if (token && token.wordClass === 'conjunction') return false;
    }
    return [...tokens.slice(group.first, following.first)].some(breaksAfter);
  }
  for (let i = group.last; i < following.first; i++) {
    const token = tokens[i];
    if (!token || breaksAfter(token) || token.norm === 'that') return false;
    const kind = token.wordClass;
    if (
      kind === 'conjunction' ||
      kind === 'relative' ||
      kind === 'pronoun' ||
      token.tags.has('QuestionWord') ||
      /^(?:after|before|as|when|while|since|because|until|if)$/.test(token.norm)
    )
      return false;
  }
  return tokens[following.first - 1] !== undefined && following.first > group.last + 1;
}

/** The verb groups of one sentence, in the order of the text. */
export function sentenceVerbGroups(doc: Doc, sentence: Sentence, taken: Uint8Array): VerbGroup[] {
  const { tokens } = doc;
  const groups: VerbGroup[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    const token = tokens[at];
    if (!token) break;
    const kind = token.wordClass;
    const group =
      taken[at] === 0 && (kind === 'verb' || kind === 'auxiliary' || kind === 'modal' || kind === 'to')
        ? groupAt(tokens, at, sentence)
        : null;
    if (group) {
      groups.push(group);
      at = group.last;
    } else at++;
  }
  return groups.map((group, i) =>
    isReduced(tokens, groups, i, sentence) ? { ...group, tense: 'participle', passive: true } : group,
  );
}
