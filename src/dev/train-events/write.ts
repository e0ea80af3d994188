import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Weights nearer to nothing are left out. */
const LEAST_WEIGHT = 0.02;

/** Writes a model of the events' as source: `events/<folder>/weights.ts`, its weights in the order of their names. */
export function writeWeights(
  folder: string,
  name: string,
  comment: string,
  weights: ReadonlyMap<string, number>,
): void {
  const lines = [...weights]
    .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature} ${weight}`);
  writeFileSync(
    path.join(import.meta.dirname, '../../events', folder, 'weights.ts'),
    `import { readWeights } from '../weights.js';

/** ${comment} */
export const ${name} = readWeights(\`
${lines.join('\n')}
\`);
`,
  );
}
