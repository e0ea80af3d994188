import { Chalk, type ChalkInstance } from 'chalk';
import type { ArticleRecord } from '../record/schema.js';
import { cut, type Mark, type MarkKind, marksOf } from './marks.js';
import { oneLine, printable } from './printable.js';

type Style = (text: string) => string;

const stylesOf = (chalk: ChalkInstance): Record<MarkKind, Style> => ({
  person: chalk.cyan.bold,
  organization: chalk.blue.bold,
  country: chalk.green,
  date: chalk.yellow,
  trigger: chalk.magenta.bold,
  statement: chalk.underline,
});

const LEGEND: readonly (readonly [MarkKind, string])[] = [
  ['person', 'people'],
  ['organization', 'organizations'],
  ['country', 'countries'],
  ['date', 'dates'],
  ['trigger', 'events'],
  ['statement', 'statements'],
];

/** The article with its marks in colour, and in grey what is known of each. */
function inColour(record: ArticleRecord, chalk: ChalkInstance): string {
  const styles = stylesOf(chalk);
  const noteOf = (mark: Mark) =>
    mark.note === null || mark.kind === 'country'
      ? ''
      : chalk.dim(mark.kind === 'statement' ? ` (${oneLine(mark.note)})` : `‹${oneLine(mark.note)}›`);
  return cut(record.document.text ?? '', marksOf(record))
    .map(({ text, marks, closing }) => {
      const inner = marks.findLast(({ kind }) => kind !== 'statement');
      const said = marks.some(({ kind }) => kind === 'statement');
      const coloured = inner ? styles[inner.kind](printable(text)) : printable(text);
      return (said ? styles.statement(coloured) : coloured) + closing.map(noteOf).join('');
    })
    .join('');
}

/** The same in bare characters: `[Tuesday|2026-02-03]`, and a statement as `{We met|Marco Rubio}`. */
function inBrackets(record: ArticleRecord): string {
  const note = (mark: Mark) => (mark.note === null ? '' : `|${oneLine(mark.note)}`);
  return cut(record.document.text ?? '', marksOf(record))
    .map(({ text, opening, closing }) =>
      [
        ...opening.map(({ kind }) => (kind === 'statement' ? '{' : '[')),
        printable(text),
        ...closing.map((mark) => note(mark) + (mark.kind === 'statement' ? '}' : ']')),
      ].join(''),
    )
    .join('');
}

/**
 * The article with its marks, for reading. Needs the text in the record and offsets in UTF-16 units.
 * @param level of colour, as chalk counts it; with 0 marks are brackets
 */
export function renderText(record: ArticleRecord, level: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({ level });
  const { id, title, date, dateSource } = record.document;
  const head = [
    chalk.bold(oneLine(title ?? id)),
    ...(title === null || title === id ? [] : [oneLine(id)]),
    date ? `${date} (${dateSource})` : 'no publication date',
  ].join(chalk.dim(' · '));
  const styles = stylesOf(chalk);
  const legend = LEGEND.map(([kind, word]) => styles[kind](word)).join('  ');
  const body = level > 0 ? inColour(record, chalk) : inBrackets(record);
  return `${[head, ...(level > 0 ? [legend] : []), '', body.trimEnd()].join('\n')}\n\n`;
}
