/** What features say together: the sum of their weights. */
export function scoreOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** The probability that a logistic model's score stands for. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));

/** A linear model's weights as they are kept: one a line, a feature's name and its weight. */
export const readWeights = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' ');
        return [line.slice(0, at), Number(line.slice(at + 1))];
      }),
  );
