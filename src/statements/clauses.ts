import { hasComma, isFiniteVerb, type ParsedSentence } from './parsed-sentence.js';

/** Words other than a noun phrase's that may begin a clause. */
const CLAUSE_OPENERS = new Set(
  `there it he she they we i you this these those if while although though despite unless both neither all
  most many several none nobody nothing everyone everything anyone someone no with without`.split(/\s+/),
);
/** These too where their verb comes next: "more would follow". */
const COUNTS = new Set(['more', 'fewer', 'less', 'now', 'here']);
const OBJECTS = new Set(['him', 'them', 'me', 'us', 'himself', 'herself', 'themselves', 'itself']);
/** A clause inside a phrase begins with these: its verb is not the one looked for. */
const SUBORDINATORS = new Set(
  'who whom whose which where when while if whether because although though after before until since that as what how why unless'.split(
    ' ',
  ),
);

/** Index of the first finite verb in the nodes, those of subordinate clauses passed over, or -1. */
export function finiteVerb(reading: ParsedSentence, first: number, last: number): number {
  let pending = 0;
  for (let i = first; i < last; i++) {
    const node = reading.nodes[i];
    if (!node) break;
    if (SUBORDINATORS.has(node.norm) && startsClause(reading, i)) {
      pending++;
      continue;
    }
    const verb = reading.verbAt.get(i);
    if (!verb || verb.head !== i || !isFiniteVerb(verb)) continue;
    if (pending > 0) pending--;
    else if (verb.group.relative < 0) return i;
  }
  return -1;
}

/** "after the vote" is an adjunct, "after they voted" a clause; "that plan" a phrase. */
function startsClause(reading: ParsedSentence, at: number): boolean {
  const node = reading.nodes[at];
  if (!node) return false;
  // "if not for the guard, it would be lost"
  if (node.norm === 'if' && reading.nodes[at + 1]?.norm === 'not' && reading.nodes[at + 2]?.norm === 'for')
    return false;
  if (!/^(?:after|before|until|since|as|that)$/.test(node.norm)) return true;
  // "That is a big deal, said"
  if (node.norm === 'that' && at === 0 && reading.verbAt.has(1)) return false;
  // "since last Thursday"
  if (reading.phraseAt.get(at + 1)?.noun.temporal) return false;
  // "as many as ten died"
  if (node.norm === 'as' && reading.nodes[at + 2]?.norm === 'as') return false;
  // "as a young person", "as rescuers searched": told apart by the subject's article or number
  if (node.norm === 'as' && reading.nodes[at + 1]?.token?.tags.has('Determiner')) return false;
  if (node.norm === 'that' && reading.phraseAt.get(at)?.first === at && (reading.phraseAt.get(at)?.last ?? 0) > at + 1)
    return false;
  for (let i = at + 1; i < Math.min(reading.nodes.length, at + 12); i++) {
    const verb = reading.verbAt.get(i);
    if (verb?.head === i) return isFiniteVerb(verb);
    if (hasComma(reading.nodes[i])) return false;
  }
  return false;
}

/** "say it aloud, so let me": a comma before the verb, with no more than an adverb between. */
function partedFromVerb(reading: ParsedSentence, from: number): boolean {
  for (let i = from; i <= from + 2; i++) {
    if (hasComma(reading.nodes[i - 1])) return true;
    if (reading.verbAt.has(i) || reading.phraseAt.has(i) || (reading.nodes[i]?.quotation ?? -1) >= 0) return false;
  }
  return false;
}

/** "the men, who fled and then came back, would": the main verb stands behind the comma that ends the relative clause. */
function verbBehindRelative(reading: ParsedSentence, comma: number, last: number): boolean {
  if (!/^(?:who|which|whose|whom)$/.test(reading.nodes[comma + 1]?.norm ?? '')) return false;
  for (let i = comma + 2; i < Math.min(last - 1, comma + 40); i++) {
    const verb = hasComma(reading.nodes[i]) ? reading.verbAt.get(i + 1) : undefined;
    if (verb?.first === i + 1 && isFiniteVerb(verb)) return true;
  }
  return false;
}

/** True where the next comma has a finite verb behind it. */
function verbAfterComma(reading: ParsedSentence, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last - 1, from + 25); i++) {
    if (!hasComma(reading.nodes[i])) continue;
    const verb = reading.verbAt.get(i + 1);
    return verb?.first === i + 1 && isFiniteVerb(verb) && verb.group.relative < 0;
  }
  return false;
}

/** "an interest in the seat, but he refuses to talk": a second clause, where the first has had no verb. */
function opensAnother(reading: ParsedSentence, at: number): boolean {
  const norm = reading.nodes[at]?.norm ?? '';
  if (!/^(?:and|but|so|while)$/.test(norm) || !hasComma(reading.nodes[at - 1])) return false;
  const subject = reading.phraseAt.get(at + 1);
  if (subject?.first !== at + 1 || (norm === 'and' && !subject.noun.pronoun)) return false;
  return isFiniteVerb(reading.verbAt.get(subject.last));
}

/** True where a clause of its own begins at `at`: a subject, and a finite verb soon after it. */
export function clauseAt(reading: ParsedSentence, at: number, last: number): boolean {
  const node = reading.nodes[at];
  if (!node || OBJECTS.has(node.norm)) return false;
  const phrase = reading.phraseAt.get(at);
  if (phrase?.noun.pronoun && phrase.first === at && partedFromVerb(reading, phrase.last)) return false;
  const owner = phrase?.first === at && /^['’]s?$/.test(reading.nodes[phrase.last]?.norm ?? '') ? phrase.last : -1;
  // "said the “plan is late”", "said Reed's “plan is late”"
  const quoted =
    ((node.token?.tags.has('Determiner') || /^(?:his|her|its|their|my|our|your)$/.test(node.norm)) &&
      (reading.nodes[at + 1]?.quotation ?? -1) >= 0) ||
    (owner >= 0 && (reading.nodes[owner + 1]?.quotation ?? -1) >= 0);
  // "said having a guard is a good thing"
  const opening = reading.verbAt.get(at);
  if (opening?.first === at && /ing$/.test(node.norm) && reading.phraseAt.has(opening.last))
    return finiteVerb(reading, opening.last, last) >= 0;
  const followed = COUNTS.has(node.norm) && reading.verbAt.get(at + 1)?.first === at + 1;
  // "said a further 500 guards were sent": an article that the tagger parts from its noun
  const parted =
    /^(?:a|an|the)$/.test(node.norm) && [1, 2].some((far) => reading.phraseAt.get(at + far)?.first === at + far);
  if (phrase?.first !== at && !quoted && !followed && !parted && !CLAUSE_OPENERS.has(node.norm)) return false;
  // "as many as ten died"
  const counted = node.norm === 'as' && reading.nodes[at + 2]?.norm === 'as';
  const adverbial = !counted && (SUBORDINATORS.has(node.norm) || /^(?:despite|with|without)$/.test(node.norm));
  if (adverbial) return finiteVerb(reading, at, Math.min(last, at + 60)) >= 0;
  let commas = 0;
  let pending = 0;
  for (let i = at; i < Math.min(last, at + 40); i++) {
    const current = reading.nodes[i];
    if (!current) return false;
    if (current.quotation >= 0) {
      // "saying his “start-up capital was less than expected”": the words in the marks hold the verb
      const holds = i === last - 1 && i <= at + 2 && current.end - current.start > 25;
      if (i > at && (!quoted || holds)) return true;
      continue;
    }
    if (i > at && SUBORDINATORS.has(current.norm) && startsClause(reading, i)) pending++;
    if (i > at && opensAnother(reading, i)) return false;
    const verb = reading.verbAt.get(i);
    if (verb?.first === i && i > at && isFiniteVerb(verb)) {
      const previous = reading.nodes[i - 1];
      if (pending > 0) pending--;
      else if (verb.group.relative < 0) {
        // "this and said", "a base in Lyon, offered": the verb has another subject
        if (/^(?:and|but|or|then)$/.test(previous?.norm ?? '')) return false;
        // "assured him all help, sources said": an attribution is no clause of the phrase before it
        const source = reading.phraseAt.get(i - 1);
        if (commas === 1 && source && i >= last - 2 && /^(?:say|add|tell)$/.test(verb.group.lemma)) {
          if (source.first > 0 && hasComma(reading.nodes[source.first - 1])) return false;
        }
        if (commas !== 1 || !hasComma(previous)) return true;
        // "the program, run by the port, has brought": the main verb stands after the next comma
        return verbAfterComma(reading, i, last);
      }
    }
    if (current.trailing !== ' ' && /[;:]/.test(current.trailing)) return false;
    if (hasComma(current)) {
      if (commas === 0 && phrase && i === phrase.last - 1 && verbBehindRelative(reading, i, last)) return true;
      commas++;
      pending = 0;
    }
  }
  return false;
}
