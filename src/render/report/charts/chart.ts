import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { escaped } from '../../page/escape.js';

/** Attributes with places in the drawing: a tenth of a pixel is exact enough. */
const PLACED = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'];

/** The colours of a chart: those of the page, in light and dark. */
export const COOPERATION = 'var(--person)';
export const CONFLICT = 'var(--event)';

export interface Drawn {
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly options: PlotOptions;
}

/**
 * Draws a chart as SVG in the page, with Observable Plot: nothing is left to do for a script, and no style stands in it that the
 * page's policy would refuse. Its links are in the table beside it too, and so no stops for the keyboard.
 */
export function chartOf({ label, options }: Drawn): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawing = plot({ ...options, document, ariaLabel: label });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    element.removeAttribute('style');
    // The name of the kind of mark says nothing, and a group without a role must have none.
    if (element.localName === 'g') element.removeAttribute('aria-label');
    for (const name of PLACED) {
      const value = element.getAttribute(name);
      if (value?.includes('.'))
        element.setAttribute(
          name,
          value.replace(/\d+\.\d+/g, (digits: string) => shortened(digits)),
        );
    }
  }
  for (const link of drawing.querySelectorAll('a')) {
    const target = link.getAttribute('xlink:href') ?? link.getAttribute('href') ?? '';
    link.removeAttribute('xlink:href');
    link.setAttribute('href', target);
    link.setAttribute('tabindex', '-1');
    const title = link.querySelector('title')?.textContent;
    if (title) link.setAttribute('aria-label', title);
  }
  drawing.setAttribute('class', 'chart');
  drawing.setAttribute('role', 'group');
  return `<div class="wide" role="region" tabindex="0" aria-label="${escaped(label)}: chart">${drawing.outerHTML}</div>`;
}

const shortened = (digits: string): string => `${Math.round(Number(digits) * 10) / 10}`;
