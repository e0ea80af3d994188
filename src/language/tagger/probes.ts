import { type RawTerm, sentenceWorld, world } from './compromise.js';

/**
 * What compromise's passes have built in, and no table of its model holds, is asked of the passes themselves: a word is
 * put beside others that show by their tags what the pass made of it. Each word is asked about once.
 */

/** The terms after compromise's guessing pass. */
function guessed(terms: readonly RawTerm[]): readonly RawTerm[] {
  world.compute.preTagger?.({
    docs: [terms],
    model: world.model,
    methods: sentenceWorld.methods,
    world: sentenceWorld,
  });
  return terms;
}

const term = (normal: string, text: string, tags: Set<string>, at: number): RawTerm => ({
  ...{ text, normal, pre: '', post: ' ', tags },
  machine: text,
  index: [0, at],
});

const ANSWERS_KEPT = 20_000;

/** The probe, each word asked about once. */
function remembered<T>(probe: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = probe(word);
      if (answers.size >= ANSWERS_KEPT) answers.clear();
      answers.set(word, answer);
    }
    return answer;
  };
}

/** Tags that remember the first change that is made to them: the tag that was added, or null for a removal. */
class WatchedTags extends Set<string> {
  change: string | null | undefined;

  override add(tag: string): this {
    if (this.change === undefined && this.size > 0) this.change = tag;
    return super.add(tag);
  }

  override delete(tag: string): boolean {
    if (this.change === undefined) this.change = null;
    return super.delete(tag);
  }
}

/**
 * The tense that compromise guesses from the ending of a verb, or null. It adds that tag first; whatever it does later
 * begins with taking contrary tags away.
 */
export const tenseOf: (normal: string) => string | null = remembered((normal) => {
  const tags = new WatchedTags();
  tags.add('Verb');
  guessed([term(normal, '', tags, 0)]);
  return tags.change ?? null;
});

const NAME = () => new Set(['ProperNoun', 'Noun']);

/** True for "city", "eastern" …: words that may stand between a name and "river". */
export const fillsPlace: (normal: string) => boolean = remembered(
  (normal) =>
    guessed([
      term('qx', 'Qx', NAME(), 1),
      term(normal, 'qq', new Set(['Preposition']), 2),
      term('river', 'river', new Set(['Noun', 'Singular']), 3),
    ])[0]?.tags.has('Place') === true,
);

/** True for "river" in "River of Foo", false for "center". */
export const opensPlace: (word: string) => boolean = remembered((word) => {
  const place = { ...term(word, word, new Set(['Noun', 'Singular']), 1), machine: word };
  return guessed([place, term('qx', 'Qx', NAME(), 2)])[1]?.tags.has('Place') === true;
});

/** True for "in", "since" …: words beside which a number of four digits is a year. */
export const datesNumber: (word: string) => boolean = remembered(
  (word) =>
    guessed([
      term(word, 'qq', new Set(['Preposition']), 0),
      term('1850', '1850', new Set(['Value', 'Cardinal', 'NumericValue']), 1),
    ])[1]?.tags.has('Year') === true,
);
