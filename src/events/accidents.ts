import { ACCIDENTS } from './accidents-data.js';
import { hasHead } from './match/heads.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';

/** "the outbreak killed five", "was killed in a car crash": nobody did it. */
export function isAccident(syntax: Syntax, match: Match): boolean {
  const { kind, group, sources } = match;
  if (
    hasHead(syntax, sources, ACCIDENTS) ||
    sources.some(({ first }) => ACCIDENTS.has(syntax.token(first)?.norm ?? ''))
  )
    return true;
  if (kind !== 'verb' || !group) return false;
  return (
    isToll(syntax, match) ||
    hasHead(syntax, syntax.subjectsOf(group), ACCIDENTS) ||
    syntax
      .prepositionsAfter(group.last)
      .some(({ preposition, phrases }) => CAUSES.has(preposition) && hasHead(syntax, phrases, ACCIDENTS))
  );
}

/** "declared a state of emergency after the flood": relief, no repression. */
export const isDisaster = (syntax: Syntax, { trigger }: Match): boolean =>
  speaksOfNature(syntax, trigger.first, 120, 30);

/** "At least 63 people were killed … the quake struck": told without anybody who did it. */
const isToll = (syntax: Syntax, { kind, group, trigger, sources }: Match): boolean =>
  kind === 'verb' && group?.passive === true && sources.length === 0 && speaksOfNature(syntax, trigger.first, 25, 25);

/** True where a word for a disaster stands within so many tokens before and behind. */
function speaksOfNature(syntax: Syntax, at: number, before: number, behind: number): boolean {
  for (let i = Math.max(0, at - before); i < at + behind; i++)
    if (DISASTERS.has(syntax.token(i)?.lemma ?? '')) return true;
  return false;
}

const DISASTERS = new Set(
  'earthquake quake tsunami flood flooding hurricane typhoon cyclone tornado landslide mudslide avalanche eruption volcano wildfire storm drought'.split(
    ' ',
  ),
);

const CAUSES = new Set(['in', 'by', 'from', 'during']);
