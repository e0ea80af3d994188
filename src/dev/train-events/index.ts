/**
 * Fits the weights of `events/acceptance/weights.ts`: which of the frames' matches are events that an editor would mark.
 *   npm run train:events                 writes the weights
 *   npm run train:events -- --check      only shows what articles that were left out give, ten parts in turn
 *   npm run train:events -- --check --publishers   the same with publishers' texts among those that train
 * Open halves alone, and of them only openly licensed texts train. The same code and marks give the same file. See events/acceptance/CARD.md.
 */
import { parseArgs } from 'node:util';
import {
  type Acceptance,
  isAcceptedByRules,
  isUnreal,
  LIMITS,
  type Limits,
  limitOf,
} from '../../events/acceptance/accept.js';
import { findEvents } from '../../events/index.js';
import { probability, scoreOf } from '../../events/weights.js';
import { calibrated } from './calibrate.js';
import {
  allMarkedArticles,
  articleExamples,
  framesIn,
  type MarkedArticle,
  overlap,
  REAL,
  setWeights,
  withoutFrames,
} from './examples.js';
import { fitWeights, leftOut } from './fit.js';
import { writeWeights } from './write.js';

const SETS = setWeights(3, 4);

/** Chosen on articles left out. */
const PENALTIES = { usual: 14, sparse: 24 };

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, publishers: { type: 'boolean', default: false } },
});

const articles = await allMarkedArticles(Object.keys(SETS));

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

const trains = (article: number): boolean => options.publishers || (articles[article]?.trains ?? false);

const by =
  (weights: ReadonlyMap<string, number>, limits: Limits): Acceptance =>
  (candidate, features) =>
    !isUnreal(candidate) && scoreOf(weights, features()) >= limitOf(candidate, features, limits);

/** Triggers found, right ones, those of the right type, and marked ones, paired as the scorer does it. */
function countsOf(
  { doc, input, gold }: MarkedArticle,
  accepts: Acceptance,
): readonly [found: number, right: number, typed: number, marked: number] {
  const events = findEvents(doc, input, accepts);
  const pairs = gold.flatMap(({ trigger }, g) =>
    events.flatMap((event, e) => {
      const length = overlap(trigger, event.trigger);
      return length > 0 ? [{ length, g, e }] : [];
    }),
  );
  const [golds, found] = [new Set<number>(), new Set<number>()];
  let typed = 0;
  for (const { g, e } of pairs.sort((a, b) => b.length - a.length)) {
    if (golds.has(g) || found.has(e)) continue;
    golds.add(g);
    found.add(e);
    if (gold[g]?.types.includes(events[e]?.type ?? '')) typed++;
  }
  return [events.length, golds.size, typed, gold.length];
}

/** F1 by trigger and type: of each set, and of the publishers' texts in it. */
function report(title: string, accepts: (article: number) => Acceptance): void {
  const counts = new Map<string, [found: number, right: number, typed: number, marked: number]>();
  articles.forEach((article, i) => {
    const own = unseen(i, () => countsOf(article, accepts(i)));
    for (const name of [article.set, ...(article.trains ? [] : ['publishers'])]) {
      const sum = counts.get(name) ?? [0, 0, 0, 0];
      own.forEach((count, place) => {
        sum[place] = (sum[place] ?? 0) + count;
      });
      counts.set(name, sum);
    }
  });
  const shares = [...counts].map(
    ([name, [found, right, typed, marked]]) =>
      `${name} ${((200 * right) / (found + marked)).toFixed(1)}/${((200 * typed) / (found + marked)).toFixed(1)}`,
  );
  console.log(`${title.padEnd(13)} ${shares.join('  ')}`);
}

/** How often events of publishers' articles were right, trigger and type, by what their scores promise. */
function reportConfidence(weightsFor: (article: number) => ReadonlyMap<string, number>): void {
  const told = articles.flatMap((article, i) => {
    if (article.trains) return [];
    return unseen(i, () => {
      const scores = new Map<string, number>();
      const decide = by(weightsFor(i), LIMITS);
      const events = findEvents(article.doc, article.input, (candidate, features) => {
        const { start, end } = candidate.event.trigger;
        scores.set(`${start} ${end}`, scoreOf(weightsFor(i), features()));
        return decide(candidate, features);
      });
      return events.map(({ trigger, type }) => ({
        score: scores.get(`${trigger.start} ${trigger.end}`) ?? 0,
        right: article.gold.some((gold) => overlap(gold.trigger, trigger) > 0 && gold.types.includes(type)),
      }));
    });
  });
  const { slope, shift } = calibrated(told);
  console.log(`\nconfidence: slope ${slope.toFixed(2)}, shift ${shift.toFixed(2)}; right of those between`);
  for (let from = 0; from < 1; from += 0.1) {
    const of = told.filter(({ score }) => {
      const share = probability(slope * score + shift);
      return share >= from && share < from + 0.1;
    });
    const right = of.filter((one) => one.right).length;
    if (of.length > 0) console.log(`${from.toFixed(1)}  ${right} of ${of.length}: ${(right / of.length).toFixed(2)}`);
  }
}

if (options.check) {
  const weightsFor = leftOut(examples, trains, PENALTIES);
  reportConfidence(weightsFor);
  report('rules', () => isAcceptedByRules);
  for (const accepted of [-2, -1])
    for (const refused of [-0.7, -0.4])
      for (const content of [0.5, 9])
        report(`${accepted} ${refused} ${content}`, (i) => by(weightsFor(i), { accepted, refused, content }));
} else {
  const comment = 'What each feature says for or against a match being an event; made by `npm run train:events`.';
  writeWeights(
    'acceptance',
    'EVENT_WEIGHTS',
    comment,
    fitWeights(
      examples.flatMap((of, i) => (trains(i) ? of : [])),
      PENALTIES,
    ),
  );
}
