import type { Word } from './forms.js';
import { type Part, passes } from './parts.js';

/**
 * compromise's way to match a pattern, step by step, with places instead of slices of the sentence: the same matches in
 * the same order, whatever a pattern is written like.
 */

/** Where an attempt stands: its word, its token, and what it has put into the first pair of brackets. */
interface Attempt {
  readonly words: readonly Word[];
  readonly parts: readonly Part[];
  readonly from: number;
  at: number;
  part: number;
  groupStart: number;
  groupLength: number;
}

/** What a pattern took: the words from `start` to before `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** True where the word at `at` is what the token asks for; `anchored` is false where "^" and "$" do not count. */
function fits(words: readonly Word[], at: number, part: Part, anchored = true): boolean {
  const word = words[at];
  if (!word) return false;
  let found: boolean;
  if (part.test.kind === 'any') found = true;
  else if (anchored && ((part.start && at !== 0) || (part.end && at !== words.length - 1))) found = false;
  else found = passes(word, part.test);
  return found !== part.negative;
}

/** The same, whether or not the token is meant to be missing. */
const isThere = (words: readonly Word[], at: number, part: Part): boolean => fits(words, at, part) !== part.negative;

function capture(attempt: Attempt, part: Part | undefined, at: number, length: number): void {
  if (part?.group !== '0') return;
  if (attempt.groupStart < 0) attempt.groupStart = at;
  attempt.groupLength += length;
}

/** ".*" and its like: on to where the next token fits. */
function skipAnything(attempt: Attempt, part: Part): boolean {
  const { words, parts, from, at } = attempt;
  const next = parts[attempt.part + 1];
  let to = next ? at : words.length;
  if (next) while (to < words.length && !fits(words, to, next)) to++;
  if ((next && to === words.length) || to === from) return false;
  if (part.min !== undefined && to - at < part.min) return false;
  if (part.max !== undefined && to - at > part.max) {
    attempt.at += part.max;
    return true;
  }
  capture(attempt, part, at, to - at);
  attempt.at = to;
  return true;
}

/** Words that one sequence takes from `at` on, or 0. */
function sequenceLength(words: readonly Word[], at: number, sequence: readonly Part[]): number {
  let length = 0;
  for (const part of sequence) {
    if (!fits(words, at + length, part)) return 0;
    length++;
    if (part.greedy) while (at + length < words.length && fits(words, at + length, part, false)) length++;
  }
  return length;
}

const firstLength = (words: readonly Word[], at: number, choices: readonly (readonly Part[])[]): number => {
  for (const choice of choices) {
    const length = sequenceLength(words, at, choice);
    if (length > 0) return length;
  }
  return 0;
};

/** Words that "(a b|c)" takes from `at` on, or 0. */
function orLength(words: readonly Word[], at: number, choices: readonly (readonly Part[])[], greedy: boolean): number {
  let length = firstLength(words, at, choices);
  if (length === 0 || !greedy) return length;
  for (let more = length; more > 0; length += more) more = firstLength(words, at + length, choices);
  return length;
}

/** Words that "(a && b)" takes from `at` on, or 0. */
function andLength(words: readonly Word[], at: number, choices: readonly (readonly Part[])[]): number {
  let longest = 0;
  for (const choice of choices) {
    if (!choice.every((part, i) => fits(words, at + i, part))) return 0;
    longest = Math.max(longest, choice.length);
  }
  return longest;
}

/** "(a b|c)", "(a && b)". */
function takeBlock(attempt: Attempt, part: Part, choices: readonly (readonly Part[])[]): boolean {
  const { words, at } = attempt;
  const length = part.test.kind === 'or' ? orLength(words, at, choices, part.greedy) : andLength(words, at, choices);
  if (length === 0) {
    if (part.negative && !part.optional) attempt.at++;
    return part.negative || part.optional;
  }
  if (part.negative) return false;
  capture(attempt, part, at, length);
  if (part.end && at + length !== words.length) return false;
  attempt.at += length;
  return true;
}

/** On while the token fits, but not over what the next one wants; null where that is too few. */
function greedyEnd(attempt: Attempt, part: Part): number | null {
  const { words, parts, at: start } = attempt;
  const next = parts[attempt.part + 1];
  let at = start;
  for (; at < words.length; at++) {
    const count = at - start + 1;
    const isEnough = part.min === undefined || count >= part.min;
    if (next && isEnough && fits(words, at, next)) return at;
    if (part.max !== undefined && count === part.max) return at;
    if (!fits(words, at, part, false)) return isEnough ? at : null;
  }
  return part.min !== undefined && at - start + 1 < part.min ? null : at;
}

/** A token that fits. */
function take(attempt: Attempt, part: Part): boolean {
  const { words, parts } = attempt;
  const start = attempt.at;
  const next = parts[attempt.part + 1];
  if (part.optional && next) {
    if (part.negative) return true;
    // "a? a": what may be missing leaves the word to what must be there
    if (fits(words, start, next) && !fits(words, start + 1, next)) attempt.part++;
  }
  attempt.at++;
  if (part.end && attempt.at !== words.length && !part.greedy) return false;
  const current = parts[attempt.part] ?? part;
  if (part.greedy) {
    const end = greedyEnd(attempt, current);
    if (end === null) return false;
    attempt.at = end;
    if (current.end && end !== words.length) return false;
  }
  const isLong = attempt.at - attempt.from > 1 && current.greedy;
  capture(attempt, part, start, isLong ? attempt.at - start : 1);
  return true;
}

/** "!a": any word but this. */
function takeOther(attempt: Attempt, part: Part): boolean {
  const { words, parts, at } = attempt;
  if (isThere(words, at, part)) return false;
  if (part.optional) {
    const [next, second] = [parts[attempt.part + 1], parts[attempt.part + 2]];
    if (next && fits(words, at, next)) attempt.part++;
    else if (next?.optional && second && fits(words, at, second)) attempt.part += 2;
  }
  if (!part.greedy) {
    attempt.at++;
    return true;
  }
  const next = parts[attempt.part + 1];
  let end = at;
  while (end < words.length && !isThere(words, end, part) && !(next && fits(words, end, next))) {
    end++;
    if (part.max !== undefined && end - at === part.max) break;
  }
  if (end === at || (part.min && part.min > end - at)) return false;
  attempt.at = end;
  return true;
}

/** One token from where the attempt stands. */
function step(attempt: Attempt, part: Part): boolean {
  const { words, at } = attempt;
  const { test } = part;
  if (test.kind === 'any' && part.greedy) return skipAnything(attempt, part);
  if (test.kind === 'or' || test.kind === 'and') return takeBlock(attempt, part, test.choices);
  if (test.kind === 'any') return !part.negative && take(attempt, part);
  if (part.end && part.greedy && at < words.length - 1 && fits(words, at, part, false)) return take(attempt, part);
  if (part.negative) return takeOther(attempt, part);
  return fits(words, at, part) ? take(attempt, part) : part.optional;
}

/** The match that begins at `from`, or null. */
function matchFrom(
  words: readonly Word[],
  parts: readonly Part[],
  from: number,
): (Match & { group: Match | null }) | null {
  const [first] = parts;
  // most attempts end with their first token
  if (first && !first.optional && !first.negative && !first.greedy && isSingle(first) && !fits(words, from, first))
    return null;
  const attempt: Attempt = { words, parts, from, at: from, part: 0, groupStart: -1, groupLength: 0 };
  for (; attempt.part < parts.length; attempt.part++) {
    if (attempt.at >= words.length) {
      for (let i = attempt.part; i < parts.length; i++) if (!parts[i]?.optional) return null;
      break;
    }
    const part = parts[attempt.part];
    if (!part || !step(attempt, part)) return null;
  }
  if (attempt.at === from) return null;
  const { groupStart, groupLength } = attempt;
  const group = groupStart < 0 ? null : { start: groupStart, end: groupStart + groupLength };
  return { start: from, end: attempt.at, group };
}

const isSingle = ({ test }: Part): boolean => test.kind !== 'or' && test.kind !== 'and';

/** A pattern to match: its tokens, what must not be in a match, and whether only the bracketed words count. */
export interface Matchable {
  readonly parts: readonly Part[];
  readonly notIf: readonly Part[] | null;
  readonly grouped: boolean;
}

/** All matches in the stretch, none over another. */
export function matchesOf(words: readonly Word[], { parts, notIf, grouped }: Matchable): Match[] {
  const found: Match[] = [];
  const last = parts.at(-1);
  const shortest = parts.filter(({ optional, negative }) => !optional && !negative).length;
  for (let from = 0; from < words.length; from++) {
    if (!parts[0]?.start && words.length - from < shortest) break;
    const match = matchFrom(words, parts, from);
    if (
      match &&
      !(last?.end && match.end !== words.length) &&
      !(notIf && holds(words.slice(match.start, match.end), notIf))
    ) {
      const taken = grouped ? match.group : match;
      if (taken) found.push(taken);
    }
    if (parts[0]?.start) break;
    if (match) from = Math.max(from, match.end - 1);
  }
  return found;
}

const holds = (words: readonly Word[], parts: readonly Part[]): boolean =>
  words.some((_, from) => matchFrom(words, parts, from) !== null);
