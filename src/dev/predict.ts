import { nameCountry } from '../countries/index.js';
import { analyze, tagVisible } from '../pipeline.js';
import { assemble } from '../record/assemble.js';
import { complete, PARTS } from '../record/complete.js';
import type { ArticleRecord } from '../record/schema.js';
import { VERSION } from '../version.js';
import type { GoldArticle } from './sets.js';
import { tagAll } from './tag-cache.js';

/** Validated records, places in UTF-16 units, for the articles of a set; a record that breaks the contract throws. */
export async function predict(
  name: string,
  articles: readonly GoldArticle[],
  { retag = false }: { readonly retag?: boolean } = {},
): Promise<ArticleRecord[]> {
  const texts = articles.map((article) => article.text);
  const docs = retag ? texts.map(tagVisible) : await tagAll(name, texts);
  return articles.map((gold, index) => {
    const date = gold.date ?? null;
    const dateSource = date ? ('record' as const) : null;
    const article = {
      id: gold.id,
      text: gold.text,
      title: null,
      source: null,
      url: null,
      outlet: null,
      authors: [],
      date,
      dateSource,
    };
    try {
      return complete(article, assemble(analyze(article, docs[index]), nameCountry), {
        version: VERSION,
        language: 'en',
        offsetUnit: 'utf16',
        includeText: true,
        parts: PARTS,
        warnings: [],
      });
    } catch (error) {
      throw new Error(`${name}: ${gold.id}`, { cause: error });
    }
  });
}
