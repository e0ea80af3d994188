import type { CountryMention } from '../../countries/types.js';
import type { TokenRange } from '../../language/types.js';
import { DETERMINERS } from '../data/role-grammar.js';
import { copula, nounPhraseAt } from './apposition-after.js';
import { countryAlone, type RoleContext, type RoleEvidence } from './evidence.js';
import { phraseBack, textOf, trimRole } from './phrases.js';
import { joined } from './words.js';

/** "She is a nurse", "He is 57, a former shepherd": what a pronoun's sentence says its person is. */
export function roleOfPronoun(context: RoleContext, name: TokenRange): RoleEvidence | undefined {
  const { tokens } = context.doc;
  const at = name.last;
  const age = tokens[at + 1];
  const isAged =
    /^(?:is|was)$/.test(tokens[at]?.norm ?? '') && age?.tags.has('Value') && /^,/.test(tokens[at + 2]?.before ?? '');
  const found = isAged ? nounPhraseAt(context, name, at + 2, 'role:age-and-apposition') : copula(context, name, at);
  return found.find(({ role }) => role !== null);
}

/** "The former mayor": what a description that stands for somebody says they are. */
export function roleOfTitle(context: RoleContext, title: TokenRange): RoleEvidence {
  // "the former secretary of State"
  const end = context.doc.tokens[title.last - 2]?.norm === 'of' ? title.last - 2 : title.last;
  const { range, country } = phraseBack(context, end);
  const whole = { first: trimRole(context, range).first, last: title.last };
  return {
    role: textOf(context, whole),
    range: whole,
    country,
    gender: null,
    weight: 0.6,
    rule: 'role:called-anew',
  };
}

const INSTALLING =
  /^(?:oath|office|over|returns|returned|sworn|inaugurated|installed|appointed|elected|re-elected|reelected|hired|serves|served|serving|resigned|resigns|resign|resigning|retired|retires|steps|stepped|stepping|quit|quits|sacked|fired|dismissed|ousted|removed|named|nominated|confirmed|worked|works|remain|remains|remained)$/;

/** "Ann Lee took the oath in Accra as Ghana's special prosecutor", "was sworn in on Friday as president". */
export function installedAs(context: RoleContext, name: TokenRange): RoleEvidence[] {
  const { doc, nameAt } = context;
  const sentence = doc.tokens[name.first]?.sentence;
  let installs = -1;
  for (let at = name.last; at < name.last + 30; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== sentence || nameAt(at)?.type === 'PER' || token.quotation >= 0) return [];
    if (token.norm === 'who' && at === name.last) continue;
    if (/^(?:who|that|said|says|whose|after|before|when|while|because)$/.test(token.norm)) return [];
    if (INSTALLING.test(token.norm)) installs = at;
    if (token.norm !== 'as' || installs < 0 || at - installs > 8) continue;
    return nounPhraseAt(context, name, at + 1, 'role:installed-as').filter(({ role }) => role !== null);
  }
  return [];
}

const REPLACING = /^(?:replace|succeed|appoint|elect|hire|fire|sack|dismiss|oust|install|nominate|confirm|recruit)$/;

/** "to replace [Ann Lee] as Leeds's manager", "They sacked [Bo Friis] as coach": what the object of the verb was or becomes. */
export function replacedAs(context: RoleContext, name: TokenRange): RoleEvidence[] {
  const { tokens } = context.doc;
  const [verb, as] = [tokens[name.first - 1], tokens[name.last]];
  if (!verb?.tags.has('Verb') || !REPLACING.test(verb.lemma) || !joined(tokens[name.first])) return [];
  if (as?.norm !== 'as' || !joined(as)) return [];
  return nounPhraseAt(context, name, name.last + 1, 'role:replaced-as').filter(({ role }) => role !== null);
}

const RUNNING = /^(?:run|lead|head|chair|direct|command|govern|rule)$/;

/** "Ann Lee has run the central bank of Paraguay", "who leads Chile's navy": the country of the body that somebody heads. */
export function bodyHeaded(context: RoleContext, name: TokenRange): RoleEvidence[] {
  const { doc, countryAt } = context;
  let at = name.last;
  if (/^,/.test(doc.tokens[at]?.before ?? '') && doc.tokens[at]?.norm === 'who') at++;
  if (/^(?:has|had|have)$/.test(doc.tokens[at]?.norm ?? '')) at++;
  if (doc.tokens[at]?.tags.has('Adverb')) at++;
  const verb = doc.tokens[at];
  if (!verb?.tags.has('Verb') || !RUNNING.test(verb.lemma) || !/^,?\s+$/.test(verb.before)) return [];
  for (let i = at + 1; i < at + 9; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== verb.sentence || !joined(token)) return [];
    const mention = countryAt(i);
    if (mention) {
      return [countryAlone(name.last, mention.alpha3, 'role:body-headed')];
    }
    const isInPhrase =
      DETERMINERS.has(token.norm) || token.norm === 'of' || token.tags.has('Noun') || token.tags.has('Adjective');
    if (!isInPhrase || token.tags.has('Verb')) return [];
  }
  return [];
}

const COMING = /^(?:come|move|emigrate|immigrate|arrive|hail)$/;
const LEAVING = /^(?:flee|leave)$/;

/** "Ann Lee, who came to Ohio from Iraq in 2009", "who fled Syria", "who was born in Chad": where somebody is from. */
export function comesFrom(context: RoleContext, name: TokenRange): RoleEvidence[] {
  const { doc, countryAt, nameAt } = context;
  let at = name.last;
  if (doc.tokens[at]?.tags.has('Value') && /^,/.test(doc.tokens[at + 1]?.before ?? '')) at++;
  if (doc.tokens[at]?.norm !== 'who' || !/^,/.test(doc.tokens[at]?.before ?? '')) return [];
  at++;
  if (doc.tokens[at]?.norm === 'was') at++;
  const verb = doc.tokens[at];
  if (!verb?.tags.has('Verb')) return [];
  const told = (mention: CountryMention | null): RoleEvidence[] =>
    mention && mention.form !== 'demonym' ? [countryAlone(name.last, mention.alpha3, 'role:comes-from')] : [];
  if (LEAVING.test(verb.lemma)) return told(countryAt(at + 1));
  if (verb.norm === 'born' && doc.tokens[at + 1]?.norm === 'in') return told(countryAt(at + 2));
  if (!COMING.test(verb.lemma)) return [];
  for (let i = at + 1; i < at + 8; i++) {
    const token = doc.tokens[i];
    if (!token || token.sentence !== verb.sentence || !joined(token) || nameAt(i)?.type === 'PER') return [];
    if (token.norm === 'from') return told(countryAt(i + 1));
  }
  return [];
}
