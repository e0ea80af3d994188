import { isCapital } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { type Candidate, gap, isAttributive, isTitled, sameSentence } from './candidates.js';
import { WORD_CLASSES } from './data/lists.js';
import { CAPITALS, NATIONALITIES, NEARNESS, PLACE_KINDS, SEATS, SECOND_NATIONALITIES } from './data/refine-data.js';
import { nameParts, PLACE_TAGS, usedAsPlaces } from './propagate.js';
import { SEPARATOR } from './separators.js';

/** "[Thai] supporters", "[Norway] stands": a nationality or a country alone is a person only where one bears that name. */
export function noLoneCountries(doc: Doc, names: readonly Candidate[]): Candidate[] {
  // "[Peruvian Muslims]"
  const isPeople = ({ type, first, last }: Candidate): boolean => {
    const people = doc.tokens[last - 1]?.norm ?? '';
    const isPlural = /s$/.test(people) && NATIONALITIES.has(people.slice(0, -1));
    return type === 'PER' && last - first === 2 && isPlural && !doc.tokens[first]?.tags.has('FirstName');
  };
  const { parts } = nameParts(
    doc,
    names.filter((name) => !isPeople(name)),
  );
  const places = usedAsPlaces(doc, names);
  return names.map((name) => {
    const token = doc.tokens[name.first];
    if (name.type !== 'PER' || !token) return name;
    if (name.last - name.first === 2 && SECOND_NATIONALITIES.has(doc.tokens[name.last - 1]?.norm ?? ''))
      return { ...name, type: 'MISC', rule: 'name:nationality' };
    if (isPeople(name)) return { ...name, type: 'MISC', rule: 'name:nationality' };
    if (name.last - name.first !== 1) return name;
    if (NATIONALITIES.has(token.norm.replace(/s$/, '')) && /s$/.test(token.norm) && !parts.has(token.norm))
      return { ...name, type: 'MISC', rule: 'name:nationality' };
    // "the [Houthi] delegation", though one is called al-Houthi
    const national = NATIONALITIES.has(token.norm) && isAttributive(doc, name.first);
    if (!national && parts.has(token.norm) && !places.has(token.norm)) return name;
    if (token.tags.has('Demonym') || NATIONALITIES.has(token.norm))
      return { ...name, type: 'MISC', rule: 'name:nationality' };
    if (token.tags.has('Country')) return { ...name, type: 'LOC', rule: 'name:country' };
    return (CAPITALS.has(token.text.toLowerCase().replace('’', "'")) ||
      PLACE_TAGS.some((tag) => token.tags.has(tag))) &&
      !isTitled(doc, name.first)
      ? { ...name, type: 'LOC', rule: 'name:city' }
      : name;
  });
}

/** "between Sanaa, [Marib] and Riyadh", "from Diffa, Labé and [Bafatá]": a word alone in a list of places is a place. */
export function amongPlaces(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const listed = (a: Candidate | undefined, b: Candidate | undefined): boolean => {
    if (!a || !b || !sameSentence(doc, a.first, b.first) || doc.tokens[b.last]?.tags.has('Possessive')) return false;
    const between = gap(doc, b.first);
    if (a.last === b.first) return between === SEPARATOR.comma;
    const link = doc.tokens[a.last];
    return b.first === a.last + 1 && (link?.norm === 'and' || link?.norm === 'or') && between === SEPARATOR.blank;
  };
  return names.map((name, i) => {
    const only = doc.tokens[name.first];
    if (name.type !== 'PER' || name.last - name.first !== 1 || !only || parts.has(only.norm)) return name;
    const [left, right] = [listed(names[i - 1], name), listed(name, names[i + 1])];
    const beside = [left ? names[i - 1]?.type : null, right ? names[i + 1]?.type : null];
    // "After 12 days in Africa, [Okoye] left" is no list.
    const list = right || (left && gap(doc, name.first) === SEPARATOR.blank);
    if (!list || !beside.includes('LOC') || beside.includes('PER')) return name;
    return { ...name, type: 'LOC', rule: 'name:among-places' };
  });
}

/** "a magistrate in [Mannar]", "the port of [Hodeidah]", "the MP for [Leominster]": a word alone behind a word of places. */
export function afterPlaceWord(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const placed = names.map((name): Candidate => {
    const only = doc.tokens[name.first];
    const before = doc.tokens[name.first - 1];
    if (name.type !== 'PER' || name.last - name.first !== 1 || !only || !before || parts.has(only.norm)) return name;
    if (!sameSentence(doc, name.first - 1, name.first) || gap(doc, name.first) !== SEPARATOR.blank) return name;
    if (doc.tokens[name.last]?.tags.has('Possessive')) return name;
    const kind = doc.tokens[name.first - 2];
    const isPlaced = NEARNESS.has(before.norm)
      ? !only.tags.has('FirstName')
      : (before.norm === 'of' && PLACE_KINDS.has(kind?.norm ?? '')) ||
        (before.norm === 'for' && SEATS.has(kind?.norm ?? ''));
    return isPlaced ? { ...name, type: 'LOC', rule: 'name:after-place-word' } : name;
  });
  const places = usedAsPlaces(doc, placed);
  // "the port of [Izmail] … [Izmail] lies on the Danube"
  return placed.map((name) => {
    const only = doc.tokens[name.first];
    if (name.type !== 'PER' || name.last - name.first !== 1 || !only || parts.has(only.norm)) return name;
    return places.has(only.norm) && !isTitled(doc, name.first)
      ? { ...name, type: 'LOC', rule: 'name:place-elsewhere' }
      : name;
  });
}

/** "[Turnout] was 66%", "[Residents] told": a common noun, by its place or by the article's own use of it. */
export function dropCommonNouns(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const lower = new Set<string>();
  for (const token of doc.tokens) if (/^\p{Ll}/u.test(token.text)) lower.add(token.norm);
  return names.filter((name) => {
    const only = doc.tokens[name.first];
    if (name.type !== 'PER' || name.last - name.first !== 1 || !only || parts.has(only.norm)) return true;
    const opens = doc.sentences[only.sentence]?.first === name.first;
    if (opens && only.tags.has('Plural') && !only.tags.has('ProperNoun')) return false;
    if (!lower.has(only.norm) || only.tags.has('FirstName') || isTitled(doc, name.first)) return true;
    // "[Post] said", "said [Post]" is somebody whatever the word means.
    const acts = doc.tokens[name.first - 1]?.tags.has('PastTense') || doc.tokens[name.last]?.tags.has('PastTense');
    return acts === true && !(opens && !only.tags.has('ProperNoun'));
  });
}

/** "TOKYO, Oct 9 ([Harbour Wire]) –": a dateline holds places and agencies. */
export function inDatelines(doc: Doc, names: readonly Candidate[]): Candidate[] {
  return names.map((name) => {
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    const dateline = from && doc.paragraphs[from.paragraph]?.dateline;
    return name.type === 'PER' && dateline && to && from.start >= dateline.start && to.end <= dateline.end
      ? { ...name, type: 'ORG', rule: 'name:dateline' }
      : name;
  });
}

/** Words that stand before a person: "Mr.", "striker", "brother". */
const INTRODUCES: ReadonlySet<string> = new Set([
  ...WORD_CLASSES.honorific,
  ...WORD_CLASSES.rank,
  ...WORD_CLASSES.office,
  ...WORD_CLASSES.occupation,
  ...WORD_CLASSES.kin,
]);
const SAID: ReadonlySet<string> = new Set(WORD_CLASSES.said);
const LEADER_NAMES: ReadonlySet<string> = new Set(WORD_CLASSES.leader);

/**
 * "loaded up [Gigaloader] and started": a word that the article has once, that is nobody's given name or title's, and that
 * no longer name explains, is a person in one case of three.
 */
export function dropLoneWords(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const times = new Map<string, number>();
  for (const { norm, text } of doc.tokens) if (/^\p{Lu}/u.test(text)) times.set(norm, (times.get(norm) ?? 0) + 1);
  return names.map((name) => {
    const only = doc.tokens[name.first];
    if (name.type !== 'PER' || name.rule !== 'name:tagger' || name.last - name.first !== 1 || !only) return name;
    if ((times.get(only.norm) ?? 0) > 1 || parts.has(only.norm) || LEADER_NAMES.has(only.norm)) return name;
    if (only.tags.has('FirstName') || only.tags.has('Person') || isTitled(doc, name.first)) return name;
    const before = doc.tokens[name.first - 1];
    const isIntroduced =
      before !== undefined &&
      sameSentence(doc, name.first - 1, name.first) &&
      (INTRODUCES.has(before.norm.replace(/\.$/, '')) || SAID.has(before.norm) || INTRODUCING.test(before.norm));
    return isIntroduced || isExplained(doc, name) ? name : { ...name, type: 'MISC', rule: 'name:lone-word' };
  });
}

const INTRODUCING = /^(?:as|aka|a\.?k\.?a\.?|named|called)$/;

/** "Anahit, a teacher", "Aiko, 15,", "the Okonkwo government": what follows only makes sense of a person. */
function isExplained(doc: Doc, { first, last }: Candidate): boolean {
  const next = doc.tokens[last];
  // "OKAFOR: No.", "Ilze Kalnina" of which the tagger has the surname
  if (gap(doc, last) === SEPARATOR.colon || (isCapital(doc.tokens[first - 1]) && gap(doc, first) === SEPARATOR.blank))
    return true;
  if (!next || !sameSentence(doc, first, last)) return false;
  if (/^(?:administration|government|regime|cabinet|presidency|campaign)$/.test(next.text)) return true;
  const isApposition = /^(?:an?|the|who|whose|his|her|their|then|now|aged)$/.test(next.norm) || next.tags.has('Value');
  return isApposition && /^,["”']? $/.test(next.before);
}
