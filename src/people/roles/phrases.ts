import type { Doc, TokenRange } from '../../language/types.js';
import { DETERMINERS, QUALIFIERS, STOPS } from '../data/role-grammar.js';
import { EPITHETS, OPEN_HEADS, ROLE_HEADS } from '../data/roles.js';
import type { RoleContext } from './evidence.js';
import { bare, isPossessive, isRoleHead, isUpper, joined, relationOf } from './words.js';

/**
 * The words of a range without those of a country: "former Nigerian President" → "former President". A seat of power and
 * the country that somebody is sent to belong to the role: "Pentagon spokesman", "ambassador to Japan".
 */
export function textOf({ doc, countryAt }: RoleContext, { first, last }: TokenRange): string {
  let text = '';
  let isSent = false;
  const isLeftOut = (at: number) => !isSent && countryAt(at) !== null && countryAt(at)?.form !== 'metonym';
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (token?.norm === 'to') isSent = true;
    if (!token || isLeftOut(at)) continue;
    text += (text && at > first && !isLeftOut(at - 1) ? token.before : text && ' ') + token.text;
  }
  return text;
}

/** Leaves out leading epithets, ordinals and the like: "reformist President" → "President". */
export function trimRole({ doc }: RoleContext, range: TokenRange): TokenRange {
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
export function phraseBack(
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
    // "Editor-in-chief", "Brazilian-born striker"
    if (next.before === '-' && !countryAt(at)) {
      first = at;
      continue;
    }
    if (token.norm === 'born' && token.before === '-') continue;
    const mention = countryAt(at);
    // "Pentagon spokesman"
    if (mention?.form === 'metonym') {
      country ??= mention.alpha3;
      definite = true;
      first = mention.first;
      at = mention.first;
      continue;
    }
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
    if (isPossessive(token)) {
      definite = true;
      country ??= countryOfOwner(context, at);
      break;
    }
    // "Speaker of the House", "Chairman of the Joint Chiefs of Staff"
    const isOfThe =
      token.norm === 'the' && doc.tokens[at - 1]?.norm === 'of' && isUpper(doc.tokens[at - 2]) && isUpper(next);
    if (isOfThe && isRoleHead(doc.tokens[at - 2], false)) {
      first = at - 2;
      at -= 2;
      continue;
    }
    if (DETERMINERS.has(token.norm)) {
      definite = !/^(?:a|an|one|another|some)$/.test(token.norm);
      break;
    }
    // "Secretary of State", "Minister of International Development", "chief of staff"
    const previous = doc.tokens[at - 1];
    // "Secretary of Health and Human Services", "Activist and lawyer"
    const opener = doc.tokens[at - 2];
    // "Spain's interior and labour minister"
    const isPortfolio =
      token.norm === 'and' &&
      /^(?:minister|secretary|commissioner|editor|correspondent)$/.test(doc.tokens[last - 1]?.lemma ?? '') &&
      previous?.tags.has('Noun') === true &&
      opener !== undefined &&
      (isPossessive(opener) || DETERMINERS.has(opener.norm) || countryAt(at - 2) !== null);
    const isJoin =
      token.norm === 'and' && ((isUpper(next) && isUpper(previous)) || isRoleHead(previous, false) || isPortfolio);
    if (token.norm === 'of' || isJoin) {
      if (token.norm === 'of' && !isRoleHead(previous, false) && !/^chiefs$/.test(previous?.norm ?? '')) break;
      first = at;
      continue;
    }
    if (STOPS.has(token.norm) || token.tags.has('Pronoun') || token.tags.has('Date')) break;
    const name = nameAt(at);
    // "Gov. Lee of Utah and Gov. Ross", but "U.S. District Judge"
    if (name?.type === 'PER' || (name?.type === 'LOC' && !countryAt(name.first))) break;
    const fits =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('ProperNoun') ||
      token.tags.has('Gerund') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      /^(?:former|retired|acting|chief|deputy|vice|foreign|prime|ex)$/.test(token.norm);
    const isVerb = token.tags.has('Verb') && !token.tags.has('Gerund') && !isUpper(token) && token.norm !== 'retired';
    // "urges President X", "demanding President X": small words go with a capital title only where they qualify it.
    const isForeign =
      isUpper(doc.tokens[last - 1]) && !isUpper(token) && !QUALIFIERS.has(token.norm) && !EPITHETS.has(token.norm);
    if (!fits || isVerb || isForeign || token.tags.has('Adverb')) break;
    first = at;
  }
  if (/^(?:of|and)$/.test(doc.tokens[first]?.norm ?? '')) first++;
  return { range: { first, last }, country, definite };
}

/** "Russia's", "the Afghan team's": the country that the owner before a possessive mark is of. */
function countryOfOwner({ doc, countryAt, nameAt }: RoleContext, mark: number): string | null {
  for (let at = mark - 1; at >= mark - 4; at--) {
    const token = doc.tokens[at];
    if (!token || !joined(doc.tokens[at + 1]) || nameAt(at)?.type === 'PER') return null;
    const mention = countryAt(at);
    if (mention)
      return at === mark - 1 || mention.form === 'demonym' || mention.form === 'abbreviation' ? mention.alpha3 : null;
    if (token.tags.has('Verb') || !(token.tags.has('Noun') || token.tags.has('Adjective'))) return null;
  }
  return null;
}

/** Who serves somebody: "an adviser to the Kenyan government". */
const SERVING = /^(?:adviser|advisor|consultant|aide|counsel|assistant|spokesman|spokeswoman)$/;

/** Whom one country sends to another: "the special envoy for Yemen" is not Yemen's. */
const SENT =
  /^(?:envoy|ambassador|representative|rapporteur|negotiator|mediator|coordinator|correspondent|expert|specialist|analyst)$/;

/** Country right after a phrase: "the president of Kenya", "a spokeswoman for Vietnam's trade ministry". */
export function countryAfter({ doc, countryAt }: RoleContext, at: number): string | null {
  const preposition = doc.tokens[at];
  if (preposition?.norm === 'for' && SENT.test(doc.tokens[at - 1]?.lemma ?? '')) return null;
  const isServed = preposition?.norm === 'to' && SERVING.test(doc.tokens[at - 1]?.lemma ?? '');
  if (!preposition || !(isServed || /^(?:of|for|from)$/.test(preposition.norm)) || !joined(preposition)) return null;
  for (let i = at + 1; i < at + 6; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== preposition.sentence || !joined(token)) return null;
    const mention = countryAt(i);
    if (mention) return mention.form === 'demonym' && preposition.norm === 'from' ? null : mention.alpha3;
    if (!(DETERMINERS.has(token.norm) || token.tags.has('Noun') || token.tags.has('Adjective'))) return null;
  }
  return null;
}

/** "minister", "Secretary of State", "President-elect": the last word of a role, or of the "of" phrase that closes it. */
export function isTitleEnd({ doc }: RoleContext, at: number): boolean {
  const last = doc.tokens[at];
  if (last && /^(?:elect|designate|nominee)$/.test(last.norm) && last.before === '-')
    return isRoleHead(doc.tokens[at - 1], false);
  if (isRoleHead(last, true) || relationOf(last)) return !last?.tags.has('Plural') || isUpper(last);
  // "the pair in the car, nurse Ann Lee and": a verb to the tagger
  if (last?.tags.has('Verb') && /^,\s*$/.test(last.before) && ROLE_HEADS.has(bare(last))) return true;
  for (let i = at; i > at - 7; i--) {
    const token = doc.tokens[i];
    if (!token || !joined(token) || !(isUpper(token) || /^(?:and|the|of)$/.test(token.norm))) return false;
    const previous = doc.tokens[i - 1];
    if (token.norm === 'of' && isRoleHead(previous, false) && isUpper(previous)) return true;
  }
  return false;
}

/** "U.S. envoy to Syria Tom Moss": the end of the title before its "to" or "for", or -1. */
export function titleWithObject({ doc }: RoleContext, at: number): number {
  // "a spokesman for Finance Minister Ann Lee": the last title is hers
  if (isRoleHead(doc.tokens[at - 1], false)) return -1;
  for (let i = at - 1; i > at - 6; i--) {
    const token = doc.tokens[i];
    if (!token || !joined(doc.tokens[i + 1])) return -1;
    if (/^(?:to|for)$/.test(token.norm))
      return i < at - 1 && joined(token) && isRoleHead(doc.tokens[i - 1], false) ? i : -1;
    if (!isUpper(token) && token.norm !== 'the') return -1;
  }
  return -1;
}

/** Whom one state sends to another, or to a body of several. */
const POSTED = /^(?:ambassador|envoy|consul|emissary|nuncio|delegate|commissioner)$/;

/** "ambassador to the United States", "special envoy to Chad": the end of where somebody is posted, or -1. */
function postEnd(doc: Doc, { last: at }: TokenRange, limit: number): number {
  const [head, to] = [doc.tokens[at - 1], doc.tokens[at]];
  if (to?.norm !== 'to' || !joined(to) || !POSTED.test(head?.lemma ?? '')) return -1;
  let last = at + 1;
  while (last < Math.min(limit, at + 6)) {
    const token = doc.tokens[last];
    if (!token || token.sentence !== head?.sentence || !joined(token)) break;
    if (!isUpper(token) && !(last === at + 1 && token.norm === 'the')) break;
    last++;
  }
  return isUpper(doc.tokens[last - 1]) && last > at + 1 ? last : -1;
}

const PORTFOLIO_HEADS = /^(?:minister|secretary|undersecretary|under-secretary|commissioner)$/;

/** "Minister for Development": the end of a portfolio in capitals behind "for", or the given end. */
export function withPortfolio({ doc, countryAt }: RoleContext, range: TokenRange, limit: number): TokenRange {
  const post = postEnd(doc, range, limit);
  if (post > 0) return { first: range.first, last: post };
  const head = doc.tokens[range.last - 1];
  const preposition = doc.tokens[range.last];
  if (preposition?.norm !== 'for' || !joined(preposition) || !PORTFOLIO_HEADS.test(head?.lemma ?? '')) return range;
  let last = range.last + 1;
  while (last < Math.min(limit, range.last + 7)) {
    const token = doc.tokens[last];
    if (!token || token.sentence !== head?.sentence || !joined(token) || countryAt(last)) break;
    if (
      !(isUpper(token) || /^(?:and|the|of)$/.test(token.norm) || token.tags.has('Noun') || token.tags.has('Adjective'))
    )
      break;
    last++;
  }
  while (last > range.last && /^(?:and|the|of|for)$/.test(doc.tokens[last - 1]?.norm ?? '')) last--;
  return { first: range.first, last };
}

/** Adds "of …" to a role that says too little alone, or whose "of" holds no name of an organisation. */
export function withComplement({ doc, countryAt, nameAt }: RoleContext, range: TokenRange, limit: number): TokenRange {
  const of = doc.tokens[range.last];
  if (of?.norm === 'for' || of?.norm === 'to') return withPortfolio({ doc, countryAt, nameAt }, range, limit);
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
  // "president of the club", "director of Grey Bank": the organisation stays out.
  const isOrganisation = words[0]?.norm === 'the' || words.some(isUpper);
  if (words.length === 0 || words.at(-1)?.norm === 'the' || (!open && isOrganisation)) return range;
  return { first: range.first, last };
}
