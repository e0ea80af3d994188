import type { NounPhrase, VerbGroup } from '../../language/types.js';
import { ChunkIndex } from './chunk-index.js';
import { withConjunctsAfter } from './conjuncts.js';
import { findObjects } from './objects.js';
import { type PrepositionalPhrase, prepositionsAfter } from './prepositional.js';
import { findSubjects } from './subjects.js';
import { treeSubjects } from './tree-subjects.js';

/** The article's clauses: who stands where around a verb or a noun. Everything is worked out on demand and once. */
export class Syntax extends ChunkIndex {
  private readonly subjects = new Map<VerbGroup, readonly NounPhrase[]>();
  private readonly objectLists = new Map<VerbGroup, readonly (readonly NounPhrase[])[]>();

  /** The phrases that are the verb's subject (its patient in the passive): several where they are coordinated. */
  subjectsOf(group: VerbGroup, depth = 0): readonly NounPhrase[] {
    const known = this.subjects.get(group);
    if (known) return known;
    const nearest = depth > 6 ? [] : findSubjects(this, group, depth);
    const found = treeSubjects(this, group, nearest, depth) ?? nearest;
    this.subjects.set(group, found);
    return found;
  }

  /** Direct objects after an active verb: one list, or two where a recipient comes first ("sells them jets"). */
  objectsOf(group: VerbGroup): readonly (readonly NounPhrase[])[] {
    let known = this.objectLists.get(group);
    if (!known) {
      known = findObjects(this, group);
      this.objectLists.set(group, known);
    }
    return known;
  }

  /** The prepositional phrases from a place on, up to the next verb or the end of the clause. */
  prepositionsAfter(from: number): readonly PrepositionalPhrase[] {
    return prepositionsAfter(this, from);
  }

  /** The phrase and those coordinated after it. */
  withConjunctsAfter(phrase: NounPhrase): readonly NounPhrase[] {
    return withConjunctsAfter(this, phrase);
  }
}
