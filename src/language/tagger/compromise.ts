import nlp from 'compromise/two';
import type { Term } from '../term.js';

/** What a tag brings with it: the tags that it implies and those that it drives out. */
export interface TagEntry {
  readonly parents?: readonly string[];
  readonly not?: readonly string[];
}

type Tags = string | readonly string[];
type Table<T> = Readonly<Record<string, T>>;
/** Tests for a word's form: the expression, the tags that it gives, a name. */
type FormTests = readonly (readonly [RegExp, Tags, ...unknown[]])[];
type Hints = readonly (readonly [string, string])[];

/** What a word that may be two parts of speech turns into beside certain words and tags. */
export interface Clues {
  readonly beforeWords?: Table<string>;
  readonly afterWords?: Table<string>;
  readonly beforeTags?: Table<string>;
  readonly afterTags?: Table<string>;
}

/** The tables of compromise that its passes read. */
export interface Model {
  readonly one: {
    readonly tagSet: Table<TagEntry>;
    readonly lexicon: Table<Tags>;
    readonly frozenLex: Table<Tags>;
    readonly _multiCache: Table<number>;
    readonly contractions: readonly { readonly word?: string }[];
    readonly typeahead: object;
  };
  readonly two: {
    readonly suffixPatterns: readonly (Table<Tags> | undefined)[];
    readonly prefixPatterns: readonly (Table<Tags> | undefined)[];
    readonly regexText: FormTests;
    readonly regexNormal: FormTests;
    readonly regexNumbers: FormTests;
    readonly endsWith: Table<FormTests>;
    readonly switches: Table<string>;
    readonly clues: Table<Clues>;
    readonly neighbours: {
      readonly leftTags: Hints;
      readonly leftWords: Hints;
      readonly rightTags: Hints;
      readonly rightWords: Hints;
    };
    readonly orgWords: Table<unknown>;
    readonly placeWords: Table<unknown>;
    readonly matches: { notIf?: unknown }[];
  };
}

/** One token of a pattern, as compromise parses it. */
export interface Reg {
  readonly tag?: string;
  readonly word?: string;
  readonly method?: string;
  readonly regex?: RegExp;
  readonly fastOr?: ReadonlySet<string>;
  readonly switch?: string;
  readonly choices?: readonly (readonly Reg[])[];
  readonly operator?: string;
  readonly anything?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly start?: boolean;
  readonly end?: boolean;
  readonly group?: string | null;
  /** What none of the patterns asks for. */
  readonly use?: unknown;
  readonly fuzzy?: unknown;
  readonly pos?: unknown;
  readonly id?: unknown;
  readonly chunk?: unknown;
  readonly machine?: unknown;
  readonly sense?: unknown;
  readonly pre?: unknown;
  readonly post?: unknown;
}

/** One of the patterns that end the tagging: what it matches, what has to be there, and what it does. */
export interface Pattern {
  readonly match: string;
  readonly regs: readonly Reg[];
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
  readonly notIf?: readonly Reg[];
  readonly group?: number | string;
  readonly tag?: Tags;
  readonly unTag?: string;
  readonly safe?: boolean;
  readonly chunk?: unknown;
  readonly freeze?: unknown;
}

/** compromise's patterns, by the words and tags that they need or want. */
export interface Net {
  readonly hooks: Table<readonly Pattern[]>;
  readonly always: readonly Pattern[];
}

/** A word while compromise's own steps work on it. */
export interface RawTerm extends Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  machine?: string | null | undefined;
  implicit?: string | undefined;
  alias?: string[] | undefined;
  switch?: string | undefined;
  frozen?: boolean | undefined;
  index?: number[] | undefined;
}

export interface World {
  readonly model: Model;
  readonly hooks: readonly string[];
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        readonly fromString: (input: string, world: unknown) => RawTerm[][];
        readonly splitTerms: (input: string, model: unknown) => string[];
        readonly splitWhitespace: (input: string, model: unknown) => Omit<RawTerm, 'normal'>;
      };
      readonly match: (
        document: readonly (readonly Term[])[],
        pattern: Pattern,
      ) => { readonly ptrs: [number, number, number][] };
      readonly termMethods: Table<(term: Term) => boolean>;
      readonly buildNet: (patterns: object[], world: unknown) => Net;
    };
    readonly two: {
      readonly quickSplit: <T extends Term>(document: readonly (readonly T[])[]) => T[][];
      readonly looksPlural: (word: string) => unknown;
      readonly transform: {
        readonly verb: { readonly toInfinitive: (word: string, model: unknown, tense: string) => string };
        readonly noun: { readonly toSingular: (word: string, model: unknown) => string };
      };
    };
  };
  readonly compute: Table<(view: unknown) => unknown>;
}

/** compromise's view of a document: what its steps read and write. */
export interface View {
  document: RawTerm[][];
  docs: RawTerm[][];
  world: World;
  compute(steps: string | readonly string[]): View;
  fromText(text: string): View;
}

/** compromise itself; one world serves all its users in the process, and nothing here changes it. */
export const compromise = nlp as unknown as { (text: string): View; world(): World; readonly version: string };

export const world = compromise.world();

/** compromise's world with our own sentence boundaries: what it is given is one sentence. */
export const sentenceWorld: World = {
  ...world,
  methods: {
    ...world.methods,
    one: {
      ...world.methods.one,
      tokenize: { ...world.methods.one.tokenize, ...{ splitSentences: (text: string) => [text] } },
    },
  },
};

/** Infinitive of a verb form in lower case. `tense` is compromise's tag: PastTense, Gerund, PresentTense. */
export function toInfinitive(word: string, tense: string): string {
  return world.methods.two.transform.verb.toInfinitive(word, world.model, tense);
}

/** Singular of a plural noun in lower case. */
export function toSingular(word: string): string {
  return world.methods.two.transform.noun.toSingular(word, world.model);
}
