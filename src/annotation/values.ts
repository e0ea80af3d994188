import type { Correction } from './corrections.js';
import type { LabelledSpan } from './types.js';

/** What is known of countries. */
export interface Countries {
  /** Name and alpha-2 code of a country by its alpha-3 code. */
  readonly nameCountry: (alpha3: string) => { readonly alpha2: string; readonly name: string };
  /** The alpha-3 code of what somebody calls a country, or null. */
  readonly countryCalled: (words: string) => string | null;
}

/** Whether a date's value can be one of TIMEX3: 2026-02-03, 2026-W07, P3D, PRESENT_REF; a day must be in the calendar. */
export function isTimex(value: string): boolean {
  if (!/^[\dA-Z][\dA-Z:.,+_-]*$/.test(value) || /^\d{4}-\d(?!\d)/.test(value)) return false;
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(value) ?? [];
  if (month === undefined) return true;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isWithin = (number: number, last: number) => number >= 1 && number <= last;
  return isWithin(Number(month), 12) && (day === undefined || isWithin(Number(day), days));
}

/** Why what somebody wrote cannot be what the label stands for, or null. */
export function faultOf(span: LabelledSpan, countries: Countries): string | null {
  const { label, value } = plainSpan(span, countries);
  if (!value) return null;
  if (label === 'Country' && countries.countryCalled(value) === null)
    return `${JSON.stringify(value)} is no country: write its ISO 3166-1 alpha-3 code, as KEN, or its name`;
  if (label === 'Date' && !isTimex(value))
    return `${JSON.stringify(value)} is no value of TIMEX3, as 2026-02-03, 2026-02 or P3D`;
  return null;
}

/** Why what a correction says of a span cannot be, or null. */
export const faultOfCorrection = (correction: Correction, countries: Countries): string | null =>
  correction.change === 'add' || correction.change === 'value' ? faultOf(correction.span, countries) : null;

/** A span whose value is told as records tell it: a country by its code, and nothing where there is nothing but blanks. */
export function plainSpan(span: LabelledSpan, { countryCalled }: Countries): LabelledSpan {
  const value = span.value?.trim();
  if (value === undefined) return span;
  if (value === '') return { ...span, value: undefined };
  return {
    ...span,
    value: span.label === 'Country' ? (countryCalled(value.toUpperCase()) ?? countryCalled(value) ?? value) : value,
  };
}
