/**
 * nutgraf as a library: `extract` reads one article, the schemas check what it gave.
 * Importing it loads compromise; nothing else happens on import. The first text that looks foreign loads tinyld.
 */
import { readDay } from './article/calendar.js';
import { languageOf } from './article/language.js';
import { publicationDate } from './article/publication-date.js';
import type { Article } from './article/types.js';
import { nameCountry } from './countries/index.js';
import { analyze, type Findings } from './pipeline.js';
import { type Warning as InputWarning, problemMessage, wordedWarning } from './problems.js';
import { assemble } from './record/assemble.js';
import { complete, NO_PARTS, PARTS, type Part } from './record/complete.js';
import { atLeast } from './record/confidence.js';
import { placesIn } from './record/offsets.js';
import type { ArticleRecord } from './record/schema.js';
import { VERSION } from './version.js';

export type { Article, DateSource } from './article/types.js';
export type { Part } from './record/complete.js';
export type {
  ArticleRecord,
  Country,
  DateMention,
  Event,
  EventLine,
  Organization,
  Person,
  Span,
  Statement,
  Warning,
} from './record/schema.js';
export { articleSchema, eventLineSchema, SCHEMA_VERSION } from './record/schema.js';
export { VERSION } from './version.js';

/** How an article is read and its record written. */
export interface ExtractOptions {
  /** Publication date, `YYYY-MM-DD`: what "Tuesday" is counted from. Wins over a date of the article's own. */
  readonly date?: string | null;
  /** What `start` and `end` count. Default `utf16`, what `String.prototype.slice` takes; the command line's is `codepoint`. */
  readonly offsetUnit?: ArticleRecord['offsetUnit'];
  /** The lists that are wanted, by default all; the others are empty. */
  readonly only?: readonly Part[];
  /** Actions of less confidence are left out; those without a figure stay. By default none is. */
  readonly minConfidence?: number;
  /** False leaves `document.text` null. Default true. */
  readonly includeText?: boolean;
  /** Warnings of whoever read the input, put into the record. */
  readonly warnings?: readonly InputWarning[];
}

/** An article as a caller has it: its text, and what is known about it. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Article>;

/**
 * Reads one article: who said and did what, to whom, when and where.
 * Pure and deterministic: no file, no network, no clock. Takes time linear in the length of the text. A text in another
 * language than English gives a record without items, with the warning `not-english`.
 * @param article the text, or the text with id, title, source and date
 * @returns the record, checked against `articleSchema`
 * @throws TypeError when the article is no text, or a part of `only` is none of the record's lists
 * @throws RangeError when a date is no calendar day in the form YYYY-MM-DD, or `minConfidence` is not between 0 and 1
 * @throws z.ZodError (a bug) when the record breaks its own contract
 */
export function extract(article: string | ArticleInput, options: ExtractOptions = {}): ArticleRecord {
  const input = checked(article, options);
  for (const date of [options.date, input.date]) {
    if (date != null && readDay(date) !== date)
      throw new RangeError(`date: ${problemMessage({ code: 'bad-date', value: date })}`);
  }
  const dated =
    input.dateSource !== undefined && options.date == null
      ? { date: input.date ?? null, dateSource: input.dateSource }
      : publicationDate({
          option: options.date ?? null,
          record: input.date ?? null,
          text: input.text,
          name: input.source ?? null,
        });
  const whole: Article = {
    id: input.id ?? 'article',
    text: input.text,
    title: input.title ?? null,
    source: input.source ?? null,
    url: input.url ?? null,
    outlet: input.outlet ?? null,
    authors: (input.authors ?? []).filter((name) => name.trim() !== ''),
    ...dated,
  };
  const offsetUnit = options.offsetUnit ?? 'utf16';
  const at = placesIn(whole.text, offsetUnit);
  const span = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: at(start),
    end: at(end),
    text: whole.text.slice(start, end),
  });
  const language = languageOf(whole.text);
  const parts = options.only ?? PARTS;
  // Nothing is made up from a text in another language.
  const found = language === 'en' ? analyze(whole) : null;
  const findings = found && { ...found, events: atLeast(found.events, options.minConfidence ?? 0) };
  const warnings: readonly InputWarning[] = [
    ...(options.warnings ?? []),
    ...(findings ? undated(findings, parts) : [{ code: 'not-english' as const, language, span: null }]),
  ];
  return complete(whole, findings ? assemble(findings, nameCountry, at) : NO_PARTS, {
    version: VERSION,
    offsetUnit,
    language,
    includeText: options.includeText ?? true,
    parts,
    warnings: warnings.map((warning) => {
      const worded = wordedWarning(warning);
      return { ...worded, span: worded.span && span(worded.span) };
    }),
  });
}

/** The article in one form. Callers without types may give anything. */
function checked(article: unknown, { only = [], minConfidence = 0 }: ExtractOptions): ArticleInput {
  const isArticle = (value: unknown): value is ArticleInput =>
    typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
  const input = typeof article === 'string' ? { text: article } : article;
  if (!isArticle(input)) throw new TypeError('article: it must be a string, or an object with a string "text"');
  const unknown = only.find((part) => !PARTS.includes(part));
  if (unknown !== undefined) throw new TypeError(`only: "${unknown}" is none of ${PARTS.join(', ')}`);
  if (!(minConfidence >= 0 && minConfidence <= 1))
    throw new RangeError(`minConfidence: ${minConfidence} is not between 0 and 1`);
  return input;
}

/** Says that "Tuesday" has no value in an article of no known day, where somebody wants to know. */
function undated({ article, dates, given }: Findings, parts: readonly Part[]): InputWarning[] {
  if (article.date !== null || !(parts.includes('dates') || parts.includes('events'))) return [];
  const open = dates.filter(({ basis, value }) => basis === 'relative' && (value === null || value.startsWith('X')));
  const [first] = open;
  return first ? [{ code: 'no-publication-date', count: open.length, span: given(first) }] : [];
}
