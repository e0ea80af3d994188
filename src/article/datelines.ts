import { readWrittenDate, type WrittenDate } from './calendar.js';
import { AGENCIES } from './datelines-data.js';

/** No dateline is longer than this. */
const LONGEST = 120;

/** The dash that closes a dateline: "—", "–", "--", "_" of old wires, "-" beside a space, "WASHINGTON—The …". */
const DASH = /^(?:\s+[-–—―_]{1,3}(?=\s|$)|\s*(?:[–—―]|--)\s*|(?<=\))\s*[-_]\s*)/u;
const PLACE = /^[\p{Lu}\p{Lt}](?:(?!\s+[-–—―_])[\p{L}\p{M}.'’/ -])*/u;
const REGION = /^,\s*(\p{Lu}(?:(?!\s+[-–—―_])[\p{L}\p{M}.'’ -])*)/u;
const AGENCY = /^,?\s*\(([^()]{2,60})\)/u;
const COLON = /^:(?=\s)/;
/** "LONDON March 4": the month is no part of the place. */
const MONTH_AT_END = /[,\s]+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]+)?$/;

/** Words that stand in small letters in the name of a place: "TRINIDAD and TOBAGO", "Port of Spain". */
const SMALL_WORDS = new Set(['and', 'of', 'the', 'de', 'da', 'do', 'del', 'la', 'sur', 'near', 'in', 'on', 'al', 'el']);

/** Words in capitals before a dash that are no place: "EXCLUSIVE - The minister …". */
const NO_PLACES = new Set(
  'ANALYSIS BREAKING CORRECTED CORRECTION EXCLUSIVE EXPLAINER FACTBOX FEATURE INSIGHT INTERVIEW MORE NOTE OPINION POLL QUESTION ANSWER READ REFILE REVIEW TIMELINE UPDATE UPDATED WATCH WRAPUP'.split(
    ' ',
  ),
);

const words = (text: string) => text.split(/[\s/]+/u).filter((word) => word !== '');

function isPlace(text: string, capitals: boolean): boolean {
  const list = words(text);
  if (list.length === 0 || list.length > 6) return false;
  return list.every((word) => {
    if (SMALL_WORDS.has(word)) return true;
    if (/^Mc\p{Lu}/u.test(word)) return true;
    return capitals ? word === word.toUpperCase() : /^(?:al-|el-|\p{Lu})/u.test(word);
  });
}

export interface Dateline {
  /** Length in UTF-16 units with the closing dash, without the white space behind it. */
  readonly length: number;
  readonly date: WrittenDate | null;
  /** True where there is no more than a place and a dash, as in a list of names: "JANE DOE -- Won in Rome." */
  readonly bare: boolean;
}

/**
 * The dateline that a paragraph begins with: a place in capitals, or one before an agency, then region, date and agency
 * in any order, then a dash: "ANKARA, March 4 (Agency) -", "WARSAW, Poland —", "NAIROBI, Kenya (AP) _", "London (AP) –",
 * "AL-AIN, United Arab Emirates 1996-12-06". With `colon`, a colon closes it as well: "ISLAMABAD: The …".
 */
export function readDateline(paragraph: string, colon = false): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  const place = (PLACE.exec(head)?.[0] ?? '').trimEnd().replace(MONTH_AT_END, '');
  const capitals = isPlace(place, true) && /\p{Lu}{2}/u.test(place);
  if (!capitals && !isPlace(place, false)) return null;
  if (words(place).some((word) => NO_PLACES.has(word))) return null;
  let at = place.length;
  let date: WrittenDate | null = null;
  let agency: string | null = null;
  let regions = 0;
  for (;;) {
    const rest = head.slice(at);
    const evidence = date !== null || agency !== null || regions > 0;
    const dash = DASH.exec(rest) ?? (colon || evidence ? COLON.exec(rest) : null);
    if (dash) {
      if (!capitals && !(agency !== null && AGENCIES.has(agency.toLowerCase()))) return null;
      const length = at + dash[0].trimEnd().length;
      return opensStory(paragraph.slice(length, length + 60)) ? { length, date, bare: !evidence } : null;
    }
    const gap = /^,?\s*/u.exec(rest)?.[0].length ?? 0;
    const written = gap > 0 ? readWrittenDate(rest.slice(gap)) : null;
    if (written) {
      date ??= written;
      at += gap + written.length;
      if (at === paragraph.length && capitals) return { length: at, date, bare: false };
      continue;
    }
    const bracket = AGENCY.exec(rest);
    if (bracket && agency === null) {
      agency = bracket[1] ?? '';
      at += bracket[0].length;
      continue;
    }
    if (date !== null && agency !== null && /^\s+["“'‘]?\p{Lu}/u.test(rest))
      return capitals ? { length: at, date, bare: false } : null;
    const region = REGION.exec(rest);
    const name = region ? region[1]?.trimEnd() : undefined;
    if (region && name !== undefined && regions < 2) {
      const cut = name.replace(MONTH_AT_END, '');
      if (!isPlace(cut, false)) return null;
      regions++;
      at += region[0].indexOf(name) + cut.length;
      continue;
    }
    return null;
  }
}

/** True where what stands behind the dash begins a sentence, and is no headline in capitals ("SOCCER - LATE WIN FOR …"). */
function opensStory(rest: string): boolean {
  const story = rest.trim();
  if (story === '') return true;
  return /^["'“‘`„«([]{0,2}[\p{Lu}\p{Lo}\d$€£]/u.test(story) && /\p{Ll}|\p{Lo}/u.test(story);
}
