import type { Doc } from '../../language/types.js';
import { typeOf } from './labels.js';
import { SEPARATOR, separatorOf } from './separators.js';
import { CLASS, type Word } from './words.js';

/** What the whole article tells of a word: bits of `CUE`. */
export const CUE = {
  /** Stands somewhere in lower case. */
  lower: 1,
  /** Stands somewhere after an honorific, a rank or an office: "Mr. Okoye". */
  titled: 2,
  /** Stands beside a verb of saying: "Okoye said". */
  speaks: 4,
  /** Is the last word of a run that begins with a given name: "Amara Okoye". */
  surname: 8,
  /** Stands first in a run of two or three that is no sentence's start. */
  leads: 16,
  /** Stands after "in", "at", "from". */
  located: 32,
  /** Bears a possessive. */
  owns: 64,
  /** Stands before the name of a company or an institution's head word. */
  heads: 128,
  /** Stands with a capital where no sentence begins. */
  midCapital: 256,
} as const;

/** The cues that the article's own words give, by the word's id, before any name is known. */
export function directCues(doc: Doc, words: readonly Word[]): Map<number, number> {
  const cues = new Map<number, number>();
  const { tokens } = doc;
  const add = (id: number, cue: number) => cues.set(id, (cues.get(id) ?? 0) | cue);
  const titles = CLASS.honorific | CLASS.rank | CLASS.office;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const word = words[i];
    if (!token || !word) continue;
    if (!word.capital) {
      add(word.id, CUE.lower);
      continue;
    }
    const before = tokens[i - 1]?.sentence === token.sentence ? words[i - 1] : undefined;
    const after = tokens[i + 1]?.sentence === token.sentence ? words[i + 1] : undefined;
    const joined = before !== undefined && separatorOf(token.before) <= SEPARATOR.hyphen;
    if (before && joined) {
      add(word.id, CUE.midCapital);
      if (before.classes & titles) add(word.id, CUE.titled);
      if (before.classes & CLASS.said && !before.capital) add(word.id, CUE.speaks);
      if (
        before.capital &&
        before.classes & CLASS.given &&
        !(after?.capital && separatorOf(token.after) === SEPARATOR.blank)
      )
        add(word.id, CUE.surname);
      if (!before.capital && before.classes & CLASS.locative) add(word.id, CUE.located);
    }
    if (after) {
      const next = separatorOf(token.after);
      if (!after.capital && after.classes & CLASS.said && next <= SEPARATOR.comma) add(word.id, CUE.speaks);
      if (tokens[i + 1]?.tags.has('Possessive') && next === SEPARATOR.none) add(word.id, CUE.owns);
      if (after.capital && next === SEPARATOR.blank) {
        if (after.classes & (CLASS.company | CLASS.institution)) add(word.id, CUE.heads);
        else if (!(before?.capital && joined)) add(word.id, CUE.leads);
      }
    }
  }
  return cues;
}

/** Kinds of vote: O, PER, ORG, LOC, MISC, then PER as last, first and only word of a name. */
const KINDS = 8;

/** The votes of a first reading of the article, by the word's id. Only words with a capital vote. */
export function countVotes(words: readonly Word[], labels: ArrayLike<number>): Map<number, Uint16Array> {
  const votes = new Map<number, Uint16Array>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.capital) continue;
    const counts = votes.get(word.id) ?? new Uint16Array(KINDS);
    votes.set(word.id, counts);
    for (const kind of kindsAt(labels, i)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return votes;
}

/** The kinds of vote that the label at `i` casts. */
export function kindsAt(labels: ArrayLike<number>, i: number): number[] {
  const label = labels[i] ?? 0;
  const type = typeOf(label);
  if (type !== 0) return [type + 1];
  const inside = label === 2;
  const goesOn = labels[i + 1] === 2;
  return [1, !inside && !goesOn ? 7 : goesOn ? 6 : 5];
}
