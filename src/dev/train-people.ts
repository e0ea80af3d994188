/**
 * Trains the names tagger and writes its weights: `npm run train:people`. The same data give the same bytes.
 *   npm run train:people -- --dry --no-gold      measure only, with the gold articles left out of the training
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findNamesWith } from '../people/names/index.js';
import { pack } from '../people/names/pack.js';
import { tagAll } from './tag-cache.js';
import { type Example, newsMarked, readCorpora, readGold, readMeasure } from './train-people-data.js';
import { trainBoth } from './train-people-fit.js';
import { makeGazetteers, readStocks } from './train-people-names.js';
import { scorePeople } from './train-people-score.js';
import { writeNews } from './train-people-synthetic.js';

const { values: options } = parseArgs({
  options: {
    dry: { type: 'boolean', default: false },
    'no-gold': { type: 'boolean', default: false },
    rounds: { type: 'string', default: '10' },
    epochs: { type: 'string', default: '6' },
    rate: { type: 'string', default: '0.15' },
    penalty: { type: 'string', default: '0.0001' },
    dropout: { type: 'string', default: '0.2' },
    unknown: { type: 'string', default: '0.3' },
    caution: { type: 'string', default: '1' },
    folds: { type: 'string', default: '3' },
    buckets: { type: 'string', default: '16' },
  },
});

const ROUNDS = Number(options.rounds);
const stocks = readStocks();
const news = writeNews(stocks.people, stocks.towns, ROUNDS, 11);
const docs = await tagAll(
  'train-news',
  news.map((article) => article.text),
);
const gold = await readGold('gold');
const examples: Example[] = [
  ...(await readCorpora()),
  ...news.flatMap((article, i) => (docs[i] ? [newsMarked(article.id, docs[i], article.entities)] : [])),
  ...(options['no-gold'] ? [] : gold),
];
const { full: gazetteer, partial } = makeGazetteers(stocks, examples, Number(options.unknown));
const madeUp = new Set(news.map(({ id }) => id));
const training = {
  buckets: 1 << Number(options.buckets),
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  penalty: Number(options.penalty),
  dropout: Number(options.dropout),
};
const started = performance.now();
const weights = trainBoth(examples, ({ id }) => (madeUp.has(id) ? partial : gazetteer), {
  first: training,
  second: training,
  folds: Number(options.folds),
  caution: Number(options.caution),
  steps: 20,
});
console.error(`trained in ${((performance.now() - started) / 1000).toFixed(0)} s`);
const model = { gazetteer, ...weights };
for (const name of ['gold', 'own', 'people-newswire-dev', 'people-conll-dev', 'people-gum-news-dev']) {
  const set = name === 'gold' ? gold : name === 'own' ? await readGold(name) : await readMeasure(name);
  const figures = scorePeople(set, (doc) => findNamesWith(doc, model));
  console.log(name.padEnd(24), figures.map((figure) => figure.toFixed(1).padStart(6)).join(''));
}
if (!options.dry) {
  const bytes = pack(model);
  writeFileSync(path.join(import.meta.dirname, '../people/names/weights.bin'), bytes);
  console.log(`${bytes.length} bytes`);
}
