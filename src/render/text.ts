import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { ArticleRecord } from '../record/schema.js';
import { type Finding, findingsOf } from './findings.js';
import { cut, type Mark, type MarkKind, marksOf } from './marks.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { KIND_SIGNS, type Present, presentIn } from './present.js';
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

type Styles = Readonly<Record<MarkKind | 'label', (text: string) => string>>;

/**
 * A form of its own for each kind, and colours that can be read on black and on white; a country is coloured alone. `label`
 * is for the type of an event beneath the prose.
 */
const stylesOf = (chalk: ChalkInstance): Styles =>
  chalk.level >= 2
    ? {
        person: chalk.bold.ansi256(32),
        organization: chalk.bold.italic.ansi256(97),
        country: chalk.ansi256(29),
        date: chalk.italic.ansi256(130),
        trigger: chalk.inverse.ansi256(162),
        statement: chalk.underline,
        label: chalk.bold.ansi256(162),
      }
    : {
        person: chalk.bold,
        organization: chalk.bold.italic.blue,
        country: chalk.red,
        date: chalk.italic,
        trigger: chalk.inverse.magenta,
        statement: chalk.underline,
        label: chalk.bold.magenta,
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

/** Two blanks part what belongs together. */
const GAP = '  ';

/** Parts one after the other, each on one line where it fits: a sign stays with its word, a place with its coordinates. */
function wrapParts(parts: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = `${lines.at(-1) ?? ''}${GAP}${part}`;
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapAnsi(part, width).split('\n'));
  }
  return lines;
}

/** Signs and words beneath a paragraph, their further lines indented. */
const beneath = (parts: readonly string[], width: number): string =>
  wrapParts(parts, width - INDENT.length * 3)
    .map((line, i) => `${INDENT.repeat(i === 0 ? 1 : 3)}${line}`)
    .join('\n');

/** "● Ilze Kalnina (she)  ▲ Latvia, Sweden": all of one kind behind its sign. */
function presentLine(present: readonly Present[], width: number, chalk: ChalkInstance, styles: Styles): string[] {
  const kinds = [...new Set(present.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const names = present
      .filter((one) => one.kind === kind)
      .map(({ name, words }) => `${chalk.dim(name)}${words.length > 0 ? chalk.dim(` (${words.join(', ')})`) : ''}`);
    return `${styles[kind](KIND_SIGNS[kind])} ${names.join(chalk.dim(', '))}`;
  });
  return parts.length === 0 ? [] : [beneath(parts, width)];
}

/** "◆ SANCTION  Ilze Kalnina (LVA) → Sweden (SWE)  2026-02-03". */
function findingLine(
  { sign, kind, label, words }: Finding,
  width: number,
  chalk: ChalkInstance,
  styles: Styles,
): string {
  if (label === null)
    return beneath([`${kind === 'statement' ? sign : styles[kind](sign)} ${chalk.dim(words)}`], width);
  const blanks = ' '.repeat(Math.max(1, LABEL_WIDTH - label.length));
  const [action = '', ...more] = words.split(GAP);
  return beneath([`${styles.label(sign)} ${styles.label(label)}${blanks} ${action}`, ...more], width);
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
  const kinds = KIND_NAMES.map(([kind, word]) => `${KIND_SIGNS[kind]} ${styles[kind](word)}`);
  const signs = SIGN_MEANINGS.map(([sign, meaning]) => chalk.dim(`${sign} ${meaning}`));
  const lines = [
    ...(isOneOfMany ? [chalk.dim('─'.repeat(width))] : []),
    wrapAnsi(chalk.bold(oneLine(title ?? id)), width),
    wrapAnsi(chalk.dim(about.join(' · ')), width),
    ...wrapParts(kinds, width),
    ...wrapParts(signs, width),
  ];
  const paragraphs = paragraphsOf(text ?? '');
  const prose = proseOf(text ?? '', paragraphs, marksOf(record), styles);
  const findings = findingsOf(record);
  let next = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const shown = wrapAnsi((prose[index] ?? '').trimEnd(), width - INDENT.length, { hard: false });
    lines.push('', ...shown.split('\n').map((line) => (line === '' ? '' : INDENT + line)));
    lines.push(...presentLine(presentIn(record, start, end), width, chalk, styles));
    for (let found = findings[next]; found && found.start < end; found = findings[++next]) {
      lines.push(findingLine(found, width, chalk, styles));
    }
  }
  lines.push(...closingLists(record, width, chalk, styles));
  return `${lines.join('\n')}\n\n`;
}
