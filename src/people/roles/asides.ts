import type { TokenRange } from '../../language/types.js';
import { isUsState, US_STATES } from '../../lexicon/gazetteer.js';
import { SHORT_TITLES } from '../data/roles.js';
import { countryAlone, type RoleContext, type RoleEvidence } from './evidence.js';
import { bare, isUpper } from './words.js';

/** A dash that sets words off, also as typewriters write it. */
export const DASH = /^\s*(?:[–—]|--|(?<=\s)[-_](?=\s))\s*$/;

/** "Ann Lee, R-Ohio, the majority leader": over the party and state of a legislator. */
export function overParty({ doc }: RoleContext, at: number): number {
  if (!/^[DRI]$/.test(doc.tokens[at]?.norm.toUpperCase().replace(/-.*$/, '') ?? '')) return at;
  for (let i = at + 1; i < at + 4; i++) if (/^,/.test(doc.tokens[i]?.before ?? '')) return i;
  return at;
}

/** True where a party and a state of the U.S. begin at a token: "a North Dakota Republican", "R-Ohio". */
function isUsPartisan(context: RoleContext, at: number): boolean {
  const { tokens } = context.doc;
  if (overParty(context, at) > at) return isUsState(tokens[at + 1]?.text ?? '');
  if (!/^an?$/.test(tokens[at]?.norm ?? '')) return false;
  for (let i = at + 2; i < at + 4; i++) {
    if (!/^(?:Republican|Democrat)$/.test(tokens[i]?.text ?? '')) continue;
    const state = tokens[at + 1]?.text ?? '';
    return i === at + 2 ? isUsState(state) : /^(?:North|South|New|West|Rhode)$/.test(state);
  }
  return false;
}

/** "Sen. Ann Lee (D-Ohio)": whom a state of the U.S. in a bracket tells. */
const isInBracket = ({ doc }: RoleContext, { first, last }: TokenRange): boolean =>
  /^\s*\($/.test(doc.tokens[last]?.before ?? '') &&
  (/^[dri]-/.test(doc.tokens[last]?.norm ?? '') ||
    (SHORT_TITLES.has(bare(doc.tokens[first - 1])) &&
      US_STATES.has((doc.tokens[last]?.norm ?? '').replace(/\.$/, ''))));

/** "Ann Lee, a North Dakota Republican", "Ann Lee (D-Ohio)": of the U.S. */
export function usPartisan(context: RoleContext, name: TokenRange): RoleEvidence[] {
  const { last } = name;
  const isAside = /^,\s*$/.test(context.doc.tokens[last]?.before ?? '') && isUsPartisan(context, last);
  if (!isAside && !isInBracket(context, name)) return [];
  return [countryAlone(last, 'USA', 'role:us-partisan')];
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
