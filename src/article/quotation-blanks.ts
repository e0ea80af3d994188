import type { Mark } from './quotation-marks.js';

const ATTRIBUTION =
  /^(?:(?:he|she|they|it|we|i|(?:the|a|an|one|other)\s+[\p{L}-]+(?:\s+[\p{L}-]+)?|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3})\s+)?(?:said|says|told|added|adds|asked|replied|wrote|continued|explained|warned|declared|insisted|recalled|concluded)\b/u;
const BEHIND_ATTRIBUTION = /\b(?:said|says|added|adds|continued|replied|told\s[\p{L}]+)\.$/u;

/** So much text around a mark is read. */
const NEAR = 60;

const isPlain = ({ kind, glyph, measure }: Mark) => kind === 'double' && glyph === 'straight' && !measure;
const closesOnly = (mark: Mark | undefined) => mark?.closes === true && !mark.opens;
const opensOnly = ({ opens, closes }: Mark) => opens && !closes;

/**
 * `"We are late, "he said. "We are early, "she said.`, `he said." We are late. " She left.`: wires that came through a
 * tokenizer have the blank on the wrong side of a straight mark. Such a mark is given the direction that the marks before
 * it and the attribution beside it ask for; all others stay as they are.
 */
export function rightBlanks(block: string, marks: readonly Mark[]): readonly Mark[] {
  const plain = marks.filter(isPlain);
  if (plain.length < 2 || plain.length < marks.filter(({ kind }) => kind === 'double').length) return marks;
  const turned = new Map<Mark, Mark>();
  let open = false;
  plain.forEach((mark, i) => {
    const [next, second] = [plain[i + 1], plain[i + 2]];
    if (!open) {
      const opens = !closesOnly(mark) || opensBehind(block, mark, next);
      if (opens && closesOnly(mark)) turned.set(mark, { ...mark, opens: true, closes: false, strong: false });
      open = opens;
      return;
    }
    if (!opensOnly(mark)) open = false;
    else if (closesBefore(block, mark, next, second)) {
      turned.set(mark, { ...mark, opens: false, closes: true, strong: true });
      open = false;
    }
  });
  return turned.size === 0 ? marks : marks.map((mark) => turned.get(mark) ?? mark);
}

/** `… he said." We are late. "`: behind the end of an attribution, with no other mark to open what the next one ends. */
const opensBehind = (block: string, { start }: Mark, next: Mark | undefined): boolean =>
  next !== undefined && !opensOnly(next) && BEHIND_ATTRIBUTION.test(block.slice(Math.max(0, start - NEAR), start));

/** `We are late, "he said`: not the begin of words inside those that are quoted. */
function closesBefore(block: string, { start, end }: Mark, next: Mark | undefined, second: Mark | undefined): boolean {
  if (!/[,.!?…]['’]?\s$/u.test(block.slice(Math.max(0, start - 3), start))) return false;
  if (closesOnly(next) && closesOnly(second)) return false;
  return ATTRIBUTION.test(block.slice(end, end + NEAR)) || (!closesOnly(next) && /^\p{Lu}/u.test(block.slice(end)));
}
