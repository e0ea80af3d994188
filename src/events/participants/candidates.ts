import type { ResolvedActor } from '../actors/actor.js';
import type { Match } from '../match/match.js';
import type { Location } from '../place.js';
import { opponent } from '../targets/answers.js';
import type { Context } from '../targets/context.js';
import { isHit } from '../targets/governed.js';
import { GRAVE_TYPES } from '../types.js';
import { roleOf } from './roles.js';

export type Side = 'source' | 'target';

/** A country that may take part, with whom it would be and every way in which the text suggests it. */
export interface Participant {
  readonly country: string;
  readonly actor: ResolvedActor;
  readonly ways: readonly string[];
}

/** What is known of a match before its participants are decided. */
export interface Parties {
  readonly match: Match;
  readonly place: Location | null;
  readonly sources: readonly ResolvedActor[];
  readonly targets: readonly ResolvedActor[];
}

/** Roles in which a phrase takes part itself; from any other one only its state is taken over. */
const TAKES_PART: Readonly<Record<Side, RegExp>> = {
  source: /^(?:subject|subject-inherited|agent|outer-subject|noun-possessor|noun-modifier|noun-by)$/,
  target: /^(?:object|patient|recipient|to|against|with|object-possessor|noun-(?:of|on|against|to|with))$/,
};

/** Whoever the text lets take part on a side, by country. */
export function candidatesOf(context: Context, parties: Parties, side: Side): readonly Participant[] {
  const { syntax, resolver, drafts } = context;
  const { match, place } = parties;
  const { trigger } = match;
  const found = new Map<string, { actor: ResolvedActor; ways: Set<string> }>();
  const suggest = (actor: ResolvedActor, way: string): void => {
    if (actor.country === null) return;
    const known = found.get(actor.country);
    if (known) known.ways.add(way);
    else found.set(actor.country, { actor, ways: new Set([way]) });
  };
  const other = side === 'source' ? parties.targets : parties.sources;
  for (const actor of other)
    suggest(stateOf(actor), `other:${actor.implied ? 'implied' : actor.stated ? 'stated' : 'guessed'}`);
  for (const actor of side === 'source' ? parties.sources : parties.targets) {
    const isElsewhere = syntax.token(actor.first)?.sentence !== syntax.token(trigger.first)?.sentence;
    const who = actor.person !== null ? 'person' : (actor.sector ?? 'none');
    suggest(actor, `own:${actor.implied ? 'implied' : isElsewhere ? `elsewhere-${actor.stated}` : who}`);
  }
  const { first, last } = syntax.sentenceOf(trigger.first);
  for (let at = first; at < last; at++) {
    const phrase = syntax.phraseAt(at);
    if (!phrase || phrase.temporal || phrase.head === trigger.last - 1) continue;
    if (side === 'target' && match.rule.type === 'ACCUSE' && isHit(syntax, phrase)) continue;
    const role = roleOf(syntax, match, phrase.head);
    for (const actor of resolver.resolve(phrase, place?.country ?? null)) {
      if (!actor.known) continue;
      const way = `${actor.stated || actor.person !== null ? 'role' : 'guess'}:${role}`;
      suggest(takesPart(actor, role) ? actor : stateOf(actor), way);
    }
  }
  const home = resolver.homeAt(trigger.first);
  const states: readonly (readonly [string, string | null | undefined])[] = [
    ['home', home],
    ['place', place?.country],
    ['scene', resolver.sceneAt(trigger.first)],
    ['nearest', resolver.lastNamed(trigger.first)],
  ];
  for (const [way, country] of states)
    if (country) for (const actor of resolver.stateActor(country)) suggest(actor, way);
  if (side === 'target') for (const actor of opponent(context, parties.sources)) suggest(stateOf(actor), 'opponent');
  const before = drafts.at(-1);
  if (before) {
    const again =
      before.match.lemma === match.lemma ? 'same-word' : before.event.type === match.rule.type ? 'same-type' : 'last';
    for (const actor of before.sources) suggest(stateOf(actor), `${again}:source`);
    for (const actor of before.targets) suggest(stateOf(actor), `${again}:target`);
  }
  return [...found].map(([country, { actor, ways }]) => ({ country, actor, ways: [...ways] }));

  function takesPart(actor: ResolvedActor, role: string): boolean {
    return (
      TAKES_PART[side].test(role) &&
      (actor.person !== null || actor.sector !== null || actor.stated) &&
      (actor.person === null || !GRAVE_TYPES.has(match.rule.type) || !role.startsWith('outer-')) &&
      !other.some(({ start, person }) => start === actor.start || (person !== null && person === actor.person))
    );
  }

  /** Of somebody who was named elsewhere only the state is taken over. */
  function stateOf(actor: ResolvedActor): ResolvedActor {
    return actor.country === null ? actor : (resolver.stateActor(actor.country)[0] ?? { ...actor, country: null });
  }
}
