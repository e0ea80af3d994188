import type { Treebank } from './syntax-trees.js';

/** Two tokens that stand in a relation: first the verb or noun, then what belongs to it. */
export type Pair = readonly [number, number];

/** What somebody makes of an article's sentences, as far as the measure asks; lists that are absent were not tried. */
export interface Answers {
  readonly subjects?: readonly Pair[];
  readonly objects?: readonly Pair[];
  readonly complements?: readonly Pair[];
  readonly agents?: readonly Pair[];
  readonly relatives?: readonly Pair[];
  readonly passives?: readonly number[];
  readonly negated?: readonly number[];
  readonly appositions?: readonly Pair[];
  readonly possessors?: readonly Pair[];
  readonly conjuncts?: readonly Pair[];
}

/** The gold trees as answers, with what is right besides and what does not count. */
export interface GoldAnswers extends Required<Answers> {
  /** For a subject that is a relative pronoun, the noun that it stands for: right as well. */
  readonly antecedents: ReadonlyMap<number, number>;
  /** Verbs without a subject of their own: whoever gives them one (an inherited one) is neither right nor wrong. */
  readonly subjectless: ReadonlySet<number>;
  /** Copulas and auxiliaries: the measure asks about full verbs. */
  readonly auxiliaries: ReadonlySet<number>;
  /** Copulas and auxiliaries by the predicate that they belong to: an answer that names them means it. */
  readonly predicateOf: ReadonlyMap<number, number>;
}

const isVerb = (tag: string) => tag === 'VERB';

/** Answers read off trees: `upos` and `lemma` by token. */
export function answersOf(
  heads: ArrayLike<number>,
  relations: readonly string[],
  upos: readonly string[],
  norms: readonly string[],
): Required<Answers> {
  const pairs = (test: (relation: string, head: number, at: number) => boolean): Pair[] =>
    relations.flatMap((relation, at) => {
      const head = heads[at] ?? -1;
      return head >= 0 && test(relation, head, at) ? [[head, at] as const] : [];
    });
  const verbal = (head: number) => isVerb(upos[head] ?? '');
  return {
    subjects: pairs((relation, head) => /^nsubj(?::pass)?$/.test(relation) && verbal(head)),
    objects: pairs((relation, head) => relation === 'obj' && verbal(head)),
    complements: pairs((relation, head) => /^[cx]comp$/.test(relation) && verbal(head)),
    agents: pairs((relation) => relation === 'obl:agent'),
    relatives: pairs((relation) => relation === 'acl:relcl'),
    passives: [...new Set(pairs((relation) => relation === 'aux:pass').map(([head]) => head))],
    negated: [
      ...new Set(pairs((_, head, at) => verbal(head) && /^(?:not|never)$/.test(norms[at] ?? '')).map(([head]) => head)),
    ],
    appositions: pairs((relation) => relation === 'appos'),
    possessors: pairs((relation) => relation === 'nmod:poss'),
    conjuncts: pairs((relation, head, at) => relation === 'conj' && !verbal(head) && !verbal(at)),
  };
}

export function goldAnswers({ doc, gold, wordOf, heads, relations }: Treebank): GoldAnswers {
  const word = (at: number) => gold.words[wordOf[at] ?? -1];
  const upos = doc.tokens.map((_, at) => word(at)?.upos ?? 'X');
  const answers = answersOf(
    heads,
    relations,
    upos,
    doc.tokens.map(({ norm }) => norm),
  );
  const withSubject = new Set(answers.subjects.map(([verb]) => verb));
  const antecedents = new Map<number, number>();
  for (const [noun, verb] of answers.relatives)
    for (const [head, subject] of answers.subjects)
      if (head === verb && /^(?:who|which|that)$/.test(doc.tokens[subject]?.norm ?? '')) antecedents.set(subject, noun);
  return {
    ...answers,
    antecedents,
    subjectless: new Set(
      doc.tokens.flatMap((_, at) =>
        (isVerb(upos[at] ?? '') && !withSubject.has(at)) || /^(?:AUX|ADJ|NOUN|PROPN|PRON)$/.test(upos[at] ?? '')
          ? [at]
          : [],
      ),
    ),
    auxiliaries: new Set(upos.flatMap((tag, at) => (tag === 'AUX' ? [at] : []))),
    predicateOf: new Map(
      relations.flatMap((relation, at) => (/^(?:cop|aux)/.test(relation) ? [[at, heads[at] ?? -1] as const] : [])),
    ),
  };
}
