import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isGroup, markedArticles, type RealMarks } from './real-marks.js';

/** Gold articles and public corpora lie beside the project; `NUTGRAF_SHARED` names another place. */
const BESIDE = path.resolve(process.env.NUTGRAF_SHARED ?? path.join(import.meta.dirname, '../../../shared'));

export const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE;

/** Turns articles marked up in XML into the scorer's form. */
export const CONVERTER = path.join(SHARED, 'eval/gold.mjs');

export const SCORER = path.join(SHARED, 'eval/score.mjs');
export const CORPORA_FOLDER = path.join(SHARED, 'corpora');

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly date?: string | null;
  readonly [part: string]: unknown;
}

const CORPORA = [
  'people-newswire-dev',
  'people-conll-dev',
  'people-gum-news-dev',
  'coref-gum-news-dev',
  'dates-timebank',
  'dates-aquaint',
  'dates-hard-cases',
  'quotes-ggt-dev',
  'quotes-polnear-dev',
  'events-plv-train',
  'events-ecb-train',
] as const;

export const HARD_CASES = ['hard-cases-people', 'hard-cases-countries', 'hard-cases-events'] as const;

/**
 * Real articles that none of us wrote, in two halves: rules are made with the first one open, the other one is only
 * counted. `marks-…`, `papers-…` and `press-…` are those whose marks lie in fixtures/real-marks; `real-events-…` are
 * articles of domestic politics with events alone.
 */
const REAL = [
  'real-open',
  'real-closed',
  'marks-open',
  'marks-closed',
  'papers-open',
  'papers-closed',
  'press-open',
  'real-events-open',
  'real-events-closed',
] as const;

/** Saved web pages; scored by what is read from them, not by what is found in the text. */
export const PAGES = 'pages';

export const SETS: readonly string[] = [...REAL, 'gold', 'own', 'news', 'news-events', ...CORPORA];

const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);

const xmlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.xml'))
        .sort()
        .map((file) => path.join(folder, file))
    : [];

const FIXTURES = path.join(import.meta.dirname, '../../fixtures');

/** Our own articles, marked up by hand like the gold ones: no rule was written while looking at them. */
const ownGold = (): string[] => {
  const folder = path.join(FIXTURES, 'articles');
  return readdirSync(folder)
    .sort()
    .flatMap((slug) => xmlFiles(path.join(folder, slug)));
};

/** Every other item, from the first one on for the open half. */
const half = <T>(items: readonly T[], name: string): T[] =>
  items.filter((_, index) => index % 2 === (name.endsWith('-open') ? 0 : 1));

/** The files with marks that a set is made of, or null where it is no such set. */
function markedFiles(name: string): string[] | null {
  if (name === 'gold') return xmlFiles(path.join(SHARED, 'gold'));
  if (name === 'own') return ownGold();
  // articles of our own in many styles, written and marked by people who saw neither rules nor results: models are fitted on them
  if (name === 'news' || name === 'news-events') return xmlFiles(path.join(FIXTURES, name));
  return name === 'real-open' || name === 'real-closed' ? half(xmlFiles(path.join(SHARED, 'real')), name) : null;
}

const eventsAlone = ({ id, date, text, events }: GoldArticle): string => JSON.stringify({ id, date, text, events });

/** The articles of a set in the scorer's gold form, or null where the set is not there. */
export function readSet(name: string): { articles: GoldArticle[]; jsonl: string } | null {
  const marked = markedFiles(name);
  if (marked) {
    if (marked.length === 0 || !existsSync(CONVERTER)) return null;
    const whole = execFileSync(process.execPath, [CONVERTER, ...marked], { encoding: 'utf8', maxBuffer: 1 << 28 });
    // of news-events the events alone are marked throughout
    const jsonl = name === 'news-events' ? lines(whole).map(eventsAlone).join('\n') : whole;
    return { articles: lines(jsonl), jsonl };
  }
  const [, group, part] = /^(\w+)-(open|closed)$/.exec(name) ?? [];
  if (isGroup(group)) {
    const articles = markedArticles(SHARED, group, part as RealMarks['half']);
    if (articles.length === 0) return null;
    return { articles, jsonl: articles.map((article) => JSON.stringify(article)).join('\n') };
  }
  const isEvents = name.startsWith('real-events-');
  const file = path.join(SHARED, isEvents ? 'real/events.jsonl' : `corpora/${name}.jsonl`);
  if (!existsSync(file)) return null;
  const all = readFileSync(file, 'utf8');
  const jsonl = isEvents ? half(all.trimEnd().split('\n'), name).join('\n') : all;
  return { articles: lines(jsonl), jsonl };
}
