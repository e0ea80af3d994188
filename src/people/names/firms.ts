import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { type Candidate, gap, isTitled, normsOf, sameSentence } from './candidates.js';
import { CORPORATE_DEEDS, CORPORATE_GOODS, CORPORATE_NOUNS, HELD_IN, NAMED_BEFORE, RESULTS } from './data/firm-cues.js';
import { nameParts } from './propagate.js';
import { SEPARATOR } from './separators.js';

const isBlank = (doc: Doc, at: number): boolean => gap(doc, at) === SEPARATOR.blank;

/** "shares in [Haddad]", "just under 5% of [Haddad]'s shares", "[Haddad] shares", "[Haddad]'s shareholders". */
function isOwned(doc: Doc, { first, last }: Candidate): boolean {
  const [preposition, before, next] = [doc.tokens[first - 1], doc.tokens[first - 2], doc.tokens[last]];
  if (!sameSentence(doc, first, last)) return isHeldIn(preposition, before);
  const owns = next?.tags.has('Possessive') && gap(doc, last) === SEPARATOR.none;
  const good = owns ? doc.tokens[last + 1] : undefined;
  if (good && isBlank(doc, last + 1) && CORPORATE_GOODS.has(good.lemma) && !isCapital(good)) return true;
  const isAttribute = next && isBlank(doc, last) && !next.tags.has('Verb') && /^\p{Ll}/u.test(next.text);
  if (isAttribute && CORPORATE_NOUNS.has(next.lemma)) return true;
  return isHeldIn(preposition, before);
}

const isHeldIn = (preposition: Token | undefined, noun: Token | undefined): boolean =>
  preposition?.norm === 'in' && noun !== undefined && HELD_IN.has(noun.lemma);

const WILL = /^(?:will|would|has|had|also|almost|now|is|was)$/;

/** "[Haddad] said it had agreed to buy", "[Haddad] said Monday that it intends": a person is no "it" that buys. */
function speaksAsIt(doc: Doc, { last }: Candidate): boolean {
  const said = doc.tokens[last];
  if (!/^(?:said|says|announced|reported)$/.test(said?.norm ?? '') || !isBlank(doc, last)) return false;
  let at = last + 1;
  while (at < last + 4 && doc.tokens[at]?.norm !== 'it') at++;
  if (doc.tokens[at]?.norm !== 'it' || !sameSentence(doc, last, at)) return false;
  for (let i = last + 1; i < at; i++) {
    const token = doc.tokens[i];
    if (!isBlank(doc, i) || !(token?.norm === 'that' || token?.norm === 'on' || token?.tags.has('WeekDay')))
      return false;
  }
  at++;
  while (WILL.test(doc.tokens[at]?.norm ?? '')) at++;
  const deed = doc.tokens[at];
  return deed?.tags.has('Verb') === true && CORPORATE_DEEDS.has(deed.lemma);
}

/** "[Haddad] reported a first-half net profit of". */
function reportsResults(doc: Doc, { last }: Candidate): boolean {
  const verb = doc.tokens[last];
  if (!isBlank(doc, last) || !/^(?:report|post)$/.test(verb?.lemma ?? '') || !verb?.tags.has('Verb')) return false;
  for (let at = last + 1; at < last + 9; at++) {
    const token = doc.tokens[at];
    if (!token || !sameSentence(doc, last, at) || /^[,;(]/.test(token.before.trim())) return false;
    if (RESULTS.has(token.lemma) || RESULTS.has(token.norm)) return true;
  }
  return false;
}

/** Firms of partners: "[Ann Lee] & Co.", "[Haddad Ash] and Partners". */
const isPartnership = (doc: Doc, { last }: Candidate): boolean => {
  const and = doc.tokens[last];
  const head = (doc.tokens[last]?.before ?? '').trim() === '&' ? doc.tokens[last] : doc.tokens[last + 1];
  const joins = head === and || /^(?:amp|and)$/.test(and?.norm ?? '');
  return (
    joins && /^(?:Co|Cos|Partners|Associates|Sons|Company|Brothers|Bros)$/.test(head?.text.replace(/\.$/, '') ?? '')
  );
};

/** "the ruling [Ujamaa Safi] party": the noun behind the name tells what it is. */
function namesBody(doc: Doc, { first, last }: Candidate): boolean {
  const noun = doc.tokens[last];
  if (!noun || !NAMED_BEFORE.has(noun.norm) || !isBlank(doc, last) || !sameSentence(doc, first, last)) return false;
  for (
    let at = first - 1;
    at > first - 4 && sameSentence(doc, at, first) && gap(doc, at + 1) <= SEPARATOR.hyphen;
    at--
  ) {
    const token = doc.tokens[at];
    if (/^(?:the|an?)$/.test(token?.norm ?? '')) return true;
    if (!token || !(token.tags.has('Adjective') || token.tags.has('Gerund') || token.tags.has('Noun'))) return false;
  }
  return doc.sentences[doc.tokens[first]?.sentence ?? -1]?.first === first && last - first > 1;
}

/** Offices that firms have and persons have not: "[Haddad Mixte] Chairman Ann Lee". */
const CORPORATE_OFFICES = /^(?:chairman|chairwoman|ceo|cfo|coo)$/;

/** "[Haddad Mixte] Chairman Ann Lee", "[Ash Lee] chief executive Bo Friis". */
function hasOfficer(doc: Doc, names: readonly Candidate[], i: number): boolean {
  const name = names[i];
  const person = names[i + 1];
  if (!name || person?.type !== 'PER' || !isBlank(doc, name.last) || !isBlank(doc, person.first)) return false;
  const between = doc.tokens.slice(name.last, person.first).map(({ norm }) => norm);
  return between.join(' ') === 'chief executive' || (between.length === 1 && CORPORATE_OFFICES.test(between[0] ?? ''));
}

/** Words of the names of those who have a title or a given name that everybody knows. */
function sureParts(doc: Doc, names: readonly Candidate[]): ReadonlySet<string> {
  const isSure = ({ first }: Candidate) => doc.tokens[first]?.tags.has('FirstName') || isTitled(doc, first);
  return nameParts(doc, names.filter(isSure)).parts;
}

/**
 * What the article's words of business tell to be a firm, wherever it stands: "Shares in [Haddad] fell. … [Haddad] declined to
 * comment". Nobody whom the article gives a title or a given name is one.
 */
export function firmsTold(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const parts = sureParts(doc, names);
  const told = new Set<string>();
  const titled = new Set<string>();
  const isKnown = ({ first, last }: Candidate): boolean =>
    last - first === 1
      ? parts.has(doc.tokens[first]?.norm ?? '')
      : doc.tokens[first]?.tags.has('FirstName') === true || isTitled(doc, first);
  names.forEach((name, i) => {
    if (name.type !== 'PER') return;
    if (isTitled(doc, name.first)) titled.add(normsOf(doc, name));
    if (isKnown(name)) return;
    const isFirm = isOwned(doc, name) || speaksAsIt(doc, name) || reportsResults(doc, name) || namesBody(doc, name);
    if (isFirm || hasOfficer(doc, names, i)) told.add(normsOf(doc, name));
  });
  return names.map((name) => {
    if (name.type !== 'PER') return name;
    if (isPartnership(doc, name)) return { ...name, type: 'ORG', rule: 'name:partnership' };
    // "Haddad … Compagnie de Haddad"
    const last = doc.tokens[name.last - 1]?.norm ?? '';
    const text = told.has(last) && !isKnown(name) ? last : normsOf(doc, name);
    return told.has(text) && !titled.has(text) ? { ...name, type: 'ORG', rule: 'name:firm-told' } : name;
  });
}
