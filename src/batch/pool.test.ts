import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { startPool } from './pool.js';
import type { Settings } from './settings.js';
import type { Request } from './unit.js';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A worker that answers each request with the flags that it was started with. */
const entry = path.join(folder, 'worker.mjs');
writeFileSync(
  entry,
  `process.on('message', ({ settings }) => process.send(settings ? 'ready' : [{ text: process.execArgv.join(' ') }]));`,
);

async function flagsOfWorker(engineFlags?: readonly string[]): Promise<string> {
  const read: Settings['read'] = { from: 'jsonl', encoding: null, date: null, maxChars: 1, maxBytes: 1 };
  const settings: Settings = { read, extract: {}, render: { as: 'line' } };
  const flags = engineFlags ? { engineFlags } : {};
  const pool = startPool({ entry: pathToFileURL(entry), size: 1, patience: 0, settings, seconds: 10, ...flags });
  try {
    const request: Request = { id: 'a', name: 'a', path: null, bytes: new Uint8Array(), isLine: true };
    return String((await pool.run(request)).text);
  } finally {
    pool.close();
  }
}

it('workers collect garbage in one thread', async () => {
  expect(await flagsOfWorker()).toContain('--single-threaded-gc');
});

it('workers start without the flags that their engine refuses', async () => {
  expect(await flagsOfWorker(['--no-such-flag-of-any-engine'])).not.toContain('--no-such-flag');
});

/** A worker that says how many it was asked together, and dies of one of them. */
const dying = path.join(folder, 'dying.mjs');
writeFileSync(
  dying,
  `process.on('message', ({ settings, requests }) => {
    if (settings) return process.send('ready');
    if (requests.some(({ id }) => id === 'bad')) process.exit(7);
    process.send(requests.map(({ id }) => ({ id, text: String(requests.length) })));
  });`,
);

it('lines of a few words go in one message, and one that ends the worker fails alone', async () => {
  const read: Settings['read'] = { from: 'jsonl', encoding: null, date: null, maxChars: 1, maxBytes: 1 };
  const settings: Settings = { read, extract: {}, render: { as: 'line' } };
  const pool = startPool({ entry: pathToFileURL(dying), size: 1, patience: 0, settings, seconds: 10 });
  try {
    const ids = Array.from({ length: 12 }, (_, i) => (i === 7 ? 'bad' : `a${i}`));
    const replies = await Promise.all(
      ids.map((id) => pool.run({ id, name: 'a', path: null, bytes: new Uint8Array(9), isLine: true })),
    );
    expect(replies.map(({ problem }) => problem?.code ?? null)).toEqual(
      ids.map((id) => (id === 'bad' ? 'crash' : null)),
    );
    expect(replies.map(({ id }) => id)).toEqual(ids.map((id) => (id === 'bad' ? null : id)));
  } finally {
    pool.close();
  }
});

it('a long line goes alone', async () => {
  const read: Settings['read'] = { from: 'jsonl', encoding: null, date: null, maxChars: 1, maxBytes: 1 };
  const settings: Settings = { read, extract: {}, render: { as: 'line' } };
  const pool = startPool({ entry: pathToFileURL(dying), size: 1, patience: 0, settings, seconds: 10 });
  const asked = (bytes: number) =>
    pool.run({ id: 'a', name: 'a', path: null, bytes: new Uint8Array(bytes), isLine: true });
  try {
    const replies = await Promise.all([...Array.from({ length: 6 }, () => asked(9)), asked(5000), asked(9)]);
    expect(replies.at(6)?.text).toBe('1');
    expect(Math.max(...replies.map(({ text }) => Number(text)))).toBeGreaterThan(1);
  } finally {
    pool.close();
  }
});

/** A worker that takes a tenth of a second for each article. */
const slow = path.join(folder, 'slow.mjs');
writeFileSync(
  slow,
  `process.on('message', ({ settings, requests }) => {
    if (settings) return process.send('ready');
    setTimeout(() => process.send(requests.map(({ id }) => ({ id, text: '', problem: null }))), 100);
  });`,
);

it('an answer that waits while this process stands still is no article out of time', async () => {
  const read: Settings['read'] = { from: 'jsonl', encoding: null, date: null, maxChars: 1, maxBytes: 1 };
  const settings: Settings = { read, extract: {}, render: { as: 'line' } };
  const pool = startPool({ entry: pathToFileURL(slow), size: 1, patience: 0, settings, seconds: 1 });
  const ask = () => pool.run({ id: 'a', name: 'a', path: null, bytes: new Uint8Array(5000), isLine: true });
  try {
    await ask();
    const replies = [ask(), ask(), ask()];
    await new Promise((resolve) => setTimeout(resolve, 20));
    for (const until = performance.now() + 1300; performance.now() < until; );
    expect((await Promise.all(replies)).map(({ problem }) => problem)).toEqual([null, null, null]);
  } finally {
    pool.close();
  }
});
