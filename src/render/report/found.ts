import type { ArticleRecord, Event, Statement } from '../../record/schema.js';
import { clip, oneLine, singleBlanks } from '../printable.js';
import { actionOf, FACTUALITY_SIGNS, mannerOf } from '../wording.js';
import { LIST_NAMES, LISTS, type ListName } from './lists.js';

/** Words that a line counts, and where they stand. */
export interface Found {
  /** The article's key. */
  readonly article: string;
  readonly title: string;
  readonly date: string | null;
  /** The entry in the article's page, or null for the article itself. */
  readonly entry: string | null;
  /** What it is: "direct, to reporters", "◆ CONSULT Ada Berg → Iran envoys (IRN)". */
  readonly note: string;
  readonly words: string;
}

/** Longest words that are shown, in characters. */
const LONGEST = 2000;

/** What the words behind a line are kept by: the place of its list, and its id. They sort by list, then id. */
export const keyOf = (list: ListName, id: string): string => `${LIST_NAMES.indexOf(list)} ${singleBlanks(id)}`;

/** The list and the id of a key. */
export function listAndId(key: string): readonly [ListName, string] {
  const list = LIST_NAMES[Number(key.slice(0, 1))];
  if (list === undefined) throw new Error(`no list has the key ${key}`);
  return [list, key.slice(2)];
}

const isEvent = (item: Statement | Event): item is Event => 'sentence' in item;

function shown(item: Statement | Event): Pick<Found, 'entry' | 'note' | 'words'> {
  if (!isEvent(item)) return { entry: item.id, note: mannerOf(item), words: item.text };
  const { id, kind, statementIds, type, factuality, sentence } = item;
  return {
    entry: kind === 'action' ? id : (statementIds[0] ?? null),
    note: `${FACTUALITY_SIGNS[factuality]} ${type} ${actionOf(item)}`,
    words: sentence.text,
  };
}

/** All that a report counts in a record, each with the key of its line. */
export function* foundIn(record: ArticleRecord, article: string): Iterable<readonly [key: string, found: Found]> {
  const { title, id: name, date } = record.document;
  const document = { article, title: oneLine(title ?? name), date };
  for (const list of LIST_NAMES) {
    for (const { id, item } of LISTS[list].of(record)) {
      const about = item ? shown(item) : { entry: null, note: '', words: '' };
      yield [keyOf(list, id), { ...document, ...about, words: oneLine(clip(about.words, LONGEST)) }];
    }
  }
}
