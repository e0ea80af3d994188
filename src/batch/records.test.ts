import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleRecord } from '../record/sample.js';
import { renderLine, renderPretty } from '../render/json.js';
import type { Input } from './inputs.js';
import { readRecords } from './records.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'nutgraf-records-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const LINE = renderLine(sampleRecord());

/** What is read of a file: `ok`, `null` or a code, each with its name. */
async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const file = path.join(scratch, name);
  writeFileSync(file, content);
  const input: Input = { kind: 'file', path: file, relative: name, name };
  const found: string[] = [];
  for await (const { name: at, result } of readRecords(input, process.stdin))
    found.push(`${at} ${result === null ? 'null' : result.ok ? 'ok' : result.problem.code}`);
  return found;
}

describe('readRecords', () => {
  it('reads a document, lines, a list, and packed ones', async () => {
    expect(await read('a.json', renderPretty(sampleRecord()))).toEqual(['a.json ok']);
    expect(await read('b.json', LINE)).toEqual(['b.json ok']);
    expect(await read('c.jsonl', LINE + LINE)).toEqual(['c.jsonl:1 ok', 'c.jsonl:2 ok']);
    expect(await read('d.json', `[${LINE},${LINE}]`)).toEqual(['d.json:1 ok', 'd.json:2 ok']);
    expect(await read('e.jsonl.gz', gzipSync(LINE + LINE))).toEqual(['e.jsonl.gz:1 ok', 'e.jsonl.gz:2 ok']);
  });

  it('passes over lines of articles that failed, and reads on after what is no record', async () => {
    const failed = '{"document":{"id":"x"},"error":{"code":"is-empty","message":"is empty","line":2}}\n';
    const old = LINE.replace(/"schemaVersion":"\d+\.\d+"/, '"schemaVersion":"0.9"');
    const flawed = LINE.replace('"personId":"p1"', '"personId":"p9"');
    expect(await read('f.jsonl', `${LINE}${failed}{"a":1}\n[1]\nnonsense\n${old}${flawed}${LINE}`)).toEqual([
      'f.jsonl:1 ok',
      'f.jsonl:2 null',
      'f.jsonl:3 not-a-record',
      'f.jsonl:4 not-a-record',
      'f.jsonl:5 bad-json',
      'f.jsonl:6 other-version',
      'f.jsonl:7 bad-record',
      'f.jsonl:8 ok',
    ]);
  });

  it('tells of files that are empty, packed by name only, or gone', async () => {
    expect(await read('g.json', '')).toEqual(['g.json is-empty']);
    expect(await read('h.json.gz', LINE)).toEqual(['h.json.gz bad-gzip']);
    const gone: Input = { kind: 'file', path: path.join(scratch, 'gone'), relative: 'gone', name: 'gone' };
    for await (const { result } of readRecords(gone, process.stdin))
      expect(result).toEqual({ ok: false, problem: { code: 'not-found' } });
  });
});
