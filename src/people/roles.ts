import type { CountryMention } from '../countries/types.js';
import type { Doc, Token, TokenRange } from '../language/types.js';
import {
  EPITHETS,
  HONORIFICS,
  NOT_ROLES,
  OPEN_HEADS,
  RANKS,
  RELATIONS,
  ROLE_ENDINGS,
  ROLE_HEADS,
  SHORT_TITLES,
} from './data/roles.js';
import { genderOfTitle } from './gender.js';
import type { Gender, Name } from './types.js';

/** What the words around one mention of a person say of them. */
export interface RoleEvidence {
  /** "Secretary of State", or null where only country or kinship is told. */
  readonly role: string | null;
  /** Token range of the role's words. */
  readonly range: TokenRange;
  readonly country: string | null;
  readonly gender: Gender | null;
  /** An office with the definite article, a possessive or capitals (3), a rank (2), "a farmer" (1). */
  readonly weight: number;
  readonly rule: string;
}

/** What the finders of roles read: the article and its countries by token. */
export interface RoleContext {
  readonly doc: Doc;
  readonly countryAt: (token: number) => CountryMention | null;
  readonly nameAt: (token: number) => Name | null;
}

const bare = (token: Token | undefined) => (token?.norm ?? '').replaceAll('.', '');
const isUpper = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
/** "Secretary-General", "attorney general": no rank. */
const GENERALS = new Set([
  'secretary',
  'attorney',
  'consul',
  'surgeon',
  'director',
  'solicitor',
  'inspector',
  'governor',
  'comptroller',
  'auditor',
  'postmaster',
]);
/** Small words that belong to a title in capitals: "former Vice President". */
const QUALIFIERS = new Set([
  'former',
  'acting',
  'interim',
  'deputy',
  'vice',
  'assistant',
  'presidential',
  'ex',
  'then',
  'chief',
  'retired',
  'elect',
  'designate',
]);
const SPACE = /^[\s-]*$/;
const joined = (token: Token | undefined) => SPACE.test(token?.before ?? 'x');
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'whose',
  'one',
  'another',
  'some',
  'two',
  'three',
  'four',
  'both',
  'these',
  'those',
  'several',
]);
const STOPS = new Set([
  'and',
  'or',
  'but',
  'with',
  'as',
  'to',
  'by',
  'in',
  'on',
  'at',
  'from',
  'when',
  'while',
  'said',
  'says',
  'told',
  'including',
  'like',
  'between',
  'against',
  'than',
  'whom',
  'where',
  'for',
  'after',
  'before',
  'not',
  'also',
  'later',
  'earlier',
  'meanwhile',
  'then',
  'today',
  'yesterday',
  'last',
  'only',
  'even',
  'still',
  'now',
  'once',
  'since',
  'until',
  'if',
  'that',
  'because',
  'so',
]);

/** A noun for somebody: listed, or made like "schoolteacher" where `loose`. */
function isRoleHead(token: Token | undefined, loose: boolean): boolean {
  if (!token || (token.tags.has('Verb') && !token.tags.has('Noun') && !isUpper(token))) return false;
  const word = bare(token);
  const lemma = token.lemma.replaceAll('.', '').toLowerCase();
  if (ROLE_HEADS.has(word) || ROLE_HEADS.has(lemma)) return !token.tags.has('Plural') || ROLE_HEADS.has(word);
  if (SHORT_TITLES.has(word)) return isUpper(token);
  return loose && ROLE_ENDINGS.test(word) && !NOT_ROLES.has(word);
}

/** The words of a range without those of a country: "former Nigerian President" → "former President". */
function textOf({ doc, countryAt }: RoleContext, { first, last }: TokenRange): string {
  let text = '';
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (!token || countryAt(at)) continue;
    text += (text && at > first && !countryAt(at - 1) ? token.before : text && ' ') + token.text;
  }
  return text;
}

/** Leaves out leading epithets, ordinals and the like: "reformist President" → "President". */
function trimRole({ doc }: RoleContext, range: TokenRange): TokenRange {
  let { first } = range;
  while (first < range.last - 1) {
    const token = doc.tokens[first];
    // "five-time", "17-year"
    const isCut = token?.before === '-';
    if (!token || !(isCut || EPITHETS.has(token.norm) || DETERMINERS.has(token.norm) || token.tags.has('Value'))) break;
    if (isCut && token.norm === 'elect') break;
    first++;
  }
  return { first, last: range.last };
}

/**
 * The noun phrase that ends at `last`: back over nouns, adjectives and "of" between capitals, to a determiner, a
 * possessive, a country or anything else that begins a phrase.
 */
function phraseBack(
  context: RoleContext,
  last: number,
): { range: TokenRange; country: string | null; definite: boolean } {
  const { doc, countryAt, nameAt } = context;
  let first = last - 1;
  let country: string | null = null;
  let definite = false;
  const sentence = doc.tokens[first]?.sentence;
  for (let at = first - 1; at >= Math.max(0, last - 10); at--) {
    const token = doc.tokens[at];
    const next = doc.tokens[at + 1];
    if (!token || !next || token.sentence !== sentence || !joined(next)) break;
    const mention = countryAt(at);
    if (mention) {
      country ??= mention.alpha3;
      definite = true;
      at = mention.first;
      // "former Nigerian President": a word before the country still belongs to the role.
      const before = doc.tokens[at - 1];
      if (before && /^(?:former|ex|acting|interim|deputy|then)$/.test(before.norm) && joined(doc.tokens[at]))
        first = at - 1;
      break;
    }
    if (token.tags.has('Possessive') && /^['’]/.test(token.text)) {
      definite = true;
      const owner = countryAt(at - 1);
      if (owner) country ??= owner.alpha3;
      break;
    }
    if (DETERMINERS.has(token.norm)) {
      definite = !/^(?:a|an|one|another|some)$/.test(token.norm);
      break;
    }
    // "Secretary of State", "Minister of International Development", "chief of staff"
    if (token.norm === 'of' || (token.norm === 'and' && isUpper(next) && isUpper(doc.tokens[at - 1]))) {
      const head = doc.tokens[at - 1];
      if (token.norm === 'of' && !isRoleHead(head, false)) break;
      first = at;
      continue;
    }
    if (STOPS.has(token.norm) || token.tags.has('Pronoun') || token.tags.has('Date')) break;
    const name = nameAt(at);
    // "Gov. Lee of Utah and Gov. Ross"
    if (name?.type === 'PER' || name?.type === 'LOC') break;
    const fits =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('ProperNoun') ||
      token.tags.has('Gerund') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      /^(?:former|acting|chief|deputy|vice|foreign|prime|ex)$/.test(token.norm);
    const isVerb = token.tags.has('Verb') && !token.tags.has('Gerund') && !isUpper(token);
    // "urges President X", "demanding President X": small words go with a capital title only where they qualify it.
    const isForeign =
      isUpper(doc.tokens[last - 1]) && !isUpper(token) && !QUALIFIERS.has(token.norm) && !EPITHETS.has(token.norm);
    if (!fits || isVerb || isForeign || token.tags.has('Adverb')) break;
    first = at;
  }
  if (/^(?:of|and)$/.test(doc.tokens[first]?.norm ?? '')) first++;
  return { range: { first, last }, country, definite };
}

/** Country right after a phrase: "the president of Kenya", "a spokeswoman for Vietnam's trade ministry". */
function countryAfter({ doc, countryAt }: RoleContext, at: number): string | null {
  const preposition = doc.tokens[at];
  if (!preposition || !/^(?:of|for|from)$/.test(preposition.norm) || !joined(preposition)) return null;
  for (let i = at + 1; i < at + 6; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== preposition.sentence || !joined(token)) return null;
    const mention = countryAt(i);
    if (mention) return mention.form === 'demonym' && preposition.norm === 'from' ? null : mention.alpha3;
    if (!(DETERMINERS.has(token.norm) || token.tags.has('Noun') || token.tags.has('Adjective'))) return null;
  }
  return null;
}

/** Over "Dr.", "Sir", "Ayatollah", "19-year-old" to what stands before them. */
function beforeHonorifics(
  context: RoleContext,
  first: number,
): { at: number; rank: TokenRange | null; gender: Gender | null } {
  const { doc } = context;
  let at = first;
  let rank: TokenRange | null = null;
  let rankEnd: number | null = null;
  let gender: Gender | null = null;
  for (let i = first - 1; i >= 0; i--) {
    const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
    if (!token || !next || token.sentence !== next.sentence || !joined(next)) break;
    const word = bare(token);
    gender ??= genderOfTitle(word);
    if (HONORIFICS.has(word) && isUpper(token)) at = i;
    else if (/^(?:his|her)$/.test(word) && isUpper(token) && at < first) at = i;
    else if (RANKS.has(word) && isUpper(token) && !GENERALS.has(bare(doc.tokens[i - 1]))) {
      rank = { first: i, last: rankEnd ?? i + 1 };
      rankEnd = rank.last;
      at = i;
    } else if (/^(?:old|year)$/.test(word) || (token.tags.has('Value') && /old|year/.test(bare(next)))) at = i;
    else break;
  }
  return { at, rank, gender };
}

/** The title right before a name: "U.S. Secretary of State Marco Rubio", "the sea captain Hendrik Fries". */
function titleBefore(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc } = context;
  const { at, rank, gender } = beforeHonorifics(context, name.first);
  const found: RoleEvidence[] = [];
  // "Dr. Honoré", "Sir Keir": where the title stands right before.
  const head = doc.tokens[at - 1];
  const isDirect = head !== undefined && head.sentence === doc.tokens[at]?.sentence && joined(doc.tokens[at]);
  if (isDirect && isTitleEnd(context, at - 1)) {
    const { range, country, definite } = phraseBack(context, at);
    const trimmed = trimRole(context, range);
    const relation = relationOf(doc.tokens[at - 1]);
    const whole =
      rank &&
      isUpper(head) &&
      (RANKS.has(bare(head)) || /^(?:deputy|assistant|chief|staff|acting|senior)$/.test(bare(head)))
        ? { first: trimmed.first, last: rank.last }
        : trimmed;
    found.push({
      role: relation ? null : textOf(context, whole),
      range: whole,
      country,
      gender: relation?.gender ?? genderOfTitle(bare(head)) ?? gender,
      weight: definite || isUpper(head) ? 3 : 2.5,
      rule: 'role:title-before',
    });
  } else if (isDirect) {
    // "Iranian Ali Rezaei", "Russia's Ivan Petrov"
    const isOwner = head.tags.has('Possessive') && /^['’]/.test(head.text);
    const mention = context.countryAt(isOwner ? at - 2 : at - 1);
    if (mention && mention.form !== 'metonym' && (isOwner || mention.form === 'demonym'))
      found.push({
        role: null,
        range: { first: at, last: at },
        country: mention.alpha3,
        gender,
        weight: 0,
        rule: 'role:country-before',
      });
  }
  if (rank) {
    const before = context.countryAt(rank.first - 1);
    const country = before && joined(doc.tokens[rank.first]) ? before.alpha3 : null;
    found.push({ role: textOf(context, rank), range: rank, country, gender, weight: 2, rule: 'role:rank' });
  }
  if (found.length === 0 && gender)
    found.push({
      role: null,
      range: { first: at, last: at },
      country: null,
      gender,
      weight: 0,
      rule: 'role:honorific',
    });
  return found;
}

const relationOf = (token: Token | undefined): { gender: Gender | null } | null => {
  const relation = token && RELATIONS.get(token.lemma);
  return relation === undefined ? null : { gender: relation };
};

/** "minister", "Secretary of State": the last word of a role, or of the "of" phrase that closes it. */
function isTitleEnd({ doc }: RoleContext, at: number): boolean {
  if (isRoleHead(doc.tokens[at], true) || relationOf(doc.tokens[at]))
    return !doc.tokens[at]?.tags.has('Plural') || isUpper(doc.tokens[at]);
  for (let i = at; i > at - 5; i--) {
    const token = doc.tokens[i];
    if (!token || !joined(token) || !(isUpper(token) || /^(?:and|the|of)$/.test(token.norm))) return false;
    if (token.norm === 'of') return isRoleHead(doc.tokens[i - 1], false) && isUpper(doc.tokens[i - 1]);
  }
  return false;
}

/** "the group's director, Nadia Barysik", "A spokeswoman for Vietnam's trade ministry, Nguyen Thi Thanh Ha". */
function appositionBefore(context: RoleContext, name: Name, title: RoleEvidence | undefined): RoleEvidence[] {
  const { doc } = context;
  // "Its envoy, Archbishop Luca de Santis"
  const at = beforeHonorifics(context, title?.role ? title.range.first : name.first).at;
  const opening = doc.tokens[at];
  const closing = doc.tokens[at - 1];
  if (!opening || !closing || !/^,\s*$/.test(opening.before) || closing.sentence !== opening.sentence) return [];
  if (isTitleEnd(context, at - 1)) {
    const { range, country, definite } = phraseBack(context, at);
    const bounded = definite || isDetermined(context, range.first);
    if (!bounded) return [];
    const relation = relationOf(closing);
    const trimmed = trimRole(context, range);
    return [
      {
        role: relation ? null : textOf(context, trimmed),
        range: trimmed,
        country: country ?? ownerOf(context, range.first),
        gender: relation?.gender ?? genderOfTitle(bare(closing)),
        weight: definite ? 3 : 1,
        rule: 'role:apposition-before',
      },
    ];
  }
  // The head stands before a preposition: "the head of the cyber centre, X"
  for (let i = at - 2; i > Math.max(0, at - 10); i--) {
    const token = doc.tokens[i];
    const next = doc.tokens[i + 1];
    if (!token || !next || token.sentence !== opening.sentence || !joined(next)) return [];
    if (!isRoleHead(token, true) || !/^(?:of|for|at|to|in)$/.test(next.norm)) continue;
    const { range, country, definite } = phraseBack(context, i + 1);
    if (!definite && !isDetermined(context, range.first)) return [];
    const whole = withComplement(context, trimRole(context, range), at);
    return [
      {
        role: textOf(context, whole),
        range: whole,
        country: country ?? countryAfter(context, i + 1),
        gender: genderOfTitle(bare(token)),
        weight: definite ? 3 : 1,
        rule: 'role:apposition-before',
      },
    ];
  }
  return [];
}

const isDetermined = ({ doc }: RoleContext, first: number) =>
  DETERMINERS.has(doc.tokens[first - 1]?.norm ?? '') || DETERMINERS.has(doc.tokens[first]?.norm ?? '');

/** "Its envoy, Archbishop Luca de Santis": the country spoken of just before. */
function ownerOf({ doc, countryAt }: RoleContext, first: number): string | null {
  const owner = doc.tokens[first - 1];
  const sentence = owner && doc.sentences[owner.sentence - 1];
  if (!owner || !sentence || owner.norm !== 'its' || sentence.paragraph !== owner.paragraph) return null;
  for (let at = sentence.first; at < Math.min(sentence.first + 3, sentence.last); at++) {
    const mention = countryAt(at);
    if (mention && mention.form !== 'demonym') return mention.alpha3;
  }
  return null;
}

/** Adds "of …" to a role that says too little alone, or whose "of" holds no name of an organisation. */
function withComplement({ doc }: RoleContext, range: TokenRange, limit: number): TokenRange {
  const of = doc.tokens[range.last];
  if (of?.norm !== 'of' || !joined(of)) return range;
  const head = doc.tokens[range.last - 1];
  const open = OPEN_HEADS.has(bare(head)) || OPEN_HEADS.has(head?.lemma ?? '');
  let last = range.last + 1;
  while (last < Math.min(limit, range.last + 7)) {
    const token = doc.tokens[last];
    if (!token || token.sentence !== head?.sentence || !joined(token)) break;
    const fits =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.norm === 'the' ||
      isUpper(token) ||
      (token.norm === 'and' && isUpper(doc.tokens[last + 1]));
    if (!fits || (token.tags.has('Verb') && !isUpper(token)) || (token.tags.has('Pronoun') && token.norm !== 'the'))
      break;
    last++;
  }
  const words = doc.tokens.slice(range.last + 1, last);
  const isName = words.some((word) => isUpper(word)) && words[0]?.norm === 'the';
  if (words.length === 0 || words.at(-1)?.norm === 'the' || (!open && isName) || (!open && words.some(isUpper)))
    return range;
  return { first: range.first, last };
}

/** "Anneke Vorster, the mine's safety chief,", "Pavel Marsh, 41, a British engineer", "X, press officer, Oslo". */
function appositionAfter(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  let at = name.last;
  if (!/^,\s*$/.test(doc.tokens[at]?.before ?? '')) return countryBehind(context, name);
  const sentence = doc.tokens[name.first]?.sentence;
  // Over an age.
  if (doc.tokens[at]?.tags.has('Value') && /^,/.test(doc.tokens[at + 1]?.before ?? '')) at++;
  if (/^who$/.test(doc.tokens[at]?.norm ?? '') && /^(?:is|was|has|had)$/.test(doc.tokens[at + 1]?.norm ?? '')) {
    if (/^(?:is|was)$/.test(doc.tokens[at + 1]?.norm ?? '') && DETERMINERS.has(doc.tokens[at + 2]?.norm ?? '')) at += 2;
    else return [];
  }
  const start = at;
  let country: string | null = null;
  let head = -1;
  for (let i = start; i < Math.min(doc.tokens.length, start + 14); i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== sentence || (i > start && !joined(token))) break;
    const mention = countryAt(i);
    if (mention) {
      country ??= mention.alpha3;
      i = mention.last - 1;
      head = -1;
      continue;
    }
    if (token.tags.has('Possessive') && /^['’]/.test(token.text)) {
      head = -1;
      continue;
    }
    if (i === start && DETERMINERS.has(token.norm)) continue;
    if (isRoleHead(token, true) || relationOf(token)) {
      head = i;
      if (
        /^(?:of|for|at|in|with|to|from|who|whom|and|on|appointed)$/.test(doc.tokens[i + 1]?.norm ?? '') ||
        !joined(doc.tokens[i + 1])
      )
        break;
      continue;
    }
    const isModifier =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('Value') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      /^(?:former|most|and)$/.test(token.norm) ||
      token.tags.has('Gerund') ||
      token.tags.has('Hyphenated');
    if (!isModifier || (token.tags.has('Verb') && !token.tags.has('Gerund') && head >= 0) || token.tags.has('Pronoun'))
      break;
  }
  if (head < 0)
    return country !== null && isNational(context, start)
      ? [
          {
            role: null,
            range: { first: start, last: start },
            country,
            gender: null,
            weight: 0,
            rule: 'role:country-after',
          },
        ]
      : [];
  const first = roleStart(context, start, head);
  const relation = relationOf(doc.tokens[head]);
  const isDefinite = !/^(?:a|an|one|another)$/.test(doc.tokens[start]?.norm ?? '');
  const trimmed = trimRole(context, { first, last: head + 1 });
  const whole = withComplement(context, trimmed, head + 8);
  return [
    {
      role: relation ? null : textOf(context, whole),
      range: whole,
      country: country ?? countryAfter(context, head + 1),
      gender: relation?.gender ?? genderOfTitle(bare(doc.tokens[head])),
      weight: isDefinite ? 3 : 1,
      rule: 'role:apposition-after',
    },
  ];
}

/** First token of the role in an apposition: after determiner, country and possessive. */
function roleStart({ doc, countryAt }: RoleContext, start: number, head: number): number {
  let first = head;
  while (first > start) {
    const token = doc.tokens[first - 1];
    if (
      !token ||
      DETERMINERS.has(token.norm) ||
      countryAt(first - 1) ||
      (token.tags.has('Possessive') && /^['’]/.test(token.text))
    )
      break;
    first--;
  }
  return first;
}

/** "X, an Iranian,": a country alone in the apposition. */
const isNational = ({ doc }: RoleContext, start: number) => /^(?:a|an)$/.test(doc.tokens[start]?.norm ?? '');

/** "President William Ruto of Kenya". */
function countryBehind(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc, countryAt } = context;
  const of = doc.tokens[name.last];
  if (of?.norm !== 'of' || !joined(of)) return [];
  const mention = countryAt(name.last + 1);
  if (!mention || mention.form === 'demonym' || mention.first !== name.last + 1) return [];
  return [
    {
      role: null,
      range: { first: name.last, last: name.last },
      country: mention.alpha3,
      gender: null,
      weight: 0,
      rule: 'role:country-behind',
    },
  ];
}

/** Everything that the words beside one mention say of the person. */
export function rolesAt(context: RoleContext, name: Name): RoleEvidence[] {
  const titles = titleBefore(context, name);
  return [...titles, ...appositionBefore(context, name, titles[0]), ...appositionAfter(context, name)];
}
