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
  `process.on('message', ({ settings }) => process.send(settings ? 'ready' : { text: process.execArgv.join(' ') }));`,
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
