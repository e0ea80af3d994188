import { type Content, DANGLING, type FoundCue, quotesWithin } from './attributions.js';
import { clauseAt, finiteVerb } from './clauses.js';
import { CUE_FRAMES } from './data/cues.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';
import { hasFiniteWord, hasMainClause } from './trees.js';

/** "Lee said shells had landed; four were hurt, according to Reed": what another says before the mark is no part of it. */
function clauseStart({ nodes, verbAt }: ParsedSentence, first: number): number {
  let mark = -1;
  for (let i = first - 1; i > 0; i--) {
    if (mark < 0 && /[;:]/.test(nodes[i - 1]?.trailing ?? '')) mark = i;
    const verb = mark < 0 ? undefined : verbAt.get(i - 1);
    if (isFiniteVerb(verb) && /[qz]/.test(CUE_FRAMES.get(verb.group.lemma) ?? '')) return mark;
  }
  return 0;
}

/**
 * The clause around an attribution that stands at its end or inside it: "…, the ministry said", "prices, he said, would
 * rise". `first` and `last` are the attribution's nodes.
 */
export function surroundingClause(
  reading: ParsedSentence,
  speaker: number,
  attributionEnd: number,
  cue: FoundCue,
): Content[] {
  const { nodes } = reading;
  const first = attributionStart(reading, speaker);
  // "departments can do that, they said": an object, no conjunction
  const object =
    nodes[first - 1]?.norm === 'that' && !CUE_FRAMES.has(reading.verbAt.get(first - 2)?.group.lemma ?? 'say');
  const dangling = !object && DANGLING.has(nodes[first - 1]?.norm ?? '');
  // no apposition stands behind the verb: "…, police said, a record for May"
  const last = attributionEnd === cue.last ? attributionEnd : afterAppositions(reading, attributionEnd, dangling);
  if (first === 0 || !hasComma(nodes[first - 1])) return [];
  // "Asked if he would stay, Lee smiled"
  if (/^(?:asked|pressed|told|reached|questioned|challenged|quizzed)$/.test(nodes[0]?.norm ?? '')) return [];
  // "…, whatever the banner says", "an inquiry, whose chairman, Ann Lee, promised"
  if (/^(?:what|who|which|how)ever$/.test(nodes[first]?.norm ?? '')) return [];
  if (nodes.slice(Math.max(0, first - 4), first).some(({ norm }) => norm === 'whose')) return [];
  const from = clauseStart(reading, first);
  // "Lee scolded him: “…,” she said"
  if ((nodes[first - 1]?.quotation ?? -1) >= 0 && /:/.test(nodes[first - 2]?.trailing ?? '')) return [];
  const onlyQuotation = first === 1 && (nodes[0]?.quotation ?? -1) >= 0;
  if (onlyQuotation) return [];
  // “…,” Lee said in a bill, according to the paper: the quotation has its own attribution
  if (cue.form === 'according' && (nodes[0]?.quotation ?? -1) >= 0 && hasComma(nodes[0])) {
    const verb = reading.verbAt.get(finiteVerb(reading, 1, first));
    if (verb && /q/.test(CUE_FRAMES.get(verb.group.lemma) ?? '') && verb.first <= 6) return [];
  }
  // “…,” one of the drivers, Ann Lee, said
  if ((nodes[0]?.quotation ?? -1) >= 0 && hasComma(nodes[0]) && reading.phraseAt.get(1)?.first === 1) {
    if (finiteVerb(reading, 1, first) < 0) return [];
  }
  const closes = last >= nodes.length && !adverbial(reading);
  const leftVerb =
    first - from > 1 &&
    (finiteVerb(reading, from, first) >= 0 ||
      (!SUBORDINATE.test(nodes[from]?.norm ?? '') && hasMainClause(reading, from, first)) ||
      (closes && hasFiniteWord(reading, from, first)) ||
      (closes && (first - from >= 6 || headlineInfinitive(reading, first, cue))));
  if (/^(?:what|as|than)$/.test(nodes[first - 1]?.norm ?? '')) return [];
  const goesOn = last < nodes.length && hasComma(nodes[last - 1]);
  const restVerb = goesOn ? finiteVerb(reading, last, nodes.length) : -1;
  const next = nodes[last];
  const rest: Content = { first: last, last: nodes.length, rule: 'statement:indirect-resumed' };
  if (dangling)
    return restVerb >= 0 || nodes.length - last > 2 ? [{ ...rest, rule: 'statement:indirect-inserted' }] : [];
  // "prices, he said, would rise": a clause split by its attribution is said from where it goes on
  if (goesOn && isFiniteVerb(reading.verbAt.get(last)) && reading.verbAt.get(last)?.first === last) return [rest];
  if (!leftVerb && !quotesWithin(reading, from, first)) {
    // "In May, he said, prices would rise"
    const opens = reading.phraseAt.get(last)?.first === last && nodes.length - last > 2;
    return goesOn && (opens || clauseAt(reading, last, nodes.length)) ? [rest] : [];
  }
  const contents: Content[] = [{ first: from, last: first, rule: 'statement:indirect-fronted' }];
  // "If it is late, Lee said, she will leave"
  const conditional = SUBORDINATE.test(`${nodes[0]?.norm} ${nodes[1]?.norm}`) && clauseAt(reading, last, nodes.length);
  if (goesOn && next && next.quotation < 0 && (conditional || carriesOn(reading, last, cue))) contents.push(rest);
  return contents;
}

const SUBORDINATE = /^(?:even )?(?:if|when|while|although|though|because|unless|once|since|after|before)\b/;

/** "Curfew to end Monday, mayor says": the future of headlines. */
const headlineInfinitive = (reading: ParsedSentence, first: number, cue: FoundCue): boolean =>
  reading.verbAt.get(cue.head)?.group.tense === 'present' &&
  reading.verbs.some(({ group, last }) => group.tense === 'infinitive' && last < first);

/** "…, lead singer Tom “Spud” Reed told followers": the words before the speaker's phrase that the tagger did not join. */
export function attributionStart(reading: ParsedSentence, speaker: number): number {
  const { nodes } = reading;
  for (let i = speaker; i > 1 && i > speaker - 6; i--) {
    const before = nodes[i - 1];
    if (hasComma(before)) return i;
    const verb = reading.verbAt.get(i - 1);
    if (!before || breaks(before) || DANGLING.has(before.norm) || before.norm === 'to') break;
    if (verb && (verb.group.tense !== 'present' || !hasComma(nodes[i - 2]))) break;
  }
  return speaker;
}

/** True where the words after an attribution go on with what is said: "…, she says, and are hardly used". */
function carriesOn(reading: ParsedSentence, at: number, cue: FoundCue): boolean {
  const { nodes } = reading;
  const norm = nodes[at]?.norm ?? '';
  if (/^(?:especially|particularly|including|not|even|rather|such|apart|except|only)$/.test(norm))
    return nodes.length - at > 2;
  const next = reading.verbAt.get(at + 1);
  const promised = next && next.group.tense !== 'infinitive' && (next.group.modal !== null || next.group.negated);
  // "…, police said, and had argued with his wife"
  const earlier = next?.group.perfect && reading.verbAt.get(cue.head)?.group.perfect === false;
  if (/^(?:and|but|or)$/.test(norm) && next && (promised || earlier || !CUE_FRAMES.has(next.group.lemma))) {
    // "…, Lee said, and left the room" is the reporter's
    const { tense } = next.group;
    return (
      /^(?:present|future)$/.test(tense) ||
      (tense === 'past' &&
        (reading.verbAt.get(cue.head)?.group.tense === 'present' || AUXILIARIES.has(nodes[at + 1]?.norm ?? '')))
    );
  }
  // "…, she said, and to promise more would be wrong"
  if (norm === 'and' && next?.group.tense === 'infinitive') return finiteVerb(reading, next.last, nodes.length) >= 0;
  if (/^(?:but|and|so)$/.test(norm)) return clauseAt(reading, at + 1, nodes.length);
  if (isPart(reading, at)) return true;
  if (norm === 'because') return finiteVerb(reading, at + 1, nodes.length) >= 0;
  if (!/^(?:although|though|since|unless|if)$/.test(norm) || !clauseAt(reading, at + 1, nodes.length)) return false;
  // "…, Lee said, though she declined to say why", "though she did not name him"
  const verb = reading.verbAt.get(finiteVerb(reading, at + 1, nodes.length))?.group;
  if (!verb || CUE_FRAMES.has(verb.lemma) || /^(?:decline|refuse|elaborate)$/.test(verb.lemma)) return false;
  return !(verb.negated && reading.phraseAt.get(at + 1)?.noun.pronoun);
}

/** "…, Lee said, almost all of them in the north" */
const isPart = ({ nodes }: ParsedSentence, at: number): boolean =>
  nodes.slice(at, at + 6).some(({ norm }, i) => norm === 'of' && nodes[at + i + 1]?.norm === 'them');

const AUXILIARIES = new Set(['was', 'were', 'had', 'would', 'could', 'should', 'might']);

/** "As prices rose, Lee said", "Asked about it, Lee said": an adverbial before the attribution, no reported clause. */
function adverbial(reading: ParsedSentence): boolean {
  // "And in a third case, in May, a panel ruled"
  const at = /^(?:and|but|so)$/.test(reading.nodes[0]?.norm ?? '') ? 1 : 0;
  const first = reading.nodes[at];
  if (!first) return true;
  const verb = reading.verbAt.get(at);
  if (verb && verb.group.tense !== 'present') return true;
  return /^(?:as|when|while|if|after|before|since|asked|in|on|at|during|speaking|reached|despite|although|though|for|with|according)$/.test(
    first.norm,
  );
}

/** "said Ann Lee, a forecaster with the office, but rivers may rise": what stands between commas and has no verb. */
function afterAppositions(reading: ParsedSentence, from: number, dangling: boolean): number {
  const { nodes } = reading;
  let last = from;
  while (last < nodes.length && hasComma(nodes[last - 1])) {
    if (/^(?:but|and|so)$/.test(nodes[last]?.norm ?? '') || reading.verbAt.has(last) || isPart(reading, last))
      return last;
    let end = last;
    while (end < nodes.length - 1 && !hasComma(nodes[end])) end++;
    if (finiteVerb(reading, last, end + 1) >= 0) return last;
    if (end >= nodes.length - 1) return !dangling && reading.phraseAt.get(last)?.first === last ? nodes.length : last;
    const before = last;
    last = end + 1;
    if (!/^(?:but|and|so)$/.test(nodes[last]?.norm ?? '')) continue;
    return clauseAt(reading, last + 1, nodes.length) ? last : before;
  }
  return from;
}
