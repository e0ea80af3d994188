import { barX, text } from '@observablehq/plot';
import { clip, oneLine } from '../../printable.js';
import { numeral } from '../table.js';
import { chartOf } from './chart.js';

/** One bar, with the page that it leads to. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly href: string | null;
}

/** Longest name beside a bar, in characters. */
const LONGEST = 30;

/** Bars with their names left and their numbers right, from above. */
export function barsChart(label: string, bars: readonly Bar[]): string {
  if (bars.length === 0) return '';
  // Two names may be the same when they are cut: the scale goes by place.
  const shown = bars.map(({ name, value, href }, at) => ({
    at: `${at}`,
    value,
    href: href ?? undefined,
    title: oneLine(`${name}: ${numeral(value)}`),
  }));
  const names = new Map(bars.map(({ name }, at) => [`${at}`, clip(oneLine(name), LONGEST)]));
  return chartOf({
    label,
    options: {
      width: 720,
      height: 10 + bars.length * 22,
      marginTop: 5,
      marginBottom: 5,
      marginLeft: 210,
      marginRight: 50,
      x: { axis: null },
      y: {
        domain: shown.map(({ at }) => at),
        label: null,
        tickFormat: (at: string) => names.get(at) ?? '',
        tickSize: 0,
      },
      marks: [
        barX(shown, { x: 'value', y: 'at', fill: 'var(--person)', href: 'href', title: 'title' }),
        text(shown, { x: 'value', y: 'at', text: 'value', textAnchor: 'start', dx: 4 }),
      ],
    },
  });
}
