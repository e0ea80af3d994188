import type { Candidate, NameType } from './candidates.js';
import type { FoundCue } from './cues.js';
import type { Phrase, Reading } from './reading.js';
import { headPhrase, subjectBefore, subjectByGrammar } from './subjects.js';
import { bestOf } from './weights.js';

/** Passives whose subject is what is said, not who says it: "it was reported that". */
const UNSOURCED = new Set(['say', 'report', 'describe', 'call', 'claim', 'allege', 'ask', 'announce']);

/** The phrase that names who says it: what the weights prefer, as far as the grammar leaves a choice. */
export function speakerOf(
  reading: Reading,
  cue: FoundCue,
  candidates: () => readonly Candidate[],
  nameType: (token: number) => NameType,
): Phrase | null {
  if (cue.passive && (cue.frames.includes('a') || UNSOURCED.has(cue.lemma))) {
    // "was told by a neighbor that"; without "by" nobody is named
    const agent = candidates().find(
      ({ phrase }) => phrase.first > cue.last && reading.units[phrase.first - 1]?.norm === 'by',
    );
    return agent?.phrase ?? null;
  }
  const sure = subjectByGrammar(reading, cue, nameType);
  if (sure) return sure;
  // only verbs that go with a quotation or after a clause have their subject behind them: not "…, saying crews were late"
  const fixed =
    (cue.form === 'finite' && !cue.passive && (subjectBefore(reading, cue) !== null || !/[qf]/.test(cue.frames))) ||
    (cue.form === 'gerund' && cue.first > 1);
  const best = bestOf(fixed ? candidates().filter(({ phrase }) => phrase.last <= cue.first) : candidates())?.phrase;
  return best ? headPhrase(reading, best, nameType) : null;
}
