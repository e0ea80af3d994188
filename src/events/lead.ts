import type { Doc } from '../language/types.js';

/** How many paragraphs of running text tell the news itself. */
export const LEAD = 2;

/** The paragraphs of the article's lead: the first ones of running text, by their indices. */
export function leadParagraphs({ paragraphs }: Doc): readonly number[] {
  const lead: number[] = [];
  for (let i = 0; i < paragraphs.length && lead.length < LEAD; i++) if (paragraphs[i]?.kind === 'body') lead.push(i);
  return lead;
}
