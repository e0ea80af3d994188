import type { Span } from '../../article/types.js';
import type { Term } from '../term.js';
import { compromise, world } from './compromise.js';
import { tagFast } from './engine.js';
import { tagPlainly } from './plain.js';

export { toInfinitive, toSingular } from './compromise.js';

/** The version whose tags the fast engine was compared with; any other one does its own work. */
const CHECKED = '14.17.0';

const isChecked = compromise.version === CHECKED && Object.keys(world.model.one.typeahead).length === 0;

/** Tags the sentences, one list of terms each. `pre`, `text` and `post` of all terms give each sentence back. */
export const tagTerms: (text: string, sentences: readonly Span[]) => readonly (readonly Term[])[] = isChecked
  ? tagFast
  : tagPlainly;
