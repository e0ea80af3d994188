import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from './palette.js';

type Rgb = readonly [number, number, number];

const linear = (hex: string): Rgb => {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};

const times = (matrix: readonly Rgb[], [r, g, b]: Rgb): Rgb => {
  const [x = 0, y = 0, z = 0] = matrix.map((row) => row[0] * r + row[1] * g + row[2] * b);
  return [x, y, z];
};

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((hex) => {
      const [r, g, b] = linear(hex);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes (2009), whole loss of one kind of cone. */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const TO_XYZ: readonly Rgb[] = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

/** CIELAB under D65. */
function lab(rgb: Rgb): Rgb {
  const [x, y, z] = times(TO_XYZ, rgb);
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const [a, b, c] = [f(Math.max(0, x) / 0.9505), f(Math.max(0, y)), f(Math.max(0, z) / 1.089)];
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

const KINDS = ['event', 'person', 'organization', 'country', 'date'] as const;
const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(PALETTES)('the %s palette', (_, palette) => {
  it('keeps 4.5 : 1 between text and whatever may lie behind it', () => {
    const behind = { ...palette };
    for (const kind of [...KINDS, 'ink', 'quiet'] as const) {
      for (const ground of ['paper', 'said'] as const) {
        expect(contrast(behind[kind], behind[ground]), `${kind} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(palette.event, palette.fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SIGHT))('keeps kinds apart: %s', (_name, matrix) => {
    const seen = (name: (typeof KINDS)[number]) => lab(times(matrix, linear(palette[name])));
    const pairs = KINDS.flatMap((a, i) => KINDS.slice(i + 1).map((b) => [a, b] as const));
    // Some ten times what is just noticeable; forms tell them apart as well.
    for (const [a, b] of pairs) expect(distance(seen(a), seen(b)), `${a} and ${b}`).toBeGreaterThan(20);
  });
});
