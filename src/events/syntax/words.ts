import type { VerbGroup } from '../../language/types.js';

/** True for a group that says when: no infinitive, gerund or bare participle. */
export const finite = (group: VerbGroup): boolean =>
  group.tense === 'past' || group.tense === 'present' || group.tense === 'future';

/** Words after which a conjunct follows. */
export const COORDINATORS = new Set(['and', 'or', 'nor']);

/** They open a clause of their own: "after the navy shot down a drone". Some are prepositions as well. */
export const SUBORDINATORS = new Set(
  'after before until till since as where when while because though although once if than whereas unless that'.split(
    ' ',
  ),
);
