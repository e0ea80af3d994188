import type { ArticleRecord, Event, Statement } from '../record/schema.js';
import { oneLine } from './printable.js';

interface Party {
  readonly name: string;
  readonly country: string | null;
  /** Of parties to an event: whether their clause names them. */
  readonly basis?: Event['actors'][number]['basis'];
}

/** The countries that each name stands for, null where one is not told. */
export function nationsByName(parties: readonly Party[]): Map<string, Set<string | null>> {
  const nations = new Map<string, Set<string | null>>();
  for (const { name, country } of parties) nations.set(name, (nations.get(name) ?? new Set()).add(country));
  return nations;
}

/** Whether a date that leans on another day was resolved: a value of which a figure is open only says again what the text says. */
export const isResolved = ({ value, basis }: ArticleRecord['dates'][number]): boolean =>
  value !== null && basis === 'relative' && !value.startsWith('X');

/** The countries of all parties, each once. */
export const countriesOf = (parties: readonly Party[]): string[] => [
  ...new Set(parties.flatMap(({ country }) => (country === null ? [] : [country]))),
];

/**
 * Parties by name, each with its country: "Ann Lee (KEN), envoys"; one name that stands for several nations has them all. Of
 * one whom only the article implies it is said.
 */
export function namesOf(parties: readonly Party[]): string {
  const implied = new Set(parties.flatMap(({ name, basis }) => (basis === 'implied' ? [name] : [])));
  const shown = [...nationsByName(parties)].map(([name, nations]) => {
    const codes = [...nations].filter((code) => code !== null);
    const notes = implied.has(name) ? [...codes, 'implied'] : codes;
    return notes.length === 0 ? oneLine(name) : `${oneLine(name)} (${notes.join(', ')})`;
  });
  return shown.join(', ');
}

/** What happened, what was only planned or tried, what only may be, and what did not happen. */
export const FACTUALITY_SIGNS: Readonly<Record<Event['factuality'], string>> = {
  actual: '◆',
  planned: '◇',
  attempted: '◇',
  hypothetical: '?',
  negated: '✕',
};

/** What the signs say, for legends. */
export const SIGN_MEANINGS: readonly (readonly [string, string])[] = [
  ['◆', 'happened'],
  ['◇', 'planned or tried'],
  ['?', 'only if'],
  ['✕', 'did not happen'],
];

/** Who did it to whom, where and when: "Ilze Kalnina (LVA) → Sweden (SWE)". */
export function actionOf({ actors, recipients }: Event): string {
  const [by, to] = [namesOf(actors), namesOf(recipients)];
  return to ? `${by || '–'} → ${to}` : by || '–';
}

/** "Gao (MLI; 16.27, -0.04)": a place with its country, latitude and longitude; of a computed point it is said. */
export function placeOf({ name, country, latitude, longitude, basis }: NonNullable<Event['where']>): string {
  const point =
    latitude === null || longitude === null
      ? null
      : `${basis === 'derived' ? 'about ' : ''}${latitude.toFixed(2)}, ${longitude.toFixed(2)}`;
  const notes = [country, point].filter((note) => note !== null).join('; ');
  return notes === '' ? oneLine(name) : `${oneLine(name)} (${notes})`;
}

/** "direct, to reporters". */
export const mannerOf = ({ kind, addressee }: Statement): string =>
  addressee ? `${kind}, to ${oneLine(addressee.name)}` : kind;

const DATE_SOURCES: Readonly<Record<NonNullable<ArticleRecord['document']['dateSource']>, string>> = {
  option: 'as given',
  record: 'from the input record',
  metadata: "from the page's metadata",
  page: 'as the page shows',
  url: 'from its address',
  header: 'from the header',
  dateline: 'from the dateline',
  filename: "from the file's name",
};

/** "published 2026-02-04 (from the header)". */
export function publishedOf({ date, dateSource }: ArticleRecord['document']): string {
  if (date === null) return 'no publication date';
  return dateSource === null ? `published ${date}` : `published ${date} (${DATE_SOURCES[dateSource]})`;
}
