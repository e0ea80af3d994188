import { world } from './compromise.js';
import type { Word } from './forms.js';
import { fillTags, finish, type Guess, guessOf } from './guess.js';
import { setTag } from './lexicon.js';
import { nameOrganization, namePlace } from './names.js';
import { decide } from './switches.js';
import { isYear } from './years.js';

const { model } = world;
const { leftTags, leftWords, rightTags, rightWords } = model.two.neighbours;
const { _multiCache: longerEntries } = model.one;

const firstOf = (hints: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map([...hints].reverse());
const [leftByWord, rightByWord] = [firstOf(leftWords), firstOf(rightWords)];

/** What the words beside an unknown word make of it. */
function byNeighbours(left: Word | undefined, right: Word | undefined): string | undefined {
  return (
    (left && leftByWord.get(left.normal)) ||
    (right && rightByWord.get(right.normal)) ||
    (left && leftTags.find(([tag]) => left.set.has(tag))?.[1]) ||
    (right && rightTags.find(([tag]) => right.set.has(tag))?.[1])
  );
}

/** "Note: …", unless a number or an address follows. */
function tagBeforeColon([first, second, third]: readonly Word[]): void {
  if (!first || !second || !third || !first.post.includes(':')) return;
  if (!['Value', 'Email', 'PhoneNumber'].some((tag) => second.set.has(tag))) setTag([first], 'Expression', false);
}

/** True for a stretch in capitals, where a capital tells nothing. */
function isShouted(words: readonly Word[]): boolean {
  let common = 0;
  for (const { form, set } of words) {
    if (form.isLowerCase) return false;
    if (!set.has('ProperNoun')) common++;
  }
  return common > 3;
}

/** After these even a short sentence may be an order: "try this". */
const ORDERED = new Set(['there', 'this', 'it', 'him', 'her', 'us']);

/** "Place tea bags in hot water". */
function tagOrder(words: readonly Word[]): void {
  const [first, second, third] = words;
  if (!first || !second || !(first.switch === 'Noun|Verb' || first.set.has('Infinitive'))) return;
  if (words.length < 4 && !ORDERED.has(second.normal)) return;
  if (!first.set.has('PhrasalVerb') && Object.hasOwn(longerEntries, first.normal)) return;
  if (!second.set.has('Noun') && !second.set.has('Determiner')) return;
  if (!second.set.has('Verb') && !third?.set.has('Verb')) setTag([first], 'Imperative', false);
}

const VERB_TYPES = ['PastTense', 'PresentTense', 'Auxiliary', 'Modal', 'Particle'];

/** One stretch between commas. */
function tagStretch(words: readonly Word[], isFirst: boolean): void {
  const shouted = isShouted(words);
  const guesses: (Guess | null)[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.frozen) {
      guesses.push(null);
      continue;
    }
    if (word.form.switch !== undefined) word.switch = word.form.switch;
    let guess = guessOf(word.form, word.set, isFirst && at === 0, shouted);
    word.become(guess.letters);
    if (isYear(words, at)) {
      guess = finish(word.form, word.set.plus('Year'));
      word.become(guess.letters);
    }
    guesses.push(guess);
  }
  for (let at = 0; at < words.length; at++) {
    const [word, guess] = [words[at], guesses[at]];
    if (!word || !guess) continue;
    word.become(guess.filled);
    if (guess.isOpen)
      word.become(fillTags(word.set.plus(byNeighbours(words[at - 1], words[at + 1]) ?? 'Noun'), word.form));
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.frozen) continue;
    if (word.form.namesOrganization) nameOrganization(words, at, shouted);
    if (word.form.namesPlace) namePlace(words, at, shouted);
    decide(words, at, word);
    if (word.set.has('Verb') && !VERB_TYPES.some((tag) => word.set.has(tag))) setTag([word], 'Infinitive', false);
    const next = words[at + 1];
    if (word.post === '-' && next) setTag([word, next], 'Hyphenated', false);
  }
  tagOrder(words);
}

/**
 * compromise's guesses for a sentence, or for a piece of one: by letters, by neighbours, between two parts of speech.
 * `isFirst` tells that the sentence begins with the first of the words.
 */
export function preTag(words: readonly Word[], isFirst: boolean): void {
  tagBeforeColon(words);
  const stretches = words.some(({ form }) => form.splits) ? world.methods.two.quickSplit([words]) : [words];
  for (const [i, stretch] of stretches.entries()) tagStretch(stretch, isFirst && i === 0);
}
