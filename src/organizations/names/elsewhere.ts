import { isCapital, tokensOf } from '../../language/index.js';
import { type Context, isAcronym, isJoined, isOpening, textOf, wordsOf } from '../context.js';
import { COMPANY_SUFFIXES, NOMINAL_HEADS, OF_HEADS, SURE_HEADS } from '../data/heads.js';
import { SEATS } from '../data/known.js';
import { PEOPLES } from '../data/others.js';
import { type Candidate, overlay, type Refiner } from './candidates.js';

/** First words of many organisations' names: alone they name none. */
export const COMMON_OPENERS = new Set(
  `national federal international united central royal state states first global world human civil foreign supreme high ministry
  department bureau office council committee democratic people social general association union party court bank university
  institute center centre house senate new north south east west northern southern eastern western american british european
  african asian islamic royal public local city county regional metropolitan green red blue black white free independent
  open chief air land sea defense defence health justice education labor labour home interior finance treasury trade police army
  church saint st. st great community church medical children women youth family modern save human`.split(/\s+/),
);

/** Short forms of a name that stand for it alone: "Crestmont" for "Crestmont Mining Inc.", "Crestmont Mining". */
export function shortFormsOf({ doc, countryAt, isPerson }: Context, { first, last }: Candidate): string[] {
  const forms: string[] = [];
  for (let end = last - 1; end > first; end--) {
    if (!isCapital(doc.tokens[end - 1])) continue;
    const [from] = doc.tokens.slice(first, end);
    const isSingle = end === first + 1;
    if (isSingle) {
      const word = from?.norm ?? '';
      const isPlain =
        COMMON_OPENERS.has(word) ||
        SURE_HEADS.has(word) ||
        OF_HEADS.has(word) ||
        NOMINAL_HEADS.has(word) ||
        PEOPLES.has(word) ||
        word.length < 4;
      const isPlace = ['City', 'Region', 'Country', 'Place', 'Demonym', 'Month', 'WeekDay', 'FirstName'].some((tag) =>
        from?.tags.has(tag),
      );
      if (isPlain || isPlace || countryAt(first) || isPerson(first) || isAcronym(from?.text ?? '')) continue;
    } else if (!COMPANY_SUFFIXES.has(doc.tokens[end]?.norm ?? '') && !SURE_HEADS.has(doc.tokens[end]?.norm ?? ''))
      continue;
    forms.push(wordsOf(doc, { first, last: end }));
  }
  return forms;
}

/** "Crestmont Mining Inc. … shares of [Crestmont]", "[Church of Aldermoor]" again: names told once and meant wherever they stand. */
export const elsewhere: Refiner = (context, names) => {
  const { doc } = context;
  const told = new Map<string, string[][]>();
  const add = (form: string) => {
    const words = form.split(' ');
    const key = words[0] ?? '';
    const list = told.get(key) ?? [];
    told.set(key, list);
    if (!list.some((known) => known.join(' ') === form)) list.push(words);
  };
  for (const name of names) {
    if (SEATS.has(textOf(doc, name))) continue;
    if (name.last - name.first > 1) {
      add(wordsOf(doc, name));
      for (const form of shortFormsOf(context, name)) add(form);
    } else if (isDistinct(context, name.first)) add(wordsOf(doc, name));
  }
  for (const list of told.values()) list.sort((a, b) => b.length - a.length);
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  for (const { index, norm } of context.capitals) {
    if (taken.has(index)) continue;
    for (const words of told.get(norm) ?? []) {
      const last = index + words.length;
      if (!words.every((word, i) => doc.tokens[index + i]?.norm === word && (i === 0 || isJoined(doc, index + i))))
        continue;
      if (!isFree(context, index, last, taken)) continue;
      found.push({ first: index, last, rule: 'organization:elsewhere' });
      break;
    }
  }
  return overlay(names, found);
};

/** A word that names only this in the article: with a capital wherever it stands, and not the first word of a sentence alone. */
function isDistinct({ doc, countryAt, isPerson }: Context, at: number): boolean {
  const own = doc.tokens[at];
  if (!own || countryAt(at) || own.text.length < 4 || COMMON_OPENERS.has(own.norm) || NOMINAL_HEADS.has(own.norm))
    return false;
  if (['City', 'Region', 'Country', 'Demonym', 'Month', 'WeekDay', 'FirstName'].some((tag) => own.tags.has(tag)))
    return false;
  let middle = 0;
  for (const { norm, text, index } of doc.tokens) {
    if (norm !== own.norm) continue;
    if (/^\p{Ll}/u.test(text) || isPerson(index)) return false;
    if (!isOpening(doc, index)) middle++;
  }
  return middle > 0;
}

/** In no other name of several words, beside no other capital, no person. */
function isFree(
  { doc, nameAt, isPerson, countryAt }: Context,
  first: number,
  last: number,
  taken: ReadonlySet<number>,
): boolean {
  for (let at = first; at < last; at++)
    if (taken.has(at) || isPerson(at) || countryAt(at)?.form === 'demonym') return false;
  // "United States" of "United States Navy"
  const country = countryAt(first);
  if (country && country.first <= first && country.last >= last) return false;
  const name = nameAt(first);
  // "Pittsburgh" of "Pittsburgh Post-Gazette"
  if (last - first === 1 && name?.type === 'LOC') return false;
  if (name && (name.first < first || name.last > last)) return false;
  const isBeside = (at: number, joinedAt: number) =>
    isCapital(doc.tokens[at]) &&
    isJoined(doc, joinedAt) &&
    doc.tokens[joinedAt]?.before !== '' &&
    !isPerson(at) &&
    !isOpening(doc, at);
  return !isBeside(first - 1, first) && !(isBeside(last, last) && last - first === 1);
}
