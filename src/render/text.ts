import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { ArticleRecord } from '../record/schema.js';
import { type Finding, findingsOf } from './findings.js';
import { cut, type Mark, type MarkKind, marksOf } from './marks.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { oneLine, printable } from './printable.js';
import { publishedOf, SIGN_MEANINGS } from './wording.js';

export interface TextOptions {
  /** Of colour, as chalk counts it. */
  readonly level: 0 | 1 | 2 | 3;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** A line is drawn above: there is more than one article. */
  readonly isOneOfMany: boolean;
}

type Styles = Readonly<Record<MarkKind, (text: string) => string>>;

/** Colours that can be read on black and on white; with sixteen of them, form does most of it. */
const stylesOf = (chalk: ChalkInstance): Styles =>
  chalk.level >= 2
    ? {
        person: chalk.bold.ansi256(32),
        organization: chalk.ansi256(97),
        country: chalk.ansi256(29),
        date: chalk.ansi256(130),
        trigger: chalk.bold.ansi256(162),
        statement: chalk.underline,
      }
    : {
        person: chalk.bold,
        organization: chalk.blue,
        country: chalk.red,
        date: chalk.italic,
        trigger: chalk.bold.magenta,
        statement: chalk.underline,
      };

const KIND_NAMES: readonly (readonly [MarkKind, string])[] = [
  ['person', 'person'],
  ['organization', 'organization'],
  ['country', 'country'],
  ['date', 'date'],
  ['trigger', 'event'],
  ['statement', 'statement'],
];

/** Longer lines are hard to read. */
const WIDEST = 88;
const INDENT = '  ';

/** The paragraphs with their marks in colour; a mark over several paragraphs is cut where they end. */
function proseOf(text: string, paragraphs: readonly Paragraph[], marks: readonly Mark[], styles: Styles): string[] {
  let next = 0;
  let open: Mark[] = [];
  return paragraphs.map(({ start, end }) => {
    while ((marks[next]?.start ?? end) < end) open.push(...marks.slice(next, ++next));
    open = open.filter((mark) => mark.end > start);
    const own = open.map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - start),
      end: Math.min(mark.end, end) - start,
    }));
    return cut(text.slice(start, end), own)
      .map(({ text: words, marks: over }) => {
        const inner = over.findLast(({ kind }) => kind !== 'statement');
        const shown = inner ? styles[inner.kind](printable(words)) : printable(words);
        return over.some(({ kind }) => kind === 'statement') ? styles.statement(shown) : shown;
      })
      .join('');
  });
}

const LABEL_WIDTH = 9;

/** "◆ SANCTION  Ilze Kalnina (LVA) → Sweden (SWE)  2026-02-03", its further lines indented. */
function findingLine({ sign, label, words }: Finding, width: number, chalk: ChalkInstance, styles: Styles): string {
  const head = label === null ? '' : `${styles.trigger(label)}${' '.repeat(Math.max(1, LABEL_WIDTH - label.length))}`;
  const body = wrapAnsi(label === null ? chalk.dim(words) : `${head} ${words}`, width - INDENT.length * 3);
  return body
    .split('\n')
    .map((line, i) => `${INDENT}${i === 0 ? `${sign} ` : INDENT.repeat(2)}${line}`)
    .join('\n');
}

function closingLists(
  { people, organizations, countries }: ArticleRecord,
  width: number,
  chalk: ChalkInstance,
  styles: Styles,
): string[] {
  const times = (mentions: readonly unknown[]) => chalk.dim(`× ${mentions.length}`);
  const list = (title: string, entries: readonly string[]) =>
    entries.length === 0
      ? []
      : [
          '',
          chalk.bold(title),
          ...entries
            .map((entry) =>
              wrapAnsi(entry, width - 4)
                .split('\n')
                .join('\n    '),
            )
            .map((entry) => INDENT + entry),
        ];
  return [
    ...list(
      'People',
      people.map(({ name, role, country, mentions }) => {
        const known = [role, country].flatMap((part) => (part === null ? [] : [`, ${oneLine(part)}`]));
        return `${styles.person(oneLine(name))}${known.join('')}  ${times(mentions)}`;
      }),
    ),
    ...list(
      'Organizations',
      organizations.map(({ name, acronym, country, mentions }) => {
        const known = [acronym, country].flatMap((part) => (part === null ? [] : [`, ${oneLine(part)}`]));
        return `${styles.organization(oneLine(name))}${known.join('')}  ${times(mentions)}`;
      }),
    ),
    ...list(
      'Countries',
      countries.map(({ name, alpha3, mentions }) => `${styles.country(name)} (${alpha3})  ${times(mentions)}`),
    ),
  ];
}

/**
 * The article for reading: its prose, under each paragraph what was found in it, at the end who is who. Needs the text in
 * the record and offsets in UTF-16 units. Without colour the same lines are written.
 */
export function renderText(record: ArticleRecord, { level, columns, isOneOfMany }: TextOptions): string {
  const chalk = new Chalk({ level });
  const styles = stylesOf(chalk);
  const width = Math.max(30, Math.min(columns, WIDEST));
  const { id, title, outlet, text } = record.document;
  const about = [publishedOf(record.document), ...(outlet === null ? [] : [oneLine(outlet)]), oneLine(id)];
  const kinds = level === 0 ? [] : [KIND_NAMES.map(([kind, word]) => styles[kind](word)).join('  ')];
  const signs = SIGN_MEANINGS.map(([sign, meaning]) => `${sign} ${meaning}`).join('  ');
  const lines = [
    ...(isOneOfMany ? [chalk.dim('─'.repeat(width))] : []),
    wrapAnsi(chalk.bold(oneLine(title ?? id)), width),
    wrapAnsi(chalk.dim(about.join(' · ')), width),
    ...kinds,
    wrapAnsi(chalk.dim(signs), width),
  ];
  const paragraphs = paragraphsOf(text ?? '');
  const prose = proseOf(text ?? '', paragraphs, marksOf(record), styles);
  const findings = findingsOf(record);
  let next = 0;
  for (const [index, { end }] of paragraphs.entries()) {
    const shown = wrapAnsi((prose[index] ?? '').trimEnd(), width - INDENT.length, { hard: false });
    lines.push('', ...shown.split('\n').map((line) => (line === '' ? '' : INDENT + line)));
    for (let found = findings[next]; found && found.start < end; found = findings[++next]) {
      lines.push(findingLine(found, width, chalk, styles));
    }
  }
  lines.push(...closingLists(record, width, chalk, styles));
  return `${lines.join('\n')}\n\n`;
}
