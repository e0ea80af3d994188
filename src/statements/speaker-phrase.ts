import { type Candidate, type NameType, typeOf } from './candidates.js';
import { clauseAt } from './clauses.js';
import type { FoundCue } from './cues.js';
import { breaks, hasComma, type Phrase, type Reading } from './reading.js';
import { bestOf } from './weights.js';

/** Passives whose subject is what is said, not who says it: "it was reported that". */
const UNSOURCED = new Set(['say', 'report', 'describe', 'call', 'claim', 'allege', 'ask', 'announce']);

/** Verbs that stand before their subject after a clause without quotation marks too. */
const INVERTED = new Set(['say', 'add', 'write', 'report', 'explain']);

/** The phrase that names who says it: what the weights prefer, as far as the grammar leaves a choice. */
export function speakerOf(
  reading: Reading,
  cue: FoundCue,
  candidates: () => readonly Candidate[],
  nameType: (token: number) => NameType,
): Phrase | null {
  if (cue.form === 'according') {
    const source = reading.phraseAt.get(cue.last);
    if (source?.first === cue.last) return source;
  }
  if (cue.source) return cue.source;
  const before = reading.phraseAt.get(cue.first - 1);
  const subject =
    cue.form === 'finite' &&
    !cue.passive &&
    before?.last === cue.first &&
    !before.noun.temporal &&
    !breaks(reading.units[cue.first - 1]);
  if (cue.passive && (cue.frames.includes('a') || UNSOURCED.has(cue.lemma))) {
    // "was told by a neighbor that"; without "by" nobody is named
    const agent = candidates().find(
      ({ phrase }) => phrase.first > cue.last && reading.units[phrase.first - 1]?.norm === 'by',
    );
    return agent?.phrase ?? null;
  }
  if (subject && before && (before.first === 0 || (before.noun.pronoun && leads(reading, before)))) return before;
  const inverted = reading.phraseAt.get(cue.last);
  if (
    // “…,” said Ann Lee; "…, says Ann Lee"
    cue.form === 'finite' &&
    !cue.passive &&
    inverted?.first === cue.last &&
    !inverted.noun.pronoun &&
    !inverted.noun.temporal &&
    ((reading.units[cue.first - 1]?.quotation ?? -1) >= 0 ||
      (INVERTED.has(cue.lemma) &&
        cue.last - cue.first === 1 &&
        /^(?:PER|ORG|people|body|text)$/.test(typeOf(reading, inverted, nameType)) &&
        hasComma(reading.units[cue.first - 1]) &&
        ends(reading, inverted) &&
        !clauseAt(reading, cue.last, reading.units.length)))
  )
    return headPhrase(reading, inverted, nameType);
  if (cue.form === 'gerund' && reading.units[cue.first - 1]?.norm === 'as') {
    // "police quoted the driver as saying", "the driver was quoted as saying"
    const object = reading.phraseAt.get(cue.first - 2);
    if (object && object.last === cue.first - 1) return headPhrase(reading, object, nameType);
  }
  // only verbs that go with a quotation or after a clause have their subject behind them: not "…, saying crews were late"
  const fixed =
    subject ||
    (cue.form === 'finite' && !/[qf]/.test(cue.frames) && !cue.passive) ||
    (cue.form === 'gerund' && cue.first > 1);
  const best = bestOf(fixed ? candidates().filter(({ phrase }) => phrase.last <= cue.first) : candidates())?.phrase;
  return best ? headPhrase(reading, best, nameType) : null;
}

/** "says Ann Lee, who", "says one of the crew"; not "says his son long fought" */
const ends = (reading: Reading, phrase: Phrase) =>
  breaks(reading.units[phrase.last - 1]) ||
  /^(?:of|for|with|from|at|in|on|who|and|)$/.test(reading.units[phrase.last]?.norm ?? '');

/** "state television in Tehran": the phrase that the prepositional ones belong to. */
function headPhrase(reading: Reading, phrase: Phrase, nameType: (token: number) => NameType): Phrase {
  let head = phrase;
  for (let steps = 0; steps < 3; steps++) {
    const tie = reading.units[head.first - 1];
    if (!tie || !/^(?:in|of|for|at|from|with)$/.test(tie.norm) || breaks(tie)) break;
    const before = reading.phraseAt.get(head.first - 2);
    if (!before || before.last !== head.first - 1 || before.noun.temporal || breaks(reading.units[head.first - 2]))
      break;
    head = before;
  }
  // "Ann Lee, the mayor of Marlow, said"
  const before = reading.phraseAt.get(head.first - 1);
  const apposed = /^(?:a|an|the|its|their|his|her)$/.test(reading.units[head.first]?.norm ?? '');
  if (
    before &&
    apposed &&
    /^,\s*$/.test(reading.units[head.first - 1]?.gap ?? '') &&
    before.last === head.first &&
    leads(reading, before)
  )
    return typeOf(reading, before, nameType) === 'PER' ? before : head;
  return head;
}

/** True where a phrase begins its clause: at the report's start or after a quotation. */
const leads = (reading: Reading, phrase: Phrase) =>
  phrase.first === 0 ||
  (reading.units[phrase.first - 1]?.quotation ?? -1) >= 0 ||
  breaks(reading.units[phrase.first - 1]);
