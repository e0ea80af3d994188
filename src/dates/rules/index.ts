import type { Lexeme } from '../lexicon.js';
import type { Candidate, DateInput, Rule } from '../read.js';
import { agoRules } from './ago.js';
import { calendarDays } from './calendar-days.js';
import { clockRules } from './clock.js';
import { dayRules } from './days.js';
import { definiteUnits } from './definite-units.js';
import { durationRules } from './durations.js';
import { eraRules } from './eras.js';
import { holidayRules } from './holidays.js';
import { months } from './months.js';
import { quarterRules } from './quarters.js';
import { relativeUnits } from './relative-units.js';
import { setRules } from './sets.js';
import { spanRules } from './spans.js';
import { vagueRules } from './vague.js';
import { weekdayPhrases } from './weekday-phrases.js';
import { weekdayRules } from './weekdays.js';
import { years } from './years.js';

/** Where two rules take the same words, the earlier one wins. */
export const RULES: readonly Rule[] = [
  ...calendarDays,
  ...months,
  ...years,
  ...holidayRules,
  ...weekdayRules,
  ...weekdayPhrases,
  ...dayRules,
  ...clockRules,
  ...quarterRules,
  ...eraRules,
  ...agoRules,
  ...setRules,
  ...vagueRules,
  ...spanRules,
  ...relativeUnits,
  ...definiteUnits,
  ...durationRules,
];

const BY_START = new Map<string, Rule[]>();
for (const rule of RULES) {
  for (const start of rule.starts) BY_START.set(start, [...(BY_START.get(start) ?? []), rule]);
}

/** The rules that a word can begin, for words and, by what they can be, for numbers, which have a lexeme each. */
const byLexeme = new WeakMap<Lexeme, readonly Rule[]>();
const byShape = new Map<string, readonly Rule[]>();

function rulesFor(lexeme: Lexeme): readonly Rule[] {
  const known = byLexeme.get(lexeme);
  if (known) return known;
  const fields = Object.keys(lexeme).map((field) => (field === 'keyword' ? `=${lexeme.keyword}` : field));
  const shape = fields.join(' ');
  let rules = byShape.get(shape);
  if (!rules) {
    const wanted = new Set(fields.flatMap((field) => BY_START.get(field) ?? []));
    rules = RULES.filter((rule) => wanted.has(rule));
    byShape.set(shape, rules);
  }
  byLexeme.set(lexeme, rules);
  return rules;
}

/** The most frequent first words: what follows them must be of a temporal expression too. */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'this', 'that']);

/** Everything that any rule finds, overlapping. */
export function findCandidates(reading: DateInput): Candidate[] {
  const candidates: Candidate[] = [];
  reading.atoms.forEach(({ lexeme, norm }, i) => {
    if (lexeme === undefined) return;
    if (ARTICLES.has(norm) && reading.atoms[i + 1]?.lexeme === undefined) return;
    for (const rule of rulesFor(lexeme)) {
      const found = rule.match(reading, i);
      if (found) candidates.push({ first: i, rule: rule.id, ...found });
    }
  });
  return candidates;
}
