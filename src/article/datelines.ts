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

/** A place has so many words at most, small ones and "ABOARD THE …" apart; a headline in capitals has more. */
const LONGEST_PLACE = 3;
/** A first paragraph that opens with "ISLAMABAD:" or "Beirut, Lebanon –" is longer than a headline or an entry of a list. */
const SHORTEST_LEAD = 120;

export interface Dateline {
  /** Length in UTF-16 units with the closing dash, without the white space behind it. */
  readonly length: number;
  readonly date: WrittenDate | null;
  /** True where there is no more than a place and a dash, as in a list of names: "JANE DOE -- Won in Rome." */
  readonly bare: boolean;
}

/** What stands between place and dash. */
type Part =
  | { readonly kind: 'date'; readonly length: number; readonly date: WrittenDate }
  | { readonly kind: 'agency'; readonly length: number; readonly name: string }
  | { readonly kind: 'region'; readonly length: number; readonly name: string };

const words = (text: string) => text.split(/\s+/u).filter((word) => word !== '');
const isCapitals = (text: string) => text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);

/** One to three words with a capital, or wholly in capitals, in each part of "LONDON/NEW YORK" or "KYIV and MOSCOW". */
function isPlace(text: string, capitals: boolean): boolean {
  return text.split(/\/| and | AND /).every((part) => {
    const list = words(part);
    const named = list.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
    const onBoard = list[0] === 'ABOARD' || list[0] === 'NEAR';
    if (named.length === 0 || list.length > 6 || (named.length > LONGEST_PLACE && !onBoard)) return false;
    return named.every((word) =>
      capitals ? word === word.toUpperCase() || /^Mc\p{Lu}/u.test(word) : /^(?:al-|el-|\p{Lu})/u.test(word),
    );
  });
}

function readPart(rest: string): Part | null {
  const gap = /^,?\s*/u.exec(rest)?.[0].length ?? 0;
  const date = gap > 0 ? readWrittenDate(rest.slice(gap)) : null;
  if (date) return { kind: 'date', length: gap + date.length, date };
  const agency = AGENCY.exec(rest);
  if (agency) return { kind: 'agency', length: agency[0].length, name: agency[1] ?? '' };
  const region = REGION.exec(rest);
  const name = (region?.[1] ?? '').trimEnd().replace(MONTH_AT_END, '');
  if (!region || !isPlace(name, false)) return null;
  // "POLLS ARE WRONG, SAYS THE MAYOR - The …" is a headline.
  if (isCapitals(name) && words(name).length > 2) return null;
  return { kind: 'region', length: region[0].indexOf(name) + name.length, name };
}

/** "February 21, 2015 (ADDIS ABABA) - The …": the day first, and the place in brackets. */
function readDatedPlace(paragraph: string): Dateline | null {
  const date = readWrittenDate(paragraph);
  if (!date) return null;
  const place = /^,?\s*\(([^()]{2,60})\)/u.exec(paragraph.slice(date.length, LONGEST));
  if (!place || !isPlace(place[1] ?? '', /\p{Lu}{2}/u.test(place[1] ?? ''))) return null;
  const at = date.length + place[0].length;
  const dash = DASH.exec(paragraph.slice(at, LONGEST));
  if (!dash) return null;
  const length = at + dash[0].trimEnd().length;
  return opensStory(paragraph.slice(length, length + 60)) ? { length, date, bare: false } : null;
}

/**
 * The dateline that a paragraph begins with: a place in capitals, or one before an agency, then region, date and agency
 * in any order, then a dash: "ANKARA, March 4 (Agency) -", "WARSAW, Poland —", "NAIROBI, Kenya (AP) _", "London (AP) –",
 * "AL-AIN, United Arab Emirates 1996-12-06", "February 21, 2015 (ADDIS ABABA) -".
 * @param isLead true for the story's first paragraph: there "ISLAMABAD: The …" and "Beirut, Lebanon – The …" are taken too
 */
export function readDateline(paragraph: string, isLead = false): Dateline | null {
  const dated = readDatedPlace(paragraph);
  if (dated) return dated;
  const head = paragraph.slice(0, LONGEST);
  const place = (PLACE.exec(head)?.[0] ?? '').trimEnd().replace(MONTH_AT_END, '');
  const capitals = isPlace(place, true) && /\p{Lu}{2}/u.test(place);
  if (!capitals && !isPlace(place, false)) return null;
  if (words(place).some((word) => NO_PLACES.has(word))) return null;

  const parts: Part[] = [];
  let at = place.length;
  let part = DASH.test(head.slice(at)) ? null : readPart(head.slice(at));
  while (part && parts.length < 4) {
    parts.push(part);
    at += part.length;
    part = DASH.test(head.slice(at)) ? null : readPart(head.slice(at));
  }

  const agency = parts.find((item) => item.kind === 'agency');
  const date = parts.find((item) => item.kind === 'date')?.date ?? null;
  const bare = parts.length === 0;
  const lead = isLead && paragraph.length >= SHORTEST_LEAD;
  const rest = head.slice(at);
  const dash = DASH.exec(rest);
  if (dash) {
    const known = agency !== undefined && AGENCIES.has(agency.name.toLowerCase());
    if (!capitals && !known && !(lead && !bare && !/[-_]/.test(dash[0]))) return null;
    const length = at + dash[0].trimEnd().length;
    return opensStory(paragraph.slice(length, length + 60)) ? { length, date, bare } : null;
  }
  if (!capitals) return null;
  if (COLON.test(rest) && (!bare || (lead && /\p{Lu}{4}/u.test(place)))) return { length: at + 1, date, bare };
  const isWhole = date !== null && at === paragraph.length;
  const runsInto = date !== null && agency !== undefined && /^\s+["“'‘]?\p{Lu}/u.test(rest);
  return isWhole || runsInto ? { length: at, date, bare } : null;
}

/** True where what stands behind the dash begins a sentence, and is no headline in capitals ("SOCCER - LATE WIN FOR …"). */
function opensStory(rest: string): boolean {
  const story = rest.trim();
  if (story === '') return true;
  return /^["'“‘`„«([]{0,2}[\p{Lu}\p{Lo}\d$€£]/u.test(story) && /\p{Ll}|\p{Lo}/u.test(story);
}
