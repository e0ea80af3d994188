import type { Term } from './term.js';

/**
 * compromise's tagger ends with some 900 patterns, each of which it tries on every stretch of the text that holds the
 * words or tags that the pattern names: two thirds of its time. This engine gives the same matches in the same order,
 * but asks of each pattern only where its rarest need is there, and only where the words that it takes side by side do stand so.
 */

/** One token of a pattern, as compromise parses it. */
interface Reg {
  readonly tag?: string;
  readonly word?: string;
  readonly use?: string;
  readonly fuzzy?: boolean;
  readonly fastOr?: ReadonlySet<string>;
  readonly pos?: string;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly anything?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly start?: boolean;
  readonly end?: boolean;
}

interface Pattern {
  readonly match: string;
  readonly regs: readonly Reg[];
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
  readonly unTag?: unknown;
}

/** compromise's patterns, by the words and tags that they need or want. */
interface Net {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
}

type Pointer = [number, number, number, ...unknown[]];

interface Methods {
  readonly one: {
    readonly cacheDoc: (document: readonly Terms[]) => ReadonlySet<string>[];
    readonly match: (document: readonly Terms[], pattern: Pattern) => { readonly ptrs: Pointer[] };
  };
}

type TaggedTerm = Term & {
  readonly machine?: string | null;
  readonly root?: string;
  readonly alias?: readonly string[];
};
type Terms = readonly TaggedTerm[];
type Test = (term: TaggedTerm) => boolean;
/** Tests of words that stand side by side, one a word; null where any word may stand. */
type Run = readonly (Test | null)[];

/** A pattern ready to be asked: where compromise would come to it, and tests for words that it takes side by side. */
interface Entry {
  readonly pattern: Pattern;
  /** For each word or tag of the pattern its place among the hooks, and the pattern's place on that hook. */
  readonly places: readonly { readonly key: string; readonly hook: number; readonly at: number }[];
  readonly run: Run;
}

interface Index {
  readonly byAnchor: ReadonlyMap<string, readonly Entry[]>;
}

const indices = new WeakMap<Net, Index>();

/** Tags that most stretches of a text hold, the most usual last: a poor reason to try a pattern. */
const USUAL_TAGS = [
  '#Gerund',
  '#Pronoun',
  '#Adverb',
  '#Possessive',
  '#Value',
  '#Plural',
  '#Infinitive',
  '#PastTense',
  '#PresentTense',
  '#Conjunction',
  '#Adjective',
  '#ProperNoun',
  '#Preposition',
  '#Determiner',
  '#Singular',
  '#Verb',
  '#Noun',
];

/** How usual a need is: words are rare, tags less so. */
const usual = (key: string) => (key.startsWith('#') ? 1 + USUAL_TAGS.indexOf(key) : -1);

/** A test that no term fails which compromise would take, or null where that cannot be told by one term. */
function testOf(reg: Reg): Test | null {
  const { tag, word, fastOr, pos } = reg;
  if (reg.start || reg.end || reg.anything) return null;
  if (word !== undefined) {
    if (reg.use || reg.fuzzy) return null;
    return (term) =>
      term.machine === word || term.normal === word || term.text === word || (term.alias?.includes(word) ?? false);
  }
  if (tag !== undefined) return (term) => term.tags.has(tag);
  if (fastOr === undefined) return null;
  return (term) =>
    (!pos || term.tags.has(pos)) &&
    (fastOr.has(term.root || term.implicit || term.machine || term.normal) || fastOr.has(term.text));
}

/**
 * Tests for the longest run of words that a pattern takes side by side, one a word. What may be missing, must not be
 * there, or may be several words of different sorts ends a run; a repeated word ends one and begins the next.
 */
function runOf(regs: readonly Reg[]): Run {
  let longest: (Test | null)[] = [];
  let run: (Test | null)[] = [];
  for (const reg of regs) {
    const test = testOf(reg);
    const breaks = reg.optional || reg.negative || reg.min !== undefined || reg.max !== undefined;
    if (breaks || (test === null && (!reg.anything || reg.greedy))) {
      run = [];
      continue;
    }
    run.push(test);
    if (run.length > longest.length) longest = [...run];
    if (reg.greedy) run = [test];
  }
  return longest;
}

function indexOf(net: Net): Index {
  const known = indices.get(net);
  if (known) return known;
  const places = new Map<string, { pattern: Pattern; places: { key: string; hook: number; at: number }[] }>();
  Object.entries(net.hooks).forEach(([key, patterns], hook) => {
    patterns.forEach((pattern, at) => {
      const entry = places.get(pattern.match) ?? { pattern, places: [] };
      entry.places.push({ key, hook, at });
      places.set(pattern.match, entry);
    });
  });
  const byAnchor = new Map<string, Entry[]>();
  for (const { pattern, places: found } of places.values()) {
    const entry = { pattern, places: found, run: runOf(pattern.regs) };
    const rarest = pattern.needs.toSorted((a, b) => usual(a) - usual(b))[0];
    for (const key of rarest === undefined ? new Set(pattern.wants) : [rarest]) {
      const entries = byAnchor.get(key);
      if (entries) entries.push(entry);
      else byAnchor.set(key, [entry]);
    }
  }
  const index = { byAnchor };
  indices.set(net, index);
  return index;
}

/** True where the stretch holds all that the pattern asks for somewhere. */
function isPossible(
  { needs, wants, minWant, minWords, ifNo }: Pattern,
  terms: Terms,
  has: ReadonlySet<string>,
): boolean {
  if (terms.length < minWords) return false;
  for (const need of needs) if (!has.has(need)) return false;
  if (ifNo) for (const no of ifNo) if (has.has(no)) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (const want of wants) if (has.has(want)) found++;
  return found >= minWant;
}

/** True where the words that a pattern takes side by side stand so somewhere. */
function hasRun(run: Run, terms: Terms): boolean {
  if (run.length === 0) return true;
  for (let at = 0; at + run.length <= terms.length; at++) {
    let word = 0;
    for (; word < run.length; word++) {
      const term = terms[at + word];
      if (term && run[word]?.(term) === false) break;
    }
    if (word === run.length) return true;
  }
  return false;
}

/** The patterns to be tried on a stretch, in compromise's order: by the first hook that the stretch holds. */
function candidates({ byAnchor }: Index, terms: Terms, has: ReadonlySet<string>): Pattern[] {
  // After a contraction compromise passes over the word that is not written, so neighbours cannot be told.
  const contracted = terms.some((term) => term.implicit !== undefined && term.implicit !== '');
  const found = new Map<Entry, number>();
  for (const key of has) {
    for (const entry of byAnchor.get(key) ?? []) {
      if (found.has(entry) || !isPossible(entry.pattern, terms, has)) continue;
      if (!contracted && !hasRun(entry.run, terms)) continue;
      let order = Number.POSITIVE_INFINITY;
      for (const { key: hook, hook: rank, at } of entry.places)
        if (has.has(hook)) order = Math.min(order, rank * 10_000 + at);
      found.set(entry, order);
    }
  }
  return [...found].sort((a, b) => a[1] - b[1]).map(([entry]) => entry.pattern);
}

/** Takes the place of compromise's `bulkMatch`: every match of the net's patterns, stretch by stretch. */
export function sweep(
  document: readonly Terms[],
  net: Net,
  methods: Methods,
  options: { matchOne?: boolean } = {},
): object[] {
  const index = indexOf(net);
  const caches = methods.one.cacheDoc(document);
  const results: object[] = [];
  for (const [n, terms] of document.entries()) {
    const has = caches[n];
    if (!has) continue;
    const always = net.always.filter((pattern) => terms.length >= pattern.minWords);
    for (const pattern of [...candidates(index, terms, has), ...always]) {
      for (const pointer of methods.one.match([terms], pattern).ptrs) {
        pointer[0] = n;
        results.push({ ...pattern, pointer });
        if (options.matchOne) return results;
      }
    }
  }
  return results;
}
