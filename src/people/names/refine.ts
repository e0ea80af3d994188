import type { Doc } from '../../language/types.js';
import {
  cut,
  cutAtQuotation,
  dropFigures,
  dropHonorifics,
  dropLabels,
  dropLetters,
  dropNationality,
  dropOffice,
  givenTail,
  hyphenTail,
  joinNeighbours,
  leadGiven,
  leadInitials,
  leadParticles,
} from './boundaries.js';
import type { Candidate, Refiner } from './candidates.js';
import {
  behindOffice,
  bylineNames,
  contributors,
  givenNames,
  initialsBehindOffice,
  knownLeaders,
  noPersons,
} from './certain-names.js';
import { credits } from './credits.js';
import { firmsTold } from './firms.js';
import { cutHeadlines, dropStates } from './headline-words.js';
import { dropOpeningVerbs, dropShouted, insideTitles, splitHeadlines } from './headlines.js';
import { institutions, inTables, residences, splitPairs } from './institutions.js';
import { dropPictureLabels, months, placesBeforeColon, scores, seats } from './listings.js';
import { joinNicknames } from './nicknames.js';
import { afterArticle, afterVessel, quotedTitles, shortForms, teams, toldByApposition } from './non-persons.js';
import {
  doubleSurnamesElsewhere,
  fullNamesElsewhere,
  leadersOfHeadlines,
  ownersOfBodies,
  surnamesElsewhere,
} from './propagate.js';
import { afterKind, beforeHead, byTheSpelling, dropFamilies, dropNobody, joinFirms } from './retype.js';
import {
  afterPlaceWord,
  amongPlaces,
  dropCommonNouns,
  dropLoneWords,
  inDatelines,
  noLoneCountries,
} from './single-words.js';
import { citiesKnown, knownGroups, premises, saints, tailsOfNames, toldThings, undertakings } from './things.js';
import { behindNoun, behindPrefix, countriesElsewhere, singleNamesElsewhere } from './told-elsewhere.js';
import { capitalOffices, circles, toldPlaces, works } from './told-kinds.js';

/** In this order: edges first, so that the rules on neighbours see whole names; what is no person goes last. */
export const REFINERS: readonly Refiner[] = [
  cutAtQuotation,
  cut,
  dropPictureLabels,
  dropOpeningVerbs,
  dropStates,
  credits,
  inDatelines,
  dropFigures,
  dropLabels,
  dropHonorifics,
  dropLetters,
  dropOffice,
  dropNationality,
  leadParticles,
  leadInitials,
  leadGiven,
  hyphenTail,
  joinNeighbours,
  givenTail,
  knownLeaders,
  behindOffice,
  noPersons,
  givenNames,
  initialsBehindOffice,
  contributors,
  bylineNames,
  joinNicknames,
  splitPairs,
  splitHeadlines,
  cutHeadlines,
  capitalOffices,
  joinFirms,
  afterKind,
  afterVessel,
  institutions,
  inTables,
  scores,
  placesBeforeColon,
  months,
  seats,
  residences,
  countriesElsewhere,
  behindNoun,
  toldByApposition,
  toldPlaces,
  circles,
  works,
  undertakings,
  toldThings,
  knownGroups,
  saints,
  citiesKnown,
  premises,
  firmsTold,
  tailsOfNames,
  beforeHead,
  byTheSpelling,
  dropNobody,
  dropShouted,
  noLoneCountries,
  dropCommonNouns,
  amongPlaces,
  afterPlaceWord,
  shortForms,
  quotedTitles,
  insideTitles,
  afterArticle,
  teams,
  fullNamesElsewhere,
  leadersOfHeadlines,
  ownersOfBodies,
  surnamesElsewhere,
  doubleSurnamesElsewhere,
  singleNamesElsewhere,
  behindPrefix,
  dropFamilies,
  dropLoneWords,
];

/** Corrects the tagger where the form of the words leaves no doubt. */
export function refine(doc: Doc, names: readonly Candidate[]): Candidate[] {
  let refined: readonly Candidate[] = names;
  for (const refiner of REFINERS) refined = refiner(doc, refined);
  return [...refined];
}
