/** Universal part-of-speech tags (UPOS), without PUNCT: punctuation is no token. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
] as const;

export type Upos = (typeof UPOS)[number];

/**
 * The tagger's tags: a part of speech and, behind the slash, the form in the Penn Treebank's terms where it tells more
 * (VBD past, VBN participle, VBG "-ing", VB base, VBZ and VBP present; NNS plural; WDT relative).
 */
export const TAGS = [
  'X/FW',
  'ADJ/JJ',
  'ADJ/JJR',
  'ADJ/JJS',
  'ADP/IN',
  'ADP/RP',
  'ADV/RB',
  'ADV/RBR',
  'ADV/RBS',
  'ADV/WRB',
  'AUX/MD',
  'AUX/VB',
  'AUX/VBD',
  'AUX/VBG',
  'AUX/VBN',
  'AUX/VBP',
  'AUX/VBZ',
  'CCONJ/CC',
  'DET/DT',
  'DET/PDT',
  'DET/WDT',
  'INTJ/UH',
  'NOUN/NN',
  'NOUN/NNS',
  'NUM/CD',
  'PART/POS',
  'PART/RB',
  'PART/TO',
  'PRON/EX',
  'PRON/PRP',
  'PRON/PRP$',
  'PRON/DT',
  'PRON/NN',
  'PRON/WDT',
  'PRON/WP',
  'PROPN/NNP',
  'PROPN/NNPS',
  'SCONJ/IN',
  'SYM/SYM',
  'VERB/VB',
  'VERB/VBD',
  'VERB/VBG',
  'VERB/VBN',
  'VERB/VBP',
  'VERB/VBZ',
] as const;

export type Tag = (typeof TAGS)[number];

/**
 * Relations of Universal Dependencies, English. Kept apart are the subtypes that tell a role; `reparandum`, `goeswith`
 * and the like count as `dep`, of which news has next to none.
 */
export const RELATIONS = [
  'root',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'vocative',
  'xcomp',
] as const;

export type Relation = (typeof RELATIONS)[number];

/**
 * The parser's actions. An arc is made with the rough kind of its relation, as what may follow depends on it (after a
 * conjunct another may come); `relations` are read off the finished tree.
 */
export const LEFT_KINDS = ['subject', 'auxiliary', 'function', 'modifier', 'adjunct'] as const;
export const RIGHT_KINDS = [
  'conjunct',
  'appositive',
  'complement',
  'oblique',
  'clause',
  'name',
  'loose',
  'particle',
] as const;

const LEFT_KIND_OF: Readonly<Partial<Record<Relation, (typeof LEFT_KINDS)[number]>>> = {
  nsubj: 'subject',
  'nsubj:pass': 'subject',
  'nsubj:outer': 'subject',
  csubj: 'subject',
  expl: 'subject',
  aux: 'auxiliary',
  'aux:pass': 'auxiliary',
  cop: 'auxiliary',
  case: 'function',
  mark: 'function',
  cc: 'function',
  det: 'modifier',
  amod: 'modifier',
  nummod: 'modifier',
  compound: 'modifier',
  'nmod:poss': 'modifier',
  'nmod:desc': 'modifier',
};

const RIGHT_KIND_OF: Readonly<Partial<Record<Relation, (typeof RIGHT_KINDS)[number]>>> = {
  conj: 'conjunct',
  appos: 'appositive',
  obj: 'complement',
  iobj: 'complement',
  xcomp: 'complement',
  ccomp: 'complement',
  nsubj: 'complement',
  csubj: 'complement',
  obl: 'oblique',
  nmod: 'oblique',
  'obl:agent': 'oblique',
  'obl:unmarked': 'oblique',
  'nmod:unmarked': 'oblique',
  acl: 'clause',
  'acl:relcl': 'clause',
  advcl: 'clause',
  'advcl:relcl': 'clause',
  flat: 'name',
  fixed: 'name',
  compound: 'name',
  parataxis: 'loose',
  list: 'loose',
  dep: 'loose',
  discourse: 'loose',
};

/** Rough kind of a relation to the left (dependent before head) and to the right, as an index. */
export const LEFT_KIND: Uint8Array = Uint8Array.from(RELATIONS, (relation) =>
  LEFT_KINDS.indexOf(LEFT_KIND_OF[relation] ?? 'adjunct'),
);
export const RIGHT_KIND: Uint8Array = Uint8Array.from(RELATIONS, (relation) =>
  RIGHT_KINDS.indexOf(RIGHT_KIND_OF[relation] ?? 'particle'),
);
