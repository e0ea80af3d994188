import type { RoleContext } from './evidence.js';
import { isUpper } from './words.js';

/** A dash that sets words off, also as typewriters write it. */
export const DASH = /^\s*(?:[–—]|--|(?<=\s)[-_](?=\s))\s*$/;

/** "Ann Lee, R-Ohio, the majority leader": over the party and state of a legislator. */
export function overParty({ doc }: RoleContext, at: number): number {
  if (!/^[DRI]$/.test(doc.tokens[at]?.norm.toUpperCase().replace(/-.*$/, '') ?? '')) return at;
  for (let i = at + 1; i < at + 4; i++) if (/^,/.test(doc.tokens[i]?.before ?? '')) return i;
  return at;
}

/** "Ann Lee, 44, of Leeds, a nurse": over where somebody lives to an apposition that an article opens. */
export function overOrigin({ doc, nameAt }: RoleContext, at: number): number {
  if (!/^(?:of|from)$/.test(doc.tokens[at]?.norm ?? '')) return at;
  for (let i = at + 1; i < at + 6; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== doc.tokens[at]?.sentence || nameAt(i)?.type === 'PER') return at;
    if (/^,/.test(token.before) && /^(?:a|an|the)$/.test(token.norm)) return i;
    if (!isUpper(token)) return at;
  }
  return at;
}

/** "Ann Lee — a teacher from Leeds — said", "Ann Lee — head of sales at a bank — said". */
export function opensAside({ doc, nameAt }: RoleContext, at: number): boolean {
  if (/^(?:a|an|the|his|her|its)$/.test(doc.tokens[at]?.norm ?? '')) return true;
  for (let i = at; i < at + 16; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== doc.tokens[at]?.sentence || nameAt(i)?.type === 'PER') return false;
    if (i > at && DASH.test(token.before)) return true;
    if (token.tags.has('Verb') && i < at + 3) return false;
  }
  return false;
}
