import type { ArticleRecord } from '../record/schema.js';
import type { MarkKind } from './marks.js';
import { KIND_SIGNS } from './present.js';
import { oneLine } from './printable.js';
import { actionOf, FACTUALITY_SIGNS, isResolved, mannerOf, placeOf } from './wording.js';

/** A line beneath a paragraph: what was found in it. */
export interface Finding {
  /** Where it stands in the text. */
  readonly start: number;
  readonly sign: string;
  readonly kind: Extract<MarkKind, 'country' | 'date' | 'trigger' | 'statement'>;
  /** The type of an event, or null. */
  readonly label: string | null;
  readonly words: string;
}

/** What its words do not say themselves, in the order of the text: events, who speaks, what a date or a metonym stands for. */
export function findingsOf(record: ArticleRecord): Finding[] {
  const days = new Map(record.dates.map(({ id, value }) => [id, value]));
  const findings: Finding[] = [
    ...record.dates.filter(isResolved).map(({ start, text, value }) => ({
      start,
      kind: 'date' as const,
      sign: KIND_SIGNS.date,
      label: null,
      words: `${oneLine(text)} = ${value}`,
    })),
    ...record.countries.flatMap(({ name, alpha3, mentions }) =>
      mentions.flatMap(({ start, text, form }) =>
        form === 'metonym'
          ? [
              {
                start,
                kind: 'country' as const,
                sign: KIND_SIGNS.country,
                label: null,
                words: `${oneLine(text)} = ${name} (${alpha3})`,
              },
            ]
          : [],
      ),
    ),
    ...record.statements.map((statement) => {
      const { start, speaker, when } = statement;
      const day = when === null ? null : (days.get(when) ?? null);
      const parts = [speaker ? oneLine(speaker.name) : 'nobody named', mannerOf(statement), ...(day ? [day] : [])];
      return {
        start,
        kind: 'statement' as const,
        sign: KIND_SIGNS.statement,
        label: null,
        words: parts.join(', '),
      };
    }),
    ...record.events.flatMap((event) => {
      const { kind, type, trigger, sentence, when, where, factuality } = event;
      if (kind !== 'action') return [];
      const parts = [actionOf(event), when.value ?? 'no date', ...(where ? [`in ${placeOf(where)}`] : [])];
      return [
        {
          start: (trigger ?? sentence).start,
          kind: 'trigger' as const,
          sign: FACTUALITY_SIGNS[factuality],
          label: type,
          words: parts.join('  '),
        },
      ];
    }),
  ];
  // Nations of one name ("both sides") resolve alike: each line once.
  const seen = new Set<string>();
  return findings
    .sort((a, b) => a.start - b.start)
    .filter(({ start, sign, label, words }) => {
      const key = JSON.stringify([start, sign, label, words]);
      return seen.has(key) ? false : seen.add(key);
    });
}
