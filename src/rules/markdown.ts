import type { RuleEntry } from './types.js';

/** A part of the catalogue: the rules of one finder. */
export interface Chapter {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** White space and bars as a table's cell shows them. */
const cell = (text: string) => text.replace(/\n+/g, ' ¶ ').replaceAll('|', '\\|');

/** The catalogue as Markdown: a table for each finder, its rules in the order of their ids. */
export function catalogueMarkdown(chapters: readonly Chapter[]): string {
  const tables = chapters.map(({ title, rules }) => {
    const rows = [...rules]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, finds, example, counterExample }) =>
        ['', `\`${id}\``, cell(finds), cell(example), cell(counterExample), ''].join(' | ').trim(),
      );
    return [`## ${title}`, '', '| rule | finds | example | not in |', '| --- | --- | --- | --- |', ...rows].join('\n');
  });
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0);
  const head = [
    '# Rules',
    '',
    `Every rule that can stand in a record's \`rule\`, ${count} in all, made by \`npm run rules\` from the catalogue. A test runs each example against its own rule, and each counter-example too. \`nutgraf explain --rule ID\` prints one entry.`,
  ];
  return `${[head.join('\n'), ...tables].join('\n\n')}\n`;
}
