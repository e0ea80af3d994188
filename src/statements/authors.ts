import type { Doc, TokenRange } from '../language/types.js';
import { semanticClassOf } from './candidates.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** Texts that speak for the one whose they are: "Lee's letter said", "according to the ministry's report". */
export const AUTHORED = new Set(
  `letter note memo post tweet book email e-mail message statement diary blog column report study article database
  website filing complaint affidavit testimony release answer reply response advice`.split(/\s+/),
);

/** "the Harbor Watch study": the tokens of the organisation's name before the phrase's head. */
function bodyBefore(reading: ParsedSentence, phrase: Phrase, index: SourceIndex): TokenRange | null {
  let [first, last] = [-1, -1];
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = reading.nodes[i]?.token?.index ?? -1;
    if (token < 0 || index.nameType(token) !== 'ORG') continue;
    if (first < 0) first = token;
    last = token + 1;
  }
  return first < 0 || last !== reading.nodes[phrase.head]?.token?.index ? null : { first, last };
}

/** What is done to a text by whoever speaks in it. */
const MADE = new Set(
  'send write release issue publish post sign email e-mail prepare produce compile conduct submit file'.split(' '),
);
/** What may come from somebody: texts, and numbers. */
const SENT = new Set([...AUTHORED, 'poll', 'survey', 'data', 'figure', 'number', 'analysis', 'research', 'review']);

/** The one whose text it is, by the name that owns it or stands before it. */
export function ownerOfText(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source | null {
  const head = reading.nodes[phrase.head];
  // "the Marlow Post"
  const isName = head?.token && index.nameType(head.token.index) === 'ORG';
  if (!AUTHORED.has(head?.lemma ?? '') || isName) return null;
  // "her statement read"
  const pronoun = reading.nodes[phrase.first];
  if (pronoun?.token && /^(?:his|her)$/.test(pronoun.norm)) {
    const { start, end } = pronoun;
    return personSource(index, index.personAt(pronoun.token.index), { start, end });
  }
  // "the Harbor Watch study", but "a U.N. report"
  const indefinite = /^(?:a|an|one|another)$/.test(reading.nodes[phrase.first]?.norm ?? '');
  const owner = phrase.noun.owner ?? (indefinite ? null : bodyBefore(reading, phrase, index));
  const [first, last] = owner ? [doc.tokens[owner.first], doc.tokens[owner.last - 1]] : [];
  if (!first || !last) return null;
  const person = personSource(index, index.personAt(last.index), index.mentionAt(last.index));
  if (person) return person;
  if (index.nameType(last.index) !== 'ORG') return null;
  return {
    name: doc.text.slice(first.start, last.end).replace(/\s+/g, ' '),
    person: null,
    country: index.countryAt(last.index),
    mention: { start: first.start, end: last.end },
  };
}

/** "a statement from the ministry", "a study by Harbor Watch", "a note sent to the paper by Tom Reed": whose words they are. */
export function senderOfText(reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Phrase | null {
  if (phrase.noun.pronoun || !SENT.has(reading.nodes[phrase.head]?.lemma ?? '')) return null;
  for (let i = phrase.last; i < Math.min(reading.nodes.length, phrase.last + 7); i++) {
    const node = reading.nodes[i];
    const verb = reading.verbAt.get(i);
    // "his letter, signed by Tom Reed, cites"
    const signed = i === phrase.last && verb?.first === i && MADE.has(verb.group.lemma);
    if (!node || (breaks(reading.nodes[i - 1]) && !signed)) return null;
    if (verb && (verb.first > phrase.last || !MADE.has(verb.group.lemma))) return null;
    // "a note was sent from the mayor"
    const made = reading.verbAt.get(i - 1) !== undefined;
    if (node.norm !== 'by' && (node.norm !== 'from' || (i > phrase.last && !made))) continue;
    const gerund = reading.verbAt.get(i + 1);
    // "data from shipping tracker Harbor Watch": a compound to the tagger's eyes half a verb
    const at = gerund?.first === i + 1 && gerund.group.tense === 'gerund' ? gerund.last : i + 1;
    const sender = reading.phraseAt.get(at);
    if (sender?.first !== at || sender.noun.temporal) return null;
    // "one post by him"
    if (sender.noun.pronoun) return /^(?:him|her)$/.test(reading.nodes[sender.head]?.norm ?? '') ? sender : null;
    // "a study by a harbor group" is told by its own words
    if (/^(?:a|an)$/.test(reading.nodes[sender.first]?.norm ?? '')) return null;
    return /^(?:PER|ORG|MISC|people|body)$/.test(semanticClassOf(reading, sender, index.nameType)) ? sender : null;
  }
  return null;
}

const DOCUMENT =
  /\b(letter|note|memo|memorandum|e-?mail|message|diary|column|article|report|statement|post|poem|will)\b/iu;
/** Participles before "by" and whoever wrote it. */
const WRITTEN = new Set(['written', 'signed', 'penned', 'drafted', 'sent', 'authored', 'composed']);
/** So many words around a statement are looked at. */
const REACH = 80;

/** Who wrote the document that speaks: "a note said … The note was written by his secretary, Ann Lee." */
export function authorOf(doc: Doc, source: Source, at: number, index: SourceIndex): Source | null {
  const noun = source.person === null ? DOCUMENT.exec(source.name)?.[1]?.toLowerCase() : undefined;
  if (noun === undefined) return null;
  const paragraph = doc.tokens[at]?.paragraph ?? -1;
  for (let i = Math.max(0, at - REACH); i < Math.min(doc.tokens.length, at + REACH); i++) {
    const token = doc.tokens[i];
    if (!token || Math.abs(token.paragraph - paragraph) > 1 || token.quotation >= 0) continue;
    if (!WRITTEN.has(token.norm) || doc.tokens[i + 1]?.norm !== 'by') continue;
    const named = doc.tokens
      .slice(Math.max(0, i - 8), i)
      .some((before) => before.sentence === token.sentence && before.norm === noun);
    if (!named) continue;
    for (let k = i + 2; k < i + 10 && doc.tokens[k]?.sentence === token.sentence; k++) {
      const author = personSource(index, index.personAt(k), index.mentionAt(k));
      if (author) return author;
    }
  }
  return null;
}
