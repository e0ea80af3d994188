interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What must follow it for the day of that one year to be meant. */
  readonly words: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Days that stand for what happened on them: "the Sept. 11 attacks". */
export const NAMED_DAYS: readonly NamedDay[] = [
  {
    year: 2001,
    month: 9,
    day: 11,
    words: words(
      'attack attacks terrorist terror terrorism hijackers hijackings suspects suspect plot plotters victims families mastermind',
    ),
  },
  { year: 2005, month: 7, day: 7, words: words('bombings bombers bombing') },
  { year: 2021, month: 1, day: 6, words: words('riot riots insurrection rioters rioter attack assault siege') },
  { year: 2023, month: 10, day: 7, words: words('attack attacks massacre assault') },
];

/** Heads of names that begin with a day: "the April 6 Youth Movement". */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = words(
  'memorial museum movement commission brigade brigades foundation fund front party bridge street square avenue',
);
