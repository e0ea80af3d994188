import type { ArticleRecord } from '../../record/schema.js';
import { type Item, itemsOf } from './items.js';

/** What changed of one item from one record to the other. */
export type Change =
  | { readonly change: 'added' | 'removed'; readonly item: Item }
  | { readonly change: 'changed'; readonly item: Item; readonly before: Item; readonly fields: readonly string[] };

const PARTS: readonly Item['part'][] = [
  'document',
  'person',
  'organization',
  'mention',
  'country',
  'date',
  'statement',
  'event',
];

/**
 * What changed between two records of one text, part by part, in the order of the text.
 * @param withRules whether another rule is a change
 */
export function compareRecords(before: ArticleRecord, after: ArticleRecord, withRules: boolean): Change[] {
  const [old, now] = [itemsOf(before), itemsOf(after)];
  const changes: Change[] = [];
  for (const [key, item] of old) if (!now.has(key)) changes.push({ change: 'removed', item });
  for (const [key, item] of now) {
    const earlier = old.get(key);
    if (!earlier) {
      changes.push({ change: 'added', item });
      continue;
    }
    const fields = Object.keys(item.fields).filter(
      (field) => (withRules || field !== 'rule') && item.fields[field] !== earlier.fields[field],
    );
    if (fields.length > 0) changes.push({ change: 'changed', item, before: earlier, fields });
  }
  const start = ({ item }: Change) => item.span?.start ?? -1;
  return changes.sort((a, b) => PARTS.indexOf(a.item.part) - PARTS.indexOf(b.item.part) || start(a) - start(b));
}
