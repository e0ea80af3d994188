import { prepositionOf } from './nominals.js';
import { dependentBy, dependentsBy, dependentsOf, headOf, relationOf, uposOf } from './tree.js';
import type { Clause, ClauseKind, Syntax, VerbForm } from './types.js';
import { formOf, verbFormOf } from './verb-forms.js';

const known = new WeakMap<Syntax, (Clause | null | undefined)[]>();

/** Every clause of the article, by its predicate, in the order of the text. */
export function clauses(syntax: Syntax): Clause[] {
  const found: Clause[] = [];
  for (let at = 0; at < syntax.heads.length; at++) {
    const clause = clauseOf(syntax, at);
    if (clause) found.push(clause);
  }
  return found;
}

/** The clause whose predicate is a token, or null where it heads none ("arrested" in "the arrested men" does not). */
export function clauseOf(syntax: Syntax, at: number): Clause | null {
  let cache = known.get(syntax);
  if (!cache) {
    cache = new Array<Clause | null | undefined>(syntax.heads.length).fill(undefined);
    known.set(syntax, cache);
  }
  let clause = cache[at];
  if (clause === undefined) {
    clause = at >= 0 && isPredicate(syntax, at) ? readClause(syntax, at) : null;
    cache[at] = clause;
  }
  return clause;
}

/** The clause that a token stands in: the nearest predicate above it; null in a title without a verb. */
export function clauseAround(syntax: Syntax, at: number): Clause | null {
  for (let up = at; up >= 0; up = headOf(syntax, up)) {
    const clause = clauseOf(syntax, up);
    if (clause) return clause;
  }
  return null;
}

const CLAUSAL = /^(?:root|conj|ccomp|xcomp|advcl|advcl:relcl|acl|acl:relcl|csubj|parataxis|appos|list|dep|orphan)$/;

function isPredicate(syntax: Syntax, at: number): boolean {
  if (dependentBy(syntax, at, 'cop', 'nsubj', 'nsubj:pass') >= 0) return true;
  const upos = uposOf(syntax, at);
  const relation = relationOf(syntax, at);
  if (upos === 'AUX') return /^(?:root|conj|ccomp|advcl|acl:relcl|parataxis)$/.test(relation);
  return upos === 'VERB' && (CLAUSAL.test(relation) || dependentBy(syntax, at, 'aux', 'aux:pass', 'obj') >= 0);
}

function readClause(syntax: Syntax, predicate: number): Clause {
  const copula = dependentBy(syntax, predicate, 'cop');
  const shared = coordinated(syntax, predicate);
  const form = withSharedAuxiliary(syntax, predicate, verbFormOf(syntax, predicate, copula), shared);
  const relation = relationOf(syntax, predicate);
  const governor = headOf(syntax, predicate);
  const relativizer = relativizerOf(syntax, predicate, relation);
  const own = dependentBy(syntax, predicate, 'nsubj', 'nsubj:pass', 'csubj');
  // "the men arrested in May", "asked about it, she smiled"
  const reduced =
    (relation === 'acl' || relation === 'advcl') &&
    form.auxiliaries.length === 0 &&
    copula < 0 &&
    form.tense === 'participle';
  const passive = form.passive || reduced;
  const agentOf = dependentBy(syntax, predicate, 'obl:agent');
  const obliques = dependentsBy(syntax, predicate, 'obl', 'obl:unmarked', 'obl:agent').map((at) =>
    prepositionOf(syntax, at),
  );
  const subject = own >= 0 ? standFor(syntax, own, relativizer, governor) : inheritedSubject(syntax, predicate, shared);
  const { first, last, auxiliaries, tense, finite, perfect, progressive, negated, modal, particle } = form;
  // written out: what is spread grows by a few fields at a time
  return {
    first,
    last,
    auxiliaries,
    tense,
    finite,
    passive,
    perfect,
    progressive,
    negated,
    modal,
    particle,
    predicate,
    copula,
    kind: kindOf(syntax, predicate, relation, form.tense, shared),
    governor,
    marker: dependentBy(syntax, predicate, 'mark'),
    relativizer,
    subject,
    inherited: own < 0 && subject >= 0,
    object: objectOf(syntax, predicate, relation, relativizer, governor, own),
    recipient: dependentBy(syntax, predicate, 'iobj'),
    agent:
      agentOf >= 0 ? agentOf : passive ? (obliques.find(({ preposition }) => preposition === 'by')?.head ?? -1) : -1,
    complement: complementOf(syntax, predicate, relation, governor, own),
    obliques,
  };
}

/** The clause that a second one is joined to by "and". */
function coordinated(syntax: Syntax, predicate: number): Clause | null {
  if (relationOf(syntax, predicate) !== 'conj') return null;
  return clauseOf(syntax, headOf(syntax, predicate));
}

/** "was arrested and charged", "will meet and sign": the second verb goes with the first one's auxiliary. */
function withSharedAuxiliary(syntax: Syntax, predicate: number, form: VerbForm, first: Clause | null): VerbForm {
  if (!first || form.finite || form.auxiliaries.length > 0 || form.tense === 'gerund') return form;
  const participle = formOf(syntax, predicate) === 'VBN';
  if (participle ? !first.passive && !first.perfect : first.tense !== 'future' && first.modal === null) return form;
  const { tense, finite, modal, perfect } = first;
  return { ...form, tense, finite, modal, perfect, passive: participle && first.passive };
}

function kindOf(
  syntax: Syntax,
  predicate: number,
  relation: string,
  tense: Clause['tense'],
  first: Clause | null,
): ClauseKind {
  const finite = tense === 'past' || tense === 'present' || tense === 'future';
  if (relation === 'conj' && first && (finite || first.kind === 'infinitive' || first.kind === 'participle'))
    return first.kind;
  if (relation === 'acl:relcl' || relation === 'advcl:relcl') return 'relative';
  if (tense === 'infinitive' && dependentBy(syntax, predicate, 'nsubj') < 0) return 'infinitive';
  if (relation === 'ccomp' || relation === 'csubj') return 'complement';
  if (tense === 'gerund' || tense === 'participle') return relation === 'root' ? 'main' : 'participle';
  if (relation === 'xcomp') return 'complement';
  if (relation === 'acl') return finite ? 'complement' : 'participle';
  return relation === 'advcl' ? 'adverbial' : 'main';
}

function relativizerOf(syntax: Syntax, predicate: number, relation: string): number {
  if (relation !== 'acl:relcl' && relation !== 'advcl:relcl') return -1;
  for (const child of dependentsOf(syntax, predicate)) {
    if (child >= predicate) break;
    if (isRelative(syntax, child)) return child;
    // "whose", "of which"
    for (const inner of dependentsOf(syntax, child)) if (isRelative(syntax, inner)) return inner;
  }
  return -1;
}

const isRelative = (syntax: Syntax, at: number): boolean =>
  /^(?:who|whom|which|that|whose|where|when|why)$/.test(syntax.doc.tokens[at]?.norm ?? '');

/** The noun for its relative pronoun. */
const standFor = (syntax: Syntax, at: number, relativizer: number, governor: number): number =>
  at === relativizer && relativizer >= 0 && governor >= 0 && syntax.doc.tokens[at]?.norm !== 'whose' ? governor : at;

/** Verbs whose infinitive is done by their subject although an object stands between: "promised him to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'threaten', 'vow']);

function inheritedSubject(syntax: Syntax, predicate: number, first: Clause | null): number {
  if (first) return first.subject;
  const relation = relationOf(syntax, predicate);
  const governor = headOf(syntax, predicate);
  if (governor < 0) return -1;
  const outer = clauseOf(syntax, governor);
  const form = formOf(syntax, predicate);
  if (relation === 'xcomp' || relation === 'ccomp') {
    if (!outer) return -1;
    const told = outer.recipient >= 0 ? outer.recipient : outer.object;
    const controls = SUBJECT_CONTROL.has(syntax.doc.tokens[governor]?.lemma ?? '');
    return told >= 0 && !outer.passive && !controls ? told : outer.subject;
  }
  if (relation === 'advcl') return outer?.subject ?? -1;
  if (relation !== 'acl') return -1;
  // "the men arrested in May", "troops guarding the port"
  if (form === 'VBG' || form === 'VBN' || form === 'VBD') return governor;
  // "Kenya's decision to leave", "Kenya has plans to leave"
  const possessor = dependentBy(syntax, governor, 'nmod:poss');
  if (possessor >= 0 || relationOf(syntax, governor) !== 'obj') return possessor;
  return clauseOf(syntax, headOf(syntax, governor))?.subject ?? -1;
}

function objectOf(
  syntax: Syntax,
  predicate: number,
  relation: string,
  relativizer: number,
  governor: number,
  subject: number,
): number {
  const own = dependentBy(syntax, predicate, 'obj');
  if (own >= 0) return standFor(syntax, own, relativizer, governor);
  // "the nurses they had held": nothing but the noun before it can be the object.
  const gap =
    relation === 'acl:relcl' &&
    relativizer < 0 &&
    subject >= 0 &&
    dependentBy(syntax, predicate, 'ccomp', 'xcomp', 'cop', 'obl') < 0;
  return gap ? governor : -1;
}

/** The clause behind the verb; of an inserted or final "…, he said" the one that it stands in. */
function complementOf(syntax: Syntax, predicate: number, relation: string, governor: number, subject: number): number {
  const own = dependentBy(syntax, predicate, 'ccomp', 'xcomp');
  if (own >= 0) return own;
  return relation === 'parataxis' && subject >= 0 && dependentBy(syntax, predicate, 'obj') < 0 ? governor : -1;
}
