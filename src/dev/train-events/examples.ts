import { type Acceptance, isAcceptedByRules, isUnreal } from '../../events/acceptance/accept.js';
import { NOUN_RULES, VERB_RULES } from '../../events/frame-index.js';
import { findEvents } from '../../events/index.js';
import type { EventInput } from '../../events/input.js';
import type { Doc } from '../../language/index.js';
import { analyze } from '../../pipeline.js';
import { readSet } from '../sets.js';
import { tagAll } from '../tag-cache.js';
import type { Example } from './fit.js';

interface Place {
  readonly start: number;
  readonly end: number;
}

export interface GoldEvent {
  readonly types: readonly string[];
  readonly trigger: Place;
  /** Countries of each side. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  /** TIMEX3 value, where the article dates the act. */
  readonly date?: string | null;
}

/** An article with its marks, and what the events finder reads. */
export interface MarkedArticle {
  readonly set: string;
  /** Weights may be made of it: an openly licensed text or our own. Publishers' texts only measure. */
  readonly trains: boolean;
  readonly doc: Doc;
  readonly input: EventInput;
  readonly gold: readonly GoldEvent[];
}

export const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const isGold = (value: unknown): value is readonly GoldEvent[] => Array.isArray(value);

const readingOf = (text: string, date: string | null, doc: Doc) => {
  const article = { id: '', text, title: null, source: null, date, dateSource: null };
  return { ...analyze(article, doc), publicationDate: date };
};

/** Wikinews, by the ids of its articles in `real` and `real-marks`: CC BY. */
const WIKINEWS = /^(?:wn-|GUM_|r0[246]$)/;

/** Sets of articles that none of us wrote. */
export const REAL: ReadonlySet<string> = new Set([
  'real-open',
  'marks-open',
  'real-events-open',
  'papers-open',
  'press-open',
]);

/** What an example of each set weighs: gold and our fixtures are those that the rules were written with. */
export const setWeights = (gold: number, own: number): Readonly<Record<string, number>> => ({
  'real-open': 1,
  'marks-open': 1,
  'real-events-open': 1,
  'papers-open': 1,
  'press-open': 1,
  gold,
  own,
  news: 1,
  'news-events': 1,
});

/** The marked articles of several sets. */
export async function allMarkedArticles(names: readonly string[]): Promise<readonly MarkedArticle[]> {
  const articles: MarkedArticle[] = [];
  for (const name of names) articles.push(...(await markedArticles(name)));
  return articles;
}

/** The marked articles of a set. */
async function markedArticles(name: string): Promise<readonly MarkedArticle[]> {
  const set = readSet(name);
  if (!set) throw new Error(`the set ${name} is not here`);
  const docs = await tagAll(
    name,
    set.articles.map(({ text }) => text),
  );
  return set.articles.flatMap(({ id, text, date, events }, i) => {
    const doc = docs[i];
    if (!doc || !isGold(events)) return [];
    const trains = !REAL.has(name) || WIKINEWS.test(id);
    return [{ set: name, trains, doc, input: readingOf(text, date ?? null, doc), gold: events }];
  });
}

type RuleLists = readonly (readonly { readonly id: string }[])[];

/** Runs something without some frames; the lists are read-only to everybody but scripts. */
export function withoutFrames<T>(ids: ReadonlySet<string>, run: () => T): T {
  const lists: RuleLists = [...VERB_RULES.values(), ...NOUN_RULES.values()];
  const changed = lists.flatMap((list) => (list.some(({ id }) => ids.has(id)) ? [{ list, before: [...list] }] : []));
  const put = (list: RuleLists[number], rules: RuleLists[number]) => {
    const writable = list as { readonly id: string }[];
    writable.splice(0, writable.length, ...rules);
  };
  for (const { list, before } of changed)
    put(
      list,
      before.filter(({ id }) => !ids.has(id)),
    );
  try {
    return run();
  } finally {
    for (const { list, before } of changed) put(list, before);
  }
}

/** The frames that match in an article. */
export function framesIn({ doc, input }: MarkedArticle): ReadonlySet<string> {
  const ids = new Set<string>();
  findEvents(doc, input, ({ match }) => {
    if (!match.rule.plain) ids.add(match.rule.id);
    return true;
  });
  return ids;
}

/** A type that the marks do not have for the act counts less. */
const OTHER_TYPE = 0.3;

/** Each match of an article: right where it lies on a marked trigger. */
export function articleExamples({ doc, input, gold }: MarkedArticle, article: number, weight: number): Example[] {
  const examples: Example[] = [];
  const collect: Acceptance = (candidate, features) => {
    if (isUnreal(candidate)) return false;
    const hit = gold.find(({ trigger }) => overlap(trigger, candidate.event.trigger) > 0);
    const share = hit && !hit.types.includes(candidate.event.type) ? OTHER_TYPE : 1;
    examples.push({ features: [...features()], right: hit !== undefined, weight: weight * share, article });
    return isAcceptedByRules(candidate, features);
  };
  findEvents(doc, input, collect);
  return examples;
}
