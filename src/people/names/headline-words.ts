import { isCapital } from '../../language/index.js';
import type { Doc, Token } from '../../language/types.js';
import { type Candidate, gap, type Refiner, sameSentence } from './candidates.js';
import { nameParts } from './propagate.js';
import { SEPARATOR } from './separators.js';

/** Words of every sentence that a headline writes with a capital. */
const FUNCTION_WORDS = new Set(
  `some any all can ca could may might must should would will wo is are was were has have had do does did not now just the a
  an and or but of to in on for with by from as at that this his her its their who what how why when here there`.split(
    /\s+/,
  ),
);

/** "[Ann Lee]n’t": the rest of a verb. */
const isVerbRest = (token: Token | undefined): boolean => /^n['’]t$/.test(token?.norm ?? '');

/**
 * "[Harriet Some] Of the Worst News", "[Reed Supporter] Shouts": in a headline with capitals the words behind somebody whom
 * the article names elsewhere, where they are function words, or words that it writes small.
 */
export function cutHeadlines(doc: Doc, names: readonly Candidate[]): Candidate[] {
  const { parts } = nameParts(doc, names);
  let small: ReadonlySet<string> | undefined;
  const isWord = (token: Token): boolean => {
    small ??= new Set(doc.tokens.flatMap(({ text, norm }) => (/^\p{Ll}/u.test(text) ? [norm] : [])));
    return small.has(token.norm) || small.has(token.lemma);
  };
  const isSurname = ({ first, last }: Candidate, at: number): boolean =>
    // "Tiger Woods Open": a full name, though there are woods
    at === first + 1 &&
    (doc.tokens[first]?.tags.has('FirstName') === true ||
      names.some((other) => other.last - other.first === 2 && other.first !== first && sameWords(doc, other, first)) ||
      last - first > 2);
  return names.map((name) => {
    const { first, last, type } = name;
    const from = doc.tokens[first];
    if (type !== 'PER' || last - first < 2 || !from) return name;
    const beside = doc.tokens[last];
    const goesOn =
      isVerbRest(beside) || (isCapital(beside) && gap(doc, last) === SEPARATOR.blank) || /^\d/.test(beside?.text ?? '');
    if (!goesOn || !sameSentence(doc, first, last)) return name;
    const others = names.some((other) => {
      const [own, length] = [doc.tokens[other.first], other.last - other.first];
      return other !== name && other.type === 'PER' && (length === 1 ? own?.norm === from.norm : parts.has(from.norm));
    });
    if (!others) return name;
    for (let at = first + 1; at < last; at++) {
      const token = doc.tokens[at];
      const isRest = isVerbRest(beside) && at === last - 1;
      if (!token || !isCapital(token) || gap(doc, at) !== SEPARATOR.blank) continue;
      if (isRest || FUNCTION_WORDS.has(token.norm) || (isWord(token) && !isSurname(name, at)))
        return { ...name, last: at, rule: 'name:headline-words' };
    }
    return name;
  });
}

/** True where the two words of a name are those at a place. */
const sameWords = (doc: Doc, { first }: Candidate, at: number): boolean =>
  doc.tokens[first]?.norm === doc.tokens[at]?.norm && doc.tokens[first + 1]?.norm === doc.tokens[at + 1]?.norm;

/** Abbreviations of U.S. states with their full stops, as they stand behind a city. */
const STATES = new Set(
  `N.Y. N.J. N.H. N.M. N.C. S.C. N.D. S.D. R.I. W.Va. D.C. Pa. Calif. Mass. Conn. Fla. Ga. Ala. Miss. Tenn. Ky. Va. Md. Del. Vt. Wis.
  Minn. Mich. Ill. Ind. Mo. Ark. La. Okla. Kan. Neb. Colo. Ariz. Nev. Wyo. Mont. Wash. Ore.`.split(/\s+/),
);

/** "home in Buffalo, N.Y. [Reed] provided": the state of a city before it begins no name. */
export const dropStates: Refiner = (doc, names) =>
  names.map((name) => {
    const from = doc.tokens[name.first];
    const isState =
      name.type === 'PER' &&
      name.last - name.first > 1 &&
      STATES.has(from?.text ?? '') &&
      gap(doc, name.first) === SEPARATOR.comma &&
      isCapital(doc.tokens[name.first - 1]);
    return isState ? { ...name, first: name.first + 1, rule: 'name:behind-state' } : name;
  });
