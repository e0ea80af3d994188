/** What a temporal expression says before it is counted from any day. */

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Towards the past, the same unit, towards the future; null where the clause decides. */
export type Direction = -1 | 0 | 1 | null;

/**
 * From where it is counted: the publication date, the nearest date before it in the text, or that one only where it
 * stands in the same sentence.
 */
export type From = 'publication' | 'text' | 'sentence';

/** "1997", "June 1997", "June 3", "the 23rd", "the third quarter", "the second half of 2023", "summer 2012". */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year?: number;
  /** Years from the publication's year: "June last year". */
  readonly yearShift?: number;
  readonly month?: number;
  readonly day?: number;
  /** The weekday that the day falls on, where it names no month: "Saturday the 27th". */
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly direction?: Direction;
  readonly from?: From;
}

/** "Friday", "last Friday". */
export interface WeekdayMeaning {
  readonly kind: 'weekday';
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly direction: Direction;
  readonly from: From;
}

/** "yesterday", "last week", "two years ago", "the following month": whole units from a day. */
export interface ShiftMeaning {
  readonly kind: 'shift';
  /** True for "the latest quarter", which is over. */
  readonly completed?: boolean;
  /** True for "a year ago", "a year earlier": said of a quarter, they mean the same quarter. */
  readonly compared?: boolean;
  /** How many units "three weeks later" counts: a length of time where no date is told close before it. */
  readonly measured?: number;
  /** What the day is moved by first: the month of "a month and two days ago". */
  readonly also?: { readonly unit: Unit; readonly count: number };
  /** True for "this coming weekend", which has not begun. */
  readonly upcoming?: boolean;
  readonly unit: Unit;
  readonly count: number;
  readonly from: From;
}

/** "9 p.m.", "the morning", with its day where the text gives one ("Monday night"). */
export interface TimeMeaning {
  readonly kind: 'time';
  /** `HH:MM`, or a part of the day. */
  readonly clock: string;
  readonly day: Meaning | null;
}

/** "Christmas", "last Thanksgiving"; `name` is a key of the table of holidays. */
export interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly name: string;
  readonly year?: number;
  readonly direction: Direction;
}

/** "the week of March 6", "the weekend of May 4". */
export interface AroundMeaning {
  readonly kind: 'around';
  readonly unit: Unit;
  readonly day: Meaning;
}

/** "two weeks from Friday", "Tuesday week": so many days after a day. */
export interface AfterMeaning {
  readonly kind: 'after';
  readonly days: number;
  readonly day: Meaning;
}

/** "the first week of March", "the last day of the year", "the second Sunday in May": `nth` from 1, -1 the last. */
export interface NthMeaning {
  readonly kind: 'nth';
  /** 1 Monday to 7 Sunday, where days of that name are counted. */
  readonly weekday?: number;
  readonly unit: 'day' | 'week' | 'weekend';
  readonly nth: number;
  readonly of: Meaning;
}

/** A value that needs no counting: "1990s", "PRESENT_REF", "P2Y", "XXXX-WXX-5". */
export interface FixedMeaning {
  readonly kind: 'fixed';
  readonly value: string;
}

export type Meaning =
  | CalendarMeaning
  | WeekdayMeaning
  | ShiftMeaning
  | TimeMeaning
  | HolidayMeaning
  | AroundMeaning
  | AfterMeaning
  | NthMeaning
  | FixedMeaning;
