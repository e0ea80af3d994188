/**
 * Fits the weights of `events/acceptance/weights.ts`: which of the frames' matches are events that an editor would mark.
 *   npm run train:events                 writes the weights
 *   npm run train:events -- --check      only shows what articles that were left out give, ten parts in turn
 * Open halves alone. The same code and marks give the same file. See events/acceptance/CARD.md.
 */
import { parseArgs } from 'node:util';
import { type Acceptance, isAcceptedByRules, isUnreal, limitOf } from '../../events/acceptance/accept.js';
import { findEvents } from '../../events/index.js';
import { scoreOf } from '../../events/weights.js';
import { articleExamples, framesIn, type MarkedArticle, markedArticles, overlap, withoutFrames } from './examples.js';
import { fitWeights, leftOut } from './fit.js';
import { writeWeights } from './write.js';

/** What a match of each set weighs. */
const SETS: Readonly<Record<string, number>> = {
  'real-open': 1,
  'marks-open': 1,
  'real-events-open': 1,
  gold: 1,
  own: 1,
};
const REAL: ReadonlySet<string> = new Set(['real-open', 'marks-open', 'real-events-open']);

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const articles: MarkedArticle[] = [];
for (const name of Object.keys(SETS)) articles.push(...(await markedArticles(name)));

/**
 * The frames that match in this article alone: it may be the one that they were written for, so it is read without
 * them, as an article is that nobody has seen.
 */
const frames = articles.map(framesIn);
const counts = new Map<string, number>();
for (const ids of frames) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
const own = frames.map((ids, i) =>
  REAL.has(articles[i]?.set ?? '') ? new Set([...ids].filter((id) => counts.get(id) === 1)) : new Set<string>(),
);
const unseen = <T>(article: number, run: () => T): T => withoutFrames(own[article] ?? new Set(), run);
const examples = articles.map((article, i) => unseen(i, () => articleExamples(article, i, SETS[article.set] ?? 1)));

const by =
  (weights: ReadonlyMap<string, number>, limits: Parameters<typeof limitOf>[2]): Acceptance =>
  (candidate, features) =>
    !isUnreal(candidate) && scoreOf(weights, features()) >= limitOf(candidate, features, limits);

/** Triggers found, right ones and marked ones, paired as the scorer does it. */
function countsOf({ doc, input, gold }: MarkedArticle, accepts: Acceptance): readonly [number, number, number] {
  const events = findEvents(doc, input, accepts);
  const pairs = gold.flatMap(({ trigger }, g) =>
    events.flatMap((event, e) => {
      const length = overlap(trigger, event.trigger);
      return length > 0 ? [{ length, g, e }] : [];
    }),
  );
  const [golds, found] = [new Set<number>(), new Set<number>()];
  for (const { g, e } of pairs.sort((a, b) => b.length - a.length)) {
    if (golds.has(g) || found.has(e)) continue;
    golds.add(g);
    found.add(e);
  }
  return [events.length, golds.size, gold.length];
}

function report(title: string, accepts: (article: number) => Acceptance): void {
  const shares = Object.keys(SETS).map((set) => {
    let [found, right, gold] = [0, 0, 0];
    articles.forEach((article, i) => {
      if (article.set !== set) return;
      const [f, r, g] = unseen(i, () => countsOf(article, accepts(i)));
      found += f;
      right += r;
      gold += g;
    });
    return `${set} ${((200 * right) / (found + gold)).toFixed(1)}`;
  });
  console.log(`${title.padEnd(12)} ${shares.join('  ')}`);
}

if (options.check) {
  const weightsFor = leftOut(examples);
  report('rules', () => isAcceptedByRules);
  for (const accepted of [-3, -2, -1.5])
    for (const refused of [-0.5, -0.2, 0])
      report(`${accepted} ${refused}`, (i) => by(weightsFor(i), { accepted, refused }));
} else {
  const comment = 'What each feature says for or against a match being an event; made by `npm run train:events`.';
  writeWeights('acceptance', 'EVENT_WEIGHTS', comment, fitWeights(examples.flat()));
}
