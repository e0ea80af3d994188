import { dot, rectY, ruleY, type ScaleOptions } from '@observablehq/plot';
import type { Line } from '../../stats/count.js';
import { numeral } from '../table.js';
import { CONFLICT, COOPERATION, chartOf } from './chart.js';
import { daysOf, isWithin, startOf, type Window } from './window.js';

const KINDS = { domain: ['cooperation', 'conflict'], range: [COOPERATION, 'var(--fill)'] };

/** So many days have a mark on the axis each, and a chart that is no wider than they need. */
const FEW = 14;

const widthOf = (window: Window): number => Math.min(960, Math.max(420, 140 + daysOf(window) * 58));

const axisOf = (window: Window): ScaleOptions => ({
  label: null,
  type: 'utc',
  ...(daysOf(window) <= FEW && { ticks: 'day' }),
});

/** Sums of the lines of each interval. */
function summed(lines: readonly Line[], window: Window, keyOf: (line: Line, start: string) => string, at: number) {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const day = line.labels[0];
    if (!day || !isWithin(day, window)) continue;
    const key = keyOf(line, startOf(day, window));
    sums.set(key, (sums.get(key) ?? 0) + (line.counts[at] ?? 0));
  }
  return sums;
}

/** How much cooperation and conflict took place when, one upon the other. Conflict has an outline, so that hue is not all. */
export function daysChart(days: readonly Line[], window: Window, hrefOf: (day: string) => string | null): string {
  const { interval } = window;
  const marks = [1, 2].flatMap((at) =>
    [...summed(days, window, (_, start) => start, at)].map(([start, value]) => {
      const kind = at === 1 ? 'cooperation' : 'conflict';
      return {
        day: new Date(start),
        value,
        kind,
        title: `${interval === 'day' ? '' : `${interval} of `}${start}: ${numeral(value)} ${kind}`,
        href: interval === 'day' ? (hrefOf(start) ?? undefined) : undefined,
      };
    }),
  );
  return chartOf({
    label: `Events by ${interval}, cooperation and conflict`,
    options: {
      width: widthOf(window),
      height: 240,
      x: axisOf(window),
      y: {
        label: 'events',
        grid: true,
        nice: true,
        tickFormat: (value: number) => (Number.isInteger(value) ? numeral(value) : ''),
      },
      color: KINDS,
      marks: [
        rectY(marks, {
          x: 'day',
          interval,
          y: 'value',
          fill: 'kind',
          stroke: (mark: { readonly kind: string }) => (mark.kind === 'conflict' ? CONFLICT : COOPERATION),
          title: 'title',
          href: 'href',
        }),
        ruleY([0]),
      ],
    },
  });
}

/** Which types of events took place when: the larger the dot, the more of them. Conflict is drawn as squares. */
export function dayTypesChart(
  dayTypes: readonly Line[],
  window: Window,
  hrefOf: (dayType: string) => string | null,
): string {
  const { interval } = window;
  const actions = dayTypes.filter(({ labels }) => labels[1] !== 'STATEMENT');
  const conflicts = new Set(actions.flatMap(({ labels, counts }) => ((counts[2] ?? 0) > 0 ? [labels[1]] : [])));
  const sums = summed(actions, window, ({ labels }, start) => `${start} ${labels[1]}`, 0);
  const marks = [...sums].map(([key, value]) => {
    const [start = '', type = ''] = key.split(' ');
    return {
      day: new Date(start),
      type,
      value,
      isConflict: conflicts.has(type),
      title: `${interval === 'day' ? '' : `${interval} of `}${start}: ${numeral(value)} ${type}`,
      href: interval === 'day' ? (hrefOf(key) ?? undefined) : undefined,
    };
  });
  if (marks.length === 0) return '';
  const types = [...new Set(marks.map(({ type }) => type))].sort();
  const shapes = { x: 'day', y: 'type', r: 'value', title: 'title', href: 'href' };
  return chartOf({
    label: `Types of events by ${interval}`,
    options: {
      width: widthOf(window),
      height: 60 + types.length * 24,
      marginLeft: 100,
      x: axisOf(window),
      y: { label: null, domain: types, grid: true },
      r: { range: [0, 11] },
      marks: [
        dot(
          marks.filter(({ isConflict }) => !isConflict),
          { ...shapes, fill: COOPERATION },
        ),
        dot(
          marks.filter(({ isConflict }) => isConflict),
          { ...shapes, fill: 'var(--fill)', stroke: CONFLICT, symbol: 'square' },
        ),
      ],
    },
  });
}
