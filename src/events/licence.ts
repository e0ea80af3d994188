import type { ResolvedActor } from './actors.js';
import type { Match } from './matches.js';
import type { Syntax } from './syntax.js';

/** True where enough is known of the arguments: "Inflation attacked household savings" has nobody who acts. */
export function isLicensed(
  { rule, kind }: Match,
  sources: readonly ResolvedActor[],
  targets: readonly ResolvedActor[],
): boolean {
  const source = sources.some((actor) => actor.known);
  const target = targets.some((actor) => actor.known);
  switch (rule.licence ?? (kind === 'noun' ? 'actor' : 'any')) {
    case 'source':
      return source;
    case 'target':
      return target;
    case 'both':
      return source && target;
    case 'actor':
      return source || target;
    case 'none':
      return true;
    default:
      return sources.length + targets.length > 0;
  }
}

const SPORT = new Set(
  `match season coach striker goalkeeper midfielder league tournament championship quarterback inning playoff playoffs
  halftime touchdown semifinal semifinals quarterfinal goal penalty scored wicket innings batsman referee defender
  champions olympics medal knockout fixture`.split(/\s+/),
);

/** Sentences of sport, told by a score or two of its words. */
export function isOtherWorld(syntax: Syntax, match: Match): boolean {
  const { first, last } = syntax.sentenceOf(match.trigger.first);
  let words = 0;
  for (let i = first; i < last; i++) {
    const token = syntax.token(i);
    if (!token) continue;
    if (SPORT.has(token.norm)) words++;
    const next = syntax.token(i + 1);
    if (
      /^\d{1,2}$/.test(token.text) &&
      token.after === '-' &&
      next &&
      /^\d{1,2}$/.test(next.text) &&
      i + 1 < last &&
      !next.after.startsWith('-')
    ) {
      const after = syntax.token(i + 2)?.norm ?? '';
      if (!/^(?:decision|vote|ruling|majority|split)$/.test(after)) return true;
    }
  }
  return words >= 2;
}
