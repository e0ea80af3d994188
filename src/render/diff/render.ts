import { Chalk } from 'chalk';
import { renderLine } from '../json.js';
import { clip, oneLine } from '../printable.js';
import type { Change } from './compare.js';
import type { Item } from './items.js';

const WIDEST = 60;
const clipped = (text: string) => clip(oneLine(text), WIDEST);
const shown = (value: string | null | undefined) => (value == null ? '–' : clipped(value));

/** What an item says, in one line; the rule is told by `explain`. */
function reading({ part, fields }: Item): string {
  const f = (name: string) => fields[name] ?? null;
  switch (part) {
    case 'document':
      return '';
    case 'person':
      return [f('name'), f('role'), f('country')].filter((value) => value !== null).join(', ');
    case 'organization':
      return [f('name'), f('acronym'), f('country')].filter((value) => value !== null).join(', ');
    case 'mention':
      return `${f('person') ?? f('organization')} (${f('kind')})`;
    case 'country':
      return `${f('country')} (${f('form')})`;
    case 'date':
      return `${f('type')} ${shown(f('value'))}`;
    case 'statement':
      return `${f('kind')}, ${shown(f('speaker'))}`;
    case 'event':
      return `${f('type')}  ${shown(f('actors'))} → ${shown(f('recipients'))}`;
  }
}

const SIGN = { added: '+', removed: '-', changed: '~' } as const;

/** The changes of one article, for reading; a sign for each, beside its colour. */
export function diffText(id: string, changes: readonly Change[], level: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({ level });
  const colour = { added: chalk.green, removed: chalk.red, changed: chalk.yellow };
  const lines = changes.map((change) => {
    const { item } = change;
    const place = item.span ? `${item.span.start}–${item.span.end}` : '';
    const words = item.span ? ` “${clipped(item.span.text)}”` : '';
    const what =
      change.change === 'changed'
        ? change.fields.map((field) => `${field}: ${shown(change.before.fields[field])} → ${shown(item.fields[field])}`)
        : [reading(item)];
    // what has no one place is told by its name
    const isNamed = change.change === 'changed' && (item.part === 'person' || item.part === 'organization');
    const name = isNamed ? ` ${shown(item.fields.name)}` : '';
    const head = `${SIGN[change.change]} ${[item.part, place].filter((part) => part !== '').join(' ')}${words}${name}`;
    return `  ${colour[change.change](head)}  ${what.map(oneLine).join('; ')}`.trimEnd();
  });
  return `${[chalk.bold(oneLine(id)), ...lines].join('\n')}\n`;
}

/** The same for programs: one object for each change. */
export const diffLines = (id: string, changes: readonly Change[]): string =>
  changes
    .map((change) => {
      const { part, span, fields } = change.item;
      const before = change.change === 'changed' ? change.before.fields : change.change === 'removed' ? fields : null;
      return renderLine({
        document: id,
        change: change.change,
        part,
        span,
        fields: change.change === 'changed' ? change.fields : null,
        before,
        after: change.change === 'removed' ? null : fields,
      });
    })
    .join('');
