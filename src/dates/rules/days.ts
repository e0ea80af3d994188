import { readMeasure } from '../quantities.js';
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
    const vague = vagueDay(reading, i);
    if (vague) return { last: i + 1, type: 'DATE', meaning: { kind: 'fixed', value: vague } };
    return shiftDays(i + 1, count);
  },
};

/** "the leaders of tomorrow", "used today": no day of the calendar. */
function vagueDay(reading: DateInput, i: number): 'PRESENT_REF' | 'FUTURE_REF' | null {
  const word = normAt(reading, i);
  if (word === 'today') return isNowadays(reading, i) || isOfTheAge(reading, i) ? 'PRESENT_REF' : null;
  const owner = word === 'tomorrow' && follows(reading, i - 1, 'of') ? tokenAt(reading, i - 2) : undefined;
  return owner?.tags.has('Plural') && !owner.tags.has('Pronoun') && lexemeAt(reading, i - 2).units === undefined
    ? 'FUTURE_REF'
    : null;
}

/** "today's children", "Today, forty years after the strike, …": the age that is lived in. */
function isOfTheAge(reading: DateInput, i: number): boolean {
  if (/^['’]s$/.test(normAt(reading, i + 1))) return GENERATIONS.has(normAt(reading, i + 2));
  if (gap(reading, i + 1) !== ', ') return false;
  const since = readMeasure(reading, i + 1);
  return since?.unit === 'year' && follows(reading, since.last, 'after', 'later', 'on');
}

/** Those whom an age has, and its ways. */
const GENERATIONS = new Set(
  'kids children youth youths youngsters teenagers teens generation generations parents women society world'.split(' '),
);

/** "what is today Ghana", "is still in use today", "known today as Volgograd": these days. */
function isNowadays(reading: DateInput, i: number): boolean {
  if (!joined(reading, i)) return false;
  const before = normAt(reading, i - 1);
  if (/^(?:is|are)$/.test(before)) return normAt(reading, i - 2) === 'what' || isCompared(reading, i);
  if (before === 'known' || before === 'even' || before === 'still') return true;
  // "The figure today is near 50."
  if (follows(reading, i + 1, 'is', 'are')) return STANDING.test(before);
  if (isCompared(reading, i)) return true;
  for (let at = i - 2; at >= i - 8 && joined(reading, at + 1); at--) if (normAt(reading, at) === 'still') return true;
  return false;
}

/** "more than the country consumes today", "than they are today" */
function isCompared(reading: DateInput, i: number): boolean {
  for (let at = i - 2; at >= i - 5 && joined(reading, at + 1); at--)
    if (normAt(reading, at) === 'than' && isPresent(reading, i - 1)) return true;
  return false;
}

/** "than it consumes", "than they are" */
const isPresent = (reading: DateInput, i: number): boolean =>
  /^(?:is|are)$/.test(normAt(reading, i)) || tokenAt(reading, i)?.tags.has('PresentTense') === true;

/** What stands at a level these days. */
const STANDING = /^(?:figure|number|total|rate|share|level|price|population|used|made|built|grown|sold|standard)s?$/;

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
    if (word === 'overnight') return timeOf(i + 1, 'NI', isAwaited(reading, i) ? 0 : -1);
    return follows(reading, i + 1, 'night') ? timeOf(i + 2, 'NI', -1) : null;
  },
};

/** "is expected to arrive overnight" */
function isAwaited({ doc, atoms }: DateInput, i: number): boolean {
  const token = atoms[i]?.token ?? 0;
  const tense = tenseAt(doc, token, token + 1);
  return tense === 'future' || tense === 'nearest';
}

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
    return {
      last: at + 1,
      type: 'TIME',
      meaning: { kind: 'time', clock, day: null },
      partial: !isNarrated(reading, i, at),
    };
  },
};

const DURING = new Set(['in', 'during', 'through', 'throughout', 'over']);
const LIMITS = new Set(['by', 'until', 'till', 'since', 'before', 'after']);
const SHARE = new Set(['much', 'most', 'part', 'rest', 'all', 'half']);

/** "flew over the valley in the morning", "by the evening", "spent much of the afternoon"; not "he jogs in the morning", "4 in the morning". */
function isNarrated(reading: DateInput, i: number, at: number): boolean {
  const before = normAt(reading, i - 1);
  if (!joined(reading, i) || isModifier(reading, at) || isCounted(reading, i - 2)) return false;
  if (LIMITS.has(before) && normAt(reading, at) !== 'night') return true;
  const isShare = before === 'of' && SHARE.has(normAt(reading, i - 2));
  return (DURING.has(before) || isShare) && isPast(reading, i, at + 1);
}

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
      // midnight opens the day in "after midnight", closes it in "by midnight"
      const clock = hour === '24:00' && FROM.has(normAt(reading, i - 1)) ? '00:00' : hour;
      return { last: i + 1, type: 'TIME', meaning: { kind: 'time', clock, day: null } };
    }
    if (clock === undefined) return null;
    const word = normAt(reading, i);
    const start = EDGES.has(normAt(reading, i - 1)) && joined(reading, i) ? i - 1 : i;
    const before = normAt(reading, start - 1);
    const partial = word === 'night' || !(SKIES.has(word) ? SOLO : UNTIL).has(before) || isModifier(reading, i);
    return { last: i + 1, type: 'TIME', meaning: { kind: 'time', clock, day: null }, partial };
  },
};
const SOLO = new Set('at before after by until since from'.split(' '));
/** "by evening", "until late afternoon": without an article. */
const UNTIL = new Set(['by', 'until', 'till', 'since']);
const FROM = new Set(['after', 'from', 'since', 'between', 'past']);
const EDGES = new Set(['early', 'late', 'mid']);
/** Parts of the day that the sky or a meal tells: "at dusk", "at lunchtime". */
const SKIES = new Set('dawn daybreak dusk nightfall sunrise sunset sundown lunchtime teatime'.split(' '));

/** "at first light". */
const firstLight: Rule = {
  id: 'time:first-light',
  starts: ['ordinal'],
  match(reading, i) {
    if (normAt(reading, i) !== 'first' || !follows(reading, i + 1, 'light')) return null;
    if (!SOLO.has(normAt(reading, i - 1))) return null;
    return { last: i + 2, type: 'TIME', meaning: { kind: 'time', clock: 'MO', day: null } };
  },
};

export const dayRules: readonly Rule[] = [day, beyond, night, smallHours, firstLight, part, bare];
