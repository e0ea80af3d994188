import { readWrittenDate, type WrittenDate } from './calendar.js';

/** A line of metadata is no longer than this. */
const LONGEST_HEADER = 160;

const DATE_KEY =
  /^[([]?\s*(?:(?:first |originally |last )?(?:published|posted|updated|modified|issued|released|created)(?: (?:on|at))?|(?:publication |release |pub |issue )?date|dated|published date)\s*(:?)\s*/i;
const OTHER_KEY =
  /^(?:url|link|source|outlet|site|website|byline|writer|author|authors|title|headline|section|category|categories|tags|keywords|topics|slug|copyright|language|publisher|publication|contact|contacts|media contacts?|press contacts?|e-?mail|phone|tel|length|load-date|document-type|id|doi|reading time|edition|desk|dateline|from|to|cc|bcc|sent|subject|reply-to)\s*:(?!\/)\s*\S/i;
const NOTICE =
  /^(?:for immediate release|embargoed (?:until|till|for)\b.*|press release|news release|media release|media advisory|not for (?:release|publication)\b.*|all rights reserved\.?|(?:©|\(c\)|copyright) .*\d{4}\b.*|(?:\d+ )?min(?:ute)?s? read)$/i;
/** "18:30", "at 5:30 p.m. EST", "T18:30:00+01:00"; a time zone is in capitals, or it is the story's first word. */
const TIME_OF_DAY =
  /^[\s,|·•–—-]*(?:[Aa]t )?\(?(?:T?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AaPp]\.?[Mm]\.?)?|\d{1,2}\s*[AaPp]\.?[Mm]\.?)\s*(?:[A-Z]{2,5}\b|Z\b|[+-]\d{2}:?\d{2}\b)?\)?/;

/** What follows the date on its line ("by Jane Doe", "| Oslo") is no longer than this, and no sentence. */
const LONGEST_REST = 80;
const SENTENCE = /[.!?]["”’]?$|\p{Ll}.*\s(?:said|says|has|have|is|was|were)\s/u;

export interface Header {
  /** Length of the header; shorter than the line where the story begins on the same line. */
  readonly length: number;
  readonly date: WrittenDate | null;
  /** True where a word says that this is the date ("Date:", "Published"). */
  readonly named: boolean;
}

interface Moment {
  readonly length: number;
  readonly date: WrittenDate;
}

/** The date with a time of day on either side: "March 4, 2026, 5:30 p.m. EST", "17:05 GMT, 4 March 2026". */
function readMoment(text: string): Moment | null {
  const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?=\d{4}-)/i.exec(text)?.[0].length ?? 0;
  return readDateAt(text, 0) ?? readDateAt(text, weekday || timeLength(text));
}

function readDateAt(text: string, lead: number): Moment | null {
  const gap = lead === 0 ? 0 : (/^[\s,]*(?:on )?/.exec(text.slice(lead))?.[0].length ?? 0);
  const date = readWrittenDate(text.slice(lead + gap));
  if (!date) return null;
  const end = lead + gap + date.length;
  return { length: end + timeLength(text.slice(end)), date };
}

const timeLength = (text: string) => TIME_OF_DAY.exec(text.slice(0, 40))?.[0].trimEnd().length ?? 0;

/**
 * The line of metadata that a paragraph begins with, or is: "Date: 4 March 2026", "Published March 4, 2026 at 5 p.m.",
 * "Sunday, January 20, 2008", "FOR IMMEDIATE RELEASE"; "date 2026-02-04 The minister said …" has its header at the front.
 */
export function readHeader(paragraph: string): Header | null {
  const key = DATE_KEY.exec(paragraph.slice(0, LONGEST_HEADER));
  if (key) {
    const moment = readMoment(paragraph.slice(key[0].length, key[0].length + 120));
    if (moment) return endHeader(paragraph, key[0].length + moment.length, moment.date);
  }
  if (paragraph.length > LONGEST_HEADER) return null;
  if (NOTICE.test(paragraph) || OTHER_KEY.test(paragraph))
    return { length: paragraph.length, date: null, named: false };
  const moment = readMoment(paragraph);
  const whole = moment !== null && /^[\s.)\]]*$/.test(paragraph.slice(moment.length));
  return whole ? { length: paragraph.length, date: moment.date, named: false } : null;
}

/** A named date ends its header, unless the line says no more than who and where: "Published 4 March 2026 by Jane Doe". */
function endHeader(paragraph: string, end: number, date: WrittenDate): Header | null {
  const rest = paragraph.slice(end);
  const bracket = /^[.)\]]?(?=\s|$)/.exec(rest);
  if (!bracket) return null;
  const story = rest.slice(bracket[0].length).trimStart();
  if (story.length < LONGEST_REST && !SENTENCE.test(story)) return { length: paragraph.length, date, named: true };
  if (!/^["'“‘„«(]{0,2}[\p{Lu}\p{Lo}\d]/u.test(story)) return null;
  return { length: end + bracket[0].length, date, named: true };
}
