import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { antecedent, finiteBefore } from './before.js';
import { objectsAfter } from './objects.js';
import { scanLeft } from './scan-left.js';
import type { Syntax } from './syntax.js';
import { COORDINATORS, finite } from './words.js';

/** Verbs whose infinitive is done by their subject although an object stands between: "promised him to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow', 'use', 'deploy', 'send', 'hold', 'hire']);

export function findSubjects(syntax: Syntax, group: VerbGroup, depth: number): readonly NounPhrase[] {
  const { first: start } = syntax.sentenceOf(group.head);
  if (group.relative >= 0) return antecedent(syntax, group.relative, start);
  if (group.tense === 'participle') return participleSubject(syntax, group, start, depth);
  if (group.tense === 'gerund') return gerundSubject(syntax, group, start, depth);
  if (group.tense === 'infinitive') return infinitiveSubject(syntax, group, depth);
  const before = beforeDate(syntax, syntax.skipAdverbsBack(group.first), start);
  const word = syntax.token(before);
  const adverbs = group.first - before > 1 && syntax.brokenBefore(before + 1) && before >= start;
  if (adverbs && !syntax.phraseAt(before + 1) && finite(group) && syntax.token(before + 1)?.norm === 'then') {
    const previous = finiteBefore(syntax, group);
    if (previous) return syntax.subjectsOf(previous, depth + 1);
  }
  if (word && before >= start && (COORDINATORS.has(word.norm) || word.norm === 'but' || word.norm === 'then')) {
    // "ruled that it broke the law when it sold them, and ordered": a comma leads back to the main clause
    const previous =
      syntax.brokenBefore(before) && finite(group)
        ? (firstFinite(syntax, group) ?? syntax.neighbour(group, -1))
        : finite(group)
          ? (finiteBefore(syntax, group) ?? syntax.neighbour(group, -1))
          : syntax.neighbour(group, -1);
    if (previous && !inverted(syntax, previous)) return syntax.subjectsOf(previous, depth + 1);
  }
  const found = scanLeft(syntax, group, start, depth);
  if (found.length > 0) return found;
  // "Also freed was Tomasz King": the subject comes after
  const next = objectsAfter(syntax, group.last);
  return group.lemma === 'be' ? (next[0] ?? []) : [];
}

/** "and on Tuesday freed nine of them": past the date to the word that joins the verbs. */
function beforeDate(syntax: Syntax, at: number, start: number): number {
  const date = syntax.phraseBefore(at + 1);
  if (!date?.temporal) return at;
  const preposition = syntax.token(date.first - 1);
  const before = preposition && /^(?:on|in|at|by|since)$/.test(preposition.norm) ? date.first - 2 : date.first - 1;
  return before >= start && COORDINATORS.has(syntax.token(before)?.norm ?? '') ? before : at;
}

function firstFinite(syntax: Syntax, group: VerbGroup): VerbGroup | undefined {
  let first: VerbGroup | undefined;
  for (let other = syntax.neighbour(group, -1); other; other = syntax.neighbour(other, -1)) {
    if (finite(other) && other.relative < 0 && !/[;:]/.test(syntax.token(other.last - 1)?.after ?? '')) first = other;
  }
  return first;
}

function inverted(syntax: Syntax, group: VerbGroup): boolean {
  return group.tense === 'participle' && syntax.neighbour(group, 1)?.lemma === 'be';
}

function participleSubject(syntax: Syntax, group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
  const next = syntax.neighbour(group, 1);
  if (next?.lemma === 'be' && next.first === group.last) return objectsAfter(syntax, next.last)[0] ?? [];
  for (let i = group.first; i > Math.max(start, group.first - 12); i--) {
    const phrase = syntax.phraseBefore(i);
    if (phrase && !phrase.temporal) {
      const preposition = syntax.token(phrase.first - 1);
      if (syntax.brokenBefore(group.first) && preposition && preposition.wordClass === 'preposition') continue;
      return [phrase];
    }
    if (groupEndingAt(syntax, i)) break;
  }
  return next && finite(next) ? syntax.subjectsOf(next, depth + 1) : [];
}

function groupEndingAt(syntax: Syntax, at: number): boolean {
  const token = syntax.token(at - 1);
  const kind = token?.wordClass;
  return kind === 'verb' || kind === 'auxiliary' || kind === 'modal';
}

/** Verbs behind which a bare gerund is somebody else's act: "feared looting", "condemned shelling". */
const OF_OTHERS = new Set(
  `fear dread condemn criticize criticise denounce deplore decry ban outlaw prohibit forbid allow permit report hear witness
  oppose protest tolerate predict`.split(/\s+/),
);

function gerundSubject(syntax: Syntax, group: VerbGroup, start: number, depth: number): readonly NounPhrase[] {
  const before = syntax.skipAdverbsBack(group.first);
  const word = syntax.token(before);
  const previous = syntax.neighbour(group, -1);
  if (previous?.last === group.first && !previous.passive && OF_OTHERS.has(previous.lemma)) return [];
  if (
    group.first > start &&
    !syntax.brokenBefore(group.first) &&
    word &&
    word.wordClass !== 'preposition' &&
    !COORDINATORS.has(word.norm)
  ) {
    const phrase = syntax.phraseBefore(before + 1);
    if (phrase && !phrase.temporal) return [phrase];
  }
  if (!previous) {
    const next = syntax.neighbour(group, 1);
    return next && finite(next) && next.relative < 0 ? syntax.subjectsOf(next, depth + 1) : [];
  }
  if (word && (word.norm === 'of' || word.norm === 'from') && !syntax.brokenBefore(group.first)) {
    // "accused Minsk of organizing": done by the object
    const object = previous.passive ? undefined : syntax.objectsOf(previous)[0];
    if (object && object.length > 0) return object;
  }
  let main: VerbGroup | undefined = previous;
  if (word && syntax.brokenBefore(group.first)) {
    while (main && (!finite(main) || main.relative >= 0)) main = syntax.neighbour(main, -1);
  }
  return syntax.subjectsOf(main ?? previous, depth + 1);
}

function infinitiveSubject(syntax: Syntax, group: VerbGroup, depth: number): readonly NounPhrase[] {
  const previous = syntax.neighbour(group, -1);
  if (!previous) return [];
  const object = previous.passive ? undefined : syntax.objectsOf(previous).at(-1);
  if (
    object &&
    object.length > 0 &&
    !SUBJECT_CONTROL.has(previous.lemma) &&
    (object[0]?.first ?? 0) < group.first &&
    isAgent(syntax, object)
  )
    return object;
  if (
    previous.tense === 'infinitive' ||
    previous.tense === 'gerund' ||
    finite(previous) ||
    previous.tense === 'participle'
  )
    return syntax.subjectsOf(previous, depth + 1);
  return [];
}

/** "asked Poland to reopen" but not "a desire to": an object that could act itself. */
function isAgent(syntax: Syntax, phrases: readonly NounPhrase[]): boolean {
  const last = phrases.at(-1);
  return last !== undefined && !syntax.token(last.head)?.tags.has('Singular')
    ? true
    : last !== undefined &&
        (last.pronoun ||
          syntax.token(last.head)?.tags.has('ProperNoun') === true ||
          syntax.token(last.head)?.tags.has('Actor') === true ||
          /^(?:government|army|court|party|union|police|ministry|group|side|country|parliament|company|council|commission|state)$/.test(
            syntax.token(last.head)?.norm ?? '',
          ));
}
