import { isCapital } from '../language/index.js';
import { type Context, isAcronym, textOf } from './context.js';
import { countryOfName } from './countries.js';
import { CALLED_BY, COMPANY_SUFFIXES, SURE_HEADS } from './data/heads.js';
import { JOURNALS } from './data/sectors.js';
import { hasInitials, lettersOf } from './names/acronyms.js';
import { COMMON_OPENERS } from './names/elsewhere.js';
import { knownAs } from './names/find.js';
import type { Candidate } from './names/index.js';

/** An organisation under construction: its names in the order of the text. */
export interface Entity {
  readonly names: Candidate[];
  /** Words of the fullest name in lower case, without "the" and a company's suffix. */
  words: readonly string[];
  full: Candidate;
  acronym: Candidate | null;
  country: string | null;
}

/** Words without what differs from mention to mention: "the", "Inc.", "'s". */
function keyOf({ doc, countryAt }: Context, { first: start, last }: Candidate): readonly string[] {
  let first = start;
  while (last - first > 2 && (countryAt(first) || doc.tokens[first]?.norm === 'the')) first++;
  if (last - first < 2) first = start;
  const words = doc.tokens
    .slice(first, last)
    .filter(({ wordClass, norm }) => wordClass !== 'possessive' && norm !== 'the' && norm !== 'al' && norm !== '&')
    .map(({ norm }) => norm);
  while (words.length > 1 && COMPANY_SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  return words;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['organization', 'organisation'],
]);

/** "Ministry of Defence" and "Defense Ministry" have one key: their words in order of the alphabet, small words left out. */
const spelled = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|for|and|the|on)$/.test(word))
    .map((word) => SPELLINGS.get(word) ?? word)
    .sort()
    .join(' ');

/** "Crestmont" of "Crestmont Mining", not "National" of "National Bank". */
function isShortFor(short: readonly string[], long: readonly string[], tagged: boolean): boolean {
  if (short.length >= long.length || !short.every((word, i) => word === long[i])) return false;
  const [only = ''] = short;
  return short.length > 1
    ? !SURE_HEADS.has(long[short.length] ?? '') || tagged
    : !COMMON_OPENERS.has(only) && !SURE_HEADS.has(only);
}

/** Groups the names by the organisations that bear them, in the order of their first mention. */
export function groupNames(context: Context, names: readonly Candidate[]): Entity[] {
  const { doc } = context;
  const entities: Entity[] = [];
  const bySpelling = new Map<string, Entity[]>();
  const byLetters = new Map<string, Entity>();
  const byFirst = new Map<string, Entity[]>();
  const push = (map: Map<string, Entity[]>, key: string, entity: Entity) => {
    const list = map.get(key);
    if (!list) map.set(key, [entity]);
    else if (!list.includes(entity)) list.push(entity);
  };
  const create = (name: Candidate, words: readonly string[], country: string | null): Entity => {
    const entity: Entity = { names: [name], words, full: name, acronym: null, country };
    entities.push(entity);
    push(bySpelling, spelled(words), entity);
    push(byFirst, words[0] ?? '', entity);
    return entity;
  };
  const isAcronymName = ({ first, last }: Candidate) => last - first === 1 && isAcronym(doc.tokens[first]?.text ?? '');
  /** Whose name is spelled so: of the same country where both are told, the one mentioned last where none is. */
  const same = (words: readonly string[], country: string | null): Entity | undefined => {
    const fits = (bySpelling.get(spelled(words)) ?? []).filter(
      (entity) => !country || !entity.country || entity.country === country,
    );
    return fits.sort((a, b) => (b.names.at(-1)?.first ?? 0) - (a.names.at(-1)?.first ?? 0))[0];
  };
  const join = (entity: Entity, name: Candidate, words: readonly string[], country: string | null) => {
    entity.names.push(name);
    entity.country ??= country;
    if (
      words.length > entity.words.length ||
      (words.length === entity.words.length && name.last - name.first > entity.full.last - entity.full.first)
    ) {
      entity.words = words;
      entity.full = name;
    }
    push(bySpelling, spelled(words), entity);
    push(byFirst, words[0] ?? '', entity);
  };
  const acronyms: Candidate[] = [];
  // Names in full first, so that a short form in a headline finds the one that is named below it.
  const ordered = names.map((name) => ({ name, words: keyOf(context, name) })).filter(({ words }) => words.length > 0);
  const shorts: typeof ordered = [];
  for (const item of ordered) {
    if (isAcronymName(item.name)) acronyms.push(item.name);
    else if (item.words.length === 1) shorts.push(item);
    else {
      const country = countryOfName(context, item.name);
      const known = same(item.words, country) ?? longer(item.words, byFirst) ?? undefined;
      if (known) join(known, item.name, item.words, country);
      else create(item.name, item.words, country);
    }
  }
  for (const { name, words } of shorts) {
    const country = countryOfName(context, name);
    // "Marlow" beside "Marlow Hockey Association" is its town or its team
    const isPlace = ['City', 'Region', 'Place'].some((tag) => doc.tokens[name.first]?.tags.has(tag));
    const whole = isPlace
      ? same(words, country)
      : (same(words, country) ?? longer(words, byFirst) ?? byHead(words, country, name, entities));
    if (whole) join(whole, name, words, country);
    // "the Commission" of nothing that was named
    else if (!CALLED_BY.has(words[0] ?? '') || knownAs(context, name)) create(name, words, country);
  }
  for (const name of acronyms) {
    const letters = lettersOf(doc.tokens[name.first]?.text ?? '');
    const known =
      byLetters.get(letters) ?? bracketed(context, name, entities) ?? spelledOut(context, letters, name, entities);
    if (known) {
      known.names.push(name);
      known.acronym ??= name;
      known.country ??= countryOfName(context, name);
      byLetters.set(letters, known);
    } else {
      const entity = create(name, [doc.tokens[name.first]?.norm ?? ''], countryOfName(context, name));
      entity.acronym = name;
      byLetters.set(letters, entity);
    }
  }
  for (const entity of entities) {
    entity.names.sort((a, b) => a.first - b.first);
    entity.country ??= entity.names.map((name) => knownAs(context, name)?.country).find(Boolean) ?? null;
  }
  return entities.sort((a, b) => (a.names[0]?.first ?? 0) - (b.names[0]?.first ?? 0));
}

/** The one entity whose longer name begins with these words. */
function longer(words: readonly string[], byFirst: ReadonlyMap<string, readonly Entity[]>): Entity | null {
  const fits = (byFirst.get(words[0] ?? '') ?? []).filter(
    (entity) => isShortFor(words, entity.words, false) || (words.length > 1 && isShortFor(entity.words, words, false)),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** "the Chronicle" of "the Marlow Chronicle", "the Commission": the last one named before it that ends so. */
function byHead(
  [word = '']: readonly string[],
  country: string | null,
  { first }: Candidate,
  entities: readonly Entity[],
): Entity | undefined {
  if (!JOURNALS.has(word) && !CALLED_BY.has(word)) return undefined;
  return entities
    .filter(
      ({ words, names, country: own }) =>
        words.length > 1 &&
        words.includes(word) &&
        (names[0]?.first ?? 0) < first &&
        (!country || !own || own === country),
    )
    .sort((a, b) => (lastBefore(b, first)?.first ?? 0) - (lastBefore(a, first)?.first ?? 0))[0];
}

const lastBefore = ({ names }: Entity, at: number): Candidate | undefined => names.findLast(({ first }) => first < at);

/** "the World Food Programme (WFP)", "WFP (World Food Programme)": the name right beside the bracket. */
function bracketed({ doc }: Context, { first, last }: Candidate, entities: readonly Entity[]): Entity | undefined {
  // "Doctors for Camps, or DFC,"
  const isOr = doc.tokens[first - 1]?.norm === 'or' && /^, $/.test(doc.tokens[first - 1]?.before ?? '');
  if (isOr) return entities.find(({ names }) => names.some((name) => name.last === first - 1));
  const opens = /\($/.test(doc.tokens[first]?.before ?? '');
  const opensBehind = /^ ?\($/.test(doc.tokens[last]?.before ?? '');
  if (!opens && !opensBehind) return undefined;
  return entities.find(({ names }) =>
    names.some((name) => (opens ? name.last === first : name.first === last && isCapital(doc.tokens[last]))),
  );
}

/** The entity whose name has these initials; the last before the acronym of several. */
function spelledOut(
  context: Context,
  letters: string,
  { first }: Candidate,
  entities: readonly Entity[],
): Entity | undefined {
  const fits = entities.filter(
    ({ full, acronym }) =>
      acronym === null && full.last - full.first > 1 && hasInitials(textOf(context.doc, full).split(/\s+/), letters),
  );
  return fits.findLast(({ names }) => (names[0]?.first ?? 0) < first) ?? fits[0];
}
