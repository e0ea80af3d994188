import nlp from 'compromise/two';
import type { Span } from '../article/types.js';
import { sweep } from './sweep.js';
import type { Term } from './term.js';

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
  readonly hooks: readonly string[];
}

/** compromise's view of a document: what its steps read and write. */
interface View {
  document: Term[][];
  world: World;
  compute(steps: readonly string[]): View;
}

const compromise = nlp as unknown as { (text: string): View; world(): World };

const world = compromise.world();

/**
 * compromise's world with our own sentence boundaries and our way of trying its patterns; the world that it shares with
 * its other users stays as it is.
 */
const ownWorld: World = {
  ...world,
  methods: {
    ...world.methods,
    one: {
      ...world.methods.one,
      ...{ bulkMatch: sweep },
      tokenize: { ...world.methods.one.tokenize, ...{ splitSentences: (text: string) => [text] } },
    },
  },
};

/** Tags the sentences, one list of terms each. `pre`, `text` and `post` of all terms give each sentence back. */
export function tagTerms(text: string, sentences: readonly Span[]): Term[][] {
  const view = compromise('');
  view.world = ownWorld;
  view.document = sentences.map(
    ({ start, end }) => ownWorld.methods.one.tokenize.fromString(text.slice(start, end), ownWorld)[0] ?? [],
  );
  return view.compute(world.hooks).document;
}

/** Infinitive of a verb form in lower case. `tense` is compromise's tag: PastTense, Gerund, PresentTense. */
export function toInfinitive(word: string, tense: string): string {
  return world.methods.two.transform.verb.toInfinitive(word, world.model, tense);
}

/** Singular of a plural noun in lower case. */
export function toSingular(word: string): string {
  return world.methods.two.transform.noun.toSingular(word, world.model);
}
