import { type Clues, world } from './compromise.js';
import type { Word } from './forms.js';
import { fillTags } from './guess.js';
import { setTag } from './lexicon.js';

const { clues } = world.model.two;

type Table = Readonly<Record<string, string>> | undefined;

const byWord = (word: Word | undefined, table: Table): string | undefined => {
  const written = word?.normal || word?.implicit;
  return written !== undefined && table && Object.hasOwn(table, written) ? table[written] : undefined;
};

const byTag = (word: Word | undefined, table: Table): string | undefined => {
  if (!word || !table) return undefined;
  const tag = word.set.ranked().find((name) => table[name]);
  return tag === undefined ? undefined : table[tag];
};

/** The part of speech that the neighbours speak for. */
function byNeighbours(words: readonly Word[], at: number, hints: Clues | undefined): string | undefined {
  if (!hints) return undefined;
  const previous = words[words[at - 1]?.text !== 'also' ? at - 1 : Math.max(0, at - 2)];
  const next = words[at + 1];
  return (
    byWord(next, hints.afterWords) ||
    byWord(previous, hints.beforeWords) ||
    byTag(previous, hints.beforeTags) ||
    byTag(next, hints.afterTags)
  );
}

const isCapital = (word: Word): boolean => word.set.has('ProperNoun') && /^[A-Z][a-z]/.test(word.text);

/** What the word's place decides whatever the neighbours are: capitals, the first word, a single word. */
function byPlace(words: readonly Word[], at: number, word: Word, kind: string): string | null {
  const capital = isCapital(word);
  const isAlone = at === 0 && words.length === 1;
  switch (kind) {
    case 'Adj|Gerund':
    case 'Actor|Verb':
    case 'Adj|Past':
    case 'Adj|Present':
    case 'Noun|Gerund':
    case 'Person|Noun':
      return capital ? 'Noun' : null;
    case 'Adj|Noun':
      return capital || (!words[at + 1] && words[at - 1]?.set.has('Determiner') === true) ? 'Noun' : null;
    case 'Noun|Verb':
      return at > 0 && capital ? 'Noun' : isAlone ? 'Infinitive' : null;
    case 'Plural|Verb':
      if (capital) return 'Noun';
      if (isAlone) return 'PresentTense';
      return at === 0 && words.length > 3 ? 'Plural' : null;
    case 'Person|Verb':
      return at > 0 && capital ? 'Noun' : null;
    case 'Person|Adj':
      return (at === 0 && words.length > 1) || capital ? 'Person' : null;
    default:
      return null;
  }
}

/** Decides what a word is that may be two parts of speech. */
export function decide(words: readonly Word[], at: number, word: Word): void {
  const kind = word.switch;
  if (kind === undefined || word.set.has('Acronym') || word.set.has('PhrasalVerb')) return;
  const tag = byPlace(words, at, word, kind) || byNeighbours(words, at, clues[kind]);
  if (!tag) return;
  setTag([word], tag, false);
  word.become(fillTags(word.set, word.form));
}
