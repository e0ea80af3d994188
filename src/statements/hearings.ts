import { breaks, type Phrase, type Reading } from './reading.js';

/** Bodies that are told what happened: "the court heard that", "…, an inquest was told". */
const HEARERS = new Set(
  `court inquiry inquest jury tribunal hearing trial panel committee judge juror commission coroner magistrate
  enquiry`.split(/\s+/),
);

/** The hearing body that is the subject of a verb: "the public inquiry into the floods heard". */
export function hearerOf(reading: Reading, verb: number): Phrase | null {
  let phrase = reading.phraseAt.get(verb - 1);
  if (!phrase || phrase.last !== verb || breaks(reading.units[verb - 1])) return null;
  for (let steps = 0; steps < 3 && phrase; steps++) {
    if (HEARERS.has(reading.units[phrase.head]?.lemma ?? '')) return phrase;
    const tie = reading.units[phrase.first - 1];
    if (!tie || !/^(?:of|into|in|at|on|for)$/.test(tie.norm)) return null;
    const before = reading.phraseAt.get(phrase.first - 2);
    phrase = before?.last === phrase.first - 1 ? before : undefined;
  }
  return null;
}
