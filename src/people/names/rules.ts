import type { Doc, Token, TokenRange } from '../../language/types.js';
import type { Name } from '../types.js';
import { HEAD_WORDS, HONORIFICS, OPENING_WORDS, TITLES } from './data/titles.js';
import { bare, capitalRuns, isCapital } from './runs.js';

const has = (token: Token | undefined, ...tags: string[]): boolean => tags.some((tag) => token?.tags.has(tag) ?? false);

const isPersonal = (token: Token): boolean => has(token, 'FirstName', 'LastName', 'MaleName', 'FemaleName');

/** "Foreign Minister Hakan Fidan" → "Hakan Fidan": everything up to the last title goes. */
function withoutTitles(doc: Doc, { first, last }: TokenRange): TokenRange {
  for (let i = last - 1; i >= first; i--) if (TITLES.has(bare(doc.tokens[i]))) return { first: i + 1, last };
  let start = first;
  if (
    has(doc.tokens[first], 'Adverb', 'Preposition', 'Determiner', 'Conjunction', 'Pronoun', 'PastTense', 'Comparative')
  )
    start++;
  while (start < last - 1 && has(doc.tokens[start], 'Demonym')) start++;
  return { first: start, last };
}

function typeOf(doc: Doc, run: TokenRange): Name['type'] | null {
  const { tokens } = doc;
  const words = tokens.slice(run.first, run.last);
  const before = tokens[run.first - 1];
  if (HEAD_WORDS.has(bare(words.at(-1)))) return 'ORG';
  if (words.length > 1 && OPENING_WORDS.has(bare(words[0]))) return 'LOC';
  if (has(words[0], 'Country', 'City', 'Region', 'Place') && !words.some(isPersonal)) return 'LOC';
  if (has(words[0], 'Organization')) return 'ORG';
  if (TITLES.has(bare(before))) return 'PER';
  if (words.some((word) => has(word, 'FirstName'))) return 'PER';
  if (words.some(isPersonal) && tokens[run.first]?.index !== doc.sentences[words[0]?.sentence ?? 0]?.first)
    return 'PER';
  return null;
}

/** Names by compromise's tags, titles, and the surnames of people named in full elsewhere in the article. */
export function namesByRules(doc: Doc): Name[] {
  const { tokens } = doc;
  const names = new Map<number, Name>();
  const surnames = new Set<string>();
  const runs = capitalRuns(doc).map((whole) => ({ run: withoutTitles(doc, whole) }));
  const put = (run: TokenRange, type: Name['type'], rule: string) => {
    const [from, to] = [tokens[run.first], tokens[run.last - 1]];
    if (from && to) names.set(run.first, { ...run, start: from.start, end: to.end, type, rule });
  };
  for (const { run } of runs) {
    if (run.first >= run.last) continue;
    const type = typeOf(doc, run);
    if (!type) continue;
    put(run, type, 'name:capital-run');
    const last = tokens[run.last - 1];
    if (type === 'PER' && last && (run.last - run.first > 1 || HONORIFICS.has(bare(tokens[run.first - 1]))))
      surnames.add(last.norm);
  }
  for (const { run } of runs) {
    const last = tokens[run.last - 1];
    if (run.last - run.first === 1 && last && isCapital(last) && surnames.has(last.norm))
      put(run, 'PER', 'name:surname');
  }
  return [...names.values()].sort((a, b) => a.start - b.start);
}
