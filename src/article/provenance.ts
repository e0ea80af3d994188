import { authorsOf } from './authors.js';
import { findParagraphs } from './paragraphs.js';
import type { Provenance } from './types.js';

/** Nothing is known of where the article appeared. */
export const NO_PROVENANCE: Provenance = { url: null, outlet: null, authors: [] };

/** Lines of metadata stand in so many paragraphs, and so many characters, from the top. */
const TOP = 10;
const LONGEST_TOP = 3000;
const LINE = /^(url|link|source|outlet|site|website|publisher|publication|byline|authors?|writer)\s*:\s*([^\n\r]+)/i;
const BYLINE = /^(?:(?:words|written|reported|story|text) )?by:? /i;
/** Whether any of them is there at all; a text without is not laid out for it. */
const ANY =
  /^[^\w\n]{0,5}(?:(?:url|link|source|outlet|site|website|publisher|publication|byline|authors?|writer)\s*:|(?:\w+ )?by:? )/im;
/** What follows the names of a byline: "By Jane Doe | 4 March 2026", "By Jane Doe in Oslo". */
const AFTER_NAMES =
  /\s*[|·•–—/(].*$|\s+-\s.*$|\s+(?:in|at|for|from|on)\s.*$|,?\s+(?:Published|Updated|Posted)\b.*$|,\s+.*\d.*$/su;

/** An address with its protocol, without the brackets that it may stand in. */
export const addressIn = (value: string): string | null =>
  /^<?(https?:\/\/[^\s<>"]+?)>?$/i.exec(value.trim())?.[1] ?? null;

/** Where the article appeared by the lines of metadata at its top ("URL: …", "Source: …", "Author: …") and its byline. */
function readTop(text: string): Provenance {
  const top = text.slice(0, LONGEST_TOP);
  if (!ANY.test(top)) return NO_PROVENANCE;
  let { url, outlet }: Provenance = NO_PROVENANCE;
  let authors: readonly string[] = [];
  let byline: readonly string[] = [];
  for (const { kind, start, end } of findParagraphs(top).slice(0, TOP)) {
    const line = top.slice(start, end);
    if (kind === 'byline' && byline.length === 0 && BYLINE.test(line))
      byline = authorsOf(line.replace(AFTER_NAMES, ''));
    if (kind !== 'header') continue;
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    const address = addressIn(value);
    if (/^(?:author|byline|writer)/i.test(key)) authors = authors.length > 0 ? authors : authorsOf(value);
    else if (address !== null) url ??= address;
    else if (!/^(?:url|link)?$/i.test(key)) outlet ??= value.trim();
  }
  return { url, outlet, authors: authors.length > 0 ? authors : byline };
}

/** What the input says of where the article appeared; what it leaves open is read from the top of the text. */
export function provenanceOf(given: Partial<Provenance>, text: string): Provenance {
  const { url = null, outlet = null, authors = [] } = given;
  if (url !== null && outlet !== null && authors.length > 0) return { url, outlet, authors };
  const top = readTop(text);
  return { url: url ?? top.url, outlet: outlet ?? top.outlet, authors: authors.length > 0 ? authors : top.authors };
}
