import type { Token } from '../language/types.js';
import type { ResolvedActor } from './actors/actor.js';
import { hasHead } from './match/heads.js';
import type { Match } from './match/match.js';
import type { Syntax } from './syntax/syntax.js';
import { THINGS } from './things-data.js';

/** Only somebody who speaks does these, known or not: "the strikers rejected the offer". */
export const SPOKEN: ReadonlySet<string> = new Set(['REJECT', 'ACCUSE', 'REQUEST', 'THREATEN']);

/** "Critics denied it", "the senders threatened", but not "72 percent opposed it", "the coat denied the cold entry". */
export const isSpeaker = (
  syntax: Syntax,
  { kind, rule, lemma, sources: phrases }: Match,
  sources: readonly ResolvedActor[],
): boolean =>
  kind === 'verb' &&
  SPOKEN.has(rule.type) &&
  sources.length > 0 &&
  phrases.length > 0 &&
  phrases.every(
    (phrase) => !phrase.pronoun && (ONLY_SAID.has(lemma) || isPersonal(syntax, syntax.contentHead(phrase))),
  ) &&
  !hasHead(syntax, phrases, THINGS);

/** A name, or a noun for somebody who does something for a living or for now: "critic", "sender", "organiser". */
function isPersonal(syntax: Syntax, at: number): boolean {
  const token = syntax.token(at);
  if (!token) return false;
  if (PERSONAL.some((tag) => token.tags.has(tag)) || AGENTS.has(token.lemma)) return true;
  return /(?:er|or|ist|ian|man|woman|people)s?$/.test(token.norm) || isNameElsewhere(syntax, token);
}

/** "Huawei" at a sentence's start, where "of Huawei" stands somewhere in the text. */
const isNameElsewhere = ({ doc }: Syntax, token: Token): boolean =>
  /^\p{Lu}/u.test(token.text) &&
  doc.tokens.some(
    ({ text, index, sentence }) => text === token.text && index > 0 && doc.tokens[index - 1]?.sentence === sentence,
  );

/** Nobody but a speaker does these. */
const ONLY_SAID = new Set('urge implore condemn denounce criticize criticise slam accuse allege petition'.split(' '));

const PERSONAL = ['Actor', 'Person', 'Organization', 'ProperNoun', 'Acronym'] as const;

/** Those whose noun tells it by no ending. */
const AGENTS = new Set(
  'critic group team inquiry report expert ally enthusiast relative friend neighbour aide letter'.split(' '),
);
