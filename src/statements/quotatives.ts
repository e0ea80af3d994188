import { type FoundCue, plainCue } from './attributions.js';
import { lemmaOfForm } from './cue-forms.js';
import { CUE_FORMS, CUE_FRAMES } from './data/cues.js';
import { breaks, type ParsedSentence, type Phrase, type Verb } from './parsed-sentence.js';

/** So many nodes may an apposition or a relative clause take between the speaker and the verb. */
const REACH = 25;
/** An attribution without a verb that the tagger sees is short: "Lee notes", "a voice-over in the ad states". */
const SHORT = 8;
/** Verbs that say nothing even beside a quotation. */
const SILENT = new Set(
  'be have do become get seem remain mean come go leave open close begin end think feel hope believe know'.split(' '),
);

/**
 * The verb of an attribution right after a quotation, whatever verb it is: “…,” Reed pressed; “…,” remembered Ann Lee;
 * “…,” the letter reads. The comma inside the marks, or the question, says that somebody says it.
 */
export function quotativeCue(reading: ParsedSentence, quotation: number): FoundCue | null {
  const node = reading.nodes[quotation];
  const next = reading.nodes[quotation + 1];
  if (!node || !next?.token || !/^[,?!…]/.test(node.trailing)) return null;
  const start = quotation + 1;
  const opening = reading.verbAt.get(start);
  if (opening?.first === start) {
    const subject = reading.phraseAt.get(opening.last);
    const behind = subject?.first === opening.last && !subject.noun.temporal && !subject.noun.pronoun;
    return behind && says(opening) && !breaks(reading.nodes[opening.last - 1]) ? cueOf(reading, opening, null) : null;
  }
  const subject = reading.phraseAt.get(start);
  if (subject?.first === start && !subject.noun.temporal) {
    const verb = verbAfter(reading, subject);
    if (verb) return says(verb) ? cueOf(reading, verb, subject) : null;
  }
  return verbless(reading, start);
}

/**
 * The verb before a whole quotation that a comma parts from it, whatever verb it is: Reed cracked, “…”; He wanted to know,
 * “…”; Lee shared her fears with the board, “…”.
 */
export function quotativeBefore(reading: ParsedSentence, quotation: number): { cue: FoundCue; speaker: Phrase } | null {
  const { nodes, verbs } = reading;
  if (!/^,\s/.test(nodes[quotation - 1]?.trailing ?? '') || quotation < nodes.length - 1) return null;
  const verb = verbs.findLast(
    ({ last, group }) => last <= quotation && /^(?:past|present)$/.test(group.tense) && group.relative < 0,
  );
  if (!verb || !says(verb) || quotation - verb.last > FARTHEST) return null;
  for (let i = verb.last; i < quotation - 1; i++) if (breaks(nodes[i])) return null;
  const speaker = reading.phraseAt.get(verb.first - 1);
  return speaker?.last === verb.first && !speaker.noun.temporal && !breaks(nodes[verb.first - 1])
    ? { cue: cueOf(reading, verb, null), speaker }
    : null;
}

/** So many nodes may stand between such a verb and its quotation. */
const FARTHEST = 12;

const says = ({ first, last, group }: Verb): boolean =>
  /^(?:past|present|future|participle)$/.test(group.tense) &&
  !SILENT.has(group.lemma) &&
  (group.tense !== 'participle' || last === first + 1);

/** The verb of the phrase's clause, over prepositional phrases and one apposition. */
function verbAfter(reading: ParsedSentence, subject: Phrase): Verb | undefined {
  const { nodes } = reading;
  let at = subject.last;
  for (let steps = 0; steps < 4 && !breaks(nodes[at - 1]); steps++) {
    if (!/^(?:of|for|in|at|from|with|to|on|by|and)$/.test(nodes[at]?.norm ?? '')) break;
    const inner = reading.phraseAt.get(at + 1);
    if (inner?.first !== at + 1) break;
    at = inner.last;
  }
  const starting = (i: number): Verb | undefined => {
    let from = i;
    while (nodes[from]?.token?.tags.has('Adverb') && !reading.verbAt.has(from) && !breaks(nodes[from])) from++;
    const verb = reading.verbAt.get(from);
    return verb?.first === from ? verb : undefined;
  };
  if (!breaks(nodes[at - 1])) return starting(at);
  if (!/[,(–—]/.test(nodes[at - 1]?.trailing ?? '')) return undefined;
  for (let i = at; i < Math.min(nodes.length - 1, at + REACH); i++) {
    if (/[;:]/.test(nodes[i]?.trailing ?? '') || (nodes[i]?.quotation ?? -1) >= 0) return undefined;
    if (/[,)–—]/.test(nodes[i]?.trailing ?? '')) {
      const verb = starting(i + 1);
      if (verb) return verb;
    }
  }
  return undefined;
}

/** "Bozell notes", "the letter reads", where the tagger makes a noun of the verb. */
function verbless(reading: ParsedSentence, start: number): FoundCue | null {
  const { nodes } = reading;
  let last = start;
  while (last < nodes.length && !breaks(nodes[last])) last++;
  const head = Math.min(last, nodes.length - 1);
  const node = nodes[head];
  if (!node?.token || head <= start || head - start > SHORT || !/(?:s|ed)$/.test(node.norm)) return null;
  for (let i = start; i <= head; i++) if (reading.verbAt.has(i) || (nodes[i]?.quotation ?? -1) >= 0) return null;
  const lemma = lemmaOfForm(node.norm);
  const frames = lemma === null ? undefined : CUE_FRAMES.get(lemma);
  const inner = reading.phraseAt.get(start);
  if (lemma === null || !frames || (inner && inner.last > head + 1)) return null;
  const token = nodes[head - 1]?.token?.index ?? 0;
  const range = { first: nodes[start]?.token?.index ?? 0, last: token + 1, head: token };
  const noun = { ...range, owner: null, temporal: false, pronoun: false };
  const source = inner && inner.last <= head ? inner : { first: start, last: head, head: head - 1, noun };
  return { ...plainCue({ first: head, last: head + 1, lemma, frames: withQuotation(frames), form: 'finite' }), source };
}

const withQuotation = (frames: string) => (frames.includes('q') ? frames : `q${frames}`);

function cueOf(reading: ParsedSentence, verb: Verb, source: Phrase | null): FoundCue {
  const { negated, modal, tense } = verb.group;
  const lemma = CUE_FORMS.get(reading.nodes[verb.head]?.norm ?? '') ?? verb.group.lemma;
  const frames = withQuotation(CUE_FRAMES.get(lemma) ?? '');
  return {
    ...plainCue({ first: verb.first, last: verb.last, lemma, frames, form: 'finite' }),
    head: verb.head,
    negated,
    modal,
    future: tense === 'future',
    ...(source && { source }),
  };
}
