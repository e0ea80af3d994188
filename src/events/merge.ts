import type { ResolvedActor } from './actors/actor.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import type { ActionEvent } from './types.js';

/** An event with what merging needs: its match and its actors as resolved. */
export interface EventCandidate {
  readonly event: ActionEvent;
  readonly match: Match;
  readonly sources: readonly ResolvedActor[];
  readonly targets: readonly ResolvedActor[];
  /** Those whom the frame's readers found, before others were chosen. */
  readonly told: { readonly sources: readonly ResolvedActor[]; readonly targets: readonly ResolvedActor[] };
  /** True where it stands in a heading. */
  readonly heading: boolean;
}

const keyOf = (actor: ResolvedActor): string => actor.country ?? actor.name.toLowerCase();

/** False where both sides are filled and have nobody in common. */
function agree(a: readonly ResolvedActor[], b: readonly ResolvedActor[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const keys = new Set(a.map(keyOf));
  return b.some((actor) => keys.has(keyOf(actor)));
}

/** How much a mention tells; a heading is short of what the text says again. */
const fullness = ({ event, sources, targets, heading }: EventCandidate): number =>
  (sources.some((actor) => actor.known) ? 2 : 0) +
  (targets.some((actor) => actor.known) ? 2 : 0) +
  (event.when.basis === 'explicit' ? 2 : 0) +
  (event.where ? 1 : 0) +
  (event.factuality === 'actual' ? 1 : 0) -
  (heading ? 4 : 0);

/** "the talks", "its crackdown", "that strike": the reader knows it from before. */
function isDefinite(syntax: Syntax, match: Match): boolean {
  if (!match.phrase) return false;
  const first = syntax.token(match.phrase.first)?.norm ?? '';
  return /^(?:the|this|that|these|those|its|their|his|her|such)$/.test(first) || match.phrase.owner !== null;
}

/** Several words of a sentence often tell one of these. */
const ONE_ACT: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'ACCUSE']);

/** "killed 31 rebels and destroyed four trucks": two verbs with objects of their own are two acts. */
const sameObject = (a: EventCandidate, b: EventCandidate): boolean =>
  a.match.kind === 'noun' ||
  b.match.kind === 'noun' ||
  a.event.factuality !== 'actual' ||
  a.targets.some((one) => b.targets.some((other) => one.start === other.start || one.name === other.name));

/** "convicted him and sentenced him": two words of one sentence for one act. */
const sameSentence = (a: EventCandidate, b: EventCandidate): boolean =>
  a.event.sentence.start === b.event.sentence.start;

/** "marched, chanting and waving flags": one crowd protests once. */
const sameCrowd = (a: EventCandidate, b: EventCandidate): boolean =>
  b.event.type === 'PROTEST' &&
  sameSentence(a, b) &&
  b.match.group?.tense === 'gerund' &&
  a.sources[0]?.start === b.sources[0]?.start;

/** "arrested Ann Lee … arrested Paul Roe": people who are named are not the same for being of one country. */
const differs = (a: EventCandidate, b: EventCandidate): boolean =>
  a.match.kind === 'verb' &&
  b.match.kind === 'verb' &&
  a.targets.length > 0 &&
  b.targets.length > 0 &&
  (b.targets.every(isNamed) || a.targets.every(isNamed)) &&
  !b.targets.some((one) => a.targets.some((other) => isSamePerson(one, other)));

const isNamed = ({ person }: ResolvedActor): boolean => person !== null;

const isSamePerson = (one: ResolvedActor, other: ResolvedActor): boolean =>
  one.person !== null && one.person === other.person;

/** The same action told again: same type, nobody who contradicts, and the same word or a noun that points back. */
function same(syntax: Syntax, earlier: EventCandidate, later: EventCandidate): boolean {
  if (earlier.event.type !== later.event.type) return false;
  if (!agree(earlier.told.sources, later.told.sources) || !agree(earlier.told.targets, later.told.targets))
    return false;
  if (sameCrowd(earlier, later)) return true;
  const [a, b] = [earlier.event.when, later.event.when];
  if (
    a.basis === 'explicit' &&
    b.basis === 'explicit' &&
    a.value !== b.value &&
    a.value !== null &&
    b.value !== null &&
    !a.value.startsWith(b.value) &&
    !b.value.startsWith(a.value)
  )
    return false;
  if (differs(earlier, later)) return false;
  if (
    ONE_ACT.has(earlier.event.type) &&
    !('separate' in later.match.rule && later.match.rule.separate) &&
    sameSentence(earlier, later) &&
    earlier.event.modes[0] === later.event.modes[0] &&
    earlier.sources.length > 0 &&
    earlier.targets.length > 0 &&
    later.sources.length > 0 &&
    later.targets.length > 0 &&
    sameObject(earlier, later) &&
    a.value === b.value &&
    earlier.event.factuality === later.event.factuality
  )
    return true;
  if (earlier.match.lemma === later.match.lemma && later.match.kind === 'verb') {
    const filled = (draft: EventCandidate): string => `${draft.sources.length > 0}${draft.targets.length > 0}`;
    return (
      (earlier.event.factuality === later.event.factuality ||
        (earlier.event.factuality === 'actual' && later.match.group?.tense === 'infinitive')) &&
      (filled(earlier) === filled(later) || earlier.match.kind === 'noun')
    );
  }
  if (earlier.match.lemma === later.match.lemma) return true;
  return later.match.kind === 'noun' && isDefinite(syntax, later.match);
}

/** One event for one action, told by its fullest mention. */
export function mergeEvents(syntax: Syntax, drafts: readonly EventCandidate[]): EventCandidate[] {
  const kept: EventCandidate[] = [];
  const byType = new Map<string, number[]>();
  for (const draft of drafts) {
    const places = byType.get(draft.event.type) ?? [];
    const place = places.find((at) => {
      const earlier = kept[at];
      return earlier !== undefined && same(syntax, earlier, draft);
    });
    if (place === undefined) {
      byType.set(draft.event.type, [...places, kept.length]);
      kept.push(draft);
      continue;
    }
    const earlier = kept[place];
    if (earlier && fullness(draft) > fullness(earlier)) kept[place] = draft;
  }
  return kept;
}
