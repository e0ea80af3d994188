import { type FoundCue, plainCue, WORDING } from './attributions.js';
import { clauseAt } from './clauses.js';
import { lemmaOfForm } from './cue-forms.js';
import { CUE_FORMS, CUE_FRAMES, PHRASAL_CUES } from './data/cues.js';
import { hearingBodyOf } from './hearing-bodies.js';
import { nounCue } from './noun-cues.js';
import { breaks, hasComma, type ParsedSentence, type Phrase, type Verb } from './parsed-sentence.js';
import { quotativeCue } from './quotatives.js';
import { subjectInTree } from './trees.js';

const NOT_VERBS = new Set(['according', 'including', 'regarding', 'concerning', 'following', 'supporting']);

const PHRASAL = new Map<string, (typeof PHRASAL_CUES)[number][]>();
for (const cue of PHRASAL_CUES) PHRASAL.set(cue[0], [...(PHRASAL.get(cue[0]) ?? []), cue]);

/** "went on", "pointed out", "made clear": the lemma of a verb with its particle. */
function phrasal(reading: ParsedSentence, head: number, lemma: string) {
  for (const [, particle, name, frames] of PHRASAL.get(lemma) ?? []) {
    if (particle.every((word, i) => reading.nodes[head + 1 + i]?.norm === word))
      return { lemma: name, frames, last: head + 1 + particle.length };
  }
  return null;
}

/** Plain forms that are nouns as often: "seven state titles", "the report", "media comment". */
const NOUNS = new Set(
  `state states report reports claim claims note notes promise promises estimate estimates show shows project projects
  call calls release comment comments request requests demand demands question questions order orders voice text
  message post posts email tweet tweets plan forecast rule rules dispute protest counter answer respond shout cry
  cause signal address attack support quote quotes credit broadcast object list remark remarks blast brand brands label labels echo`.split(
    /\s+/,
  ),
);

/** True where a plain form has no subject beside it and no auxiliary: the tagger took a noun for a verb. */
function isNoun(reading: ParsedSentence, verb: Verb): boolean {
  const node = reading.nodes[verb.head];
  if (!node || !NOUNS.has(node.norm) || verb.group.tense !== 'present' || verb.last - verb.first > 1) return false;
  if (verb.group.relative >= 0) return false;
  // "hit Reed and claims that it was"
  const says = reading.nodes[verb.last]?.norm === 'that' || (reading.nodes[verb.last]?.quotation ?? -1) >= 0;
  if (says && /^(?:and|but|or|which|who)$/.test(reading.nodes[verb.first - 1]?.norm ?? '')) return false;
  // "Lee also claims it was"
  let at = verb.first - 1;
  while (at > 0 && reading.nodes[at]?.token?.tags.has('Adverb') && !breaks(reading.nodes[at])) at--;
  // "State offices can do that"
  if (verb.first === 0) return reading.phraseAt.get(verb.last)?.first === verb.last;
  const before = reading.phraseAt.get(at);
  const head = before && reading.nodes[before.head]?.token;
  // "Marsh's niece, state delegate Ann Lee": no plain form goes with one person before the comma
  const apart = reading.phraseAt.get(verb.first - 1);
  if (apart && breaks(reading.nodes[apart.last - 1]) && !node.norm.endsWith('s') && reading.phraseAt.has(verb.last))
    return !reading.nodes[apart.head]?.token?.tags.has('Plural');
  if (!head || breaks(reading.nodes[verb.first - 1])) return !breaks(reading.nodes[verb.first - 1]);
  // "fifty states that have", "received expert reports it had asked for"
  const follower =
    node.norm.endsWith('s') && reading.nodes[verb.last]?.norm === 'that'
      ? reading.verbAt.get(verb.last + 1)
      : undefined;
  if (follower?.first === verb.last + 1) return true;
  const object = reading.verbAt.has(before.first - 1) && !breaks(reading.nodes[before.first - 1]);
  if (object && before.last - before.first === 1 && !head.tags.has('ProperNoun') && !before.noun.pronoun) return true;
  const plural = head.tags.has('Plural') || /^(?:i|you|we|they|who|many|some|most|others|both)$/.test(head.norm);
  const third = node.norm.endsWith('s');
  return third ? plural && !head.tags.has('ProperNoun') : !plural && !head.tags.has('ProperNoun');
}

/** "was told", "were asked" */
function isTold(reading: ParsedSentence, verb: Verb): boolean {
  const before = reading.nodes[verb.head - 1]?.norm ?? '';
  return (
    /^(?:was|were|been|being|is|am|are|be)$/.test(before) &&
    /^(?:told|asked)$/.test(reading.nodes[verb.head]?.norm ?? '')
  );
}

/** Verbs that say nothing with these particles. */
const OTHER_PHRASALS = new Set([
  'show up',
  'show off',
  'call off',
  'call up',
  'write off',
  'write down',
  'rule out',
  'rule over',
  'hold up',
  'hold off',
  'hold on',
  'hold out',
]);

/** What a court or an inquiry hears; it is told, whoever tells it. */
function heardCue(reading: ParsedSentence, verb: Verb, lemma: string): FoundCue | null {
  const told =
    isTold(reading, verb) || (reading.nodes[verb.head]?.norm === 'told' && verb.last >= reading.nodes.length);
  if ((lemma === 'tell' && !told) || !hearingBodyOf(reading, verb.first)) return null;
  const { tense, negated, modal, relative } = verb.group;
  // "if the panel does not hear the case"
  if (negated || /^(?:gerund|infinitive)$/.test(tense)) return null;
  return {
    first: verb.first,
    last: verb.last,
    head: verb.head,
    lemma,
    frames: 'czaf',
    form: 'finite',
    passive: true,
    negated,
    modal,
    future: tense === 'future',
    relative: relative >= 0,
  };
}

function verbCue(reading: ParsedSentence, verb: Verb): FoundCue | null {
  const node = reading.nodes[verb.head];
  if (!node?.token) return null;
  const lemma = CUE_FORMS.get(node.norm) ?? verb.group.lemma;
  if (!(CUE_FRAMES.has(lemma) || PHRASAL.has(lemma) || lemma === 'hear') || NOT_VERBS.has(node.norm)) return null;
  // "was warned in writing"
  if (node.norm === 'writing' && reading.nodes[verb.head - 1]?.norm === 'in') return null;
  // "read from a note"
  if (node.norm === 'read' && reading.nodes[verb.head + 1]?.norm === 'from') return null;
  if (isNoun(reading, verb)) return null;
  // "no better than, say, a tax"
  const parenthesis = node.norm === 'say' && hasComma(node) && hasComma(reading.nodes[verb.first - 1]);
  if (parenthesis && (reading.nodes[verb.last]?.quotation ?? -1) < 0) return null;
  // "paying, say $1,500 a month"
  const amount = reading.nodes[verb.last]?.token;
  if (node.norm === 'say' && hasComma(reading.nodes[verb.first - 1]) && /^[$£€]?\d/.test(amount?.text ?? ''))
    return null;
  // "the court heard that", "…, the inquest was told"; in a headline "…, court told"
  const heard = /^(?:hear|tell)$/.test(lemma) ? heardCue(reading, verb, lemma) : null;
  if (heard) return heard;
  const particle = reading.nodes[verb.head + 1]?.norm ?? '';
  if (OTHER_PHRASALS.has(`${lemma} ${particle}`)) return null;
  const combined = phrasal(reading, verb.head, lemma);
  const frames = combined?.frames ?? CUE_FRAMES.get(lemma);
  if (frames === undefined) return null;
  const { tense, passive, negated, modal, relative } = verb.group;
  const form =
    tense === 'gerund'
      ? 'gerund'
      : tense === 'infinitive'
        ? 'infinitive'
        : tense === 'participle'
          ? 'participle'
          : 'finite';
  // "the plan, he argued, is late": a participle to the tagger
  const subject = form === 'participle' ? reading.phraseAt.get(verb.first - 1) : undefined;
  const closes =
    subject?.last === verb.first &&
    subject.first > 1 &&
    (hasComma(reading.nodes[verb.last - 1]) || /^:/.test(reading.nodes[verb.last - 1]?.trailing ?? ''));
  const finite =
    subject?.last === verb.first &&
    (/^(?:he|she|they|we|i)$/.test(reading.nodes[subject.head]?.norm ?? '') ||
      // "If it fails, Lee warned, they will leave"
      (closes && hasComma(reading.nodes[subject.first - 1]) && !passive));
  return {
    first: verb.first,
    last: Math.max(verb.last, combined?.last ?? 0),
    head: verb.head,
    lemma: combined?.lemma ?? lemma,
    frames,
    form: finite ? 'finite' : form,
    passive: (passive && !finite) || isTold(reading, verb),
    negated,
    modal,
    future: tense === 'future',
    relative: relative >= 0,
  };
}

/** Words that say "say" whatever the tagger makes of them. */
const SURE = new Set(['said', 'says', 'tweeted', 'told', 'wrote', 'writes', 'added', 'asked', 'replied', 'quipped']);

/** "the added cost" */
const within = (phrase: Phrase | undefined, node: number) =>
  phrase !== undefined && phrase.first < node && phrase.last > node + 1;

/** Forms that are no participle of a noun behind them: "Reed told Harbor Radio's morning show", which the tagger takes for one name. */
const NEVER_ADJECTIVES = new Set(['told', 'tells', 'says', 'wrote', 'tweeted', 'quipped', 'replied']);

/** "Reed told Harbor Radio": the words of its phrase before it are its subject. */
const splits = (reading: ParsedSentence, node: number): boolean =>
  NEVER_ADJECTIVES.has(reading.nodes[node]?.norm ?? '') &&
  /^(?:noun|pronoun)$/.test(reading.nodes[node - 1]?.token?.wordClass ?? '');

/** A verb that the tagger took for something else: "“…,” the article read", "Some suggested that". */
function unseenCue(reading: ParsedSentence, i: number): FoundCue | null {
  const node = reading.nodes[i];
  if (!node?.token) return null;
  const reads = node.norm === 'read' && (/[:,]/.test(node.trailing) || i === reading.nodes.length - 1);
  const past = node.norm.endsWith('ed') && reading.nodes[i + 1]?.norm === 'that' && reading.phraseAt.has(i);
  if (isThird(reading, i)) {
    const lemma = node.norm.slice(0, -1);
    const plain = plainCue({ first: i, last: i + 1, lemma, frames: CUE_FRAMES.get(lemma) ?? '', form: 'finite' });
    const cue = { ...plain, relative: reading.nodes[i - 1]?.norm === 'which' };
    const own = reading.phraseAt.get(i);
    return own && own.first < i ? { ...cue, source: { ...own, last: i, head: i - 1 } } : cue;
  }
  const own = reading.phraseAt.get(i);
  if (own && isPlainWithPlural(reading, i)) {
    const plain = plainCue({
      first: i,
      last: i + 1,
      lemma: node.norm,
      frames: CUE_FRAMES.get(node.norm) ?? '',
      form: 'finite',
    });
    return { ...plain, source: { ...own, last: i, head: i - 1 } };
  }
  // "a presidential aide let it be known that": the verb is half of a phrase to the tagger
  const known = node.norm === 'let' ? phrasal(reading, i, 'let') : null;
  if (known && own && own.first < i)
    return {
      ...plainCue({ first: i, last: known.last, lemma: known.lemma, frames: known.frames, form: 'finite' }),
      source: { ...own, last: i, head: i - 1 },
    };
  if (!(SURE.has(node.norm) || reads || past)) return cueInTree(reading, i);
  if (reading.phraseAt.get(i + 1)?.noun.owner && !splits(reading, i)) return null;
  const phrase = reading.phraseAt.get(i);
  const lemma = past ? (lemmaOfForm(node.norm) ?? node.norm) : (CUE_FORMS.get(node.norm) ?? node.lemma);
  // the tagger took the participle for an adjective: "an inquiry is told"
  const told = /^(?:told|asked)$/.test(node.norm) && /^(?:was|were|is|are)$/.test(reading.nodes[i - 1]?.norm ?? '');
  const heard = told && hearingBodyOf(reading, i - 1) !== null;
  const frames = heard ? 'czaf' : CUE_FRAMES.get(lemma);
  if (frames === undefined || (phrase && !breaks(node) && node.norm === 'writes')) return null;
  const cue = plainCue({ first: told ? i - 1 : i, last: i + 1, lemma, frames, form: 'finite' });
  // the words of its phrase before it are its subject
  const source = phrase && phrase.first < i && !told ? { ...phrase, last: i, head: i - 1 } : null;
  return { ...cue, head: i, passive: told, source };
}

/**
 * "our editor, Ann Lee, describes the port as “late”", "court records show": a plural noun or half a compound to the
 * tagger, but to the tree a verb with its subject.
 */
function cueInTree(reading: ParsedSentence, i: number): FoundCue | null {
  const node = reading.nodes[i];
  const lemma = node?.norm === 'show' ? 'show' : (node?.norm.replace(/s$/, '') ?? '');
  const frames = CUE_FRAMES.get(lemma);
  if (frames === undefined || !node || (node.norm === lemma && lemma !== 'show')) return null;
  if (NOUNS.has(node.norm) && lemma !== 'show') return null;
  const source = subjectInTree(reading, i);
  if (!source || source.last > i) return null;
  return { ...plainCue({ first: i, last: i + 1, lemma, frames, form: 'finite' }), source };
}

/** "Opponents counter that it was late": half of a compound to the tagger. */
function isPlainWithPlural({ nodes, phraseAt, verbAt }: ParsedSentence, i: number): boolean {
  const node = nodes[i];
  const phrase = phraseAt.get(i);
  if (!node || nodes[i + 1]?.norm !== 'that' || breaks(node) || !CUE_FRAMES.get(node.norm)?.includes('c')) return false;
  const isPlural = nodes[i - 1]?.token?.tags.has('Plural') && !nodes[i - 1]?.token?.tags.has('ProperNoun');
  return (
    isPlural === true &&
    phrase?.last === i + 1 &&
    phrase.first < i &&
    phraseAt.get(i + 2)?.first === i + 2 &&
    !verbAt.has(i + 2)
  );
}

/** "the report, which notes, “…”", "the campaign projects that it would": a plural to the tagger. */
function isThird({ nodes, phraseAt, verbAt }: ParsedSentence, i: number): boolean {
  const node = nodes[i];
  const next = nodes[i + 1];
  if (!node?.token || !next || !node.norm.endsWith('s') || node.norm.endsWith('ss')) return false;
  const quoted = next.quotation >= 0;
  const afterWhich = nodes[i - 1]?.norm === 'which';
  if (next.norm !== 'that' && !(quoted && afterWhich)) return false;
  if (!/[qc]/.test(CUE_FRAMES.get(node.norm.slice(0, -1)) ?? '')) return false;
  if (afterWhich) return true;
  const phrase = phraseAt.get(i);
  if (!phrase || phrase.last !== i + 1 || i - phrase.first < 2 || breaks(node)) return false;
  const tags = nodes[i - 1]?.token?.tags;
  const singular = tags?.has('Singular') || tags?.has('ProperNoun');
  const opening = nodes[phrase.first]?.norm ?? '';
  if (!singular || /^(?:these|those|many|several|some|no|such)$/.test(opening)) return false;
  const after = nodes[i + 2];
  // "concedes that at present it could"
  const adverbial = /^(?:at|in|on|with|without|under|by|if|when)$/.test(after?.norm ?? '');
  const opens = adverbial || phraseAt.get(i + 2)?.first === i + 2;
  return after !== undefined && (after.quotation >= 0 || opens) && !verbAt.has(i + 2);
}

/** The cue after a quotation: "…," said the mayor; "…," the mayor, who had come by bus, said. */
export function rightCue(reading: ParsedSentence, cues: readonly FoundCue[], node: number): FoundCue | null {
  for (const cue of cues) {
    if (cue.head <= node) continue;
    if (cue.form === 'infinitive' || (cue.form === 'participle' && !cue.passive)) continue;
    // “…,” an official who spoke on condition of anonymity said
    if (cue.relative && !/[qf]/.test(cue.frames)) continue;
    // “…,” she was quoted as saying
    if (cue.lemma === 'quote' && reading.nodes[cue.last]?.norm === 'as') continue;
    for (let i = node + 1; i < cue.first; i++) {
      const between = reading.nodes[i];
      if (!between || (between.quotation >= 0 && cue.first - node > 12)) return null;
      if (i > node && /[;:]/.test(between.trailing)) return null;
    }
    if (cue.first - node > 40) return null;
    const next = reading.nodes[cue.last];
    if (cue.form === 'gerund' && next && next.quotation >= 0) return null;
    return /[qf]/.test(cue.frames) ? cue : null;
  }
  return null;
}

/** Gerunds that the tagger takes for nouns, with their lemmas. */
const GERUNDS: ReadonlyMap<string, string> = new Map([
  ['adding', 'add'],
  ['noting', 'note'],
  ['warning', 'warn'],
  ['saying', 'say'],
  ['arguing', 'argue'],
  ['insisting', 'insist'],
  ['admitting', 'admit'],
  ['acknowledging', 'acknowledge'],
  ['conceding', 'concede'],
  ['claiming', 'claim'],
  ['stating', 'state'],
]);

function isGerundCue(reading: ParsedSentence, at: number): boolean {
  const { nodes } = reading;
  if (nodes[at - 1]?.norm === 'as') return nodes[at]?.norm === 'saying';
  // "…, later admitting it was late"
  const from = /^(?:later|also|then)$/.test(nodes[at - 1]?.norm ?? '') ? at - 1 : at;
  if (!hasComma(nodes[from - 1]) || at + 2 >= nodes.length) return false;
  return nodes[at + 1]?.norm === 'that' || (from < at && clauseAt(reading, at + 1, nodes.length));
}

/** The cues of a report, in the order of the text. */
export function findCues(reading: ParsedSentence): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let i = 0; i < reading.nodes.length; i++) {
    const cue = cueAt(reading, i);
    if (cue) cues.push(cue);
  }
  return withQuotatives(reading, cues);
}

const IN_WORDS = ['the', 'words', 'of'];

/** The cue whose head is this node. */
function cueAt(reading: ParsedSentence, i: number): FoundCue | null {
  const norm = reading.nodes[i]?.norm ?? '';
  if (norm === 'according' && reading.nodes[i + 1]?.norm === 'to')
    return plainCue({ first: i, last: i + 2, lemma: 'according to', frames: 'f', form: 'according' });
  // "in the words of one marine, “…”"
  if (norm === 'in' && IN_WORDS.every((word, k) => reading.nodes[i + 1 + k]?.norm === word))
    return plainCue({ first: i, last: i + 4, lemma: WORDING, frames: 'q', form: 'according' });
  const verb = reading.verbAt.get(i);
  if (verb) return verb.head === i ? verbCue(reading, verb) : null;
  // "…, adding that", "she was quoted as saying": a noun to the tagger
  const gerund = norm.endsWith('ing') ? GERUNDS.get(norm) : undefined;
  if (gerund !== undefined && isGerundCue(reading, i))
    return plainCue({ first: i, last: i + 1, lemma: gerund, frames: CUE_FRAMES.get(gerund) ?? '', form: 'gerund' });
  const noun = nounCue(reading, i);
  if (noun) return noun;
  return !within(reading.phraseAt.get(i), i) || splits(reading, i) ? unseenCue(reading, i) : null;
}

/** The cues with those that only a quotation before them makes verbs of saying: “…,” Reed pressed. */
function withQuotatives(reading: ParsedSentence, cues: FoundCue[]): FoundCue[] {
  // “…,” Reed pressed; And “…,” Reed pressed: the quotation that a report begins with
  const first = /^(?:and|but|so|then|yet)$/.test(reading.nodes[0]?.norm ?? '') ? 1 : 0;
  if ((reading.nodes[first]?.quotation ?? -1) < 0 || rightCue(reading, cues, first)) return cues;
  const cue = quotativeCue(reading, first);
  if (!cue) return cues;
  return [...cues.filter(({ head }) => head !== cue.head), cue].sort((a, b) => a.first - b.first);
}
