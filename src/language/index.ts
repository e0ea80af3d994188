export { nounPhrases, verbGroups } from './phrases.js';
export { tagText } from './tokens.js';
export type { Doc, NounPhrase, Sentence, Tense, Token, TokenRange, VerbGroup } from './types.js';
export { breaksAfter, wordClass } from './word-class.js';
