import { isCapital, isFree, tokensOf } from '../../language/index.js';
import { type Context, isJoined } from '../context.js';
import { DATED, OFFICES } from '../data/others.js';
import { type Candidate, overlay, type Refiner } from './candidates.js';

/** So many words a club's name has at most in a table. */
const LONGEST = 3;

/** A row of a league table has so many figures; a bowler's has four. */
const ROW = 5;

/** Capitals before a number that name no club: "Division 2", "Article 5", "AMERICAN LEAGUE Marlow 4". */
const HEADINGS =
  /^(?:league|division|group|cup|round|week|day|page|article|section|chapter|act|part|level|stage|phase|route|highway|flight|channel|lane|step|grade|class|type|area|zone|unit|no|number|set|game|match|results?|standings|points?|conference|gold|silver|bronze|total|extras|innings|and|or|gb|pct|pts|[wldgfap])$/;

const isFigure = ({ doc }: Context, at: number): boolean => {
  const { text = '', before = '' } = doc.tokens[at] ?? {};
  return /^\d{1,3}$/.test(text) && /^\s$/.test(before) && isJoined(doc, at);
};

/** The share of matches won: ".629" */
const isShare = ({ doc }: Context, at: number): boolean =>
  /^\s\.\d{3}$/.test(`${doc.tokens[at]?.before ?? ''}${doc.tokens[at]?.text ?? ''}`);

/** Start of the capitals that end before a token, without a heading; the token itself where they name no club. */
function clubStart(context: Context, end: number, from: number): number {
  const { doc, isPerson, countryAt } = context;
  let first = end;
  while (first > from && end - first < LONGEST && (first === end || isJoined(doc, first))) {
    const token = doc.tokens[first - 1];
    if (!token || !isCapital(token) || HEADINGS.test(token.norm) || DATED.has(token.norm)) break;
    if (isPerson(first - 1) || OFFICES.has(token.norm) || !/^[\p{L}'’.&-]+$/u.test(token.text)) return end;
    first--;
  }
  // "Queen of [South]"
  const before = doc.tokens[first - 1];
  if (first > from && isJoined(doc, first) && (before?.norm === 'of' || before?.tags.has('Possessive'))) return end;
  const country = countryAt(first);
  return country && country.form !== 'metonym' && country.first <= first && country.last >= end ? end : first;
}

/** "[Aldermoor] 3 [Port Marlow] 1", "[Aldermoor] 4 3 1 0 9 2": the clubs of results and league tables. */
export const inResults: Refiner = (context, names) => {
  const { doc } = context;
  const taken = tokensOf(names);
  const found: Candidate[] = [];
  const add = (first: number, last: number) => {
    if (last > first && isFree({ first, last }, taken)) found.push({ first, last, rule: 'organization:result' });
  };
  for (const { index } of context.capitals) {
    const score = index + 1;
    if (!isFigure(context, score)) continue;
    const first = clubStart(context, score, 0);
    if (first === score) continue;
    let end = score;
    while (isFigure(context, end)) end++;
    if (end - score >= ROW || (end - score >= 2 && isShare(context, end))) add(first, score);
    if (end - score !== 1) continue;
    let last = end;
    while (last < end + LONGEST && isCapital(doc.tokens[last]) && isJoined(doc, last)) last++;
    const closes = isFigure(context, last) && !isFigure(context, last + 1);
    if (!closes || last === end || clubStart(context, last, end) !== end) continue;
    add(first, score);
    add(end, last);
  }
  return overlay(names, found);
};
