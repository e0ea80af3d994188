import { breaksAfter, wordClass } from '../language/index.js';
import type { NounPhrase, Token, TokenRange, VerbGroup } from '../language/types.js';
import { NOUN_RULES, type NounRule, VERB_RULES, type VerbRule } from './frame-index.js';
import { finite, type PrepositionalPhrase, type Syntax } from './syntax.js';

type Phrases = readonly NounPhrase[];

/** A word that a frame fits, with the phrases that its places hold. Nothing is known of actors yet. */
export interface Match {
  readonly rule: VerbRule | NounRule;
  readonly kind: 'verb' | 'noun';
  /** Tokens of the trigger. */
  readonly trigger: TokenRange;
  readonly lemma: string;
  /** The verb that tells tense, negation and modality: the trigger's own, or the one that the noun depends on. */
  readonly group: VerbGroup | null;
  /** Where a noun stands to that verb. */
  readonly role: 'verb' | 'object' | 'subject' | 'other';
  /** The noun's own phrase. */
  readonly phrase: NounPhrase | null;
  readonly sources: Phrases;
  readonly targets: Phrases;
  /** Tokens of the noun's phrase that may hold a nation: "Syrian" in "Syrian shelling". */
  readonly modifiers: TokenRange | null;
}

/** Verbs that only carry a noun that names the act: "launched an attack", "held talks". */
const LIGHT = new Set(
  `launch carry hold stage conduct make issue begin start continue resume mount wage lead undertake perform open
  order have commit perpetrate intensify pursue file lodge impose announce declare deliver give suffer face receive
  see plan prepare attempt survive win secure obtain`.split(/\s+/),
);
/** The subject of these is hit by the act: "suffered an attack". */
const UNDERGOING = new Set(['suffer', 'face', 'receive', 'survive', 'see', 'win', 'secure', 'obtain', 'sustain']);

/** "a round of talks", "a series of attacks" are talks and attacks. */
const COUNTED = new Set([
  'round',
  'series',
  'wave',
  'string',
  'number',
  'set',
  'campaign',
  'couple',
  'spate',
  'kind',
  'day',
  'week',
  'hour',
  'month',
]);

const lemmaOf = (token: Token | undefined): string => token?.lemma ?? '';

/** Lemmas that may count as a phrase's head: its own head, the noun right before it, and what an "of" phrase counts. */
function headLemmas(syntax: Syntax, phrase: NounPhrase): readonly string[] {
  const head = syntax.token(phrase.head);
  const before = phrase.head > phrase.first ? syntax.token(phrase.head - 1) : undefined;
  const content = syntax.contentHead(phrase);
  return [
    lemmaOf(head),
    singular(head),
    ...(before && wordClass(before) === 'noun' ? [lemmaOf(before), before.norm] : []),
    ...(content !== phrase.head ? [lemmaOf(syntax.token(content))] : []),
  ];
}

/** Names keep their plural: "Soldiers" at a sentence's start may be tagged a name. */
const singular = (token: Token | undefined): string => (token ? token.norm.replace(/s$/, '') : '');

function inPhrase(syntax: Syntax, phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  for (let i = phrase.first; i < phrase.last; i++) if (words.has(syntax.token(i)?.norm ?? '')) return true;
  return false;
}

const hasHead = (syntax: Syntax, phrases: Phrases, heads: ReadonlySet<string>): boolean =>
  phrases.some((phrase) => headLemmas(syntax, phrase).some((lemma) => heads.has(lemma)));

/** The particle's place, right after the verb or after its object; -1 where there is none. */
function particleOf(syntax: Syntax, group: VerbGroup, particles: ReadonlySet<string>): number {
  const next = syntax.token(group.last);
  if (next && particles.has(next.norm) && !breaksAfter(syntax.token(group.last - 1) ?? next)) return group.last;
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

interface Verb {
  readonly group: VerbGroup;
  readonly subjects: Phrases;
  readonly objects: readonly Phrases[];
  readonly prepositions: readonly PrepositionalPhrase[];
}

function readVerb(syntax: Syntax, group: VerbGroup): Verb {
  return {
    group,
    subjects: syntax.subjectsOf(group),
    objects: syntax.objectsOf(group),
    prepositions: syntax.prepositionsAfter(group.last),
  };
}

/** "will not", "would not", "never will": a will against it, not only its absence. */
function refusing(syntax: Syntax, group: VerbGroup): boolean {
  if (!group.negated || group.passive) return false;
  if (group.tense === 'future' || group.modal === 'would') return true;
  const previous = syntax.neighbour(group, -1);
  return group.tense === 'infinitive' && previous?.tense === 'future';
}

/** "argued for a year" is no arguing for something. */
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
    /^(?:to|preposition|conjunction|relative|adverb)$/.test(wordClass(next)) &&
    next.norm !== 'for'
  );
}

function fitsVerb(syntax: Syntax, rule: VerbRule, verb: Verb): boolean {
  const { group, subjects, objects, prepositions } = verb;
  if (rule.negated && !refusing(syntax, group)) return false;
  if (rule.voice && (rule.voice === 'passive') !== group.passive) return false;
  if (rule.words.length > 0 && !wordsFollow(syntax, group, rule.words)) return false;
  if (rule.subject && !hasHead(syntax, subjects, rule.subject)) return false;
  if (rule.particle && particleOf(syntax, group, rule.particle) < 0) return false;
  if (rule.object) {
    const heads = rule.object;
    const places = group.passive ? [subjects, ...objects] : objects;
    if (!places.some((list) => hasHead(syntax, list, heads))) return false;
  }
  if (rule.except) {
    const heads = rule.except;
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
          (p.preposition !== 'for' || !isTime(p.phrases)) &&
          (!after || hasHead(syntax, p.phrases, after)),
      )
    )
      return false;
  }
  if (rule.intransitive && !group.passive && objects.length > 0) return false;
  if (rule.plural && !isPlural(syntax, subjects)) return false;
  if (rule.single && !standsAlone(syntax, group, objects)) return false;
  if (rule.barred) {
    const infinitive = infinitiveOf(syntax, group);
    if (infinitive && rule.barred.has(infinitive.lemma)) return false;
  }
  if (rule.infinitive) {
    const infinitive = infinitiveOf(syntax, group);
    if (!infinitive || !(rule.infinitive.has('any') || rule.infinitive.has(infinitive.lemma))) return false;
  }
  return true;
}

/** The phrases at the first of the places that holds any. */
function atPlaces(syntax: Syntax, rule: VerbRule, verb: Verb, places: readonly string[]): Phrases {
  const { group, subjects, objects, prepositions } = verb;
  for (const place of places) {
    let found: Phrases = [];
    if (place === 'subject') found = subjects;
    else if (place === 'object') {
      found = group.passive ? subjects : (objects[0] ?? []);
      if (rule.object && !group.passive)
        found = objects.find((list) => rule.object && hasHead(syntax, list, rule.object)) ?? found;
    } else if (place === 'second')
      found = objects.length === 2 ? (objects[0] ?? []) : group.passive && objects.length > 0 ? subjects : [];
    else found = prepositions.find((p) => p.preposition === place)?.phrases ?? [];
    found = found.filter((phrase) => !phrase.temporal);
    if (found.length > 0) return found;
  }
  return [];
}

/** The frame's match for a verb group, or null. */
export function matchVerb(syntax: Syntax, group: VerbGroup): Match | null {
  const rules = VERB_RULES.get(group.lemma);
  if (!rules) return null;
  const verb = readVerb(syntax, group);
  const rule = rules.find((candidate) => fitsVerb(syntax, candidate, verb));
  if (!rule) return null;
  const by = verb.prepositions.find((p) => p.preposition === 'by')?.phrases.filter((phrase) => !phrase.temporal) ?? [];
  const sources =
    rule.from.length > 0
      ? atPlaces(syntax, rule, verb, rule.from)
      : rule.to.includes('subject')
        ? []
        : group.passive
          ? rule.to[0] === 'object' || by.length > 0 || rule.object !== null
            ? by
            : verb.subjects
          : verb.subjects;
  return {
    rule,
    kind: 'verb',
    trigger: verbTrigger(syntax, rule, verb),
    lemma: group.lemma,
    group,
    role: 'verb',
    phrase: null,
    sources,
    targets: atPlaces(syntax, rule, verb, rule.to),
    modifiers: null,
  };
}

/** The verb, with its particle or the object head that makes the meaning where they are near. */
function verbTrigger(syntax: Syntax, rule: VerbRule, { group, subjects, objects, prepositions }: Verb): TokenRange {
  let last = group.head + 1;
  if (rule.particle) last = Math.max(last, particleOf(syntax, group, rule.particle) + 1);
  else if (rule.after) {
    const heads = rule.after;
    const phrase = prepositions.find((p) => hasHead(syntax, p.phrases, heads))?.phrases[0];
    if (phrase) last = phrase.head + 1;
  } else if (rule.object && group.passive && subjects.length > 0) {
    // "a curfew was imposed"
    const heads = rule.object;
    const phrase = subjects.find((subject) => hasHead(syntax, [subject], heads));
    if (phrase && phrase.head < group.head && group.head - phrase.head < 8) return { first: phrase.head, last };
  } else if (rule.object && !group.passive) {
    const heads = rule.object;
    const object = objects.flat().find((phrase) => hasHead(syntax, [phrase], heads));
    if (object && object.head > group.head && object.head - group.head < 6) last = object.head + 1;
  } else if (rule.words.length > 0) last = Math.max(last, group.head + 1 + rule.words.length);
  return { first: group.head, last: last - group.head > 8 ? group.head + 1 : last };
}

/** The verb that a noun phrase is subject or object of, and which. */
function governor(syntax: Syntax, phrase: NounPhrase): { group: VerbGroup | null; role: Match['role'] } {
  const { first: start, last: end } = syntax.sentenceOf(phrase.head);
  for (let at = phrase.first - 1; at >= start && at >= phrase.first - 4; at--) {
    const token = syntax.token(at);
    if (!token || breaksAfter(token)) break;
    const kind = wordClass(token);
    const group = syntax.endingAt(at + 1);
    if (group) return { group, role: 'object' };
    if (token.norm === 'of') {
      // "began a new round of talks"
      const counted = syntax.phraseBefore(at);
      if (counted && COUNTED.has(syntax.token(counted.head)?.lemma ?? '')) return governor(syntax, counted);
    }
    if (kind === 'preposition' || kind === 'to') return { group: syntax.lastBefore(at), role: 'other' };
    if (kind !== 'adverb' && kind !== 'article' && token.norm !== 'out' && token.norm !== 'up') break;
  }
  for (let at = phrase.last; at < end; at++) {
    const group = syntax.groupAt(at);
    if (!group) continue;
    if (group.relative >= 0 || !finite(group)) {
      if (group.relative === phrase.last) return { group, role: 'subject' };
      continue;
    }
    return { group, role: syntax.subjectsOf(group).includes(phrase) ? 'subject' : 'other' };
  }
  return { group: syntax.lastBefore(phrase.first), role: 'other' };
}

/** The frame's match for the noun at `at` inside its phrase, or null. */
export function matchNoun(syntax: Syntax, phrase: NounPhrase, at: number): Match | null {
  const token = syntax.token(at);
  const rules = token && NOUN_RULES.get(token.lemma);
  if (!token || !rules || phrase.temporal) return null;
  if (at !== phrase.head) return null;
  const prepositions = contiguous(syntax, phrase.last);
  const { group, role } = governor(syntax, phrase);
  const before = new Set<string>();
  for (let i = phrase.first; i < at; i++) before.add(lemmaOf(syntax.token(i)));
  const carried = group && role === 'object' && LIGHT.has(group.lemma) ? group : null;
  const rule = rules.find(
    (candidate) =>
      (!candidate.modifier || [...candidate.modifier].some((word) => before.has(word))) &&
      (!candidate.preposition ||
        prepositions.some(
          (p) =>
            candidate.preposition?.has(p.preposition) &&
            (!candidate.after || hasHead(syntax, p.phrases, candidate.after)),
        ) ||
        (candidate.after === null && (ownerPhrase(syntax, phrase) !== null || carried !== null))) &&
      (!candidate.verb || (group !== null && role !== 'other' && candidate.verb.has(group.lemma))),
  );
  if (!rule) return null;
  const subjects = carried ? syntax.subjectsOf(carried) : [];
  const places = (names: readonly string[]): Phrases => {
    for (const name of names) {
      if (name === 'owner') {
        const owner = ownerPhrase(syntax, phrase);
        if (owner) return [owner];
      } else if (name === 'subject') {
        if (group && role === 'object') return syntax.subjectsOf(group);
      } else {
        const found = prepositions.find((p) => p.preposition === name)?.phrases.filter((p) => !p.temporal) ?? [];
        if (found.length > 0) return found;
      }
    }
    return [];
  };
  let sources = places(rule.from);
  let targets = places(rule.to);
  if (carried && !UNDERGOING.has(carried.lemma)) {
    if (sources.length === 0 || carried.passive)
      sources = carried.passive
        ? (syntax.prepositionsAfter(carried.last).find((p) => p.preposition === 'by')?.phrases ?? sources)
        : subjects;
    else if (rule.mutual && targets.length === 0 && sources.length < 2) targets = sources;
  } else if (carried && targets.length === 0) targets = subjects;
  const first = phrase.owner && phrase.owner.last < at ? phrase.owner.last : phrase.first;
  return {
    rule,
    kind: 'noun',
    trigger: { first: at, last: at + 1 },
    lemma: token.lemma,
    group,
    role,
    phrase,
    sources,
    targets,
    modifiers: first < at ? { first, last: at } : null,
  };
}

/** What the possessive in a phrase stands for, as a phrase of its own. */
function ownerPhrase(syntax: Syntax, phrase: NounPhrase): NounPhrase | null {
  const { owner } = phrase;
  if (!owner) return null;
  const head = owner.last - 1;
  const pronoun = syntax.token(head)?.tags.has('Pronoun') ?? false;
  const temporal = !pronoun && (syntax.token(head)?.tags.has('Date') ?? false);
  return temporal ? null : { first: owner.first, last: owner.last, head, owner: null, temporal: false, pronoun };
}

/** The prepositional phrases that follow a noun one after the other, dates between them passed over. */
function contiguous(syntax: Syntax, from: number): readonly PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = [];
  let at = from;
  const { last: end } = syntax.sentenceOf(Math.max(0, from - 1));
  for (let guard = 0; guard < 6 && at < end; guard++) {
    const previous = syntax.token(at - 1);
    if (previous && breaksAfter(previous)) break;
    const token = syntax.token(at);
    if (!token) break;
    const time = syntax.phraseAt(at);
    if (time?.temporal) {
      at = time.last;
      continue;
    }
    const kind = wordClass(token);
    const phrase = kind === 'preposition' || kind === 'to' ? syntax.phraseAt(at + 1) : undefined;
    if (!phrase) break;
    const phrases = syntax.withConjunctsAfter(phrase);
    found.push({ preposition: token.norm, at, phrases });
    at = phrases.at(-1)?.last ?? phrase.last;
  }
  return found;
}
