import type { Span } from '../article/types.js';
import type { DateMention } from '../dates/types.js';
import type { Act, Statement } from './types.js';

/** Words of so many letters tell statements apart. */
const LONG_WORD = /\p{L}{4,}/gu;
/** So many of them in common, and this share of the shorter one's: the same thing said. */
const SHARED_WORDS = 4;
const SHARED_SHARE = 0.7;

/** Who says it: the person, or a source by its words; null for nobody. */
const speakerKey = ({ speaker }: Statement): string | null =>
  speaker && (speaker.person === null ? `name ${speaker.name.toLowerCase()}` : `person ${speaker.person}`);

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
    if (act && first && speakerKey(first) === speakerKey(statement)) join(act, index);
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

/** Acts that tell the same, joined. */
interface Told {
  readonly members: number[];
  readonly words: Set<string>;
  /** Where the statements said in it end. */
  end: number;
}

/** The acts of one speaker so far, each found by its words: an article of a megabyte may hold fifty thousand. */
type ToldByWord = Map<string, Set<Told>>;

/** Acts that have enough words in common with others, the first one first. */
function tellingAlike(byWord: ToldByWord, words: ReadonlySet<string>): readonly Told[] {
  if (words.size < SHARED_WORDS) return [];
  const shared = new Map<Told, number>();
  for (const word of words) for (const told of byWord.get(word) ?? []) shared.set(told, (shared.get(told) ?? 0) + 1);
  return [...shared]
    .filter(([told, count]) => count >= SHARED_WORDS && count >= SHARED_SHARE * Math.min(words.size, told.words.size))
    .map(([told]) => told)
    .sort(({ members: [a = 0] }, { members: [b = 0] }) => a - b);
}

/** Joins the acts of one speaker that tell the same: a headline, the lead, a summary. */
function withoutRepetitions(text: string, statements: readonly Statement[], acts: readonly number[][]): number[][] {
  const all: Told[] = [];
  const bySpeaker = new Map<string | null, ToldByWord>();
  for (const members of acts) {
    const said = members.flatMap((index) => statements[index] ?? []);
    const [statement] = said;
    if (!statement) continue;
    const words = new Set(
      said.flatMap(({ start, end }) => text.slice(start, end).toLowerCase().match(LONG_WORD) ?? []),
    );
    const key = speakerKey(statement);
    const byWord: ToldByWord = bySpeaker.get(key) ?? new Map();
    bySpeaker.set(key, byWord);
    const isSame = ({ members: told, end }: Told) =>
      statements[told[0] ?? 0]?.factuality === statement.factuality &&
      (end < statement.end || !told.some((at) => isToldIn(statements[at] ?? statement, statement)));
    // what nobody is named for may be anybody's
    const act = (key === null ? [] : tellingAlike(byWord, words)).find(isSame) ?? {
      members: [],
      words: new Set(),
      end: 0,
    };
    if (act.members.length === 0) all.push(act);
    act.members.push(...members);
    act.end = Math.max(act.end, ...said.map(({ end }) => end));
    for (const word of words) {
      act.words.add(word);
      const known = byWord.get(word);
      if (known) known.add(act);
      else byWord.set(word, new Set([act]));
    }
  }
  return all.map(({ members }) => members.sort((a, b) => a - b));
}
