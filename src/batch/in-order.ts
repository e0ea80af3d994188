/** How much may be under way or finished and waiting for its turn. */
export interface Room {
  readonly items: number;
  /** Sum of `sizeOf`; two items have room however large they are. */
  readonly size: number;
}

export interface Done<T, R> {
  readonly item: T;
  readonly result: R;
}

interface Slot<T, R> {
  readonly item: T;
  readonly result: Promise<R>;
  size: number;
}

const ALWAYS = 2;

/**
 * Works on several items at a time and gives their results in the items' order. The source is read ahead only as far as there
 * is room, so that memory does not grow with it; and a result is given as soon as it is its turn, while the source may still
 * be waiting for its next item. Ends early when `signal` is aborted.
 */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  work: (item: T) => Promise<R>,
  sizeOf: (item: T, result: R | null) => number,
  room: Room,
  signal: AbortSignal,
): AsyncGenerator<Done<T, R>> {
  const queue: Slot<T, R>[] = [];
  let held = 0;
  let ended = false;
  let stopped = signal.aborted;
  const failures: unknown[] = [];
  let wake: (() => void)[] = [];
  const change = () => {
    const sleepers = wake;
    wake = [];
    for (const sleeper of sleepers) sleeper();
  };
  const changed = () => new Promise<void>((resolve) => wake.push(resolve));
  const stop = () => {
    stopped = true;
    change();
  };
  const isFull = () => queue.length >= room.items || (held >= room.size && queue.length >= ALWAYS);

  const grow = (slot: Slot<T, R>, size: number) => {
    held += size - slot.size;
    slot.size = size;
  };
  const take = (item: T) => {
    const slot: Slot<T, R> = { item, result: work(item), size: 0 };
    grow(slot, sizeOf(item, null));
    queue.push(slot);
    // A failure is thrown where the result is awaited.
    slot.result.then(
      (result) => {
        if (queue.includes(slot)) grow(slot, sizeOf(item, result));
      },
      () => undefined,
    );
  };
  const produce = async () => {
    try {
      for await (const item of source) {
        if (stopped) break;
        take(item);
        change();
        while (isFull() && !stopped) await changed();
        if (stopped) break;
      }
    } catch (error) {
      failures.push(error);
    }
    ended = true;
    change();
  };

  signal.addEventListener('abort', stop);
  void produce();
  try {
    for (;;) {
      const [slot] = queue;
      if (stopped) return;
      if (!slot) {
        if (ended) break;
        await changed();
        continue;
      }
      const result = await untilStopped(slot.result, signal);
      if (result === null) return;
      queue.shift();
      held -= slot.size;
      change();
      yield { item: slot.item, result: result.value };
    }
    for (const error of failures) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** The promise's value, or null where the signal comes first. */
function untilStopped<R>(promise: Promise<R>, signal: AbortSignal): Promise<{ readonly value: R } | null> {
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(null);
    signal.addEventListener('abort', onAbort, { once: true });
    promise.then((value) => resolve({ value }), reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
