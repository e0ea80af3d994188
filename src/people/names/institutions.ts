import { isCapital } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { bare, type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import { SEPARATOR } from './separators.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** End names that begin with a person's and go on with other capitals: "Jet Propulsion Laboratory". */
const LONG_HEADS = words(
  'center centre laboratory laboratories telescope observatory institute hospital university college school',
);

/** So many capitals may stand between a person's name and the head word. */
const BETWEEN = 3;

/** In lower case behind a full name these make a place of it: "Charles de Gaulle airport". */
const PLAIN_HEADS = words('airport stadium highway mosque');

/** Last words of what only looks like a person's name: "Mahdi Army". */
const FORCES = words('army navy brigade brigades militia rcmp');

/** First words of the same: "Base Chapman", "Camp Speicher". */
const CAMPS = words('base camp fort');

/** End of a name that goes on to a head word over other capitals, or -1. */
function headBehind(doc: Doc, { last }: Candidate, limit: number): number {
  for (let at = last; at < Math.min(limit, last + BETWEEN); at++) {
    const token = doc.tokens[at];
    if (!token || !isCapital(token) || gap(doc, at) !== SEPARATOR.blank || !sameSentence(doc, last - 1, at)) return -1;
    if (LONG_HEADS.has(bare(token))) return at > last ? at + 1 : -1;
  }
  return -1;
}

/** "the [Hubble] Space Telescope", "[Mahdi Army] leader", "[Charles de Gaulle] airport", "Forward Operating [Base Chapman]". */
export const institutions: Refiner = (doc, names) =>
  names.map((name, i) => {
    if (name.type !== 'PER') return name;
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    const end = headBehind(doc, name, names[i + 1]?.first ?? Number.POSITIVE_INFINITY);
    if (end > 0) return { ...name, last: end, type: 'ORG', rule: 'name:institution' };
    if (name.last - name.first < 2) return name;
    if (FORCES.has(bare(to))) return { ...name, type: 'ORG', rule: 'name:force' };
    if (CAMPS.has(bare(from)) && !from?.tags.has('FirstName')) return { ...name, type: 'LOC', rule: 'name:camp' };
    const next = doc.tokens[name.last];
    const isPlace =
      next &&
      PLAIN_HEADS.has(next.text) &&
      gap(doc, name.last) === SEPARATOR.blank &&
      sameSentence(doc, name.first, name.last);
    return isPlace ? { ...name, type: 'LOC', rule: 'name:place-behind' } : name;
  });

/** "Tom Reed, 32, of [Franklin],": where somebody lives stands behind the age. */
export const residences: Refiner = (doc, names) =>
  names.map((name) => {
    const [age, of] = [doc.tokens[name.first - 2], doc.tokens[name.first - 1]];
    const isAge = /^\d{1,3}$/.test(age?.text ?? '') && age?.before === ', ' && of?.norm === 'of' && of.before === ', ';
    return name.type === 'PER' && isAge && sameSentence(doc, name.first - 2, name.first)
      ? { ...name, type: 'LOC', rule: 'name:residence' }
      : name;
  });

/** "Wigan 42 [Bradford Bulls] 36", "[Greenock Morton] 3 2 0 1": teams among figures; golfers have given names. */
export const inTables: Refiner = (doc, names) => {
  const isFigure = (at: number) => /^\d{1,3}$/.test(doc.tokens[at]?.text ?? '');
  return names.map((name) => {
    const { first, last } = name;
    if (name.type !== 'PER' || doc.tokens[first]?.tags.has('FirstName') || last - first > 3) return name;
    const isBehind = isFigure(last) && gap(doc, last) === SEPARATOR.blank && sameSentence(doc, first, last);
    const isBetween = isFigure(first - 1) && gap(doc, first) === SEPARATOR.blank;
    const isRow = isFigure(last + 1) && gap(doc, last + 1) === SEPARATOR.blank;
    return isBehind && (isBetween || isRow) ? { ...name, type: 'ORG', rule: 'name:table' } : name;
  });
};

/** "before the [Putin]-[Erdogan] meeting": two surnames that a hyphen ties before what the two have in common. */
const SHARED = words(
  'meeting summit talks deal relationship alliance debate rivalry friendship call phone pact agreement',
);

export const splitPairs: Refiner = (doc, names) => {
  const known = new Set(
    names.flatMap(({ type, last }) =>
      type === 'PER' && gap(doc, last - 1) !== SEPARATOR.hyphen ? [doc.tokens[last - 1]?.norm ?? ''] : [],
    ),
  );
  return names.flatMap((name) => {
    const { first, last } = name;
    const isPair =
      last - first === 2 &&
      gap(doc, first + 1) === SEPARATOR.hyphen &&
      isCapital(doc.tokens[first + 1]) &&
      SHARED.has(doc.tokens[last]?.norm ?? '');
    const areKnown = [first, first + 1].every((at) => known.has(doc.tokens[at]?.norm ?? ''));
    if (!isPair || !areKnown) return [name];
    return [
      { first, last: first + 1, type: 'PER' as const, rule: 'name:pair' },
      { first: first + 1, last, type: 'PER' as const, rule: 'name:pair' },
    ];
  });
};
