/**
 * Fits the weights of `events/dating/weights.ts`: which of the dates of a text is that of an event.
 *   npm run train:dating               writes the weights
 *   npm run train:dating -- --check    only shows what articles that were left out give, ten parts in turn
 * Open halves alone, and of them only openly licensed texts train. The same code and marks give the same file. See events/dating/CARD.md.
 */
import { parseArgs } from 'node:util';
import { type Acceptance, isAccepted } from '../../events/acceptance/accept.js';
import { isRuled } from '../../events/dating/candidates.js';
import { DATED, type DateLikelihood } from '../../events/dating/choose.js';
import { findEvents } from '../../events/index.js';
import { likelihood } from '../../events/participants/choose.js';
import { probability, scoreOf } from '../../events/weights.js';
import { allMarkedArticles, type MarkedArticle, overlap, setWeights } from '../train-events/examples.js';
import { type Example, fitWeights, leftOut } from '../train-events/fit.js';
import { writeWeights } from '../train-events/write.js';

const SETS = setWeights(3, 3);

/** A date of an act that the marks leave undated counts less: a marker may have passed it over. */
const UNMARKED = 0.5;

const PENALTIES = { usual: 6, sparse: 20 };

const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const articles = await allMarkedArticles(Object.keys(SETS));

const markOf = ({ gold }: MarkedArticle, trigger: { start: number; end: number }) =>
  gold.find((mark) => overlap(mark.trigger, trigger) > 0);

/** A day and the hours of that day say the same. */
const isSame = (value: string, wanted: string): boolean =>
  value === wanted || (value.startsWith(wanted) && value.startsWith(`${wanted}T`));

/** The dates that every marked event may have. */
function examplesOf(article: MarkedArticle, index: number): Example[] {
  const examples: Example[] = [];
  const accepts: Acceptance = (candidate) => markOf(article, candidate.event.trigger) !== undefined;
  const collect: DateLikelihood = (features, candidate, { event, ruled }) => {
    const mark = markOf(article, event.trigger);
    if (mark)
      examples.push({
        features,
        right: !!mark.date && isSame(candidate.value, mark.date),
        weight: (SETS[article.set] ?? 1) * (mark.date ? 1 : UNMARKED),
        article: index,
      });
    return isRuled(candidate, ruled) ? 1 : 0;
  };
  findEvents(article.doc, article.input, accepts, likelihood, collect);
  return examples;
}

interface Counts {
  right: number;
  wrong: number;
  /** Dated by us, not by the marks. */
  extra: number;
  of: number;
}

function count(article: MarkedArticle, likely: DateLikelihood, counts: Counts): void {
  for (const event of findEvents(article.doc, article.input, isAccepted, likelihood, likely)) {
    const mark = markOf(article, event.trigger);
    if (!mark?.types.includes(event.type)) continue;
    const { value } = event.when;
    if (!mark.date) {
      if (value !== null) counts.extra++;
      continue;
    }
    counts.of++;
    if (value === mark.date) counts.right++;
    else if (value !== null) counts.wrong++;
  }
}

function report(title: string, likely: (article: number) => DateLikelihood): void {
  const shares = Object.keys(SETS).map((set) => {
    const counts: Counts = { right: 0, wrong: 0, extra: 0, of: 0 };
    articles.forEach((article, i) => {
      if (article.set === set) count(article, likely(i), counts);
    });
    const { right, wrong, extra, of } = counts;
    return `${set} ${((100 * right) / (of || 1)).toFixed(1)} (wrong ${wrong}, undated ${extra}, of ${of})`;
  });
  console.log(`${title.padEnd(8)} ${shares.join(' | ')}`);
}

const trains = (article: number): boolean => articles[article]?.trains ?? false;
const examples = articles.map(examplesOf);
if (options.check) {
  const weightsFor = leftOut(examples, trains, PENALTIES);
  report(
    'rules',
    () =>
      (_, candidate, { ruled }) =>
        isRuled(candidate, ruled) ? 1 : 0,
  );
  for (const limit of [0.3, 0.35, 0.4])
    report(String(limit), (i) => {
      const weights = weightsFor(i);
      // other limits than the shipped one, on the shipped scale
      return (features) => {
        const p = probability(scoreOf(weights, features));
        return p >= limit ? DATED + p : p * DATED;
      };
    });
} else {
  const comment = "What each feature says for or against a date being an act's; made by `npm run train:dating`.";
  writeWeights(
    'dating',
    'DATE_WEIGHTS',
    comment,
    fitWeights(
      examples.flatMap((of, i) => (trains(i) ? of : [])),
      PENALTIES,
    ),
  );
}
