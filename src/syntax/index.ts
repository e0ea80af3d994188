/**
 * One reading of each sentence, made once: a learned tagger and dependency parser over nutgraf's tokens, and views of its
 * trees in the terms that finders ask in.
 *
 *     const syntax = readSyntax(doc);            // all sentences; readSentence(doc, at) only that of a token
 *     for (const clause of clauses(syntax)) {    // verb, subject, object, complement, agent, negation, modality …
 *       clause.subject                           // token index or -1
 *     }
 *     nominalOf(syntax, clause.subject)          // determiner, possessor, modifiers, "of" phrases
 *     withConjuncts(syntax, clause.subject)      // "A, B and C"
 *     appositions(syntax)                        // "Ann Lee" and "the mayor"
 *     relationOf(syntax, at), headOf, dependentsOf, subtreeOf: the tree itself
 *
 * Trees are those of Universal Dependencies for English, without punctuation: the content word governs its prepositions,
 * auxiliaries and copula ("is the minister": "minister" is the predicate). Tokens are indices into `doc.tokens`, -1 for
 * none. No arcs cross; a sentence may have several roots, where it is none (titles, lists).
 *
 * How it works: `words.ts` puts the tokens in columns, `tagger.ts` gives each a tag, `parser.ts` makes the tree
 * (arc-eager, greedy), `relations.ts` names its arcs, each by a linear classifier over hashed features (`tables.ts`, and
 * `kernel.ts`, the same in vector instructions);
 * `relation-rules.ts` puts right what the grammar leaves no choice about. The weights are read from `weights.bin` at the
 * first call; `weights.md` is their card.
 */
import type { Doc } from '../language/types.js';
import { newReading, type Reading, readSentenceWith } from './read.js';
import type { Syntax } from './types.js';
import { shippedModel } from './weights.js';

export { clauseAround, clauseOf, clauses } from './clauses.js';
export type { Relation, Tag, Upos } from './labels.js';
export { isNominal, nominalOf, nominals, prepositionOf } from './nominals.js';
export {
  appositions,
  coordinations,
  dependentBy,
  dependentsBy,
  dependentsOf,
  firstConjunct,
  headOf,
  relationOf,
  subtreeOf,
  tagOf,
  uposOf,
  withConjuncts,
} from './tree.js';
export type { Clause, ClauseKind, Nominal, Oblique, Syntax, VerbForm } from './types.js';

const known = new WeakMap<Doc, Reading>();

function readingOf(doc: Doc): Reading {
  let reading = known.get(doc);
  if (!reading) {
    reading = newReading(doc);
    known.set(doc, reading);
  }
  return reading;
}

/** The trees of a whole article; each sentence is read once. */
export function readSyntax(doc: Doc): Syntax {
  const reading = readingOf(doc);
  for (const { index } of doc.sentences) if (!reading.done[index]) readSentenceWith(reading, index, shippedModel());
  return reading.syntax;
}

/**
 * The article's trees, of which the one that holds a token has been read: for whoever asks about few sentences. Nothing
 * may be asked about tokens of other sentences.
 */
export function readSentence(doc: Doc, at: number): Syntax {
  const reading = readingOf(doc);
  const index = doc.tokens[at]?.sentence ?? -1;
  if (index >= 0 && !reading.done[index]) readSentenceWith(reading, index, shippedModel());
  return reading.syntax;
}
