import { type DomDocument, type DomElement, isElement } from './dom.js';

/** A line that says who spoke is no longer than this. */
const LONGEST_SOURCE = 160;
const MARKED = /^["“„«‘']/u;

/** "— Ann Lee, mayor of Oslo" */
const SIGNED = /^[–—―~-]{1,2}\s*\p{Lu}[^.!?]{2,120}$/u;
/** "Ann Lee, mayor of Oslo" */
const NAMED = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+, [^.!?,]{3,80}$/u;

const wordsOf = (element: DomElement) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** "— Ann Lee, mayor", "Source: Ann Lee" without what leads up to the name. */
const nameIn = (line: string) => line.replace(/^(?:[\s–—―~-]+|source:\s*)+/iu, '').trim();

const isSource = (line: string) => line.length > 0 && line.length <= LONGEST_SOURCE && /^\p{Lu}/u.test(line);

function figureOf(quotation: DomElement): DomElement | null {
  const parent = quotation.parentNode;
  return parent && isElement(parent) && /^figure$/i.test(parent.nodeName) ? parent : null;
}

/** The paragraph "— Ann Lee, mayor" right behind a quotation, or as its last one; there the dash may be missing. */
function lineOf(quotation: DomElement, next: DomElement | null): DomElement | null {
  if (next && /^P$/i.test(next.nodeName) && SIGNED.test(wordsOf(next))) return next;
  const paragraphs = [...quotation.querySelectorAll('p')];
  const last = paragraphs.length > 1 ? paragraphs.at(-1) : undefined;
  return last && (SIGNED.test(wordsOf(last)) || NAMED.test(wordsOf(last))) ? last : null;
}

/** True for an element at the quotation's end, behind a whole sentence: `<cite>` may name a book within the words too. */
function closes(quotation: DomElement, element: DomElement): boolean {
  const [all, own] = [wordsOf(quotation), wordsOf(element)];
  if (!all.endsWith(own)) return false;
  return !/^cite$/i.test(element.nodeName) || /(?:^|[.!?…,"”’–—―-])\s*$/u.test(all.slice(0, all.length - own.length));
}

/** The element in, or right behind, a block quotation that names its speaker. */
function sourceOf(quotation: DomElement): DomElement | null {
  const inside = [...quotation.querySelectorAll('footer,cite,figcaption')].find((element) =>
    closes(quotation, element),
  );
  if (inside) return inside;
  const caption = figureOf(quotation)?.querySelector('figcaption');
  if (caption) return caption;
  let next = quotation.nextSibling;
  while (next && !isElement(next)) next = (next.textContent ?? '').trim() === '' ? next.nextSibling : null;
  const behind = next && isElement(next) ? next : null;
  return behind && /^(?:CITE|FOOTER)$/i.test(behind.nodeName) ? behind : lineOf(quotation, behind);
}

/**
 * Readers of pages drop footers and captions, and with them who is quoted: `<blockquote>` with a `<cite>`, `<footer>` or
 * `<figcaption>` becomes a paragraph in quotation marks and one that names the speaker, "— Ann Lee, mayor", as in print.
 */
export function keepSpeakers(document: DomDocument): void {
  for (const quotation of document.querySelectorAll('blockquote')) {
    const source = sourceOf(quotation);
    if (!source) continue;
    const name = nameIn(wordsOf(source));
    if (!isSource(name)) continue;
    source.remove();
    const paragraphs = [...quotation.querySelectorAll('p')].filter((paragraph) => wordsOf(paragraph) !== '');
    const parts = paragraphs.length > 0 ? paragraphs : [quotation];
    if (!MARKED.test(wordsOf(quotation))) {
      for (const part of parts) part.insertBefore(document.createTextNode('“'), part.firstChild);
      parts.at(-1)?.appendChild(document.createTextNode('”'));
    }
    const line = document.createElement('p');
    line.textContent = `— ${name}`;
    quotation.appendChild(line);
    figureOf(quotation)?.before(quotation);
  }
}
