import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../countries/index.js';
import type { Label } from './types.js';
import { faultOf, isTimex, plainSpan } from './values.js';

const span = (label: Label, value?: string) => ({ start: 0, end: 4, text: 'here', label, value });

describe('values that people write', () => {
  it.each([
    '2026',
    '2026-02-28',
    '2024-02-29',
    '2026-W07',
    '2026-Q1',
    '2026-02-03TNI',
    '2026-02-03T14:00',
    'P3D',
    'PTXH',
  ])('of a date: %s', (value) => expect(isTimex(value)).toBe(true));
  it.each(['soon', 'next week', '2026-13', '2026-02-31', '2026-2-3', '3 Feb 2026', '2025-02-29', '2026-02-00', ''])(
    'not of a date: %s',
    (value) => expect(isTimex(value)).toBe(false),
  );

  it.each([
    ['Country', 'KEN', 'KEN'],
    ['Country', 'ken', 'KEN'],
    ['Country', ' Kenya ', 'KEN'],
    ['Country', 'Atlantis', 'Atlantis'],
    ['Person', ' Ada Berg', 'Ada Berg'],
    ['Person', '  ', undefined],
    ['Person', undefined, undefined],
  ] as const)('%s %s is %s', (label, value, plain) => {
    expect(plainSpan(span(label, value), COUNTRIES).value).toBe(plain);
  });

  it('are told where they cannot be', () => {
    expect(faultOf(span('Country', 'Atlantis'), COUNTRIES)).toMatch(/"Atlantis" is no country/);
    expect(faultOf(span('Date', 'soon'), COUNTRIES)).toMatch(/"soon" is no value of TIMEX3/);
    expect(faultOf(span('Country', 'Kenya'), COUNTRIES)).toBeNull();
    expect(faultOf(span('Country'), COUNTRIES)).toBeNull();
    expect(faultOf(span('Person', 'soon'), COUNTRIES)).toBeNull();
  });
});
