import type { Doc } from '../language/types.js';
import type { ResolvedActor } from './actors/actor.js';
import type { Match } from './match/match.js';
import { SPORT_WORDS, SPORTING_WORDS } from './sport-data.js';
import type { Syntax } from './syntax/syntax.js';

/** So many of a story's sentences speak of sport. */
const SHARE = 0.4;
/** So many different words that only sport uses: "the coach of the league's champions" is one sentence of any story. */
const VARIETY = 3;

/** True for a story about sport, where countries play, teams attack and champions are beaten. */
export function isSport(doc: Doc): boolean {
  const seen = new Set<string>();
  const sentences = new Map<number, number>();
  for (const token of doc.tokens) {
    const own = SPORT_WORDS.has(token.lemma);
    if (!own && !SPORTING_WORDS.has(token.lemma)) continue;
    if (own) seen.add(token.lemma);
    sentences.set(token.sentence, (sentences.get(token.sentence) ?? 0) + (own ? 2 : 1));
  }
  if (seen.size < VARIETY) return false;
  let telling = 0;
  for (const weight of sentences.values()) if (weight >= 2) telling++;
  return telling >= doc.sentences.length * SHARE;
}

/** Words of which two make a sentence one of sport. */
const IN_A_SENTENCE = new Set(
  `match season coach striker goalkeeper midfielder league tournament championship quarterback inning playoff playoffs
  halftime touchdown semifinal semifinals quarterfinal goal penalty scored wicket innings batsman referee defender
  champions olympics medal knockout fixture`.split(/\s+/),
);

const CONTEST = new Set([
  'beat',
  'win',
  'lose',
  'defeat',
  'draw',
  'crush',
  'thrash',
  'edge',
  'rout',
  'score',
  'trail',
  'lead',
  'equalize',
]);

/** Those who bear arms or judge. */
export const ARMED = new Set(['COP', 'JUD', 'MIL', 'REB', 'SPY', 'UAF']);

/** What goes beyond the game in a story of sport: police, courts, soldiers, and officials by name. */
export const involvesAuthorities = (actors: readonly ResolvedActor[]): boolean =>
  actors.some(({ sector, person }) => sector !== null && (ARMED.has(sector) || (sector === 'GOV' && person !== null)));

/** Sentences of sport, told by a score or two of its words. */
export function isSportsSentence(syntax: Syntax, match: Match): boolean {
  const { first, last } = syntax.sentenceOf(match.trigger.first);
  let words = 0;
  let score = false;
  let contest = false;
  for (let i = first; i < last; i++) {
    const token = syntax.token(i);
    if (!token) continue;
    if (IN_A_SENTENCE.has(token.norm)) words++;
    if (CONTEST.has(token.lemma)) contest = true;
    const next = syntax.token(i + 1);
    if (token.after === '-' && /^\d{1,2}$/.test(token.text) && next && /^\d{1,2}$/.test(next.text)) score = true;
  }
  return words >= 2 || (score && (contest || words > 0));
}
