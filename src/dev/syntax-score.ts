import type { Row } from './scorer.js';
import type { Answers, GoldAnswers, Pair } from './syntax-answers.js';

/** Counts over several documents. */
export class Tally {
  private readonly counts = new Map<string, { gold: number; found: number; right: number }>();

  add(row: string, gold: number, found: number, right: number): void {
    const { gold: g, found: f, right: r } = this.counts.get(row) ?? { gold: 0, found: 0, right: 0 };
    this.counts.set(row, { gold: g + gold, found: f + found, right: r + right });
  }

  rows(): Row[] {
    return [...this.counts].map(([row, { gold, found, right }]) => ({
      row,
      precision: found === 0 ? 0 : right / found,
      recall: gold === 0 ? 0 : right / gold,
      f1: gold + found === 0 ? 0 : (2 * right) / (gold + found),
      gold,
      found,
    }));
  }
}

const key = ([head, at]: Pair) => `${head} ${at}`;
const distinct = (pairs: readonly Pair[]): Pair[] => [...new Map(pairs.map((pair) => [key(pair), pair])).values()];

function addPairs(tally: Tally, row: string, gold: readonly Pair[], found: readonly Pair[] | undefined): void {
  const wanted = new Set(gold.map(key));
  const given = distinct(found ?? []);
  tally.add(row, gold.length, given.length, given.filter((pair) => wanted.has(key(pair))).length);
}

function addSubjects(tally: Tally, gold: GoldAnswers, found: readonly Pair[] | undefined): void {
  const wanted = new Set(gold.subjects.map(key));
  for (const [verb, subject] of gold.subjects) {
    const antecedent = gold.antecedents.get(subject);
    if (antecedent !== undefined) wanted.add(key([verb, antecedent]));
  }
  const given = distinct(found ?? []).filter(([verb]) => !gold.subjectless.has(verb));
  tally.add('subject', gold.subjects.length, given.length, given.filter((pair) => wanted.has(key(pair))).length);
}

function addMarks(tally: Tally, row: string, gold: readonly number[], found: readonly number[] | undefined): void {
  const wanted = new Set(gold);
  const given = [...new Set(found ?? [])];
  tally.add(row, gold.length, given.length, given.filter((at) => wanted.has(at)).length);
}

/** Adds one document's answers to the tally, one row for each question. */
export function addAnswers(tally: Tally, gold: GoldAnswers, found: Answers): void {
  const predicate = (at: number) => gold.predicateOf.get(at) ?? at;
  const full = ([verb]: Pair) => !gold.auxiliaries.has(verb);
  addSubjects(tally, gold, found.subjects);
  addPairs(tally, 'object', gold.objects, found.objects?.filter(full));
  addPairs(
    tally,
    'complement clause',
    gold.complements,
    found.complements?.map(([verb, at]) => [verb, predicate(at)] as const),
  );
  addPairs(tally, 'agent (by)', gold.agents, found.agents);
  addPairs(
    tally,
    'relative clause',
    gold.relatives,
    found.relatives?.map(([noun, at]) => [noun, predicate(at)] as const),
  );
  addMarks(tally, 'passive', gold.passives, found.passives);
  addMarks(
    tally,
    'negation',
    gold.negated,
    found.negated?.filter((at) => !gold.auxiliaries.has(at)),
  );
  addPairs(tally, 'apposition', gold.appositions, found.appositions);
  addPairs(tally, 'possessor', gold.possessors, found.possessors);
  addPairs(tally, 'conjunct (nominal)', gold.conjuncts, found.conjuncts);
}

/** Adds attachment scores: heads right, heads and relations right, of the words whose gold head is known. */
export function addAttachments(
  tally: Map<string, number>,
  gold: { heads: ArrayLike<number>; relations: readonly string[] },
  heads: ArrayLike<number>,
  relations: readonly string[],
): void {
  const count = (name: string) => tally.set(name, (tally.get(name) ?? 0) + 1);
  gold.relations.forEach((relation, at) => {
    const head = gold.heads[at] ?? -2;
    if (head === -2) return;
    count('words');
    if (heads[at] !== head) return;
    count('heads');
    if (relations[at] === relation) count('relations');
  });
}
