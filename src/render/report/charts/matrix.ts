import { dot } from '@observablehq/plot';
import type { Line } from '../../stats/count.js';
import { numeral } from '../table.js';
import { CONFLICT, COOPERATION, chartOf } from './chart.js';

/** Who does it stands left, to whom above: cooperation is a circle, conflict a square beside it. */
export function matrixChart(
  pairs: readonly Line[],
  codes: readonly string[],
  hrefOf: (pair: Line) => string | null,
): string {
  const known = new Set(codes);
  const marks = pairs
    .filter(({ labels }) => labels.every((code) => code !== null && known.has(code)))
    .flatMap((pair) => {
      const { labels, counts } = pair;
      const [actor, recipient] = labels;
      return [1, 2].flatMap((at) => {
        const value = counts[at] ?? 0;
        const title = `${actor} → ${recipient}: ${numeral(value)} ${at === 1 ? 'cooperation' : 'conflict'}`;
        return value === 0 ? [] : [{ actor, recipient, value, at, title, href: hrefOf(pair) ?? undefined }];
      });
    });
  if (marks.length === 0) return '';
  const shapes = { x: 'recipient', y: 'actor', r: 'value', title: 'title', href: 'href' };
  return chartOf({
    label: 'Pairs of countries, cooperation and conflict',
    options: {
      width: 100 + codes.length * 48,
      height: 80 + codes.length * 34,
      marginLeft: 60,
      marginTop: 40,
      x: { domain: codes, axis: 'top', label: 'to whom', grid: true },
      y: { domain: codes, label: 'who', grid: true },
      r: { range: [0, 12] },
      marks: [
        dot(
          marks.filter(({ at }) => at === 1),
          { ...shapes, dx: -9, fill: COOPERATION },
        ),
        dot(
          marks.filter(({ at }) => at === 2),
          { ...shapes, dx: 9, fill: 'var(--fill)', stroke: CONFLICT, symbol: 'square' },
        ),
      ],
    },
  });
}
