export type EndingSignal = 'SIGINT' | 'SIGTERM';

export interface Signals {
  /** The signal that asked the run to end, or null. */
  readonly received: () => EndingSignal | null;
  readonly release: () => void;
}

/** Ctrl-C and the end that a scheduler sends let the article in hand be finished. A second one ends the process at once. */
export function heedSignals(onSignal: () => void): Signals {
  let received: EndingSignal | null = null;
  const heed = (signal: EndingSignal) => {
    received = signal;
    release();
    onSignal();
  };
  const release = () => {
    process.removeListener('SIGINT', heed);
    process.removeListener('SIGTERM', heed);
  };
  process.on('SIGINT', heed);
  process.on('SIGTERM', heed);
  return { received: () => received, release };
}
