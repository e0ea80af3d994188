import type { ArticleRecord, Event, Statement } from '../record/schema.js';
import { oneLine } from './printable.js';

export interface Party {
  readonly name: string;
  readonly country: string | null;
}

/** Parties by name, each with its country: "Ann Lee (KEN), envoys"; one name that stands for several nations has them all. */
export function namesOf(parties: readonly Party[]): string {
  const nations = new Map<string, Set<string>>();
  for (const { name, country } of parties) {
    const codes = nations.get(name) ?? new Set();
    if (country !== null) codes.add(country);
    nations.set(name, codes);
  }
  const shown = [...nations].map(([name, codes]) =>
    codes.size === 0 ? oneLine(name) : `${oneLine(name)} (${[...codes].join(', ')})`,
  );
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

/** "direct, to reporters". */
export const mannerOf = ({ kind, addressee }: Statement): string =>
  addressee ? `${kind}, to ${oneLine(addressee.name)}` : kind;

/** "published 2026-02-04 (from the header)". */
export function publishedOf({ date, dateSource }: ArticleRecord['document']): string {
  if (date === null) return 'no publication date';
  const source =
    dateSource &&
    {
      option: 'as given',
      record: 'from the input record',
      metadata: "from the page's metadata",
      page: 'as the page shows',
      url: 'from its address',
      header: 'from the header',
      dateline: 'from the dateline',
      filename: "from the file's name",
    }[dateSource];
  return source ? `published ${date} (${source})` : `published ${date}`;
}
