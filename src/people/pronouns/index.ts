import type { Doc, Token, TokenRange } from '../../language/types.js';
import { OTHERS_OWN } from '../data/clauses.js';
import { PRONOUN_GENDER } from '../gender.js';
import type { Nominal } from '../titles.js';
import type { Gender } from '../types.js';
import { type Antecedent, positionOf, speaks } from './antecedents.js';
import { choose, MAX_PERSONS, type Pronoun, type Walk } from './choice.js';

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

/** Sentences of the reporter's own words up to each sentence: a quotation of five sentences is no great distance. */
function narrated(doc: Doc): readonly number[] {
  let count = 0;
  return doc.sentences.map(({ first, last }) => {
    const quoted = (doc.tokens[first]?.quotation ?? -1) >= 0 && (doc.tokens[last - 1]?.quotation ?? -1) >= 0;
    if (!quoted) count++;
    return count;
  });
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
export function resolvePronouns(doc: Doc, { names, nominals, genders, hints }: PronounInput): ResolvedPronoun[] {
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
  const walk: Walk = { doc, narrated: narrated(doc), seen: [], counts: new Map(), latest: [], genders, hints };
  const resolved: ResolvedPronoun[] = [];
  let next = 0;
  for (const token of doc.tokens) {
    const gender = PRONOUN_GENDER.get(token.norm);
    if (!gender || token.text.length < 2) continue;
    for (let mention = mentions[next]; mention && mention.first < token.index; mention = mentions[++next])
      see(walk, mention);
    const pronoun = readPronoun(doc, token, gender);
    const best = ownerAhead(doc, pronoun, mentions.slice(next, next + 2), genders) ?? choose(walk, pronoun);
    if (!best) continue;
    const range = { first: token.index, last: token.index + 1 };
    see(walk, {
      ...range,
      person: best.person,
      gender,
      kind: 'pronoun',
      position: pronoun.position,
      speaks: pronoun.speaks,
      root: best.root ?? best,
    });
    if (best.person !== null) genders[best.person] ??= gender;
    resolved.push({ ...range, person: best.person, antecedent: best.root ?? best });
  }
  return resolved;
}

/** "In her ruling, Ross said": the owner in a phrase before the sentence's subject is that subject. */
function ownerAhead(
  { tokens, sentences }: Doc,
  { token, gender, position }: Pronoun,
  ahead: readonly Antecedent[],
  genders: readonly (Gender | null)[],
): Antecedent | null {
  const first = sentences[token.sentence]?.first ?? -1;
  if (position !== 'possessive' || token.index - first > 2 || token.index === first) return null;
  if (!/^(?:in|during|despite|throughout|with)$/.test(tokens[first]?.norm ?? '')) return null;
  for (const mention of ahead) {
    if (mention.person === null || tokens[mention.first]?.sentence !== token.sentence) continue;
    if (mention.position !== 'subject' || (genders[mention.person] ?? gender) !== gender) return null;
    const between = tokens.slice(token.index + 1, mention.first + 1);
    const comma = between.findIndex(({ before }) => /^,/.test(before));
    return comma > 0 && !between.slice(0, comma).some(({ norm }) => OTHERS_OWN.has(norm)) ? mention : null;
  }
  return null;
}

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
