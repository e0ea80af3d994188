/** Where a story has got to: what an incomplete date of a history is counted from. */
export interface StoryPoint {
  /** TIMEX3 value of the date before, to the day, month or year. */
  readonly value: string;
  /** The nearest day before in the story, in days since 1970-01-01, unless it has gone on to another month. */
  readonly day: number | null;
  /** Where the clause looks: on, back ("had fallen in March"), or to the year told ("the March treaty"). */
  readonly looks: 'on' | 'back' | 'same';
}

/** What a relative expression is counted from. */
export interface Anchors {
  /** The story's last date where the expression stands in a history, else null. */
  readonly story: StoryPoint | null;
  /** Days since 1970-01-01 of the publication date, or null. */
  readonly publication: number | null;
  /** The day of a live page's entries where it is not that of publication, or null. */
  readonly entries: number | null;
  /** Value of the nearest calendar date before in the text, or null. */
  readonly text: string | null;
  /** The nearest day before in the text; the publication date at first. */
  readonly day: number | null;
  /** The nearest day before in the text that is not after the publication date. */
  readonly behind: number | null;
  /** The nearest time of day before in the text, in minutes since 1970-01-01. */
  readonly minutes: number | null;
  /** Where the text's nearest date stands. */
  readonly at: TextPosition | null;
  /** True where that date stands in the same sentence or the one before. */
  readonly close: boolean;
  /** True where that time lies in the evening or at night. */
  readonly late: boolean;
  /** The day of the nearest time of day ("Thursday night"), and the first day that the article names. */
  readonly scene: number | null;
  readonly lead: number | null;
  /** The nearest quarter before in the text ("2023-Q4"). */
  readonly quarter: string | null;
  /** True where that quarter was named so close before that it is what the text is about. */
  readonly aboutQuarter: boolean;
  /** Days that the text has named with their year: `MM-DD` to the year. */
  readonly named: ReadonlyMap<string, number>;
}

/** Where an expression stands, as far as that tells what it is counted from. */
export interface TextPosition {
  readonly sentence: number;
  readonly paragraph: number;
  /** The word before it. */
  readonly before: string;
  /** True where its paragraph begins with it: "09:15 GMT" above an entry of a live page. */
  readonly opens: boolean;
  /** True where it tells when something was said: "said in a statement on Sunday". */
  readonly ofSaying: boolean;
}

/** Which way the verb of the clause points. */
export type Pointing = 'past' | 'future' | 'nearest' | 'habit' | null;
