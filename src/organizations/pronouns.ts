import { verbGroups } from '../language/index.js';
import type { Token, VerbGroup } from '../language/types.js';
import type { Context } from './context.js';
import type { Reference } from './nominals.js';

/** Verbs of saying whose subject is somebody: "it said", "it warned". */
const SAYS = new Set(
  `say add announce warn note urge deny confirm accuse insist claim report predict estimate expect plan pledge promise
  vow argue declare stress acknowledge admit state tell call condemn reject`.split(/\s+/),
);

/** "said it was unlikely", "it seems that": the word stands for nothing. */
const EMPTY = new Set('be seem appear become rain snow take remain turn happen prove'.split(' '));

/**
 * "Northern Power said [it] would", "Northern Power cut the lines. [It] said …": the pronoun where the organisation is the
 * subject of the verb of saying before it, or of the sentence before and alone in it.
 */
export function findPronouns(context: Context, references: readonly Reference[]): Reference[] {
  const { doc, nameAt } = context;
  const groups = verbGroups(doc);
  const byEnd = new Map(references.map((reference) => [reference.last, reference]));
  const inSentence = new Map<number, Set<number>>();
  for (const { first, organization } of references) {
    const sentence = doc.tokens[first]?.sentence ?? -1;
    inSentence.set(sentence, (inSentence.get(sentence) ?? new Set()).add(organization));
  }
  /** Who is the subject right before a verb. */
  const subjectOf = ({ first }: VerbGroup): Reference | undefined => byEnd.get(first);
  const found: Reference[] = [];
  const subjects = new Map<number, number>();
  for (const [index, group] of groups.entries()) {
    const sentence = doc.tokens[group.first]?.sentence ?? -1;
    const subject = subjectOf(group);
    // the first verb's subject is the sentence's
    const isFirst = doc.tokens[groups[index - 1]?.first ?? -1]?.sentence !== sentence;
    if (subject && isFirst && opens(context, subject)) subjects.set(sentence, subject.organization);
    const it = doc.tokens[group.first - 1];
    if (it?.norm !== 'it' || it.sentence !== sentence || (EMPTY.has(group.lemma) && !group.passive)) continue;
    const add = (organization: number) => {
      found.push({ first: it.index, last: it.index + 1, organization });
      if (isFirst) subjects.set(sentence, organization);
    };
    const before = groups[index - 1];
    let link = doc.tokens[it.index - 1]?.norm === 'that' ? it.index - 1 : it.index;
    // "said on Monday that it would"
    while (before && link > before.last && isWhen(doc.tokens[link - 1])) link--;
    const said =
      before && before.last === link && SAYS.has(before.lemma) && !before.passive ? subjectOf(before) : undefined;
    if (said) {
      add(said.organization);
      continue;
    }
    const own = doc.sentences[sentence - 1];
    const last = subjects.get(sentence - 1);
    const isOpening = doc.sentences[sentence]?.first === it.index || /[,”"’]\s*$/.test(it.before);
    if (last === undefined || !own || !isOpening || !SAYS.has(group.lemma) || it.paragraph - own.paragraph > 1)
      continue;
    const isAlone = inSentence.get(sentence - 1)?.size === 1 && (inSentence.get(sentence)?.size ?? 0) === 0;
    if (isAlone && !doc.tokens.slice(own.first, own.last).some(({ index: at }) => nameAt(at)?.type === 'PER'))
      add(last);
  }
  return found;
}

const isWhen = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('Date') ||
    token.tags.has('WeekDay') ||
    token.tags.has('Month') ||
    /^(?:on|late|early|yesterday|today|also)$/.test(token.norm));

/** The subject opens its sentence, an article or a few words of time before it at most. */
const opens = ({ doc }: Context, { first }: Reference): boolean => {
  const start = doc.sentences[doc.tokens[first]?.sentence ?? -1]?.first ?? first;
  return first - start <= 1;
};
