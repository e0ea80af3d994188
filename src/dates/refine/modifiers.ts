import { type Candidate, type DateInput, follows, hyphened, joined, normAt } from '../read.js';

/** "early", "late last", "mid-": words before a date that belong to it and leave its value as it is. */
const DATE_MODIFIERS = new Set('early late earlier later mid sometime'.split(' '));

/** "about", "nearly": words before an amount or a time of day. */
const APPROXIMATE = new Set('about around nearly almost roughly approximately just barely some under'.split(' '));

/** "the end of", "the beginning of": an edge of a longer stretch. */
const EDGES = new Set('end beginning start middle close turn'.split(' '));

const isWeekdayOrDay = (candidate: Candidate) =>
  candidate.meaning.kind === 'weekday' || candidate.rule === 'date:day-word';

/** Where the words before it that belong to a date begin. */
function dateStart(reading: DateInput, candidate: Candidate): number {
  const { first } = candidate;
  if (!joined(reading, first)) return first;
  const before = normAt(reading, first - 1);
  // "late on Sunday"
  if (
    before === 'on' &&
    isWeekdayOrDay(candidate) &&
    ['early', 'late', 'earlier', 'later'].includes(normAt(reading, first - 2))
  )
    return joined(reading, first - 1) ? first - 2 : first;
  // "around Nov. 1"
  if (
    (before === 'around' || before === 'about') &&
    candidate.meaning.kind === 'calendar' &&
    candidate.meaning.day !== undefined
  )
    return first - 1;
  if (DATE_MODIFIERS.has(before)) {
    if ((before === 'earlier' || before === 'later') && candidate.meaning.kind === 'calendar') return first;
    const the =
      follows(reading, first - 1, before) && normAt(reading, first - 2) === 'the' && joined(reading, first - 1);
    return the && !isWeekdayOrDay(candidate) ? first - 2 : first - 1;
  }
  // "end-March", "end-2024"
  if (before === 'end' && hyphened(reading, first)) return first - 1;
  // "by end of March"
  if (
    before === 'of' &&
    normAt(reading, first - 2) === 'end' &&
    joined(reading, first - 1) &&
    candidate.meaning.kind === 'calendar' &&
    normAt(reading, first - 3) !== 'the'
  )
    return first - 2;
  if (
    before === 'of' &&
    EDGES.has(normAt(reading, first - 2)) &&
    joined(reading, first - 1) &&
    joined(reading, first - 2) &&
    normAt(reading, first - 3) === 'the'
  )
    return first - 3;
  return first;
}

/** "for over 30 years", but "evolved over several years". */
const BEFORE_OVER = new Set('for after in within than just well spent lasted lasting took of'.split(' '));

const isArticle = (reading: DateInput, i: number) => normAt(reading, i) === 'a' || normAt(reading, i) === 'an';

/** Where "more than", "at least", "almost" before an amount begin. */
function amountStart(reading: DateInput, { first, rule }: Candidate): number {
  if (!joined(reading, first)) return first;
  const before = normAt(reading, first - 1);
  // "over a 15-hour span" is within it
  if (before === 'over' && rule === 'duration:period') return first;
  const second = normAt(reading, first - 2);
  if (APPROXIMATE.has(before)) return first - 1;
  // "a further two weeks"
  if ((before === 'further' || before === 'additional') && second === 'a' && joined(reading, first - 1))
    return first - 2;
  if (before === 'than' && ['more', 'less', 'fewer', 'longer'].includes(second) && joined(reading, first - 1))
    return normAt(reading, first - 3) === 'no' && joined(reading, first - 2) ? first - 3 : first - 2;
  if (before === 'least' && second === 'at' && joined(reading, first - 1)) return first - 2;
  // "another 20 nights"
  if (before === 'another') return first - 1;
  if (before === 'over' && second === 'just' && joined(reading, first - 1)) return first - 2;
  // "in a little over two years"
  if (before === 'over' && second === 'little' && joined(reading, first - 1))
    return normAt(reading, first - 3) === 'a' && joined(reading, first - 2) ? first - 3 : first - 2;
  if (before === 'over' && (isArticle(reading, first) || BEFORE_OVER.has(second))) return first - 1;
  if (before === 'to' && second === 'up' && joined(reading, first - 1)) return first - 2;
  return first;
}

/** The candidates with the modifiers before them that belong to their extent. */
export function extendOverModifiers(reading: DateInput, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const start = modifiedStart(reading, candidate);
    const previous = candidates[index - 1];
    if (start === candidate.first || (previous && previous.last > start)) return candidate;
    // "early-morning tweets" tell no day, "the end of the month" does.
    return { ...candidate, first: start, partial: candidate.type === 'TIME' && candidate.partial === true };
  });
}

const NEARLY = new Set(['shortly', 'just', 'soon']);

function modifiedStart(reading: DateInput, candidate: Candidate): number {
  const { type, meaning } = candidate;
  if (type === 'TIME' && candidate.rule === 'date:units-ago') return amountStart(reading, candidate);
  if (type === 'TIME') {
    const before = normAt(reading, candidate.first - 1);
    const clock = meaning.kind === 'time' && meaning.clock.length > 2;
    const isJoined = joined(reading, candidate.first) && joined(reading, candidate.first - 1);
    // "shortly before midnight", "just after 6 a.m."
    if (clock && isJoined && NEARLY.has(normAt(reading, candidate.first - 2)) && /^(?:before|after)$/.test(before))
      return candidate.first - 2;
    if (clock && ['about', 'around', 'shortly'].includes(before) && joined(reading, candidate.first))
      return candidate.first - 1;
    if (['early', 'late', 'later', 'earlier', 'mid'].includes(before) && joined(reading, candidate.first))
      return candidate.first - 1;
    return candidate.first;
  }
  // "almost daily"
  if (candidate.rule === 'set:frequency')
    return joined(reading, candidate.first) && /^(?:almost|nearly)$/.test(normAt(reading, candidate.first - 1))
      ? candidate.first - 1
      : candidate.first;
  if (type === 'DURATION' || candidate.rule === 'set:times-a-unit') return amountStart(reading, candidate);
  if (type !== 'DATE' || candidate.rule.startsWith('vague:')) return candidate.first;
  if (candidate.rule === 'date:units-ago') return amountStart(reading, candidate);
  return dateStart(reading, candidate);
}
