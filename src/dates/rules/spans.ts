import { duration } from '../durations.js';
import { readQuantity, readUnit } from '../quantities.js';
import { type DateInput, follows, hyphened, joined, normAt, type Rule, tokenAt } from '../read.js';

/** "the past week", "the last decade", "the next year": that long, up to now or from now. */
const span: Rule = {
  id: 'duration:past-unit',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'past', 'last')) return null;
    const unit = readUnit(reading, i + 2);
    if (hyphened(reading, i + 2) || (unit && follows(reading, unit.last, 'of'))) return null;
    if (!unit || unit.plural || unit.unit === 'weekend' || unit.unit === 'night') return null;
    return { last: unit.last, type: 'DURATION', meaning: duration(1, unit.unit) };
  },
};

/** "the past two months", "the next few days", "the last several weeks", "the first nine months", "in coming months". */
const spans: Rule = {
  id: 'duration:past-units',
  starts: ['=the', '=last', '=past', '=next', '=coming', '=these', '=those'],
  match(reading, i) {
    const the = ['the', 'these', 'those'].includes(normAt(reading, i)) ? 1 : 0;
    const adjective = normAt(reading, i + the);
    if (the === 1 && !joined(reading, i + 1)) return null;
    if (!SPANNING.has(adjective) && the === 0) return null;
    // "would last 72 hours"
    if (
      the === 0 &&
      adjective === 'last' &&
      (VERBAL.has(normAt(reading, i - 1)) || tokenAt(reading, i)?.tags.has('Verb'))
    )
      return null;
    const at = SPANNING.has(adjective) ? i + the + 1 : i + the;
    if (!joined(reading, at)) return null;
    const quantity = readQuantity(reading, at);
    const unit = quantity ? readUnit(reading, quantity.last) : null;
    if (quantity && unit && (unit.plural || quantity.count === 1)) {
      if (unit.plural && isOld(reading, unit.last)) return null;
      return { last: unit.last, type: 'DURATION', meaning: duration(quantity.count, unit.unit) };
    }
    if (quantity !== null) return null;
    // "in coming months" is no length of time but some time ahead.
    if (the === 0 && adjective === 'coming') return null;
    const plural = readUnit(reading, at);
    if (!plural?.plural || at === i + the) return null;
    // "in the coming weeks" has no length but lies ahead.
    if (adjective === 'coming')
      return { last: plural.last, type: 'DATE', meaning: { kind: 'fixed', value: 'FUTURE_REF' } };
    // "the final minutes" are a match's
    if (ENDING.has(adjective) && (plural.unit === 'minute' || plural.unit === 'second')) return null;
    return { last: plural.last, type: 'DURATION', meaning: duration('X', plural.unit) };
  },
};
const VERBAL = new Set("to will would can could may might should must shall 'll not".split(' '));
const ENDING = new Set('final closing waning opening'.split(' '));
const SPANNING = new Set(
  'past last next first coming following previous preceding final remaining opening closing waning latest'.split(' '),
);

const isOld = (reading: DateInput, i: number) => follows(reading, i, 'old');

export const spanRules: readonly Rule[] = [span, spans];
