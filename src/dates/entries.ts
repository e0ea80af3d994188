import { parseIsoDay } from './calendar.js';
import type { Candidate, DateInput } from './read.js';
import { tenseAt } from './tense.js';
import type { DateMention } from './types.js';

/** A page has entries where so many of its paragraphs begin with an hour. */
const FEWEST = 2;

/**
 * The day of a live page's entries, each headed by an hour alone ("7:45 p.m." above "The governor …"): the last day that
 * they tell of, where it is the eve of publication. Null where they are of the day of publication, or there are none.
 */
export function dayOfEntries(
  { doc }: DateInput,
  candidates: readonly Candidate[],
  mentions: readonly DateMention[],
  publication: number | null,
): number | null {
  if (publication === null) return null;
  const heads = candidates.filter(({ meaning }, index) => {
    const token = doc.tokens[mentions[index]?.first ?? -1];
    const opens = token !== undefined && doc.tokens[token.index - 1]?.paragraph !== token.paragraph;
    return opens && meaning.kind === 'time' && meaning.day === null && meaning.clock.length > 2;
  });
  if (heads.length < FEWEST) return null;
  const days = mentions
    .filter(({ rule, value, first, last }, index) => {
      const isDay = rule === 'date:weekday' || candidates[index]?.rule === 'time:day-and-time';
      return isDay && value !== null && tenseAt(doc, first, last) === 'past';
    })
    .map(({ value }) => parseIsoDay(value))
    .filter((day) => day !== null && day <= publication);
  // none of them is the day of publication
  return days.includes(publication - 1) && !days.includes(publication) ? publication - 1 : null;
}
