import type { Span } from '../article/types.js';
import type { DateMention } from '../dates/types.js';
import type { Act, Statement } from './types.js';

/** Words of so many letters tell statements apart. */
const LONG_WORD = /\p{L}{4,}/gu;
/** So many of them in common, and this share of the shorter one's: the same thing said. */
const SHARED_WORDS = 4;
const SHARED_SHARE = 0.7;

const sameSpeaker = ({ speaker: a }: Statement, { speaker: b }: Statement): boolean =>
  a === null || b === null
    ? a === b
    : a.person !== null || b.person !== null
      ? a.person === b.person
      : a.name.toLowerCase() === b.name.toLowerCase();

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The acts of saying in an article, by the statement that tells each. One verb is one act, whatever parts of what was said
 * stand before and after it or within quotation marks; words without a verb of their own belong to the statement that they
 * lie in or carry on; and what a headline or a later sentence says again is not said twice.
 */
export function actsOf(text: string, statements: readonly Statement[], dates: readonly DateMention[]): readonly Act[] {
  const acts: number[][] = [];
  const actOf: (number[] | undefined)[] = [];
  const join = (act: number[], index: number) => {
    act.push(index);
    actOf[index] = act;
  };
  const byCue = new Map<number, number[]>();
  statements.forEach((statement, index) => {
    const act = earlierAct(statements, index, actOf) ?? (statement.cue ? byCue.get(statement.cue.start) : undefined);
    const first = act?.[0] === undefined ? undefined : statements[act[0]];
    if (act && first && sameSpeaker(first, statement)) join(act, index);
    else {
      const own: number[] = [];
      acts.push(own);
      join(own, index);
    }
    const joined = actOf[index];
    if (statement.cue && joined && !byCue.has(statement.cue.start)) byCue.set(statement.cue.start, joined);
  });
  return withoutRepetitions(text, statements, acts).map((members): Act => {
    const all = members.map((index) => ({ index, statement: statements[index] }));
    const told = all.filter(({ statement }) => statement?.cue);
    const [main = members[0] ?? 0] = (told.length > 0 ? told : all).map(({ index }) => index);
    const said = all.flatMap(({ statement }) => (statement ? [statement] : []));
    const isInside = (date: number) => {
      const mention = dates[date];
      return mention !== undefined && said.some((statement) => holds(statement, mention));
    };
    return {
      statements: members,
      main,
      when: said.map(({ when }) => when).find((when) => when !== null && !isInside(when)) ?? null,
      addressee: said.find(({ addressee }) => addressee !== null)?.addressee ?? null,
    };
  });
}

/** The act that a statement without a verb of its own carries on or lies in. */
function earlierAct(
  statements: readonly Statement[],
  index: number,
  actOf: readonly (number[] | undefined)[],
): number[] | undefined {
  const { cue, continues, within } = statements[index] ?? { cue: null, continues: null, within: null };
  for (const other of [continues, within]) {
    const earlier = other === null ? undefined : statements[other];
    if (other !== null && earlier && (cue === null || cue.start === earlier.cue?.start)) return actOf[other];
  }
  return undefined;
}

/** "“I told him that it was late. He left,” she said": what is told in it was said before. */
const isToldIn = (outer: Span, inner: Span): boolean => holds(outer, inner) && outer.end !== inner.end;

/** Joins the acts of one speaker that tell the same: a headline, the lead, a summary. */
function withoutRepetitions(text: string, statements: readonly Statement[], acts: readonly number[][]): number[][] {
  const wordsOf = (members: readonly number[]) =>
    new Set(
      members.flatMap((index) => {
        const { start, end } = statements[index] ?? { start: 0, end: 0 };
        return text.slice(start, end).toLowerCase().match(LONG_WORD) ?? [];
      }),
    );
  const kept: { members: number[]; words: Set<string> }[] = [];
  for (const members of acts) {
    const words = wordsOf(members);
    const statement = statements[members[0] ?? 0];
    const again = kept.find(({ members: told, words: others }) => {
      const earlier = statements[told[0] ?? 0];
      if (!statement || !earlier?.speaker || !sameSpeaker(earlier, statement)) return false;
      if (statement.factuality !== earlier.factuality) return false;
      if (told.some((at) => isToldIn(statements[at] ?? earlier, statement))) return false;
      const shared = [...words].filter((word) => others.has(word)).length;
      return shared >= SHARED_WORDS && shared >= SHARED_SHARE * Math.min(words.size, others.size);
    });
    if (again) {
      again.members.push(...members);
      for (const word of words) again.words.add(word);
    } else kept.push({ members: [...members], words });
  }
  return kept.map(({ members }) => members.sort((a, b) => a - b));
}
