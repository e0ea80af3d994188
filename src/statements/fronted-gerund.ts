import type { FoundCue } from './attributions.js';
import { CUE_FRAMES } from './data/cues.js';
import { hasComma, isFiniteVerb, type ParsedSentence, type Phrase } from './parsed-sentence.js';

/** "Noting that the port was shut, Lee asked": the subject of the main clause, behind a comma; one who says something, if there is. */
export function behindFronted(reading: ParsedSentence, cue: FoundCue): Phrase | null {
  if (cue.form !== 'gerund' || cue.first > 1) return null;
  let found: Phrase | null = null;
  for (let i = cue.last; i < reading.nodes.length - 1; i++) {
    const subject = hasComma(reading.nodes[i]) ? reading.phraseAt.get(i + 1) : undefined;
    const verb = subject?.first === i + 1 ? reading.verbAt.get(subject.last) : undefined;
    if (!subject || !isFiniteVerb(verb) || verb.first !== subject.last) continue;
    if (CUE_FRAMES.has(verb.group.lemma)) return subject;
    found ??= subject;
  }
  return found;
}
