import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';

/** Bodies that are told what happened: "the court heard that", "…, an inquest was told". */
const HEARING_BODIES = new Set(
  `court inquiry inquest jury tribunal hearing trial panel committee judge juror commission coroner magistrate
  enquiry`.split(/\s+/),
);

/** The hearing body that is the subject of a verb: "the public inquiry into the floods heard". */
export function hearingBodyOf(reading: ParsedSentence, verb: number): Phrase | null {
  let phrase = reading.phraseAt.get(verb - 1);
  if (!phrase || phrase.last !== verb || breaks(reading.nodes[verb - 1])) return null;
  for (let steps = 0; steps < 3 && phrase; steps++) {
    if (HEARING_BODIES.has(reading.nodes[phrase.head]?.lemma ?? '')) return phrase;
    const tie = reading.nodes[phrase.first - 1];
    if (!tie || !/^(?:of|into|in|at|on|for)$/.test(tie.norm)) return null;
    const before = reading.phraseAt.get(phrase.first - 2);
    phrase = before?.last === phrase.first - 1 ? before : undefined;
  }
  return null;
}
