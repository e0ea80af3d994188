import { isCapital } from '../../language/index.js';
import type { Doc } from '../../language/types.js';
import { type Candidate, gap, isTitled, normsOf, type Refiner, sameSentence } from './candidates.js';
import { BODIES, SHIPS, STORMS, STYLES, SURE_HEADS, VESSELS } from './data/refine-data.js';
import { nameParts } from './propagate.js';
import { SEPARATOR } from './separators.js';

/**
 * "[Magna International] … shares of [Magna]", "Cyclone [Zaharina] … [Zaharina] was the fourth": a word that begins a longer
 * name of something else, or ends a storm's or a ship's, and is in no person's name.
 */
export function shortForms(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const shorts = new Map<string, Candidate['type']>();
  for (const { first, last, type, rule } of names) {
    const from = doc.tokens[first];
    if (type === 'PER' || last - first < 2 || !from) continue;
    // "Ann Lee Gave Some Free Advice", "The Ann Lee Super PAC … [Ann Lee]"
    const isLong = last - first > 4 || SURE_HEADS.has(doc.tokens[first + 3]?.norm ?? '');
    if (from.tags.has('FirstName') && (isLong || rule === 'name:head-word')) continue;
    for (let end = first + 1; end < Math.min(last, first + 3); end++)
      shorts.set(normsOf(doc, { first, last: end }), type);
    if (STORMS.has(from.norm) || SHIPS.has(from.text)) shorts.set(normsOf(doc, { first: last - 1, last }), type);
  }
  return names.map((name) => {
    const from = doc.tokens[name.first];
    if (!(name.type === 'PER' || name.type === 'MISC') || !from || isTitled(doc, name.first)) return name;
    if (name.last - name.first === 1 && parts.has(from.norm)) return name;
    const type = shorts.get(normsOf(doc, name));
    return type ? { ...name, type, rule: 'name:short-form' } : name;
  });
}

/** 'Still, “[Seinfeld],” a show, …': a name alone between marks is a title. */
export const quotedTitles: Refiner = (doc, names) =>
  names.map((name) => {
    const [from, to] = [doc.tokens[name.first], doc.tokens[name.last - 1]];
    if (!/(?:["“‘]|``)$/u.test(from?.before ?? '') || !/^,?(?:["”’]|'')/u.test(to?.after ?? '')) return name;
    const [before, after] = [doc.tokens[name.first - 1], doc.tokens[name.last]];
    // "a man called “Okoye”", "“Okoye,” she said"
    if (/^(?:called|named|nicknamed|dubbed|alias|as|by)$/.test(before?.norm ?? '') || after?.tags.has('Pronoun'))
      return name;
    return { ...name, type: 'MISC', rule: 'name:quoted-title' };
  });

/** "The [Anna Fries] has been anchored": a full name after "the" is a ship's. */
export const afterArticle: Refiner = (doc, names) =>
  names.map((name) => {
    const [before, after] = [doc.tokens[name.first - 1], doc.tokens[name.last]];
    if (name.type !== 'PER' || name.last - name.first < 2 || before?.norm !== 'the') return name;
    if (STYLES.has(doc.tokens[name.last - 1]?.norm ?? '')) return name;
    if (!sameSentence(doc, name.first - 1, name.first) || gap(doc, name.first) !== SEPARATOR.blank) return name;
    const joined = after && sameSentence(doc, name.first, name.last) && gap(doc, name.last) <= SEPARATOR.hyphen;
    // "the [Golden Heron] 6"
    const numbered = joined && /^(?:\d+|I{1,3}|IV|V)$/.test(after.text);
    if (
      joined &&
      !numbered &&
      !after.tags.has('Verb') &&
      !after.tags.has('Preposition') &&
      !after.tags.has('Conjunction')
    )
      return name;
    return isCapital(after) && joined ? name : { ...name, type: 'MISC', rule: 'name:after-article' };
  });

/** "The [Wild] lost": nobody has an article before a name alone, and so it is a team wherever it stands in the article. */
export function teams(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  const told = new Set<string>();
  const titled = new Set<string>();
  for (const name of names) {
    const own = doc.tokens[name.first];
    if (name.type !== 'PER' || name.last - name.first !== 1 || !own || parts.has(own.norm)) continue;
    // "the Haddads" is a family
    if (/[^s’']s$/u.test(own.text)) continue;
    if (isTitled(doc, name.first)) titled.add(own.norm);
    const isBehindArticle =
      doc.tokens[name.first - 1]?.norm === 'the' &&
      sameSentence(doc, name.first - 1, name.first) &&
      gap(doc, name.first) === SEPARATOR.blank;
    const next = doc.tokens[name.last];
    // "the Obama administration", "the Haddad, which sank"
    const acts =
      next && next.sentence === own.sentence && gap(doc, name.last) === SEPARATOR.blank && next.tags.has('Verb');
    const owns = next?.tags.has('Possessive') && gap(doc, name.last) === SEPARATOR.none;
    if (isBehindArticle && (acts || owns)) told.add(own.norm);
  }
  return names.map((name) => {
    const norm = doc.tokens[name.first]?.norm ?? '';
    const isTeam = name.type === 'PER' && name.last - name.first === 1 && told.has(norm) && !titled.has(norm);
    return isTeam ? { ...name, type: 'ORG', rule: 'name:team' } : name;
  });
}

/** "the patrol ship [Kalnina]" */
export const afterVessel: Refiner = (doc, names) =>
  names.map((name) => {
    const before = doc.tokens[name.first - 1];
    const told = before && VESSELS.has(before.norm.replace(/s$/, '')) && sameSentence(doc, name.first - 1, name.first);
    return name.type === 'PER' && told && gap(doc, name.first) === SEPARATOR.blank
      ? { ...name, type: 'MISC', rule: 'name:vessel' }
      : name;
  });

/** "[Harrow Pelagic], the family firm that owns the boat": what an apposition tells to be a body, wherever it stands. */
export function toldByApposition(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const bodies = new Set<string>();
  for (const name of names) if (name.type === 'PER' && isBody(doc, name)) bodies.add(normsOf(doc, name));
  if (bodies.size === 0) return [...names];
  return names.map((name) =>
    name.type === 'PER' && bodies.has(normsOf(doc, name))
      ? { ...name, type: 'ORG', rule: 'name:told-by-apposition' }
      : name,
  );
}

/** True where ", the/a … firm" follows and no role: "[Ann Lee], the bank manager" is somebody. */
function isBody(doc: Doc, name: Candidate): boolean {
  if (gap(doc, name.last) !== SEPARATOR.comma || !/^(?:the|a|an|another|its)$/.test(doc.tokens[name.last]?.norm ?? ''))
    return false;
  const sentence = doc.tokens[name.first]?.sentence;
  for (let i = name.last + 1; i < name.last + 6; i++) {
    const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
    if (!token || token.sentence !== sentence || gap(doc, i) > SEPARATOR.hyphen) return false;
    const ends =
      gap(doc, i + 1) === SEPARATOR.comma ||
      /^(?:that|which|in|of|with|based|on|formed|founded|owned|run|behind)$/.test(next?.norm ?? '');
    if (BODIES.has(token.norm) && ends) return true;
    if (
      token.tags.has('Preposition') ||
      token.tags.has('Possessive') ||
      (token.tags.has('Verb') && !token.tags.has('Adjective'))
    )
      return false;
  }
  return false;
}
