import type { RuleEntry } from './types.js';

/** A part of the catalogue: the rules of one finder. */
export interface Chapter {
  readonly title: string;
  readonly rules: readonly RuleEntry[];
}

/** White space and bars as a table's cell shows them. */
const cell = (text: string) => text.replace(/\n+/g, ' ¶ ').replaceAll('|', '\\|');

function table({ title, rules }: Chapter, ...intro: readonly string[]): string {
  const rows = [...rules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, finds, example, counterExample }) =>
      ['', `\`${id}\``, cell(finds), cell(example), cell(counterExample), ''].join(' | ').trim(),
    );
  return [
    `## ${title}`,
    '',
    ...intro,
    '| rule | finds | example | not in |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The catalogue as Markdown: a table for each finder, its rules in the order of their ids, and one for the tags. */
export function catalogueMarkdown(chapters: readonly Chapter[], tagging: Chapter): string {
  const count = chapters.reduce((sum, { rules }) => sum + rules.length, 0);
  const head = [
    '# Rules',
    '',
    `Every rule that can stand in a record's \`rule\`, ${count} in all, made by \`npm run rules\` from the catalogue. A test runs each example against its own rule, and each counter-example too. \`nutgraf explain --rule ID\` prints one entry.`,
  ];
  const corrections = table(
    tagging,
    `${tagging.rules.length} corrections put a word's tags right before anything is found, and stand in no record. The word that is tagged anew, or is not, stands in italics.`,
    '',
  );
  return `${[head.join('\n'), ...chapters.map((chapter) => table(chapter)), corrections].join('\n\n')}\n`;
}
