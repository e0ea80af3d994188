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
export interface Penalties {
  readonly usual: number;
  readonly sparse: number;
}

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
export function fitWeights(examples: readonly Example[], penalties: Penalties): ReadonlyMap<string, number> {
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
  const scores = new Float64Array(examples.length);
  const shares = Float64Array.from(examples, ({ weight }) => weight);
  const labels = Float64Array.from(examples, ({ right }) => (right ? 1 : 0));
  const columns = names.map((name) => Int32Array.from(rows.get(name) ?? []));
  const weights = new Float64Array(names.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const [column, own] of columns.entries()) {
      const penalty = penaltyOf(names[column] ?? '', penalties);
      const weight = weights[column] ?? 0;
      let gradient = penalty * weight;
      let curvature = penalty;
      for (const row of own) {
        const p = probability(scores[row] ?? 0);
        const share = shares[row] ?? 0;
        gradient += share * (p - (labels[row] ?? 0));
        curvature += share * p * (1 - p);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, -gradient / curvature));
      weights[column] = weight + step;
      for (const row of own) scores[row] = (scores[row] ?? 0) + step;
    }
  }
  return new Map(names.map((name, column) => [name, weights[column] ?? 0]));
}

const penaltyOf = (name: string, { usual, sparse }: Penalties): number =>
  SPARSE.test(name) ? sparse : name === 'bias' ? 0.01 : usual;

/** Articles are left out in so many turns. */
const PARTS = 10;

/**
 * For each article, by its place, the weights that articles of other parts give: what it shows was not fitted to it.
 * Articles that must not train are none of those.
 */
export function leftOut(
  examples: readonly (readonly Example[])[],
  trains: (article: number) => boolean,
  penalties: Penalties,
): (article: number) => ReadonlyMap<string, number> {
  const models = Array.from({ length: PARTS }, (_, part) =>
    fitWeights(
      examples.flatMap((of, i) => (i % PARTS === part || !trains(i) ? [] : of)),
      penalties,
    ),
  );
  return (article) => models[article % PARTS] ?? new Map();
}
