import { describe, expect, it } from 'vitest';
import { OutputError } from './output.js';
import { type Job, type Outcome, runJob } from './run.js';
import { failed, type Reply, type Request } from './unit.js';

const LINES = '{"id":"1","text":"One."}\nbroken\n{"id":"3","text":"Three."}\n{"id":"4","text":"Four."}\n';

async function* bytes() {
  yield Buffer.from(LINES);
}

/** Stands for a worker: gives the line back, and fails where it is no JSON. */
const answer = async ({ bytes }: Request): Promise<Reply> => {
  const line = Buffer.from(bytes ?? []).toString();
  return line === 'broken'
    ? failed({ code: 'bad-json', reason: 'it is broken' })
    : { ...failed({ code: 'is-empty' }), problem: null, text: `${line}\n` };
};

/** Runs the four lines above with changes to the job, and gives what was written and reported. */
async function run(changes: (stop: AbortController) => Partial<Job> = () => ({}), put = async (_text: string) => {}) {
  const stop = new AbortController();
  const written: string[] = [];
  const outcomes: Outcome[] = [];
  let ended: boolean | null = null;
  const complete = await runJob({
    inputs: [{ kind: 'stdin', name: 'stdin' }],
    stdin: bytes(),
    read: { from: 'jsonl', date: null, encoding: null, maxChars: 1000, maxBytes: 33_000 },
    perform: answer,
    renderError: ({ line }, { code }) => `${line} ${code}`,
    output: {
      hasEarlier: async () => false,
      earlier: async () => null,
      keep: async () => undefined,
      placeOf: () => null,
      put: async ({ text }) => {
        if (text === null) return;
        await put(String(text));
        written.push(String(text));
      },
      end: async (whole) => {
        ended = whole;
      },
    },
    base: '',
    report: (outcome) => {
      outcomes.push(outcome);
    },
    signal: stop.signal,
    isFailure: ({ problem }) => problem !== null,
    failFast: false,
    room: { items: 10, size: 1000 },
    ...changes(stop),
  });
  expect(ended).toBe(complete);
  return { complete, written, names: outcomes.map(({ name }) => name), outcomes };
}

const first = '{"id":"1","text":"One."}\n';

describe('runJob', () => {
  it('goes on after a failure, which has its line in the output', async () => {
    const { complete, written, names } = await run();
    expect(complete).toBe(true);
    expect(written).toEqual([first, '2 bad-json', '{"id":"3","text":"Three."}\n', '{"id":"4","text":"Four."}\n']);
    expect(names).toEqual(['stdin:1', 'stdin:2', 'stdin:3', 'stdin:4']);
  });

  it('writes in the order of the input, whichever is done first', async () => {
    let later = 40;
    const { written } = await run(() => ({
      perform: async (request) => {
        later -= 10;
        await new Promise((resolve) => setTimeout(resolve, later));
        return answer(request);
      },
    }));
    expect(written.map((text) => text.slice(0, 8))).toEqual(['{"id":"1', '2 bad-js', '{"id":"3', '{"id":"4']);
  });

  it('stops at the first failure where that is wanted', async () => {
    const { complete, names } = await run(() => ({ failFast: true }));
    expect(complete).toBe(false);
    expect(names).toEqual(['stdin:1', 'stdin:2']);
  });

  it('stops between two articles when it is told to', async () => {
    let stop: AbortController | null = null;
    const { complete, written } = await run(
      (given) => {
        stop = given;
        return {};
      },
      async () => stop?.abort(),
    );
    expect(complete).toBe(false);
    expect(written).toEqual([first]);
  });

  it('stops while an article never ends', async () => {
    const { complete, written } = await run((stop) => ({
      perform: (request) => {
        if (Buffer.from(request.bytes ?? []).toString() === first.trim()) return answer(request);
        setTimeout(() => stop.abort(), 10);
        return new Promise(() => undefined);
      },
    }));
    expect({ complete, written }).toEqual({ complete: false, written: [first] });
  });

  it('writes nothing for a failure where the format has no place for it', async () => {
    const { written } = await run(() => ({ renderError: null }));
    expect(written).toHaveLength(3);
  });

  it('ends where results cannot be written, and names the article', async () => {
    const { complete, outcomes } = await run(undefined, async (text) => {
      if (text.startsWith('2')) throw new OutputError('all.jsonl', new Error('the disk is full'));
    });
    expect(complete).toBe(false);
    expect(outcomes.map(({ name, problem }) => [name, problem?.code ?? null])).toEqual([
      ['stdin:1', null],
      ['stdin:2', 'cannot-write'],
    ]);
    expect(outcomes[1]?.problem?.message).toBe('cannot write all.jsonl: the disk is full');
  });

  it('throws what is no failure of an article', async () => {
    const bug = new Error('unexpected');
    const broken = run(() => ({ perform: () => Promise.reject(bug) }));
    await expect(broken).rejects.toBe(bug);
  });
});
