import { createRequire } from 'node:module';
import type { detectAll } from 'tinyld';
import { ENGLISH_WORDS, NO_NEWS_LANGUAGES } from './language-data.js';

/** English is told from so many characters of the front, other languages from so many. */
const FRONT = 3000;
const MOST = 20_000;

/**
 * Of the words in small letters of English prose 25 to 50 percent are `ENGLISH_WORDS`, of headlines and tables at least 5,
 * of prose in other languages hardly ever so many (Danish 5, the most; measured on the Declaration of Human Rights).
 */
const ENGLISH_SHARE = 0.12;
const FOREIGN_SHARE = 0.04;
/** From fewer words in small letters no language is told, nor where they are fewer of all words and numbers: in tables. */
const FEWEST_WORDS = 12;
const FEWEST_OF_ALL = 0.25;
/** Without the library's word for a language it takes so many to say that it is not English. */
const MANY_WORDS = 60;
/** So many letters of another script. */
const FEWEST_LETTERS = 25;
/** The library's accuracy, and how many times that of the second language it is, where its word counts. */
const SURE = 0.3;
const AHEAD = 8;

/** Words in small letters: names and headings are much alike in all languages that have capitals. */
const WORD = /(?<![\p{L}\p{N}'’])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}])/gu;
const ANY_WORD = /[\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters of scripts that English is not written in; a Chinese, Japanese or Korean one is worth three. */
const OTHER = /[\u0370-\u1dff\u2c00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

function isInOtherScript(text: string): boolean {
  const other = count(text, OTHER);
  return other >= FEWEST_LETTERS && other + 2 * count(text, DENSE) > count(text, LATIN);
}

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** How many of the words are English function words, from 0 to 1. */
const englishShare = (words: readonly string[]) =>
  words.filter((word) => ENGLISH_WORDS.has(word)).length / Math.max(1, words.length);

/** Loaded for the first text that looks foreign: its tables take longer to load than an article takes to read. */
let library: typeof detectAll | null = null;

/** The language by tinyld, and whether its word counts; null for a language that it does not know. */
function detect(text: string): { readonly language: string | null; readonly isSure: boolean } {
  if (library === null) {
    const { detectAll: loaded }: { readonly detectAll: typeof detectAll } = createRequire(import.meta.url)('tinyld');
    library = loaded;
  }
  const [first, second] = library(text);
  if (!first) return { language: null, isSure: false };
  const isSure = first.accuracy >= SURE && first.accuracy >= AHEAD * (second?.accuracy ?? 0);
  return { language: NO_NEWS_LANGUAGES.has(first.lang) ? null : first.lang, isSure };
}

/**
 * The language of a text as a BCP 47 tag. English is told by its function words alone, and a text too short, or too much
 * of a list, to tell counts as English; the name of another language is tinyld's. Null where the text is not English and
 * no language can be named. Looks at the beginning of the text only.
 */
export function languageOf(text: string): string | null {
  const front = text.slice(0, FRONT);
  if (isInOtherScript(front)) return detect(text.slice(0, MOST).replace(LATIN, ' ')).language;
  if (englishShare(wordsOf(front)) >= ENGLISH_SHARE) return 'en';
  const sample = text.slice(0, MOST);
  const words = wordsOf(sample);
  const share = englishShare(words);
  const isTable = words.length < count(sample, ANY_WORD) * FEWEST_OF_ALL;
  if (words.length < FEWEST_WORDS || isTable || share >= ENGLISH_SHARE) return 'en';
  // Two readings of the same text, with its names and numbers and without: neither may be English, and a name for the
  // language is one that both give.
  const whole = detect(sample);
  const bare = detect(words.join(' '));
  if (whole.language === 'en' || bare.language === 'en') return 'en';
  if (bare.isSure) return whole.language === bare.language ? bare.language : null;
  return share <= FOREIGN_SHARE && words.length >= MANY_WORDS ? null : 'en';
}
