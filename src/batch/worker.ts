/**
 * A worker process: takes articles from the process that started it, one or several lines of a few words at a time, and
 * answers with results. It ends with its parent, even where that is killed: the channel closes, and an article of some
 * length that never ends is cut off.
 */
import { HEAP_GROWTH, limitHeapGrowth } from './memory.js';
import { perform } from './perform.js';
import type { Settings } from './settings.js';
import { startTimeLimit } from './time-limit.js';
import { isShortLine, type Reply, type Request } from './unit.js';

/** What the parent sends: first the settings, then requests. */
export type Message =
  | { readonly settings: Settings; readonly seconds: number }
  | { readonly settings?: never; readonly requests: readonly Request[] };

/** The parent ends an article in time; this is for one whose parent is gone. */
const GRACE = 2;

/** So few bytes of a line cannot take long: for them no watch is set, which takes longer than many of them. */
const UNWATCHED = 4096;

/** Left to itself V8 takes four times as much memory where the machine has much of it, and is no faster. */
limitHeapGrowth(HEAP_GROWTH);

let settings: Settings | null = null;
let seconds = 0;
const unwatched = <T>(step: () => T): T => step();
let watched = unwatched;
let work: Promise<void> = Promise.resolve();

async function answer(requests: readonly Request[]): Promise<void> {
  const replies: Reply[] = [];
  for (const request of requests) {
    if (!settings || !process.connected) return;
    replies.push(await perform(request, settings, seconds, isShortLine(request, UNWATCHED) ? unwatched : watched));
  }
  if (process.connected) process.send?.(replies, () => undefined);
}

process.on('message', (message: Message) => {
  if (message.settings) {
    ({ settings, seconds } = message);
    watched = startTimeLimit((seconds + GRACE) * 1000, false);
    process.send?.('ready');
    return;
  }
  work = work.then(() => answer(message.requests));
});
// Ctrl-C and a scheduler's signal go to the whole group; the parent decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
