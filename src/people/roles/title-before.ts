import type { TokenRange } from '../../language/types.js';
import { GENERALS } from '../data/role-grammar.js';
import { ACADEMIC, HONORIFICS, RANK_GRADES, RANKS } from '../data/roles.js';
import { genderOfTitle } from '../gender.js';
import type { Gender, Name } from '../types.js';
import { withPortfolio } from './complements.js';
import type { RoleContext, RoleEvidence } from './evidence.js';
import { countryAfter, isTitleEnd, phraseBack, textOf, titleWithObject, trimRole } from './phrases.js';
import { bare, isBond, isPossessive, isUpper, joined, relationOf, weightOf } from './words.js';

/** Over "Dr.", "Sir", "Ayatollah", "19-year-old" to what stands before them. */
export function beforeHonorifics(
  context: RoleContext,
  first: number,
): { at: number; rank: TokenRange | null; gender: Gender | null } {
  const { doc } = context;
  let at = first;
  let rank: TokenRange | null = null;
  let rankEnd: number | null = null;
  let gender: Gender | null = null;
  for (let i = first - 1; i >= 0; i--) {
    const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
    if (!token || !next || token.sentence !== next.sentence || !joined(next)) break;
    const word = bare(token);
    gender ??= genderOfTitle(word);
    const isFirstLady = word === 'lady' && bare(doc.tokens[i - 1]) === 'first';
    if (HONORIFICS.has(word) && isUpper(token) && !isFirstLady) at = i;
    else if (rank?.first === i + 1 && RANK_GRADES.has(word) && isUpper(token)) {
      rank = { first: i, last: rank.last };
      at = i;
    } else if (/^(?:his|her)$/.test(word) && isUpper(token) && at < first) at = i;
    else if (RANKS.has(word) && isUpper(token) && !GENERALS.has(bare(doc.tokens[i - 1]))) {
      rank = { first: i, last: rankEnd ?? i + 1 };
      rankEnd = rank.last;
      at = i;
    } else if (/^(?:old|year)$/.test(word) || (token.tags.has('Value') && /old|year/.test(bare(next)))) at = i;
    else break;
  }
  // "the envoy, retired General Ann Lee"
  if (rank && at === rank.first && /^(?:retired|former)$/.test(bare(doc.tokens[at - 1])) && joined(doc.tokens[at])) {
    at--;
    rank = { first: at, last: rank.last };
  }
  return { at, rank, gender };
}

/** "one lawmaker called [Haddad] a fool", "called [Haddad] “the fool”": what somebody says of another. */
function isCalledNames({ doc }: RoleContext, { last }: Name): boolean {
  const next = doc.tokens[last];
  return (
    next !== undefined &&
    (/["“‘']|``/.test(next.before) || /^(?:a|an|the|his|her|one)$/.test(next.norm)) &&
    !/^,/.test(next.before)
  );
}

/** Words of the name of a force that stand between its country and a rank. */
const FORCE = /^(?:army|navy|air|force|marine|corps|coast|guard|national|police|border)$/;

/** The title right before a name: "U.S. Secretary of State Marco Rubio", "the sea captain Hendrik Fries". */
export function titleBefore(context: RoleContext, name: Name): RoleEvidence[] {
  const { doc } = context;
  const { at: opening, rank, gender } = beforeHonorifics(context, name.first);
  // "a deputy secretary named Ann Lee", "a garage owner called Roy"
  const called = doc.tokens[opening - 1]?.norm ?? '';
  const isCalled =
    (called === 'named' || (called === 'called' && !isCalledNames(context, name))) && joined(doc.tokens[opening]);
  const at = isCalled ? opening - 1 : opening;
  const found: RoleEvidence[] = [];
  // "Dr. Honoré", "Sir Keir": where the title stands right before.
  const head = doc.tokens[at - 1];
  // "the elder Haddad" is no elder.
  const isAge =
    /^(?:elder|younger|senior|junior)$/.test(head?.norm ?? '') &&
    !isUpper(head) &&
    !/^(?:tribal|village|community|church|clan|council)$/.test(doc.tokens[at - 2]?.norm ?? '');
  const isDirect = head !== undefined && !isAge && head.sentence === doc.tokens[at]?.sentence && joined(doc.tokens[at]);
  const object = isDirect ? titleWithObject(context, at) : -1;
  if (isDirect && (object > 0 || isTitleEnd(context, at - 1))) {
    const { range, country, definite } = phraseBack(context, object > 0 ? object : at);
    const trimmed = trimRole(context, range);
    const relation = relationOf(doc.tokens[at - 1]);
    const whole =
      rank && isUpper(head) && (RANKS.has(bare(head)) || /^(?:deputy|assistant|chief|acting|senior)$/.test(bare(head)))
        ? { first: trimmed.first, last: rank.last }
        : object > 0
          ? withPortfolio(context, trimmed, at)
          : trimmed;
    // "what a President Lee could do": nobody yet
    if (isUpper(head) && isUpper(doc.tokens[range.first]) && doc.tokens[range.first - 1]?.norm === 'a') return [];
    const weight = ACADEMIC.has(bare(head)) ? 0.9 : definite || isUpper(head) ? 3 : 2.5;
    found.push({
      role: relation && !isBond(head) ? null : textOf(context, whole),
      range: whole,
      country: country ?? (object > 0 && doc.tokens[object]?.norm === 'of' ? countryAfter(context, object) : null),
      gender: relation?.gender ?? genderOfTitle(bare(head)) ?? gender,
      weight: weightOf(bare(head), relation !== null, weight),
      rule: 'role:title-before',
    });
  } else if (isDirect) {
    // "Iranian Ali Rezaei", "Russia's Ivan Petrov"
    const isOwner = isPossessive(head);
    const mention = context.countryAt(isOwner ? at - 2 : at - 1);
    if (mention && mention.form !== 'metonym' && (isOwner || mention.form === 'demonym'))
      found.push({
        role: null,
        range: { first: at, last: at },
        country: mention.alpha3,
        gender,
        weight: 0,
        rule: 'role:country-before',
      });
  }
  if (rank) {
    // "U.S. Army Lt. Gen. Ann Lee"
    let { first } = rank;
    while (FORCE.test(bare(doc.tokens[first - 1])) && joined(doc.tokens[first])) first--;
    const before = context.countryAt(first - 1);
    const country = before && joined(doc.tokens[first]) ? before.alpha3 : null;
    found.push({ role: textOf(context, rank), range: rank, country, gender, weight: 2, rule: 'role:rank' });
  }
  if (found.length === 0 && gender)
    found.push({
      role: null,
      range: { first: at, last: at },
      country: null,
      gender,
      weight: 0,
      rule: 'role:honorific',
    });
  return found;
}
