import type { Span } from '../../article/types.js';
import type { Term } from '../term.js';
import { compromise, world } from './compromise.js';
import { tagFast } from './engine.js';
import { tagPlainly } from './plain.js';

export { toInfinitive, toSingular } from './compromise.js';

/** The version whose tags the fast engine was compared with. */
const CHECKED = '14.17.0';

type Engine = (text: string, sentences: readonly Span[]) => readonly (readonly Term[])[];

/** The fast engine for the version of compromise that it was compared with; any other one does its own work. */
export const engineFor = (version: string, typeahead: object): Engine =>
  version === CHECKED && Object.keys(typeahead).length === 0 ? tagFast : tagPlainly;

/** Tags the sentences, one list of terms each. `pre`, `text` and `post` of all terms give each sentence back. */
export const tagTerms: Engine = engineFor(compromise.version, world.model.one.typeahead);
