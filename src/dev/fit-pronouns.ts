/**
 * Fits `discourse/pronouns/weights-data.ts`.
 *   npx tsx src/dev/fit-pronouns.ts
 * What it learns from has no marks. Where an article speaks of men and women, "he" and "she" tell by themselves
 * whom they stand for, if only one of those lately named is of that gender; the weights learn to find that one among all
 * others without being told the genders. Only numbers are kept; the same code and articles give the same numbers. The open
 * articles with marks on pronouns have no part in it, and tell what the weights are worth.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { findCountries } from '../countries/index.js';
import { choose, possible } from '../discourse/pronouns/choice.js';
import { featuresOf } from '../discourse/pronouns/features.js';
import { type Choice, type PronounInput, resolvePronouns } from '../discourse/pronouns/index.js';
import { findNominals } from '../discourse/titles.js';
import { type Doc, tagText } from '../language/index.js';
import { findNames, findPeople } from '../people/index.js';
import { readSet } from './sets.js';
import { tagAll } from './tag-cache.js';

const UNMARKED = ['quotes-polnear-train'];
const MARKED = ['marks-open', 'real-open'];
const ROUNDS = 150;
const RATE = 0.2;
const RIDGE = 3;
/** Features seen less often say nothing. */
const LEAST = 20;
/** So many of those mentioned last must be of known gender. */
const NEAR = 6;

/** Candidates' features of one pronoun, and which of them is right. */
interface Example {
  readonly features: readonly (readonly string[])[];
  readonly right: number;
}

type Weights = Readonly<Record<string, number>>;

interface Marked {
  readonly start: number;
  readonly name: string;
}

/** An article as the pronoun finder reads it. `names` are the persons' full names. */
interface Reading {
  readonly doc: Doc;
  readonly names: readonly string[];
  readonly marks: ReadonlyMap<number, string>;
  /** Anew for every walk, which writes genders into it. */
  readonly input: () => PronounInput;
}

function read(doc: Doc, marks: readonly Marked[]): Reading {
  const found = findNames(doc);
  const countries = findCountries(doc, found);
  const { profiles } = findPeople(doc, found, countries, () => null);
  const nominals = findNominals(doc, profiles, countries);
  return {
    doc,
    names: profiles.map(({ entity: { full } }) => doc.text.slice(full.start, full.end)),
    marks: new Map(marks.map(({ start, name }) => [start, name])),
    input: () => ({
      names: profiles.flatMap(({ entity }, person) =>
        entity.mentions.map(({ first, last }) => ({ first, last, person })),
      ),
      nominals,
      genders: profiles.map(({ told }) => (told.isSure ? told.gender : null)),
      hints: profiles.map(({ told }) => told.gender),
    }),
  };
}

async function readAll(name: string): Promise<Reading[]> {
  const set = readSet(name);
  if (!set) throw new Error(`No set ${name}.`);
  const docs = await tagAll(
    name,
    set.articles.map((article) => article.text),
  );
  return set.articles.map((article, i) =>
    read(docs[i] ?? tagText('', { paragraphs: [], quotations: [] }), (article.pronouns as Marked[] | undefined) ?? []),
  );
}

const opposite = (gender: 'male' | 'female') => (gender === 'male' ? 'female' : 'male');

/** Pronouns that their gender alone resolves; what others go back to on the way is told by the weights so far. */
function examplesByGender({ doc, input }: Reading, weights: Weights): Example[] {
  const examples: Example[] = [];
  const given = input();
  const known = [...given.genders];
  const choice: Choice = (context, pronoun, candidates) => {
    const near = possible(doc, pronoun, candidates, null).filter(({ rank }) => rank < NEAR);
    const fits = near.filter(({ person }) => person !== null && known[person] === pronoun.gender);
    const [right] = fits;
    if (!right || fits.length > 1) return choose(context, pronoun, candidates, given, weights);
    const isOpen = near.some(({ person, rank, mention }) =>
      person === null
        ? rank < right.rank && mention.gender !== opposite(pronoun.gender)
        : known[person] === null && rank < right.rank + 3,
    );
    const persons = near.filter(({ person }) => person !== null && known[person] !== null);
    if (isOpen || persons.length < 2) return choose(context, pronoun, candidates, given, weights);
    const features = persons.map((candidate) => featuresOf(context, pronoun, candidate));
    examples.push({ features, right: persons.indexOf(right) });
    return right.mention;
  };
  resolvePronouns(doc, given, choice);
  return examples;
}

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .toLowerCase();

/** "Lee" and "Ann Lee". */
const isSameName = (a: string, b: string) =>
  ` ${fold(a)}`.endsWith(` ${fold(b)}`) || ` ${fold(b)}`.endsWith(` ${fold(a)}`);

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = sum(exps);
  return exps.map((e) => e / all);
}

/**
 * A softmax over the candidates of each pronoun with a ridge, by gradient descent over all examples at once, each weight
 * with a step of its own (AdaGrad).
 */
function fitted(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const f of features.flat()) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([f]) => f);
  const index = new Map(names.map((f, i) => [f, i]));
  const lists = examples.map(({ features, right }) => ({
    right,
    features: features.map((list) => list.flatMap((f) => index.get(f) ?? [])),
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradients = weights.map((w) => -RIDGE * w);
    for (const { features, right } of lists) {
      const likely = shares(features.map((list) => sum(list.map((f) => weights[f] ?? 0))));
      features.forEach((list, k) => {
        for (const f of list) gradients[f] = (gradients[f] ?? 0) + (k === right ? 1 : 0) - (likely[k] ?? 0);
      });
    }
    gradients.forEach((gradient, f) => {
      squares[f] = (squares[f] ?? 0) + gradient * gradient;
      weights[f] = (weights[f] ?? 0) + (RATE * gradient) / Math.sqrt(squares[f] || 1);
    });
  }
  const rounded = names.map((feature, i) => [feature, Math.round((weights[i] ?? 0) * 100) / 100] as const);
  return Object.fromEntries(rounded.filter(([, w]) => w !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Precision and recall on marked articles. */
function scored(readings: readonly Reading[], weights: Weights): string {
  let [right, found, marked] = [0, 0, 0];
  for (const { doc, input, names, marks } of readings) {
    if (marks.size === 0) continue;
    const given = input();
    marked += marks.size;
    for (const { first, person } of resolvePronouns(doc, given, (context, pronoun, candidates) =>
      choose(context, pronoun, candidates, given, weights),
    )) {
      const name = marks.get(doc.tokens[first]?.start ?? -1);
      if (person === null) continue;
      found++;
      if (name && isSameName(names[person] ?? '', name)) right++;
    }
  }
  return `precision ${((100 * right) / found).toFixed(1)}, recall ${((100 * right) / marked).toFixed(1)}`;
}

const unmarked = (await Promise.all(UNMARKED.map(readAll))).flat();
const collect = (weights: Weights) => unmarked.flatMap((reading) => examplesByGender(reading, weights));
const examples = collect(fitted(collect({})));
const weights = fitted(examples);
const marked = (await Promise.all(MARKED.map(readAll))).flat();
console.log(`${examples.length} pronouns; marked ones: ${scored(marked, weights)}`);
const lines = Object.entries(weights).map(
  ([feature, weight]) => `  ${/^[a-z]+$/.test(feature) ? feature : `'${feature}'`}: ${weight},`,
);
writeFileSync(
  path.join(import.meta.dirname, '../discourse/pronouns/weights-data.ts'),
  `/**
 * What each feature of a candidate says for or against it as the one whom a pronoun stands for; made by \`dev/fit-pronouns\`
 * from pronouns that their gender alone resolves in PolNeAR's training articles. No word of any article is in it.
 */
export const PRONOUN_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
