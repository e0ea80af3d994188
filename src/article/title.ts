import { findParagraphs } from './paragraphs.js';
import { KICKERS } from './title-data.js';
import { visibleText } from './visible.js';

/** A title is looked for in so much of a text. */
const TOP = 20_000;
/** "Subject: Fwd: Dam breaks", "Headline: Dam breaks" */
const NAMED = /^(?:subject|title|headline)\s*:\s*(?:(?:fwd?|re)\s*:\s*)*(\S.*)$/is;

const LONGEST_KICKER = 40;

/** "Opinion", "*** URGENT ***", "EXCLUSIVE:", "[BREAKING NEWS]" */
const isKicker = (line: string) =>
  line.length <= LONGEST_KICKER && KICKERS.has(line.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));

/**
 * The title of a plain text: a line at the top that says it is, else the heading that the text begins with, lines of
 * metadata, a byline and a kicker ("Opinion") apart. Null where the text begins with a sentence.
 */
export function topHeading(given: string): string | null {
  const text = visibleText(given.slice(0, TOP));
  let heading: string | null | undefined;
  for (const { kind, start, end } of findParagraphs(text)) {
    const line = text.slice(start, end);
    if (kind === 'header') {
      const named = NAMED.exec(line)?.[1];
      if (named !== undefined) return named.trim();
    } else if (kind !== 'byline' && heading === undefined && !isKicker(line)) {
      heading = kind === 'heading' ? line.replace(/^#+\s+/, '') : null;
    }
  }
  return heading ?? null;
}
