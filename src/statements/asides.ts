import type { FoundCue } from './attributions.js';
import { finiteVerb } from './clauses.js';
import type { ParsedSentence } from './parsed-sentence.js';

/** True where the words from a node on, behind a comma or in brackets, are the reporter's and no part of what is said. */
export function isAdded(reading: ParsedSentence, cue: FoundCue, from: number, at: number): boolean {
  const { nodes } = reading;
  const gap = nodes[at - 1]?.trailing ?? '';
  // "(the existence of which the mayor denies)"
  if (/\($/.test(gap)) return nodes[at + 2]?.norm === 'of' && /^(?:which|whom)$/.test(nodes[at + 3]?.norm ?? '');
  if (!gap.includes(',')) return false;
  // "…, citing two people familiar with it"
  if (nodes[at]?.norm === 'citing') return true;
  return (
    behindQuotation(reading, at) ||
    isAside(reading, cue, at) ||
    isBeside(reading, cue, at) ||
    isRemark(reading, at) ||
    isReporters(reading, cue, from, at)
  );
}

/** “…”, then deleted it; “…,” alluding to the war; not “…,” having found the key */
function behindQuotation({ nodes, verbAt }: ParsedSentence, at: number): boolean {
  if ((nodes[at - 1]?.quotation ?? -1) < 0) return false;
  return nodes[at]?.norm === 'then' || (verbAt.get(at)?.group.tense === 'gerund' && nodes[at]?.norm !== 'having');
}

/** What a reporter says comes of an announcement. */
const EFFECTS = new Set('end leave send deepen raise mark reverse set defy prompt spark trigger fuel dash'.split(' '));

/**
 * ", while shares slid", ", ending months of doubt", ", and a judge has set a date": told in the tense of the report, not in
 * that of what is said.
 */
function isReporters(reading: ParsedSentence, cue: FoundCue, from: number, at: number): boolean {
  const { nodes } = reading;
  const report = reading.verbAt.get(cue.head)?.group;
  const own = reading.verbAt.get(finiteVerb(reading, from, at))?.group;
  if (cue.form === 'noun' || !report || !own) return false;
  const opening = reading.verbAt.get(at);
  const promised = own.modal !== null || own.tense === 'future';
  if (opening?.first === at && opening.group.tense === 'gerund')
    return promised && cue.form === 'finite' && EFFECTS.has(opening.group.lemma);
  const conjunction = nodes[at]?.norm ?? '';
  const after = nodes[at + 1]?.norm === 'after' && /^(?:hours|days|weeks|minutes)$/.test(conjunction);
  const subject = reading.phraseAt.get(at + (after ? 2 : 1));
  if (subject?.first !== at + (after ? 2 : 1) || subject.noun.pronoun) return false;
  const then = reading.verbAt.get(finiteVerb(reading, subject.first, nodes.length))?.group;
  if (!then || then.modal !== null || report.tense === 'present') return false;
  // "said it would pay, while shares slid"
  if (/^(?:while|as)$/.test(conjunction) || after)
    return (
      then.tense === 'past' && !then.perfect && then.lemma !== 'be' && (promised || own.perfect || own.lemma === 'be')
    );
  // "found that there was no case, and two guards have left since"
  return /^(?:and|but)$/.test(conjunction) && then.tense === 'present' && (own.tense === 'past' || promised);
}

/**
 * ", as has the mayor", ", even as he cut the port's budget", ", but he accused Reed of lying": what others say too, and
 * what the speaker does besides.
 */
function isBeside(reading: ParsedSentence, cue: FoundCue, at: number): boolean {
  const { nodes } = reading;
  const [first = '', second = ''] = [nodes[at]?.norm, nodes[at + 1]?.norm];
  if (first === 'as' && /^(?:has|have|had|did|does|do|is|are|was|were|will|would)$/.test(second)) return true;
  if (first === 'even' && second === 'as') return true;
  if (!/^(?:and|but)$/.test(first) || !/^(?:he|she|they)$/.test(second) || cue.form !== 'finite') return false;
  const verb = reading.verbAt.get(at + 2);
  return (
    verb?.first === at + 2 &&
    ACTS.has(verb.group.lemma) &&
    verb.group.tense === reading.verbAt.get(cue.head)?.group.tense &&
    verb.group.modal === null &&
    !verb.group.passive
  );
}

/** What a speaker does with words besides saying something. */
const ACTS = new Set(
  `accuse reject rail criticize criticise praise blame denounce condemn call urge clarify refuse decline dismiss thank mock
  defend endorse slam blast attack stress emphasize add insist`.split(/\s+/),
);

/** What the reporter adds behind a comma: another share to compare with, or what was not said. */
function isAside(reading: ParsedSentence, cue: FoundCue, at: number): boolean {
  const { nodes } = reading;
  const norms = nodes.slice(at, at + 6).map(({ norm }) => norm);
  if (norms[0] === 'compared' && /^(?:with|to)$/.test(norms[1] ?? ''))
    return nodes.slice(Math.max(0, cue.first - 8), cue.first).some(({ norm }) => /^(?:percent|per|%)$|%$/.test(norm));
  if (norms[0] !== 'which') return false;
  const verb = reading.verbs.find(({ first }) => first > at);
  return verb !== undefined && verb.first <= at + 8 && /^(?:decline|refuse)$/.test(verb.group.lemma);
}

const REMARKS = new Set(
  `claim charge conclusion accusation allegation assertion suggestion description characterization statement policy figure
  reply remark move step decision finding reading rebuff pair demand offer warning reference threat`.split(/\s+/),
);

/** "a conclusion that the mayor described as baffling": what the reporter has to say of the words before. */
function isRemark({ nodes, phraseAt }: ParsedSentence, at: number): boolean {
  const phrase = phraseAt.get(at);
  if (phrase?.first !== at || !/^(?:a|an)$/.test(nodes[at]?.norm ?? '')) return false;
  const { lemma = '' } = nodes[phrase.head] ?? {};
  const next = nodes[phrase.last]?.norm ?? '';
  // "an apparent reference to the strike", "a pair of findings that Lee put down to the wording", "a remark Lee called late"
  if (lemma === 'reference') return next === 'to';
  const of = next === 'of' ? phraseAt.get(phrase.last + 1) : undefined;
  const behind = of?.last ?? phrase.last;
  return (
    REMARKS.has(lemma) && (/^(?:that|which)$/.test(nodes[behind]?.norm ?? '') || phraseAt.get(behind)?.first === behind)
  );
}
