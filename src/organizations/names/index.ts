import type { Context } from '../context.js';
import { acronymsElsewhere, toldByAcronym } from './acronyms.js';
import type { Candidate, Refiner } from './candidates.js';
import { beforeDescription, behindDescription } from './described.js';
import { cutEdges, dropOthers, dropPlaces, joinFirms } from './edges.js';
import { elsewhere } from './elsewhere.js';
import { airlines, byHeadWord, known, ofPhrases, tagged } from './find.js';
import { inResults } from './results.js';

export type { Candidate } from './candidates.js';

/** In this order: whole names first, then their edges and what is none, then the same names in other places. */
const REFINERS: readonly Refiner[] = [
  byHeadWord,
  joinFirms,
  ofPhrases,
  airlines,
  cutEdges,
  known,
  behindDescription,
  beforeDescription,
  toldByAcronym,
  dropOthers,
  dropPlaces,
  elsewhere,
  acronymsElsewhere,
  // last: a town's club is not meant wherever the town is named
  inResults,
];

/** The names of organisations, in the order of the text, none inside another. */
export function organizationNames(context: Context): Candidate[] {
  let names = tagged(context);
  for (const refiner of REFINERS) names = refiner(context, names);
  return names;
}
