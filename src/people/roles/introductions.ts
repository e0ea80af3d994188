import type { TokenRange } from '../../language/types.js';
import { ROLE_HEADS } from '../../lexicon/role-heads.js';
import { DETERMINERS } from '../data/role-grammar.js';
import { genderOfTitle } from '../gender.js';
import type { Name } from '../types.js';
import type { RoleContext, RoleEvidence } from './evidence.js';
import { countryAfter, phraseBack, textOf, trimRole } from './phrases.js';
import { bare, isRoleHead, isUpper, joined, relationOf } from './words.js';

/** Who speaks of somebody or decides about them, and is seldom the one who is named next. */
const OTHERS =
  /^(?:judge|magistrate|prosecutor|official|officer|spokesman|spokeswoman|spokesperson|lawyer|attorney|witness|reporter|journalist|correspondent|coroner|detective|counsel|jury|juror|minister|lawmaker|analyst|expert|diplomat|doctor|driver|resident|leader)$/;

/** So many words stand between a noun for somebody and what they are identified as. */
const MOST_BETWEEN = 8;

/** "a suspect in the blasts identified as [X]", "the baker, identified only as [X]". */
export function identifiedAs(context: RoleContext, { first }: Name): RoleEvidence[] {
  const { doc, nameAt } = context;
  const only = doc.tokens[first - 2]?.norm === 'only' ? first - 2 : first - 1;
  const verb = doc.tokens[only - 1];
  if (doc.tokens[first - 1]?.norm !== 'as' || verb?.norm !== 'identified') return [];
  for (let at = verb.index - 1; at > verb.index - MOST_BETWEEN; at--) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== verb.sentence || nameAt(at)?.type === 'PER' || token.tags.has('Verb')) return [];
    // "the rapist's victim, a man identified as"
    if (/^(?:man|woman|boy|girl|victim|person|teenager|one)$/.test(token.norm)) return [];
    if (!isRoleHead(token, true) || token.tags.has('Plural')) continue;
    const { range, country } = phraseBack(context, at + 1);
    // "a victim of the rapist identified as"
    if (doc.tokens[range.first - 2]?.wordClass === 'preposition') return [];
    if (!DETERMINERS.has(doc.tokens[range.first - 1]?.norm ?? '') && country === null) return [];
    const whole = trimRole(context, range);
    const gender = genderOfTitle(bare(token));
    return [{ role: textOf(context, whole), range: whole, country, gender, weight: 0.7, rule: 'role:identified-as' }];
  }
  return [];
}

const MOST_WORDS = 70;

/** "[X], 53, was", "[X], who served": words that add to what the reader has been told of somebody. */
function isAdded({ doc }: RoleContext, { last }: Name): boolean {
  const next = doc.tokens[last];
  if (!next || !/^,\s*$/.test(next.before)) return false;
  return next.norm === 'who' || (/^\d{1,3}$/.test(next.text) && /^,/.test(doc.tokens[last + 1]?.before ?? ''));
}

const ASIDE = /^(?:by|from|with|to|for|at|in|on|against|than|as|like|told)$/;

/** True where a sentence begins with a token, also behind a dateline. */
function opens({ doc }: RoleContext, at: number): boolean {
  const { first, paragraph } = doc.sentences[doc.tokens[at]?.sentence ?? -1] ?? { first: -1, paragraph: -1 };
  const dateline = doc.paragraphs[paragraph]?.dateline;
  const before = doc.tokens[at - 1];
  return (
    at === first ||
    (dateline !== undefined &&
      dateline !== null &&
      before !== undefined &&
      before.start < dateline.end &&
      before.sentence === doc.tokens[at]?.sentence)
  );
}

/**
 * The noun phrase with "a" for somebody that begins a sentence, or the only one in it, by the token of its head; -1 where
 * there is none or more.
 */
function onlySomebody(context: RoleContext, { first, last }: TokenRange): number {
  const { doc, nameAt } = context;
  let found = -1;
  for (let at = first; at < Math.min(last, first + MOST_WORDS); at++) {
    const token = doc.tokens[at];
    if (!token || nameAt(at)?.type === 'PER') return -1;
    if (token.quotation >= 0 || !/^an?$/.test(token.norm)) continue;
    const head = headOf(context, at);
    // "for steering work to a contractor": of whom the sentence is not
    if (head >= 0 && opens(context, at)) return head;
    if (head < 0 || ASIDE.test(doc.tokens[at - 1]?.norm ?? '')) continue;
    if (found >= 0) return -1;
    found = head;
  }
  return found;
}

/** The noun for somebody that a phrase with "a" is about, or -1. */
function headOf({ doc }: RoleContext, article: number): number {
  let head = -1;
  for (let at = article + 1; at < article + 8; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== doc.tokens[article]?.sentence || !joined(token)) break;
    const isNoun = token.tags.has('Noun') || token.tags.has('Adjective') || token.tags.has('Value') || isUpper(token);
    const isWord = isNoun || token.norm === 'former' || token.tags.has('Gerund') || token.before === '-';
    if (ROLE_HEADS.has(token.norm) || relationOf(token)) head = at;
    else if (!isWord || token.tags.has('Pronoun')) break;
    else if (token.tags.has('Noun') && !token.tags.has('Adjective')) head = -1;
  }
  return head;
}

/**
 * "A former bank manager appeared in court on Monday. [X], 53, was arrested in May": somebody is told of first and named in
 * the next sentence, where the name has an age or a relative clause behind it.
 */
export function introducedAs(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc } = context;
  const own = doc.sentences[doc.tokens[name.first]?.sentence ?? -1];
  if (!own || own.first !== name.first || name.last - name.first < 2 || !isAdded(context, name)) return [];
  const before = doc.sentences[own.index - 1];
  if (!before || own.paragraph - before.paragraph > 1) return [];
  const head = onlySomebody(context, before);
  const noun = doc.tokens[head];
  if (!noun || OTHERS.test(noun.lemma) || relationOf(noun)) return [];
  const { range, country } = phraseBack(context, head + 1);
  const whole = trimRole(context, range);
  return [
    {
      role: textOf(context, whole),
      range: whole,
      country: country ?? countryAfter(context, head + 1),
      gender: genderOfTitle(bare(noun)),
      weight: 0.7,
      rule: 'role:introduced-as',
    },
  ];
}
