import type { Doc, TokenRange } from '../language/types.js';
import { isoDay, pad, parseIsoDay } from './calendar.js';
import { coverageOf } from './coverage.js';
import { toDateTokens } from './date-tokens.js';
import { dayOfEntries } from './entries.js';
import { carriesOn, looking } from './looking.js';
import type { Meaning } from './meaning.js';
import { isTold, nextPassage, type Passage } from './passages.js';
import type { Candidate, DateInput } from './read.js';
import { quartersByTheirEnd } from './refine/ended.js';
import { inheritDay, mergeNeighbours } from './refine/merge.js';
import { extendOverModifiers } from './refine/modifiers.js';
import { completeRanges, inheritYear, orderWeekdays } from './refine/ranges.js';
import { selectLongest } from './refine/select.js';
import { type Anchors, advance, resolve, start, type TextPosition } from './resolve/index.js';
import { openValue } from './resolve/open.js';
import { findCandidates } from './rules/index.js';
import { isOfSaying, saidOn } from './said.js';
import { advanceStory, leanOnStory, NOT_BEGUN, type Story, storyRule } from './story.js';
import { leansOnWriting, type Telling, tellingOf } from './telling.js';
import { isDue, isHabitual, tenseAt } from './tense.js';
import type { DateMention, TimexType } from './types.js';

export { clauseDate } from './clause-date.js';
export type { DateMention, TimexType } from './types.js';

/** The order matters: ranges lean on whole dates, and a modifier belongs to the expression that was merged. */
const REFINERS: readonly ((reading: DateInput, candidates: readonly Candidate[]) => Candidate[])[] = [
  (_reading, candidates) => selectLongest(candidates),
  completeRanges,
  inheritYear,
  orderWeekdays,
  mergeNeighbours,
  inheritDay,
  quartersByTheirEnd,
  extendOverModifiers,
  (_reading, candidates) => candidates.filter(({ partial }) => partial !== true),
];

/** What the dates so far leave behind for those that follow. */
interface Progress {
  readonly anchors: Anchors;
  readonly quarterAt: number;
  readonly story: Story;
  readonly passage: Passage | null;
}

/**
 * Every temporal expression, resolved against the publication date (`YYYY-MM-DD`), if there is one; without one, and in
 * histories, against the one before it in the story.
 */
export function findDates(doc: Doc, publicationDate: string | null): DateMention[] {
  const reading: DateInput = { doc, atoms: toDateTokens(doc) };
  const candidates = REFINERS.reduce<Candidate[]>((list, refine) => refine(reading, list), findCandidates(reading));
  const publication = parseIsoDay(publicationDate) ?? openingDay(reading, candidates[0]);
  const telling = tellingOf(candidates, publication);
  const mentions = tell(reading, candidates, start(publication), telling);
  const entries = dayOfEntries(reading, candidates, mentions, publication);
  return entries === null ? mentions : tell(reading, candidates, { ...start(publication), entries }, telling);
}

/** The candidates, one after another, each resolved with what those before it leave behind. */
function tell(reading: DateInput, candidates: readonly Candidate[], anchors: Anchors, telling: Telling): DateMention[] {
  let progress: Progress = { anchors, quarterAt: Number.NEGATIVE_INFINITY, story: NOT_BEGUN, passage: null };
  return candidates.map((candidate, index) => {
    const place = placeOf(reading, candidate);
    const anchors = anchorsAt(reading, candidate, place, progress, telling);
    const said = candidates[saidOn(reading, candidates, index) ?? -1];
    const day = said && parseIsoDay(toMention(reading, said, anchors, placeOf(reading, said)).value);
    const mention = toMention(reading, candidate, day == null ? anchors : { ...anchors, publication: day }, place);
    progress = progressAfter(reading, candidate, place, progress, mention);
    return mention;
  });
}

/** "May 9, 2021 (KARSK) - The mayor said on Friday …": the day that a text without a publication date opens with. */
function openingDay({ doc, atoms }: DateInput, candidate: Candidate | undefined): number | null {
  if (candidate?.first !== 0 || candidate.meaning.kind !== 'calendar') return null;
  const { year, month, day } = candidate.meaning;
  const end = atoms[candidate.last - 1]?.end ?? 0;
  const isDateline = /^\s?(?:\([^()]{1,40}\)\s)?[-–—]{1,2}\s/.test(doc.text.slice(end, end + 50));
  if (!isDateline || year === undefined || month === undefined || day === undefined) return null;
  return parseIsoDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`);
}

/** What an expression is counted from, where it stands. */
function anchorsAt(
  reading: DateInput,
  candidate: Candidate,
  place: TextPosition,
  { anchors, quarterAt, story, passage }: Progress,
  telling: Telling,
): Anchors {
  const aboutQuarter = candidate.first - quarterAt < TOPIC;
  const close = anchors.at !== null && anchors.at.sentence >= place.sentence - 1;
  const told = telling === 'story' ? story : isTold(reading, passage, candidate, place) ? passage.story : NOT_BEGUN;
  if (told.value === null) return { ...anchors, aboutQuarter, close };
  const { first, last } = tokensOf(reading, candidate);
  // "the scheme, due to close in May": from the day of writing, also in a history
  if (anchors.publication !== null && isDue(reading.doc, first)) return { ...anchors, aboutQuarter, close };
  const point = { value: told.value, day: told.day, looks: looking(reading.doc, first, last) };
  return { ...anchors, aboutQuarter, close: true, story: point, text: told.value, day: told.day };
}

function progressAfter(
  reading: DateInput,
  candidate: Candidate,
  place: TextPosition,
  { anchors, quarterAt, story, passage }: Progress,
  { value, type, rule, first, last }: DateMention,
): Progress {
  const { publication } = anchors;
  const ofStory = publication === null || !leansOnWriting(candidate.meaning) || rule !== candidate.rule;
  const isOn =
    ofStory && carriesOn(reading, candidate, story !== NOT_BEGUN) && looking(reading.doc, first, last) === 'on';
  return {
    anchors: advance(anchors, value, type, candidate.meaning, place),
    quarterAt: /-Q\d$/.test(value ?? '') ? candidate.last : quarterAt,
    story: isOn ? advanceStory(story, value) : story,
    passage: carriesOn(reading, candidate, true)
      ? nextPassage(reading, passage, candidate, value, place, publication)
      : passage,
  };
}

/** How many words on a quarter is still what the text is about. */
const TOPIC = 80;

function toMention(reading: DateInput, candidate: Candidate, anchors: Anchors, place: TextPosition): DateMention {
  const { doc, atoms } = reading;
  const { first, last, type, rule } = candidate;
  const [start, end] = [atoms[first]?.start ?? 0, atoms[last - 1]?.end ?? 0];
  const tokens = tokensOf(reading, candidate);
  const tense = tenseAt(doc, tokens.first, tokens.last);
  const meaning = anchors.story && anchors.publication === null ? leanOnStory(candidate) : candidate.meaning;
  const pointing = tense !== 'present' ? tense : isHabit(doc, candidate, tokens, place) ? 'habit' : null;
  const told = resolve(meaning, tense === 'past' ? pastAnchors(anchors) : anchors, pointing, place);
  const value = told ?? (anchors.publication === null ? openValue(meaning) : null);
  const known = typeOf(type, value);
  const alongStory = anchors.story === null || told === null ? null : storyRule(meaning);
  return {
    start,
    end,
    ...tokens,
    type: known,
    value,
    ...coverageOf(value),
    basis: basisOf(meaning),
    rule: alongStory ?? rule,
  };
}

/** "an hour later" than no known hour is known to the day only; "three weeks later" than no known day is a length. */
function typeOf(type: TimexType, value: string | null): TimexType {
  if (type === 'TIME' && value !== null && !value.includes('T')) return 'DATE';
  return type === 'DATE' && value !== null && /^PT?\d/.test(value) ? 'DURATION' : type;
}

/** "gets up at 4:30": an hour of every day. */
function isHabit(doc: Doc, { meaning }: Candidate, { first }: TokenRange, { opens }: TextPosition): boolean {
  if (meaning.kind !== 'time' || meaning.day !== null || meaning.clock.length === 2 || opens) return false;
  return isHabitual(doc, first);
}

/** What has happened does not count from a day that is still to come. */
function pastAnchors(anchors: Anchors): Anchors {
  const { publication, day, scene, behind, text } = anchors;
  if (publication === null || day === null || anchors.story) return anchors;
  const isSceneAhead = scene !== null && scene > publication;
  if (day <= publication && !isSceneAhead) return anchors;
  return {
    ...anchors,
    scene: isSceneAhead ? null : scene,
    day: day > publication ? behind : day,
    text: text !== isoDay(day) || day <= publication ? text : behind === null ? null : isoDay(behind),
  };
}

function tokensOf({ atoms }: DateInput, { first, last }: Candidate): TokenRange {
  return { first: atoms[first]?.token ?? 0, last: (atoms[last - 1]?.token ?? 0) + 1 };
}

function placeOf({ doc, atoms }: DateInput, { first }: Candidate): TextPosition {
  const token = doc.tokens[atoms[first]?.token ?? 0];
  const paragraph = token?.paragraph ?? 0;
  const opens = token !== undefined && doc.tokens[token.index - 1]?.paragraph !== paragraph;
  const ofSaying = token !== undefined && isOfSaying(doc, token);
  return { sentence: token?.sentence ?? 0, paragraph, before: atoms[first - 1]?.norm ?? '', opens, ofSaying };
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
    case 'after':
      return basisOf(meaning.day);
    case 'nth':
      return basisOf(meaning.of);
    case 'time':
      return meaning.day === null ? 'relative' : basisOf(meaning.day);
    default:
      return 'relative';
  }
}
