import { type Reg, world } from './compromise.js';
import type { Word } from './forms.js';
import { tagNumbers } from './tag-sets.js';

/** What one token of a pattern asks of one word. */
export type Test =
  | { readonly kind: 'any' }
  | { readonly kind: 'tag'; readonly tag: string; readonly number: number }
  | { readonly kind: 'word'; readonly word: string }
  /** One of the words of a list, by the list's number. */
  | { readonly kind: 'list'; readonly list: number }
  /** A word that may be these two parts of speech. */
  | { readonly kind: 'switch'; readonly switch: string }
  | { readonly kind: 'method'; readonly name: string; readonly holds: (word: Word) => boolean }
  | { readonly kind: 'regex'; readonly regex: RegExp }
  /** One of several sequences, or all of them at once: asked of a place, never of one word. */
  | { readonly kind: 'or' | 'and'; readonly choices: readonly (readonly Part[])[] };

/** One token of a pattern. */
export interface Part {
  readonly test: Test;
  /** The word must be the first, the last of the stretch. */
  readonly start: boolean;
  readonly end: boolean;
  readonly optional: boolean;
  readonly negative: boolean;
  readonly greedy: boolean;
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly group: string | undefined;
}

/** The lists of words of all patterns: for each word the numbers of those in which it stands. */
export interface Lists {
  readonly byWord: Map<string, number[]>;
  count: number;
}

function listOf(words: ReadonlySet<string>, lists: Lists): number {
  for (const word of words) {
    const known = lists.byWord.get(word);
    if (known) known.push(lists.count);
    else lists.byWord.set(word, [lists.count]);
  }
  return lists.count++;
}

/** The test of a token, or null where it asks for something that is not known here. */
function testOf(reg: Reg, lists: Lists): Test | null {
  const { word, tag, method, regex, fastOr, choices } = reg;
  if (reg.use || reg.fuzzy || reg.pos || reg.id || reg.chunk || reg.machine || reg.sense || reg.pre || reg.post)
    return null;
  if (reg.anything) return { kind: 'any' };
  if (word !== undefined) return { kind: 'word', word };
  if (tag !== undefined) return { kind: 'tag', tag, number: tagNumbers.get(tag) ?? 0 };
  if (method !== undefined) {
    const holds = world.methods.one.termMethods[method];
    return holds && method !== 'hasContraction' ? { kind: 'method', name: method, holds } : null;
  }
  if (regex !== undefined) return { kind: 'regex', regex };
  if (reg.switch !== undefined) return { kind: 'switch', switch: reg.switch };
  if (fastOr !== undefined) return { kind: 'list', list: listOf(fastOr, lists) };
  if (choices === undefined || (reg.operator !== 'or' && reg.operator !== 'and')) return null;
  const sequences = choices.map((choice) => partsOf(choice, lists));
  return sequences.every((sequence) => sequence !== null)
    ? { kind: reg.operator, choices: sequences.flatMap((sequence) => (sequence ? [sequence] : [])) }
    : null;
}

/** The tokens of a pattern, or null where one asks for something that is not known here. */
export function partsOf(regs: readonly Reg[], lists: Lists): readonly Part[] | null {
  const parts: Part[] = [];
  for (const reg of regs) {
    const test = testOf(reg, lists);
    if (test === null) return null;
    const { start = false, end = false, optional = false, negative = false, greedy = false, min, max, group } = reg;
    parts.push({ test, start, end, optional, negative, greedy, min, max, group: group || undefined });
  }
  return parts;
}

/** True where the word passes the test. */
export function passes(word: Word, test: Test): boolean {
  switch (test.kind) {
    case 'tag':
      return test.number === 0 ? word.set.has(test.tag) : word.set.flags[test.number] === 1;
    case 'list':
      return word.form.patterns.lists.includes(test.list);
    case 'word':
      return (
        word.machine === test.word ||
        word.normal === test.word ||
        word.text === test.word ||
        word.alias?.includes(test.word) === true
      );
    case 'switch':
      return word.switch === test.switch;
    case 'any':
      return true;
    case 'method':
      return test.holds(word) === true;
    case 'regex':
      return test.regex.test(word.normal);
    default:
      return false;
  }
}
