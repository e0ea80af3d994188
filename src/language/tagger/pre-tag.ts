import { type RawTerm, sentenceWorld, world } from './compromise.js';
import type { Word } from './forms.js';
import { fillTags, type Guess, guessOf, needsTense } from './guess.js';
import { setTag } from './lexicon.js';
import { decide } from './switches.js';
import { tagSetOf } from './tag-sets.js';

const { model, methods, compute } = world;
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

/** True where a word may make its neighbours a place or an organisation: compromise's lists are asked. */
const mayName = (words: readonly Word[], word: Word): boolean =>
  (word.form.namesPlace || word.form.namesOrganization) &&
  words.some((other) => other !== word && (/^\p{Lu}/u.test(other.text) || isNamed(other)));

const isNamed = ({ set }: Word): boolean =>
  set.has('ProperNoun') || set.has('Place') || set.has('Organization') || set.has('Acronym');

/** One stretch between commas; false where compromise has to be asked itself. */
function tagStretch(words: readonly Word[], isFirst: (at: number) => boolean): boolean {
  const shouted = isShouted(words);
  const guesses: (Guess | null)[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.frozen) {
      guesses.push(null);
      continue;
    }
    if (word.form.switch !== undefined) word.switch = word.form.switch;
    const guess = guessOf(word.form, word.set, isFirst(at), shouted);
    if (guess.isRare) return false;
    word.become(guess.letters);
    guesses.push(guess);
  }
  for (let at = 0; at < words.length; at++) {
    const [word, guess] = [words[at], guesses[at]];
    if (!word || !guess) continue;
    word.become(guess.filled);
    if (!guess.isOpen) continue;
    word.become(word.set.plus(byNeighbours(words[at - 1], words[at + 1]) ?? 'Noun'));
    if (needsTense(word.set)) return false;
    word.become(fillTags(word.set, word.form));
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || word.frozen) continue;
    if (mayName(words, word)) return false;
    if (!decide(words, at, word)) return false;
    if (word.set.has('Verb') && !VERB_TYPES.some((tag) => word.set.has(tag))) setTag([word], 'Infinitive', false);
    const next = words[at + 1];
    if (word.post === '-' && next) setTag([word, next], 'Hyphenated', false);
  }
  tagOrder(words);
  return true;
}

/** Has compromise guess for the whole sentence, as it would have done from the start. */
function askCompromise(words: readonly Word[], from: number): void {
  const terms = words.map(
    ({ text, pre, post, normal, machine, implicit, alias, switch: kind, frozen, set }, i): RawTerm => ({
      ...{ text, pre, post, normal, machine, implicit, alias, switch: kind, frozen },
      tags: new Set(set.tags),
      index: [0, from + i],
    }),
  );
  compute.preTagger?.({ docs: [terms], model, methods: sentenceWorld.methods, world: sentenceWorld });
  terms.forEach((term, i) => {
    words[i]?.become(tagSetOf(term.tags));
    const word = words[i];
    if (word) word.switch = term.switch;
  });
}

/**
 * compromise's guesses for a sentence, or for a piece of it that begins with its word `from`: by letters, by neighbours,
 * between two parts of speech. What is rare and needs its own lists is left to compromise.
 */
export function preTag(words: readonly Word[], from: number): void {
  const before = words.map(({ set, switch: kind }) => ({ set, kind }));
  tagBeforeColon(words);
  const stretches = words.some(({ form }) => form.splits) ? methods.two.quickSplit([words]) : [words];
  let start = from;
  for (const stretch of stretches) {
    const offset = start;
    if (!tagStretch(stretch, (at) => offset + at === 0)) {
      words.forEach((word, i) => {
        word.become(before[i]?.set ?? word.set);
        word.switch = before[i]?.kind;
      });
      askCompromise(words, from);
      return;
    }
    start += stretch.length;
  }
}
