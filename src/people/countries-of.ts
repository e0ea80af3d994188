import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import { NATIONAL_OFFICES, PECULIAR_OFFICES } from './data/offices.js';
import { type OfficeTold, officesTold } from './offices-by-country.js';

/** A person's role and country as the words beside the name tell them. */
export interface RoleAndCountry {
  readonly role: string | null;
  readonly country: string | null;
  /** Token where the role's words stand, or null. */
  readonly place: number | null;
}

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
 * ("Secretary of State Marco Rubio"), else the one in the dateline, else the one that most mentions are of.
 */
function homeCountry(
  doc: Doc,
  countries: readonly CountryMention[],
  peculiar: readonly (string | null)[],
): string | null {
  const told = new Set(peculiar.filter((country) => country !== null));
  const [only] = told;
  if (told.size === 1 && only) return only;
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline;
  const inDateline =
    dateline && countries.find((mention) => mention.start >= dateline.start && mention.end <= dateline.end);
  if (inDateline) return inDateline.alpha3;
  const [most] = [...countMentions(countries)].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] >= countries.length * 0.6 ? most[0] : null;
}

/**
 * "Peru protested. Foreign Minister X accused …": the country that acts in the clause before an office, or null. A
 * country further off, or one that is only spoken of, decides nothing.
 */
function actorBefore(
  { tokens, sentences }: Doc,
  at: number,
  countryAt: ReadonlyMap<number, CountryMention>,
): string | null {
  const own = tokens[at];
  const before = own && sentences[own.sentence - 1];
  if (!own || !before || before.paragraph !== own.paragraph) return null;
  const start = tokens[before.first]?.norm === 'the' ? before.first + 1 : before.first;
  const mention = countryAt.get(start);
  if (!mention || mention.form === 'demonym') return null;
  const verb = tokens[mention.last]?.tags.has('Adverb') ? tokens[mention.last + 1] : tokens[mention.last];
  return verb?.tags.has('Verb') && /^\s+$/.test(verb.before) ? mention.alpha3 : null;
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

/** The United States have no ministers and no crown. */
const lacks = (country: string, role: string): boolean =>
  (country === 'GBR' && /president/i.test(role)) ||
  (country === 'USA' && /minister|premier|chancellor|king|queen|prince|emir|sultan/i.test(role));

/** "The silence is Vietnam's. … Yet Prime Minister X signed": the one country that the sentences before in the paragraph name. */
function ofParagraph({ tokens, sentences }: Doc, at: number, mentions: readonly CountryMention[]): string | null {
  const own = sentences[tokens[at]?.sentence ?? -1];
  // "named ambassador to Peru by Prime Minister X": a post abroad tells nothing.
  const isPost = (first: number) =>
    tokens[first - 1]?.norm === 'to' && /^(?:ambassador|envoy|consul)$/.test(tokens[first - 2]?.norm ?? '');
  const named = mentions.filter(({ first, form }) => own && first < own.first && form !== 'demonym' && !isPost(first));
  const [only, other] = new Set(named.map(({ alpha3 }) => alpha3));
  return only !== undefined && other === undefined ? only : null;
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
  named: ReadonlySet<number>,
  about: () => string | null,
): (string | null)[] {
  const spokenOf = countMentions(countries);
  const peculiar = standings.map(({ role, country }) => (role && !country ? ofPeculiarOffice(role, spokenOf) : null));
  // The article leaves the country off where it goes without saying: not for another's leader ("Supreme Leader").
  const home = homeCountry(
    doc,
    countries,
    peculiar.filter((country, i) => country && NATIONAL_OFFICES.has(keyOf(standings[i]?.role ?? ''))),
  );
  const held = new Set(
    standings.flatMap(({ role, country }) => (role && country ? [`${country} ${role.toLowerCase()}`] : [])),
  );
  const countryAt = new Map(countries.map((mention) => [mention.first, mention]));
  const offices = officesTold(doc, countries, named);
  const inParagraph = byParagraph(doc, countries);
  return standings.map(({ role, country, place }, i) => {
    if (country || !role) return country;
    const told = peculiar[i] ?? null;
    if (told) return told;
    const actor = place !== null && NATIONAL_OFFICES.has(keyOf(role)) ? actorBefore(doc, place, countryAt) : null;
    if (actor && !held.has(`${actor} ${role.toLowerCase()}`)) return actor;
    const before = place !== null ? toldBefore(doc, role, place, offices) : null;
    if (before && !held.has(`${before} ${role.toLowerCase()}`)) return before;
    if (!NATIONAL_OFFICES.has(keyOf(role))) return null;
    const beside = inParagraph.get(doc.tokens[place ?? -1]?.paragraph ?? -1) ?? [];
    const nearest = home && !lacks(home, role) ? home : place !== null ? ofParagraph(doc, place, beside) : null;
    const own = nearest ?? (beside.every(({ alpha3 }) => alpha3 === about()) ? about() : null);
    return own && !lacks(own, role) && !held.has(`${own} ${role.toLowerCase()}`) ? own : null;
  });
}
