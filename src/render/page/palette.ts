/** Colours of a page, chosen so that text keeps a contrast of 4.5 : 1 and kinds stay apart for the colour-blind: see the test. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** Behind words said. */
  readonly said: string;
  /** Behind the trigger of an event. */
  readonly fill: string;
  readonly event: string;
  readonly person: string;
  readonly organization: string;
  readonly country: string;
  readonly date: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1b1b1b',
  quiet: '#595959',
  line: '#c9c9c9',
  said: '#f2f0e6',
  fill: '#fbe0ec',
  event: '#c40d5c',
  person: '#055da7',
  organization: '#5f08c8',
  country: '#0d341b',
  date: '#89560b',
};

export const DARK: Palette = {
  paper: '#101418',
  ink: '#e9e9e9',
  quiet: '#a9afb6',
  line: '#3d444c',
  said: '#20262d',
  fill: '#4d1232',
  event: '#ff8ab8',
  person: '#bcdcff',
  organization: '#b98aec',
  country: '#66e09a',
  date: '#f0b84a',
};
