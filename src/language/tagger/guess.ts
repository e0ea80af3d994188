import { type Model, world } from './compromise.js';
import type { Form } from './forms.js';
import { withTag } from './lexicon.js';
import { tenseOf } from './probes.js';
import { NO_TAGS, type TagSet, tagSetOf } from './tag-sets.js';

/**
 * compromise's guesses by a word's letters: capital, ending, look, beginning, number. They read nothing but the word and
 * the tags that it has, so each is worked out once for a form and a set of tags.
 */
export interface Guess {
  /** The tags that the neighbours see before their own turn. */
  readonly letters: TagSet;
  /** The tags after abbreviations, implied tags, number and tense. */
  readonly filled: TagSet;
  /** True where nothing is known and the neighbours are asked. */
  readonly isOpen: boolean;
}

const { model } = world;
const { suffixPatterns, prefixPatterns, regexText, regexNormal, regexNumbers, endsWith } = model.two;
const { looksPlural } = world.methods.two;

const TITLE_CASE = /^\p{Lu}[\p{Ll}'’]/u;
const ROMAN = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const NO_ROMANS = new Set(['li', 'dc', 'md', 'dm', 'ml']);
const LOWER_IN_NAMES = ['Date', 'Month', 'WeekDay', 'Unit', 'Expression'];

/** Tags of nouns that are neither singular nor plural. */
const NUMBERLESS = `Plural Singular Acronym Abbreviation ProperNoun Uncountable Possessive Pronoun Activity Honorific
  Month`.split(/\s+/);
const WEAK = ['Hyphenated', 'HashTag', 'Prefix', 'SlashedTerm'];
const UPPER_PLACES = new Set(['la', 'ny', 'us', 'dc', 'gb', 'uk']);

/** The set with what its tags imply, the number of a noun, and the tense of a verb that has none. */
export function fillTags(set: TagSet, { normal }: Pick<Form, 'normal'>): TagSet {
  const filled = set.withParents();
  if (filled.has('Noun'))
    return NUMBERLESS.some((tag) => filled.has(tag))
      ? filled
      : filled.plus(looksPlural(normal) ? 'Plural' : 'Singular');
  return filled.tags.size === 1 && filled.has('Verb') ? plusAll(filled, tenseOf(normal) ?? []) : filled;
}

const plusAll = (set: TagSet, tags: string | readonly string[]): TagSet =>
  typeof tags === 'string' ? set.plus(tags) : tags.reduce((result, tag) => result.plus(tag), set);

function byCapital(form: Form, set: TagSet, isFirst: boolean): TagSet {
  const { text, normal } = form;
  if (!isFirst && TITLE_CASE.test(text) && !/[0-9]/.test(text)) {
    if (LOWER_IN_NAMES.some((tag) => set.has(tag)) || /["']$/.test(form.pre) || normal === 'the') return set;
    const filled = fillTags(set, form);
    return (filled.has('Noun') ? filled : NO_TAGS).plus('ProperNoun');
  }
  const isRoman = /^[IVXLCDM]{2,}$/.test(text) && /[IVX]/.test(text) && ROMAN.test(text) && !NO_ROMANS.has(normal);
  return isRoman ? set.plus('RomanNumeral') : set;
}

/** The tags of the longest of these endings that the word has. */
function endingOf(word: string, endings: Model['two']['suffixPatterns']): string | readonly string[] | null {
  for (let length = word.length <= 7 ? word.length - 1 : 7; length > 1; length--) {
    const [ending, table] = [word.slice(-length), endings[length]];
    if (table && Object.hasOwn(table, ending)) return table[ending] ?? null;
  }
  return null;
}

function beginningOf(word: string): string | readonly string[] | null {
  for (let length = Math.min(7, word.length - 3); length > 2; length--) {
    const [beginning, table] = [word.slice(0, length), prefixPatterns[length]];
    if (table && Object.hasOwn(table, beginning)) return table[beginning] ?? null;
  }
  return null;
}

const APOSTROPHE = /['‘’‛‵′`´]/;

/** What the word looks like: an address, a number with a unit, an unknown word with a telling end. */
function lookOf({ text, pre, post, word }: Form, isUnknown: boolean): string | readonly string[] | null {
  const written = APOSTROPHE.test(post) && !APOSTROPHE.test(pre) ? text + post.trim() : text;
  const fits =
    (of: string) =>
    ([test]: readonly [RegExp, ...unknown[]]) =>
      test.test(of);
  let found = regexText.find(fits(written)) ?? regexNormal.find(fits(word));
  if (!found && /[0-9]/.test(word)) found = regexNumbers.find(fits(word));
  const last = word.at(-1) ?? '';
  if (!found && isUnknown && Object.hasOwn(endsWith, last)) found = endsWith[last]?.find(fits(word));
  return found ? found[1] : null;
}

/** compromise's second pass over a word, but for years. */
function byLetters(form: Form, start: TagSet, isFirst: boolean, isShouted: boolean): TagSet {
  let set = isShouted ? start : byCapital(form, start, isFirst);
  if (set.tags.size === 0) {
    const tags =
      endingOf(form.normal, suffixPatterns) ?? (form.implicit ? endingOf(form.implicit, suffixPatterns) : null);
    if (tags !== null) set = plusAll(set, tags);
  }
  const look = lookOf(form, set.tags.size === 0);
  if (look !== null) set = withTag(set, look);
  if (set.tags.size === 0) set = plusAll(set, beginningOf(form.normal) ?? []);
  return set;
}

const ACRONYM = tagSetOf(new Set(['Acronym', 'Noun']));

/** "NATO", "UFOs", "F", or null where the word is no abbreviation. */
function acronymOf({ text, normal }: Form, set: TagSet): TagSet | null {
  if (set.has('RomanNumeral') || set.has('Acronym')) return null;
  const isUpper = /^[A-Z-]+$/.test(text);
  const isPlural = /^[A-Z]+s$/.test(text);
  const letters = isUpper ? text : isPlural && text.length > 3 ? text.slice(0, -1) : '';
  const isPlace = UPPER_PLACES.has(normal);
  const isWhole =
    (isUpper && isPlace) ||
    (letters.length <= 5 &&
      text !== 'I' &&
      text !== 'A' &&
      !Object.hasOwn(model.one.lexicon, normal) &&
      /^[A-Z]$|[A-Z]{2}$/.test(letters));
  if (isWhole) {
    const placed = isPlace ? ACRONYM.plus('Place') : ACRONYM;
    return isPlural ? placed.plus('Plural') : placed;
  }
  if (text !== 'I' && text !== 'A' && /^[A-Z](?:'s|,)?$/.test(text)) return ACRONYM;
  if (set.has('Organization') && (text.length <= 3 || (isUpper && text.length <= 6))) return set.plus('Acronym');
  return null;
}

/** The guess, once the letters have spoken. */
export function finish(form: Form, letters: TagSet): Guess {
  const acronym = acronymOf(form, letters);
  let filled = fillTags(acronym ?? letters, form);
  const isOpen = !acronym && filled.tags.size === 0;
  if (!acronym && filled.tags.size === 1 && WEAK.some((tag) => filled.has(tag)))
    filled = fillTags(filled.plus('Noun'), form);
  return { letters, filled, isOpen };
}

/** What the word's letters make of the tags that it has. */
export function guessOf(form: Form, start: TagSet, isFirst: boolean, isShouted: boolean): Guess {
  const key = start.id * 4 + (isFirst ? 2 : 0) + (isShouted ? 1 : 0);
  let known = form.guesses.get(key);
  if (!known) {
    known = finish(form, byLetters(form, start, isFirst, isShouted));
    form.guesses.set(key, known);
  }
  return known;
}
