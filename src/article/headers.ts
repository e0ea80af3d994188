import { readWrittenDate, type WrittenDate } from './calendar.js';

/** A line of metadata is no longer than this. */
const LONGEST_HEADER = 160;

const DATE_KEY =
  /^[([]?\s*(?:(?:first |originally |last )?(?:published|posted|updated|modified|issued|released|created)(?: (?:on|at))?|(?:publication |release |pub |issue )?date|dated|published date)\s*(:?)\s*/i;
const OTHER_KEY =
  /^(?:url|link|source|byline|author|authors|title|headline|section|category|categories|tags|keywords|topics|slug|copyright|language|publisher|publication|contact|contacts|media contacts?|press contacts?|e-?mail|phone|tel|length|load-date|document-type|id|doi|reading time|edition|desk|dateline)\s*:(?!\/)\s*\S/i;
const NOTICE =
  /^(?:for immediate release|embargoed (?:until|till|for)\b.*|press release|news release|media release|media advisory|not for (?:release|publication)\b.*|all rights reserved\.?|(?:©|\(c\)|copyright) .*\d{4}\b.*|(?:\d+ )?min(?:ute)?s? read)$/i;
const TIME_OF_DAY =
  /^[\s,|·•–—-]*(?:at )?\(?(?:T?\d{1,2}[:.]\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?)\s*(?:(?:[A-Z]{2,5}|Z|[+-]\d{2}:?\d{2})\b)?\)?/i;

export interface Header {
  /** Length of the header; shorter than the line where the story begins on the same line. */
  readonly length: number;
  readonly date: WrittenDate | null;
  /** True where a word says that this is the date ("Date:", "Published"). */
  readonly named: boolean;
}

/** The date with the time of day behind it: "March 4, 2026, 5:30 p.m. EST", "2026-02-04T18:30:00Z". */
function readMoment(text: string): { length: number; date: WrittenDate } | null {
  const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+(?=\d{4}-)/i.exec(text)?.[0].length ?? 0;
  const time = weekday === 0 ? (TIME_OF_DAY.exec(text.slice(0, 40))?.[0].length ?? 0) : 0;
  const lead = time > 0 ? time + (/^[\s,]*(?:on )?/.exec(text.slice(time))?.[0].length ?? 0) : weekday;
  const date = readWrittenDate(text.slice(lead)) ?? (lead > 0 ? readWrittenDate(text) : null);
  if (!date) return null;
  const end = (readWrittenDate(text.slice(lead)) ? lead : 0) + date.length;
  return { length: end + (TIME_OF_DAY.exec(text.slice(end, end + 40))?.[0].trimEnd().length ?? 0), date };
}

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
  if (
    story.length < 80 &&
    !/[.!?]["”’]?$/.test(story) &&
    !/\p{Ll}.*\s(?:said|says|has|have|is|was|were)\s/u.test(story)
  ) {
    return { length: paragraph.length, date, named: true };
  }
  if (!/^["'“‘„«(]{0,2}[\p{Lu}\p{Lo}\d]/u.test(story)) return null;
  return { length: end + bracket[0].length, date, named: true };
}
