/** Whether an act is told as done, planned, tried in vain, only possible, or not done. */
export type Told = 'actual' | 'planned' | 'attempted' | 'hypothetical' | 'negated';

const each = (told: Told, verbs: string) =>
  verbs
    .trim()
    .split(/\s+/)
    .map((verb) => [verb, told] as const);

/** What becomes of an act whose infinitive hangs on a verb that is itself told as done: "planned to say", "refused to go". */
const UNDER: ReadonlyMap<string, Told> = new Map([
  ...each(
    'planned',
    `plan intend want hope expect prepare aim mean vow promise pledge agree decide offer propose schedule set wish threaten
    commit choose resolve undertake ready due order urge ask call tell instruct demand request require invite force need
    appeal press push pressure announce be`,
  ),
  ...each('attempted', 'try attempt seek struggle strive'),
  ...each('negated', 'refuse decline fail neglect hesitate'),
  ...each('actual', 'go continue proceed come begin start rush happen manage'),
]);

/**
 * How an act in the infinitive is told, by the verb that it hangs on and how that verb is told; null where the verb does
 * not decide it. "Did not plan to strike" is no plan, "may try to strike" no attempt.
 */
export function toldUnder(lemma: string, outer: Told): Told | null {
  const under = UNDER.get(lemma);
  if (under === undefined) return null;
  if (outer === 'actual' || under === 'actual') return under === 'actual' ? outer : under;
  // "will plan to", "planned to try to": not yet done in any case
  return under === 'negated' && outer === 'negated' ? 'hypothetical' : outer;
}

/** Modals that leave open whether it comes to pass; "would" does so where nobody is reported to say it. */
const OPEN = new Set(['may', 'might', 'could', 'can', 'should', 'must', 'ought', 'cannot']);

/**
 * How an act under a modal is told, or null where the modal says nothing of that.
 * @param isReported whether it is what somebody said: "said it would send" is a plan
 */
export function toldByModal(modal: string | null, isReported: boolean): Told | null {
  if (modal === null) return null;
  if (OPEN.has(modal)) return 'hypothetical';
  if (modal === 'would' || modal === "'d") return isReported ? 'planned' : 'hypothetical';
  return null;
}

/** They make what follows a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should', 'lest', 'provided']);

/** "never stole or hurt anyone", "did not confirm nor deny": these carry a denial on to the next verb. */
export const CARRIES_DENIAL: ReadonlySet<string> = new Set(['or', 'nor']);
