import { type RawTerm, sentenceWorld, world } from './compromise.js';
import type { Guess } from './guess.js';
import type { Anchor } from './patterns.js';
import { NO_TAGS, type TagSet, tagSetOf } from './tag-sets.js';

const { model, compute } = world;
const { _multiCache: longerEntries, contractions } = model.one;
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
  /** The patterns that can only match around this word; worked out when first asked for. */
  anchors: readonly Anchor[] | null;
  /** Its keys among the patterns, and the lists of words of the patterns that it stands in. */
  keys: readonly number[];
  lists: readonly number[];
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

/** The form of a piece of text that holds one word: "said, ". */
export function formOf(piece: string): Form {
  const term = { ...sentenceWorld.methods.one.tokenize.splitWhitespace(piece, model), normal: '' };
  const view = viewOf([[term]]);
  compute.normal?.(view);
  const contracts = mayContract(term);
  compute.alias?.(view);
  compute.machine?.(view);
  return describe(term, contracts);
}

function describe(term: RawTerm, contracts: boolean): Form {
  const { text, pre, post, normal, machine, implicit, alias } = term;
  const word = machine || normal;
  const alone = { ...term, tags: new Set<string>(), frozen: false };
  const view = viewOf([[alone]]);
  compute.freeze?.(view);
  const [start, frozen] = [tagSetOf(new Set(alone.tags)), alone.frozen];
  alone.tags.clear();
  alone.frozen = false;
  compute.lexicon?.(view);
  return {
    text,
    pre,
    post,
    normal,
    machine,
    implicit,
    alias,
    word,
    longest: Object.hasOwn(longerEntries, word) ? (longerEntries[word] ?? 0) : 0,
    start,
    frozen,
    known: alone.tags.size > 0 ? tagSetOf(alone.tags) : null,
    switch: switchOf(normal),
    mayContract: contracts,
    hasApostrophe: normal.includes("'"),
    splits: /[,:;]/.test(post),
    isLowerCase: /^[a-z]/.test(text),
    namesOrganization: orgWords[word] === true,
    namesPlace: placeWords[word] === true,
    guesses: new Map(),
    anchors: null,
    keys: [],
    lists: [],
  };
}

/** The form of a word that nobody looks at before it gets its own. */
export const BLANK = describe(plainTerm(''), false);

const FORMS_KEPT = 60_000;
const forms = new Map<string, Form>();
const partForms = new Map<string, Form>();

/** The form of a part of a contraction as it stands. */
export function partForm(term: Omit<RawTerm, 'tags'>): Form {
  const { text, pre, post, normal, machine, implicit, alias = [] } = term;
  const key = [text, pre, post, normal, machine ?? '', implicit ?? '', ...alias].join('\n');
  let form = partForms.get(key);
  if (!form) {
    form = describe({ ...term, tags: new Set() }, false);
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

/** Forgets the forms when they have become many: names and numbers are new for ever. */
export function forgetForms(): void {
  for (const kept of [forms, partForms]) if (kept.size > FORMS_KEPT) kept.clear();
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
