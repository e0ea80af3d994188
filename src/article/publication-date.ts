import { calendarDate, readDay, readWrittenDate } from './calendar.js';
import { readDateline } from './datelines.js';
import { readHeader } from './headers.js';
import { findParagraphs } from './paragraphs.js';
import type { Article, DateSource, Paragraph } from './types.js';
import { visibleText } from './visible.js';

/** What the date may be read from; all days are `YYYY-MM-DD` already. */
export interface DateHints {
  /** The user's own word. */
  readonly option?: string | null;
  /** The date of a JSON Lines record. */
  readonly record?: string | null;
  /** The date in a document's metadata. */
  readonly metadata?: string | null;
  /** The date of a web page, in its metadata, on the page or in its address. */
  readonly page?: { readonly day: string; readonly source: 'metadata' | 'page' | 'url' } | null;
  readonly text: string;
  /** Path or name of the file. */
  readonly name?: string | null;
}

/** The date stands in so many paragraphs from the top, or in a header that says so ("Published …") anywhere. */
const TOP = 8;

/**
 * The day of publication and what it was read from, in the order of trust: option, record, metadata, what a web page
 * shows or its address, a header line or the byline, a dateline with a year, the name of the file. Never a guess: with none of them both are null.
 */
export function publicationDate(hints: DateHints): Pick<Article, 'date' | 'dateSource'> {
  const given: readonly [DateSource, string | null | undefined][] = [
    ['option', hints.option],
    ['record', hints.record],
    ['metadata', hints.metadata],
    [hints.page?.source ?? 'page', hints.page?.day],
  ];
  for (const [dateSource, date] of given) if (date) return { date, dateSource };
  const text = visibleText(hints.text);
  const paragraphs = findParagraphs(text);
  const header = headerDate(text, paragraphs);
  if (header !== null) return { date: header, dateSource: 'header' };
  const dateline = datelineDate(text, paragraphs);
  if (dateline !== null) return { date: dateline, dateSource: 'dateline' };
  const name = hints.name ? dateInName(hints.name) : null;
  return name === null ? { date: null, dateSource: null } : { date: name, dateSource: 'filename' };
}

/** "Date: 4 March 2026", "Published …" before "Updated …", a date alone at the top, "By Jane Doe | March 4, 2026". */
function headerDate(text: string, paragraphs: readonly Paragraph[]): string | null {
  let updated: string | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'body') continue;
    const line = text.slice(paragraph.start, paragraph.end);
    if (paragraph.kind === 'header') {
      const value = readHeader(line)?.date?.value ?? null;
      if (value === null) continue;
      if (!/^\W*(?:last )?(?:updated|modified)/i.test(line)) return value;
      updated ??= value;
    } else if (index < TOP) {
      const value = dateInLine(line);
      if (value !== null) return value;
    }
  }
  return updated;
}

/** The date in a part of a byline: "Jane Doe, Oslo | 4 March 2026", "By Jane Doe, March 4, 2026". */
function dateInLine(line: string): string | null {
  for (const { 0: mark, index } of line.matchAll(/(?:[|•·–—(]|, | - )\s*/gu)) {
    const rest = line.slice(index + mark.length).replace(/^(?:published|posted|updated|on|at):?\s+/i, '');
    const written = readWrittenDate(rest);
    if (written?.value && /^(?:[\s|•·–—),.]|$)/u.test(rest.slice(written.length))) return written.value;
  }
  return null;
}

function datelineDate(text: string, paragraphs: readonly Paragraph[]): string | null {
  for (const { start, end, dateline } of paragraphs) {
    const value = dateline && readDateline(text.slice(start, end), true)?.date?.value;
    if (value) return value;
  }
  return null;
}

/**
 * "2026-02-04-dam.txt", "dam_20260204.html", "AP19980314.0391", "dam-4-feb-2026.txt", "news/2026/02/04/dam.html". A name
 * with two different dates says nothing, and nor does a folder's name, which may be the date of a download.
 */
export function dateInName(name: string): string | null {
  const parts = name.split(/[\\/]/);
  const base = parts.at(-1) ?? '';
  const found = new Set<string>();
  for (const [, year, , month, day] of base.matchAll(/(?<!\d)((?:1[89]|20)\d{2})([-_. ]?)(\d{2})\2(\d{2})(?!\d)/g)) {
    const value = calendarDate(Number(year), Number(month), Number(day));
    if (value !== null) found.add(value);
  }
  if (found.size === 0) {
    const words = base.replace(/[-_.+]+/g, ' ');
    for (const { index } of words.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
      const value = readWrittenDate(words.slice(index))?.value;
      if (value) found.add(value);
    }
  }
  if (found.size > 1) return null;
  const [only] = found;
  if (only !== undefined) return only;
  const [year, month, day] = parts.slice(-4, -1);
  return parts.length > 3 && /^(?:1[89]|20)\d{2}$/.test(year ?? '') ? readDay(`${year}-${month}-${day}`) : null;
}
