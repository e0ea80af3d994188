import type { Doc } from '../../language/types.js';
import { countryOfCity } from '../../lexicon/gazetteer.js';
import { type Candidate, gap, isTitled, type Refiner, sameSentence } from './candidates.js';
import { BEARERS, GROUPS, HELD_OF, NAMED_BODIES, PLACE_OPENERS, PREMISES, SAINTED, WHERE } from './data/things-data.js';
import { nameParts } from './propagate.js';
import { SEPARATOR } from './separators.js';

const wordsOf = (doc: Doc, { first, last }: Candidate): string => {
  let words = '';
  for (let at = first; at < last; at++) words += `${doc.tokens[at]?.norm ?? ''} `;
  return words;
};

const isBlank = (doc: Doc, at: number): boolean => gap(doc, at) === SEPARATOR.blank;
const startsGiven = (doc: Doc, { first }: Candidate): boolean => doc.tokens[first]?.tags.has('FirstName') === true;

/** "an islet called [Situngu]", "a cat named [Trevor]", "the storm, [Rhona],": a noun tells that the name is a thing's. */
function isCalled(doc: Doc, { first, last }: Candidate): boolean {
  const before = doc.tokens[first - 1];
  if (!before || !sameSentence(doc, first - 1, first)) return false;
  if (/^(?:called|named|dubbed|nicknamed|christened)$/.test(before.norm) && isBlank(doc, first))
    return BEARERS.has(doc.tokens[first - 2]?.lemma ?? '') && isBlank(doc, first - 1);
  // "the storm, Rhona,", "a French charity, Eau Vive,"
  const isBearer = BEARERS.has(before.norm) || NAMED_BODIES.has(before.norm);
  if (!isBearer || gap(doc, first) !== SEPARATOR.comma || gap(doc, last) !== SEPARATOR.comma) return false;
  const opener = doc.tokens[first - 2];
  const isPhrase =
    /^(?:the|a|an)$/.test(opener?.norm ?? '') || /^(?:the|a|an)$/.test(doc.tokens[first - 3]?.norm ?? '');
  return isPhrase && !/^(?:who|whose|said|says|\d+)$/.test(doc.tokens[last]?.norm ?? '');
}

/** "Exercise [Amber Shield], which involves": "which" stands for nobody. */
function isWhich(doc: Doc, name: Candidate): boolean {
  const after = doc.tokens[name.last];
  return after?.norm === 'which' && gap(doc, name.last) === SEPARATOR.comma && sameSentence(doc, name.first, name.last);
}

/** "Exercise [Amber Shield]", "Operation [Clean Sweep]". */
export const undertakings: Refiner = (doc, names) =>
  names.map((name) => {
    const before = doc.tokens[name.first - 1];
    const isNamed = /^(?:Exercise|Operation|Project)$/.test(before?.text ?? '') && isBlank(doc, name.first);
    return name.type === 'PER' && isNamed && sameSentence(doc, name.first - 1, name.first)
      ? { ...name, type: 'MISC', rule: 'name:undertaking' }
      : name;
  });

/** What the words beside a name tell to be a thing or a body, wherever it stands in the article. */
export function toldThings(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const told = new Set<string>();
  for (const name of names) {
    // "the rights group [Avoin Verkko] … [Avoin Verkko]'s director"
    if (name.type !== 'PER' && name.rule !== 'name:tagger' && name.last - name.first > 1) told.add(wordsOf(doc, name));
    if (name.type !== 'PER' || isTitled(doc, name.first)) continue;
    const isAlone = name.last - name.first === 1;
    if (isAlone && parts.has(doc.tokens[name.first]?.norm ?? '')) continue;
    if (isCalled(doc, name) && (isAlone || !startsGiven(doc, name))) told.add(wordsOf(doc, name));
    else if (isWhich(doc, name) && !startsGiven(doc, name)) told.add(wordsOf(doc, name));
  }
  if (told.size === 0) return [...names];
  return names.map((name) =>
    name.type === 'PER' && told.has(wordsOf(doc, name)) ? { ...name, type: 'MISC', rule: 'name:told-thing' } : name,
  );
}

/** "[Boko Haram]", "[Eid al-Adha]": groups and feasts whose names are made like a person's. */
export const knownGroups: Refiner = (doc, names) =>
  names.map((name) => {
    const type = name.type === 'PER' ? GROUPS.get(wordsOf(doc, name).trim()) : undefined;
    return type ? { ...name, type, rule: 'name:known-group' } : name;
  });

/** "the church of [St. Nicholas]", "students from [St. Kateri]": a church, a school or a town; "Ian St. John" is somebody. */
export const saints: Refiner = (doc, names) =>
  names.map((name) => {
    const own = doc.tokens[name.first];
    const saint = SAINTED.has(own?.norm ?? '') ? name.first : name.first - 1;
    const before = doc.tokens[saint - 1];
    if (name.type !== 'PER' || !SAINTED.has(doc.tokens[saint]?.norm ?? '') || !isBlank(doc, saint + 1)) return name;
    const isName =
      before &&
      /^\p{Lu}/u.test(before.text) &&
      !before.tags.has('Preposition') &&
      sameSentence(doc, saint - 1, saint) &&
      isBlank(doc, saint);
    return isName ? name : { ...name, first: saint, type: 'LOC', rule: 'name:saint' };
  });

/** "the governor of [Espírito Santo]", "lay off [Fujairah]", "[Addis Ababa] says", "[Kampong Cham]": places. */
export function citiesKnown(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  return names.map((name) => {
    const { first, last, type } = name;
    const [own, before] = [doc.tokens[first], doc.tokens[first - 1]];
    if (type !== 'PER' || !own || isTitled(doc, first)) return name;
    const place: Candidate = { ...name, type: 'LOC', rule: 'name:known-city' };
    const follows = before !== undefined && sameSentence(doc, first - 1, first) && isBlank(doc, first);
    if (last - first > 1) {
      if (PLACE_OPENERS.has(own.norm)) return place;
      if (follows && before.norm === 'of' && HELD_OF.has(doc.tokens[first - 2]?.lemma ?? '')) return place;
    } else if (parts.has(own.norm) || !follows || !WHERE.has(before.norm)) return name;
    if (startsGiven(doc, name) && !(follows && WHERE.has(before.norm) && last - first > 1)) return name;
    const end = doc.tokens[last - 1]?.end ?? own.end;
    return countryOfCity(doc.text.slice(own.start, end)) ? place : name;
  });
}

/** "the [Irving] station", "a [MacIsaac] store": whose premises are meant is a firm. */
export function premises(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const firms = new Set<string>();
  for (const { first, last, type } of names) {
    const own = doc.tokens[first];
    const after = doc.tokens[last];
    if (type !== 'PER' || last - first !== 1 || !own || !after || parts.has(own.norm)) continue;
    const isOwn = /^(?:a|an|the)$/.test(doc.tokens[first - 1]?.norm ?? '') && isBlank(doc, first);
    if (isOwn && isBlank(doc, last) && PREMISES.has(after.lemma) && sameSentence(doc, first, last)) firms.add(own.norm);
  }
  if (firms.size === 0) return [...names];
  return names.map((name) => {
    const norm = doc.tokens[name.first]?.norm ?? '';
    const isFirm = name.type === 'PER' && name.last - name.first === 1 && firms.has(norm) && !isTitled(doc, name.first);
    return isFirm ? { ...name, type: 'ORG', rule: 'name:premises' } : name;
  });
}

/** "the Place [de la Nation]", "the Société acadienne [de la Baie]": the end of a longer name. */
export function tailsOfNames(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(
    doc,
    names.filter(({ first }) => !/^d[eu]$/.test(doc.tokens[first]?.text ?? '')),
  );
  return names.filter(({ first, last, type }) => {
    const [own, second, before] = [doc.tokens[first], doc.tokens[first + 1], doc.tokens[first - 1]];
    if (type !== 'PER' || !own || !before || !/^d[eu]$/.test(own.text) || parts.has(doc.tokens[last - 1]?.norm ?? ''))
      return true;
    const isTail = own.text === 'du' || /^(?:la|les|los)$/.test(second?.text ?? '');
    const leads = before.tags.has('Noun') || before.tags.has('Adjective') || /^\p{Lu}/u.test(before.text);
    return !(isTail && leads && isBlank(doc, first) && sameSentence(doc, first - 1, first) && !isTitled(doc, first));
  });
}
