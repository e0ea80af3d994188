import { chronoDates, compromiseDates, type OtherDate } from './compare-dates.js';
import { compromiseNames } from './compare-people.js';
import { compromiseQuotations, markPairs } from './compare-quotes.js';
import type { GoldArticle } from './sets.js';

/** Another tool, and what it finds in an article, in the record's form with only the parts that it has. */
export interface Tool {
  readonly tool: string;
  /** A part of the gold that the tool can be scored on: sets without it are passed over. */
  readonly scoredOn: readonly string[];
  readonly run: (article: GoldArticle) => object | Promise<object>;
}

const at = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

const withIds = (dates: readonly OtherDate[]) => dates.map((date, index) => ({ id: `d${index + 1}`, ...date }));

const spoken = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  at(text, spans).map((span) => ({ ...span, kind: 'direct', speaker: null }));

/** The floors that nutgraf must clear. compromise-dates comes last: loading it changes compromise for all that follow. */
export const TOOLS: readonly Tool[] = [
  {
    tool: 'compromise .people()',
    scoredOn: ['people', 'personMentions'],
    run: ({ text }) => ({
      people: at(text, compromiseNames(text).people).map((mention) => ({
        name: mention.text,
        role: null,
        country: null,
        mentions: [{ ...mention, kind: 'name' }],
      })),
    }),
  },
  {
    tool: 'compromise .quotations()',
    scoredOn: ['quotes'],
    run: ({ text }) => ({ statements: spoken(text, compromiseQuotations(text)) }),
  },
  {
    tool: 'pairs of quotation marks',
    scoredOn: ['quotes'],
    run: ({ text }) => ({ statements: spoken(text, markPairs(text)) }),
  },
  {
    tool: 'chrono-node',
    scoredOn: ['dates'],
    run: ({ text, date }) => ({ dates: date ? withIds(chronoDates(text, date)) : [] }),
  },
  {
    tool: 'compromise-dates',
    scoredOn: ['dates'],
    run: async ({ text, date }) => ({ dates: date ? withIds(await compromiseDates(text, date)) : [] }),
  },
];

/** What a tool finds in the articles of a set. */
export async function compare({ run }: Tool, articles: readonly GoldArticle[]): Promise<object[]> {
  const results: object[] = [];
  for (const article of articles) results.push({ document: { id: article.id }, ...(await run(article)) });
  return results;
}
