import type { Doc, Token, TokenRange } from '../../language/types.js';
import type { Gender } from '../../people/types.js';
import type { Nominal } from '../titles.js';
import { choose } from './choice.js';
import { OTHERS_OWN, TELLING } from './clauses-data.js';
import { candidatesOf, emptyMemory, keyOf, see } from './memory.js';
import { type Mention, positionOf, speaks } from './mentions.js';
import { addressees, outermost, quotationSpeakers } from './quotation-speakers.js';
import type { Candidate, Context, Pronoun } from './types.js';

export interface ResolvedPronoun extends TokenRange {
  /** Null for somebody unnamed. */
  readonly person: number | null;
  /** The noun phrase or the name that it goes back to, over other pronouns. */
  readonly antecedent: TokenRange;
}

/** Persons by index whose gender is known or comes to be known on the way. */
export interface PronounInput {
  readonly names: readonly (TokenRange & { readonly person: number })[];
  readonly nominals: readonly Nominal[];
  readonly genders: (Gender | null)[];
  /** What the given names lean to. */
  readonly hints: readonly (Gender | null)[];
}

/** Picks the one of the candidates whom a pronoun stands for, or nobody. */
export type Choice = (context: Context, pronoun: Pronoun, candidates: readonly Candidate[]) => Mention | null;

export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    he: 'male',
    him: 'male',
    his: 'male',
    himself: 'male',
    she: 'female',
    her: 'female',
    hers: 'female',
    herself: 'female',
  } as const),
);

function narrated(doc: Doc): readonly number[] {
  let count = 0;
  return doc.sentences.map(({ first, last }) => {
    const quoted = (doc.tokens[first]?.quotation ?? -1) >= 0 && (doc.tokens[last - 1]?.quotation ?? -1) >= 0;
    if (!quoted) count++;
    return count;
  });
}

/**
 * Resolves he, she and their forms; writes genders that pronouns tell into `genders`. First those in the reporter's own
 * words, then those in quotations, when it is known who says each: whoever speaks is not the "he" of the quotation.
 */
export function resolvePronouns(
  doc: Doc,
  input: PronounInput,
  choice: Choice = (context, pronoun, candidates) => choose(context, pronoun, candidates, input),
): ResolvedPronoun[] {
  const pronouns = doc.tokens.filter((token) => PRONOUN_GENDER.has(token.norm) && token.text.length > 1);
  if (pronouns.length === 0) return [];
  const context = { doc, narrated: narrated(doc) };
  const named = mentionsOf(doc, { ...input, names: withoutReporters(doc, input.names) });
  const told = walk(
    context,
    named,
    pronouns.filter(({ quotation }) => quotation < 0),
    input,
    choice,
    () => null,
  );
  const mentions = [...named, ...told].sort((a, b) => a.first - b.first);
  const speakers = quotationSpeakers(doc, mentions);
  const listeners = addressees(doc, mentions, speakers);
  const quoted = walk(
    context,
    mentions,
    pronouns.filter(({ quotation }) => quotation >= 0),
    input,
    choice,
    (token) => {
      const speaker = mentions[speakers[outermost(doc, token.quotation)] ?? -1];
      return speaker ? keyOf(speaker) : null;
    },
    (token) => listeners[token.quotation],
  );
  return [...told, ...quoted]
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, person, root }) => ({ first, last, person, antecedent: root ?? { first, last } }));
}

/** The names without those of reporters, who are not told of. */
function withoutReporters(doc: Doc, names: PronounInput['names']): PronounInput['names'] {
  const reporter = reporterOf(doc, names);
  return names.filter((name) => name !== reporter && !isByline(doc, name));
}

/** How far into a text its dateline stands, in tokens. */
const OPENING = 80;

/** "Ann Lee WASHINGTON 1996-08-29": whoever stands before a dateline, and nowhere else, wrote what follows. */
function reporterOf({ tokens }: Doc, names: PronounInput['names']): PronounInput['names'][number] | undefined {
  const isPlace = (token: Token | undefined) => token !== undefined && /^\p{Lu}{3,}$/u.test(token.text);
  const reporter = names.find(({ first, last }) => first < OPENING && last - first > 1 && isPlace(tokens[last]));
  return names.some(({ person, first }) => person === reporter?.person && first !== reporter.first)
    ? undefined
    : reporter;
}

/** So near the text's start the reporter is named. In tokens. */
const BYLINES = 60;

/** A sentence of nothing but a name before the story, or behind its headline: whoever wrote it. */
function isByline({ tokens, sentences }: Doc, { first, last }: TokenRange): boolean {
  const sentence = first < BYLINES ? sentences[tokens[first]?.sentence ?? -1] : undefined;
  if (!sentence || last !== sentence.last || last - first < 2 || (tokens[first]?.quotation ?? -1) >= 0) return false;
  return first === sentence.first || (first === sentence.first + 1 && tokens[sentence.first]?.norm === 'by');
}

function mentionsOf(doc: Doc, { names, nominals }: PronounInput): Mention[] {
  const place = ({ first, last }: TokenRange) => ({
    first,
    last,
    position: positionOf(doc, { first, last }),
    speaks: speaks(doc, { first, last }),
  });
  return [
    ...names.map((name) => ({ ...place(name), person: name.person, gender: null, kind: 'name' as const })),
    ...nominals.map((nominal) => ({
      ...place(nominal),
      person: nominal.person,
      gender: nominal.gender,
      kind: nominal.person === null ? ('nominal' as const) : ('title' as const),
    })),
  ].sort((a, b) => a.first - b.first);
}

function walk(
  context: Context,
  mentions: readonly Mention[],
  pronouns: readonly Token[],
  { genders }: PronounInput,
  choice: Choice,
  speakerOf: (token: Token) => number | string | null,
  listenersOf: (token: Token) => ReadonlySet<number> | undefined = () => undefined,
): Mention[] {
  const { doc } = context;
  const memory = emptyMemory();
  const found: Mention[] = [];
  let next = 0;
  for (const token of pronouns) {
    const gender = PRONOUN_GENDER.get(token.norm);
    if (!gender) continue;
    for (let mention = mentions[next]; mention && mention.first < token.index; mention = mentions[++next])
      see(doc, memory, mention);
    const pronoun = readPronoun(doc, token, gender);
    const others = toldOf(doc, pronoun, mentions, next);
    const listeners = listenersOf(token);
    const ahead = subjectAhead(doc, pronoun, mentions.slice(next, next + 4), genders);
    const best =
      (pronoun.position === 'subject' ? null : ahead) ??
      choice(
        context,
        pronoun,
        candidatesOf(doc, memory, pronoun, speakerOf(token)).filter(
          ({ person }) =>
            person === null ||
            (person !== objectAhead(doc, pronoun, mentions[next]) && !others.has(person) && !listeners?.has(person)),
        ),
      ) ??
      ahead;
    if (!best) continue;
    const mention: Mention = {
      first: token.index,
      last: token.index + 1,
      person: best.person,
      gender,
      kind: 'pronoun',
      position: pronoun.position,
      speaks: pronoun.speaks,
      root: best.root ?? best,
    };
    see(doc, memory, mention);
    if (best.person !== null) genders[best.person] ??= gender;
    found.push(mention);
  }
  return found;
}

/** "he told Ross", "he has never met Ross": whoever is named as the object of what the pronoun does is somebody else. */
function objectAhead({ tokens }: Doc, { token, position }: Pronoun, ahead: Mention | undefined): number | null {
  if (!ahead || position !== 'subject' || ahead.position !== 'object' || ahead.first - token.index > 5) return null;
  const between = tokens.slice(token.index + 1, ahead.first);
  const isVerbAlone = between.every(
    ({ tags, before }) => (tags.has('Verb') || tags.has('Adverb')) && /^\s+$/.test(before),
  );
  return isVerbAlone && between.length > 0 ? ahead.person : null;
}

/** What may open a clause before the main one: "When Ross came, he said" may be Ross. Norms. */
const ADVERBIAL_OPENERS =
  /^(?:when|while|as|if|after|before|although|though|since|until|because|once|in|at|on|by|for|with|despite|during|like|unlike)$/;

/**
 * "He said Ross was told", "Ross, he said, was told", "Ross was told, he said", “Ross was told,” he said: whoever is named in what the pronoun's
 * verb of saying tells is somebody else (principle C of binding).
 */
function toldOf(
  { tokens, sentences }: Doc,
  { token, position, speaks: says }: Pronoun,
  mentions: readonly Mention[],
  next: number,
): ReadonlySet<number | null> {
  const told = new Set<number | null>();
  const sentence = sentences[token.sentence];
  if (position !== 'subject' || !says || !sentence) return told;
  let verb = token.index + 1;
  while (verb < sentence.last && tokens[verb]?.tags.has('Adverb')) verb++;
  while (verb < sentence.last && tokens[verb]?.tags.has('Auxiliary')) verb++;
  if (!TELLING.has(tokens[verb]?.lemma ?? '')) return told;
  for (let i = next; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= sentence.last) break;
    if (mention.kind === 'name' && mention.first > verb && !mention.speaks) told.add(mention.person);
  }
  // “Ross was told,” he said
  const quotation = /^\p{Ll}/u.test(token.text) ? (tokens[token.index - 1]?.quotation ?? -1) : -1;
  for (let i = next - 1; quotation >= 0 && i >= 0; i--) {
    const mention = mentions[i];
    const from = mention && tokens[mention.first];
    if (!mention || !from || from.paragraph < token.paragraph) break;
    if (mention.kind !== 'pronoun' && from.quotation === quotation) told.add(mention.person);
  }
  const isAside =
    /^,/.test(token.before) && (verb + 1 >= sentence.last || /^[,.]/.test(tokens[verb + 1]?.before ?? ''));
  // "Ross changed it once — “I recall it now,” he said"
  if (!isAside || quotation >= 0 || ADVERBIAL_OPENERS.test(tokens[sentence.first]?.norm ?? '')) return told;
  for (let i = next - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.first < sentence.first) break;
    if (mention.kind === 'name' && mention.position === 'subject' && !mention.speaks) told.add(mention.person);
  }
  return told;
}

/** What opens a phrase or a clause before the sentence's subject, and whose pronoun may be that subject. Norms. */
const OPENERS = {
  possessive: /^(?:in|during|despite|throughout|with|for|after|before|since|by)$/,
  object: /^with$/,
  subject: /^(?:when|while|as|if|after|before|although|though|since|until|because|once)$/,
};

/**
 * "In her ruling, Ross said", "For all his fame, Ross lost", "With the bay behind him, Ross spoke": the owner, or whom
 * it is about, in a phrase before the sentence's subject is that subject. So is "After she left, Ross said" where nobody
 * before is meant.
 */
function subjectAhead(
  { tokens, sentences }: Doc,
  { token, gender, position }: Pronoun,
  ahead: readonly Mention[],
  genders: readonly (Gender | null)[],
): Mention | null {
  const first = sentences[token.sentence]?.first ?? -1;
  const after = tokens[token.index + 1];
  const isPlaced =
    position === 'object'
      ? /^,/.test(after?.before ?? '')
      : token.index > first && token.index - first <= REACH[position];
  if (!isPlaced || !OPENERS[position].test(tokens[first]?.norm ?? '')) return null;
  for (const mention of ahead) {
    if (mention.person === null || tokens[mention.first]?.sentence !== token.sentence) continue;
    const between = tokens.slice(token.index + 1, mention.first + 1);
    const comma = between.findIndex(({ before }) => /^,/.test(before));
    // "In her plan to bar Ross, Lund said"
    if (comma < 0 && mention.position !== 'subject') continue;
    if (mention.position !== 'subject' || (genders[mention.person] ?? gender) !== gender) return null;
    const isAfter = comma > 0 || (comma === 0 && position === 'object');
    return isAfter && !between.slice(0, comma).some(({ norm }) => OTHERS_OWN.has(norm)) ? mention : null;
  }
  return null;
}

/** How far from the beginning of the sentence the pronoun stands at most, in tokens. */
const REACH = { possessive: 2, object: 0, subject: 1 };

const isObjectForm = (token: Token, next: Token | undefined) =>
  token.norm === 'him' ||
  (token.norm === 'her' &&
    !(
      next &&
      /^\s+$/.test(next.before) &&
      (next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.has('Value') || next.tags.has('ProperNoun'))
    ));

function readPronoun(doc: Doc, token: Token, gender: Gender): Pronoun {
  const isSubject = token.norm === 'he' || token.norm === 'she';
  const position = isSubject
    ? 'subject'
    : isObjectForm(token, doc.tokens[token.index + 1]) || /self$/.test(token.norm)
      ? 'object'
      : 'possessive';
  return { token, gender, position, speaks: isSubject && speaks(doc, { first: token.index, last: token.index + 1 }) };
}
