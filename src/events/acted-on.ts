import type { ResolvedActor } from './actors/actor.js';
import type { ActorResolver } from './actors/resolver.js';
import { NOT_PERSONS, PERSON_ENDINGS, PERSON_NOUNS } from './animate-data.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import type { ActionEvent } from './types.js';

/** Nobody does these without somebody to whom they are done. */
const TRANSITIVE: ReadonlySet<string> = new Set(['extradite', 'extradited', 'deport', 'deported', 'expel', 'evict']);

interface Sides {
  readonly sources: readonly ResolvedActor[];
  readonly targets: readonly ResolvedActor[];
}

/** What somebody undergoes; agreements and meetings have the same people on both sides. */
const UNDERGONE: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'ACCUSE', 'SANCTION']);

/** "Lee had a conviction", "Lee's arrest": nobody does to themselves what a clause has done to them. */
function notToThemselves({ sources, targets }: Sides): Sides {
  const isBoth = ({ person }: ResolvedActor) => person !== null && targets.some((target) => target.person === person);
  return sources.some(isBoth) ? { sources: sources.filter((actor) => !isBoth(actor)), targets } : { sources, targets };
}

/** "Moscow rejected it. Its spokesman called it a tale": no official accuses the state that he speaks for by a pronoun. */
function notToTheirOwn({ targets: phrases }: Match, { sources, targets }: Sides): Sides {
  const isPronoun = phrases.length > 0 && phrases.every(({ pronoun }) => pronoun);
  const served = new Set(sources.flatMap(({ sector, country }) => (sector === 'GOV' && country ? [country] : [])));
  const isOwn = ({ person, sector, country }: ResolvedActor) =>
    person === null && sector === 'GOV' && country !== null && served.has(country);
  return isPronoun ? { sources, targets: targets.filter((actor) => !isOwn(actor)) } : { sources, targets };
}

/** The parties without those who only undergo the act. */
export function withoutActedOn(syntax: Syntax, match: Match, event: ActionEvent, sides: Sides): Sides {
  const parties = withoutSentAway(syntax, match, event, sides);
  return UNDERGONE.has(event.type) ? notToTheirOwn(match, notToThemselves(parties)) : parties;
}

/**
 * "Lee was arrested in Madrid and extradited to Peru", "Lee, since deported": without an object the verb's subject is the one
 * who is sent away, whatever auxiliary is left out, and never does it.
 */
function withoutSentAway(syntax: Syntax, { kind, lemma, group }: Match, event: ActionEvent, sides: Sides): Sides {
  if (kind !== 'verb' || group === null || !TRANSITIVE.has(lemma)) return sides;
  if (!group.passive && syntax.objectsOf(group).length > 0) return sides;
  const isPerson = ({ person }: ResolvedActor) => person !== null;
  const sent = sides.sources.filter(isPerson);
  if (sent.length === 0) return sides;
  const sources = sides.sources.filter((actor) => !isPerson(actor));
  const isTold = event.type !== 'COERCE' || sides.targets.some(isPerson);
  // a country named behind the verb is where they are sent
  return { sources, targets: isTold ? sides.targets : sent };
}

/** "the rescue mission", "new regulations", "the front line": a common noun that is neither a person nor a body of people. */
function isThing(syntax: Syntax, { first, last, person, sector, known, stated, implied }: ResolvedActor): boolean {
  if (person !== null || sector !== null || known || stated || implied) return false;
  const phrase = syntax.phraseAt(first);
  const head = syntax.token(phrase && phrase.last <= last ? phrase.head : last - 1);
  if (!head || head.tags.has('Pronoun') || /^\p{Lu}/u.test(head.text) || !head.tags.has('Noun')) return false;
  const { lemma } = head;
  return !PERSON_NOUNS.has(lemma) && (NOT_PERSONS.has(lemma) || !PERSON_ENDINGS.test(lemma));
}

/** Recipients without things: where a thing is acted on, the state where it is is meant, or nobody. */
export function withoutThings(
  syntax: Syntax,
  resolver: ActorResolver,
  targets: readonly ResolvedActor[],
): readonly ResolvedActor[] {
  const things = targets.filter((actor) => isThing(syntax, actor));
  if (things.length === 0) return targets;
  const others = targets.filter((actor) => !things.includes(actor));
  const country = things.find((actor) => actor.country !== null)?.country ?? null;
  if (country === null || others.some((actor) => actor.country !== null)) return others;
  const state = resolver.stateActor(country);
  // a country that no word of the text names stands with the thing
  return state.length > 0 ? [...others, ...state] : targets;
}

/** Nobody's goods do these: they are somebody's doing, or an accident. */
const DONE_BY_SOMEBODY: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE']);

/** Without an object their subject only undergoes it: "the plant burned down", "the boat sank". */
const UNDERGONE_BY_SUBJECT: ReadonlySet<string> = new Set([
  'burn',
  'sink',
  'explode',
  'collapse',
  'crash',
  'capsize',
  'detonate',
]);

const happensToSubject = (syntax: Syntax, { lemma, group }: Match): boolean =>
  group !== null && !group.passive && UNDERGONE_BY_SUBJECT.has(lemma) && syntax.objectsOf(group).length === 0;

/** Doers without things: "the bomb that exploded", "their boat sank", "the plant burned down" tell of nobody who did it. */
export function withoutThingsThatAct(
  syntax: Syntax,
  match: Match,
  event: ActionEvent,
  sources: readonly ResolvedActor[],
): readonly ResolvedActor[] {
  if (!DONE_BY_SOMEBODY.has(event.type)) return sources;
  const isSubject = happensToSubject(syntax, match);
  return sources.filter((actor) => !isThing(syntax, actor) && !(isSubject && actor.person === null && !actor.stated));
}
