import { isCapital, stemOf } from './conditions.js';
import type { Context, Correction, Lookout, Pass, PlaceTest, Tag, TagSet, Word, WordTest } from './types.js';

/** A test with every question, those not asked null: one shape, which the functions below read fast. */
type Test = { readonly [Question in keyof WordTest]-?: WordTest[Question] | null };

const NO_QUESTIONS: Test = {
  norm: null,
  notNorm: null,
  stem: null,
  form: null,
  notForm: null,
  text: null,
  written: null,
  notWritten: null,
  has: null,
  all: null,
  lacks: null,
  untagged: null,
  tagged: null,
  capital: null,
  adjacent: null,
  joined: null,
  is: null,
  isNot: null,
};

/** The tests of one neighbour, of which one must hold; null where no word may stand. */
interface Place {
  readonly offset: number;
  /** The word of which it must be a neighbour without a mark between is at this offset; null where marks do not count. */
  readonly beside: number | null;
  readonly tests: readonly Test[] | null;
}

interface Conditions {
  readonly word: Test | null;
  readonly places: readonly Place[];
  readonly where: Lookout | null;
}

/** A correction as the engine runs it. */
export interface Row {
  readonly id: string;
  readonly order: number;
  readonly pass: number;
  readonly word: Test;
  readonly match: Conditions;
  readonly unless: readonly Conditions[];
  readonly correction: Correction;
  /** False while `npm run ablate` measures what the others do without it. */
  enabled: boolean;
}

/** The rows that a word's norm and tags allow, by pass; `passes` has a bit for each pass that has any. */
interface Candidates {
  readonly passes: number;
  readonly rows: readonly (readonly Row[])[];
}

/** What one kind of norms allows, worked out once, and for each set of tags once. */
interface Profile {
  readonly rows: readonly Row[];
  readonly byTags: WeakMap<TagSet, Candidates>;
}

function hasOne(tags: TagSet, wanted: readonly Tag[]): boolean {
  for (const tag of wanted) if (tags.has(tag)) return true;
  return false;
}

function hasAll(tags: TagSet, wanted: readonly Tag[]): boolean {
  for (const tag of wanted) if (!tags.has(tag)) return false;
  return true;
}

const normFits = (test: Test, norm: string, stem: string | null): boolean =>
  (test.norm === null || test.norm.has(norm)) &&
  (test.notNorm === null || !test.notNorm.has(norm)) &&
  (test.stem === null || test.stem.has(stem ?? stemOf(norm))) &&
  (test.form === null || test.form.test(norm)) &&
  (test.notForm === null || !test.notForm.test(norm));

const tagsFit = (test: Test, tags: TagSet): boolean =>
  (test.has === null || hasOne(tags, test.has)) &&
  (test.all === null || hasAll(tags, test.all)) &&
  (test.lacks === null || !hasOne(tags, test.lacks)) &&
  (!test.untagged || tags.size === 0);

/** What neither norm nor tags tell. */
const restFits = (test: Test, word: Word): boolean =>
  (test.adjacent === null || word.adjacent === test.adjacent) &&
  (test.joined === null || word.joined === test.joined) &&
  (test.text === null || test.text.has(word.text)) &&
  (test.written === null || test.written.test(word.text)) &&
  (test.notWritten === null || !test.notWritten.test(word.text)) &&
  (test.tagged === null || word.tags === test.tagged) &&
  (test.capital === null || isCapital(word) === test.capital) &&
  (test.is === null || test.is(word)) &&
  (test.isNot === null || !test.isNot(word));

const wordFits = (test: Test, word: Word): boolean =>
  normFits(test, word.norm, null) && tagsFit(test, word.tags) && restFits(test, word);

function placeFits({ offset, beside, tests }: Place, words: readonly Word[], at: number): boolean {
  const word = beside === null || words[at + beside]?.adjacent === true ? words[at + offset] : undefined;
  if (tests === null || word === undefined) return tests === null && word === undefined;
  for (const test of tests) if (wordFits(test, word)) return true;
  return false;
}

function placesFit({ places, where }: Conditions, words: readonly Word[], at: number): boolean {
  for (const place of places) if (!placeFits(place, words, at)) return false;
  return where === null || where(words, at);
}

/** The word's norm and tags fit already. */
function rowFits(row: Row, words: readonly Word[], at: number, word: Word): boolean {
  if (!row.enabled || !restFits(row.word, word) || !placesFit(row.match, words, at)) return false;
  for (const exception of row.unless)
    if ((exception.word === null || wordFits(exception.word, word)) && placesFit(exception, words, at)) return false;
  return true;
}

const compileTest = (test: WordTest): Test => ({ ...NO_QUESTIONS, ...test });

/** Where each place of a context lies, and at which offset the word stands that no mark may part from the one before. */
const PLACES = [
  ['before', -1, 0],
  ['after', 1, 1],
  ['previous', -1, null],
  ['next', 1, null],
  ['before2', -2, -1],
  ['previous2', -2, null],
  ['next2', 2, null],
] as const;

const compilePlace = (test: PlaceTest): readonly Test[] | null =>
  test === null ? null : (Array.isArray(test) ? test : [test]).map(compileTest);

const compileContext = (context: Context): Conditions => ({
  word: context.word ? compileTest(context.word) : null,
  places: PLACES.flatMap(([name, offset, beside]) => {
    const test = context[name];
    return test === undefined ? [] : [{ offset, beside, tests: compilePlace(test) }];
  }),
  where: context.where ?? null,
});

/** A text that is asked for letter by letter has its norm. */
const withNorm = (test: WordTest): WordTest =>
  test.text && !test.norm ? { ...test, norm: new Set([...test.text].map((text) => text.toLowerCase())) } : test;

function compileRow(correction: Correction, pass: number, order: number): Row {
  const { id, match, unless = [] } = correction;
  return {
    id,
    order,
    pass,
    word: compileTest(withNorm(match.word ?? {})),
    match: compileContext(match),
    unless: unless.map(compileContext),
    correction,
    enabled: true,
  };
}

const inOrder = (a: Row, b: Row) => a.order - b.order;

/** The rows that ask for certain norms, by norm. */
function indexed(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const norm of row.word.norm ?? []) {
      const list = index.get(norm);
      if (list) list.push(row);
      else index.set(norm, [row]);
    }
  }
  return index;
}

/** Norms that are remembered. */
const CACHE_LIMIT = 20_000;

/** Passes have a bit each. */
const MOST_PASSES = 32;

/** Told of every row that fires, after it has fired. */
type Report = ((id: string, word: Word, at: number) => void) | null;

/** Runs the passes; `rows` are theirs in order. */
export interface Corrector {
  readonly rows: readonly Row[];
  readonly correct: (words: readonly Word[], report: Report) => void;
}

/**
 * Compiles the passes once. What a word's norm and tags decide by themselves is worked out for each pair of them once,
 * so that for most words and passes there is nothing left to ask.
 */
export function compileCorrections(passes: readonly Pass[]): Corrector {
  if (passes.length > MOST_PASSES) throw new Error(`${passes.length} passes of corrections`);
  const rows = passes
    .flatMap((pass, index) => pass.map((correction) => ({ correction, index })))
    .map(({ correction, index }, order) => compileRow(correction, index, order));
  const byNorm = indexed(rows);
  const open = rows.filter(({ word }) => word.norm === null);
  const none = passes.map((): readonly Row[] => []);
  const profiles = new Map<string, Profile>();
  const kinds = new Map<string, Profile>();

  function profileOf(norm: string): Profile {
    const stem = stemOf(norm);
    let fitting = open.filter(({ word }) => normFits(word, norm, stem));
    const asking = byNorm.get(norm);
    if (asking) fitting = [...fitting, ...asking.filter(({ word }) => normFits(word, norm, stem))].sort(inOrder);
    const key = fitting.map(({ order }) => order).join(' ');
    let profile = kinds.get(key);
    if (!profile) {
      profile = { rows: fitting, byTags: new WeakMap() };
      kinds.set(key, profile);
    }
    if (profiles.size >= CACHE_LIMIT) profiles.clear();
    // A copy: a slice would hold its whole article in memory.
    profiles.set([...norm].join(''), profile);
    return profile;
  }

  function candidatesOf({ norm, tags }: Word): Candidates {
    const profile = profiles.get(norm) ?? profileOf(norm);
    const known = profile.byTags.get(tags);
    if (known) return known;
    let bits = 0;
    const byPass = [...none];
    for (const row of profile.rows) {
      if (!tagsFit(row.word, tags)) continue;
      bits |= 1 << row.pass;
      byPass[row.pass] = [...(byPass[row.pass] ?? []), row];
    }
    const candidates = { passes: bits, rows: byPass };
    profile.byTags.set(tags, candidates);
    return candidates;
  }

  /** Of the sentence at work, word by word. */
  const slots: Candidates[] = [];

  /** Tries the rows on the word; gives the passes of which its new tags allow rows. */
  function tryRows(fitting: readonly Row[], words: readonly Word[], at: number, word: Word, report: Report): number {
    for (const row of fitting) {
      if (!rowFits(row, words, at, word)) continue;
      const { tag, norm } = row.correction;
      const { tags } = word;
      if (tag !== null) word.tags = typeof tag === 'function' ? tag(word) : tag;
      if (norm !== undefined) word.norm = norm;
      report?.(row.id, word, at);
      if (word.tags === tags && norm === undefined) return 0;
      const candidates = candidatesOf(word);
      slots[at] = candidates;
      return candidates.passes;
    }
    return 0;
  }

  function correct(words: readonly Word[], report: Report): void {
    let asked = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!word) continue;
      const candidates = candidatesOf(word);
      slots[at] = candidates;
      asked |= candidates.passes;
    }
    for (let pass = 0; pass < passes.length; pass++) {
      const bit = 1 << pass;
      if ((asked & bit) === 0) continue;
      for (let at = 0; at < words.length; at++) {
        const slot = slots[at];
        const word = words[at];
        if (slot === undefined || word === undefined || (slot.passes & bit) === 0) continue;
        asked |= tryRows(slot.rows[pass] ?? [], words, at, word, report);
      }
    }
  }

  return { rows, correct };
}
