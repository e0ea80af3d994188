import type { Token } from '../language/types.js';
import { allNames } from './codes.js';
import { BLOCKING_PHRASES } from './data/blockers.js';
import { CAPITALS, SEATS } from './data/capitals.js';
import { DEMONYMS, PREFIX_DEMONYMS } from './data/demonyms.js';
import { ABBREVIATIONS } from './data/names.js';

/** What a phrase of the gazetteer stands for. `seat` is a building or street, `prefix` counts only before a hyphen. */
export type EntryKind = 'name' | 'abbreviation' | 'demonym' | 'prefix' | 'capital' | 'seat' | 'blocker';

export interface Entry {
  readonly kind: EntryKind;
  /** Empty for a blocker. */
  readonly alpha3: string;
  readonly words: readonly { readonly key: string; readonly capital: boolean }[];
  /** The only spelling that counts, or null. */
  readonly exact: string | null;
}

const MARKS = /\p{M}/gu;

/** "U.S." → "us", "Türkiye" → "türkiye": under what a word stands in the gazetteer. */
export function keyOf(token: Token): string {
  // "d’Ivoire" has the norm of its contracted "de".
  if (token.norm === 'de' && token.text.length > 2) return token.text.toLowerCase().replaceAll('’', "'");
  return token.norm.includes('.') ? token.norm.replaceAll('.', '') : token.norm;
}

/** Splits as the tokens are split: at spaces, hyphens and before a possessive. */
function wordsOf(phrase: string): Entry['words'] {
  return phrase
    .replaceAll('’', "'")
    .replace(/'s(?= |$)/g, " 's")
    .split(/[ -]/)
    .map((word) => ({ key: word.toLowerCase().replaceAll('.', ''), capital: /^\p{Lu}/u.test(word) }));
}

function plural(demonym: string): string | null {
  // "Irishmen", but "Germans"
  if (/(?<!Ger)man$/.test(demonym)) return `${demonym.slice(0, -3)}men`;
  return /(?:s|sh|ch|ese|i-kiribati)$/.test(demonym) ? null : `${demonym}s`;
}

function* allPhrases(): Generator<readonly [EntryKind, string, string]> {
  for (const phrase of BLOCKING_PHRASES) yield ['blocker', '', phrase];
  for (const [alpha3, name] of allNames()) yield ['name', alpha3, name];
  for (const [alpha3, names] of Object.entries(ABBREVIATIONS))
    for (const name of names) yield ['abbreviation', alpha3, name];
  const lists = [
    ['demonym', DEMONYMS],
    ['prefix', PREFIX_DEMONYMS],
    ['capital', CAPITALS],
    ['seat', SEATS],
  ] as const;
  for (const [kind, table] of lists) {
    for (const [alpha3, list] of Object.entries(table)) {
      for (const phrase of list.split(', ').filter(Boolean)) {
        yield [kind, alpha3, phrase];
        const many = kind === 'demonym' ? plural(phrase) : null;
        if (many) yield [kind, alpha3, many];
      }
    }
  }
}

function build(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (kind: EntryKind, alpha3: string, phrase: string) => {
    const words = wordsOf(phrase);
    const first = words[0]?.key ?? '';
    const entries = index.get(first) ?? [];
    const exact = kind === 'abbreviation' ? phrase : null;
    entries.push({ kind, alpha3, words, exact });
    index.set(first, entries);
  };
  for (const [kind, alpha3, phrase] of allPhrases()) {
    add(kind, alpha3, phrase);
    const plain = phrase.normalize('NFD').replace(MARKS, '');
    if (plain !== phrase) add(kind, alpha3, plain);
  }
  // Longest first; of two of one length the first in the order of kinds above.
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

let built: ReadonlyMap<string, readonly Entry[]> | null = null;

/** The phrases by the key of their first word, longest first. Built at first use. */
export function gazetteer(): ReadonlyMap<string, readonly Entry[]> {
  built ??= build();
  return built;
}
