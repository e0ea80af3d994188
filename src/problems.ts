/**
 * Everything that can be wrong with an article on its way in: codes for programs, words for people. The words stand alone
 * ("is empty") and are meant to follow the name of the file.
 */

/** Why an article has no result. */
export type Problem =
  | { readonly code: 'not-found' }
  | { readonly code: 'dangling-link'; readonly target: string }
  | { readonly code: 'cannot-read'; readonly reason: string }
  /** `more` blank lines of JSON Lines follow that are passed over with this one. */
  | { readonly code: 'is-empty'; readonly more?: number }
  | { readonly code: 'is-binary'; readonly what: string | null; readonly byte: number }
  | { readonly code: 'too-long'; readonly characters: number; readonly limit: number }
  /** Counted after unpacking. */
  | { readonly code: 'too-many-bytes'; readonly limit: number }
  | { readonly code: 'page-too-large'; readonly what: string; readonly limit: number }
  | { readonly code: 'bad-encoding-label'; readonly label: string }
  | { readonly code: 'bad-gzip'; readonly reason: string }
  | { readonly code: 'no-article-text' }
  | { readonly code: 'bad-html'; readonly reason: string }
  | { readonly code: 'is-table' }
  | { readonly code: 'is-feed'; readonly what: string }
  | { readonly code: 'is-xml'; readonly root: string | null }
  | { readonly code: 'bad-json'; readonly reason: string }
  | { readonly code: 'not-an-object'; readonly found: string }
  | {
      readonly code: 'missing-text';
      /** The key that it was looked for under. */
      readonly key: string;
      /** What `--keys` would have to say by the look of the record's other keys: `text=body,date=when`; or null. */
      readonly keys: string | null;
    }
  | { readonly code: 'bad-field'; readonly field: string; readonly expected: string; readonly found: string }
  | { readonly code: 'bad-date'; readonly value: string }
  | { readonly code: 'not-a-record'; readonly found: string }
  | { readonly code: 'other-version'; readonly found: string; readonly wanted: string }
  /** `more` further faults follow from it or stand beside it. */
  | { readonly code: 'bad-record'; readonly path: string; readonly reason: string; readonly more: number }
  | { readonly code: 'timeout'; readonly seconds: number }
  | { readonly code: 'crash'; readonly reason: string }
  | { readonly code: 'cannot-write'; readonly target: string; readonly reason: string }
  | { readonly code: 'internal'; readonly reason: string };

export type ProblemCode = Problem['code'];

/** A stretch of the article's text, in UTF-16 units. */
interface Offset {
  readonly start: number;
  readonly end: number;
}

/** Something about an input that may hurt the result, and does not stop it. `span` is in UTF-16 units. */
export type Warning =
  | {
      readonly code: 'invalid-bytes';
      readonly count: number;
      readonly byte: number | null;
      readonly encoding: string;
      readonly span: Offset | null;
    }
  | {
      readonly code: 'no-publication-date';
      /** Relative dates without a calendar value. */
      readonly count: number;
      /** The first of them. */
      readonly span: Offset;
    }
  | { readonly code: 'whole-page-read'; readonly span: null }
  | {
      readonly code: 'not-english';
      /** BCP 47 tag, or null where the language could not be told. */
      readonly language: string | null;
      readonly span: null;
    }
  | { readonly code: 'possibly-incomplete'; readonly reason: IncompleteReason; readonly span: null };

/** Why the text of a page may be less than its story. */
export type IncompleteReason = 'word-count' | 'not-free' | 'cut-off' | 'script';

export type WarningCode = Warning['code'];

/** What comes out of a step that can fail for reasons outside the program. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});

const number = (value: number) => value.toLocaleString('en-US');
const times = (value: number, one: string) => `${number(value)} ${one}${value === 1 ? '' : 's'}`;
const quoted = (value: string) => JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** What is wrong with an input: its name, the problem in words, its code. */
export const problemLine = (name: string, problem: Problem): string =>
  `${name}: ${problemMessage(problem)} [${problem.code}]`;

/** What is wrong, for people. No name of a file is in it, no full stop at its end. */
export function problemMessage(problem: Problem): string {
  switch (problem.code) {
    case 'not-found':
      return 'no such file or folder';
    case 'dangling-link':
      return `is a link to ${quoted(problem.target)}, where there is nothing`;
    case 'cannot-read':
      return `cannot be read: ${problem.reason}`;
    case 'is-empty':
      return `is empty: there is no text in it${problem.more ? `, nor on the next ${times(problem.more, 'line')}` : ''}`;
    case 'is-binary':
      return problem.what === null
        ? `is not text: byte ${number(problem.byte)} is a control character`
        : `is not text but ${problem.what}`;
    case 'too-long':
      return `is longer than ${times(problem.limit, 'character')} (it has ${number(problem.characters)}); --max-chars sets the limit`;
    case 'too-many-bytes':
      return `is larger than ${times(problem.limit, 'byte')}; --max-bytes sets the limit`;
    case 'page-too-large':
      return `is no page that holds one article: it has more than ${number(problem.limit)} ${problem.what}`;
    case 'bad-encoding-label':
      return `unknown encoding ${quoted(problem.label)}; known are utf-8, utf-16le, utf-16be, windows-1252, iso-8859-1 and other labels of the WHATWG Encoding Standard`;
    case 'bad-gzip':
      return `cannot be unpacked: ${problem.reason}`;
    case 'no-article-text':
      return 'holds no article: there is no text on the page';
    case 'bad-html':
      return `cannot be read as a web page: ${problem.reason}`;
    case 'is-table':
      return 'is a table, and nutgraf reads articles: turn its rows into JSON Lines (mlr --icsv --ojsonl cat FILE) and name their keys with --keys';
    case 'is-feed':
      return `is no article but ${problem.what}, which lists articles: read their own pages`;
    case 'is-xml':
      return `is XML${problem.root === null ? '' : ` (<${problem.root}>)`} and no web page: --from html reads it as one, --from text as it stands`;
    case 'bad-json':
      return `is no JSON: ${problem.reason}`;
    case 'not-an-object':
      return `must be a JSON object with a "text", but is ${problem.found}`;
    case 'missing-text':
      return `has no ${quoted(problem.key)}; ${
        problem.keys === null ? '--keys text=KEY names another key' : `--keys ${problem.keys} takes what looks like it`
      }`;
    case 'bad-field':
      return `"${problem.field}" must be ${problem.expected}, but is ${problem.found}`;
    case 'bad-date':
      return `${quoted(problem.value)} is no date of the calendar in the form YYYY-MM-DD`;
    case 'not-a-record':
      return `is no record of nutgraf but ${problem.found}`;
    case 'other-version':
      return `is a record of schemaVersion ${problem.found}, and this nutgraf reads ${problem.wanted}: make it anew from its article`;
    case 'bad-record':
      return `is no valid record: ${problem.path ? `${problem.path}: ` : ''}${problem.reason}${
        problem.more > 0 ? ` (and ${number(problem.more)} more; nutgraf validate lists them)` : ''
      }`;
    case 'timeout':
      return `took longer than ${times(problem.seconds, 'second')}; --timeout sets the limit`;
    case 'crash':
      return `its worker process ended: ${problem.reason}`;
    case 'cannot-write':
      return `cannot write ${problem.target}: ${problem.reason}`;
    case 'internal':
      return `a bug in nutgraf: ${problem.reason}`;
  }
}

/** `de` → `German (de)` */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  return name === undefined || name === tag ? tag : `${name} (${tag})`;
}

const INCOMPLETE: Readonly<Record<IncompleteReason, string>> = {
  'word-count': 'the page counts more than twice its words',
  'not-free': 'the page is for subscribers',
  'cut-off': 'it is cut off where subscribers read on',
  script: 'the page is made by a script',
};

/** What may have hurt the result, for people. */
export function warningMessage(warning: Warning): string {
  switch (warning.code) {
    case 'invalid-bytes':
      return `${times(warning.count, 'place')} with bytes that are not ${warning.encoding}${
        warning.byte === null ? '' : `, the first at byte ${number(warning.byte)}`
      }; each is read as U+FFFD`;
    case 'no-publication-date':
      return `no publication date: ${times(warning.count, 'relative date')} without a calendar value; --date sets one`;
    case 'whole-page-read':
      return 'no main article was found on the page; all of its text is read';
    case 'not-english':
      return `the text is not English${
        warning.language === null ? '' : ` but ${languageName(warning.language)}`
      }: nothing is read from it`;
    case 'possibly-incomplete':
      return `the article may be longer than its text here: ${INCOMPLETE[warning.reason]}`;
  }
}

/** A warning as the record carries it. */
export function wordedWarning(warning: Warning): { code: WarningCode; message: string; span: Offset | null } {
  return { code: warning.code, message: warningMessage(warning), span: warning.span };
}
