import { after, before, is, isCapital, isHeadline, NAME, type Rule, type Word } from './words.js';

/** "Downing Street", "Gareth Wyn May", "Harvest Bridge": a capital inside a sentence marks a name. */
export const capitalised: Rule = (words, at, word) => {
  if (!/^\p{Lu}\p{Ll}/u.test(word.text) || !is(word, 'Verb', 'Modal') || word.joined) return;
  const [previous, next] = [before(words, at), after(words, at)];
  const named = isName(previous) || isName(next);
  if (!named || (at === 0 && !isName(next))) return;
  if (at === 0 && (is(word, 'Modal', 'Auxiliary', 'Copula', 'Gerund') || !isCapital(next))) return;
  if (isHeadline(words)) return;
  word.tags = NAME;
};

const isName = (word: Word | undefined): boolean =>
  isCapital(word) && is(word, 'ProperNoun', 'Acronym', 'Person', 'Organization', 'Place') && !is(word, 'Date');
