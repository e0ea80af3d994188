import type { Doc, Token, TokenRange } from '../language/types.js';
import { PRONOUN_GENDER } from './gender.js';
import type { Nominal } from './titles.js';
import type { Gender } from './types.js';

/** A mention that a pronoun may go back to. `person` is null for somebody unnamed ("a driver"). */
interface Antecedent extends TokenRange {
  readonly person: number | null;
  readonly gender: Gender | null;
  readonly kind: 'name' | 'title' | 'nominal' | 'pronoun';
  readonly position: 'subject' | 'object' | 'possessive';
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
}

export interface ResolvedPronoun extends TokenRange {
  readonly person: number;
}

/** Points of the choice between antecedents, tuned on news. */
const POINTS = {
  start: 100,
  perSentence: -14,
  perParagraph: -4,
  perMention: -2,
  subject: 18,
  possessive: -8,
  object: -6,
  saidBy: 28,
  parallel: 8,
  sameClauseOwner: 18,
  reflexive: 60,
  otherQuotation: -22,
  speaker: -60,
  unknownGender: -8,
  introduced: 14,
  nominal: -8,
  pronoun: 4,
  perEarlierMention: 6,
  speaksToo: 12,
  quotedSentence: 0.2,
  least: 0,
  margin: 1,
} as const;

const SAYING = new Set([
  'say',
  'tell',
  'add',
  'reply',
  'answer',
  'write',
  'ask',
  'insist',
  'argue',
  'claim',
  'note',
  'warn',
  'explain',
  'recall',
  'acknowledge',
  'admit',
  'believe',
  'think',
  'hope',
  'know',
  'suggest',
  'state',
  'declare',
  'announce',
  'promise',
  'deny',
  'concede',
  'confirm',
  'stress',
  'complain',
  'maintain',
  'testify',
  'tweet',
  'post',
]);
const ASKING = new Set(['ask', 'press', 'question', 'quote', 'interview']);
const CLAUSE_OPENERS = new Set([
  'that',
  'who',
  'which',
  'because',
  'when',
  'while',
  'as',
  'if',
  'after',
  'before',
  'and',
  'but',
  'where',
  'although',
  'though',
  'whether',
  'since',
  'until',
  'whom',
  'whose',
  'how',
  'why',
  'what',
  'to',
]);
const MAX_LOOK_BACK = 14;
const MAX_PERSONS = 6;
const MAX_COUNTED = 6;
const MAX_SENTENCES = 5;

const isObjectForm = (token: Token, next: Token | undefined) =>
  token.norm === 'him' ||
  (token.norm === 'her' &&
    !(
      next &&
      /^\s+$/.test(next.before) &&
      (next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.has('Value') || next.tags.has('ProperNoun'))
    ));

/** Where a mention stands in its clause, by the words beside the whole phrase with its title. */
function positionOf({ tokens }: Doc, { first, last }: TokenRange): Antecedent['position'] {
  const next = tokens[last];
  if (next?.tags.has('Possessive') && /^['’]/.test(next.text)) return 'possessive';
  let at = first - 1;
  const sentence = tokens[first]?.sentence;
  while (at >= 0 && at > first - 8) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^[\s-]*$/.test(tokens[at + 1]?.before ?? '')) break;
    const inPhrase =
      (token.tags.has('Noun') ||
        token.tags.has('Adjective') ||
        token.tags.has('Determiner') ||
        token.tags.has('Possessive')) &&
      !token.tags.has('Pronoun') &&
      !token.tags.has('Verb');
    if (!inPhrase) break;
    at--;
  }
  const before = tokens[at];
  if (!before || before.sentence !== sentence || /[,;:—–"“”]/.test(tokens[at + 1]?.before ?? '')) return 'subject';
  if (before.tags.has('Preposition') && !CLAUSE_OPENERS.has(before.norm)) return 'object';
  if (before.tags.has('Verb')) return SAYING.has(before.lemma) && isInverted(tokens, at) ? 'subject' : 'object';
  return 'subject';
}

/** “…,” said X: the verb of saying stands right after a quotation or a comma. */
function isInverted(tokens: readonly Token[], verb: number): boolean {
  return /[,"”’?!]/.test(tokens[verb]?.before ?? '') || tokens[verb - 1]?.sentence !== tokens[verb]?.sentence;
}

/** True where no word between the two opens a clause of its own. */
function isSameClause(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 20) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || CLAUSE_OPENERS.has(token.norm) || SAYING.has(token.lemma) || /[;:“”"—]/.test(token.before))
      return false;
  }
  return true;
}

/** Persons by index whose gender is known or comes to be known on the way. */
export interface PronounInput {
  readonly names: readonly (TokenRange & { readonly person: number })[];
  readonly nominals: readonly Nominal[];
  readonly genders: (Gender | null)[];
}

const within = (token: Token | undefined, lemmas: ReadonlySet<string>) =>
  token !== undefined && lemmas.has(token.lemma);

/** "X said", "X, whose father came south, said", “…,” said X, "a reporter asked X": the one who is heard. */
function speaks({ tokens }: Doc, { first, last }: TokenRange): boolean {
  const sentence = tokens[first]?.sentence;
  const before = tokens[first - 1];
  if (before?.tags.has('Verb') && before.sentence === sentence) {
    if (SAYING.has(before.lemma) && isInverted(tokens, first - 1)) return true;
    if (ASKING.has(before.lemma)) return true;
  }
  let at = last;
  if (/^,/.test(tokens[at]?.before ?? '')) {
    // Over an apposition or a relative clause to the comma that closes it.
    const limit = Math.min(tokens.length, last + 18);
    do at++;
    while (at < limit && tokens[at]?.sentence === sentence && !/^,/.test(tokens[at]?.before ?? ''));
    if (at >= limit) return false;
  }
  for (const end = at + 3; at < end; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || !/^,?\s+$/.test(token.before)) return false;
    if (within(token, SAYING)) return true;
    if (!token.tags.has('Adverb') && !/^(?:has|have|had|would|also)$/.test(token.norm)) return false;
  }
  return false;
}

/** Sentences of the reporter's own words up to each sentence: a quotation of five sentences is no great distance. */
function narrated(doc: Doc): readonly number[] {
  let count = 0;
  return doc.sentences.map(({ first, last }) => {
    const quoted = (doc.tokens[first]?.quotation ?? -1) >= 0 && (doc.tokens[last - 1]?.quotation ?? -1) >= 0;
    if (!quoted) count++;
    return count;
  });
}

/** The walk through the text: what has been mentioned so far, and how often. */
interface Walk {
  readonly doc: Doc;
  readonly narrated: readonly number[];
  readonly seen: Antecedent[];
  readonly counts: Map<number, number>;
  /** The persons spoken of lately, the latest last, with the place of their last mention in `seen`. */
  latest: readonly { readonly person: number; readonly at: number }[];
  readonly genders: (Gender | null)[];
}

function see(walk: Walk, mention: Antecedent): void {
  const { seen, counts, latest } = walk;
  const { person } = mention;
  seen.push(mention);
  if (person === null) return;
  counts.set(person, (counts.get(person) ?? 0) + 1);
  walk.latest = [...latest.filter((item) => item.person !== person), { person, at: seen.length - 1 }].slice(
    -MAX_PERSONS,
  );
}

/** Resolves he, she and their forms, walking through the text; writes genders that pronouns tell into `genders`. */
export function resolvePronouns(doc: Doc, { names, nominals, genders }: PronounInput): ResolvedPronoun[] {
  const place = (range: TokenRange) => ({
    first: range.first,
    last: range.last,
    position: positionOf(doc, range),
    speaks: speaks(doc, range),
  });
  const mentions: Antecedent[] = [
    ...names.map((name) => ({ ...place(name), person: name.person, gender: null, kind: 'name' as const })),
    ...nominals.map((nominal) => ({
      ...place(nominal),
      person: nominal.person,
      gender: nominal.gender,
      kind: nominal.person === null ? ('nominal' as const) : ('title' as const),
    })),
  ].sort((a, b) => a.first - b.first);
  const walk: Walk = { doc, narrated: narrated(doc), seen: [], counts: new Map(), latest: [], genders };
  const resolved: ResolvedPronoun[] = [];
  let next = 0;
  for (const token of doc.tokens) {
    const gender = PRONOUN_GENDER.get(token.norm);
    if (!gender || token.text.length < 2) continue;
    for (let mention = mentions[next]; mention && mention.first < token.index; mention = mentions[++next])
      see(walk, mention);
    const pronoun = readPronoun(doc, token, gender);
    const best = choose(walk, pronoun);
    if (!best) continue;
    const range = { first: token.index, last: token.index + 1 };
    see(walk, {
      ...range,
      person: best.person,
      gender,
      kind: 'pronoun',
      position: pronoun.position,
      speaks: pronoun.speaks,
    });
    if (best.person === null) continue;
    genders[best.person] ??= gender;
    resolved.push({ ...range, person: best.person });
  }
  return resolved;
}

interface Pronoun {
  readonly token: Token;
  readonly gender: Gender;
  readonly position: Antecedent['position'];
  readonly speaks: boolean;
}

function readPronoun(doc: Doc, token: Token, gender: Gender): Pronoun {
  const isSubject = token.norm === 'he' || token.norm === 'she';
  const position = isSubject
    ? 'subject'
    : isObjectForm(token, doc.tokens[token.index + 1]) || /self$/.test(token.norm)
      ? 'object'
      : 'possessive';
  return { token, gender, position, speaks: isSubject && speaks(doc, { first: token.index, last: token.index + 1 }) };
}

/** The last mentions, and the last one of each person spoken of lately, with their place counted from the pronoun. */
function candidates({ seen, latest }: Walk): Map<number, Antecedent> {
  const found = new Map<number, Antecedent>();
  for (let back = 1; back <= Math.min(seen.length, MAX_LOOK_BACK); back++) {
    const mention = seen[seen.length - back];
    if (mention) found.set(back, mention);
  }
  for (const { at } of latest) {
    const mention = seen[at];
    if (mention) found.set(seen.length - at, mention);
  }
  return found;
}

/** The person, or the unnamed somebody, with most points; nobody where two are even or all are far. */
function choose(walk: Walk, pronoun: Pronoun): Antecedent | null {
  const { counts, genders } = walk;
  const excluded = new Set<number>();
  const scores = new Map<number | string, { score: number; mention: Antecedent }>();
  for (const [back, mention] of candidates(walk)) {
    const told = mention.person === null ? mention.gender : (genders[mention.person] ?? null);
    if (told !== null && told !== pronoun.gender) continue;
    const barred = isBarred(walk.doc, pronoun, mention);
    if (barred && mention.person !== null) excluded.add(mention.person);
    if (barred || (mention.person !== null && excluded.has(mention.person))) continue;
    let score = points(walk, pronoun, mention, Math.min(back, MAX_COUNTED));
    if (told === null) score += POINTS.unknownGender;
    if (mention.person !== null) score += Math.min(5, counts.get(mention.person) ?? 0) * POINTS.perEarlierMention;
    const key = mention.person ?? `nominal ${mention.first}`;
    const known = scores.get(key);
    if (!known || known.score < score) scores.set(key, { score, mention });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best || best.score < POINTS.least) return null;
  return second && best.score - second.score < POINTS.margin ? null : best.mention;
}

/** "X thanked him": not X. */
function isBarred({ tokens }: Doc, { token, position }: Pronoun, mention: Antecedent): boolean {
  if (position !== 'object' || /self$/.test(token.norm) || mention.position !== 'subject') return false;
  return tokens[mention.first]?.sentence === token.sentence && isSameClause(tokens, mention.last, token.index);
}

function points({ doc, counts, narrated: told }: Walk, pronoun: Pronoun, mention: Antecedent, back: number): number {
  const { tokens } = doc;
  const { token } = pronoun;
  const from = tokens[mention.first];
  if (!from) return 0;
  const sentences = token.sentence - from.sentence;
  const narration = (told[token.sentence] ?? 0) - (told[from.sentence] ?? 0);
  const distance = token.quotation < 0 ? narration + (sentences - narration) * POINTS.quotedSentence : sentences;
  let score = POINTS.start + Math.min(distance, MAX_SENTENCES) * POINTS.perSentence + (back - 1) * POINTS.perMention;
  score += Math.min(token.paragraph - from.paragraph, MAX_SENTENCES) * POINTS.perParagraph + POINTS[mention.position];
  if (pronoun.position === 'subject' && mention.position === 'subject') score += POINTS.parallel;
  if (pronoun.speaks && mention.speaks) score += POINTS.speaksToo;
  if (mention.person !== null && counts.get(mention.person) === 1 && distance <= 1) score += POINTS.introduced;
  if (mention.kind === 'nominal') score += POINTS.nominal;
  if (mention.kind === 'pronoun') score += POINTS.pronoun;
  // “He left,” X said: inside a quotation "he" is seldom the speaker, and those spoken of outside are less near.
  if (token.quotation !== from.quotation) {
    score += POINTS.otherQuotation;
    const isSpeaker = from.quotation < 0 && from.paragraph === token.paragraph && mention.speaks;
    if (token.quotation >= 0 && isSpeaker) score += POINTS.speaker;
  }
  if (sentences > 0) return score;
  const same = isSameClause(tokens, mention.last, token.index);
  if (/self$/.test(token.norm)) return same ? score + POINTS.reflexive : score;
  if (pronoun.position === 'possessive' && same && mention.position === 'subject') score += POINTS.sameClauseOwner;
  // "X said he"
  if (pronoun.position === 'subject' && mention.speaks && saysRightBefore(tokens, mention, token.index))
    score += POINTS.saidBy;
  return score;
}

function saysRightBefore(tokens: readonly Token[], mention: Antecedent, pronoun: number): boolean {
  for (let at = pronoun - 1; at >= Math.max(mention.last, pronoun - 5); at--) {
    const token = tokens[at];
    if (token && SAYING.has(token.lemma) && token.tags.has('Verb')) return true;
  }
  return false;
}
