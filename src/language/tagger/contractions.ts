import { compromise, type RawTerm, sentenceWorld, world } from './compromise.js';
import { BLANK, findAliases, partForm, Word } from './forms.js';
import { freeze, lookUp, setTag } from './lexicon.js';
import { preTag } from './pre-tag.js';
import { tagSetOf } from './tag-sets.js';

const { compute } = world;

/** compromise's world, with a way to tag that knows our words. */
const wordWorld = {
  ...sentenceWorld,
  methods: {
    ...sentenceWorld.methods,
    one: {
      ...sentenceWorld.methods.one,
      setTag: (words: readonly Word[], tags: string, _world: unknown, safe?: boolean | null) =>
        setTag(words, tags, safe === true),
    },
  },
};

/** The parts of contractions as compromise reads them on their own, by their words and by the steps that it takes. */
const readings = new Map<string, readonly RawTerm[]>();
const READINGS_KEPT = 10_000;

function readingOf(text: string, steps: string): readonly RawTerm[] {
  const key = `${steps} ${text}`;
  let reading = readings.get(key);
  if (!reading) {
    const view = compromise('');
    view.world = sentenceWorld;
    const doc = view.fromText(text);
    doc.compute(steps.split(' '));
    reading = doc.docs[0] ?? [];
    if (readings.size > READINGS_KEPT) readings.clear();
    readings.set(key, reading);
  }
  return reading;
}

/** A word as compromise has read it, still without a form. */
function wordOf({ text, pre, post, normal, machine, alias, switch: kind, tags }: RawTerm): Word {
  const word = new Word(BLANK);
  Object.assign(word, { text, pre, post, normal, machine, alias: alias && [...alias], switch: kind });
  word.become(tagSetOf(tags));
  return word;
}

/** What stands for a view while compromise takes a contraction apart: the parts are read once, the rest is ours. */
class Sentence {
  readonly world = wordWorld;
  readonly document: Word[][];

  constructor(words: Word[]) {
    this.document = [words];
  }

  fromText(text: string): { docs: Word[][]; compute(steps: string | readonly string[]): void } {
    const reading = { docs: [] as Word[][], compute: (_: string | readonly string[]) => {} };
    reading.compute = (steps) => {
      reading.docs = [readingOf(text, typeof steps === 'string' ? steps : steps.join(' ')).map(wordOf)];
    };
    return reading;
  }

  update(): Piece {
    return new Piece();
  }
}

/** The parts and the words beside them, which are tagged again. */
class Piece {
  document: Word[][] = [];
  ptrs: [number, number, number][] = [];

  compute(): void {
    const [words, pointer] = [this.document[0], this.ptrs[0]];
    if (!words || !pointer) return;
    const [, first, end] = pointer;
    renew(words);
    const piece = words.slice(first, end);
    freeze(piece);
    lookUp(piece);
    preTag(piece, first === 0);
    for (const word of piece) word.frozen = false;
  }
}

/** Gives the parts of contractions, which compromise has filled in by now, their forms. */
function renew(words: readonly Word[]): void {
  for (const word of words) if (word.form === BLANK) word.form = partForm(word);
}

/** Takes apart what the letters alone tell: "don't", "we'll", "5-9", "4km". */
export function splitContractions(words: Word[]): void {
  if (!words.some(({ form }) => form.mayContract)) return;
  compute.contractions?.(new Sentence(words));
  for (const word of words) if (word.form === BLANK) findAliases(word);
  renew(words);
}

/** Takes apart what the neighbours' tags tell: "he'd gone", "it's late", but not "Lee's car". */
export function splitTaggedContractions(words: Word[]): void {
  if (!words.some(({ form, implicit }) => form.hasApostrophe && !implicit)) return;
  compute.contractionTwo?.(new Sentence(words));
}
