import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { NEIGHBOURING } from '../lexicon/country-cues.js';
import { countryOfCity, isUsState } from '../lexicon/gazetteer.js';
import { CONGRESSES, NATIONAL_OFFICES, OF_CABINET, PECULIAR_OFFICES } from './data/offices.js';
import { isOfGovernment, isOfState, isServing, ownerOf } from './office-owners.js';
import { type OfficeTold, officesTold } from './offices-by-country.js';
import { counterpartOf, isWithinReach, stateSpokenOf } from './state-spoken-of.js';

/** A person's role and country as the words beside the name tell them. */
export interface RoleAndCountry {
  readonly role: string | null;
  readonly country: string | null;
  /** Token where the role's words stand, or null. */
  readonly place: number | null;
  /** Token behind them. */
  readonly end: number;
}

const MOST_WORDS_BACK = 120;

const keyOf = (role: string) =>
  role
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/^(?:former|acting|interim|deputy|then|ex) /, '');

/** Offices of any parliament with two chambers. */
const OF_CHAMBERS = /^(?:senate|house|speaker of the house)\b/;

/**
 * "Supreme Leader", "Secretary of State": the country whose office it is, where the article speaks of that country, and of
 * no other more where others have such an office ("Senate Minority Leader").
 */
function ofPeculiarOffice(role: string, spokenOf: ReadonlyMap<string, number>): string | null {
  const key = keyOf(role);
  const country = PECULIAR_OFFICES.get(key);
  const times = country === undefined ? undefined : spokenOf.get(country);
  if (country === undefined || times === undefined) return null;
  return OF_CHAMBERS.test(key) && Math.max(...spokenOf.values()) > times ? null : country;
}

function countMentions(countries: readonly CountryMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { alpha3 } of countries) counts.set(alpha3, (counts.get(alpha3) ?? 0) + 1);
  return counts;
}

/**
 * The country whose own offices the article gives without its name: the one of an office that only it has
 * ("Secretary of State Marco Rubio"), else the one in the dateline, else the one that the
 * article is clearly about and half of its mentions are of.
 */
function homeCountry(
  doc: Doc,
  countries: readonly CountryMention[],
  peculiar: readonly (string | null)[],
  about: () => string | null,
): string | null {
  const told = new Set(peculiar.filter((country) => country !== null));
  const [only] = told;
  if (told.size === 1 && only) return only;
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline;
  const inDateline =
    dateline && countries.find((mention) => mention.start >= dateline.start && mention.end <= dateline.end);
  if (inDateline) return inDateline.alpha3;
  const own = about();
  // not in a briefing about many
  return own && countries.filter(({ alpha3 }) => alpha3 === own).length >= countries.length * 0.5 ? own : null;
}

/** "Iceland summoned … the Icelandic ambassador. … The ambassador, X": the country of the office as the article gave it. */
function toldBefore(
  { tokens }: Doc,
  role: string,
  at: number,
  offices: ReadonlyMap<string, OfficeTold>,
): string | null {
  const own = tokens[at];
  const isDefinite = tokens[at - 1]?.norm === 'the' || /^\p{Lu}/u.test(own?.text ?? '');
  if (!isDefinite) return null;
  const [only, other] = [...(offices.get(keyOf(role)) ?? [])].filter(([, first]) => first < at);
  return only && !other ? only[0] : null;
}

/** The United States have no ministers and no crown, Britain no president and no congress. */
const lacks = (country: string, role: string): boolean =>
  (!CONGRESSES.has(country) && /congress(?:wo)?man|\brep\b/i.test(role)) ||
  (country === 'GBR' && /president|congress|senator|\b(?:sen|rep)\b/i.test(role)) ||
  (country === 'USA' && /minister|premier|chancellor|king|queen|prince|emir|sultan/i.test(role));

/** "The silence is Vietnam's. … Yet Prime Minister X signed": the one country that the sentences before in the paragraph name. */
function ofParagraph({ tokens, sentences }: Doc, at: number, mentions: readonly CountryMention[]): string | null {
  const own = sentences[tokens[at]?.sentence ?? -1];
  // "named ambassador to Peru by Prime Minister X": a post abroad tells nothing.
  const isPost = (first: number) =>
    tokens[first - 1]?.norm === 'to' && /^(?:ambassador|envoy|consul)$/.test(tokens[first - 2]?.norm ?? '');
  const named = mentions.filter(
    ({ first, form }) =>
      own &&
      first < own.first &&
      form !== 'demonym' &&
      !isPost(first) &&
      !NEIGHBOURING.has(tokens[first - 1]?.norm ?? ''),
  );
  const [only, other] = new Set(named.map(({ alpha3 }) => alpha3));
  return only !== undefined && other === undefined ? only : null;
}

/** "Rockets fell on Belgorod, Gov. X said" in an article about Ukraine: a city of another country stands before the office. */
function namesCityAbroad({ tokens }: Doc, place: number, about: string | null): boolean {
  const paragraph = tokens[place]?.paragraph;
  for (let at = place - 1; at > place - MOST_WORDS_BACK && tokens[at]?.paragraph === paragraph; at--) {
    const { text } = tokens[at] ?? { text: '' };
    if (text.length < 4 || !/^\p{Lu}/u.test(text)) continue;
    const country = isUsState(text) ? 'USA' : countryOfCity(text);
    if (country && country !== about) return true;
  }
  return false;
}

function byParagraph(
  { tokens }: Doc,
  countries: readonly CountryMention[],
): ReadonlyMap<number, readonly CountryMention[]> {
  const mentions = new Map<number, CountryMention[]>();
  for (const mention of countries) {
    const paragraph = tokens[mention.first]?.paragraph ?? -1;
    const list = mentions.get(paragraph);
    if (list) list.push(mention);
    else mentions.set(paragraph, [mention]);
  }
  return mentions;
}

/**
 * Gives a country to the holders of offices that the article names without one. Nobody gets a country whose same office
 * somebody else holds: a bare "President X" is not American beside "U.S. President Y". Last comes the country that the
 * article is clearly about, where the paragraph names no other.
 */
export function inferCountries(
  doc: Doc,
  standings: readonly RoleAndCountry[],
  countries: readonly CountryMention[],
  personAt: (token: number) => number,
  about: () => string | null,
): (string | null)[] {
  const owners = standings.map(({ role, country, place, end }) =>
    role && !country && place !== null ? ownerOf(doc, { first: place, last: end }, personAt) : null,
  );
  const spokenOf = countMentions(countries);
  const peculiar = standings.map(({ role, country }, i) =>
    // "his national security adviser" is whose he is
    role && !country && owners[i]?.kind !== 'person' && owners[i]?.kind !== 'pronoun'
      ? ofPeculiarOffice(role, spokenOf)
      : null,
  );
  // The article leaves the country off where it goes without saying: not for another's leader ("Supreme Leader").
  const home = homeCountry(
    doc,
    countries,
    peculiar.filter((country, i) => country && NATIONAL_OFFICES.has(keyOf(standings[i]?.role ?? ''))),
    about,
  );
  const held = new Set(
    standings.flatMap(({ role, country }) => (role && country ? [`${country} ${role.toLowerCase()}`] : [])),
  );
  const countryAt = new Map(countries.map((mention) => [mention.first, mention]));
  const offices = officesTold(doc, countries, (at) => personAt(at) >= 0);
  const inParagraph = byParagraph(doc, countries);
  const found = standings.map(({ role, country, place, end }, i) => {
    if (country || !role) return country;
    const told = peculiar[i] ?? null;
    if (told) return told;
    if (place === null) return null;
    const key = keyOf(role);
    const others = counterpartOf({ doc, countryAt }, place);
    const free = (own: string | null): string | null =>
      own && own !== others && !lacks(own, role) && !held.has(`${own} ${role.toLowerCase()}`) ? own : null;
    const owner = owners[i] ?? null;
    if (owner?.kind === 'person' || owner?.kind === 'pronoun') return null;
    const spoken = stateSpokenOf({ doc, countryAt }, place, about());
    if (owner?.kind === 'its') return spoken?.acts && isWithinReach(doc, spoken.at, place) ? free(spoken.alpha3) : null;
    const isNational = NATIONAL_OFFICES.has(key) || OF_CABINET.test(key) || (isOfGovernment(owner) && isServing(key));
    const actor =
      spoken && (isNational || (!spoken.acts && isOfState(doc, key, owner, end))) ? free(spoken.alpha3) : null;
    const before = toldBefore(doc, role, place, offices);
    // "Serbia's president called" makes no bare president Serbian in an article about another country.
    const isAbroad = isNational && before !== about() && about() !== null;
    if (free(before) && !(isAbroad || actor)) return before;
    if (actor) return actor;
    if (!isNational && !isOfState(doc, key, owner, end)) return null;
    const beside = inParagraph.get(doc.tokens[place]?.paragraph ?? -1) ?? [];
    const isAlone = beside.every(
      ({ first, alpha3, form }) => form === 'demonym' || first > place || alpha3 === about(),
    );
    if (!isNational) {
      const isHome = isAlone && (!spoken || spoken.alpha3 === about()) && !namesCityAbroad(doc, place, about());
      return isHome ? free(about()) : null;
    }
    const nearest = home && !lacks(home, role) ? home : ofParagraph(doc, place, beside);
    return free(nearest ?? (isAlone && !namesCityAbroad(doc, place, about()) ? about() : null));
  });
  // "his adviser, X", "Lee's spokesman, X": of the country of whom they serve
  return found.map((country, i) => {
    const owner = owners[i];
    if (country || !owner || owner.person < 0 || !isServing(keyOf(standings[i]?.role ?? ''))) return country;
    return found[owner.person] ?? null;
  });
}
