import { type Features, newFeatures } from '../syntax/hash.js';
import { RELATIONS, TAGS } from '../syntax/labels.js';
import { MOST_PARSER_FEATURES, stateFeatures } from '../syntax/parser-features.js';
import { MOST_RELATION_FEATURES, relationFeatures, treeOf } from '../syntax/relation-features.js';
import { ACTIONS, act, GROUP_OF, isFinal, legalActions, newState } from '../syntax/state.js';
import type { Scorer } from '../syntax/tables.js';
import { tagSentence } from '../syntax/tagger.js';
import { MOST_TAGGER_FEATURES, tagFeatures } from '../syntax/tagger-features.js';
import type { TaggedDocument } from './train-syntax-examples.js';
import { FeatureCounter, Perceptron, randomFrom, Softmax, shuffled } from './train-syntax-linear.js';
import { costs, type Example, goldActions } from './train-syntax-oracle.js';
import type { FineRows } from './train-syntax-rows.js';

export interface Fit {
  readonly epochs: number;
  readonly seed: number;
  /** Features chosen before; null for all that are seen often enough. */
  readonly only: ReadonlySet<number> | null;
}

/** Weights, and how often their features were seen. */
export interface Fitted {
  readonly rows: FineRows;
  readonly counter: FeatureCounter;
}

const keeper = (counter: FeatureCounter, least: number, only: Fit['only']) =>
  only ? (id: number) => only.has(id) : (id: number) => counter.count(id) >= least;

const bestOf = (scores: Float64Array, first: number): number => {
  let best = first;
  for (let c = first + 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c;
  return best;
};

export function fitTagger(documents: readonly TaggedDocument[], { epochs, seed, only }: Fit): Fitted {
  const features = newFeatures(MOST_TAGGER_FEATURES);
  const scores = new Float64Array(TAGS.length);
  const counter = new FeatureCounter();
  const sentences = documents.flatMap((document) => {
    const guessed = new Uint8Array(document.gold.length);
    return document.doc.sentences.map(({ first, last }) => ({ document, guessed, first, last }));
  });
  for (const { document, first, last } of sentences)
    for (let i = first; i < last; i++) {
      tagFeatures(document.words, document.gold, i, first, last, features);
      counter.see(features);
    }
  const trainer = new Perceptron(TAGS.length, keeper(counter, 2, only));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const { document, guessed, first, last } of shuffled(sentences, random))
      for (let i = first; i < last; i++) {
        tagFeatures(document.words, guessed, i, first, last, features);
        trainer.score(features, scores);
        const best = bestOf(scores, 0);
        guessed[i] = best;
        const gold = document.gold[i] ?? -1;
        if (gold >= 0) trainer.learn(features, gold, best);
      }
  return { rows: trainer.mean(), counter };
}

export function tagDocument({ doc, words, gold }: TaggedDocument, scorer: Scorer): Uint8Array {
  const tags = new Uint8Array(gold.length);
  for (const sentence of doc.sentences) tagSentence(words, sentence, scorer, tags);
  return tags;
}

/** Steps of the parser's training; the first pass follows the gold trees, later ones mostly the parser's own choices. */
const RATE = 0.1;
const EXPLORE = 0.9;

/** The parser, trained with a dynamic oracle (Goldberg & Nivre 2012). */
export function fitParser(examples: readonly Example[], { epochs, seed, only }: Fit): Fitted {
  const features = newFeatures(MOST_PARSER_FEATURES);
  const scores = new Float64Array(ACTIONS);
  const cost = new Float64Array(ACTIONS);
  const counter = countParserFeatures(examples);
  const trainer = new Softmax(ACTIONS, RATE, keeper(counter, 3, only));
  const random = randomFrom(seed);
  const best = (among: (action: number) => boolean) => {
    let found = -1;
    for (let action = 0; action < ACTIONS; action++)
      if (among(action) && (found < 0 || (scores[action] ?? 0) > (scores[found] ?? 0))) found = action;
    return found;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { view, heads, relations } of shuffled(examples, random)) {
      const state = newState(view.length);
      while (!isFinal(state)) {
        stateFeatures(view, state, features);
        trainer.score(features, scores);
        costs(state, heads, relations, cost);
        const legal = legalActions(state);
        const least = cost.reduce((a, b) => Math.min(a, b));
        const isLegal = (action: number) => ((GROUP_OF[action] ?? 0) & legal) !== 0;
        const isGood = (action: number) => cost[action] === least;
        trainer.step(scores, isGood, isLegal);
        act(state, best(epoch > 0 && random() < EXPLORE ? isLegal : isGood), view.kinds);
      }
    }
    if (epoch > 0) trainer.snapshot();
  }
  return { rows: trainer.mean(), counter };
}

/** Counts the features on the way to the gold trees. */
function countParserFeatures(examples: readonly Example[]): FeatureCounter {
  const features = newFeatures(MOST_PARSER_FEATURES);
  const counter = new FeatureCounter();
  for (const example of examples) {
    const state = newState(example.view.length);
    for (const action of goldActions(example)) {
      stateFeatures(example.view, state, features);
      counter.see(features);
      act(state, action, example.view.kinds);
    }
  }
  return counter;
}

export function fitRelations(examples: readonly Example[], { epochs, seed, only }: Fit): Fitted {
  const features = newFeatures(MOST_RELATION_FEATURES);
  const scores = new Float64Array(RELATIONS.length);
  const counter = new FeatureCounter();
  eachArc(examples, features, () => counter.see(features));
  const trainer = new Perceptron(RELATIONS.length, keeper(counter, 2, only));
  const random = randomFrom(seed);
  for (let epoch = 0; epoch < epochs; epoch++)
    eachArc(shuffled(examples, random), features, (relation) => {
      trainer.score(features, scores);
      // The first, `root`, is never asked for.
      trainer.learn(features, relation, bestOf(scores, 1));
    });
  return { rows: trainer.mean(), counter };
}

/** Every arc of the gold trees that does not come from the root, with its features. */
function eachArc(examples: readonly Example[], features: Features, visit: (relation: number) => void): void {
  for (const { view, heads, relations } of examples) {
    const tree = treeOf(view, heads);
    for (let d = 0; d < view.length; d++) {
      const head = heads[d] ?? -2;
      if (head < 0 || head >= view.length) continue;
      relationFeatures(view, tree, d, features);
      visit(relations[d] ?? 0);
    }
  }
}
