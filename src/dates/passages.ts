import type { Doc } from '../language/types.js';
import type { Candidate, DateInput } from './read.js';
import type { TextPosition } from './resolve/index.js';
import { advanceStory, NOT_BEGUN, type Story } from './story.js';
import { isDistant, leansOnWriting, yearOf } from './telling.js';

/** A story inside news: where its last date stands, and how far it has got. */
export interface Passage {
  readonly paragraph: number;
  readonly sentence: number;
  /** True where a year of its own stands before it as a label: "1998: In May …", a heading "2015". */
  readonly labelled: boolean;
  readonly story: Story;
}

/** "1998: …", "2015 – …", and a heading that is a date. */
function isLabel({ doc, atoms }: DateInput, { last }: Candidate, { paragraph, opens }: TextPosition): boolean {
  const end = atoms[last - 1]?.end ?? 0;
  const block = doc.paragraphs[paragraph];
  return (
    opens && (/^\s?[:–—-]\s/.test(doc.text.slice(end, end + 3)) || (block?.kind === 'heading' && block.end <= end + 1))
  );
}

/** "On 6 July 2009 …", "In December, …": nothing but a preposition before it in its sentence. */
const isFronted = ({ doc, atoms }: DateInput, { first }: Candidate, { sentence }: TextPosition): boolean =>
  (atoms[first]?.token ?? 0) - (doc.sentences[sentence]?.first ?? 0) <= 1;

/**
 * The passage after a date of news: begun by a label or by a date long before publication that opens its sentence ("On 6
 * July 2009 the dam gave way."), carried on by the incomplete ones behind it, ended by one that is counted from
 * publication or has a late year, and by its paragraph.
 */
export function nextPassage(
  reading: DateInput,
  passage: Passage | null,
  candidate: Candidate,
  value: string | null,
  place: TextPosition,
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
  reading: DateInput,
  passage: Passage | null,
  candidate: Candidate,
  place: TextPosition,
): passage is Passage {
  const { meaning } = candidate;
  if (meaning.kind !== 'calendar' || meaning.year !== undefined || meaning.month === undefined) return false;
  if (passage === null || meaning.direction || !isInside(reading.doc, passage, place.paragraph)) return false;
  if (passage.labelled) return true;
  const away = place.sentence - passage.sentence;
  return away > 0 && away <= FOLLOWING && isFronted(reading, candidate, place);
}
