import { factualityOf } from './circumstances.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { complementOf } from './complements.js';
import type { FoundCue } from './cues.js';
import { CUE_FRAMES } from './data/cues.js';
import { hearerOf } from './hearings.js';
import { breaks, hasComma, type Phrase, type Reading } from './reading.js';
import { withSubject } from './relatives.js';

/** What is said, in units of its report. */
export interface Content {
  readonly first: number;
  readonly last: number;
  readonly rule: string;
}

/** A cue and the phrase that names who says it. */
export interface Attribution {
  readonly cue: FoundCue;
  readonly speaker: Phrase | null;
}

/** "When the judge said that it was late, they left": the report goes on after the comma. */
function subordinate(reading: Reading, cue: FoundCue): boolean {
  if (cue.form === 'gerund' && cue.first <= 1) return true;
  return (
    /^(?:when|while|after|as|although|though|if|because|once|since)$/.test(reading.units[0]?.norm ?? '') &&
    cue.first < 14 &&
    !reading.units.slice(0, cue.first).some((unit) => hasComma(unit))
  );
}

/** "the plan, which some have argued was late, was an insult": the clause ends with the relative one. */
function inRelative(reading: Reading, cue: FoundCue): boolean {
  const subject = reading.phraseAt.get(cue.first - 1);
  const at = cue.relative ? cue.first - 1 : (subject?.first ?? 0) - 1;
  for (let i = at; i >= 1 && i >= at - 2; i--) {
    if (/^(?:which|who|whom)$/.test(reading.units[i]?.norm ?? ''))
      return hasComma(reading.units[i - 1]) && !endsReport(reading, cue);
  }
  return false;
}

/** True where no comma comes back to the main clause after the cue. */
function endsReport(reading: Reading, cue: FoundCue): boolean {
  for (let i = cue.last; i < reading.units.length - 1; i++)
    if (hasComma(reading.units[i]) && reading.verbAt.has(i + 1)) return false;
  return true;
}

/** Where a reported clause that begins at `from` ends: before the next thing that is said, or with its sentence. */
function contentEnd(
  reading: Reading,
  from: number,
  cues: readonly Attribution[],
  cuts: boolean,
  relative: boolean,
): number {
  const { units } = reading;
  let end = units.length;
  let dash = -1;
  for (let i = from; i < end - 1; i++) {
    const gap = units[i]?.gap ?? '';
    if (/;/.test(gap) || (relative && hasComma(units[i]))) end = i + 1;
    else if (/:/.test(gap) && clauseAt(reading, i + 1, units.length)) end = i + 1;
    else if (cuts && hasComma(units[i]) && clauseAt(reading, i + 1, units.length)) end = i + 1;
    else if (/[–—]|\s-\s|--/.test(gap)) dash = dash < 0 ? i + 1 : units.length;
    // “…”, then deleted it
    else if (/,/.test(gap) && (units[i]?.quotation ?? -1) >= 0 && units[i + 1]?.norm === 'then') end = i + 1;
    // “…,” alluding to the war
    else if (/,/.test(gap) && (units[i]?.quotation ?? -1) >= 0 && reading.verbAt.get(i + 1)?.group.tense === 'gerund')
      end = i + 1;
  }
  // one dash alone begins what the reporter adds
  if (dash > from && dash < end) end = dash;
  for (const { cue } of cues) {
    if (cue.first <= from || cue.first >= end) continue;
    const before = units[cue.first - 1];
    let turn = (reading.phraseAt.get(cue.first - 1)?.first ?? 0) - 1;
    // "…, and on Thursday she told the court …"
    const time = reading.phraseAt.get(turn);
    if (time?.noun.temporal) turn = time.first - 1;
    if (time?.noun.temporal && /^(?:on|in|at|by|last)$/.test(units[turn]?.norm ?? '')) turn--;
    if (turn > from && cue.form === 'finite' && !cue.relative && /[qc]/.test(cue.frames)) {
      // "…, but officials said …"
      const conjunction = units[turn];
      if (conjunction && /^(?:and|but|while|though|although)$/.test(conjunction.norm) && hasComma(units[turn - 1])) {
        end = turn;
        continue;
      }
    }
    const absolute = withSubject(reading, cue);
    if (absolute && absolute.with > from) {
      end = absolute.with;
      continue;
    }
    const hearer = cue.passive ? hearerOf(reading, cue.first) : null;
    if (hearer && hearer.first > from && hasComma(units[hearer.first - 1])) end = hearer.first;
    else if (cue.form === 'according' && hasComma(before)) end = cue.first;
    else if (
      cue.form === 'gerund' &&
      hasComma(before) &&
      (cue.frames.includes('q') || (cue.frames.includes('c') && complementOf(reading, cue)?.that))
    )
      end = cue.first;
    else if (cue.form === 'finite' && before && /^(?:and|but)$/.test(before.norm) && /[qc]/.test(cue.frames)) {
      if ((cue.modal === null && hasComma(units[cue.first - 2])) || complementOf(reading, cue)?.that)
        end = cue.first - 1;
    }
  }
  for (let i = from; i < end; i++) {
    const unit = units[i];
    const before = units[i - 1];
    if (unit && unit.quotation >= 0 && i > from && /:/.test(before?.gap ?? '')) end = i;
  }
  return end;
}

/** "went on to say that", "is expected to say that"; not "would like to say that". */
function isSaid(reading: Reading, cue: FoundCue): boolean {
  return /^(?:actual|planned|attempted)$/.test(factualityOf(reading, cue, null));
}

/** The reported clause of "X said that …", "X said …". */
export function complementClause(reading: Reading, item: Attribution, cues: readonly Attribution[]): Content | null {
  const { cue } = item;
  if (!cue.frames.includes('c') || cue.form === 'participle') return null;
  const start = complementOf(reading, cue);
  if (!start && inserted(reading, item))
    return { first: cue.last, last: phraseEnd(reading, cue.last), rule: 'statement:indirect-relative' };
  if (!start || (cue.form === 'infinitive' && !((start.that || cue.lemma === 'say') && isSaid(reading, cue))))
    return null;
  // "what the court says we must pay" is no clause
  if (!start.that && item.speaker && reading.units[item.speaker.first - 1]?.norm === 'what') return null;
  const end = contentEnd(reading, start.at, cues, subordinate(reading, cue), inRelative(reading, cue));
  const full = rejoinsAt(reading, cue, start.at, end);
  const last = cue.form === 'noun' ? subjectEnd(reading, cue, start.at, full) : full;
  if (last <= start.at) return null;
  // "while saying that it was late, Lee went on": only a participle has its subject behind what is said
  const speaker = item.speaker?.first ?? -1;
  const behind = cue.form === 'gerund' ? speaker >= cue.last && speaker < last : speaker >= cue.last;
  if (behind && !cue.passive && cue.form !== 'noun') return null;
  if (
    cue.lemma !== 'say' &&
    finiteVerb(reading, start.at, last) < 0 &&
    !(
      quotesWithin(reading, start.at, last) && !hasComma(reading.units[(reading.phraseAt.get(start.at)?.last ?? 0) - 1])
    ) &&
    !(start.that && participleAfter(reading, start.at, last))
  )
    return null;
  return { first: start.at, last, rule: start.that ? 'statement:indirect-that' : 'statement:indirect-clause' };
}

/**
 * "insisted the talks would go on and announced pardons": a plain past behind "and" goes with the past of the cue, not
 * with the "would" of what is said. The end of the clause, before that "and" where there is one.
 */
function rejoinsAt(reading: Reading, cue: FoundCue, from: number, end: number): number {
  const main = reading.verbAt.get(cue.head)?.group;
  const own = reading.verbAt.get(finiteVerb(reading, from, end))?.group;
  if (cue.form !== 'finite' || main?.tense !== 'past' || main.perfect) return end;
  // "had “pledged the port” and said": the quotation holds the participle
  const quoted = reading.units
    .slice(from, end)
    .some(({ norm }, i) => norm === 'had' && (reading.units[from + i + 1]?.quotation ?? -1) >= 0);
  if (!quoted && (!own || (own.modal === null && !own.perfect))) return end;
  for (let i = from; i < end; i++) {
    const verb = reading.verbAt.get(i);
    if (
      verb?.first !== i ||
      (verb.group === own && !quoted) ||
      verb.group.tense !== 'past' ||
      verb.group.modal !== null
    )
      continue;
    if (verb.group.perfect || verb.group.relative >= 0 || verb.group.passive) return end;
    if (reading.units[i - 1]?.norm !== 'and' || i - 1 <= from) return end;
    // "had slapped her and told her" may be one "had", but not behind a quotation's end, nor before a clause of its own
    return own?.modal != null ||
      quoted ||
      (verb.group.lemma === 'say' && clauseAt(reading, verb.last, reading.units.length)) ||
      (reading.units[i - 2]?.quotation ?? -1) >= 0
      ? i - 1
      : end;
  }
  return end;
}

/** "Lee's claim that the bridge was safe was wrong": the clause of a subject ends before the main verb, or at a comma. */
function subjectEnd(reading: Reading, cue: FoundCue, at: number, full: number): number {
  const phrase = reading.phraseAt.get(cue.head)?.first ?? cue.first;
  const before = reading.verbAt.get(phrase - 1);
  const governed = before !== undefined && !/[cz]/.test(CUE_FRAMES.get(before.group.lemma) ?? '');
  const opens = phrase === 0 || before || breaks(reading.units[phrase - 1]);
  if (governed || (!opens && finiteVerb(reading, 0, cue.first) >= 0)) return full;
  const own = finiteVerb(reading, at, full);
  if (own < 0) return full;
  let pending = 0;
  for (let i = own + 1; i < full; i++) {
    if (hasComma(reading.units[i - 1])) return i;
    if (DANGLING.has(reading.units[i]?.norm ?? '')) pending++;
    const verb = reading.verbAt.get(i);
    if (verb?.first !== i || verb.group.relative >= 0 || !/^(?:past|present|future)$/.test(verb.group.tense)) continue;
    if (pending === 0) return i;
    pending--;
  }
  return full;
}

/** "argued that Reed died by accident": a past form that the tagger takes for a participle. */
function participleAfter(reading: Reading, at: number, last: number): boolean {
  const subject = reading.phraseAt.get(at);
  const verb = subject?.first === at && subject.last < last ? reading.verbAt.get(subject.last) : undefined;
  return verb?.group.tense === 'participle' && !breaks(reading.units[verb.first - 1]);
}

/** "the gifts, which she said were late": the reported clause goes on after the insertion. */
function inserted(reading: Reading, { cue, speaker }: Attribution): boolean {
  if (cue.form !== 'finite' || !cue.frames.includes('z') || speaker?.last !== cue.first) return false;
  if (!/^(?:which|who|that|what)$/.test(reading.units[speaker.first - 1]?.norm ?? '')) return false;
  const verb = reading.verbAt.get(cue.last);
  return verb?.first === cue.last && /^(?:past|present|future)$/.test(verb.group.tense);
}

function phraseEnd(reading: Reading, from: number): number {
  for (let i = from; i < reading.units.length; i++) if (breaks(reading.units[i])) return i + 1;
  return reading.units.length;
}

const quotesWithin = (reading: Reading, first: number, last: number) =>
  reading.units.slice(first, last).some((unit) => unit.quotation >= 0);

const DANGLING = new Set([
  'when',
  'that',
  'because',
  'but',
  'and',
  'while',
  'where',
  'as',
  'which',
  'who',
  'after',
  'since',
  'although',
]);

/** "Lee said shells had landed; four were hurt, according to Reed": what another says before the mark is no part of it. */
function clauseStart({ units, verbAt }: Reading, first: number): number {
  let mark = -1;
  for (let i = first - 1; i > 0; i--) {
    if (mark < 0 && /[;:]/.test(units[i - 1]?.gap ?? '')) mark = i;
    const verb = mark < 0 ? undefined : verbAt.get(i - 1);
    const finite = verb && /^(?:past|present|future)$/.test(verb.group.tense);
    if (finite && /[qz]/.test(CUE_FRAMES.get(verb.group.lemma) ?? '')) return mark;
  }
  return 0;
}

/**
 * The clause around an attribution that stands at its end or inside it: "…, the ministry said", "prices, he said, would
 * rise". `first` and `last` are the attribution's units.
 */
export function surroundingClause(reading: Reading, speaker: number, attributionEnd: number, cue: FoundCue): Content[] {
  const { units } = reading;
  const first = attributionStart(reading, speaker);
  // "departments can do that, they said": an object, no conjunction
  const object =
    units[first - 1]?.norm === 'that' && !CUE_FRAMES.has(reading.verbAt.get(first - 2)?.group.lemma ?? 'say');
  const dangling = !object && DANGLING.has(units[first - 1]?.norm ?? '');
  const last = afterAppositions(reading, attributionEnd, dangling);
  if (first === 0 || !hasComma(units[first - 1])) return [];
  // "Asked if he would stay, Lee smiled"
  if (/^(?:asked|pressed|told|reached|questioned|challenged|quizzed)$/.test(units[0]?.norm ?? '')) return [];
  // "…, whatever the banner says", "an inquiry, whose chairman, Ann Lee, promised"
  if (/^(?:what|who|which|how)ever$/.test(units[first]?.norm ?? '')) return [];
  if (units.slice(Math.max(0, first - 4), first).some(({ norm }) => norm === 'whose')) return [];
  const from = clauseStart(reading, first);
  // "Lee scolded him: “…,” she said"
  if ((units[first - 1]?.quotation ?? -1) >= 0 && /:/.test(units[first - 2]?.gap ?? '')) return [];
  const onlyQuotation = first === 1 && (units[0]?.quotation ?? -1) >= 0;
  if (onlyQuotation) return [];
  // “…,” one of the drivers, Ann Lee, said
  if ((units[0]?.quotation ?? -1) >= 0 && hasComma(units[0]) && reading.phraseAt.get(1)?.first === 1) {
    if (finiteVerb(reading, 1, first) < 0) return [];
  }
  const closes = last >= units.length && !adverbial(reading);
  const leftVerb =
    finiteVerb(reading, from, first) >= 0 || (closes && (first - from >= 6 || headlineInfinitive(reading, first, cue)));
  if (/^(?:what|as|than)$/.test(units[first - 1]?.norm ?? '')) return [];
  const goesOn = last < units.length && hasComma(units[last - 1]);
  const restVerb = goesOn ? finiteVerb(reading, last, units.length) : -1;
  const next = units[last];
  const rest: Content = { first: last, last: units.length, rule: 'statement:indirect-resumed' };
  if (dangling)
    return restVerb >= 0 || units.length - last > 2 ? [{ ...rest, rule: 'statement:indirect-inserted' }] : [];
  if (!leftVerb && restVerb >= 0 && reading.verbAt.has(last))
    return [{ first: from, last: first, rule: 'statement:indirect-interrupted' }, rest];
  if (!leftVerb && !quotesWithin(reading, from, first)) {
    // "In May, he said, prices would rise"
    return restVerb >= 0 && next && clauseAt(reading, last, units.length)
      ? [{ first: from, last: first, rule: 'statement:indirect-interrupted' }, rest]
      : [];
  }
  const contents: Content[] = [{ first: from, last: first, rule: 'statement:indirect-fronted' }];
  // "If it is late, Lee said, she will leave"
  const conditional = SUBORDINATE.test(`${units[0]?.norm} ${units[1]?.norm}`) && clauseAt(reading, last, units.length);
  if (goesOn && next && next.quotation < 0 && (conditional || carriesOn(reading, last, cue))) contents.push(rest);
  return contents;
}

const SUBORDINATE = /^(?:even )?(?:if|when|while|although|though|because|unless|once|since|after|before)\b/;

/** "Curfew to end Monday, mayor says": the future of headlines. */
const headlineInfinitive = (reading: Reading, first: number, cue: FoundCue): boolean =>
  reading.verbAt.get(cue.head)?.group.tense === 'present' &&
  reading.verbs.some(({ group, last }) => group.tense === 'infinitive' && last < first);

/** "…, lead singer Tom “Spud” Reed told followers": the words before the speaker's phrase that the tagger did not join. */
function attributionStart(reading: Reading, speaker: number): number {
  const { units } = reading;
  for (let i = speaker; i > 1 && i > speaker - 6; i--) {
    const before = units[i - 1];
    if (hasComma(before)) return i;
    const verb = reading.verbAt.get(i - 1);
    if (!before || breaks(before) || DANGLING.has(before.norm) || before.norm === 'to') break;
    if (verb && (verb.group.tense !== 'present' || !hasComma(units[i - 2]))) break;
  }
  return speaker;
}

/** True where the words after an attribution go on with what is said: "…, she says, and are hardly used". */
function carriesOn(reading: Reading, at: number, cue: FoundCue): boolean {
  const { units } = reading;
  const norm = units[at]?.norm ?? '';
  if (/^(?:especially|particularly|including|not|even|rather|such)$/.test(norm)) return units.length - at > 2;
  const next = reading.verbAt.get(at + 1);
  const promised = next && (next.group.modal !== null || next.group.negated);
  if (/^(?:and|but|or)$/.test(norm) && next && (promised || !CUE_FRAMES.has(next.group.lemma))) {
    // "…, Lee said, and left the room" is the reporter's
    const { tense } = next.group;
    return (
      /^(?:present|future)$/.test(tense) ||
      (tense === 'past' &&
        (reading.verbAt.get(cue.head)?.group.tense === 'present' || AUXILIARIES.has(units[at + 1]?.norm ?? '')))
    );
  }
  if (/^(?:but|and|so)$/.test(norm)) return clauseAt(reading, at + 1, units.length);
  if (!/^(?:although|though|because|since|unless|if)$/.test(norm) || !clauseAt(reading, at + 1, units.length))
    return false;
  // "…, Lee said, though she declined to say why", "though she did not name him"
  const verb = reading.verbAt.get(finiteVerb(reading, at + 1, units.length))?.group;
  if (!verb || CUE_FRAMES.has(verb.lemma) || /^(?:decline|refuse|elaborate)$/.test(verb.lemma)) return false;
  return !(verb.negated && reading.phraseAt.get(at + 1)?.noun.pronoun);
}

const AUXILIARIES = new Set(['was', 'were', 'had', 'would', 'could', 'should', 'might']);

/** "As prices rose, Lee said", "Asked about it, Lee said": an adverbial before the attribution, no reported clause. */
function adverbial(reading: Reading): boolean {
  const first = reading.units[0];
  if (!first) return true;
  const verb = reading.verbAt.get(0);
  if (verb && verb.group.tense !== 'present') return true;
  return /^(?:as|when|while|if|after|before|since|asked|in|on|at|during|speaking|reached|despite|although|though|for|with|according)$/.test(
    first.norm,
  );
}

/** "said Ann Lee, a forecaster with the office, but rivers may rise": what stands between commas and has no verb. */
function afterAppositions(reading: Reading, from: number, dangling: boolean): number {
  const { units } = reading;
  let last = from;
  while (last < units.length && hasComma(units[last - 1])) {
    if (/^(?:but|and|so)$/.test(units[last]?.norm ?? '') || reading.verbAt.has(last)) return last;
    let end = last;
    while (end < units.length - 1 && !hasComma(units[end])) end++;
    if (finiteVerb(reading, last, end + 1) >= 0) return last;
    if (end >= units.length - 1) return !dangling && reading.phraseAt.get(last)?.first === last ? units.length : last;
    const before = last;
    last = end + 1;
    if (!/^(?:but|and|so)$/.test(units[last]?.norm ?? '')) continue;
    return clauseAt(reading, last + 1, units.length) ? last : before;
  }
  return from;
}
