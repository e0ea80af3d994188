import type { Attribution, Content, FoundCue } from './attributions.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { hasComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';

/** "According to Ann Lee, a guide in Marlow, it was late": a phrase without a verb, and a clause after its comma. */
function apposition(reading: ParsedSentence, at: number): boolean {
  if (!reading.nodes[at]?.token?.tags.has('Determiner')) return false;
  for (let i = at; i < Math.min(at + 25, reading.nodes.length - 1); i++)
    if (hasComma(reading.nodes[i]))
      return finiteVerb(reading, at, i + 1) < 0 && clauseAt(reading, i + 1, reading.nodes.length);
  return false;
}

/** The clause after "According to X,". */
export function leadingSource(reading: ParsedSentence, cue: FoundCue, source: Phrase | null): Content | null {
  const { nodes } = reading;
  const from = source?.last ?? cue.last;
  for (let i = from - 1, commas = 0; i < nodes.length - 1 && commas < 4; i++) {
    if (!hasComma(nodes[i])) continue;
    commas++;
    if (apposition(reading, i + 1)) continue;
    if (finiteVerb(reading, i + 1, nodes.length) >= 0 && clauseAt(reading, i + 1, nodes.length))
      return { first: i + 1, last: nodes.length, rule: 'statement:indirect-source-first' };
  }
  return null;
}

/** Verbs besides those that take a clause without "that". */
const AFTER_AS = new Set(['put', 'point out', 'explain', 'write', 'observe', 'report', 'recall']);

/** The clause after "As Lee said in May,", "As reported by the paper,". */
export function asSource(reading: ParsedSentence, item: Attribution): Content | null {
  const { cue } = item;
  const { nodes } = reading;
  if (nodes[0]?.norm !== 'as' || cue.first > 8 || !(cue.frames.includes('z') || AFTER_AS.has(cue.lemma))) return null;
  const { speaker } = item;
  if (!speaker || (cue.form !== 'finite' && !cue.passive)) return null;
  // "As Lee said it was late, they left" tells when they left
  let from = Math.max(cue.last, speaker.last);
  while (from < nodes.length && !hasComma(nodes[from - 1])) from++;
  if (from >= nodes.length || finiteVerb(reading, cue.last, from) >= 0 || finiteVerb(reading, 1, cue.first) >= 0)
    return null;
  if ((nodes[from]?.quotation ?? -1) >= 0 || finiteVerb(reading, from, nodes.length) < 0) return null;
  return clauseAt(reading, from, nodes.length)
    ? { first: from, last: nodes.length, rule: 'statement:indirect-source-first' }
    : null;
}
