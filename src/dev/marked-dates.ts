import { layOut } from '../article/layout.js';
import { findDates } from '../dates/index.js';
import { tagText } from '../language/index.js';

const MARK = /\[([^|\]]+)\|(?:(DATE|TIME|DURATION|SET) )?([^\]]+)\]/g;

const typeOf = (value: string): string =>
  value.startsWith('P') && !value.endsWith('_REF')
    ? 'DURATION'
    : value.includes('T') && !value.endsWith('_REF')
      ? 'TIME'
      : 'DATE';

/** The sentence without its marks, and the marks as "words type value". */
export function readCase(marked: string): { text: string; wanted: string[] } {
  const wanted = [...marked.matchAll(MARK)].map(
    ([, words, type, value = '']) => `${words} ${type ?? typeOf(value)} ${value}`,
  );
  return { text: marked.replace(MARK, '$1'), wanted };
}

export const found = (text: string, date: string | null): string[] =>
  findDates(tagText(text, layOut(text)), date).map(
    (mention) => `${text.slice(mention.start, mention.end)} ${mention.type} ${mention.value}`,
  );
