import { sentenceNounPhrases } from './noun-phrases.js';
import type { Doc, NounPhrase, VerbGroup } from './types.js';
import { sentenceVerbGroups } from './verb-groups.js';

interface Phrases {
  readonly nouns: readonly NounPhrase[];
  readonly verbs: readonly VerbGroup[];
}

const known = new WeakMap<Doc, Phrases>();

function phrasesOf(doc: Doc): Phrases {
  let phrases = known.get(doc);
  if (!phrases) {
    const nouns = doc.sentences.flatMap((sentence) => sentenceNounPhrases(doc, sentence));
    const inNoun = new Uint8Array(doc.tokens.length);
    for (const noun of nouns) inNoun.fill(1, noun.first, noun.last);
    // a participle that a noun phrase has taken ("detained journalists") is no verb of the clause
    const verbs = doc.sentences.flatMap((sentence) => sentenceVerbGroups(doc, sentence, inNoun));
    phrases = { nouns, verbs };
    known.set(doc, phrases);
  }
  return phrases;
}

/** The article's verb groups, in the order of the text; worked out once for each article. */
export function verbGroups(doc: Doc): readonly VerbGroup[] {
  return phrasesOf(doc).verbs;
}

/** The article's base noun phrases, in the order of the text; worked out once for each article. */
export function nounPhrases(doc: Doc): readonly NounPhrase[] {
  return phrasesOf(doc).nouns;
}
