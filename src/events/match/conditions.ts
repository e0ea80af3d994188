import { breaksAfter } from '../../language/index.js';
import type { VerbGroup } from '../../language/types.js';
import type { VerbRule } from '../frame-index.js';
import type { PrepositionalPhrase } from '../syntax/prepositional.js';
import type { Syntax } from '../syntax/syntax.js';
import { hasHead, inPhrase } from './heads.js';
import type { Phrases } from './match.js';

/** The particle's place, right after the verb or after its object; -1 where there is none. */
export function particleOf(syntax: Syntax, group: VerbGroup, particles: ReadonlySet<string>): number {
  const next = syntax.token(group.last);
  if (next && particles.has(next.norm) && !breaksAfter(syntax.token(group.last - 1) ?? next)) return group.last;
  // "ruled that out", "turned it down"
  const second = syntax.token(group.last + 1);
  if (next && second && particles.has(second.norm) && /^(?:that|this|it|them|him|her|us|both)$/.test(next.norm))
    return breaksAfter(next) ? -1 : group.last + 1;
  for (const list of syntax.objectsOf(group)) {
    const end = list.at(-1);
    if (!end || end.first < group.last) continue;
    let at = end.last;
    // "pulled 40 of them back"
    for (let of = syntax.token(at); of?.norm === 'of'; of = syntax.token(at)) {
      const inner = syntax.phraseAt(at + 1);
      if (!inner) break;
      at = inner.last;
    }
    const token = syntax.token(at);
    if (token && particles.has(token.norm)) return at;
    const inside = syntax.token(at - 1);
    if (inside && particles.has(inside.norm)) return at - 1;
  }
  return -1;
}

function wordsFollow(syntax: Syntax, group: VerbGroup, words: readonly string[]): boolean {
  const from = [group.last, group.head + 1];
  return from.some((start) =>
    words.every((word, i) => {
      const token = syntax.token(start + i);
      return token !== undefined && (token.norm === word || token.lemma === word);
    }),
  );
}

/** "agreed to halt": the infinitive that completes the verb. */
function infinitiveOf(syntax: Syntax, group: VerbGroup): VerbGroup | undefined {
  const next = syntax.neighbour(group, 1);
  if (next?.tense !== 'infinitive') return undefined;
  for (let i = group.last; i < next.first; i++) {
    const token = syntax.token(i);
    if (!token || /[;:.]/.test(token.after)) return undefined;
  }
  return next;
}

/** A verb group with what stands around it. */
export interface Verb {
  readonly group: VerbGroup;
  readonly subjects: Phrases;
  readonly objects: readonly Phrases[];
  readonly prepositions: readonly PrepositionalPhrase[];
}

/** "will not", "would not", "never will": a will against it, not only its absence. */
function refusing(syntax: Syntax, group: VerbGroup): boolean {
  if (!group.negated || group.passive) return false;
  if (group.tense === 'future' || group.modal === 'would') return true;
  const previous = syntax.neighbour(group, -1);
  return group.tense === 'infinitive' && previous?.tense === 'future';
}

const TIMED = new Set(['for', 'on', 'in']);

/** "argued for a year" is no arguing for something, "called him on Friday" no calling on him. */
const isTime = (phrases: Phrases): boolean => phrases.length > 0 && phrases.every((phrase) => phrase.temporal);

/** "the two leaders", "Merz and Macron", "they". */
const isPlural = (syntax: Syntax, subjects: Phrases): boolean =>
  subjects.length > 1 ||
  subjects.some(({ head }) => {
    const token = syntax.token(head);
    return token !== undefined && (token.tags.has('Plural') || /^(?:they|we|two|both|pair)$/.test(token.norm));
  });

/** "called Mr. Lind" but not "called him a liar", "called Lind reckless", "called him 'weak'". */
function standsAlone(syntax: Syntax, group: VerbGroup, objects: readonly Phrases[]): boolean {
  if (group.passive) return false;
  const end = objects[0]?.at(-1);
  if (!end || objects.length > 1 || end.first < group.last) return false;
  const next = syntax.token(end.last);
  const previous = syntax.token(end.last - 1);
  if (!next || !previous || next.sentence !== previous.sentence || breaksAfter(previous)) return true;
  return (
    !/["“‘']/.test(next.before) &&
    /^(?:to|preposition|conjunction|relative|adverb)$/.test(next.wordClass) &&
    next.norm !== 'for'
  );
}

/** "called him a liar", "was branded a traitor" */
function hasComplement(syntax: Syntax, group: VerbGroup, objects: readonly Phrases[]): boolean {
  const end = group.passive ? group.last : (objects[0]?.at(-1)?.last ?? -1);
  const next = syntax.token(end);
  if (!next || end < group.last || next.sentence !== syntax.token(group.head)?.sentence) return false;
  const opened = /["“‘]/.test(next.before);
  if (group.passive) return opened || /^(?:article|adjective|noun)$/.test(next.wordClass);
  return objects.length > 1 || opened || (next.norm !== 'for' && !standsAlone(syntax, group, objects));
}

/** Particles that make another verb: "kicked off", "backed away", "ruled out" are no kicking, backing or ruling. */
const MEANING_CHANGING_PARTICLES = new Set(['off', 'away', 'out']);

/** True where a particle that the frame does not ask for follows the verb. */
function isOtherVerb(syntax: Syntax, rule: VerbRule, group: VerbGroup): boolean {
  if (rule.particle || rule.words.length > 0) return false;
  const next = syntax.token(group.last);
  const last = syntax.token(group.last - 1);
  if (!next || !last || !MEANING_CHANGING_PARTICLES.has(next.norm) || breaksAfter(last)) return false;
  // "arrested out of court", "killed off the coast": there it is a preposition
  const after = syntax.token(group.last + 1);
  return next.norm === 'off'
    ? !(group.passive || next.wordClass === 'preposition') || !/^(?:the|its|a)$/.test(after?.norm ?? '')
    : after?.norm !== 'of' || !group.passive;
}

/** What a spokesman keeps to himself is refused to reporters, which is no act of state. */
const INFORMATION = new Set(
  `comment detail details information name figure number question reason explanation interview statement specifics
  identity estimate`.split(/\s+/),
);

/** "declined to give details", "refused to answer questions" */
const isRefusedComment = (syntax: Syntax, infinitive: VerbGroup): boolean =>
  syntax.objectsOf(infinitive).some((list) => hasHead(syntax, list, INFORMATION));

/** True where all the conditions of a frame hold. */
export function fitsVerb(syntax: Syntax, rule: VerbRule, verb: Verb): boolean {
  const { group, subjects, objects, prepositions } = verb;
  if (rule.negated && !refusing(syntax, group)) return false;
  if (rule.voice && (rule.voice === 'passive') !== group.passive) return false;
  if (isOtherVerb(syntax, rule, group)) return false;
  if (rule.words.length > 0 && !wordsFollow(syntax, group, rule.words)) return false;
  if (rule.subject && !hasHead(syntax, subjects, rule.subject)) return false;
  if (rule.particle && particleOf(syntax, group, rule.particle) < 0) return false;
  if (rule.object) {
    const heads = rule.object;
    // "handed in its weapons": read as a preposition's
    const taken = prepositions.flatMap((p) => (rule.particle?.has(p.preposition) ? [p.phrases] : []));
    const places = group.passive ? [subjects, ...objects] : [...objects, ...taken];
    if (!places.some((list) => hasHead(syntax, list, heads))) return false;
  }
  if (rule.excludeHeads) {
    const heads = rule.excludeHeads;
    if (hasHead(syntax, (group.passive ? subjects : objects[0]) ?? [], heads)) return false;
  }
  if (rule.objectModifier) {
    const words = rule.objectModifier;
    const phrases = group.passive ? subjects : objects.flat();
    if (!phrases.some((phrase) => inPhrase(syntax, phrase, words))) return false;
  }
  if (rule.preposition) {
    const { preposition, after } = rule;
    if (
      !prepositions.some(
        (p) =>
          preposition.has(p.preposition) &&
          (!TIMED.has(p.preposition) || !isTime(p.phrases)) &&
          (!after || hasHead(syntax, p.phrases, after)),
      )
    )
      return false;
  }
  if (rule.intransitive && !group.passive && objects.length > 0) return false;
  if (rule.plural && !isPlural(syntax, subjects)) return false;
  if (rule.noComplement && !standsAlone(syntax, group, objects)) return false;
  if (rule.complement && !hasComplement(syntax, group, objects)) return false;
  if (rule.excludeInfinitives) {
    const infinitive = infinitiveOf(syntax, group);
    if (infinitive && (rule.excludeInfinitives.has(infinitive.lemma) || isRefusedComment(syntax, infinitive)))
      return false;
  }
  if (rule.infinitive) {
    const infinitive = infinitiveOf(syntax, group);
    if (!infinitive || !(rule.infinitive.has('any') || rule.infinitive.has(infinitive.lemma))) return false;
  }
  return true;
}
