import { probability } from '../../events/weights.js';

/** One match with its features, and whether it is an event. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
  readonly weight: number;
  /** Features must occur in several. */
  readonly article: number;
}

/** How strongly a weight is drawn to 0; words and frames more than what generalises. */
const PENALTY = 8;
const SPARSE_PENALTY = 20;
const SPARSE = /^(?:lemma|frame|carrier|under):/;

/** In fewer articles a feature says nothing. */
const LEAST_ARTICLES = 3;

const SWEEPS = 25;
/** A weight moves no further in one step. */
const LONGEST_STEP = 1;

/**
 * Weights of a logistic model with a penalty on their squares, fitted by Newton steps on one weight after the other, in
 * the order of their names: the same examples give the same weights.
 */
export function fitWeights(examples: readonly Example[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<number>>();
  const rows = new Map<string, number[]>();
  examples.forEach(({ features, article }, row) => {
    for (const feature of new Set(features)) {
      articles.set(feature, (articles.get(feature) ?? new Set()).add(article));
      const own = rows.get(feature);
      if (own) own.push(row);
      else rows.set(feature, [row]);
    }
  });
  const names = [...articles].flatMap(([name, of]) => (of.size >= LEAST_ARTICLES ? [name] : [])).sort();
  const scores = examples.map(() => 0);
  const weights = new Map(names.map((name) => [name, 0]));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const name of names) {
      const penalty = SPARSE.test(name) ? SPARSE_PENALTY : name === 'bias' ? 0.01 : PENALTY;
      const weight = weights.get(name) ?? 0;
      let gradient = penalty * weight;
      let curvature = penalty;
      for (const row of rows.get(name) ?? []) {
        const example = examples[row];
        if (!example) continue;
        const p = probability(scores[row] ?? 0);
        gradient += example.weight * (p - (example.right ? 1 : 0));
        curvature += example.weight * p * (1 - p);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -gradient / curvature));
      weights.set(name, weight + step);
      for (const row of rows.get(name) ?? []) scores[row] = (scores[row] ?? 0) + step;
    }
  }
  return weights;
}

/** Articles are left out in so many turns. */
const PARTS = 10;

/** For each article, by its place, the weights that articles of other parts give: what it shows was not fitted to it. */
export function leftOut(examples: readonly (readonly Example[])[]): (article: number) => ReadonlyMap<string, number> {
  const models = Array.from({ length: PARTS }, (_, part) =>
    fitWeights(examples.flatMap((of, i) => (i % PARTS === part ? [] : of))),
  );
  return (article) => models[article % PARTS] ?? new Map();
}
