import type { Writer } from './streams.js';

export interface Progress {
  readonly show: (name: string) => void;
  readonly clear: () => void;
}

const PERIOD = 100;

/** One line on a terminal's stderr that tells which article is being read; elsewhere nothing. */
export function startProgress(stderr: Writer, inputs: number, wanted: boolean): Progress {
  if (!wanted || !stderr.isTTY || inputs < 2) return { show: () => undefined, clear: () => undefined };
  let shown = false;
  let count = 0;
  let last = 0;
  return {
    show: (name) => {
      count++;
      const now = performance.now();
      if (now - last < PERIOD) return;
      last = now;
      shown = true;
      const line = `${count} of ${inputs}  ${name}`;
      void stderr.write(`\r\u001b[2K${line.slice(0, stderr.columns - 1)}`);
    },
    clear: () => {
      if (shown) void stderr.write('\r\u001b[2K');
      shown = false;
    },
  };
}
