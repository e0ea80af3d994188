import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode.js';
import { isGzip, unpack } from './gzip.js';
import { scanUtf8 } from './utf8.js';

const bytesOf = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));

function decoded(bytes: Uint8Array, label?: string) {
  const result = decodeText(bytes, label);
  return result.ok ? result.value : result.problem;
}

describe('fixtures', () => {
  const folder = path.join(import.meta.dirname, '../../fixtures/encodings');
  const cases = readdirSync(folder).filter((file) => file.endsWith('.txt'));

  it.each(cases)('%s', (file) => {
    const wanted = readFileSync(
      path.join(folder, file.startsWith('windows') ? 'expected/western.txt' : 'expected/any.txt'),
      'utf8',
    );
    const encoding = file.replace(/(?:\.bom|\.no-bom)?\.txt$/, '');
    expect(decoded(readFileSync(path.join(folder, file)))).toEqual({ text: wanted, encoding, warnings: [] });
  });

  it('has one file for each encoding that is told without a label', () => {
    expect(cases.sort()).toEqual([
      'utf-16be.bom.txt',
      'utf-16be.no-bom.txt',
      'utf-16le.bom.txt',
      'utf-16le.no-bom.txt',
      'utf-8.bom.txt',
      'utf-8.txt',
      'windows-1252.txt',
    ]);
  });
});

describe('bytes that mean nothing', () => {
  it('are U+FFFD in UTF-8, with the first place', () => {
    expect(decoded(bytesOf('“Ça va”, ', [0xff], 'said “Zoë”', [0xe2, 0x80]))).toEqual({
      text: '“Ça va”, \uFFFDsaid “Zoë”\uFFFD',
      encoding: 'utf-8',
      warnings: [{ code: 'invalid-bytes', count: 2, byte: 14, encoding: 'utf-8', span: { start: 9, end: 10 } }],
    });
  });

  it('are U+FFFD in windows-1252', () => {
    expect(decoded(bytesOf('a', [0x93], 'b', [0x81], 'c', [0x94]))).toEqual({
      text: 'a“b\uFFFDc”',
      encoding: 'windows-1252',
      warnings: [{ code: 'invalid-bytes', count: 1, byte: 3, encoding: 'windows-1252', span: { start: 3, end: 4 } }],
    });
  });

  it('are counted as decoders replace them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const own = scanUtf8(bytes);
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const genuine = Buffer.from(bytes).toString('latin1').split('\xef\xbf\xbd').length - 1;
        expect(own.invalid).toBe(text.split('\uFFFD').length - 1 - genuine);
      }),
    );
  });
});

describe('labels', () => {
  it.each([
    ['latin1', [0x93, 0x41, 0x94], '“A”', 'windows-1252'],
    [' UTF-8 ', [0xc3, 0xa9], 'é', 'utf-8'],
    ['windows-1251', [0xcf, 0xf0], 'Пр', 'windows-1251'],
    ['utf-16', [0x41, 0x00], 'A', 'utf-16le'],
    ['shift_jis', [0x93, 0xfa], '日', 'shift_jis'],
  ])('%s', (label, bytes, text, encoding) => {
    expect(decoded(Uint8Array.from(bytes), label)).toEqual({ text, encoding, warnings: [] });
  });

  it('that nobody knows are refused', () => {
    expect(decoded(bytesOf('a'), 'klingon')).toEqual({ code: 'bad-encoding-label', label: 'klingon' });
  });
});

describe('files that are no text', () => {
  it.each([
    ['a NUL', bytesOf('some text ', [0], ' more'), { code: 'is-binary', what: null, byte: 10 }],
    ['control characters', bytesOf([1, 2, 3, 4], 'text'), { code: 'is-binary', what: null, byte: 0 }],
    ['PDF', bytesOf('%PDF-1.7\n'), { code: 'is-binary', what: 'a PDF file', byte: 0 }],
    ['JPEG', bytesOf([0xff, 0xd8, 0xff, 0xe0]), { code: 'is-binary', what: 'a JPEG image', byte: 0 }],
    ['UTF-32', bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), { code: 'is-binary', what: null, byte: 2 }],
  ])('%s', (_, bytes, problem) => {
    expect(decoded(bytes)).toEqual(problem);
  });

  it.each([
    ['an escape sequence of a terminal', 'The \u001b[1mdam\u001b[0m broke.'],
    ['an old end of file mark', 'The dam broke.\u001a'],
    ['nothing', ''],
  ])('but text is %s', (_, text) => {
    expect(decoded(bytesOf(text))).toMatchObject({ text });
  });
});

describe('gzip', () => {
  it('is unpacked up to the limit', () => {
    const packed = gzipSync('The dam broke.');
    expect(isGzip(packed)).toBe(true);
    expect(unpack(packed, 100)).toMatchObject({ ok: true });
    expect(unpack(packed, 5)).toEqual({ ok: false, problem: { code: 'too-many-bytes', limit: 5 } });
    expect(unpack(packed.subarray(0, 12), 100)).toMatchObject({ ok: false, problem: { code: 'bad-gzip' } });
    expect(unpack(bytesOf('no archive'), 100)).toMatchObject({ ok: false, problem: { code: 'bad-gzip' } });
  });
});

describe('any bytes', () => {
  it('give a text or a problem', () => {
    const label = fc.option(fc.constantFrom('utf-8', 'latin1', 'utf-16be', 'shift_jis', 'gb18030', 'nonsense'));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, wanted) => {
        const result = decodeText(bytes, wanted);
        if (!result.ok) return;
        for (const { span } of result.value.warnings)
          expect(span && result.value.text.slice(span.start, span.end)).toBe('\uFFFD');
      }),
    );
  });

  it('of a text in UTF-8 give the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what makes a file binary
        fc.pre(!/[\x00-\x08\x0e-\x1f]/.test(text));
        const bytes = Buffer.from(`plain ${text}`, 'utf8');
        expect(decoded(bytes)).toMatchObject({ text: bytes.toString('utf8') });
      }),
    );
  });
});
