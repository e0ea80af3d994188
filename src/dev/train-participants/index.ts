/**
 * Fits the weights of `events/participants/weights.ts`: which countries take part in an event, as doer or recipient.
 *   npm run train:participants               writes the weights
 *   npm run train:participants -- --check    only shows what articles that were left out give, ten parts in turn
 *   npm run train:participants -- --check --publishers   the same with publishers' texts among those that train
 * Open halves alone, and of them only openly licensed texts train. The same code and marks give the same file. See events/participants/CARD.md.
 */
import { parseArgs } from 'node:util';
import { type Acceptance, isAccepted } from '../../events/acceptance/accept.js';
import { findEvents } from '../../events/index.js';
import type { Likelihood } from '../../events/participants/choose.js';
import { probability, scoreOf } from '../../events/weights.js';
import { allMarkedArticles, type MarkedArticle, overlap, setWeights } from '../train-events/examples.js';
import { type Example, fitWeights, leftOut } from '../train-events/fit.js';
import { writeWeights } from '../train-events/write.js';

const SETS = setWeights(9, 6);
/** A mark of another type for the same act counts less. */
const OTHER_TYPE = 0.5;

/** Chosen on articles left out. */
const PENALTIES = { usual: 8, sparse: 20 };

const { values: options } = parseArgs({
  options: { check: { type: 'boolean', default: false }, publishers: { type: 'boolean', default: false } },
});

const articles = await allMarkedArticles(Object.keys(SETS));

/** The candidates of every match on a marked trigger, on a side for which the frame's readers found no country. */
function examplesOf({ doc, input, gold, set }: MarkedArticle, article: number): Example[] {
  const examples: Example[] = [];
  const markOf = (trigger: { start: number; end: number }) => gold.find((mark) => overlap(mark.trigger, trigger) > 0);
  // what is no event must not become anybody's last act
  const accepts: Acceptance = (candidate) => markOf(candidate.event.trigger) !== undefined;
  const collect: Likelihood = (features, { country }, side, { match, sources, targets }) => {
    const first = doc.tokens[match.trigger.first];
    const last = doc.tokens[match.trigger.last - 1];
    const mark = first && last && markOf({ start: first.start, end: last.end });
    if (mark)
      examples.push({
        features,
        right: mark[side].includes(country),
        weight: (SETS[set] ?? 1) * (mark.types.includes(match.rule.type) ? 1 : OTHER_TYPE),
        article,
      });
    // the readers' own choice stands while examples are collected
    const own = side === 'source' ? sources : targets;
    return own.some((actor) => actor.country === country) ? 1 : 0;
  };
  findEvents(doc, input, accepts, collect);
  return examples;
}

const by =
  (weights: ReadonlyMap<string, number>): Likelihood =>
  (features) =>
    probability(scoreOf(weights, features));

interface Counts {
  right: number;
  wrong: number;
  missed: number;
  source: number;
  target: number;
  of: number;
}

function count({ doc, input, gold }: MarkedArticle, likely: Likelihood, counts: Counts): void {
  const used = new Set<number>();
  for (const event of findEvents(doc, input, isAccepted, likely)) {
    const g = gold.findIndex((mark, i) => !used.has(i) && overlap(mark.trigger, event.trigger) > 0);
    const mark = gold[g];
    if (!mark?.types.includes(event.type)) continue;
    used.add(g);
    counts.of++;
    for (const [side, actors] of [
      ['source', event.actors],
      ['target', event.recipients],
    ] as const) {
      const countries = actors.flatMap(({ country }) => country ?? []);
      for (const country of countries) {
        if (mark[side].includes(country)) counts.right++;
        else counts.wrong++;
      }
      for (const country of mark[side]) if (!countries.includes(country)) counts.missed++;
      if ([...new Set(countries)].sort().join() === [...mark[side]].sort().join()) counts[side]++;
    }
  }
}

function report(title: string, likely: (article: number) => Likelihood): void {
  const shares = Object.keys(SETS).map((set) => {
    const counts: Counts = { right: 0, wrong: 0, missed: 0, source: 0, target: 0, of: 0 };
    articles.forEach((article, i) => {
      if (article.set === set) count(article, likely(i), counts);
    });
    const { right, wrong, missed, source, target, of } = counts;
    const share = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);
    return `${set} P ${share(right, right + wrong)} R ${share(right, right + missed)} source ${share(source, of)} target ${share(target, of)}`;
  });
  console.log(`${title.padEnd(10)} ${shares.join(' | ')}`);
}

const trains = (article: number): boolean => options.publishers || (articles[article]?.trains ?? false);
const examples = articles.map(examplesOf);
if (options.check) {
  const weightsFor = leftOut(examples, trains, PENALTIES);
  report(
    'readers',
    () =>
      (_, { country }, side, parties) =>
        (side === 'source' ? parties.sources : parties.targets).some((actor) => actor.country === country) ? 1 : 0,
  );
  report('model', (i) => by(weightsFor(i)));
} else {
  const comment = 'What each feature says for or against a country taking part; made by `npm run train:participants`.';
  writeWeights(
    'participants',
    'PARTICIPANT_WEIGHTS',
    comment,
    fitWeights(
      examples.flatMap((of, i) => (trains(i) ? of : [])),
      PENALTIES,
    ),
  );
}
