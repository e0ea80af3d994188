import { after, before, is, isCapital, isHeadline, NAME, type Rule, type Word } from './words.js';

/** "WHO said it would wait": the health body, unless the whole line is in capitals. */
export const healthBody: Rule = (words, at, word) => {
  if (word.text !== 'WHO') return;
  const others = [words[at - 1], words[at + 1]].filter((other) => other !== undefined);
  if (others.length === 0 || others.some(({ text }) => /^\p{Lu}{2}/u.test(text) || text.length < 2)) return;
  word.norm = 'w.h.o.';
  word.tags = NAME;
};

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
