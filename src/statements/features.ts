import type { FoundCue } from './attributions.js';
import { isConjoined, type NameType, type SpeakerCandidate, semanticClassOf } from './candidates.js';
import { between, countsOf } from './counts.js';
import { hasComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';

const PREPOSITIONS = new Set(
  `in on at to from with without after before during since until under over about among between against through into
  near outside inside by for despite amid alongside like as than toward towards via per behind beyond within`.split(
    /\s+/,
  ),
);
const CONJUNCTIONS = new Set([
  'and',
  'but',
  'or',
  'while',
  'as',
  'when',
  'although',
  'though',
  'because',
  'whereas',
  'if',
  'after',
  'since',
]);

const bucket = (n: number, limit: number) => (n >= limit ? `${limit}+` : String(n));

/** How the phrase's clause begins: at the report's start, after a comma, a conjunction, a preposition. */
function leadOf(reading: ParsedSentence, phrase: Phrase): string {
  if (phrase.first === 0) return 'report';
  const before = reading.nodes[phrase.first - 1];
  if (!before) return 'report';
  if (before.quotation >= 0) return 'quotation';
  if (before.norm === 'of') return 'of';
  if (before.norm === 'by') return 'by';
  if (/[;:]/.test(before.trailing)) return 'report';
  if (hasComma(before)) return 'comma';
  if (CONJUNCTIONS.has(before.norm))
    return phrase.first === 1 ? 'report' : before.norm === 'and' || before.norm === 'or' ? 'and' : 'conjunction';
  if (before.norm === 'that') return 'that';
  if (PREPOSITIONS.has(before.norm) || before.norm === 'to') return 'preposition';
  if (reading.verbAt.has(phrase.first - 1)) return 'verb';
  if (reading.phraseAt.has(phrase.first - 1)) return 'noun';
  return 'other';
}

/** What speaks for and against a candidate as the speaker of the cue. `spoken` are those of earlier cues that say something. */
export function featuresOf(
  reading: ParsedSentence,
  cue: FoundCue,
  { phrase, side, rank }: SpeakerCandidate,
  nameType: (token: number) => NameType,
  spoken: ReadonlySet<Phrase>,
): readonly string[] {
  const { nodes } = reading;
  const counts = countsOf(reading);
  const conjoined = isConjoined(nodes[cue.first - 1]);
  const form = cue.passive ? 'passive' : cue.form === 'finite' ? (conjoined ? 'conjoined' : 'finite') : cue.form;
  const [from, to] = side === 'before' ? [phrase.last, cue.first] : [cue.last, phrase.first];
  const commas = between(counts.commas, from - 1, to);
  const verbs = between(counts.verbs, from, to);
  const words = between(counts.words, from, to);
  const type = semanticClassOf(reading, phrase, nameType);
  const lead = leadOf(reading, phrase);
  const at = `${form}-${side}`;
  const behind = nodes[phrase.last];
  const features = [
    at,
    `${at} rank ${bucket(rank, 4)}`,
    `${at} lead ${lead}`,
    `${side} type ${type}`,
    `${at} words ${bucket(words, 6)}`,
    `${at} commas ${bucket(commas, 3)}`,
    `${at} verbs ${bucket(verbs, 2)}`,
    `${side} lead ${lead} commas ${bucket(commas, 2)} verbs ${bucket(verbs, 1)}`,
  ];
  if (between(counts.quotations, from, to) > 0) features.push(`${at} quotation`);
  if (between(counts.relatives, from, to) > 0) features.push(`${side} relative commas ${bucket(commas, 2)}`);
  if (cue.relative) features.push(`${side} who rank ${bucket(rank, 2)}`);
  if (behind?.norm === "'s" || behind?.norm === "'") features.push('owner');
  if (nodes[phrase.first]?.norm === 'whose') features.push('whose');
  if (spoken.has(phrase)) features.push(`${form} spoken`);
  if (side === 'after') {
    const previous = nodes[cue.first - 1];
    const inverted = previous !== undefined && (previous.quotation >= 0 || hasComma(previous));
    features.push(`after ${inverted ? 'inverted' : 'plain'} words ${bucket(words, 2)} ${type}`);
    if (cue.frames.includes('a')) features.push(`after addressee ${type}`);
    if (behind && !hasComma(nodes[phrase.last - 1]) && reading.verbAt.has(phrase.last))
      features.push('after with verb');
  } else if (words === 0) features.push(`${at} adjacent ${type}`);
  return features;
}
