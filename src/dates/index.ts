import type { Doc } from '../language/types.js';
import { toAtoms } from './atoms.js';
import { parseIsoDay } from './calendar.js';
import { tenseAt } from './clauses.js';
import { coverageOf } from './coverage.js';
import type { Meaning } from './meaning.js';
import type { Candidate, Reading } from './read.js';
import { lendDay, mergeNeighbours } from './refine/merge.js';
import { extendOverModifiers } from './refine/modifiers.js';
import { completeRanges, lendYear, orderWeekdays } from './refine/ranges.js';
import { selectLongest } from './refine/select.js';
import { type Anchors, advance, type Place, resolve, start } from './resolve/index.js';
import { findCandidates } from './rules/index.js';
import type { DateMention } from './types.js';

export { clauseDate } from './clause-date.js';
export type { DateMention, TimexType } from './types.js';

/** The order matters: ranges lean on whole dates, and a modifier belongs to the expression that was merged. */
const REFINERS: readonly ((reading: Reading, candidates: readonly Candidate[]) => Candidate[])[] = [
  (_reading, candidates) => selectLongest(candidates),
  completeRanges,
  lendYear,
  orderWeekdays,
  mergeNeighbours,
  lendDay,
  extendOverModifiers,
  (_reading, candidates) => candidates.filter(({ partial }) => partial !== true),
];

/** Every temporal expression, resolved against the publication date (`YYYY-MM-DD`), if there is one. */
export function findDates(doc: Doc, publicationDate: string | null): DateMention[] {
  const reading: Reading = { doc, atoms: toAtoms(doc) };
  const candidates = REFINERS.reduce<Candidate[]>((list, refine) => refine(reading, list), findCandidates(reading));
  const publication = parseIsoDay(publicationDate);
  let anchors = start(publication);
  let quarterAt = Number.NEGATIVE_INFINITY;
  return candidates.map((candidate) => {
    const aboutQuarter = candidate.first - quarterAt < TOPIC;
    const place = placeOf(reading, candidate);
    const close = anchors.at !== null && anchors.at.sentence >= place.sentence - 1;
    const mention = toMention(reading, candidate, { ...anchors, aboutQuarter, close }, place);
    anchors = advance(anchors, mention.value, mention.type, candidate.meaning, place);
    if (/-Q\d$/.test(mention.value ?? '')) quarterAt = candidate.last;
    return mention;
  });
}

/** How many words on a quarter is still what the text is about. */
const TOPIC = 80;

function toMention(
  { doc, atoms }: Reading,
  { first, last, type, meaning, rule }: Candidate,
  anchors: Anchors,
  place: Place,
): DateMention {
  const [from, to] = [atoms[first], atoms[last - 1]];
  const [start, end] = [from?.start ?? 0, to?.end ?? 0];
  const tokens = { first: from?.token ?? 0, last: (to?.token ?? 0) + 1 };
  const tense = tenseAt(doc, tokens.first, tokens.last);
  const value = resolve(meaning, anchors, tense === 'present' ? null : tense, place);
  // "an hour later" than no known hour is known to the day only.
  const known = type === 'TIME' && value !== null && !value.includes('T') ? 'DATE' : type;
  return { start, end, ...tokens, type: known, value, ...coverageOf(value), basis: basisOf(meaning), rule };
}

function placeOf({ doc, atoms }: Reading, { first }: Candidate): Place {
  const token = doc.tokens[atoms[first]?.token ?? 0];
  const paragraph = token?.paragraph ?? 0;
  const opens = token !== undefined && doc.tokens[token.index - 1]?.paragraph !== paragraph;
  return { sentence: token?.sentence ?? 0, paragraph, before: atoms[first - 1]?.norm ?? '', opens };
}

function basisOf(meaning: Meaning): DateMention['basis'] {
  switch (meaning.kind) {
    case 'fixed':
      return /_REF$|^PT?X/.test(meaning.value) ? 'vague' : 'absolute';
    case 'calendar':
    case 'holiday':
      return meaning.year === undefined ? 'relative' : 'absolute';
    case 'around':
      return basisOf(meaning.day);
    case 'nth':
      return basisOf(meaning.of);
    case 'time':
      return meaning.day === null ? 'relative' : basisOf(meaning.day);
    default:
      return 'relative';
  }
}
