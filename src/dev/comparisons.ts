import countries from 'i18n-iso-countries';
import { chronoDates, compromiseDates, type OtherDate } from './compare-dates.js';
import { compromiseNames } from './compare-people.js';
import { compromiseQuotations, markPairs } from './compare-quotes.js';
import type { GoldArticle } from './sets.js';

/** Another tool, and what it finds in an article, in the record's form with only the parts that it has. */
export interface Tool {
  readonly tool: string;
  /** A part of the gold that the tool can be scored on: sets without it are passed over. */
  readonly scoredOn: readonly string[];
  /** The scorer's rows that say something about the tool. */
  readonly rows: RegExp;
  readonly run: (article: GoldArticle) => object | Promise<object>;
}

const at = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));

const withIds = (dates: readonly OtherDate[]) => dates.map((date, index) => ({ id: `d${index + 1}`, ...date }));

const spoken = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  at(text, spans).map((span) => ({ ...span, kind: 'direct', speaker: null }));

/** A place that bears a country's English name, in the record's form. */
function countryNamed(place: { readonly start: number; readonly end: number; readonly text: string }) {
  const alpha3 = countries.alpha2ToAlpha3(countries.getAlpha2Code(place.text.replace(/^the /iu, ''), 'en') ?? '');
  return alpha3 ? [{ alpha3, mentions: [{ ...place, form: 'name' }] }] : [];
}

/** The floors that nutgraf must clear. compromise-dates comes last: loading it changes compromise for all that follow. */
export const TOOLS: readonly Tool[] = [
  {
    tool: 'compromise .people()',
    scoredOn: ['people', 'personMentions'],
    rows: /^person mentions/u,
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
    tool: 'compromise .places()',
    scoredOn: ['countries'],
    rows: /^countr/u,
    run: ({ text }) => ({ countries: at(text, compromiseNames(text).places).flatMap(countryNamed) }),
  },
  {
    tool: 'compromise .quotations()',
    scoredOn: ['quotes'],
    rows: /^quotes$/u,
    run: ({ text }) => ({ statements: spoken(text, compromiseQuotations(text)) }),
  },
  {
    tool: 'pairs of quotation marks',
    scoredOn: ['quotes'],
    rows: /^quotes$/u,
    run: ({ text }) => ({ statements: spoken(text, markPairs(text)) }),
  },
  {
    tool: 'chrono-node',
    scoredOn: ['dates'],
    rows: /^dates/u,
    run: ({ text, date }) => ({ dates: date ? withIds(chronoDates(text, date)) : [] }),
  },
  {
    tool: 'compromise-dates',
    scoredOn: ['dates'],
    rows: /^dates/u,
    run: async ({ text, date }) => ({ dates: date ? withIds(await compromiseDates(text, date)) : [] }),
  },
];

/** What a tool finds in the articles of a set. */
export async function compare({ run }: Tool, articles: readonly GoldArticle[]): Promise<object[]> {
  const results: object[] = [];
  for (const article of articles) results.push({ document: { id: article.id }, ...(await run(article)) });
  return results;
}
