import { breaksAfter } from '../../language/index.js';
import type { NounPhrase } from '../../language/types.js';
import { NOUN_RULES } from '../frame-index.js';
import type { PrepositionalPhrase } from '../syntax/prepositional.js';
import type { Syntax } from '../syntax/syntax.js';
import { governor } from './governor.js';
import { hasHead, lemmaOf } from './heads.js';
import type { Match, Phrases } from './match.js';

/** Verbs that only carry a noun that names the act: "launched an attack", "held talks". */
const LIGHT = new Set(
  `launch carry hold stage conduct make issue begin start continue resume mount wage lead undertake perform open
  order have commit perpetrate intensify pursue file lodge impose announce declare deliver give suffer face receive
  see plan prepare attempt survive win secure obtain`.split(/\s+/),
);
/** The subject of these is hit by the act: "suffered an attack". */
const UNDERGOING = new Set(['suffer', 'face', 'receive', 'survive', 'see', 'win', 'secure', 'obtain', 'sustain']);

/** The object of these is hit by the act that is their subject. */
const HITTING = new Set(
  'hit cripple shut close kill destroy damage devastate target wound injure paralyze paralyse disrupt strike level flatten ravage'.split(
    ' ',
  ),
);

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
      !isAnotherSense(syntax, candidate.excludeHeads, before, prepositions) &&
      (!candidate.modifier || [...candidate.modifier].some((word) => before.has(word))) &&
      (!candidate.preposition ||
        prepositions.some(
          (p) =>
            candidate.preposition?.has(p.preposition) &&
            (!candidate.after || hasHead(syntax, p.phrases, candidate.after)),
        ) ||
        (candidate.after === null &&
          (ownerPhrase(syntax, phrase) !== null || carried !== null || namesDoer(syntax, phrase, at)))) &&
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
  // "the journalist's arrest", but "the junta's arrests"
  const isDoers = rule.agent.includes('owner') && token.tags.has('Plural');
  let sources = places(rule.agent);
  let targets = places(isDoers ? rule.recipient.filter((name) => name !== 'owner') : rule.recipient);
  if (sources.length > 0 && sources[0]?.first === targets[0]?.first) sources = [];
  if (carried && !UNDERGOING.has(carried.lemma)) {
    if (sources.length === 0 || carried.passive)
      sources = carried.passive
        ? (syntax.prepositionsAfter(carried.last).find((p) => p.preposition === 'by')?.phrases ?? sources)
        : subjects;
    else if (rule.mutual && targets.length === 0 && sources.length < 2) targets = sources;
  } else if (carried && targets.length === 0) targets = subjects;
  // "the attack that crippled the port"
  if (targets.length === 0 && group && role === 'subject' && HITTING.has(group.lemma) && !group.passive)
    targets = syntax.objectsOf(group)[0] ?? [];
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

/** "the Iraqi offensive", "Republican attacks": who does it stands before the noun as a name. */
function namesDoer(syntax: Syntax, phrase: NounPhrase, at: number): boolean {
  const { first: start } = syntax.sentenceOf(at);
  for (let i = phrase.first; i < at; i++) {
    const token = syntax.token(i);
    if (token && i > start && /^\p{Lu}/u.test(token.text) && !token.tags.has('Date')) return true;
  }
  return false;
}

/** "a heart attack", "the war on drugs" */
const isAnotherSense = (
  syntax: Syntax,
  except: ReadonlySet<string> | null,
  before: ReadonlySet<string>,
  prepositions: readonly PrepositionalPhrase[],
): boolean =>
  except !== null &&
  ([...before].some((word) => except.has(word)) || prepositions.some((p) => hasHead(syntax, p.phrases, except)));

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
    const kind = token.wordClass;
    const phrase = kind === 'preposition' || kind === 'to' ? syntax.phraseAt(at + 1) : undefined;
    if (!phrase) break;
    const phrases = syntax.withConjunctsAfter(phrase);
    found.push({ preposition: token.norm, at, phrases });
    at = phrases.at(-1)?.last ?? phrase.last;
  }
  return found;
}
