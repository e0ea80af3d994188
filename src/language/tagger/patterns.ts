import { type Net, type Pattern, world } from './compromise.js';
import type { Form, Word } from './forms.js';
import { setTag } from './lexicon.js';
import { type Match, type Matchable, matchesOf } from './match.js';
import { type Lists, type Part, partsOf, passes, type Test } from './parts.js';
import type { TagSet } from './tag-sets.js';

/**
 * compromise's tagger ends with some 570 patterns, each of which it tries on every stretch of the text that holds the
 * words or tags that the pattern names: two thirds of its time. Here a pattern is thought of only where the rarest of the
 * words that it takes side by side stands, and tried only if its neighbours stand there too.
 */

/** A pattern ready to be asked. */
interface Entry {
  readonly pattern: Pattern;
  /** For each word or tag of the pattern its place among the hooks, and the pattern's place on that hook. */
  readonly places: readonly { readonly key: number; readonly order: number }[];
  readonly needs: readonly number[];
  readonly wants: readonly number[];
  readonly ifNo: readonly number[];
  readonly run: readonly Test[];
  /** The pattern in our own form, or null where compromise has to match it. */
  readonly own: Matchable | null;
  /** The last stretch on which it is to be tried. */
  stamp: number;
}

/** A place where a pattern may match: its run, if it holds this word as its part `at`. */
interface Anchor {
  readonly entry: Entry;
  readonly at: number;
}

/** What the patterns know of a form; filled in when it is first asked for. */
export interface PatternKeys {
  /** The patterns that can only match around this word. */
  anchors: readonly Anchor[] | null;
  /** The words of the patterns that this one is. */
  keys: readonly number[];
  /** The lists of words of the patterns in which this one stands. */
  lists: readonly number[];
}

interface Index {
  /** The keys of all patterns: words, "#Tags", "%Two|Parts%". */
  readonly keys: ReadonlyMap<string, number>;
  /** The lists of words of the patterns, by word. */
  readonly lists: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly Anchor[]>;
  readonly byList: ReadonlyMap<number, readonly Anchor[]>;
  readonly bySwitch: ReadonlyMap<string, readonly Anchor[]>;
  readonly byTag: ReadonlyMap<string, readonly Anchor[]>;
  /** Patterns without such a run, by the key that they cannot do without. */
  readonly byKey: readonly (readonly [key: number, entries: readonly Entry[]])[];
  readonly always: readonly Pattern[];
}

/** Tags that most stretches of a text hold, the most usual last: a poor reason to try a pattern. */
const USUAL_TAGS =
  `Gerund Pronoun Adverb Possessive Value Plural Infinitive PastTense PresentTense Conjunction Adjective
  ProperNoun Preposition Determiner Singular Verb Noun`.split(/\s+/);

const ANY: Test = { kind: 'any' };
const KINDS = ['word', 'list', 'switch', 'tag'];

const usual = (test: Test): number =>
  !KINDS.includes(test.kind)
    ? Number.POSITIVE_INFINITY
    : KINDS.indexOf(test.kind) + (test.kind === 'tag' ? USUAL_TAGS.indexOf(test.tag) : 0);

const contracted = new Set(world.model.one.contractions.map(({ word }) => word));

/** True where a word that the token takes can be told by itself. */
const isPlain = ({ test, start, end, optional, negative, greedy, min, max }: Part): boolean => {
  if (start || end || optional || negative || min !== undefined || max !== undefined) return false;
  if (test.kind === 'any') return !greedy;
  // behind a word that is taken apart compromise passes over its second part
  if (test.kind === 'word') return !contracted.has(test.word) && !/['\d]/.test(test.word);
  return test.kind !== 'or' && test.kind !== 'and';
};

/**
 * The longest run of words that a pattern takes side by side, one a word. What may be missing, must not be there, or may
 * be several words of different sorts ends a run; a repeated word ends one and begins the next.
 */
function runOf(parts: readonly Part[]): Test[] {
  let longest: Test[] = [];
  let run: Test[] = [];
  for (const part of parts) {
    if (!isPlain(part)) {
      run = [];
      continue;
    }
    run.push(part.test);
    if (run.length > longest.length) longest = [...run];
    if (part.greedy) run = [part.test];
  }
  return longest;
}

/** True for a pattern that cannot take "cannot" as one word: there compromise passes over the second part. */
const keepsOneWordEach = (parts: readonly Part[]): boolean =>
  parts.every(({ test }) => test.kind !== 'word' || (!contracted.has(test.word) && !/['\d]/.test(test.word)));

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function indexOf(net: Net): Index {
  const keys = new Map<string, number>();
  const keyOf = (key: string): number => {
    const number = keys.get(key) ?? keys.size;
    keys.set(key, number);
    return number;
  };
  const lists: Lists = { byWord: new Map(), count: 0 };
  const places = new Map<string, { pattern: Pattern; places: { key: number; order: number }[] }>();
  Object.entries(net.hooks).forEach(([key, patterns], hook) => {
    patterns.forEach((pattern, at) => {
      const entry = places.get(pattern.match) ?? { pattern, places: [] };
      entry.places.push({ key: keyOf(key), order: hook * 10_000 + at });
      places.set(pattern.match, entry);
    });
  });
  const entries = [...places.values()].map(({ pattern, places: found }): Entry => {
    const parts = partsOf(pattern.regs, lists);
    const notIf = pattern.notIf ? partsOf(pattern.notIf, lists) : null;
    const isOwn = parts && keepsOneWordEach(parts) && (notIf ? keepsOneWordEach(notIf) : !pattern.notIf);
    return {
      pattern,
      places: found,
      needs: pattern.needs.map(keyOf),
      wants: pattern.wants.map(keyOf),
      ifNo: (pattern.ifNo ?? []).map(keyOf),
      run: runOf(parts ?? []),
      own: isOwn && !pattern.group ? { parts, notIf, grouped: pattern.group !== undefined } : null,
      stamp: 0,
    };
  });
  const byWord = new Map<string, Anchor[]>();
  const byList = new Map<number, Anchor[]>();
  const bySwitch = new Map<string, Anchor[]>();
  const byTag = new Map<string, Anchor[]>();
  const byKey = new Map<number, Entry[]>();
  for (const entry of entries) {
    const [at] = entry.run.map((_, i) => i).sort((a, b) => usual(entry.run[a] ?? ANY) - usual(entry.run[b] ?? ANY));
    const test = at === undefined ? ANY : (entry.run[at] ?? ANY);
    if (at === undefined || !KINDS.includes(test.kind)) {
      const [need] = entry.needs;
      for (const key of need === undefined ? new Set(entry.wants) : [need]) append(byKey, key, entry);
    } else if (test.kind === 'word') append(byWord, test.word, { entry, at });
    else if (test.kind === 'list') append(byList, test.list, { entry, at });
    else if (test.kind === 'switch') append(bySwitch, test.switch, { entry, at });
    else if (test.kind === 'tag') append(byTag, test.tag, { entry, at });
  }
  return { keys, lists: lists.byWord, byWord, byList, bySwitch, byTag, byKey: [...byKey], always: net.always };
}

/** Patterns of our own: compromise parses them in place, and can do so only once. */
function ownNet(): Net {
  const parsed = world.model.two.matches.map((pattern) => ({ ...pattern }));
  const own = parsed.map((pattern) => (typeof pattern.notIf === 'string' ? pattern : { ...pattern, notIf: undefined }));
  const net = world.methods.one.buildNet(own, world);
  own.forEach((pattern, i) => {
    pattern.notIf ??= parsed[i]?.notIf;
  });
  return net;
}

let index: Index | null = null;

const netIndex = (): Index => {
  index ??= indexOf(ownNet());
  return index;
};

/** Fills in what the patterns ask of a form. */
function study(form: Form, { keys, lists, byWord, byList }: Index): void {
  const { text, normal, implicit, machine, alias, patterns } = form;
  const written = new Set([machine, normal, implicit, ...(alias ?? [])].filter((word) => word != null && word !== ''));
  patterns.keys = [...written].flatMap((word) => keys.get(word ?? '') ?? []);
  const listed = implicit || machine || normal;
  patterns.lists = [...new Set([...(lists.get(listed) ?? []), ...(lists.get(text) ?? [])])];
  patterns.anchors = [
    ...[...new Set([...written, text])].flatMap((word) => byWord.get(word ?? '') ?? []),
    ...patterns.lists.flatMap((list) => byList.get(list) ?? []),
  ];
}

interface SetKeys {
  readonly keys: readonly number[];
  readonly anchors: readonly Anchor[];
}

/** By the number of the set. */
const setKeys: SetKeys[] = [];
/** By the two parts of speech. */
const switchKeys = new Map<string, SetKeys>();

function keysOf(set: TagSet, { keys, byTag }: Index): SetKeys {
  let known = setKeys[set.id];
  if (!known) {
    const tags = [...set.tags];
    known = {
      keys: tags.flatMap((tag) => keys.get(`#${tag}`) ?? []),
      anchors: tags.flatMap((tag) => byTag.get(tag) ?? []),
    };
    setKeys[set.id] = known;
  }
  return known;
}

function keysOfSwitch(parts: string, { keys, bySwitch }: Index): SetKeys {
  let known = switchKeys.get(parts);
  if (!known) {
    const key = keys.get(`%${parts}%`);
    known = { keys: key === undefined ? [] : [key], anchors: bySwitch.get(parts) ?? [] };
    switchKeys.set(parts, known);
  }
  return known;
}

/** True where the run stands in the words from `first` on. */
function standsAt(run: readonly Test[], words: readonly Word[], first: number): boolean {
  if (first < 0 || first + run.length > words.length) return false;
  for (let i = 0; i < run.length; i++) {
    const word = words[first + i];
    if (!word || !passes(word, run[i] ?? ANY)) return false;
  }
  return true;
}

/** Which keys the stretch holds: those whose stamp is the stretch's number. */
let held = new Uint32Array(0);
let stamp = 0;

/** True where the stretch holds all that the pattern asks for somewhere. */
function isPossible({ needs, wants, ifNo, pattern }: Entry, words: readonly Word[]): boolean {
  if (words.length < pattern.minWords) return false;
  for (const key of needs) if (held[key] !== stamp) return false;
  for (const key of ifNo) if (held[key] === stamp) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (const key of wants) if (held[key] === stamp) found++;
  return found >= pattern.minWant;
}

function hold(keys: readonly number[]): void {
  for (const key of keys) held[key] = stamp;
}

/** Adds the patterns whose run stands around the word at `at`, each once. */
function consider(anchors: readonly Anchor[], words: readonly Word[], at: number, found: Entry[]): void {
  for (const { entry, at: place } of anchors) {
    if (entry.stamp === stamp || !standsAt(entry.run, words, at - place)) continue;
    entry.stamp = stamp;
    found.push(entry);
  }
}

/** The place of a pattern by the first hook that the stretch holds. */
function orderOf({ places }: Entry): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { key, order } of places) if (held[key] === stamp && order < first) first = order;
  return first;
}

/** The patterns to be tried on a stretch, in compromise's order: by the first hook that the stretch holds. */
function candidates(words: readonly Word[], known: Index): Entry[] {
  if (held.length < known.keys.size) held = new Uint32Array(known.keys.size);
  stamp++;
  const found: Entry[] = [];
  // every form has to be known before the first run is tried
  for (const { form } of words) if (form.patterns.anchors === null) study(form, known);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const { patterns } = word.form;
    const { keys, anchors } = keysOf(word.set, known);
    hold(patterns.keys);
    hold(keys);
    if (patterns.anchors) consider(patterns.anchors, words, at, found);
    consider(anchors, words, at, found);
    if (word.switch !== undefined) {
      const either = keysOfSwitch(word.switch, known);
      hold(either.keys);
      consider(either.anchors, words, at, found);
    }
  }
  for (const [key, entries] of known.byKey) {
    if (held[key] !== stamp) continue;
    for (const entry of entries) {
      if (entry.stamp === stamp) continue;
      entry.stamp = stamp;
      found.push(entry);
    }
  }
  const possible = found.filter((entry) => isPossible(entry, words));
  return possible.length > 1
    ? possible
        .map((entry) => [orderOf(entry), entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry)
    : possible;
}

const { looksPlural } = world.methods.two;
const { tagSet } = world.model.one;

/** True where the tag contradicts none of the words' own. */
const agrees = (words: readonly Word[], tag: string | readonly string[]): boolean => {
  const not = tagSet[String(tag)]?.not ?? [];
  return !words.some((word) => not.some((other) => word.set.has(other)));
};

/** Does to the words what the pattern says. */
function apply(words: readonly Word[], { tag, unTag, safe = false }: Pattern): void {
  const last = words.at(-1);
  if (!last) return;
  if (safe && (!agrees(words, tag ?? '') || last.post === '-')) return;
  if (tag !== undefined) {
    setTag(words, tag, safe);
    if (tag === 'Noun') setTag([last], looksPlural(last.text) ? 'Plural' : 'Singular', safe);
  }
  if (unTag !== undefined) for (const word of words) if (!word.frozen) word.become(word.set.minus(unTag));
}

/** The last pass over a stretch: all patterns are matched before the first one tags. */
export function applyPatterns(words: readonly Word[]): void {
  const known = netIndex();
  const { match } = world.methods.one;
  const found: (Match & { readonly pattern: Pattern })[] = [];
  const ask = (pattern: Pattern) => {
    for (const [, start, end] of match([words], pattern).ptrs) found.push({ pattern, start, end });
  };
  for (const { pattern, own } of candidates(words, known)) {
    if (!own) ask(pattern);
    else for (const { start, end } of matchesOf(words, own)) found.push({ pattern, start, end });
  }
  for (const pattern of known.always) if (words.length >= pattern.minWords) ask(pattern);
  for (const { pattern, start, end } of found) apply(words.slice(start, end), pattern);
}
