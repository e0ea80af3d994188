import type { GoldArticle } from './sets.js';

/** Another tool's results in the record's form, with only the parts that the tool has. */
export interface Comparison {
  readonly tool: string;
  readonly results: readonly object[];
}

/** What other tools find in the articles: the floor that nutgraf must clear. */
export async function compare(_articles: readonly GoldArticle[]): Promise<Comparison[]> {
  return [];
}
