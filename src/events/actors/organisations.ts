import type { Syntax } from '../syntax/syntax.js';
import { type Country, type Mention, within } from './mentions.js';
import { cityCountry, ownCountry } from './nations.js';

/**
 * The countries of organisations, told once and meant ever after: "the Danish company Nordhavn Biologics", "Crestmont,
 * which is based in Perth", by their whole name and its first word.
 */
export function organisationCountries(
  syntax: Syntax,
  organisations: readonly Mention[],
  countries: readonly Country[],
): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const name of organisations) {
    const country = adjective(syntax, name, countries) ?? seat(syntax, name, countries);
    if (country === null) continue;
    for (const key of keysOf(syntax, name)) if (!known.has(key)) known.set(key, country);
  }
  return known;
}

/** The keys under which an organisation is looked up: its name, and its first word if that tells it from others. */
export function keysOf(syntax: Syntax, { first, last }: Mention): readonly string[] {
  const { tokens, text } = syntax.doc;
  const word = tokens[first]?.text ?? '';
  const name = text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return word.length > 4 && !COMMON.has(word) ? [name, word] : [name];
}

/** Words with which many organisations begin. */
const COMMON = new Set(
  'National Federal International United Central Royal State First Global World Human Civil Foreign Supreme Ministry Department Bureau Office Council Committee Democratic People Social General Association Union Party Court Bank University Institute Center Centre House Senate'.split(
    ' ',
  ),
);

/** "Russia's Lukoil", "Dutch water board Rijnwaard". */
function adjective(syntax: Syntax, name: Mention, countries: readonly Country[]): string | null {
  const phrase = syntax.phraseAround(name.last - 1);
  if (!phrase || phrase.first >= name.first) return null;
  const found = within(countries, { first: phrase.first, last: name.first });
  return found.length === 1 && found[0]?.last !== undefined && syntax.token(found[0].last)?.before !== '-'
    ? found[0].alpha3
    : null;
}

/** "Crestmont, which is based in Perth", "Open Window, a group based in Vilnius". */
function seat(syntax: Syntax, name: Mention, countries: readonly Country[]): string | null {
  const { last: end } = syntax.sentenceOf(name.first);
  for (let at = name.last; at < Math.min(end - 2, name.last + 5); at++) {
    if (!/^(?:based|headquartered)$/.test(syntax.token(at)?.norm ?? '') || syntax.token(at + 1)?.norm !== 'in')
      continue;
    const place = syntax.phraseAt(at + 2);
    if (!place) return null;
    return ownCountry(syntax, countries, place, syntax.extent(place))?.alpha3 ?? cityCountry(syntax, place);
  }
  return null;
}
