import type { Doc } from '../../language/types.js';
import type { Name } from '../types.js';
import { namesByRules } from './rules.js';

/** The proper names of the article, in the order of the text, none inside another. */
export function findNames(doc: Doc): Name[] {
  return namesByRules(doc);
}
