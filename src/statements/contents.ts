import { type Attribution, type Content, type FoundCue, quotesWithin } from './attributions.js';
import { type NameType, semanticClassOf } from './candidates.js';
import { finiteVerb } from './clauses.js';
import { commaBefore, complementOf } from './complements.js';
import { hearingBodyOf } from './hearing-bodies.js';
import { complementClause } from './indirect.js';
import { asSource, leadingSource } from './leading.js';
import { attributionStart, surroundingClause } from './parenthetical.js';
import { breaks, hasComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { isNounInTree } from './trees.js';

/** Where the attribution ends: at the first comma after cue and speaker. */
function attributionEnd(reading: ParsedSentence, from: number): number {
  for (let i = from - 1; i < reading.nodes.length; i++) if (breaks(reading.nodes[i])) return i + 1;
  return reading.nodes.length;
}

/** "the mayor said", "the mayor, who had come by bus, said"; not "the driver whom it says it held". */
function isAdjacentSpeaker(reading: ParsedSentence, cue: FoundCue, speaker: Phrase): boolean {
  if (cue.relative) return false;
  if (speaker.first >= cue.last) return true;
  let commas = 0;
  for (let i = speaker.last - 1; i < cue.first; i++) if (breaks(reading.nodes[i])) commas++;
  if (commas > 0) return commas > 1 || hasComma(reading.nodes[cue.first - 1]);
  // "an official of the port who did not wish to be named told"
  const who = reading.verbs.find(({ first, group }) => first > speaker.last && group.relative >= 0);
  if (who && reading.nodes[who.first - 1]?.norm === 'who' && who.last <= cue.first) return true;
  for (let i = speaker.last; i < cue.first; i++) {
    const norm = reading.nodes[i]?.norm ?? '';
    if (reading.verbAt.has(i) || /^(?:who|whom|which|that|to)$/.test(norm)) return false;
  }
  return true;
}

/** "they tweeted it out", "she pleaded guilty", "they wonder about it": what follows is the verb's own object. */
function takesObject(reading: ParsedSentence, cue: FoundCue): boolean {
  const next = reading.nodes[cue.last];
  if (!next || breaks(reading.nodes[cue.last - 1])) return false;
  const phrase = reading.phraseAt.get(cue.last);
  if (phrase) return !phrase.noun.temporal && !cue.frames.includes('a');
  if (cue.lemma !== 'say' && /^(?:about|over|of|against|through|what|how|why|who|whether)$/.test(next.norm))
    return true;
  // "Reed reported smelling gas"
  if (reading.verbAt.get(cue.last)?.group.tense === 'gerund') return true;
  return /^(?:to|from|out)$/.test(next.norm) || next.token?.tags.has('Adjective') === true;
}

/** "It was late, Radio Marlow quoted the port's head as saying": where the attribution begins, or -1. */
function quotedAsSaying(reading: ParsedSentence, cue: FoundCue): number {
  const { nodes } = reading;
  if (cue.lemma !== 'say' || nodes[cue.first - 1]?.norm !== 'as' || cue.last < nodes.length) return -1;
  const quotes = reading.verbs.findLast(
    ({ last, group }) => last < cue.first && /^(?:quote|cite|report)$/.test(group.lemma) && !group.passive,
  );
  const source = quotes && reading.phraseAt.get(quotes.first - 1);
  return source?.last === quotes?.first && source ? attributionStart(reading, source.first) : -1;
}

/** The reported clauses that belong to a cue. */
export function contentsOf(
  reading: ParsedSentence,
  item: Attribution,
  cues: readonly Attribution[],
): readonly Content[] {
  const { cue } = item;
  const led = asSource(reading, item);
  if (led) return [led];
  const complement = complementClause(reading, item, cues);
  if (complement) return [complement];
  const quoted = quotedAsSaying(reading, cue);
  if (quoted >= 0) return surroundingClause(reading, quoted, reading.nodes.length, cue);
  if (!/[fz]/.test(cue.frames) || (cue.form !== 'finite' && cue.form !== 'according')) return [];
  // a clause can only stand before or around an attribution that a comma parts from it
  if (cue.form !== 'according' && !commaBefore(reading, cue)) return [];
  const { speaker } = item;
  const hearer = cue.passive && speaker === null ? hearingBodyOf(reading, cue.first) : null;
  if (hearer) return surroundingClause(reading, hearer.first, attributionEnd(reading, cue.last), cue);
  // "if a search was requested of Lee, it would be done": only "by" names who says it
  if (!speaker || (cue.passive && reading.nodes[speaker.first - 1]?.norm !== 'by')) return [];
  if (cue.form === 'according') {
    if (cue.first <= 1) {
      const clause = leadingSource(reading, cue, speaker);
      return clause ? [clause] : [];
    }
    return surroundingClause(reading, cue.first, attributionEnd(reading, speaker.last), cue);
  }
  if (!isAdjacentSpeaker(reading, cue, speaker)) return [];
  // "…, a charge that they deny"
  if (
    /^(?:charge|claim|allegation|accusation|account|assertion|report)$/.test(
      reading.nodes[speaker.head]?.lemma ?? '',
    ) &&
    /^(?:deny|dispute|reject)$/.test(cue.lemma)
  )
    return [];
  const next = reading.nodes[cue.last];
  if (next && next.quotation >= 0 && breaks(reading.nodes[cue.last - 1])) {
    // "The march would be peaceful, she added, “unless they shoot”"
    const [fronted] = surroundingClause(reading, Math.min(cue.first, speaker.first), cue.last, cue);
    const own = fronted && !quotesWithin(reading, fronted.first, fronted.last);
    // "When told of it, Lee said, “…”", "Announcing its results, Lee said: “…”"
    const asked = /^(?:when|asked|as|while|if|after|before|since|pressed|told|speaking|in)$/.test(
      reading.nodes[fronted?.first ?? 0]?.norm ?? '',
    );
    const isAdverbial = asked || reading.verbAt.get(fronted?.first ?? 0)?.group.tense === 'gerund';
    return own && !isAdverbial && finiteVerb(reading, fronted.first, fronted.last) >= 0 ? [fronted] : [];
  }
  if (speaker.last <= cue.first && takesObject(reading, cue)) return [];
  const first = Math.min(cue.first, speaker.first);
  // "Norway sang" and "they plead" make words in marks a statement, no clause before them; "hospitals and border posts"
  const quotative = !/[cz]/.test(cue.frames) && !quotesWithin(reading, 0, first);
  if (quotative || (cue.lemma !== 'say' && isNounInTree(reading, cue.head))) return [];
  return surroundingClause(reading, first, attributionEnd(reading, Math.max(cue.last, speaker.last)), cue);
}

/** Verbs that report only with a source that is no single person: "the study found that", not "he found that". */
const FINDINGS = new Set(['find', 'show', 'learn', 'calculate', 'determine', 'document']);
/** Not said at all where negated: "has not acknowledged that". */
const FACTIVE = new Set([
  'acknowledge',
  'confirm',
  'admit',
  'concede',
  'announce',
  'disclose',
  'reveal',
  'mention',
  'note',
  'indicate',
  'learn',
  'explain',
  'report',
  'guarantee',
  'determine',
  'dispute',
  'deny',
]);

/** "I told him that it was late", "people said I was mad": what was said once, not what the speaker says now. */
const relates = (reading: ParsedSentence, cue: FoundCue): boolean =>
  cue.modal === null &&
  (/^(?:told|telling|warned|warning)$/.test(reading.nodes[cue.head]?.norm ?? '')
    ? complementOf(reading, cue)?.that === true
    : cue.lemma === 'say' && reading.nodes[cue.first - 1]?.norm === 'people');

/** True where the cue reports a clause of its speaker's. */
export function reports(reading: ParsedSentence, item: Attribution, nameType: (token: number) => NameType): boolean {
  const { cue } = item;
  if (!/[czf]/.test(cue.frames)) return false;
  if (cue.negated && FACTIVE.has(cue.lemma)) return false;
  // inside a quotation, "I would say that it is" is no second statement
  if (
    reading.container >= 0 &&
    item.speaker &&
    /^(?:i|we|you|who|people|me|us)$/.test(reading.nodes[item.speaker.head]?.norm ?? '') &&
    !relates(reading, cue)
  )
    return false;
  if (reading.container >= 0 && (cue.modal !== null || cue.form === 'infinitive')) return false;
  if (!FINDINGS.has(cue.lemma)) return true;
  // "has to show that it cares"
  if (reading.nodes.slice(cue.first, cue.head).some(({ norm }) => norm === 'to')) return false;
  // "after learning that it was late, they left"
  if (
    cue.form === 'gerund' &&
    /^(?:after|before|by|upon|without|since)$/.test(reading.nodes[cue.first - 1]?.norm ?? '')
  )
    return false;
  const { speaker } = item;
  if (!speaker || cue.modal !== null) return false;
  return /^(?:text|body|people|ORG|LOC|MISC|proper)$/.test(semanticClassOf(reading, speaker, nameType));
}
