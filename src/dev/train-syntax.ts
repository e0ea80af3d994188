/**
 * Trains the tagger and parser of `src/syntax` and writes their weights: `npm run train:syntax`. The same trees and tokens
 * give the same bytes. With nothing else to do a machine needs some ten minutes.
 *   npm run train:syntax -- --out /tmp/w.bin --only GUM     elsewhere, from the documents whose name begins so
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { modelOf, packTables } from '../syntax/model.js';
import { printRows } from './print-rows.js';
import { scoreParser } from './syntax-eval.js';
import { putOnTokens, readTreebank } from './syntax-trees.js';
import { examplesOf, taggedDocument } from './train-syntax-examples.js';
import { type Fitted, fitParser, fitRelations, fitTagger, tagDocument } from './train-syntax-fit.js';
import { chooseFeatures, packDense, packRows } from './train-syntax-pack.js';
import { FineScorer, meanOf } from './train-syntax-rows.js';
import { writeSpeech } from './train-syntax-speech.js';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: path.join(import.meta.dirname, '../syntax/weights.bin') },
    only: { type: 'string', default: '' },
    speech: { type: 'string', default: '2500' },
    bits: { type: 'string', default: '17' },
    seeds: { type: 'string', default: '3' },
  },
});

/** A document's tags come from a tagger that has not seen it, so that the parser learns to live with its mistakes. */
const FOLDS = 3;
const SLOTS = { tagger: 1 << 15, parser: 1 << Number(options.bits), relations: 1 << 15 };
const PASSES = { epochs: 4, seed: 1 };

const treebank = await readTreebank('syntax-train');
if (!treebank) throw new Error('The trees are not there: NUTGRAF_SHARED names the folder with corpora/.');
const chosen = treebank.filter(({ id }) => id.startsWith(options.only));
const speech = writeSpeech(
  chosen.map(({ gold }) => gold),
  Number(options.speech),
  5,
);
const documents = [...chosen, ...(await putOnTokens('train-speech', speech))].map(taggedDocument);

const started = performance.now();
const log = (what: string) =>
  console.error(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${what}`);

/** Fits once to see which features weigh most, and leaves it to the caller to fit again with those alone. */
function choose(what: string, slots: number, { rows, counter }: Fitted): ReadonlySet<number> {
  const ids = chooseFeatures(rows, (id) => counter.count(id), slots);
  log(`${what}: ${ids.length} of ${rows.ids.length} features`);
  return new Set(ids);
}

const forTags = choose('tags', SLOTS.tagger, fitTagger(documents, { ...PASSES, only: null }));
const tagger = packRows(fitTagger(documents, { ...PASSES, only: forTags }).rows, SLOTS.tagger);
const tags = documents.map(({ gold }) => new Uint8Array(gold.length));
for (let fold = 0; fold < FOLDS; fold++) {
  const others = documents.filter((_, i) => i % FOLDS !== fold);
  const scorer = new FineScorer(fitTagger(others, { ...PASSES, only: forTags }).rows);
  documents.forEach((document, i) => {
    if (i % FOLDS === fold) tags[i]?.set(tagDocument(document, scorer));
  });
}
log('tags of every document');

const examples = documents.flatMap((document, i) => examplesOf(document, tags[i] ?? []));
const forRelations = choose('relations', SLOTS.relations, fitRelations(examples, { ...PASSES, only: null }));
const relations = packRows(fitRelations(examples, { ...PASSES, only: forRelations }).rows, SLOTS.relations);

const forHeads = choose('heads', SLOTS.parser, fitParser(examples, { epochs: 3, seed: 1, only: null }));
const parsers = Array.from({ length: Number(options.seeds) }, (_, i) => {
  const { rows } = fitParser(examples, { epochs: 4, seed: i + 1, only: forHeads });
  log(`parser ${i + 1}`);
  return rows;
});
const tables = { tagger, relations, parser: packDense(meanOf(parsers), SLOTS.parser) };
const bytes = packTables(tables);
log(`${bytes.length} bytes, SHA-256 ${createHash('sha256').update(bytes).digest('hex')}`);
for (const { title, rows } of (await scoreParser(modelOf(tables))) ?? []) printRows(title, rows);
writeFileSync(options.out, bytes);
