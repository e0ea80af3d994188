import nlp from 'compromise/three';
import type { Span } from '../article/types.js';

export interface Term {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
}

export interface View {
  readonly document: readonly (readonly Term[])[];
  readonly fullPointer: readonly (readonly [number, number, number, ...unknown[]])[];
  people(): View;
  places(): View;
}

/** The spans of a match, from its first and last term: compromise's own offsets skip leading marks. */
export function spansOf(document: View['document'], match: View): Span[] {
  const places: Span[][] = [];
  let at = 0;
  for (const sentence of document)
    places.push(
      sentence.map((term) => {
        const start = at + term.pre.length;
        at = start + term.text.length + term.post.length;
        return { start, end: start + term.text.length };
      }),
    );
  return match.fullPointer.flatMap(([sentence, first, last]) => {
    const [from, to] = [places[sentence]?.[first], places[sentence]?.[last - 1]];
    return from && to ? [{ start: from.start, end: to.end }] : [];
  });
}

/** compromise's own people and places in a text, for comparison with nutgraf's. */
export function compromiseNames(text: string): { people: Span[]; places: Span[] } {
  const view = nlp(text) as unknown as View;
  return { people: spansOf(view.document, view.people()), places: spansOf(view.document, view.places()) };
}
