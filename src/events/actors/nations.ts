import type { NounPhrase, TokenRange } from '../../language/types.js';
import { BODIES, PARTS, SEATS } from '../../lexicon/country-cues.js';
import { countryOfCity, isUsState } from '../../lexicon/gazetteer.js';
import { FOREIGN_TIE, INTERNATIONAL, INTERNATIONAL_NAMES, REGIONS } from '../../lexicon/sectors-data.js';
import type { Syntax } from '../syntax/syntax.js';
import { type Country, within } from './mentions.js';

/** The nation in the phrase: its owner's or the adjective's, before one that only stands behind it ("U.S.-backed"). */
export function ownCountry(
  syntax: Syntax,
  countries: readonly Country[],
  phrase: NounPhrase,
  range: TokenRange,
): Country | null {
  const found = within(countries, range);
  if (found.length === 0) return null;
  const inBase = found.filter((country) => country.last <= phrase.last);
  const tied = (country: Country): boolean => {
    const next = syntax.token(country.last);
    return next?.before === '-' && (next.norm === 'based' || FOREIGN_TIE.has(next.norm));
  };
  const plain = inBase.filter((country) => !tied(country));
  return (
    plain[0] ??
    found.find((country) => !tied(country)) ??
    (inBase[0] && /flagged|based|born|held/.test(syntax.token(inBase[0].last)?.norm ?? '') ? inBase[0] : null)
  );
}

export function headIsNational(syntax: Syntax, phrase: NounPhrase, own: Country | null): boolean {
  return (
    own !== null &&
    own.last <= phrase.last &&
    own.first >= phrase.first &&
    !isInternational(syntax, { first: phrase.head, last: phrase.last })
  );
}

/** The country of a large city that the phrase names: "flew to Minsk". */
export function cityCountry(syntax: Syntax, phrase: NounPhrase): string | null {
  const { tokens, text } = syntax.doc;
  let first = phrase.head;
  while (first > phrase.first && /^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
  if (!/^\p{Lu}/u.test(tokens[phrase.head]?.text ?? '')) return null;
  return countryOfCity(text.slice(tokens[first]?.start ?? 0, tokens[phrase.head]?.end ?? 0));
}

/** "Texas deputies", "a Scottish trawler", "the FBI": the country that a part of it or a body of its own tells. */
export function stateCountry(syntax: Syntax, { first, last }: TokenRange): string | null {
  for (let at = first; at < last; at++) {
    const token = syntax.token(at);
    if (!token) continue;
    if (isUsState(token.text)) return 'USA';
    const country = BODIES.get(token.text) ?? PARTS.get(token.text);
    if (country !== undefined) return country;
    const seat = SEATS.get(token.norm);
    if (seat && syntax.token(at - 1)?.norm === seat[0] && /^\p{Lu}/u.test(token.text)) return seat[1];
  }
  return null;
}

/** "African leaders": of no one country. */
export function isRegional(syntax: Syntax, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (REGIONS.has(syntax.token(i)?.norm ?? '')) return true;
  return false;
}

/** "the European Union", "WHO": of several states. */
export function isInternational(syntax: Syntax, { first, last }: TokenRange): boolean {
  const { tokens } = syntax.doc;
  let words = '';
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (INTERNATIONAL.has(token.norm) && (token.text === token.text.toUpperCase() || token.norm.includes('.')))
      return true;
    words += `${token.norm}${token.after === '-' ? '-' : ' '}`;
  }
  return INTERNATIONAL_NAMES.some((name) => words.includes(name));
}
