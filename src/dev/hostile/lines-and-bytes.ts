import { gzipSync } from 'node:zlib';
import { fill, type Generator, type Outcome, series, whole } from './types.js';

const TEXT = 'The minister of transport told reporters in Riga on Tuesday that the bridge would open in March.';
const good = (id: number) => `${JSON.stringify({ id: `a${id}`, text: TEXT, date: '2026-02-04' })}\n`;
const GOOD = good(0);

const lines = (count: number): Outcome => ({ lines: count });
/** One line out for each line in. */
const EACH = (made: Uint8Array): Outcome => ({ lines: made.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0) });

/** Blank lines between two articles: a thousand are answered one by one, the rest together. */
const BLANK = (made: Uint8Array): Outcome =>
  lines(
    Math.min(
      1003,
      made.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0),
    ),
  );

/** Lines between two good articles, which must both be read. */
const between = (middle: string) => `${GOOD}${middle}\n${GOOD}`;

/** One line between two good articles. */
const ONE_LINE: Readonly<Record<string, (size: number) => string>> = {
  'line-key-of-1-MB': (n) => `{"${fill('k', n)}":1,"text":"${TEXT}"}`,
  'line-many-keys': (n) => `{${series((i) => `"k${i}":1,`, n)}"text":"${TEXT}"}`,
  'line-same-keys': (n) => `{${fill('"text":"no",', Math.floor(n / 12) * 12)}"text":"${TEXT}"}`,
  'line-open-lists': (n) => fill('[', n),
  'line-nested-lists': (n) => `${'['.repeat(n / 2)}${']'.repeat(n / 2)}`,
  'line-nested-lists-beside-text': (n) => `{"a":${'['.repeat(n / 2)}${']'.repeat(n / 2)},"text":"${TEXT}"}`,
  'line-nested-objects': (n) => `${'{"a":'.repeat(n / 6)}1${'}'.repeat(n / 6)}`,
  'line-open-objects': (n) => fill('{"a":', n),
  'line-text-of-lists': (n) => `{"text":${'['.repeat(n / 2)}${']'.repeat(n / 2)}}`,
  'line-proto': (n) =>
    `{"__proto__":{"text":"no"},"constructor":{"prototype":1},"text":"${TEXT}","a":"${fill('a', n)}"}`,
  'line-only-proto': (n) => `{"__proto__":{"text":"no"},"a":"${fill('a', n)}"}`,
  'line-number': (n) => `{"id":${fill('9', n)},"text":"${TEXT}"}`,
  'line-exponent': () => `{"id":1e999,"text":"${TEXT}"}`,
  'line-escapes': (n) => `{"text":"${fill('\\u0041', Math.floor(n / 6) * 6)}"}`,
  'line-escaped-nul': (n) => `{"text":"${fill('no \\u0000', Math.floor(n / 9) * 9)}"}`,
  'line-lone-surrogates': (n) => `{"text":"${fill('a\\ud800 ', Math.floor(n / 8) * 8)}"}`,
  'line-lone-surrogates-turned': (n) => `{"text":"${fill('\\udc00\\ud800', Math.floor(n / 12) * 12)}"}`,
  'line-long-id': (n) => `{"id":"${fill('i', n)}","text":"${TEXT}"}`,
  'line-long-title': (n) => `{"title":"${fill('Title ', n)}","text":"${TEXT}"}`,
  'line-long-source': (n) => `{"source":"${fill('s', n)}","text":"${TEXT}"}`,
  'line-long-date': (n) => `{"date":"${fill('2026-02-04', n)}","text":"${TEXT}"}`,
  'line-spaces-in-date': (n) => `{"date":"2026${' '.repeat(n)}02","text":"${TEXT}"}`,
  'line-nul-bytes': (n) => '\0'.repeat(n),
  'line-no-json': (n) => fill('no ', n),
  'line-open-string': (n) => `{"text":"${fill('no ', n)}`,
  'line-spaces-in-json': (n) => `{${' '.repeat(n)}"text":"${TEXT}"}`,
  'line-text-of-newlines': (n) => `{"text":"${fill('\\n', Math.floor(n / 2) * 2)}"}`,
  'line-one-of-quotes': (n) => `{"text":"${fill('\\"no\\" ', Math.floor(n / 7) * 7)}"}`,
};

const MANY_LINES: readonly Generator[] = [
  { name: 'lines-of-brackets', ending: 'jsonl', make: (n) => fill('[\n', Math.floor(n / 2) * 2), outcome: EACH },
  { name: 'lines-of-null', ending: 'jsonl', make: (n) => fill('null\n', Math.floor(n / 5) * 5), outcome: EACH },
  {
    name: 'lines-without-text',
    ending: 'jsonl',
    make: (n) => fill('{"id":1}\n', Math.floor(n / 9) * 9),
    outcome: EACH,
  },
  {
    name: 'lines-good-and-bad',
    ending: 'jsonl',
    make: (n) => series((i) => (i % 2 ? `no ${i}\n` : good(i)), n),
    outcome: EACH,
  },
  {
    name: 'lines-of-one-word',
    ending: 'jsonl',
    make: (n) => fill('{"text":"no"}\n', Math.floor(n / 14) * 14),
    outcome: EACH,
  },
  { name: 'lines-blank-at-end', ending: 'jsonl', make: (n) => `${GOOD}${'\n'.repeat(n)}`, outcome: lines(1) },
  { name: 'lines-blank-between', ending: 'jsonl', make: (n) => between('\n'.repeat(n / 10)), outcome: BLANK },
  {
    name: 'lines-of-spaces',
    ending: 'jsonl',
    make: (n) => between(fill(`${' '.repeat(99)}\n`, Math.floor(n / 100) * 100)),
    outcome: BLANK,
  },
  {
    name: 'lines-carriage-returns',
    ending: 'jsonl',
    make: (n) => fill(GOOD.replace('\n', '\r\n'), Math.floor(n / (GOOD.length + 1)) * (GOOD.length + 1)),
    outcome: EACH,
  },
  {
    name: 'lines-carriage-returns-only',
    ending: 'jsonl',
    make: (n) => `${'\r'.repeat(n)}\n${GOOD}`,
    outcome: lines(2),
  },
  {
    name: 'lines-byte-order-marks',
    ending: 'jsonl',
    make: (n) => `\ufeff${GOOD}\ufeff${GOOD}${fill('\ufeff', n)}\n`,
    outcome: lines(3),
  },
  {
    name: 'line-of-50-MB',
    ending: 'jsonl',
    times: 50,
    make: (n) => between(`{"text":"${fill('no ', n)}"}`),
    outcome: lines(3),
  },
  {
    name: 'line-of-50-MB-of-brackets',
    ending: 'jsonl',
    times: 50,
    make: (n) => between(fill('[', n)),
    outcome: lines(3),
  },
  {
    name: 'lines-in-UTF-16',
    ending: 'jsonl',
    make: (n) => Buffer.from(whole(GOOD, n), 'utf16le'),
    outcome: (made) => lines(made.filter((byte) => byte === 10).length + 1),
  },
  { name: 'lines-of-bytes', ending: 'jsonl', make: (n) => noise(n), outcome: EACH },
];

/** Bytes that look drawn at random, the same every time. */
function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let index = 0, state = 1; index < size; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  bytes[size - 1] = 10;
  return bytes;
}

/** An archive in several members, each of the same content: a small file that unpacks to a large one. */
const members = (content: Uint8Array | string, count: number) => Buffer.concat(Array(count).fill(gzipSync(content)));

const ARCHIVES: readonly Generator[] = [
  {
    name: 'gzip-of-1-GB-of-newlines',
    ending: 'jsonl.gz',
    make: (n) => members(Buffer.alloc(16 * n, '\n'), 64),
    outcome: lines(0),
  },
  {
    name: 'gzip-newlines-then-article',
    ending: 'jsonl.gz',
    make: (n) => Buffer.concat([members(Buffer.alloc(n, '\n'), 2), gzipSync(GOOD)]),
    outcome: lines(1002),
  },
  {
    name: 'gzip-of-1-GB-of-spaces',
    ending: 'jsonl.gz',
    make: (n) => members(Buffer.alloc(16 * n, ' '), 64),
    outcome: lines(0),
  },
  {
    name: 'gzip-of-1-GB-of-zeros',
    ending: 'txt.gz',
    make: (n) => members(Buffer.alloc(16 * n), 64),
    outcome: { refused: ['too-many-bytes'] },
  },
  {
    name: 'gzip-of-1-GB-of-words',
    ending: 'html.gz',
    make: (n) => members(fill(TEXT, 16 * n), 64),
    outcome: { refused: ['too-many-bytes'] },
  },
  {
    name: 'gzip-of-gzip',
    ending: 'txt.gz',
    times: 1 / 50,
    make: (n) => gzipSync(gzipSync(fill(TEXT, n))),
    outcome: { refused: ['is-binary'] },
  },
  {
    name: 'gzip-members',
    ending: 'jsonl.gz',
    make: (n) => members(GOOD, Math.floor(n / 1000)),
    outcome: (made) => lines(Math.floor(made.length / gzipSync(GOOD).length)),
  },
  {
    name: 'gzip-cut-short',
    ending: 'txt.gz',
    make: (n) => gzipSync(noise(n)).subarray(0, n / 2),
    outcome: { refused: ['bad-gzip'] },
  },
  {
    name: 'gzip-lines-cut-short',
    ending: 'jsonl.gz',
    times: 1 / 50,
    make: (n) => gzipSync(series(good, n)).subarray(0, -9),
    outcome: { refused: ['bad-gzip'] },
  },
  {
    name: 'gzip-with-refuse',
    ending: 'txt.gz',
    make: (n) => Buffer.concat([gzipSync(TEXT), noise(n)]),
    outcome: { refused: ['bad-gzip'] },
  },
  {
    name: 'gzip-head-only',
    ending: 'txt.gz',
    make: () => Buffer.from([0x1f, 0x8b]),
    outcome: { refused: ['bad-gzip'] },
  },
  {
    name: 'gzip-then-noise',
    ending: 'txt.gz',
    make: (n) => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), noise(n)]),
    outcome: { refused: ['bad-gzip'] },
  },
];

const ENCODINGS: readonly Generator[] = [
  { name: 'bytes-nul', ending: 'txt', make: (n) => Buffer.alloc(n), outcome: { refused: ['is-binary'] } },
  { name: 'bytes-nul-within', ending: 'txt', make: (n) => `${fill(TEXT, n)}\0`, outcome: { refused: ['is-binary'] } },
  { name: 'bytes-255', ending: 'txt', make: (n) => Buffer.alloc(n, 0xff) },
  { name: 'bytes-high', ending: 'txt', make: (n) => Buffer.alloc(n, 'a\xe9 ', 'latin1') },
  { name: 'bytes-noise', ending: 'txt', make: noise, outcome: { refused: ['is-binary'] } },
  {
    name: 'bytes-control',
    ending: 'txt',
    make: (n) => fill('\x01\x02\x1b[31m', n),
    outcome: { refused: ['is-binary'] },
  },
  { name: 'bytes-cut-characters', ending: 'txt', make: (n) => Buffer.alloc(n, Buffer.from([0xe2, 0x80, 0x20])) },
  { name: 'bytes-overlong', ending: 'txt', make: (n) => Buffer.alloc(n, Buffer.from([0xc0, 0xaf, 0x20])) },
  { name: 'bytes-surrogates', ending: 'txt', make: (n) => Buffer.alloc(n, Buffer.from([0xed, 0xa0, 0x80, 0x20])) },
  { name: 'utf-16-without-mark', ending: 'txt', make: (n) => Buffer.from(fill(`${TEXT} `, n / 2), 'utf16le') },
  { name: 'utf-16-big-endian', ending: 'txt', make: (n) => Buffer.from(fill(`${TEXT} `, n / 2), 'utf16le').swap16() },
  {
    name: 'utf-16-odd',
    ending: 'txt',
    make: (n) => Buffer.from(`\ufeff${fill(`${TEXT} `, n / 2)}`, 'utf16le').subarray(0, -1),
  },
  { name: 'utf-16-surrogates', ending: 'txt', make: (n) => Buffer.from(`\ufeff${fill('\ud800a ', n / 2)}`, 'utf16le') },
  {
    name: 'utf-32',
    ending: 'txt',
    make: (n) => Buffer.from(fill(`\ufeff\0${[...TEXT].join('\0')}\0`, n / 2), 'utf16le'),
    outcome: { refused: ['is-binary'] },
  },
  { name: 'byte-order-marks', ending: 'txt', make: (n) => `${fill('\ufeff', n / 3)}${TEXT}` },
  { name: 'json-document', ending: 'txt', make: (n) => `{\n"text": "${fill('no ', n - 100)}"\n}` },
  { name: 'json-list', ending: 'txt', make: (n) => `[${fill('\n1,', n)}1]`, outcome: { refused: ['not-an-object'] } },
  {
    name: 'json-nested',
    ending: 'txt',
    make: (n) => `${'['.repeat(n / 2)}\n${']'.repeat(n / 2)}`,
    outcome: { refused: ['not-an-object', 'bad-json'] },
  },
];

export const LINES_AND_BYTES: readonly Generator[] = [
  ...Object.entries(ONE_LINE).map(
    ([name, make]): Generator => ({ name, ending: 'jsonl', make: (n) => between(make(n)), outcome: lines(3) }),
  ),
  ...MANY_LINES,
  ...ARCHIVES,
  ...ENCODINGS,
];
