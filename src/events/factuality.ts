import type { VerbGroup } from '../language/types.js';
import { CARRIES_DENIAL, CONDITIONS, toldByModal, toldUnder } from '../lexicon/factuality.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import { finite } from './syntax/words.js';
import type { Factuality } from './types.js';

const NEGATING = new Set(['avoid', 'prevent', 'fail', 'refuse', 'decline', 'stop', 'deny']);
const PLANNED_NOUNS = new Set([
  'plan',
  'intention',
  'decision',
  'readiness',
  'desire',
  'hope',
  'proposal',
  'bid',
  'way',
]);

/** Who is so does not do it: "loath to criticize". */
const RELUCTANT = new Set(['loath', 'loth', 'reluctant', 'unwilling', 'unable', 'powerless']);

/** Verbs whose object is only thought of: "feared looting", "are weighing sanctions". */
const IMAGINING = new Set(
  'fear dread predict forecast anticipate foresee envisage imagine consider weigh mull contemplate'.split(' '),
);
/** Verbs whose object did not come: "averted a strike". */
const AVERTING = new Set(['avoid', 'avert', 'prevent', 'forestall']);

/** What kind of fact the clause of a verb states: said as done, denied, planned, tried, or only thought of. */
export function groupFactuality(syntax: Syntax, group: VerbGroup, depth = 0): Factuality {
  if (group.negated || nobodyDid(syntax, group) || sharesNegation(syntax, group)) return 'negated';
  if (isDestined(syntax, group)) return 'planned';
  const previous = syntax.neighbour(group, -1);
  if (group.tense === 'infinitive' && previous && depth < 4) {
    if (/^attempts?$|^efforts?$|^bid$/.test(syntax.token(group.first - 1)?.norm ?? '')) return 'attempted';
    if (PLANNED_NOUNS.has(syntax.token(group.first - 1)?.lemma ?? '')) return 'planned';
    if (RELUCTANT.has(syntax.token(group.first - 1)?.norm ?? '')) return 'negated';
    const outer = groupFactuality(syntax, previous, depth + 1);
    const under = previous.lemma === 'be' && previous.passive ? null : toldUnder(previous.lemma, outer);
    if (under !== null) return under;
    return outer === 'negated' ? 'hypothetical' : outer;
  }
  if (group.tense === 'gerund' && previous && depth < 4) {
    const word = syntax.token(group.first - 1);
    if (word?.norm === 'without') return 'negated';
    if (NEGATING.has(previous.lemma) && word?.norm === 'from') return 'negated';
    if (IMAGINING.has(previous.lemma) || previous.lemma === 'suggest') return 'hypothetical';
    if (AVERTING.has(previous.lemma)) return 'negated';
    // "will serve half of it before being released"
    if (/^(?:before|after|by|while|upon)$/.test(word?.norm ?? '')) {
      const outer = groupFactuality(syntax, previous, depth + 1);
      if (outer === 'planned' || outer === 'hypothetical') return outer;
    }
  }
  if (conditional(syntax, group)) return 'hypothetical';
  const open = toldByModal(group.modal, reported(syntax, group));
  if (open !== null) return open;
  if (group.tense === 'future') return 'planned';
  return 'actual';
}

/** "never stole or hurt anyone": "or" carries the denial on to the next verb of the same subject. */
function sharesNegation(syntax: Syntax, group: VerbGroup, depth = 0): boolean {
  if (depth > 3 || !CARRIES_DENIAL.has(syntax.token(group.first - 1)?.norm ?? '')) return false;
  const previous = syntax.neighbour(group, -1);
  if (!previous || /[;:]/.test(syntax.token(previous.last - 1)?.after ?? '')) return false;
  return previous.negated || sharesNegation(syntax, previous, depth + 1);
}

/** "Nobody called", "no troops were sent". */
function nobodyDid(syntax: Syntax, group: VerbGroup): boolean {
  if (!finite(group)) return false;
  const subject = syntax.subjectsOf(group)[0];
  return subject !== undefined && /^(?:no|nobody|none|neither|noone)$/.test(syntax.token(subject.first)?.norm ?? '');
}

/** "was to meet", "were to sign": set for later. */
function isDestined(syntax: Syntax, group: VerbGroup): boolean {
  for (let at = group.first; at < group.head; at++)
    if (syntax.token(at)?.norm === 'to' && syntax.token(at - 1)?.lemma === 'be') return true;
  return false;
}

/** "if they attack", "unless troops withdraw": the clause hangs on a condition word before its subject. */
function conditional(syntax: Syntax, group: VerbGroup): boolean {
  if (!finite(group)) return false;
  const subject = syntax.subjectsOf(group)[0];
  const from = subject && subject.first < group.first ? subject.first : group.first;
  for (let i = from - 1; i >= from - 3; i--) {
    const token = syntax.token(i);
    if (!token || token.sentence !== syntax.token(group.head)?.sentence) break;
    if (CONDITIONS.has(token.norm)) return token.norm !== 'whether' || group.tense !== 'past';
    if (/[,;]/.test(token.after)) break;
  }
  return false;
}

/** "said it would send": reported future, no mere possibility. */
function reported(syntax: Syntax, group: VerbGroup): boolean {
  const previous = syntax.neighbour(group, -1);
  if (!previous) {
    const next = syntax.neighbour(group, 1);
    return next !== undefined && SAYING.has(next.lemma);
  }
  return SAYING.has(previous.lemma) || previous.modal === 'would';
}

const SAYING = new Set(
  'say announce tell add pledge promise vow insist declare state confirm warn write report agree indicate note decide reply explain repeat reiterate think believe'.split(
    ' ',
  ),
);

/** Nouns before "of" or "for" that make the act one that has not happened. */
const UNREAL_BEFORE = new Set(
  `threat risk fear possibility prospect chance danger plan proposal idea call demand request hope offer need option
  talk alternative warning lack ban end halt stop`.split(/\s+/),
);
const PLANNED_WORDS = new Set([
  'planned',
  'upcoming',
  'scheduled',
  'next',
  'forthcoming',
  'expected',
  'proposed',
  'future',
]);
const UNREAL_WORDS = new Set([
  'possible',
  'potential',
  'no',
  'any',
  'another',
  'further',
  'second',
  'alleged',
  'would-be',
  'without',
]);
const PLANNED_VERBS = new Set(['plan', 'schedule', 'expect', 'propose', 'announce', 'prepare', 'await', 'order']);

/** The same for a noun that names the act, from its own words and the verb that it depends on. */
export function nounFactuality(syntax: Syntax, match: Match): Factuality {
  const { phrase, group, role } = match;
  if (!phrase) return group ? groupFactuality(syntax, group) : 'actual';
  for (let i = phrase.first; i < phrase.head; i++) {
    const word = syntax.token(i)?.norm ?? '';
    if (word === 'no') return 'negated';
    if (PLANNED_WORDS.has(word)) return 'planned';
    if (UNREAL_WORDS.has(word) && word !== 'second' && word !== 'further' && word !== 'alleged') return 'hypothetical';
    if (/^attempted|^failed/.test(word)) return 'attempted';
  }
  const before = syntax.token(phrase.first - 1);
  if (before?.norm === 'without') return 'negated';
  if (before?.norm === 'of' || before?.norm === 'for') {
    const noun = syntax.token(phrase.first - 2);
    if (noun && UNREAL_BEFORE.has(noun.lemma)) return noun.lemma === 'plan' ? 'planned' : 'hypothetical';
  }
  if (!group || role === 'other') return 'actual';
  if (role === 'object' && IMAGINING.has(group.lemma)) return 'hypothetical';
  if (role === 'object' && AVERTING.has(group.lemma)) return 'negated';
  if (role === 'object' && PLANNED_VERBS.has(group.lemma))
    return groupFactuality(syntax, group) === 'negated'
      ? 'negated'
      : group.lemma === 'order' || group.lemma === 'announce'
        ? 'actual'
        : 'planned';
  return groupFactuality(syntax, group);
}
