import type { TokenRange, VerbGroup } from '../../language/types.js';
import { VERB_RULES, type VerbRule } from '../frame-index.js';
import type { Syntax } from '../syntax/syntax.js';
import { fitsVerb, particleOf, type Verb } from './conditions.js';
import { hasHead } from './heads.js';
import type { Match, Phrases } from './match.js';

function readVerb(syntax: Syntax, group: VerbGroup): Verb {
  return {
    group,
    subjects: syntax.subjectsOf(group),
    objects: syntax.objectsOf(group),
    prepositions: syntax.prepositionsAfter(group.last),
  };
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

/** "injured himself", "defended herself": nobody else is concerned. */
const isReflexive = (syntax: Syntax, { objects }: Verb): boolean =>
  objects.some(
    (list) =>
      list.length === 1 && list.some(({ head }) => /^(?:\w+self|\w+selves)$/.test(syntax.token(head)?.norm ?? '')),
  );

/** The frame's match for a verb group, or null. */
export function matchVerb(syntax: Syntax, group: VerbGroup): Match | null {
  const rules = VERB_RULES.get(group.lemma);
  if (!rules) return null;
  const verb = readVerb(syntax, group);
  const rule = rules.find((candidate) => fitsVerb(syntax, candidate, verb));
  if (!rule) return null;
  if (rule.recipient[0] === 'object' && isReflexive(syntax, verb)) return null;
  const by = verb.prepositions.find((p) => p.preposition === 'by')?.phrases.filter((phrase) => !phrase.temporal) ?? [];
  const sources =
    rule.agent.length > 0
      ? atPlaces(syntax, rule, verb, rule.agent)
      : rule.recipient.includes('subject')
        ? []
        : group.passive
          ? rule.recipient[0] === 'object' || by.length > 0 || rule.object !== null || rule.particle !== null
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
    targets: atPlaces(syntax, rule, verb, rule.recipient),
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
