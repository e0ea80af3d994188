import type { Doc, Token } from '../language/types.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import type { Person } from '../people/types.js';
import { semanticClassOf } from './candidates.js';
import { finiteVerb } from './clauses.js';
import { QUALIFIERS, wordsOf } from './descriptions.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** Who speaks without a name all the time: whoever is named next is somebody else. */
const ANONYMOUS = new Set(
  `spokesman spokeswoman spokesperson official source witness officer policeman diplomat aide expert analyst reporter
  correspondent journalist adviser advisor insider neighbor neighbour resident bystander passer-by prosecutor report
  user commenter viewer reader`.split(/\s+/),
);

/** Who is told by somebody else, who may be named first. */
const KIN = new Set(
  `mother father parent son daughter child wife husband widow widower brother sister cousin uncle aunt grandmother
  grandfather relative friend colleague partner teammate roommate boyfriend girlfriend fiance fiancee`.split(/\s+/),
);

/** So many paragraphs after the lead the name may stand. */
const NEXT = 1;

/**
 * "A harbour bookseller said police had taken his books. Tom Reed, 61, …": a lead describes whom the next sentence names,
 * where nobody else has been named yet and the name opens the sentence.
 */
export function introducedNext(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source | null {
  const { nodes, paragraph } = reading;
  const [opening, head] = [nodes[phrase.first], nodes[phrase.head]];
  if (!opening?.token || !head?.token || !isLead(doc, paragraph) || !opensClause(reading, phrase)) return null;
  if (head.token.tags.has('Plural') || phrase.noun.pronoun || ANONYMOUS.has(head.lemma)) return null;
  if (!/^people\??$/.test(semanticClassOf(reading, phrase, index.nameType))) return null;
  // "a friend of the dead man": who is named next may be the other
  if (!/^(?:a|an)$/.test(opening.norm) || KIN.has(head.lemma)) return null;
  const sentence = doc.sentences[head.token.sentence];
  const next = sentence && nextNamed(doc, index, sentence.last);
  if (!next || next.token.paragraph > paragraph + NEXT || next.token.sentence > head.token.sentence + 2) return null;
  return opensSentence(doc, next.token) && fits(doc, index, next, phrase, reading)
    ? personSource(index, next.person)
    : null;
}

/** A sheriff is no farmer, a former chief no chief; whose role the article does not tell may be anything. */
function fits(
  doc: Doc,
  { people }: SourceIndex,
  { person, token }: Named,
  phrase: Phrase,
  { nodes }: ParsedSentence,
): boolean {
  const role = people[person]?.role;
  if (!role) return true;
  const noun = nodes[phrase.head]?.lemma ?? '';
  const described = nodes.slice(phrase.first, phrase.head).map(({ norm }) => norm);
  if (wordsOf(role).some((word) => QUALIFIERS.has(word) && !described.includes(word))) return false;
  const nouns = ROLE_SYNONYMS.get(noun) ?? new Set([noun]);
  const isOne = (words: string | null) => words !== null && wordsOf(words).some((word) => nouns.has(word));
  // "Judge Ann Lee and Judge Tom Reed sat"
  const beside = ({ mentions }: Person) => mentions.some(({ first }) => doc.tokens[first]?.sentence === token.sentence);
  if (people.some((other, i) => i !== person && isOne(other.role) && beside(other))) return false;
  return isOne(role);
}

/** The body's first paragraph, or a heading. */
function isLead({ paragraphs }: Doc, paragraph: number): boolean {
  return paragraphs.findIndex(({ kind }) => kind === 'body') >= paragraph;
}

/** The subject of the report's first clause, over what an opening participle or a dateline takes. */
const opensClause = (reading: ParsedSentence, { first }: Phrase): boolean =>
  first === 0 || (breaks(reading.nodes[first - 1]) && finiteVerb(reading, 0, first) < 0);

interface Named {
  readonly person: number;
  readonly token: Token;
  /** The body has not named them before. */
  readonly isNew: boolean;
}

/** The first of the article's people that is named from a token on, where the body has not named them before. */
function nextNamed({ tokens, paragraphs }: Doc, { people }: SourceIndex, from: number): Named | null {
  const inBody = (token: number) => paragraphs[tokens[token]?.paragraph ?? -1]?.kind === 'body';
  const named = people.flatMap(({ mentions }, person): Named[] => {
    const name = mentions.find(({ kind, first }) => kind === 'name' && first >= from && inBody(first));
    const token = name && tokens[name.first];
    return token ? [{ person, token, isNew: !mentions.some(({ first }) => first < from && inBody(first)) }] : [];
  });
  const [next] = named.toSorted((a, b) => a.token.index - b.token.index);
  return next?.isNew ? next : null;
}

/** Nothing but a title between the sentence's start, or a quotation, and the name. */
function opensSentence({ tokens, sentences }: Doc, name: Token): boolean {
  const start = sentences[name.sentence]?.first ?? name.index;
  for (let i = name.index - 1; i >= start; i--) {
    const token = tokens[i];
    if (!token || token.quotation >= 0) return true;
    if (!/^\p{Lu}/u.test(token.text) && !token.tags.has('Preposition') && token.wordClass !== 'noun') return false;
  }
  return true;
}
