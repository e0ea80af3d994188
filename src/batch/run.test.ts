import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../record/sample.js';
import { type Job, type Outcome, runJob } from './run.js';

const LINES = '{"id":"1","text":"One."}\nbroken\n{"id":"3","text":"Three."}\n{"id":"4","text":"Four."}\n';

async function* bytes() {
  yield Buffer.from(LINES);
}

/** Runs the four lines above with changes to the job, and gives what was written and reported. */
async function run(changes: (stop: AbortController) => Partial<Job> = () => ({})) {
  const stop = new AbortController();
  const written: string[] = [];
  const outcomes: Outcome[] = [];
  let ended: boolean | null = null;
  const complete = await runJob({
    inputs: [{ kind: 'stdin', name: 'stdin' }],
    stdin: bytes(),
    read: { from: 'jsonl', date: null, encoding: null, maxChars: 1000, maxBytes: 33_000 },
    extract: () => sampleRecord(),
    render: ({ document }) => document.id,
    renderError: ({ line }, { code }) => `${line} ${code}`,
    output: {
      put: async (_from, text) => {
        written.push(text);
      },
      end: async (whole) => {
        ended = whole;
      },
    },
    report: (outcome) => outcomes.push(outcome),
    signal: stop.signal,
    isFailure: ({ problem }) => problem !== null,
    failFast: false,
    now: () => 0,
    ...changes(stop),
  });
  expect(ended).toBe(complete);
  return { complete, written, names: outcomes.map(({ name }) => name), outcomes };
}

describe('runJob', () => {
  it('goes on after a failure, which has its line in the output', async () => {
    const { complete, written, names } = await run();
    expect(complete).toBe(true);
    expect(written).toEqual(['sample', '2 bad-json', 'sample', 'sample']);
    expect(names).toEqual(['stdin:1', 'stdin:2', 'stdin:3', 'stdin:4']);
  });

  it('goes on after a bug, and keeps what was thrown', async () => {
    const bug = new Error('unexpected');
    const { complete, written, outcomes } = await run(() => ({
      extract: ({ id }) => {
        if (id === '3') throw bug;
        return sampleRecord();
      },
    }));
    expect(complete).toBe(true);
    expect(written[2]).toBe('3 internal');
    expect(outcomes.map((outcome) => outcome.bug)).toEqual([null, null, bug, null]);
  });

  it('stops at the first failure where that is wanted', async () => {
    const { complete, names } = await run(() => ({ failFast: true }));
    expect(complete).toBe(false);
    expect(names).toEqual(['stdin:1', 'stdin:2']);
  });

  it('stops between two articles when it is told to', async () => {
    const { complete, written } = await run((stop) => ({
      render: () => {
        stop.abort();
        return 'last';
      },
    }));
    expect(complete).toBe(false);
    expect(written).toEqual(['last']);
  });

  it('writes nothing for a failure where the format has no place for it', async () => {
    const { written } = await run(() => ({ renderError: null }));
    expect(written).toEqual(['sample', 'sample', 'sample']);
  });
});
