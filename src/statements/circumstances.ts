import type { DateMention } from '../dates/types.js';
import { CARRIES_DENIAL, CONDITIONS, toldByModal, toldUnder } from '../lexicon/factuality.js';
import type { FoundCue } from './attributions.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import type { Statement } from './types.js';

/** Whether it was said at all: "never said", "would say", "will announce", "tried to explain". */
export function factualityOf(
  reading: ParsedSentence,
  cue: FoundCue | null,
  speaker: Phrase | null,
): Statement['factuality'] {
  if (!cue) return 'actual';
  if (cue.negated) return 'negated';
  if (cue.form === 'infinitive') {
    const before = reading.verbs.findLast((verb) => verb.last <= cue.first);
    if (!before || cue.first - before.last > 2) return 'hypothetical';
    const { negated, modal, tense } = before.group;
    const outer = negated ? 'negated' : (toldByModal(modal, false) ?? (tense === 'future' ? 'planned' : 'actual'));
    return toldUnder(before.group.lemma, outer) ?? (outer === 'negated' ? 'negated' : 'hypothetical');
  }
  if (sharesDenial(reading, cue)) return 'negated';
  if (cue.future) return 'planned';
  const open = toldByModal(cue.modal, false);
  if (open !== null) return open;
  // "if Lee says"
  const lead = reading.nodes[Math.min(cue.first, speaker?.first ?? cue.first) - 1];
  return lead && CONDITIONS.has(lead.norm) ? 'hypothetical' : 'actual';
}

/** "never said or wrote that" */
function sharesDenial(reading: ParsedSentence, cue: FoundCue): boolean {
  if (cue.form !== 'finite' || !CARRIES_DENIAL.has(reading.nodes[cue.first - 1]?.norm ?? '')) return false;
  return reading.verbs.findLast((verb) => verb.last <= cue.first)?.group.negated === true;
}

/** Index of the date of the saying: "said on Tuesday that", "On Tuesday, Lee said"; not one of what is said. */
export function whenOf(
  reading: ParsedSentence,
  cue: FoundCue | null,
  dateAt: (token: number) => number,
  dates: readonly DateMention[],
  taken: (node: number) => boolean,
): number | null {
  if (!cue) return null;
  const dated = (node: number): number | null => {
    const token = reading.nodes[node]?.token;
    const date = token && !taken(node) ? dateAt(token.index) : -1;
    const type = dates[date]?.type;
    return type === 'DATE' || type === 'TIME' ? date : null;
  };
  const isVerb = (node: number) => {
    const verb = reading.verbAt.get(node);
    return verb?.head === node && verb.group.tense !== 'participle';
  };
  for (let i = cue.last; i < Math.min(reading.nodes.length, cue.last + 25); i++) {
    if (taken(i) || isVerb(i) || /[;:]/.test(reading.nodes[i - 1]?.trailing ?? '')) break;
    const date = dated(i);
    if (date !== null) return date;
  }
  for (let i = cue.first - 1, commas = 0; i >= Math.max(0, cue.first - 25); i--) {
    if ((reading.nodes[i]?.quotation ?? -1) >= 0 || /[;:]/.test(reading.nodes[i]?.trailing ?? '')) break;
    if (breaks(reading.nodes[i])) commas++;
    if (taken(i) || (isVerb(i) && commas === 0)) break;
    const date = dated(i);
    // next to the cue, or at the sentence's start; the apposition between may hold a date of its own
    if (date !== null && (commas === 0 || i <= 3)) return date;
  }
  return null;
}

/** The phrase for the one who is told: "told reporters", "wrote to the board", "was told that". */
export function addresseeOf(reading: ParsedSentence, cue: FoundCue | null, speaker: Phrase | null): Phrase | null {
  if (!cue) return null;
  const next = reading.nodes[cue.last];
  const at = next?.norm === 'to' && cue.form !== 'according' ? cue.last + 1 : cue.last;
  if (cue.passive) {
    if (!cue.frames.includes('a')) return null;
    return reading.phrases.findLast((phrase) => phrase.last <= cue.first && !phrase.noun.temporal) ?? null;
  }
  if (breaks(reading.nodes[at - 1]) || (at === cue.last && !ADDRESSED.has(cue.lemma))) return null;
  const phrase = reading.phraseAt.get(at);
  if (!phrase || phrase.first !== at || phrase.noun.temporal || phrase === speaker) return null;
  return phrase;
}

const ADDRESSED = new Set([
  'tell',
  'remind',
  'assure',
  'inform',
  'advise',
  'notify',
  'reassure',
  'warn',
  'caution',
  'ask',
  'urge',
  'beg',
  'promise',
  'text',
  'email',
  'message',
]);
