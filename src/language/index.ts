export { Memory } from './memory.js';
export { nounPhrases, verbGroups } from './phrases.js';
export { isCapital, isFree, tokensOf } from './ranges.js';
export { bitsOfTags } from './tag-bits.js';
export { tagText } from './tokens.js';
export type { Doc, NounPhrase, Sentence, Tense, Token, TokenRange, VerbGroup } from './types.js';
export { breaksAfter } from './word-class.js';
