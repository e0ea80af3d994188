import {
  capital,
  type DateInput,
  type Found,
  follows,
  gap,
  hyphened,
  joined,
  lexemeAt,
  normAt,
  type Rule,
  tokenAt,
} from '../read.js';

const ref = (last: number, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Found => ({
  last,
  type: 'DATE',
  meaning: { kind: 'fixed', value },
});

/** "now", "right now", "currently", "these days", "nowadays", "at present"; not "now that", "by now", "for now". */
const present: Rule = {
  id: 'vague:now',
  starts: ['=now', '=right', '=currently', '=nowadays', '=these', '=this', '=present', '=current'],
  match(reading, i) {
    const word = normAt(reading, i);
    if (word === 'right') return follows(reading, i + 1, 'now') ? ref(i + 2, 'PRESENT_REF') : null;
    if (word === 'these') return follows(reading, i + 1, 'days') ? ref(i + 2, 'PRESENT_REF') : null;
    if (word === 'present')
      return normAt(reading, i - 1) === 'at' && joined(reading, i) ? ref(i + 1, 'PRESENT_REF') : null;
    if (word === 'now' && (follows(reading, i + 1, 'that') || isNoTime(reading, i))) return null;
    // "current law" tells no time, "the current price" does.
    if (word === 'current' && (capital(reading, i) || !isMeasured(reading, i + 1))) return null;
    if (word === 'this') {
      if (normAt(reading, i - 1) !== 'at' || !follows(reading, i + 1, 'time') || !joined(reading, i)) return null;
      return follows(reading, i + 2, 'of', 'last', 'next') ? null : ref(i + 2, 'PRESENT_REF');
    }
    return ref(i + 1, 'PRESENT_REF');
  },
};

/** "every now and again", "the now-defunct paper", "One Ohio Now". */
const isNoTime = (reading: DateInput, i: number): boolean =>
  (follows(reading, i, 'now') && normAt(reading, i - 1) === 'every') ||
  hyphened(reading, i + 1) ||
  (capital(reading, i) && gap(reading, i) === ' ' && capital(reading, i - 1) && !isVerb(reading, i - 1));

/** "The Mayor Is Now Asking …", a headline */
const isVerb = (reading: DateInput, i: number): boolean =>
  /^(?:is|are|was|were|has|have|can|will)$/.test(normAt(reading, i));

/** What is told for a time: "current market prices", "the current share". */
const MEASURED = new Set(
  'year quarter fiscal market share number price rate level amount value position stock'.split(' '),
);
const isMeasured = (reading: DateInput, i: number): boolean =>
  joined(reading, i) && (MEASURED.has(normAt(reading, i)) || MEASURED.has(tokenAt(reading, i)?.lemma ?? ''));

/** "the firm's recently named chairman", "most recently", "until recently": of the thing, not of what is told. */
function isAttribute(reading: DateInput, i: number): boolean {
  const before = tokenAt(reading, i - 1);
  if (!before || !joined(reading, i)) return false;
  return (
    before.norm === 'most' ||
    before.norm === "'s" ||
    before.norm === '’s' ||
    before.tags.has('Determiner') ||
    before.tags.has('Possessive')
  );
}

/** "recently", "more recently", "recent years", "in recent weeks". */
const past: Rule = {
  id: 'vague:recently',
  starts: ['=recently', '=recent', '=more'],
  match(reading, i) {
    const more = normAt(reading, i) === 'more' ? 1 : 0;
    if (more && !follows(reading, i + 1, 'recently')) return null;
    const word = normAt(reading, i + more);
    if (word === 'recently' && (isAttribute(reading, i) || /^(?:as|until)$/.test(normAt(reading, i - 1)))) return null;
    if (word === 'recently') return ref(i + more + 1, 'PAST_REF');
    if (!joined(reading, i + 1) || lexemeAt(reading, i + 1).units === undefined) return null;
    const and =
      follows(reading, i + 2, 'and', 'or') && joined(reading, i + 3) && lexemeAt(reading, i + 3).units ? 2 : 0;
    return ref(i + 2 + and, 'PAST_REF');
  },
};

/** "in the past", "in the future", "the near future", "in the coming years". */
const eternity: Rule = {
  id: 'vague:the-past',
  starts: ['=the', '=future', '=coming'],
  match(reading, i) {
    const word = normAt(reading, i);
    if (word === 'the') {
      if (follows(reading, i + 1, 'past') && !isAdjective(reading, i + 2)) return ref(i + 2, 'PAST_REF');
      // "casts doubt on the future of the plant"
      const isOwned = (at: number) => follows(reading, at, 'of') && normAt(reading, i - 1) !== 'in';
      const near = follows(reading, i + 1, 'near', 'foreseeable', 'immediate', 'distant', 'not') ? 1 : 0;
      return follows(reading, i + 1 + near, 'future') && !isAdjective(reading, i + 2 + near) && !isOwned(i + 2 + near)
        ? ref(i + 2 + near, 'FUTURE_REF')
        : null;
    }
    const unit = lexemeAt(reading, i + 1);
    return joined(reading, i + 1) && unit.units !== undefined ? ref(i + 2, 'FUTURE_REF') : null;
  },
};

/** "the past president", "the past two years": a noun or number of its own follows. */
function isAdjective(reading: DateInput, i: number): boolean {
  if (!joined(reading, i)) return false;
  const tags = tokenAt(reading, i)?.tags;
  return tags !== undefined && (tags.has('Noun') || tags.has('Value') || tags.has('Adjective')) && !tags.has('Pronoun');
}

/** "will one day be free". */
const oneDay: Rule = {
  id: 'vague:one-day',
  starts: ['cardinal'],
  match(reading, i) {
    if (normAt(reading, i) !== 'one' || !follows(reading, i + 1, 'day')) return null;
    if (!joined(reading, i) || lexemeAt(reading, i + 2).part !== undefined) return null;
    for (let at = i - 1; at >= i - 4 && joined(reading, at + 1); at--)
      if (HOPEFUL.has(normAt(reading, at))) return ref(i + 2, 'FUTURE_REF');
    return null;
  },
};

const HOPEFUL = new Set(['will', 'would', 'may', 'might', 'could', 'can', "'ll"]);

/** "for the moment", "at the moment", but "at the moment of impact", "for the moment he falls". */
const moment: Rule = {
  id: 'vague:the-moment',
  starts: ['=the'],
  match(reading, i) {
    if (!follows(reading, i + 1, 'moment') || !/^(?:at|for)$/.test(normAt(reading, i - 1)) || !joined(reading, i))
      return null;
    const between = gap(reading, i + 2);
    return between === null || /[^\s]/.test(between) ? ref(i + 2, 'PRESENT_REF') : null;
  },
};

/** "we left a long time ago", "long ago". */
const longAgo: Rule = {
  id: 'vague:long-ago',
  starts: ['=a'],
  match(reading, i) {
    const isLong = normAt(reading, i) === 'a' && follows(reading, i + 1, 'long') && follows(reading, i + 2, 'time');
    return isLong && follows(reading, i + 3, 'ago') ? ref(i + 4, 'PAST_REF') : null;
  },
};

/** "was put off to a later date", "will be heard at some later time", not "was taken at a later date". */
function isAhead(reading: DateInput, i: number): boolean {
  if (/^(?:to|until|till|for)$/.test(normAt(reading, i - 1))) return true;
  for (let at = i - 2; at >= i - 6; at--)
    if (/^(?:will|would|shall|may|might|could|can|to)$/.test(normAt(reading, at))) return true;
  return false;
}

const laterDate: Rule = {
  id: 'vague:later-date',
  starts: ['=a', '=some'],
  match(reading, i) {
    const isLater = /^(?:a|some)$/.test(normAt(reading, i)) && follows(reading, i + 1, 'later');
    if (!isLater || !follows(reading, i + 2, 'date', 'time', 'day') || follows(reading, i + 3, 'than')) return null;
    return isAhead(reading, i) ? ref(i + 3, 'FUTURE_REF') : null;
  },
};

export const vagueRules: readonly Rule[] = [present, past, eternity, oneDay, moment, longAgo, laterDate];
