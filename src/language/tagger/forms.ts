import { Memory } from '../memory.js';
import { type RawTerm, sentenceWorld, world } from './compromise.js';
import type { Guess } from './guess.js';
import { withTag } from './lexicon.js';
import type { PatternKeys } from './patterns.js';
import { NO_TAGS, type TagSet, tagSetOf } from './tag-sets.js';

const { model, compute } = world;
const { lexicon, frozenLex, _multiCache: longerEntries, contractions } = model.one;
const { switches, placeWords, orgWords } = model.two;

/** Everything about a word that its letters alone decide; one object for all words that are written alike. */
export interface Form {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly machine: string | null | undefined;
  readonly implicit: string | undefined;
  readonly alias: string[] | undefined;
  /** What the lexicon is asked for. */
  readonly word: string;
  /** Words of the longest entry that begins with this word; 0 where none does. */
  readonly longest: number;
  /** Its tags before any pass, and whether no later pass may take them away. */
  readonly start: TagSet;
  readonly frozen: boolean;
  /** Its tags from the lexicon, or null where the lexicon has none. */
  readonly known: TagSet | null;
  /** The parts of speech that it may be, "Noun|Verb". */
  readonly switch: string | undefined;
  readonly mayContract: boolean;
  readonly hasApostrophe: boolean;
  /** True where a comma, a colon or a semicolon stands behind it. */
  readonly splits: boolean;
  readonly isLowerCase: boolean;
  readonly namesOrganization: boolean;
  readonly namesPlace: boolean;
  /** What its letters make of tags, by the number of the set and its place. */
  readonly guesses: Map<number, Guess>;
  readonly patterns: PatternKeys;
}

const contracted = new Set(contractions.flatMap(({ word }) => (word === undefined ? [] : [word])));
const PREFIX = /^(?:under|over|mis|re|un|dis|semi)-?/;

/** The parts of speech that a word may be, also behind a prefix: "restrike". */
function switchOf(normal: string): string | undefined {
  if (Object.hasOwn(switches, normal)) return switches[normal];
  const stem = normal.replace(PREFIX, '');
  return stem.length > 3 && stem !== normal && Object.hasOwn(switches, stem) ? switches[stem] : undefined;
}

/** True where the word may be several, or a range or a quantity that is taken apart: "don't", "5-9", "4km". */
function mayContract({ text, normal }: RawTerm): boolean {
  if (contracted.has(normal)) return true;
  if (/\d/.test(text) && /\d.*[^\d.,%$]/.test(text)) return true;
  if (!normal.includes("'")) return false;
  const [before, after] = normal.split("'");
  if (after !== 's' || before === 'there') return true;
  const document = [[{ ...plainTerm(text), normal }]];
  compute.contractions?.(viewOf(document));
  return document[0]?.length !== 1;
}

/** A view of a document, for a step that looks at one word after the other. */
const viewOf = (document: RawTerm[][]): object => ({
  document,
  docs: document,
  world: sentenceWorld,
  model,
  methods: sentenceWorld.methods,
  update: () => ({}),
  fromText: () => ({ compute: () => undefined, docs: [[plainTerm(''), plainTerm('')]] }),
});

const plainTerm = (text: string): RawTerm => ({ text, pre: '', post: '', normal: '', tags: new Set() });

/** What the lexicon has for the word itself, for its aliases, or behind a prefix: "unsaid". */
function knownTags(term: RawTerm, word: string): TagSet | null {
  if (Object.hasOwn(lexicon, word)) return withTag(NO_TAGS, lexicon[word] ?? []);
  const alone = { ...term, tags: new Set<string>() };
  compute.lexicon?.(viewOf([[alone]]));
  return alone.tags.size > 0 ? tagSetOf(alone.tags) : null;
}

/** All but the marks around the word. */
type Core = Omit<Form, 'pre' | 'post' | 'splits' | 'guesses'> & Pick<Form, 'guesses'>;

function describe(term: RawTerm, contracts: boolean): Core {
  const { text, normal, machine, implicit, alias } = term;
  const word = machine || normal;
  const frozen = Object.hasOwn(frozenLex, word);
  return {
    text,
    normal,
    machine,
    implicit,
    alias,
    word,
    longest: Object.hasOwn(longerEntries, word) ? (longerEntries[word] ?? 0) : 0,
    start: frozen ? withTag(NO_TAGS, frozenLex[word] ?? []) : NO_TAGS,
    frozen,
    known: knownTags(term, word),
    switch: switchOf(normal),
    mayContract: contracts,
    hasApostrophe: normal.includes("'"),
    isLowerCase: /^[a-z]/.test(text),
    namesOrganization: orgWords[word] === true,
    namesPlace: placeWords[word] === true,
    guesses: new Map(),
    patterns: { anchors: null, keys: [], lists: [] },
  };
}

const QUOTES = /["'‘’‛‵′`´]/;

/** The word with the marks around it; only quotation marks change what its letters tell. Written out: copied it takes thrice the time. */
const withMarks = (core: Core, pre: string, post: string): Form => ({
  text: core.text,
  pre,
  post,
  normal: core.normal,
  machine: core.machine,
  implicit: core.implicit,
  alias: core.alias,
  word: core.word,
  longest: core.longest,
  start: core.start,
  frozen: core.frozen,
  known: core.known,
  switch: core.switch,
  mayContract: core.mayContract,
  hasApostrophe: core.hasApostrophe,
  splits: /[,:;]/.test(post),
  isLowerCase: core.isLowerCase,
  namesOrganization: core.namesOrganization,
  namesPlace: core.namesPlace,
  guesses: QUOTES.test(pre) || QUOTES.test(post) ? new Map<number, Guess>() : core.guesses,
  patterns: core.patterns,
});

const FORMS_KEPT = 30_000;
const cores = new Memory<Core>(FORMS_KEPT);
const forms = new Memory<Form>(FORMS_KEPT);
const partForms = new Memory<Form>(FORMS_KEPT);

function coreOf(text: string): Core {
  let core = cores.get(text);
  if (!core) {
    const term = plainTerm(text);
    const view = viewOf([[term]]);
    compute.normal?.(view);
    const contracts = mayContract(term);
    compute.alias?.(view);
    compute.machine?.(view);
    core = describe(term, contracts);
    cores.set(text, core);
  }
  return core;
}

/** The form of a piece of text that holds one word with the marks and the space around it: "said, ". */
function formOf(piece: string): Form {
  const { text, pre, post } = sentenceWorld.methods.one.tokenize.splitWhitespace(piece, model);
  return withMarks(coreOf(text), pre, post);
}

/** The form of a word that nobody looks at before it gets its own. */
export const BLANK = withMarks(describe(plainTerm(''), false), '', '');

/** The form of a part of a contraction as it stands. */
export function partForm(term: Omit<RawTerm, 'tags'>): Form {
  const { text, pre, post, normal, machine, implicit, alias = [] } = term;
  const key = [text, pre, post, normal, machine ?? '', implicit ?? '', ...alias].join('\n');
  let form = partForms.get(key);
  if (!form) {
    form = withMarks(describe({ ...term, tags: new Set() }, false), pre, post);
    partForms.set(key, form);
  }
  return form;
}

/** Looks for other forms of a part once more, as compromise does when it has taken contractions apart. */
export function findAliases(word: Word): void {
  const view = { docs: [[word]], world: sentenceWorld };
  compute.alias?.(view);
  compute.machine?.(view);
}

/** The form of a piece of text that holds one word, remembered across articles. */
export function knownForm(piece: string): Form {
  let form = forms.get(piece);
  if (!form) {
    form = formOf(piece);
    forms.set(piece, form);
  }
  return form;
}

/** A word of a sentence: its form, and its tags so far. */
export class Word {
  text: string;
  pre: string;
  post: string;
  normal: string;
  machine: string | null | undefined;
  implicit: string | undefined;
  alias: string[] | undefined;
  switch: string | undefined;
  frozen: boolean;
  index: number[] | undefined;
  tags: ReadonlySet<string>;
  set: TagSet;
  form: Form;

  constructor(form: Form) {
    this.text = form.text;
    this.pre = form.pre;
    this.post = form.post;
    this.normal = form.normal;
    this.machine = form.machine;
    this.implicit = form.implicit;
    this.alias = form.alias;
    this.switch = undefined;
    this.frozen = false;
    this.index = undefined;
    this.tags = NO_TAGS.tags;
    this.set = NO_TAGS;
    this.form = form;
  }

  become(set: TagSet): void {
    this.set = set;
    this.tags = set.tags;
  }
}
