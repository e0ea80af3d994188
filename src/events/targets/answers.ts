import type { NounPhrase } from '../../language/types.js';
import type { ResolvedActor } from '../actors/actor.js';
import { NOUN_RULES } from '../frame-index.js';
import type { Match } from '../match/match.js';
import type { EventCandidate } from '../merge.js';
import type { Syntax } from '../syntax/syntax.js';
import type { EventType } from '../types.js';
import { BOTH_SIDES, type Context, differs, distinct } from './context.js';

/** What somebody else may answer in the same sentence. */
const OPENS: ReadonlySet<EventType> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'THREATEN', 'SANCTION']);

/** What nouns for things said point back to: "rejected the idea". */
const TOLD: ReadonlyMap<string, readonly EventType[]> = new Map([
  ['idea', ['AGREE', 'REQUEST']],
  ['plan', ['AGREE', 'REQUEST']],
  ['proposal', ['AGREE', 'REQUEST']],
  ['offer', ['AGREE']],
  ['invitation', ['AGREE']],
  ['request', ['REQUEST']],
  ['demand', ['REQUEST']],
  ['call', ['REQUEST']],
  ['charge', ['ACCUSE']],
  ['claim', ['ACCUSE']],
  ['allegation', ['ACCUSE']],
  ['accusation', ['ACCUSE']],
  ['criticism', ['ACCUSE']],
  ['suggestion', ['ACCUSE', 'REQUEST']],
  ['affair', ['ACCUSE']],
  ['step', ['SANCTION', 'COERCE']],
  ['move', ['SANCTION', 'COERCE']],
  ['decision', ['SANCTION', 'COERCE', 'REJECT']],
]);

/** Verbs that answer what was said. */
const DENYING = new Set(
  'deny dismiss reject dispute refute rebut contest rule disagree contradict rebuff brush scoff question challenge repudiate rubbish'.split(
    ' ',
  ),
);

/** Things said that somebody may deny. */
const SAID = new Set(
  'charge claim allegation accusation criticism suggestion remark report statement account comment affair story version'.split(
    ' ',
  ),
);

/** "denied that, producing an email": the pronoun, not the head of a clause. */
const isAlone = (syntax: Syntax, at: number): boolean =>
  /[,;.]/.test(syntax.token(at)?.after ?? '') ||
  syntax.phraseAt(at + 1) === undefined ||
  SAID.has(syntax.token(syntax.phraseAt(at + 1)?.head ?? -1)?.lemma ?? '');

const isDefinite = (syntax: Syntax, { first }: NounPhrase): boolean =>
  /^(?:the|that|this|those|these|such|its|their|his|her)$/.test(syntax.token(first)?.norm ?? '');

/** "welcomed the exchange", "condemned the strike": the parties of the event that the object names. */
export function fromEarlierEvent(
  { syntax, drafts }: Context,
  match: Match,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const object = match.targets[0] ?? (match.group ? syntax.objectsOf(match.group)[0]?.[0] : undefined);
  const head = object && syntax.token(object.head);
  const types = head && (TOLD.get(head.lemma) ?? mainTypes(head.lemma));
  if (!object || !head || !types || !isDefinite(syntax, object)) return [];
  const told = (draft: EventCandidate): boolean => draft.match.lemma === head.lemma || types.includes(draft.event.type);
  const earlier =
    drafts.findLast((draft) => draft.match.lemma === head.lemma && draft.sources.length > 0) ??
    drafts.findLast((draft) => told(draft) && draft.sources.length > 0) ??
    drafts.findLast(told);
  if (!earlier) return [];
  const { type } = match.rule;
  // "welcomed the truce" means both sides, "praised the decision" the one that decided
  const both =
    (type === 'SUPPORT' || type === 'CONSULT') && (earlier.match.rule.mutual || BOTH_SIDES.has(earlier.event.type));
  const parties = both ? [...earlier.sources, ...earlier.targets] : earlier.sources;
  const others = parties.filter((actor) => actor.known && differs(actor, sources));
  return distinct(
    others.length > 0 ? others : earlier.targets.filter((actor) => actor.known && differs(actor, sources)),
  );
}

/** What a noun means where no word before it says otherwise: an attack is no cyberattack. */
const mainTypes = (lemma: string): readonly EventType[] | undefined => {
  const rules = NOUN_RULES.get(lemma);
  const plain = rules?.filter(({ modifier, verb }) => modifier === null && verb === null);
  return (plain && plain.length > 0 ? plain : rules)?.map(({ type }) => type);
};

/** Who fights where the text says only "clashes". */
export function fightersOf(context: Context): ResolvedActor[] {
  return quarrel(context, []);
}

/** The two sides between which somebody mediates: those of the last event that had two others. */
export function quarrel({ drafts, resolver }: Context, sources: readonly ResolvedActor[]): ResolvedActor[] {
  const known = resolver.parties.partyActors(drafts.flatMap((draft) => [...draft.sources, ...draft.targets]));
  if (known.length === 2 && known.every((actor) => differs(actor, sources))) return known;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    if (!draft) break;
    const parties = distinct(
      [...draft.sources, ...draft.targets].filter((actor) => actor.country !== null && differs(actor, sources)),
    );
    if (new Set(parties.map((actor) => actor.country)).size === 2) return parties;
  }
  return [];
}

/** "Dominica denied that", "the ministry rejected the accusation": whoever said it just before. */
export function contradicted(
  { syntax, resolver }: Context,
  match: Match,
  sources: readonly ResolvedActor[],
): ResolvedActor[] {
  const object = match.group && !match.group.passive ? syntax.objectsOf(match.group)[0]?.[0] : undefined;
  const head = object && syntax.token(object.head);
  if (head && !/^(?:this|that|it)$/.test(head.norm) && !(SAID.has(head.lemma) && isDefinite(syntax, object))) return [];
  // "denied shelling the town", "denied that it had backed him"
  if (
    !head &&
    match.group &&
    /^that$/.test(syntax.token(match.group.last)?.norm ?? '') &&
    !isAlone(syntax, match.group.last)
  )
    return [];
  if (!head && match.group && syntax.groupAt(match.group.last)?.tense === 'gerund') return [];
  if (!head && match.group && syntax.token(match.group.last)?.norm === 'to') return [];
  if (!DENYING.has(match.lemma)) return [];
  const said = resolver.lastSaid(match.trigger.first);
  return said.filter((actor) => actor.known && differs(actor, sources, resolver.homeAt(match.trigger.first)));
}

/** Who speaks for the other side in a quarrel of two nations: "Armenia warned that it would answer". */
export function opponent({ drafts, resolver }: Context, sources: readonly ResolvedActor[]): ResolvedActor[] {
  const country = sources.find((actor) => actor.country !== null)?.country;
  const other = country ? resolver.parties.opponentOf(country) : null;
  if (other === null) return [];
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i];
    const parties = draft ? [...draft.sources, ...draft.targets].filter((actor) => actor.country === other) : [];
    // whoever speaks for the country, not its troops: "the navy shot down two drones … officials agreed to the measure"
    const found = parties.find((actor) => actor.sector !== 'MIL');
    if (found) return [found];
  }
  return [];
}

/** The other party of the last event that the one who answers took part in. */
export function counterpart(context: Context, match: Match, sources: readonly ResolvedActor[]): ResolvedActor[] {
  const { syntax, drafts, resolver } = context;
  // "Russia offered to send observers but Armenia turned it down"
  const last = drafts.at(-1);
  if (
    last &&
    OPENS.has(last.event.type) &&
    syntax.token(last.match.trigger.first)?.sentence === syntax.token(match.trigger.first)?.sentence
  ) {
    const others = last.sources.filter(
      (actor) => actor.known && differs(actor, sources, resolver.homeAt(match.trigger.first)),
    );
    if (others.length > 0) return distinct(others);
  }
  const adversary = opponent(context, sources);
  if (adversary.length > 0) return adversary;
  // whoever accused, asked or threatened the one who now answers
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - 6); i--) {
    const draft = drafts[i];
    if (!draft || !OPENS.has(draft.event.type)) continue;
    if (
      !sources.some((source) =>
        draft.targets.some((actor) => !differs(actor, [source], resolver.homeAt(match.trigger.first))),
      )
    )
      continue;
    const others = draft.sources.filter(
      (actor) => actor.known && differs(actor, sources, resolver.homeAt(match.trigger.first)),
    );
    if (others.length > 0) return distinct(others);
  }
  return [];
}
