import { nameCountry } from '../countries/index.js';
import { analyze } from '../pipeline.js';
import { assemble } from '../record/assemble.js';
import type { GoldArticle } from './sets.js';
import { tagAll } from './tag-cache.js';

/** Records (places in UTF-16 units, not validated) for the articles of a set. */
export async function predict(name: string, articles: readonly GoldArticle[]) {
  const docs = await tagAll(
    name,
    articles.map((article) => article.text),
  );
  return articles.map((gold, index) => {
    const date = gold.date ?? null;
    const article = {
      id: gold.id,
      text: gold.text,
      title: null,
      source: null,
      date,
      dateSource: date ? ('record' as const) : null,
    };
    const record = assemble(analyze(article, docs[index]), nameCountry);
    return { document: { id: gold.id }, ...record };
  });
}
