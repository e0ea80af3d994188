import { isCapital, tokensOf } from '../../language/index.js';
import { type Context, isJoined, isOpening } from '../context.js';
import { NOMINAL_HEADS } from '../data/heads.js';
import { DATED, PEOPLES } from '../data/others.js';
import { type Candidate, overlay, type Refiner } from './candidates.js';

/** Nouns that stand before names of persons and places as well: "the union leader", "the port station Marlow". */
const LOOSE = new Set(
  'chain maker giant miner producer developer contractor operator supplier school station side team church clinic hospital college daily weekly site office service board union party court council department club bank movement'.split(
    ' ',
  ),
);

/** So many words a name has at most. */
const LONGEST = 5;

/** The capitals that begin at a token, apart from other names; none where the tagger or another finder has them for others. */
function capitalsFrom(context: Context, first: number, taken: ReadonlySet<number>): number {
  const { doc, nameAt, isPerson, countryAt } = context;
  let last = first;
  while (last < first + LONGEST && (last === first || isJoined(doc, last))) {
    const token = doc.tokens[last];
    if (!token || token.sentence !== doc.tokens[first]?.sentence || !isCapital(token)) break;
    if (
      taken.has(last) ||
      isPerson(last) ||
      nameAt(last)?.type === 'PER' ||
      DATED.has(token.norm) ||
      PEOPLES.has(token.norm)
    )
      break;
    last++;
  }
  const country = countryAt(first);
  return country && country.last >= last ? first : last;
}

/** "the charity [Open Window]": the capitals behind a noun that says what they name. */
export const behindDescription: Refiner = (context, names) => {
  const { doc } = context;
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  for (const { index, norm, text, wordClass } of doc.tokens) {
    if (!NOMINAL_HEADS.has(norm) || LOOSE.has(norm) || !/^\p{Ll}/u.test(text) || wordClass === 'verb') continue;
    const first = index + 1;
    if (!isJoined(doc, first) || doc.tokens[first]?.before === '-') continue;
    const last = capitalsFrom(context, first, taken);
    if (last > first) found.push({ first, last, rule: 'organization:described' });
  }
  return overlay(names, found);
};

/** "[Northern Power], a regional utility": the capitals before an apposition that says what they name. */
export const beforeDescription: Refiner = (context, names) => {
  const { doc } = context;
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  for (const { index, norm, before } of doc.tokens) {
    if (before !== ', ' || !/^(?:a|an|the)$/.test(norm) || !isCapital(doc.tokens[index - 1])) continue;
    if (!tellsBody(context, index)) continue;
    let first = index - 1;
    while (index - first < LONGEST && isCapital(doc.tokens[first - 1]) && isJoined(doc, first)) first--;
    if (doc.tokens[first]?.norm === 'the') first++;
    if (isOpening(doc, first) && index - first < 2) continue;
    if (capitalsFrom(context, first, taken) === index)
      found.push({ first, last: index, rule: 'organization:described' });
  }
  return overlay(names, found);
};

/** "a regional utility that": nouns and adjectives that end in a body, and no more nouns. */
function tellsBody({ doc, nameAt }: Context, article: number): boolean {
  for (let at = article + 1; at < article + LONGEST && isJoined(doc, at); at++) {
    const token = doc.tokens[at];
    const next = doc.tokens[at + 1];
    if (!token || !(token.wordClass === 'noun' || token.wordClass === 'adjective') || nameAt(at)?.type === 'PER')
      return false;
    const ends = !next || !isJoined(doc, at + 1) || !(next.wordClass === 'noun' || next.wordClass === 'possessive');
    if (ends) return NOMINAL_HEADS.has(token.norm) && !token.tags.has('Plural');
  }
  return false;
}
