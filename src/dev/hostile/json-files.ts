import { fill, type Generator, type Outcome, whole } from './types.js';

const ARTICLE = JSON.stringify({
  text: 'The minister of transport told reporters in Riga that the bridge would open.',
});

/** One line out for each element, with one for where a list breaks off. */
const lines = (count: number): Outcome => ({ lines: count });
const COMMAS = (made: Uint8Array): Outcome => lines(made.reduce((sum, byte) => sum + (byte === 0x2c ? 1 : 0), 1));

const LISTS: Readonly<Record<string, readonly [(size: number) => string, Generator['outcome'], number?]>> = {
  'list-of-numbers': [(n) => `[${whole('1,', n)}1]`, COMMAS],
  'list-of-commas': [(n) => `[${ARTICLE}${','.repeat(n / 10)}${ARTICLE}]`, COMMAS],
  'list-of-nothing': [(n) => `[${' '.repeat(n)}]`, { refused: ['is-empty'] }],
  'list-open': [(n) => fill('[', n), lines(1)],
  'list-nested': [(n) => `[${ARTICLE},${'['.repeat(n / 2)}${']'.repeat(n / 2)}]`, lines(2)],
  'list-of-open-string': [(n) => `[${ARTICLE},"${fill('no \\" ', n)}`, lines(2)],
  'list-of-text': [(n) => `[Editor's note] ${fill('It broke, they said. ', n)}`, lines(1)],
  'list-of-50-MB': [(n) => `[${ARTICLE},"${fill('no ', n)}",${ARTICLE}]`, lines(3), 50],
  'lists-in-a-row': [(n) => whole(`[${ARTICLE}]`, n), lines(2)],
};

/** Files named `.json` that are a list of articles, or begin like one. */
export const JSON_FILES: readonly Generator[] = Object.entries(LISTS).map(
  ([name, [make, outcome = 'record', times = 1]]): Generator => ({ name, ending: 'json', times, make, outcome }),
);
