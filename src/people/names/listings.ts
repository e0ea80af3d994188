import type { Doc } from '../../language/types.js';
import { type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import { SEPARATOR } from './separators.js';

/** "[Ruch Varna] (Peru) 2 [Sloga Niksic] (Chile) 0 (1-0)": one figure behind the country is a team's goals; a race has more. */
export const scores: Refiner = (doc, names) =>
  names.map((name) => {
    const isKnown = doc.tokens[name.first]?.tags.has('FirstName');
    if (name.type !== 'PER' || isKnown || gap(doc, name.last) !== SEPARATOR.bracket) return name;
    const [country, figure, next] = [name.last, name.last + 1, name.last + 2].map((at) => doc.tokens[at]);
    if (country?.after.trim() !== ')' || !/^\d$/.test(figure?.text ?? '')) return name;
    const isGoals = next?.before === ' (' ? /^\d$/.test(next.text) : next?.before === ' ' && /^\p{Lu}/u.test(next.text);
    return isGoals ? { ...name, type: 'ORG', rule: 'name:score' } : name;
  });

/** "At [Lee Wells]: Kent 128-1", "In [Skopje]: …": where a result or a report comes from. */
export const placesBeforeColon: Refiner = (doc, names) =>
  names.map((name) => {
    const before = doc.tokens[name.first - 1];
    const isPlace =
      /^(?:At|In)$/.test(before?.text ?? '') &&
      gap(doc, name.first) === SEPARATOR.blank &&
      gap(doc, name.last) === SEPARATOR.colon &&
      sameSentence(doc, name.first - 1, name.first);
    return name.type === 'PER' && isPlace ? { ...name, type: 'LOC', rule: 'name:place-of-report' } : name;
  });

/** "[June] +0.9", "[May] (May +1.7)", "[Jan-May]": a month before a figure, or two months. */
export const months: Refiner = (doc, names) =>
  names.filter(({ type, first, last }) => {
    if (type !== 'PER') return true;
    const tokens = doc.tokens.slice(first, last);
    if (!tokens.every(({ text }) => MONTH.test(text))) return true;
    return (
      tokens.length === 1 &&
      !/^[-+]?\d/.test(doc.tokens[last]?.text ?? '') &&
      !/[-+]$/.test(doc.tokens[last - 1]?.after ?? '')
    );
  });

const MONTH = /^(?:Jan|Feb|Mar|April?|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\.?$/;

/** "Hon Bo ([DAP-Tanjung])", "([BN-Sabak Bernam])": party and seat of a member of parliament. */
export const seats: Refiner = (doc, names) =>
  names.map((name) => {
    const [party, last] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    const isSeat =
      /\($/.test(party?.before ?? '') &&
      /^\p{Lu}{2,}-\p{Lu}\p{Ll}/u.test(party?.text ?? '') &&
      /^\)/.test(last?.after ?? '');
    return name.type === 'PER' && isSeat ? { ...name, type: 'LOC', rule: 'name:seat' } : name;
  });

/** Behind a name these label a picture: "[Ann Lee] Image: Bo Friis". */
const LABELS = /^(?:Image|Photo|Photograph|Picture|Video)$/;

/** "[Ann Lee Image]: Bo Friis", the label of whose picture runs into the name. */
export const dropPictureLabels = (doc: Doc, names: readonly Candidate[]): Candidate[] =>
  names.flatMap((name) => {
    const isLabel = LABELS.test(doc.tokens[name.last - 1]?.text ?? '') && gap(doc, name.last) === SEPARATOR.colon;
    if (name.type !== 'PER' || !isLabel) return [name];
    return name.last - name.first > 1 ? [{ ...name, last: name.last - 1 }] : [];
  });
