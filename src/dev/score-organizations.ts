import type { Row } from './scorer.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly entities?: readonly (Span & { readonly type: string })[];
}

interface Result {
  readonly document?: { readonly id: string };
  readonly organizations?: readonly { readonly mentions: readonly (Span & { readonly kind: string })[] }[];
}

/** The span without an article, marks and a possessive at its edges, as corpora differ in them. */
function trim(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const head = /^(?:[\s"'“”‘’.,;:()–—-]|the\s+)+/iu.exec(piece)?.[0].length ?? 0;
  const tail = /(?:['’]s)?[\s"'“”‘’.,;:()–—-]*$/u.exec(piece.slice(head))?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}

interface Compared {
  readonly text: string;
  readonly gold: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

/** Names and acronyms of organisations in each article of a set that has them marked. */
function compared(jsonl: string, results: readonly object[]): Compared[] {
  const records = new Map((results as readonly Result[]).map((result) => [result.document?.id, result]));
  const golds = jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);
  return golds.flatMap(({ id, text, entities }) => {
    if (!entities) return [];
    const keys = (spans: readonly Span[]) =>
      new Set(spans.map((span) => trim(text, span)).map(({ start, end }) => `${start}-${end}`));
    const named = (records.get(id)?.organizations ?? [])
      .flatMap(({ mentions }) => mentions)
      .filter(({ kind }) => kind === 'name' || kind === 'acronym');
    return [{ text, gold: keys(entities.filter(({ type }) => type === 'organization')), found: keys(named) }];
  });
}

/** How many names of organisations a set marks are found with their exact extent; null where it marks none. */
export function organizationRow(jsonl: string, results: readonly object[]): Row | null {
  let [right, gold, found] = [0, 0, 0];
  for (const article of compared(jsonl, results)) {
    gold += article.gold.size;
    found += article.found.size;
    for (const key of article.found) if (article.gold.has(key)) right++;
  }
  if (gold === 0) return null;
  const row = 'organization mentions';
  return { row, precision: right / (found || 1), recall: right / gold, f1: (2 * right) / (gold + found), gold, found };
}

/** The misses (-) and false alarms (+) with their context. */
export function organizationErrors(jsonl: string, results: readonly object[]): string[] {
  return compared(jsonl, results).flatMap(({ text, gold, found }) => {
    const line = (sign: string, key: string) => {
      const [start = 0, end = 0] = key.split('-').map(Number);
      const around = [text.slice(Math.max(0, start - 40), start), text.slice(start, end), text.slice(end, end + 40)];
      return `${sign} ${around[0]}[${around[1]}]${around[2]}`.replace(/\s+/g, ' ');
    };
    return [
      ...[...gold].filter((key) => !found.has(key)).map((key) => line('-', key)),
      ...[...found].filter((key) => !gold.has(key)).map((key) => line('+', key)),
    ];
  });
}
