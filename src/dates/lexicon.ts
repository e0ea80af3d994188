import {
  CARDINALS,
  DAY_PARTS,
  DECADES,
  FREQUENCIES,
  KEYWORDS,
  MONTHS,
  NAMED_HOURS,
  ORDINALS,
  SEASONS,
  UNIT_PLURALS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
  ZONES,
} from './data/words.js';
import type { DayPart, Season, Unit } from './meaning.js';

/** Everything that a word can be in a temporal expression; "second" is an ordinal and a unit, "may" a month and a verb. */
export interface Lexeme {
  cardinal?: number;
  ordinal?: number;
  month?: number;
  /** "Sept." rather than "September": needs a number beside it. */
  short?: boolean;
  weekday?: number;
  weekdays?: number;
  unit?: Unit;
  units?: Unit;
  season?: Season;
  part?: DayPart;
  hour?: string;
  decade?: number;
  /** "Q3", "4Q", and the year of "1Q21". */
  quarterCode?: number;
  quarterYear?: number;
  /** "FY2022", "FY22". */
  fiscalYear?: number;
  zone?: boolean;
  frequency?: string;
  /** The word itself, where a rule begins with it: "the", "every", "now". */
  keyword?: string;
  /** Digits: "12", "1,200", "10.5". */
  digits?: string;
  number?: number;
  /** "3rd". */
  nth?: number;
  /** "1990s", "80s": 199, 8. */
  decadeDigits?: string;
  /** "5:30", "5.30pm", "5pm": `HH:MM`. */
  clock?: string;
  /** True where "am" or "pm" is part of the word. */
  meridian?: boolean;
  /** "2026-02-04", "2026-02-04T10:00:00Z". */
  iso?: string;
  /** "11/12/2013", "9/11". */
  slashed?: string;
  /** "1/2". */
  fraction?: number;
}

/** A field of a lexeme that a rule can start with, or `=word` for one keyword. */
export type Start = Exclude<keyof Lexeme, 'short' | 'quarterYear' | 'number' | 'meridian' | 'keyword'> | `=${string}`;

const LEXICON = new Map<string, Lexeme>();

function add(word: string, lexeme: Lexeme): void {
  LEXICON.set(word, { ...LEXICON.get(word), ...lexeme });
}

for (const [word, cardinal] of CARDINALS) add(word, { cardinal });
for (const [word, ordinal] of ORDINALS) add(word, { ordinal });
for (const [word, month] of MONTHS)
  add(word, { month, short: word.length < 5 && word !== 'may' && word !== 'june' && word !== 'july' });
for (const [word, weekday] of WEEKDAYS) add(word, { weekday, short: word.length < 6 });
for (const [word, weekdays] of WEEKDAY_PLURALS) add(word, { weekdays });
for (const [word, unit] of UNITS) add(word, { unit });
for (const [word, units] of UNIT_PLURALS) add(word, { units });
for (const [word, season] of SEASONS) add(word, { season });
for (const [word, part] of DAY_PARTS) add(word, { part });
for (const [word, hour] of NAMED_HOURS) add(word, { hour });
for (const [word, decade] of DECADES) add(word, { decade });
for (const quarterCode of [1, 2, 3, 4]) add(`q${quarterCode}`, { quarterCode });
for (const word of ZONES) add(word, { zone: true });
for (const [word, frequency] of FREQUENCIES) add(word, { frequency });
for (const keyword of KEYWORDS) add(keyword, { keyword });

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?(?:([ap])\.?m\.?)?$/;
const SHORT_DATE = /^\d{1,2}\/\d{1,2}(?:\/(?:\d{4}|\d{2}))?$/;
const LONGEST = 24;

/** `HH:MM`, or null for what is no time of day. `half` is "a", "p" or undefined. */
export function clockOf(hours: number, minutes: number, half: string | undefined): string | null {
  if (
    !Number.isInteger(hours) ||
    !Number.isInteger(minutes) ||
    minutes > 59 ||
    (half === undefined ? hours > 24 : hours < 1 || hours > 12)
  )
    return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** "22" is 2022. */
const inFull = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

/** "FY2022", "FY22". */
function codeLexeme(norm: string): Lexeme | undefined {
  const year = /^fy['’]?(\d{4}|\d{2})$/.exec(norm)?.[1];
  return year === undefined ? undefined : { fiscalYear: inFull(year) };
}

/** What a word that begins with a digit can be. */
function digitsLexeme(norm: string): Lexeme | undefined {
  if (norm.length > LONGEST) return undefined;
  const lexeme: Lexeme = {};
  if (/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(norm)) {
    lexeme.digits = norm;
    lexeme.number = Number(norm.replaceAll(',', ''));
  }
  const clock = CLOCK.exec(norm);
  if (clock && (clock[2] !== undefined || clock[3] !== undefined)) {
    const time = clockOf(Number(clock[1]), Number(clock[2] ?? 0), clock[3]);
    if (time !== null) {
      lexeme.clock = time;
      lexeme.meridian = clock[3] !== undefined;
    }
  }
  const nth = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(norm);
  if (nth) lexeme.nth = Number(nth[1]);
  const decade = /^((?:1[0-9]|20)?\d)0s$/.exec(norm);
  if (decade?.[1] !== undefined) lexeme.decadeDigits = decade[1];
  if (/^\d{4}-\d{2}-\d{2}/.test(norm)) lexeme.iso = norm;
  if (SHORT_DATE.test(norm)) lexeme.slashed = norm;
  const quarter = /^([1-4])q(\d{4}|\d{2})?$/.exec(norm);
  if (quarter) lexeme.quarterCode = Number(quarter[1]);
  if (quarter?.[2] !== undefined) lexeme.quarterYear = inFull(quarter[2]);
  const fraction = /^([1-3])\/([2-4])$/.exec(norm);
  if (fraction) lexeme.fraction = Number(fraction[1]) / Number(fraction[2]);
  return Object.keys(lexeme).length > 0 ? lexeme : undefined;
}

/** What the word can be in a temporal expression, or undefined. `norm` is in lower case. */
export function lookUp(norm: string): Lexeme | undefined {
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return digitsLexeme(norm);
  if (norm.startsWith('fy')) return codeLexeme(norm);
  return LEXICON.get(norm) ?? (norm.endsWith('.') ? LEXICON.get(norm.slice(0, -1)) : undefined);
}
