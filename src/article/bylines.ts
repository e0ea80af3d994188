import { AGENCIES } from './datelines-data.js';

/** A byline, and a credit at the article's end, is no longer than this. */
const LONGEST_BYLINE = 160;
const LONGEST_CREDIT = 400;

/** What stands in small letters in a byline, beside the small words of names. */
const SMALL_WORDS = new Set(
  'a al an and at author bin by chief columnist contributor contributors correspondent correspondents d da de del den der di du e editor editors el for from ibn in la le news of on political reporter reporters senior special staff the van von with writer writers'.split(
    ' ',
  ),
);

/** "By Friday", "By 2030", "By contrast" */
const NO_NAME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Then|Now|Contrast|Law)\b|^\d/;
const BY = /^(?:(?:Words|Written|Reported|Story|Text|Analysis|Interview|Opinion) )?by:? /i;
const SENTENCE_END = /\p{L}{3}[.…]["”’]?$/u;
const REPORTING_BY =
  /^[([—–_-]*\s*(?:(?:additional|further|writing and|editing and) )?(?:reporting|editing|writing|compiled|edited|written)(?: and (?:reporting|writing|editing))? by:? /i;
const CONTRIBUTED =
  /\bcontributed (?:\p{Ll}+ ){0,2}(?:to|for|from)(?: \p{Lu}\p{L}+){0,4}(?: to)?(?: (?:this|the) (?:report|story|article|piece|dispatch|coverage))?\.?\)?$|\bcontributed(?: reporting)?\.?\)?$/u;
const REPORTED_FROM = /^[\p{L}\p{M}.,'’ -]{3,120} reported from [\p{L}\p{M}.,'’ -]{2,120}\.$/u;
const FILES_FROM = /^[([]?With (?:files|additional reporting|reporting) (?:from|by) (?:\p{Lu}|the )/u;
const WRITERS = /\b(?:writers?|reporters?|correspondents?|journalists?|editors?|researchers?|Press|staff)\b/u;

/** The words of a name list: "Jane Doe, John Roe and Ana van der Berg in Oslo". */
function areNames(text: string): boolean {
  const words = text.split(/[\s,|/&–—-]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 30 || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return words.every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORDS.has(word));
}

/** "By Jane Doe", "By JOHN ROE and Jane Doe, Associated Press", "Words by Jane Doe" */
function isNamedBy(line: string): boolean {
  const by = line.length > LONGEST_BYLINE ? null : BY.exec(line);
  if (!by) return false;
  const rest = line.slice(by[0].length);
  if (NO_NAME.test(rest) || /[?!;“”"]/.test(rest)) return false;
  if (SENTENCE_END.test(rest) && rest !== rest.toUpperCase()) return false;
  return areNames(rest);
}

/** "Jane Doe, The Associated Press" */
function isNameAndAgency(line: string): boolean {
  const comma = line.length > LONGEST_BYLINE ? -1 : line.lastIndexOf(', ');
  if (comma < 0 || !AGENCIES.has(line.slice(comma + 2).toLowerCase())) return false;
  return areNames(line.slice(0, comma)) && !SENTENCE_END.test(line);
}

/**
 * "Jane Doe and John Roe contributed to this report.", "Associated Press writer Jane Doe in Paris contributed.",
 * "(Reporting by Jane Doe; Editing by John Roe)", "Doe reported from Paris and Roe from Rome."
 */
function isCredit(line: string): boolean {
  if (line.length > LONGEST_CREDIT || /["“”]/.test(line)) return false;
  if (FILES_FROM.test(line)) return true;
  const by = REPORTING_BY.exec(line);
  if (by) return areNames(line.slice(by[0].length).split(';')[0] ?? '');
  if (REPORTED_FROM.test(line)) return areNames(line.replace(/ reported\b/gu, ''));
  const contributed = CONTRIBUTED.exec(line);
  if (!contributed) return false;
  const who = line.slice(0, contributed.index).replace(/^[([]/, '').trim();
  return /(?:report|story|article|piece|dispatch|coverage)\.?\)?$/u.test(line) || WRITERS.test(who)
    ? /^\p{Lu}/u.test(who)
    : areNames(who);
}

/** True for a line that says who wrote the article. */
export function isByline(line: string): boolean {
  return isNamedBy(line) || isNameAndAgency(line) || isCredit(line);
}
