/** A paragraph of a text: its first character and the one after its last. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

/** Blank lines part paragraphs. */
export const BLANK_LINES = /\n[^\S\n]*\n\s*/g;
const LINES = /\n+/g;

/** Parted by blank lines; where a text has none, each line is one. */
export function paragraphsOf(text: string): Paragraph[] {
  const breaks = [...text.matchAll(BLANK_LINES)];
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { index, 0: blank } of [
    ...(breaks.length > 0 ? breaks : text.matchAll(LINES)),
    { index: text.length, 0: '' },
  ]) {
    if (text.slice(start, index).trim() !== '') paragraphs.push({ start, end: index });
    start = index + blank.length;
  }
  return paragraphs;
}
