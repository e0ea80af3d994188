import { DETERMINERS } from '../data/role-grammar.js';
import { genderOfTitle } from '../gender.js';
import type { Name } from '../types.js';
import { DASH } from './asides.js';
import { withComplement } from './complements.js';
import { countryAlone, type RoleContext, type RoleEvidence } from './evidence.js';
import { countryAfter, isTitleEnd, phraseBack, textOf, trimRole } from './phrases.js';
import { beforeHonorifics } from './title-before.js';
import { bare, isBond, isRoleHead, joined, relationOf, weightOf } from './words.js';
/** "the group's director, Nadia Barysik", "A spokeswoman for Vietnam's trade ministry, Nguyen Thi Thanh Ha". */
export function appositionBefore(context: RoleContext, name: Name, title: RoleEvidence | undefined): RoleEvidence[] {
  const { doc } = context;
  // "Its envoy, Archbishop Luca de Santis"
  const at = beforeHonorifics(context, title?.role ? title.range.first : beforeFriend(context, name.first)).at;
  // "Its pastor, the Rev. Ann Lee"
  const isReverend = doc.tokens[at - 1]?.norm === 'the' && /^rev/.test(bare(doc.tokens[at]));
  return appositionAt(context, isReverend ? at - 1 : at);
}

function appositionAt(context: RoleContext, at: number): RoleEvidence[] {
  const { doc } = context;
  const opening = doc.tokens[at];
  const closing = doc.tokens[at - 1];
  // "A former miner -- Ann Lee -- said"
  const isSetOff = /^,\s*$/.test(opening?.before ?? '') || DASH.test(opening?.before ?? '');
  if (!opening || !closing || !isSetOff || closing.sentence !== opening.sentence) return [];
  // "a Sierra Leonean, X"
  const nation = context.countryAt(at - 1);
  const article = doc.tokens[(nation?.first ?? 0) - 1]?.norm ?? '';
  // "escorted the Libyan, X,"; "the French, X said" are all of them
  const isOne = /^(?:a|an|another|fellow)$/.test(article) || (article === 'the' && /(?:an|i)$/.test(closing.norm));
  if (nation?.form === 'demonym' && isOne) return [countryAlone(at, nation.alpha3, 'role:nationality-before')];
  if (isTitleEnd(context, at - 1)) {
    const { range, country, definite } = phraseBack(context, at);
    const bounded = definite || isDetermined(context, range.first);
    const served = whoServes(context, range.first, at);
    if (served) return [served];
    // "their nominee for governor, Ann Lee": the head stands further off
    if (!bounded) return headBefore(context, at);
    const relation = relationOf(closing);
    const trimmed = trimRole(context, range);
    return [
      {
        role: relation && !isBond(closing) ? null : textOf(context, trimmed),
        range: trimmed,
        country,
        gender: relation?.gender ?? genderOfTitle(bare(closing)),
        weight: weightOf(closing.lemma, relation !== null, definite ? 3 : 1),
        rule: 'role:apposition-before',
      },
    ];
  }
  return headBefore(context, at);
}

/** Who speaks or acts for somebody; of two such nouns it is the one whom a name behind the comma tells. */
const SERVING =
  /^(?:spokesman|spokeswoman|spokesperson|counsel|lawyer|attorney|solicitor|barrister|aide|adviser|advisor|assistant|secretary|deputy|bodyguard|driver|representative)$/;

/** "A spokeswoman for the governor, X", "Counsel for the Minister for Justice, X": not the one who is served, or null. */
function whoServes(context: RoleContext, first: number, at: number): RoleEvidence | null {
  const { doc } = context;
  const determiner = DETERMINERS.has(doc.tokens[first - 1]?.norm ?? '') ? 1 : 0;
  const preposition = doc.tokens[first - determiner - 1];
  const head = doc.tokens[first - determiner - 2];
  if (!head || !/^(?:for|to|of)$/.test(preposition?.norm ?? '') || !SERVING.test(head.lemma) || head.tags.has('Plural'))
    return null;
  const { range, country, definite } = phraseBack(context, head.index + 1);
  const opens = doc.sentences[head.sentence]?.first === range.first;
  if (definite || !(opens || isDetermined(context, range.first))) return null;
  const whole = withComplement(context, trimRole(context, range), at);
  return {
    role: textOf(context, whole),
    range: whole,
    country: country ?? countryAfter(context, head.index + 1),
    gender: genderOfTitle(bare(head)),
    weight: 1,
    rule: 'role:apposition-before',
  };
}

/** The head stands before a preposition: "the head of the cyber centre, X". */
function headBefore(context: RoleContext, at: number): RoleEvidence[] {
  const { doc } = context;
  const opening = doc.tokens[at];
  if (!opening) return [];
  for (let i = at - 2; i >= Math.max(0, at - 10); i--) {
    const token = doc.tokens[i];
    const next = doc.tokens[i + 1];
    if (!token || !next || token.sentence !== opening.sentence || !joined(next)) return [];
    if (!isRoleHead(token, true) || !/^(?:of|for|at|to|in|on)$/.test(next.norm)) continue;
    const { range, country, definite } = phraseBack(context, i + 1);
    // "Counsel to the inquiry, X" begins a sentence without its article.
    const opens = doc.sentences[token.sentence]?.first === range.first;
    if (!definite && !opens && !isDetermined(context, range.first)) return [];
    const served = whoServes(context, range.first, at);
    if (served) return [served];
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

/** "Malta's minister, my friend Ann Lee": over the friendship to the office. */
function beforeFriend({ doc }: RoleContext, first: number): number {
  const [owner, friend] = [doc.tokens[first - 2], doc.tokens[first - 1]];
  const stands = /^(?:friend|colleague|ally)$/.test(friend?.norm ?? '') && joined(doc.tokens[first]) && joined(friend);
  return stands && /^(?:my|his|her|our|their)$/.test(owner?.norm ?? '') ? first - 2 : first;
}

/** Also over a name: "a Harrow College chemist". */
function isDetermined({ doc, nameAt }: RoleContext, first: number): boolean {
  const isDeterminer = (at: number) => DETERMINERS.has(doc.tokens[at]?.norm ?? '');
  if (isDeterminer(first - 1) || isDeterminer(first)) return true;
  const name = nameAt(first - 1);
  return name !== null && name.type !== 'PER' && joined(doc.tokens[first]) && isDeterminer(name.first - 1);
}
