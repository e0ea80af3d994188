import { isCapital, tokensOf } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { type Candidate, gap, isAttributive, isTitled, type Refiner, sameSentence } from './candidates.js';
import { prefixOf } from './credits.js';
import { NATIONALITIES, NOT_SURNAMES, PERSONAL_NOUNS } from './data/refine-data.js';
import { nameParts, usedAsPlaces } from './propagate.js';
import { SEPARATOR } from './separators.js';

/** Countries that are people's names as well, and who lives there. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['jordan', 'jordanian'],
  ['chad', 'chadian'],
  ['georgia', 'georgian'],
  ['israel', 'israeli'],
  ['kenya', 'kenyan'],
  ['cyprus', 'cypriot'],
]);

/** "the Jordanian officer … [Jordan]'s state agency": a country where the article speaks of its people and of nobody so called. */
export const countriesElsewhere: Refiner = (doc, names) => {
  const { parts } = nameParts(doc, names);
  const peoples = new Set(doc.tokens.map(({ norm }) => norm.replace(/s$/, '')));
  return names.map((name) => {
    const norm = doc.tokens[name.first]?.norm ?? '';
    const people = COUNTRIES.get(norm);
    const isAlone = name.type === 'PER' && name.last - name.first === 1 && people !== undefined;
    return isAlone && peoples.has(people) && !parts.has(norm) && !isTitled(doc, name.first)
      ? { ...name, type: 'LOC', rule: 'name:country-elsewhere' }
      : name;
  });
};

/** Nouns right before the name of a body: "the club [Atalanta]", "the budget airline [Ilmari Wing]". */
const BODY_NOUNS = new Set(
  'club airline carrier company firm bank newspaper paper network brokerage agency website broadcaster band retailer carmaker chain charity group longliner'.split(
    ' ',
  ),
);
const HEAVENLY = new Set('planet moon asteroid comet galaxy star'.split(' '));

/** A name of one word, or of several that do not begin with a given name, right behind a noun that says what it is. */
export const behindNoun: Refiner = (doc, names) =>
  names.map((name) => {
    const [before, own] = [doc.tokens[name.first - 1], doc.tokens[name.first]];
    if (name.type !== 'PER' || !before || !own || !/^\p{Ll}/u.test(before.text)) return name;
    if (gap(doc, name.first) !== SEPARATOR.blank || !sameSentence(doc, name.first - 1, name.first)) return name;
    if (HEAVENLY.has(before.norm) && name.last - name.first === 1 && doc.tokens[name.first - 2]?.norm === 'the')
      return { ...name, type: 'MISC', rule: 'name:heavenly-body' };
    const isGiven = name.last - name.first > 1 && own.tags.has('FirstName');
    return BODY_NOUNS.has(before.norm) && !before.tags.has('Verb') && !isGiven
      ? { ...name, type: 'ORG', rule: 'name:body-noun' }
      : name;
  });

/** So often a word alone must have been found to be a person. */
const SURE = 2;

/** "Akihito wants to retire. … the law lets [Akihito] go": a word that is a person each time the tagger sees it, where it does not. */
export function singleNamesElsewhere(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const persons = new Map<string, number>();
  const others = new Map<string, number>();
  for (const { first, last, type } of names) {
    if (last - first !== 1) continue;
    const norm = doc.tokens[first]?.norm ?? '';
    const counts = type === 'PER' ? persons : others;
    counts.set(norm, (counts.get(norm) ?? 0) + 1);
  }
  const places = usedAsPlaces(doc, names);
  const sure = new Set(
    [...persons].flatMap(([norm, times]) =>
      times >= SURE && times > 2 * (others.get(norm) ?? 0) && !places.has(norm) && !NATIONALITIES.has(norm)
        ? [norm]
        : [],
    ),
  );
  for (const { norm, text } of doc.tokens) if (/^\p{Ll}/u.test(text)) sure.delete(norm);
  if (sure.size === 0) return [...names];
  const isSure = (token: Token | undefined) =>
    token !== undefined && sure.has(token.norm) && !NOT_SURNAMES.has(token.norm);
  const found: Candidate[] = names.map((name) =>
    name.type !== 'PER' && name.rule === 'name:tagger' && name.last - name.first === 1 && isSure(doc.tokens[name.first])
      ? { ...name, type: 'PER', rule: 'name:elsewhere' }
      : name,
  );
  const taken = tokensOf(names);
  for (const token of doc.tokens) {
    const { index } = token;
    if (!isSure(token) || !isCapital(token) || taken.has(index)) continue;
    const isBearer = PERSONAL_NOUNS.has(doc.tokens[index + 1]?.norm ?? '');
    if (isAttributive(doc, index) && !isBearer) continue;
    const joinsLeft =
      isCapital(doc.tokens[index - 1]) && sameSentence(doc, index - 1, index) && gap(doc, index) <= SEPARATOR.hyphen;
    const joinsRight =
      !isBearer &&
      isCapital(doc.tokens[index + 1]) &&
      sameSentence(doc, index, index + 1) &&
      gap(doc, index + 1) <= SEPARATOR.hyphen;
    if (!joinsRight && !(joinsLeft && doc.sentences[token.sentence]?.first !== index - 1))
      found.push({ first: index, last: index + 1, type: 'PER', rule: 'name:elsewhere' });
  }
  return found.sort((a, b) => a.first - b.first);
}

/** "pro-[Haddad] groups", "an anti-[Lee] film": a prefix before somebody whom the article names. */
export function behindPrefix(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  for (const { type, first, last } of names)
    if (type === 'PER' && last - first === 1) parts.add(doc.tokens[first]?.norm ?? '');
  const found = doc.tokens.flatMap((token): Candidate[] => {
    const prefix = prefixOf(token.text);
    return prefix > 0 && parts.has(token.norm.slice(prefix))
      ? [{ first: token.index, last: token.index + 1, type: 'PER', rule: 'name:behind-prefix' }]
      : [];
  });
  if (found.length === 0) return [...names];
  const isFree = ({ first, last }: Candidate) => !found.some((own) => own.first < last && first < own.last);
  return [...names.filter(isFree), ...found].sort((a, b) => a.first - b.first);
}
