import nlp from 'compromise/two';
import type { Span } from '../article/types.js';

/** One word as compromise leaves it. `implicit` is what a contraction stands for ("n't" → "not"). */
export interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly tags: Set<string>;
}

interface World {
  readonly methods: {
    readonly one: { readonly tokenize: { readonly fromString: (input: string, world: unknown) => Term[][] } };
    readonly two: {
      readonly transform: {
        readonly verb: { readonly toInfinitive: (word: string, model: unknown, tense: string) => string };
        readonly noun: { readonly toSingular: (word: string, model: unknown) => string };
      };
    };
  };
  readonly model: unknown;
}

const world = (nlp as unknown as { world(): World }).world();

/** compromise's world with our own sentence boundaries; the world that it shares with its other users stays as it is. */
const oneSentence = {
  ...world,
  methods: {
    ...world.methods,
    one: {
      ...world.methods.one,
      tokenize: { ...world.methods.one.tokenize, splitSentences: (text: string) => [text] },
    },
  },
};

/** Tags the sentences, one list of terms each. `pre`, `text` and `post` of all terms give each sentence back. */
export function tagTerms(text: string, sentences: readonly Span[]): Term[][] {
  const document = sentences.map(
    ({ start, end }) => world.methods.one.tokenize.fromString(text.slice(start, end), oneSentence)[0] ?? [],
  );
  const view = nlp({ isView: true, document } as unknown as string) as unknown as { document: Term[][] };
  return view.document;
}

/** Infinitive of a verb form in lower case. `tense` is compromise's tag: PastTense, Gerund, PresentTense. */
export function toInfinitive(word: string, tense: string): string {
  return world.methods.two.transform.verb.toInfinitive(word, world.model, tense);
}

/** Singular of a plural noun in lower case. */
export function toSingular(word: string): string {
  return world.methods.two.transform.noun.toSingular(word, world.model);
}
