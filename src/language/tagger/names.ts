import type { Word } from './forms.js';
import { setTag } from './lexicon.js';
import { fillsPlace, opensPlace } from './probes.js';

const TITLE_CASE = /^\p{Lu}[\p{Ll}'’]/u;

/** A capital tells a name, but for a first word only if it is known as a noun. */
const isCapital = ({ text, set }: Word, at: number, isShouted: boolean): boolean =>
  !isShouted && TITLE_CASE.test(text) && (at > 0 || set.has('Singular'));

function maybeOrganization(word: Word | undefined, at: number, isShouted: boolean): boolean {
  if (!word || word.set.has('FirstName') || word.set.has('Place')) return false;
  const { set } = word;
  return set.has('ProperNoun') || set.has('Organization') || set.has('Acronym') || isCapital(word, at, isShouted);
}

function maybePlace(word: Word, at: number, isShouted: boolean): boolean {
  const { set, normal } = word;
  if (set.has('Organization') || set.has('Possessive') || normal.endsWith("'s")) return false;
  return set.has('ProperNoun') || set.has('Place') || isCapital(word, at, isShouted);
}

/** "Johnson LLC". */
export function nameOrganization(words: readonly Word[], at: number, isShouted: boolean): void {
  if (!maybeOrganization(words[at - 1], at - 1, isShouted)) return;
  for (let i = at; i >= 0; i--) {
    const word = words[i];
    if (!word || (i < at && !maybeOrganization(word, i, isShouted))) break;
    setTag([word], 'Organization', false);
    if (i === at && !maybeOrganization(word, i, isShouted)) break;
  }
}

/** "Foo River", "Foo municipal park", "River of Foo". */
export function namePlace(words: readonly Word[], at: number, isShouted: boolean): void {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    if (fillsPlace(word.normal)) continue;
    if (!maybePlace(word, i, isShouted)) break;
    setTag(words.slice(i, at + 1), 'Place', false);
  }
  if (!opensPlace(words[at]?.form.word ?? '')) return;
  for (let i = at + 1; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (maybePlace(word, i, isShouted)) {
      setTag(words.slice(at, i + 1), 'Place', false);
      return;
    }
    if (word.normal !== 'of' && !fillsPlace(word.normal)) break;
  }
}
