import { world } from './compromise.js';
import type { Word } from './forms.js';
import type { TagSet } from './tag-sets.js';

const { lexicon, frozenLex } = world.model.one;

/** compromise's way to tag words: "#Date #Month" gives each word its own tag, a list gives all words all tags. */
export function setTag(words: readonly Word[], tags: string | readonly string[], safe: boolean): void {
  if (typeof tags !== 'string') {
    for (const tag of tags) setTag(words, tag, safe);
    return;
  }
  let each = written.get(tags);
  if (!each) {
    each = (tags.includes(' ') ? tags.trim().split(' ') : [tags]).map((tag) => tag.trim().replace(/^#/, ''));
    written.set(tags, each);
  }
  const isOne = !tags.includes(' ');
  for (let i = 0; i < words.length; i++) {
    const [word, tag] = [words[i], isOne ? each[0] : each[i]];
    if (word && tag) word.become(word.set.with(tag, safe || word.frozen));
  }
}

/** The tags of the strings that patterns and tables give them in: "#Date #Month". */
const written = new Map<string, readonly string[]>();

/** The same for one word and one known tag. */
export const withTag = (set: TagSet, tags: string | readonly string[]): TagSet =>
  typeof tags === 'string' ? set.with(tags, false) : tags.reduce((result, tag) => result.with(tag, false), set);

/** The entries of several words by their first, and of the first words that were asked for what may stand second. */
interface Entries {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly seconds: Map<string, ReadonlySet<string>>;
}

function entriesOf(table: Readonly<Record<string, unknown>>): Entries {
  const byFirst = new Map<string, string[]>();
  for (const entry of Object.keys(table)) {
    const space = entry.indexOf(' ');
    if (space < 0) continue;
    const first = entry.slice(0, space);
    const known = byFirst.get(first);
    if (known) known.push(entry);
    else byFirst.set(first, [entry]);
  }
  return { byFirst, seconds: new Map() };
}

/** What may stand second behind a word; most of the entries' first words are never met in a text. */
function secondsOf({ byFirst, seconds }: Entries, first: string): ReadonlySet<string> {
  let known = seconds.get(first);
  if (!known) {
    known = new Set(byFirst.get(first)?.map((entry) => entry.split(' ', 2)[1] ?? ''));
    seconds.set(first, known);
  }
  return known;
}

let knownEntries: Entries | null = null;
let frozenEntries: Entries | null = null;

const mayGoOn = (entries: Entries, word: Word, next: Word): boolean =>
  word.form.longest > 0 && (next.form.word.includes(' ') || secondsOf(entries, word.form.word).has(next.form.word));

const joined = (words: readonly Word[]): string => words.map(({ form }) => form.word).join(' ');

/** The entry of several words that begins at `at`, the longest first, or null. */
function* entriesAt(words: readonly Word[], at: number, table: Readonly<Record<string, unknown>>): Generator<Word[]> {
  for (let last = at + (words[at]?.form.longest ?? 0) - 1; last > at; last--) {
    const entry = words.slice(at, last + 1);
    if (entry.length > 1 && Object.hasOwn(table, joined(entry))) yield entry;
  }
}

/** Tags the words whose tags nothing may change any more. */
export function freeze(words: readonly Word[]): void {
  frozenEntries ??= entriesOf(frozenLex);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    if (next && mayGoOn(frozenEntries, word, next)) {
      for (const entry of entriesAt(words, at, frozenLex)) {
        setTag(entry, frozenLex[joined(entry)] ?? [], false);
        for (const part of entry) part.frozen = true;
      }
    }
    if (word.form.frozen) {
      if (word.set.tags.size === 0) word.become(word.form.start);
      else setTag([word], frozenLex[word.form.word] ?? [], false);
      word.frozen = true;
    }
  }
}

/** Tags the words that the lexicon has. */
export function lookUp(words: readonly Word[]): void {
  knownEntries ??= entriesOf(lexicon);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.set.tags.size > 0) continue;
    const next = words[at + 1];
    if (next && mayGoOn(knownEntries, word, next)) {
      const [entry] = entriesAt(words, at, lexicon);
      if (entry) {
        const tags = lexicon[joined(entry)] ?? [];
        setTag(entry, tags, false);
        // "gave up"
        if (entry[1] && tags.length === 2 && (tags[0] === 'PhrasalVerb' || tags[1] === 'PhrasalVerb'))
          setTag([entry[1]], 'Particle', false);
        continue;
      }
    }
    if (word.form.known) word.become(word.form.known);
  }
}
