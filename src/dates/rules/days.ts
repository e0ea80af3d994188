import { type DateInput, type Found, follows, gap, joined, lexemeAt, normAt, type Rule, tokenAt } from '../read.js';
import { tenseAt } from '../tense.js';

const shiftDays = (last: number, count: number, from: 'publication' | 'text' = 'publication'): Found => ({
  last,
  type: 'DATE',
  meaning: { kind: 'shift', unit: 'day', count, from },
});

const timeOf = (last: number, clock: string, count: number, from: 'publication' | 'text' = 'publication'): Found => ({
  last,
  type: 'TIME',
  meaning: { kind: 'time', clock, day: { kind: 'shift', unit: 'day', count, from } },
});

/** "today", "yesterday", "tomorrow". */
const day: Rule = {
  id: 'date:day-word',
  starts: ['=today', '=yesterday', '=tomorrow'],
  match(reading, i) {
    const count = { yesterday: -1, tomorrow: 1 }[normAt(reading, i)] ?? 0;
    // USA Today, This Is Tomorrow: a capital inside a sentence after another one.
    if (gap(reading, i) === ' ' && isName(reading, i)) return null;
    if (normAt(reading, i) === 'today' && isNowadays(reading, i))
      return { last: i + 1, type: 'DATE', meaning: { kind: 'fixed', value: 'PRESENT_REF' } };
    return shiftDays(i + 1, count);
  },
};

/** "what is today Ghana", "is still in use today", "known today as Volgograd": these days. */
function isNowadays(reading: DateInput, i: number): boolean {
  if (!joined(reading, i)) return false;
  const before = normAt(reading, i - 1);
  if (/^(?:is|are)$/.test(before)) return normAt(reading, i - 2) === 'what';
  if (before === 'known' || before === 'even' || before === 'still') return true;
  for (let at = i - 2; at >= i - 8 && joined(reading, at + 1); at--) if (normAt(reading, at) === 'still') return true;
  return false;
}

function isName({ doc, atoms }: DateInput, i: number): boolean {
  const start = atoms[i]?.start ?? 0;
  const previous = atoms[i - 1]?.start ?? 0;
  const upper = (at: number) => doc.text[at] !== doc.text[at]?.toLowerCase();
  return upper(start) && upper(previous);
}

/** "the day before yesterday", "the day after tomorrow". */
const beyond: Rule = {
  id: 'date:day-before-yesterday',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'day')) return null;
    if (follows(reading, i + 2, 'before') && follows(reading, i + 3, 'yesterday')) return shiftDays(i + 4, -2);
    if (follows(reading, i + 2, 'after') && follows(reading, i + 3, 'tomorrow')) return shiftDays(i + 4, 2);
    return null;
  },
};

/** "tonight", "last night", "overnight". */
const night: Rule = {
  id: 'time:night-word',
  starts: ['=tonight', '=last', '=overnight'],
  match(reading, i) {
    const word = normAt(reading, i);
    if (word === 'tonight') return timeOf(i + 1, 'NI', 0);
    if (word === 'overnight') return timeOf(i + 1, 'NI', -1);
    return follows(reading, i + 1, 'night') ? timeOf(i + 2, 'NI', -1) : null;
  },
};

/** "this morning", "that evening", "the next morning", "the same night", "the previous evening", "yesterday evening". */
const part: Rule = {
  id: 'time:day-part',
  starts: ['=this', '=that', '=the', '=next'],
  match(reading, i) {
    const word = normAt(reading, i);
    const adjective = word === 'next' ? 0 : 1;
    const next = normAt(reading, i + adjective);
    const counts: Readonly<Record<string, number>> = { next: 1, following: 1, same: 0, previous: -1, preceding: -1 };
    const count = counts[next];
    const at = count === undefined ? i + 1 : i + adjective + 1;
    if (!joined(reading, at) || (count !== undefined && adjective === 1 && !joined(reading, i + 1))) return null;
    const clock = lexemeAt(reading, at).part;
    if (clock === undefined) return null;
    if (count !== undefined) return timeOf(at + 1, clock, count, 'text');
    if (word === 'this') return timeOf(at + 1, clock, 0);
    if (word === 'that') return timeOf(at + 1, clock, 0, 'text');
    // "flew over the valley in the morning", but "he jogs in the morning" and "4 in the morning"
    const isNarrated =
      normAt(reading, i - 1) === 'in' &&
      !isModifier(reading, at) &&
      !isCounted(reading, i - 2) &&
      isPast(reading, i, at + 1);
    return { last: at + 1, type: 'TIME', meaning: { kind: 'time', clock, day: null }, partial: !isNarrated };
  },
};

/** "the early hours of Tuesday", "in the small hours", "the early hours of the morning". */
const smallHours: Rule = {
  id: 'time:early-hours',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'early', 'small') || !follows(reading, i + 2, 'hours')) return null;
    const morning =
      follows(reading, i + 3, 'of') && follows(reading, i + 4, 'the') && follows(reading, i + 5, 'morning');
    return { last: morning ? i + 6 : i + 3, type: 'TIME', meaning: { kind: 'time', clock: 'MO', day: null } };
  },
};

/** "in the afternoon heat", "in the night of 3 to 4 June" */
const isModifier = (reading: DateInput, i: number): boolean =>
  joined(reading, i + 1) && (normAt(reading, i + 1) === 'of' || Boolean(tokenAt(reading, i + 1)?.tags.has('Noun')));

const isCounted = (reading: DateInput, i: number): boolean => {
  const { number, cardinal, clock, hour, meridian } = lexemeAt(reading, i);
  return (number ?? cardinal ?? clock ?? hour ?? meridian) !== undefined;
};

/** The clause tells what happened, not what is done every day. */
function isPast({ doc, atoms }: DateInput, first: number, last: number): boolean {
  const [from, to] = [atoms[first]?.token, atoms[last - 1]?.token];
  return from !== undefined && to !== undefined && tenseAt(doc, from, to + 1) === 'past';
}

/** "morning" in "Tuesday morning", "noon", "midnight". */
const bare: Rule = {
  id: 'time:named-hour',
  starts: ['part', 'hour'],
  match(reading, i) {
    const { part: clock, hour } = lexemeAt(reading, i);
    if (hour !== undefined) {
      if (isName(reading, i) && gap(reading, i) === ' ') return null;
      return { last: i + 1, type: 'TIME', meaning: { kind: 'time', clock: hour, day: null } };
    }
    if (clock === undefined) return null;
    const word = normAt(reading, i);
    const partial =
      !['dawn', 'daybreak', 'dusk', 'nightfall', 'sunrise', 'sunset'].includes(word) ||
      !SOLO.has(normAt(reading, i - 1));
    return { last: i + 1, type: 'TIME', meaning: { kind: 'time', clock, day: null }, partial };
  },
};
const SOLO = new Set('at before after by until since'.split(' '));

export const dayRules: readonly Rule[] = [day, beyond, night, smallHours, part, bare];
