import type { Doc, Tense, TokenRange } from '../language/types.js';

/**
 * The trees of an article, in columns by token index; sentences that were not read yet have none. Relations and tags are indices of `RELATIONS` and `TAGS`; the
 * functions of `tree.ts` name them.
 */
export interface Syntax {
  readonly doc: Doc;
  /** The token that each token depends on, -1 for a root. */
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
  readonly tags: Uint8Array;
  /** Where each token's dependents begin and end in `dependents`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Dependents of all tokens, those of one token in the order of the text. */
  readonly dependents: Int32Array;
  /** The words under each token, itself included: first token, and the one behind the last. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** What a clause is in its sentence. */
export type ClauseKind =
  /** "The army withdrew", also the second of two joined by "and", and what stands beside it ("…, he said"). */
  | 'main'
  /** "who fled", "they had held" behind a noun. */
  | 'relative'
  /** "that it would withdraw", "whether to stay" behind a verb, noun or adjective, or as a subject. */
  | 'complement'
  /** "after the vote had ended", "as it happens". */
  | 'adverbial'
  /** "to withdraw". */
  | 'infinitive'
  /** "leaving two dead", "arrested in May". */
  | 'participle';

/** A prepositional phrase of a clause: "in Geneva", "because of the storm". */
export interface Oblique {
  /** In lower case, the words of a compound one joined by blanks; empty for none ("last week"). */
  readonly preposition: string;
  /** Token of the preposition, -1 for none. */
  readonly at: number;
  /** Head of the noun phrase behind it. */
  readonly head: number;
}

/** A verb with its auxiliaries: "has not been arrested". */
export interface VerbForm {
  /** First of auxiliaries, "to" and verb, and the one behind the last; other words may stand between. */
  readonly first: number;
  readonly last: number;
  readonly auxiliaries: readonly number[];
  /** "will" counts as future; an infinitive has "to" or follows "make", "help", "let"; participles are not finite. */
  readonly tense: Tense;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  /** "not", "never", "no longer". */
  readonly negated: boolean;
  /** "may", "would", "must" …, or null; "will" and "shall" are future. */
  readonly modal: string | null;
  /** Token of "up" in "blew up", -1 for none. */
  readonly particle: number;
}

/** A verb or another predicate ("is the minister", "was late") with what belongs to it. Tokens are indices, -1 for none. */
export interface Clause extends VerbForm {
  /** The full verb, or the noun or adjective behind a copula. */
  readonly predicate: number;
  /** "is" before a noun or adjective. */
  readonly copula: number;
  readonly kind: ClauseKind;
  /** The token that the clause belongs to, -1 for the sentence's own. */
  readonly governor: number;
  /** "that", "after", "to", "whether"; "who" and "which" in `relativizer`. */
  readonly marker: number;
  readonly relativizer: number;
  /** Head of the subject: of a relative clause the noun that "who" stands for. */
  readonly subject: number;
  /** True where the subject stands in another clause: "tried to leave", "came and went". */
  readonly inherited: boolean;
  readonly object: number;
  /** "them" in "sold them jets". */
  readonly recipient: number;
  /** "by the army" of a passive. */
  readonly agent: number;
  /** Predicate of the clause that is said, wanted or tried: "said he would go", "tried to go". */
  readonly complement: number;
  readonly obliques: readonly Oblique[];
}

/** A noun or pronoun with what belongs to it. */
export interface Nominal extends TokenRange {
  /** Range of the base phrase: from the determiner to the head, or to the last name. */
  readonly head: number;
  readonly determiner: number;
  /** Head of the possessor: "Iran" in "Iran's missiles", "its". */
  readonly possessor: number;
  /** Title or other noun that describes a name right behind it: "President" in "President Ruto". */
  readonly title: number;
  readonly modifiers: readonly number[];
  /** The preposition before it, -1 for none. */
  readonly preposition: number;
  /** Prepositional phrases that belong to it: "of the council". */
  readonly complements: readonly Oblique[];
}
