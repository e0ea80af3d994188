import type { Doc, TokenRange } from '../../language/types.js';
import { countryOfCity } from '../../lexicon/gazetteer.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { DOMESTIC, GOVERNING } from '../data/offices.js';
import { DETERMINERS, QUALIFIERS, STOPS } from '../data/role-grammar.js';
import { EPITHETS, HONORIFICS } from '../data/roles.js';
import type { RoleContext } from './evidence.js';
import { bare, isPossessive, isRoleHead, isUpper, joined, relationOf } from './words.js';

/**
 * The words of a range without those of a country: "former Nigerian President" → "former President". A seat of power and
 * the country that somebody is sent to belong to the role: "Pentagon spokesman", "ambassador to Japan".
 */
export function textOf({ doc, countryAt }: RoleContext, { first, last }: TokenRange): string {
  let text = '';
  let isSent = false;
  const isLeftOut = (at: number) => {
    const mention = countryAt(at);
    // "White House Russia adviser": what the advice is about
    const isField = mention?.form === 'name' && at > first && SENT.test(doc.tokens[mention.last]?.lemma ?? '');
    return !isSent && mention !== null && mention.form !== 'metonym' && !isField;
  };
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at];
    if (token?.norm === 'to') isSent = true;
    // "Speaker of Peru's parliament"
    if (!token || isLeftOut(at) || (isPossessive(token) && at > first && isLeftOut(at - 1))) continue;
    text += (text && at > first && !isLeftOut(at - 1) ? token.before : text && ' ') + token.text;
  }
  return text;
}

/** Seats that a role is named after also where they stand for no government: "White House hopeful". */
const SEATS = /^(?:White House|Downing Street|Capitol Hill|Pentagon|Kremlin|Scotland Yard)$/;

/** Posts that an ordinal belongs to. */
const RANKED = /^(?:baseman|secretary|mate|lady|lord|officer)$/;

/** "New York businessman": an epithet with a capital inside a sentence is the beginning of a name. */
const isPlaceName = (doc: Doc, at: number): boolean =>
  /^(?:new|old)$/.test(doc.tokens[at]?.norm ?? '') &&
  isUpper(doc.tokens[at]) &&
  isUpper(doc.tokens[at + 1]) &&
  !isRoleHead(doc.tokens[at + 1], false);

/** Leaves out leading epithets, ordinals and the like: "reformist President" → "President". */
export function trimRole({ doc }: RoleContext, range: TokenRange): TokenRange {
  let { first } = range;
  while (first < range.last - 1) {
    const token = doc.tokens[first];
    // "five-time", "17-year"
    const isCut = token?.before === '-' && !isRoleHead(token, false);
    // "Liberal critic" is of a party, "Ms Justice" a title of respect
    const isParty = /^(?:Liberal|Conservative|Popular|Moderate)$/.test(token?.text ?? '');
    if (isParty) break;
    if (
      !token ||
      !(
        isCut ||
        EPITHETS.has(token.norm) ||
        HONORIFICS.has(token.norm) ||
        DETERMINERS.has(token.norm) ||
        token.tags.has('Value')
      )
    )
      break;
    if (isCut && token.norm === 'elect') break;
    const next = doc.tokens[first + 1];
    // "third baseman", "New York businessman"
    if (token.tags.has('Value') && RANKED.test(next?.norm ?? '')) break;
    if (isPlaceName(doc, first) || (token.norm === 'real' && next?.norm === 'estate')) break;
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
    // "White House Russia adviser": what the advice is about
    if (mention?.form === 'name' && next.norm === doc.tokens[last - 1]?.norm && SENT.test(next.lemma)) {
      at = first = mention.first;
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
    // "the lawyer of actor Ann Lee", "a veteran of President Ann Lee's staff": another's, but "Minister of Justice"
    const isAnothers = !isUpper(doc.tokens[last - 1]) || !isUpper(previous);
    if (token.norm === 'of' && isAnothers && isRoleHead(doc.tokens[last - 1], true)) break;
    if (token.norm === 'of' || isJoin) {
      if (token.norm === 'of' && !isRoleHead(previous, false) && !/^chiefs$/.test(previous?.norm ?? '')) break;
      first = at;
      continue;
    }
    // "the then deputy chief whip"
    if (token.norm === 'then' && DETERMINERS.has(previous?.norm ?? '')) {
      first = at;
      continue;
    }
    if (STOPS.has(token.norm) || token.tags.has('Pronoun') || token.tags.has('Date')) break;
    const name = nameAt(at);
    // "Gov. Lee of Utah and Gov. Ross", but "U.S. District Judge"
    if (name && SEATS.test(doc.text.slice(name.start, name.end)) && joined(next)) {
      at = first = name.first;
      continue;
    }
    if (name?.type === 'LOC' && !countryAt(name.first)) {
      // "former Maryland Gov. Ann Lee" holds the office no more.
      const isPast = /^(?:former|ex|then|acting|interim)$/.test(doc.tokens[name.first - 1]?.norm ?? '');
      if (isPast && joined(doc.tokens[name.first])) first = name.first - 1;
      break;
    }
    if (name?.type === 'PER') break;
    // "said pet shop owner X": a verb to the tagger; "recently elected president"
    const isNoun = /^(?:said|says|told|asked)$/.test(previous?.norm ?? '') && next.tags.has('Noun');
    const fits =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.tags.has('ProperNoun') ||
      token.tags.has('Gerund') ||
      isUpper(token) ||
      EPITHETS.has(token.norm) ||
      isNoun ||
      /^(?:former|retired|acting|chief|deputy|vice|foreign|prime|ex|lead)$/.test(token.norm) ||
      // "Canada's first budget officer"
      /^(?:first|second|third|fourth)$/.test(token.norm);
    const isDescribing = EPITHETS.has(token.norm) || token.norm === 'retired' || isNoun;
    const isVerb = token.tags.has('Verb') && !token.tags.has('Gerund') && !isUpper(token) && !isDescribing;
    // "urges President X", "demanding President X": small words go with a capital title only where they qualify it.
    const isForeign =
      isUpper(doc.tokens[last - 1]) &&
      // "founder and former CEO"
      !/^\p{Lu}{2,}$/u.test(doc.tokens[last - 1]?.text ?? '') &&
      !isUpper(token) &&
      !QUALIFIERS.has(token.norm) &&
      !EPITHETS.has(token.norm);
    // "for shoving Leeds quarterback Ann Lee"
    const isDeed =
      token.tags.has('Gerund') &&
      token.norm !== 'acting' &&
      !isUpper(token) &&
      isUpper(next) &&
      /^(?:for|by|of|after|before|without|from|while)$/.test(previous?.norm ?? '');
    // "the seemingly inevitable nominee"
    const isDegree = /ly$/.test(token.norm) && next.tags.has('Adjective') && DETERMINERS.has(previous?.norm ?? '');
    if (isDegree) continue;
    if (!fits || isVerb || isForeign || isDeed || (token.tags.has('Adverb') && !EPITHETS.has(token.norm))) break;
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
  /^(?:envoy|ambassador|representative|rapporteur|negotiator|mediator|coordinator|correspondent|expert|specialist|analyst|adviser|advisor)$/;

/** Whose field it is: "a professor of Korean politics" is of no country. */
const LEARNED =
  /^(?:professor|historian|scholar|student|teacher|lecturer|expert|specialist|analyst|observer|translator|critic)$/;

/** "an anaesthetist with the Pakistani army", "his counterpart in Skopje": in whose service or seat of government. */
function countryServed({ doc, countryAt }: RoleContext, at: number): string | null {
  const preposition = doc.tokens[at];
  const from = doc.tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const own = doc.tokens[from];
  if (!preposition || !own || !joined(preposition) || !joined(own)) return null;
  const mention = countryAt(from);
  if (preposition.norm === 'in' && doc.tokens[at - 1]?.lemma === 'counterpart')
    return mention?.alpha3 ?? countryOfCity(own.text);
  if (preposition.norm !== 'with' || mention?.form !== 'demonym') return null;
  const body = doc.tokens[mention.last];
  return body && (GOVERNING.has(body.lemma) || DOMESTIC.has(body.lemma)) ? mention.alpha3 : null;
}

/** Country right after a phrase: "the president of Kenya", "a spokeswoman for Vietnam's trade ministry". */
export function countryAfter(context: RoleContext, at: number): string | null {
  const { doc, countryAt } = context;
  const preposition = doc.tokens[at];
  if (preposition?.norm === 'with' || preposition?.norm === 'in') return countryServed(context, at);
  if (preposition?.norm === 'of' && LEARNED.test(doc.tokens[at - 1]?.lemma ?? '')) return null;
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
export function isTitleEnd({ doc, nameAt }: RoleContext, at: number): boolean {
  const last = doc.tokens[at];
  // "supported Ann Crist, Bob Lee and": a surname that ends as "artist" does.
  if (nameAt(at)?.type === 'PER') return false;
  if (last && /^(?:elect|designate|nominee)$/.test(last.norm) && last.before === '-')
    return isRoleHead(doc.tokens[at - 1], false);
  if (isRoleHead(last, true) || relationOf(last)) return !last?.tags.has('Plural') || isUpper(last);
  // "the pair in the car, nurse Ann Lee and": a verb to the tagger
  if (last?.tags.has('Verb') && /^,\s*$/.test(last.before) && ROLE_HEADS.has(bare(last))) return true;
  // "then-minister of public works Ann Lee"
  for (let i = at; i > at - 4; i--) {
    const token = doc.tokens[i];
    if (!token || isUpper(token) || (!token.tags.has('Noun') && !token.tags.has('Adjective')) || !joined(token)) break;
    if (doc.tokens[i - 1]?.norm === 'of' && /^(?:minister|secretary)$/.test(doc.tokens[i - 2]?.norm ?? '')) return true;
  }
  for (let i = at; i > at - 7; i--) {
    const token = doc.tokens[i];
    if (!token || !joined(token) || !(isUpper(token) || /^(?:and|the|of)$/.test(token.norm))) return false;
    const previous = doc.tokens[i - 1];
    if (token.norm === 'of' && isRoleHead(previous, false) && isUpper(previous)) return true;
  }
  return false;
}

/** "U.S. envoy to Syria Tom Moss": the end of the title before its "to", "for" or "of", or -1. */
export function titleWithObject({ doc, countryAt }: RoleContext, at: number): number {
  // "Prime Minister of Peru Ana Ruiz"
  const land = countryAt(at - 1);
  if (land && land.form !== 'demonym') {
    const of = doc.tokens[land.first - 1]?.norm === 'the' ? land.first - 2 : land.first - 1;
    if (doc.tokens[of]?.norm === 'of' && isRoleHead(doc.tokens[of - 1], false)) return of;
  }
  // "a spokesman for Finance Minister Ann Lee": the last title is hers
  // but "Minister for Justice Ann Lee"
  const isPortfolio = doc.tokens[at - 1]?.text === 'Justice' && doc.tokens[at - 2]?.norm === 'for';
  if (isRoleHead(doc.tokens[at - 1], false) && !isPortfolio) return -1;
  // "a spokesman for the Lee campaign": served is what bears the name
  if (doc.tokens[at - 1]?.norm === 'the') return -1;
  for (let i = at - 1; i > at - 6; i--) {
    const token = doc.tokens[i];
    if (!token || !joined(doc.tokens[i + 1])) return -1;
    if (/^(?:to|for)$/.test(token.norm))
      return i < at - 1 && joined(token) && isRoleHead(doc.tokens[i - 1], false) ? i : -1;
    if (!isUpper(token) && token.norm !== 'the') return -1;
  }
  return -1;
}
