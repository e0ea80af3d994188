import type { Doc, TokenRange } from '../../language/types.js';
import { OPEN_HEADS } from '../data/roles.js';
import type { RoleContext } from './evidence.js';
import { bare, isPossessive, isUpper, joined } from './words.js';

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

const PORTFOLIO_HEADS = /^(?:nominee|candidate|minister|secretary|undersecretary|under-secretary|commissioner)$/;

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
  // "leader of the house"
  const ofHouse = bare(head) === 'leader' && /^(?:house|opposition)$/.test(doc.tokens[range.last + 2]?.norm ?? '');
  const open = OPEN_HEADS.has(bare(head)) || OPEN_HEADS.has(head?.lemma ?? '') || ofHouse;
  let last = range.last + 1;
  while (last < Math.min(limit, range.last + 7)) {
    const token = doc.tokens[last];
    if (!token || token.sentence !== head?.sentence || !joined(token)) break;
    const fits =
      token.tags.has('Noun') ||
      token.tags.has('Adjective') ||
      token.norm === 'the' ||
      isUpper(token) ||
      // "member of the Union for Renewal", "of Nova Scotia's legislature"
      (token.norm === 'for' && isUpper(doc.tokens[last - 1]) && isUpper(doc.tokens[last + 1])) ||
      isPossessive(token) ||
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
