import type { Doc } from '../language/types.js';
import { type FoundCue, WORDING } from './attributions.js';
import { type NameType, semanticClassOf } from './candidates.js';
import { finiteVerb } from './clauses.js';
import { rightCue } from './cues.js';
import { breaks, hasComma, isFiniteVerb, type ParsedSentence, type Phrase, type Verb } from './parsed-sentence.js';
import { quotativeBefore } from './quotatives.js';

/** What a quotation in a report is, and the cue that goes with it. */
export interface QuotedReading {
  readonly node: number;
  readonly quotation: number;
  readonly kind: 'direct' | 'mixed';
  readonly cue: FoundCue | null;
  /** Who signs it: “…” — Ann Lee. */
  readonly speaker: Phrase | null;
  readonly rule: string;
}

const FUNCTION = new Set(
  `a an the this that these those his her its their our my your of in on at to for from by with and or but not no is are
  was were be been it he she they we i you as so very too`.split(/\s+/),
);
const NAMING = new Set(
  `called titled entitled named dubbed nicknamed known film movie book song album show program programme series episode
  novel play memoir documentary essay article magazine operation podcast single hit poem painting so-called
  headlined word words term phrase`.split(/\s+/),
);

/** So much of a quotation is read to see what it is. In UTF-16 nodes. */
const LEAD = 400;

/** What the words of a quotation are. */
class QuotedWords {
  private readonly text: string;
  private readonly list: readonly string[];
  /** It begins like a sentence and ends like one, or in the comma before its attribution. */
  readonly whole: boolean;

  constructor(doc: Doc, quotation: number) {
    const { start, end } = doc.quotations[quotation] ?? { start: 0, end: 0 };
    this.text = doc.text.slice(start, Math.min(end, start + LEAD));
    this.list = this.text.match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
    this.whole =
      /^[^\p{L}]*\p{Lu}/u.test(this.text) && /[.,?!…—-]["'”’]*$/u.test(doc.text.slice(Math.max(start, end - 8), end));
  }

  get count(): number {
    return this.list.length;
  }

  /** How many of them are no function words. */
  get content(): number {
    return this.list.filter(isContent).length;
  }

  /** Capitals as in the title of a work: “Blue Hour”. */
  get titled(): boolean {
    return (
      this.list.length >= 2 &&
      /\p{Ll}/u.test(this.text) &&
      this.list.some(isLong) &&
      this.list.every((word) => CAPITAL.test(word) || !(isLong(word) || isContent(word)))
    );
  }
}

const CAPITAL = /^[\p{Lu}\p{N}]/u;
const isLong = (word: string): boolean => word.length > 3;
const isContent = (word: string): boolean => !FUNCTION.has(word.toLowerCase());

const isWording = (cue: FoundCue) => cue.lemma === WORDING;

/** "a “no cold calling” zone", "such “village mining”": a term that a noun or an article makes one. */
function isAttributive({ nodes, phraseAt }: ParsedSentence, node: number): boolean {
  const before = nodes[node - 1]?.norm ?? '';
  if (before === 'such') return true;
  const next = nodes[node + 1];
  if (!/^(?:a|an)$/.test(before) || !next?.token || /[^\s"'”’]/.test(nodes[node]?.trailing ?? '')) return false;
  const noun = phraseAt.get(node + 1);
  return next.token.wordClass === 'noun' && noun?.first === node + 1 && !noun.noun.temporal;
}

/** "the phrase “all parties” was late": the words themselves. */
const isMentioned = ({ nodes, verbAt }: ParsedSentence, node: number): boolean =>
  /^(?:phrase|term|word)$/.test(nodes[node - 1]?.norm ?? '') && isFiniteVerb(verbAt.get(node + 1));

const isSpeech = (cue: FoundCue) => cue.frames.includes('q');

/** The reading of every quotation of a report that states something. `inside` tells those in a reported clause. */
export function readQuotations(
  doc: Doc,
  reading: ParsedSentence,
  cues: readonly FoundCue[],
  inside: (node: number) => FoundCue | null,
  nameType: (token: number) => NameType,
): QuotedReading[] {
  const found: QuotedReading[] = [];
  for (let i = 0; i < reading.nodes.length; i++) {
    if ((reading.nodes[i]?.quotation ?? -1) < 0) continue;
    const quoted = readQuotation(doc, reading, i, cues, inside(i), nameType);
    if (quoted) found.push(quoted);
  }
  return found;
}

/** The reading of the quotation at node `i`; null where its words state nothing. */
function readQuotation(
  doc: Doc,
  reading: ParsedSentence,
  i: number,
  cues: readonly FoundCue[],
  governing: FoundCue | null,
  nameType: (token: number) => NameType,
): QuotedReading | null {
  const { nodes } = reading;
  const node = nodes[i];
  if (!node) return null;
  const quoted = new QuotedWords(doc, node.quotation);
  const previous = nodes[i - 1];
  const direct = (cue: FoundCue | null, rule: string, speaker: Phrase | null = null): QuotedReading => ({
    node: i,
    quotation: node.quotation,
    kind: 'direct',
    cue,
    speaker,
    rule,
  });
  if (nodes.length === 1) {
    // a cross-heading repeats what is said elsewhere; the article's own title says it first
    const heading = doc.paragraphs[reading.paragraph]?.kind === 'heading' && reading.paragraph > 0;
    // 'Legend of the Mill.': a cross-heading that stands in its paragraph
    const begins = node.start === doc.paragraphs[reading.paragraph]?.start;
    const title = quoted.titled && begins && reading.paragraph > 0 && quoted.count > 2 && quoted.count < 9;
    return heading || title ? null : direct(null, 'statement:quotation-alone');
  }
  const signed = i === 0 ? signature(reading) : null;
  if (signed) return direct(null, 'statement:quotation-signed', signed);
  // ‘They can wait for their logs’: police cut activists from car
  if (i === 0 && reading.paragraph === 0 && reading.container < 0 && node.trailing.startsWith(':') && quoted.count > 3)
    return direct(null, 'statement:quotation-title');
  const mixed = (cue: FoundCue | null, rule: string): QuotedReading | null => {
    if (quoted.count < 3 && quoted.content < 2 && !isPredicate(reading, i)) return null;
    if (isName(reading, i, quoted) && !calls(reading, cue, i)) return null;
    if (quoted.count <= 3 && (isAttributive(reading, i) || isMentioned(reading, i))) return null;
    return { node: i, quotation: node.quotation, kind: 'mixed', cue, speaker: null, rule };
  };
  const right = rightCue(reading, cues, i);
  const left = leftCue(reading, cues, i);
  const afterColon = previous?.trailing.includes(':') ?? false;
  const introduced = previous !== undefined && /[,:–—]/.test(previous.trailing) && left !== null;
  const adjacent = left !== null && left.last === i;
  const opens = i === 0 || (i <= 2 && /^(?:and|but|so|then|yet)$/.test(previous?.norm ?? ''));
  const closed = /[,?!–—…]|\s-/.test(node.trailing) && i < nodes.length - 1;
  if ((opens || (afterColon && closed)) && right) return direct(right, 'statement:quotation-first');
  // "“…,” in the words of one marine": whatever else reports the clause
  if (right && isWording(right) && right.first === i + 1) return mixed(right, 'statement:words-before-cue');
  if (left && isWording(left)) return mixed(left, 'statement:words-after-cue');
  const written = adjacent && left.lemma === 'read';
  if (adjacent && (introduced || quoted.whole || written) && (isSpeech(left) || afterColon))
    return direct(left, 'statement:quotation-after-cue');
  if (
    governing &&
    left &&
    left !== governing &&
    (left.first > governing.last || (governing.first > i && (governing.form === 'according' || !isSpeech(left)))) &&
    names(left) &&
    clear(reading, left.last, i)
  )
    return mixed(left, 'statement:words-after-cue');
  if (governing) return mixed(governing, 'statement:words-in-clause');
  if (introduced && isSpeech(left) && clear(reading, left.last, i))
    return direct(left, 'statement:quotation-introduced');
  // "Lee’s message was blunt: “Wake up.”"
  const closes = i === nodes.length - 1 && quoted.count > 1 && quoted.whole;
  if (afterColon && (quoted.count > 3 || (closes && (labels(reading, i, nameType) || tells(reading, i)))))
    return direct(
      left && !leavesClause(reading, left, i) ? left : null,
      'statement:quotation-after-colon',
      sign(reading, i),
    );
  const whole = quoted.whole && quoted.count > 3 && !quoted.titled && !adjacent;
  const open = whole ? quotativeBefore(reading, i) : null;
  if (open && /^(?:PER|ORG|he|people|body)$/.test(semanticClassOf(reading, open.speaker, nameType)))
    return direct(open.cue, 'statement:quotation-introduced', open.speaker);
  if (closed && right && !left) return (opens ? direct : mixed)(right, 'statement:words-before-cue');
  const words = left && CLAUSAL.has(left.lemma) ? leftCue(reading, cues, i, CLAUSAL) : left;
  // "ruled the charts with hits — “Ambush,” “Lake”"
  const listed = /[–—]/.test(previous?.trailing ?? '') || (previous?.quotation ?? -1) >= 0;
  if (words && listed && quoted.count < 4 && !isSpeech(words)) return null;
  if (words && reachesTo(reading, words, i)) return mixed(words, 'statement:words-after-cue');
  if (right && parted(reading, i, right)) return mixed(right, 'statement:words-before-cue');
  if (i === 0 && closed && quoted.count > 4) return direct(null, 'statement:quotation-no-cue');
  return quoted.count >= 5 && reading.container < 0 ? mixed(null, 'statement:words-no-cue') : null;
}

/** "While Lee invited her to the port, she has one regret: “…”": the cue is in the clause before the one that says it. */
function leavesClause(reading: ParsedSentence, cue: FoundCue, quotation: number): boolean {
  if (!/^(?:while|although|though|when|as|after|if|since|because|before|once)$/.test(reading.nodes[0]?.norm ?? ''))
    return false;
  for (let i = cue.last; i < quotation; i++)
    if (hasComma(reading.nodes[i]) && finiteVerb(reading, i + 1, quotation) >= 0) return true;
  return false;
}

/** What is read by whoever passes: no person says it. */
const SIGNS = new Set('sign signboard banner placard poster plaque sticker inscription graffiti headline'.split(' '));

/** "One of them held up a sign: “Go home.”" */
function sign(reading: ParsedSentence, quotation: number): Phrase | null {
  const phrase = reading.phraseAt.get(quotation - 1);
  return phrase?.last === quotation && SIGNS.has(reading.nodes[phrase.head]?.lemma ?? '') ? phrase : null;
}

/** What is told in so many words: "their answer was short: “No way.”" */
const TOLD = new Set(
  'message answer reply response advice warning verdict motto order request plea question'.split(' '),
);

const tells = ({ nodes }: ParsedSentence, quotation: number): boolean =>
  nodes.slice(0, quotation).some(({ lemma }) => TOLD.has(lemma));

/** Lee: “We shall see.” */
function labels(reading: ParsedSentence, quotation: number, nameType: (token: number) => NameType): boolean {
  const label = reading.phraseAt.get(0);
  return label?.first === 0 && label.last === quotation && semanticClassOf(reading, label, nameType) === 'PER';
}

const finite = (verb: Verb) => isFiniteVerb(verb) && verb.group.relative < 0;

/** The name after a quotation and a dash: “…” — Ann Lee, nurse. */
function signature(reading: ParsedSentence): Phrase | null {
  if (!/^[^\p{L}\p{N}]*[–—―-]/u.test(reading.nodes[0]?.trailing ?? '') || reading.verbs.some(finite)) return null;
  const phrase = reading.phraseAt.get(1);
  return phrase?.first === 1 ? phrase : null;
}

/** Verbs whose quoted words are their own subject's even in what another reports: "said that Reed had called it “late”". */
const OWN_WORDS = new Set(
  `call describe label brand dub characterize characterise refer term accuse blame criticize criticise denounce condemn
  deride mock dismiss praise hail slam blast attack assail lambast lambaste rebuke tout
  say tell write tweet post declare promise vow pledge warn insist argue claim`.split(/\s+/),
);

const names = (cue: FoundCue): boolean =>
  OWN_WORDS.has(cue.lemma) &&
  cue.frames.includes('m') &&
  cue.form === 'finite' &&
  !cue.passive &&
  !cue.relative &&
  cue.modal === null &&
  !cue.future;

const NONE: ReadonlySet<string> = new Set();

/** Verbs that report clauses only: "found a “smart” lock", "was meant to show that it was “late”" say nothing. */
const CLAUSAL: ReadonlySet<string> = new Set([
  'find',
  'show',
  'learn',
  'indicate',
  'require',
  'continue',
  'begin',
  'determine',
]);

/** "called the plan “late”"; not "a voter who backs him, Reed left when “it was late”". */
function reachesTo(reading: ParsedSentence, cue: FoundCue, node: number): boolean {
  if (!cue.relative) return true;
  for (let i = cue.last, parted = false; i < node; i++) {
    const verb = reading.verbAt.get(i);
    if (parted && verb?.head === i && finite(verb)) return false;
    if (hasComma(reading.nodes[i])) parted = true;
  }
  return true;
}

/** "it offers “maps” for firms, the union said"; not "it offers “maps” and says it is late". */
function parted(reading: ParsedSentence, node: number, cue: FoundCue): boolean {
  for (let i = node; i < cue.first; i++) if (hasComma(reading.nodes[i])) return true;
  return false;
}

/** The last cue before a quotation, in the same clause. */
function leftCue(
  reading: ParsedSentence,
  cues: readonly FoundCue[],
  node: number,
  passedOver: ReadonlySet<string> = NONE,
): FoundCue | null {
  let found: FoundCue | null = null;
  for (const cue of cues) {
    if (cue.last > node) break;
    // "the law allows help only for people “in pain”"
    if (cue.frames !== 'c' && !passedOver.has(cue.lemma)) found = cue;
  }
  if (!found) return null;
  for (let i = found.last; i < node; i++) if (/;/.test(reading.nodes[i]?.trailing ?? '')) return null;
  return found;
}

/** Nothing but addressee and adjuncts between a cue and its quotation: told reporters in Paris: "…". */
function clear(reading: ParsedSentence, from: number, to: number): boolean {
  if (to - from > 25) return false;
  for (let i = from; i < to; i++) {
    const verb = reading.verbAt.get(i);
    if (verb?.head === i && finite(verb)) return false;
  }
  return true;
}

/** A single term that is the whole of what is said: called it “unhealthy”, the price was “fair,”; not “flood” of people. */
function isPredicate(reading: ParsedSentence, node: number): boolean {
  const previous = reading.nodes[node - 1];
  const next = reading.nodes[node + 1];
  if (!previous?.token || previous.quotation >= 0) return false;
  if (
    next &&
    !reading.phraseAt.get(node + 1)?.noun.temporal &&
    !/[,.;:!?—–]/.test(reading.nodes[node]?.trailing ?? '') &&
    !/^(?:and|but|or|in|on|for|to|by|at|after|when|because|while|that|if)$/.test(next.norm)
  )
    return false;
  return (
    /^(?:a|an|as|is|was|are|were|be|been|being|become|became|too|very|so|it|him|her|them|'s|'re)$/.test(
      previous.norm,
    ) || reading.phraseAt.get(node - 1)?.last === node
  );
}

/** "called her “Miss Piggy”": a name that is what the speaker says of somebody. */
function calls(reading: ParsedSentence, cue: FoundCue | null, node: number): boolean {
  if (!cue || cue.form === 'participle' || cue.passive || cue.last >= node) return false;
  if (!/^(?:call|label|brand|dub|describe|hail|deride|mock|denounce|blast)$/.test(cue.lemma)) return false;
  if (node - cue.last < 1 || node - cue.last > 8) return false;
  for (let i = cue.last; i < node; i++) if (reading.verbAt.has(i) || breaks(reading.nodes[i - 1])) return false;
  return !NAMING.has(reading.nodes[node - 1]?.norm ?? '');
}

/** "the film “Blue Hour”", "a book called “Blue Hour”", "told “The Morning Show” that". */
function isName(reading: ParsedSentence, node: number, quoted: QuotedWords): boolean {
  const previous = reading.nodes[node - 1];
  if (!previous) return quoted.titled;
  // "the hacker known as “Pike”"
  if (previous.norm === 'as' && reading.nodes[node - 2]?.norm === 'known') return true;
  if (NAMING.has(previous.norm) && (!breaks(previous) || hasComma(previous)) && quoted.titled) return true;
  if (/^(?:titled|entitled|nicknamed|so-called|headlined)$/.test(previous.norm)) return true;
  return quoted.titled && !hasComma(previous);
}
