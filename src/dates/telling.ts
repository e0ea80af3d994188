import type { Doc } from '../language/types.js';
import { fromDays } from './calendar.js';
import type { Meaning } from './meaning.js';
import type { Candidate, Reading } from './read.js';
import type { Place, StoryPoint } from './resolve/index.js';
import { advanceStory, isDirected, NOT_BEGUN, type Story } from './story.js';

/**
 * How the dates of a text are told: as news, counted from publication, or as a story, each counted from the one before
 * it. `passages` is news with a story inside.
 */
export type Telling = 'news' | 'story';

/** A year that lies so far back is history. */
const DISTANT = 2;
/** A history has so many of its years at least. */
const FEWEST = 3;
/** So many dates with their year stand against one that is counted from the day of writing, or twice as many where it is the first. */
const PROPORTION = 4;

/** True where the expression leans on the day of writing: "Friday", "yesterday", "last week", "this year". */
export function leansOnWriting(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'weekday':
      return meaning.from === 'publication';
    case 'shift':
      return meaning.from === 'publication';
    case 'calendar':
      // "last summer", "this June", "June last year"
      return (meaning.from !== 'text' && meaning.yearShift !== undefined) || isDirected(meaning);
    case 'time':
      return meaning.day !== null && leansOnWriting(meaning.day);
    default:
      return false;
  }
}

/** The year that an expression names, or null. */
function yearOf(meaning: Meaning): number | null {
  if (meaning.kind === 'calendar') return meaning.year ?? null;
  return meaning.kind === 'time' && meaning.day !== null ? yearOf(meaning.day) : null;
}

/**
 * How the whole text is told. Without a publication date only the text's own dates are left to count from; else a text
 * is a history where dates with their years, most of them long before publication, outweigh those that lean on it.
 */
export function tellingOf(candidates: readonly Candidate[], publication: number | null): Telling {
  const points = candidates.filter(({ meaning, partial }) => partial !== true && meaning.kind !== 'fixed');
  const deictic = points.filter(({ meaning }) => leansOnWriting(meaning)).length;
  const years = points.map(({ meaning }) => yearOf(meaning)).filter((year) => year !== null);
  // Weekdays are told in stories too; "last month" and "ago" lean on a day that the text does not give.
  if (publication === null) {
    const leaning = points.filter(({ meaning }) => meaning.kind !== 'weekday' && leansOnWriting(meaning)).length;
    return years.length > 0 && years.length >= leaning ? 'story' : 'news';
  }
  const distant = years.filter((year) => isDistant(year, publication)).length;
  const first = points[0] && yearOf(points[0].meaning);
  // What opens with "on Friday" or "in June" is news until shown otherwise.
  const [fewest, proportion] = first == null ? [2 * FEWEST, 2 * PROPORTION] : [FEWEST, PROPORTION];
  return distant >= fewest && distant * 2 >= years.length && years.length >= deictic * proportion ? 'story' : 'news';
}

/** A story inside news: where its last date stands, and how far it has got. */
export interface Passage {
  readonly paragraph: number;
  readonly sentence: number;
  /** True where a year of its own stands before it as a label: "1998: In May …", a heading "2015". */
  readonly labelled: boolean;
  readonly story: Story;
}

/** True where the year is history, seen from publication. */
const isDistant = (year: number | null, publication: number | null): boolean =>
  year !== null && (publication === null || year <= fromDays(publication).year - DISTANT);

/** "1998: …", "2015 – …", and a heading that is a date. */
function isLabel({ doc, atoms }: Reading, { last }: Candidate, { paragraph, opens }: Place): boolean {
  const end = atoms[last - 1]?.end ?? 0;
  const block = doc.paragraphs[paragraph];
  return (
    opens && (/^\s?[:–—-]\s/.test(doc.text.slice(end, end + 3)) || (block?.kind === 'heading' && block.end <= end + 1))
  );
}

/** "On 6 July 2009 …", "In December, …": nothing but a preposition before it in its sentence. */
const isFronted = ({ doc, atoms }: Reading, { first }: Candidate, { sentence }: Place): boolean =>
  (atoms[first]?.token ?? 0) - (doc.sentences[sentence]?.first ?? 0) <= 1;

/**
 * The passage after a date of news: begun by a label or by a date long before publication that opens its sentence ("On 6
 * July 2009 the dam gave way."), carried on by the incomplete ones behind it, ended by one that is counted from
 * publication or has a late year, and by its paragraph.
 */
export function nextPassage(
  reading: Reading,
  passage: Passage | null,
  candidate: Candidate,
  value: string | null,
  place: Place,
  publication: number | null,
): Passage | null {
  const { sentence, paragraph } = place;
  const year = yearOf(candidate.meaning);
  const here = passage !== null && isInside(reading.doc, passage, paragraph) ? passage : null;
  if (year !== null && !isDistant(year, publication)) return null;
  if (leansOnWriting(candidate.meaning)) return null;
  if (year === null) return here && { ...here, paragraph, sentence, story: advanceStory(here.story, value) };
  const story = advanceStory(here?.story ?? NOT_BEGUN, value);
  if (isLabel(reading, candidate, place)) return { paragraph, sentence, labelled: true, story };
  if (here) return { ...here, paragraph, sentence, story };
  return isFronted(reading, candidate, place) ? { paragraph, sentence, labelled: false, story } : null;
}

/** A passage ends with its paragraph, one below a heading with the next heading. */
function isInside({ paragraphs }: Doc, { paragraph: own, labelled }: Passage, paragraph: number): boolean {
  if (own === paragraph) return true;
  if (!labelled || paragraphs[paragraph]?.kind === 'heading') return false;
  return paragraph === own + 1 && (paragraphs[own]?.kind === 'heading' || paragraphs[paragraph]?.kind === 'body');
}

/** How many sentences on an incomplete date of news still belongs to the story before it. */
const FOLLOWING = 2;

/** "In December the commission reported." behind "On 6 July 2009 the dam gave way.", in a paragraph of news. */
export function isTold(
  reading: Reading,
  passage: Passage | null,
  candidate: Candidate,
  place: Place,
): passage is Passage {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined) return false;
  if (passage === null || meaning.direction || !isInside(reading.doc, passage, place.paragraph)) return false;
  if (passage.labelled) return true;
  const away = place.sentence - passage.sentence;
  return away > 0 && away <= FOLLOWING && isFronted(reading, candidate, place);
}

/** Where the clause around the tokens looks from the story: back in "had fallen in March", nowhere in "the March treaty". */
export function looking(doc: Doc, first: number, last: number): StoryPoint['looks'] {
  const [before, after] = [doc.tokens[first - 1], doc.tokens[last]];
  const isAttribute = before?.tags.has('Determiner') && last - first === 1 && after?.tags.has('Noun');
  if (isAttribute && /^\s*$/.test(after?.before ?? '')) return 'same';
  return looksBack(doc, first, last) ? 'back' : 'on';
}

function looksBack(doc: Doc, first: number, last: number): boolean {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? -1];
  if (!sentence) return false;
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    const token = doc.tokens[at];
    if (!token || /[,;:]/.test(token.after)) break;
    if (token.norm === 'had' && isPerfect(doc, at)) return true;
    if (token.tags.has('PastTense') && token.norm !== 'had') return hadBefore(doc, at);
  }
  if (first > sentence.first + 1) return false;
  // "In June it had fallen."
  for (let at = last; at < Math.min(sentence.last, last + 10); at++) {
    const token = doc.tokens[at];
    if (!token) break;
    if (token.norm === 'had') return isPerfect(doc, at);
    if (token.tags.has('Verb')) break;
  }
  return false;
}

/** "had been founded", "had quietly left". */
function hadBefore(doc: Doc, participle: number): boolean {
  for (let at = participle - 1; at > participle - 4; at--) {
    const token = doc.tokens[at];
    if (!token || token.norm === 'had') return token !== undefined;
    if (token.norm !== 'been' && !token.tags.has('Adverb') && !token.tags.has('Negative')) return false;
  }
  return false;
}

function isPerfect(doc: Doc, had: number): boolean {
  if (doc.tokens[had]?.norm !== 'had') return false;
  for (let at = had + 1; at < had + 4; at++) {
    const tags = doc.tokens[at]?.tags;
    if (tags?.has('Participle') || tags?.has('PastTense')) return true;
    if (!tags?.has('Adverb') && !tags?.has('Negative')) return false;
  }
  return false;
}

const LIMITS = new Set(['until', 'till', 'since', 'through', 'to']);

/** How far back the bracket that a date stands in is looked for, in UTF-16 units. */
const NEAR = 160;

/** True where a date carries the story on: not one in brackets, the end of a range, or a mere attribute of a noun. */
export function carriesOn({ doc, atoms }: Reading, { first, last, type }: Candidate, begun: boolean): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  const [from, to] = [atoms[first], atoms[last - 1]];
  const token = from && doc.tokens[from.token];
  if (!from || !to || !token) return false;
  const before = atoms[first - 1];
  const gap = before && before.sentence === from.sentence ? doc.text.slice(before.end, from.start) : '';
  if (before && /^\s?[-–—]\s?$/.test(gap)) return false;
  if (before && before.sentence === from.sentence && LIMITS.has(before.norm)) return !begun;
  if (!begun || doc.paragraphs[token.paragraph]?.kind === 'heading') return true;
  // "(1912–1956)", "(killed in 1915)"
  const sentence = doc.sentences[token.sentence];
  const opened = sentence ? doc.text.slice(Math.max(sentence.start, from.start - NEAR), from.start) : '';
  if (opened.lastIndexOf('(') > opened.lastIndexOf(')')) return false;
  // "the 1925 treaty"
  const after = doc.tokens[to.token + 1];
  const determined = before !== undefined && /^(?:the|a|an|its|his|her|their|['’]s)$/.test(before.norm);
  return !(determined && last - first === 1 && after?.sentence === token.sentence && after.tags.has('Noun'));
}
