import type { Doc } from '../../language/types.js';
import type { Candidate, Refiner } from './candidates.js';
import { cut, dropHonorifics, givenTail, hyphenTail, leadInitials, leadParticles } from './edges.js';
import { afterKind, beforeHead, dropFamilies, dropNobody, joinFirms } from './kinds.js';
import { joinNicknames } from './nicknames.js';
import { contributors, fullNamesElsewhere, noLoneCountries, surnamesElsewhere } from './propagate.js';

/** In this order: edges first, so that the rules on neighbours see whole names; what is no person goes last. */
const REFINERS: readonly Refiner[] = [
  cut,
  dropHonorifics,
  leadParticles,
  leadInitials,
  hyphenTail,
  givenTail,
  contributors,
  joinNicknames,
  joinFirms,
  afterKind,
  beforeHead,
  dropNobody,
  noLoneCountries,
  fullNamesElsewhere,
  surnamesElsewhere,
  dropFamilies,
];

/** Corrects the tagger where the form of the words leaves no doubt. */
export function refine(doc: Doc, names: readonly Candidate[]): Candidate[] {
  let refined: readonly Candidate[] = names;
  for (const refiner of REFINERS) refined = refiner(doc, refined);
  return [...refined];
}
