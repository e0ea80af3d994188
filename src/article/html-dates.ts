import { readWrittenDate } from './calendar.js';
import type { DomDocument } from './dom.js';
import { DATE_META } from './html-data.js';
import { type JsonObject, textIn } from './html-json-ld.js';
import { type VisibleLine, visibleLines } from './html-lines.js';
import { canBeDayOf, daysBetween, localDay, type Moment, readMoment } from './html-moments.js';
import { isElsewhere } from './html-names.js';
import { dayInAddress } from './html-url.js';

/** The day of publication and where on the page it stands. */
export interface PageDate {
  readonly day: string;
  /** `metadata`: out of sight; `page`: what its readers see, or `<time>`; `url`: the page's address. */
  readonly source: 'metadata' | 'page' | 'url';
}

/** What a date's words say that it is the day of. */
type Label = 'published' | 'updated' | 'other' | null;

interface ShownDate {
  readonly day: string;
  readonly label: Label;
}

/** Everything on a page that may tell its day. */
export interface DateClues {
  readonly html: string;
  readonly document: DomDocument;
  readonly metas: ReadonlyMap<string, string>;
  readonly articles: readonly JsonObject[];
  readonly pages: readonly JsonObject[];
  readonly address: string | null;
  readonly headline: string | null;
}

/** A line with a date and little else is no longer than this. */
const LONGEST_LINE = 200;
/** A line of so many characters is a paragraph of the story; dates stand no further down than so many of them. */
const PARAGRAPH = 200;
const PARAGRAPHS = 2;
/** Dates stand in so many lines over the title, and under it. */
const OVER = 8;
const UNDER = 40;
/** A day that the page's other days contradict by so many is a mistake of the software. */
const YEAR = 365;

/** So many marked-up dates are looked at: the page's own is among the first. */
const MOST_MARKED = 100;

const PUBLISHED =
  /\b(?:publish(?:ed)?|posted|first|created?|issued?|released?|original(?:ly)?|filed|added|pubdate|on air)\b/i;
const UPDATED = /\b(?:updat(?:ed?|es|ing)|modif(?:ied|y)|edited|revis(?:ed|ion)|reviewed|corrected|changed)\b/i;
const OTHER =
  /(?:©|\b(?:copyright|expires?|until|since|from|born|died|event|deadline|closes|joined|registered|member|by the numbers|between|starts?|begins?)\b)/i;

function labelOf(words: string): Label {
  const last = words.slice(-60);
  if (OTHER.test(last.slice(-30))) return 'other';
  const published = last.search(PUBLISHED);
  const updated = last.search(UPDATED);
  if (published >= 0 && (updated < 0 || published > updated)) return 'published';
  return updated >= 0 ? 'updated' : null;
}

/** The dates with a year in a line, each by the words between it and the one before. */
function datesIn(line: string): ShownDate[] {
  const dates: ShownDate[] = [];
  let before = 0;
  for (const { index } of line.matchAll(/(?<![\p{L}\d/.-])[\p{L}\d]/gu)) {
    if (index < before) continue;
    const written = readWrittenDate(line.slice(index));
    if (!written?.value || /^[\p{L}\d]/u.test(line.slice(index + written.length))) continue;
    dates.push({ day: written.value, label: labelOf(line.slice(before, index)) });
    before = index + written.length;
  }
  return dates;
}

const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** The line with the title: the heading that is the headline, else the first `h1`, else the first heading. */
function titleLine(lines: readonly VisibleLine[], headline: string | null): number {
  const title = plain(headline ?? '');
  const same = (line: VisibleLine) => {
    const words = plain(line.text);
    return words.length > 8 && (title === words || (title.startsWith(words) && words.length > title.length / 2));
  };
  const tests = [
    (line: VisibleLine) => line.level > 0 && same(line),
    (line: VisibleLine) => line.level === 1,
    same,
    (line: VisibleLine) => line.level === 2,
  ];
  for (const test of tests) {
    const found = lines.findIndex(test);
    if (found >= 0) return found;
  }
  return 0;
}

/** Words besides the date are few, or a person's: no sentence tells of that day. */
const isStampLike = (text: string) =>
  text.length <= LONGEST_LINE &&
  !/\p{Ll}{2}[.!?]\s+\p{Lu}|\p{Ll}{3}[.!?]$|\b(?:said|says?|was|were|are|has|have|had|will|would)\b/u.test(text);

/** The days that a reader of the page sees about its title, the nearest under it first, then those over it. */
function shownDates(lines: readonly VisibleLine[], title: number): ShownDate[] {
  const datesOf = ({ text, times, isLink }: VisibleLine): ShownDate[] => {
    if (isLink && times.length === 0) return [];
    if (times.length > 0) {
      const label = labelOf(text.replace(/\d.*$/, ''));
      const found = datesIn(text);
      const stamped = times.map(readMoment).flatMap((moment) => (moment ? [{ day: moment.day, label }] : []));
      return found.length > 0 ? found : stamped;
    }
    return isStampLike(text) ? datesIn(text) : [];
  };
  let paragraphs = 0;
  const under: VisibleLine[] = [];
  for (const line of lines.slice(title + 1, title + 1 + UNDER)) {
    if (line.text.length >= PARAGRAPH && ++paragraphs > PARAGRAPHS) break;
    under.push(line);
  }
  const over = lines.slice(Math.max(0, title - OVER), title).reverse();
  return [...under, ...over].flatMap(datesOf).filter(({ label }) => label !== 'other');
}

const moments = (values: Iterable<string | null | undefined>): Moment[] =>
  [...values].flatMap((value) => {
    const moment = value ? readMoment(value) : null;
    return moment ? [moment] : [];
  });

/** Days that the page tells programs, the most trusted first. */
function metadataMoments({ articles, pages, metas }: DateClues): Moment[] {
  return moments([
    ...articles.map((article) => textIn(article.datePublished)),
    ...articles.map((article) => textIn(article.dateCreated)),
    ...DATE_META.map((name) => metas.get(name)),
    ...pages.map((page) => textIn(page.datePublished)),
  ]);
}

/** Days marked up as the day of publication where the reader sees them. */
function markedMoments(document: DomDocument): Moment[] {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"],time[pubdate],abbr.published')];
  return moments(
    marked
      .slice(0, MOST_MARKED)
      .filter((element) => !isElsewhere(element))
      .slice(0, 3)
      .flatMap((element) => [
        ...['datetime', 'content', 'title'].map((name) => element.getAttribute(name)),
        element.textContent,
      ]),
  );
}

/** The days of the last change, which support a day of publication but are none. */
const changes = ({ articles, pages, metas }: DateClues): string[] =>
  moments([
    ...[...articles, ...pages].map((article) => textIn(article.dateModified)),
    ...['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'].map((name) => metas.get(name)),
  ]).map(({ day }) => day);

/** The day where the paper is, if the page shows it: a moment in UTC may belong to the day before or after. */
function dayAtPaper(moment: Moment, shown: readonly ShownDate[], clues: DateClues): string {
  if (moment.isLocal && moment.instant !== null) return moment.day;
  const seen = shown.filter(({ label, day }) => label !== 'updated' && canBeDayOf(moment, day)).map(({ day }) => day);
  const address = clues.address === null ? null : dayInAddress(clues.address);
  const days = [localDay(moment, clues.html), seen[0], address];
  return days.find((day) => day && canBeDayOf(moment, day)) ?? moment.day;
}

const onlyOne = (days: ReadonlySet<string>) => (days.size === 1 ? ([...days][0] ?? null) : null);

/**
 * Lines anywhere on the page that say when it was published, or its `<time>` elements, if they agree, or else when it was
 * last changed.
 */
function labelledDay(lines: readonly VisibleLine[]): string | null {
  const dates = lines.filter(({ text, isLink }) => !isLink && isStampLike(text)).flatMap(({ text }) => datesIn(text));
  const published = new Set(dates.filter(({ label }) => label === 'published').map(({ day }) => day));
  if (published.size > 0) return onlyOne(published);
  const times = onlyOne(new Set(moments(lines.flatMap((line) => line.times)).map(({ day }) => day)));
  if (times !== null) return times;
  return dates.findLast(({ label }) => label === 'updated')?.day ?? null;
}

/** True where the page's other days all lie a year or more away, or it was last changed a year or more before. */
function isContradicted(day: string, others: readonly string[], changed: readonly string[]): boolean {
  const far = (other: string) => Math.abs(daysBetween(day, other)) >= YEAR;
  if (changed.length > 0 && changed.every((change) => daysBetween(change, day) >= YEAR)) return true;
  return others.length > 0 && others.every(far) && changed.every(far);
}

/**
 * The day of publication of a page. In the order of trust: JSON-LD and meta elements, marked-up dates (`itemprop`,
 * `<time>`), a date by the title that says it is that of publication, the page's address, any other date by the title, a
 * date of the last change by the title. Never a guess: null where none of them tells a day.
 */
export function pageDate(clues: DateClues): PageDate | null {
  const lines = visibleLines(clues.document.querySelector('body') ?? clues.document);
  const shown = shownDates(lines, titleLine(lines, clues.headline));
  const told = metadataMoments(clues);
  const marked = markedMoments(clues.document);
  const address = clues.address === null ? null : dayInAddress(clues.address);
  const seen = [...marked, ...shown].map(({ day }) => day);
  const others = [...seen, ...(address ? [address] : [])];
  const changed = changes(clues);
  const first = told.find(({ day }) => !isContradicted(day, others, changed));
  if (first) return { day: dayAtPaper(first, shown, clues), source: 'metadata' };
  const page = (day: string): PageDate => ({ day, source: 'page' });
  const [mark] = marked;
  if (mark) return page(dayAtPaper(mark, shown, clues));
  const published = shown.find(({ label }) => label === 'published');
  if (published) return page(published.day);
  const plainDay = shown.find(({ label }) => label === null);
  if (address !== null) {
    return plainDay && Math.abs(daysBetween(plainDay.day, address)) <= 1
      ? page(plainDay.day)
      : { day: address, source: 'url' };
  }
  const last = plainDay?.day ?? shown[0]?.day ?? labelledDay(lines);
  return last ? page(last) : null;
}
