import type { Mark } from './quotation-marks.js';

/** Two marks of a block that belong together. Where one is missing, its index is null. */
export interface Pair {
  readonly open: Mark | null;
  readonly close: Mark | null;
  /** Index of the enclosing pair in the list, or null. */
  readonly parent: number | null;
}

export interface BlockContext {
  /** The paragraph before left this kind of quotation open. */
  readonly carried: Mark['kind'] | null;
  /** The kind of mark that the next paragraph begins with. */
  readonly reopened: Mark['kind'] | null;
}

interface Open {
  readonly mark: Mark | null;
  readonly kind: Mark['kind'];
  readonly slot: number;
}

/** For each mark, the next one of `kind` after it that `is`, or the number of marks. */
function following(marks: readonly Mark[], is: (mark: Mark) => boolean): number[] {
  const next: number[] = new Array<number>(marks.length + 1).fill(marks.length);
  for (let i = marks.length - 2; i >= 0; i--) {
    const after = marks[i + 1];
    next[i] = after && is(after) ? i + 1 : (next[i + 1] ?? marks.length);
  }
  return next;
}

const isDouble = (mark: Mark) => mark.kind === 'double';
const closesOnly = (mark: Mark) => mark.closes && !mark.opens;
const opensOnly = (mark: Mark) => mark.opens && !mark.closes;

/** Pairs the marks of one block, each opening one with its closing one, in the order of their starts. */
export function pairMarks(marks: readonly Mark[], context: BlockContext): Pair[] {
  const slots: { open: Mark | null; close: Mark | null; parent: number | null; kept: boolean }[] = [];
  const stack: Open[] = [];
  const count = marks.length;
  const nextDouble = following(marks, (mark) => isDouble(mark) && !mark.measure);
  const nextDoubleClose = following(marks, (mark) => isDouble(mark) && !opensOnly(mark) && !mark.measure);
  const nextSingleOpen = following(marks, (mark) => !isDouble(mark) && mark.opens);
  const nextSingleClose = following(marks, (mark) => !isDouble(mark) && mark.closes);
  const nextStrongClose = following(marks, (mark) => !isDouble(mark) && mark.closes && mark.strong);
  let loneSingle: Mark | null = null;

  const push = (mark: Mark | null, kind: Mark['kind']) => {
    if (mark !== loneSingle) loneSingle = null;
    const parent = stack.at(-1);
    slots.push({ open: mark, close: null, parent: parent?.slot ?? null, kept: true });
    stack.push({ mark, kind, slot: slots.length - 1 });
  };
  /** Ends the innermost open quotation of the kind, and drops those inside it that were never ended. */
  const close = (kind: Mark['kind'], mark: Mark | null) => {
    while (stack.length > 0) {
      const open = stack.pop();
      const slot = open && slots[open.slot];
      if (!open || !slot) return;
      if (open.kind === kind) {
        slot.close = mark;
        return;
      }
      slot.kept = false;
    }
  };
  const isOpen = (kind: Mark['kind']) => stack.some((open) => open.kind === kind);

  /** Two closing marks follow before any opening one: “we want “America first” policies,” he said. */
  const nests = (i: number) => {
    const first = nextDouble[i] ?? count;
    const second = nextDouble[first] ?? count;
    const [a, b] = [marks[first], marks[second]];
    return a !== undefined && b !== undefined && !opensOnly(a) && closesOnly(b);
  };

  const double = (mark: Mark, i: number) => {
    const open = stack.findLast((item) => item.kind === 'double');
    if (!open) {
      if (mark.measure && !mark.strong) return;
      if (closesOnly(mark) && !mark.introduced) {
        if (mark.strong || loneSingle) {
          push(loneSingle, 'double');
          close('double', mark);
        }
        loneSingle = null;
        return;
      }
      push(mark, 'double');
      return;
    }
    if (mark.measure && !mark.strong) {
      const next = marks[nextDoubleClose[i] ?? count];
      const opening = marks[nextDouble[i] ?? count];
      if (next && opening === next && closesOnly(next)) return;
    }
    const german = open.mark?.glyph === 'low' && mark.glyph === 'left';
    if (!opensOnly(mark) || german) close('double', mark);
    else if (nests(i) || (open.mark?.glyph === 'straight' && mark.glyph === 'left')) push(mark, 'double');
    else {
      close('double', null);
      push(mark, 'double');
    }
  };

  const single = (mark: Mark, i: number) => {
    const closer = nextSingleClose[i] ?? count;
    if (mark.closes && isOpen('single')) {
      const next = nextStrongClose[i] ?? count;
      const limit = isOpen('double') && stack[0]?.kind === 'double' ? (nextDoubleClose[i] ?? count) : count;
      if (mark.weak && next < Math.min(nextSingleOpen[i] ?? count, limit)) return;
      close('single', mark);
    } else if (mark.opens && !isOpen('single')) {
      const inDouble = isOpen('double');
      const limit = inDouble ? (nextDoubleClose[i] ?? count) : count;
      const fits = closer < limit && closer <= (nextSingleOpen[i] ?? count);
      const runsOn = !inDouble && i === 0 && context.reopened === 'single' && closer === count;
      if ((fits && !onlyWeak(i)) || runsOn) push(mark, 'single');
      else loneSingle = mark;
    } else if (mark.closes && mark.strong && stack.length === 1 && stack[0]?.kind === 'double') {
      // “I agree,' he said.
      const next = marks[nextDouble[i] ?? count];
      if ((!next && context.reopened === null) || (next && opensOnly(next))) close('double', mark);
    }
  };

  /** 'hood … workers' rights: the only end in sight is a plural's apostrophe, far away. */
  const onlyWeak = (i: number) => {
    const closer = marks[nextSingleClose[i] ?? count];
    return closer?.weak === true && closer.start - (marks[i]?.end ?? 0) > 60;
  };

  const first = marks[0];
  if (context.carried !== null && !(first && first.start === 0 && first.kind === context.carried && first.opens))
    push(null, context.carried);
  marks.forEach((mark, i) => {
    if (isDouble(mark)) double(mark, i);
    else single(mark, i);
  });
  for (const open of stack.slice(1)) {
    const slot = slots[open.slot];
    if (slot) slot.kept = false;
  }
  const places = new Map<number, number>();
  slots.forEach((slot, i) => {
    if (slot.kept) places.set(i, places.size);
  });
  return slots
    .filter((slot) => slot.kept)
    .map(({ open, close: closing, parent }) => {
      let up = parent;
      while (up !== null && !places.has(up)) up = slots[up]?.parent ?? null;
      return { open, close: closing, parent: up === null ? null : (places.get(up) ?? null) };
    });
}
