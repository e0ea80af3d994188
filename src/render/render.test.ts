import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../record/sample.js';
import { eventLineSchema } from '../record/schema.js';
import { eventLines, renderEvents } from './events.js';
import { renderExplain, renderExplainLines } from './explain.js';
import { encodeLine, encodePretty, renderErrorLine, renderLine, renderPretty } from './json.js';
import { cut, type Mark } from './marks.js';
import { oneLine, printable } from './printable.js';
import { renderText } from './text.js';

describe('json', () => {
  it('is one line, or many, of the same', () => {
    const record = sampleRecord();
    expect(renderLine(record).split('\n')).toHaveLength(2);
    expect(JSON.parse(renderLine(record))).toEqual(record);
    expect(JSON.parse(renderPretty(record))).toEqual(record);
    expect(Buffer.from(encodeLine(record)).toString()).toBe(renderLine(record));
    expect(Buffer.from(encodePretty(record)).toString()).toBe(renderPretty(record));
  });

  it('tells which line failed', () => {
    expect(renderErrorLine({ id: 'x', line: 3 }, { code: 'missing-text', message: 'has no "text"' })).toBe(
      '{"document":{"id":"x"},"error":{"code":"missing-text","message":"has no \\"text\\"","line":3}}\n',
    );
  });
});

describe('event lines', () => {
  it('are valid, one for each event, and carry what is said', () => {
    const lines = eventLines(sampleRecord());
    for (const line of lines) expect(eventLineSchema.parse(line)).toEqual(line);
    expect(lines.map(({ type, statements }) => [type, ...statements.map(({ text }) => text)])).toEqual([
      ['CONSULT'],
      ['STATEMENT', 'We agreed'],
    ]);
    expect(renderEvents(sampleRecord()).split('\n')).toHaveLength(3);
  });
});

describe('text', () => {
  const plain = { level: 0, columns: 60, isOneOfMany: false } as const;

  it('keeps the prose clean and says beneath it what was found', () => {
    expect(renderText(sampleRecord(), plain).split('\n')).toEqual([
      'Talks',
      'published 2026-02-04 (as given) · sample',
      '● person  ■ organization  ▲ country  · date  ◆ event',
      '“ statement',
      '◆ happened  ◇ planned or tried  ? only if  ✕ did not happen',
      '',
      '  😀 Ada Berg, the mayor, met Iran envoys Tuesday. “We',
      '  agreed,” she said.',
      '  ● Ada Berg (she)  ■ Iran envoys  ▲ Iran',
      '  ◆ CONSULT   Ada Berg → Iran envoys (IRN)  2026-02-03',
      '  · Tuesday = 2026-02-03',
      '  “ Ada Berg, direct',
      '',
      'People',
      '  Ada Berg, mayor  × 2',
      '',
      'Organizations',
      '  Iran envoys, IRN  × 1',
      '',
      'Countries',
      '  Iran (IRN)  × 1',
      '',
      '',
    ]);
  });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours.
  const CODES = /\u001b\[[\d;]+m/g;

  it('says the same in colour', () => {
    for (const level of [1, 2, 3] as const) {
      const coloured = renderText(sampleRecord(), { ...plain, level });
      expect(coloured.replace(CODES, '')).toBe(renderText(sampleRecord(), plain));
    }
  });

  it('tells every kind by its form and by its sign beneath, not by its colour alone', () => {
    for (const level of [1, 2] as const) {
      const [, , ...lines] = renderText(sampleRecord(), { ...plain, columns: 88, level }).split('\n');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes of colours.
      const kinds = [...(lines[0] ?? '').matchAll(/(\S) ((?:\u001b\[[\d;]+m)*)\w+/g)];
      const isColour = (code: string) => /^3[0-7]m$|^38;/.test(code);
      const forms = kinds.map(([, , codes = '']) =>
        codes
          .split('\u001b[')
          .filter((code) => !isColour(code))
          .join(),
      );
      expect(new Set(forms).size).toBe(6);
      expect(kinds.map(([, sign]) => sign)).toEqual(['●', '■', '▲', '·', '◆', '“']);
    }
  });

  it('names dates that need no value, and governments by their states', () => {
    const record = sampleRecord();
    const shown = renderText(
      {
        ...record,
        dates: record.dates.map((date) => ({ ...date, basis: 'absolute' as const })),
        countries: record.countries.map((country) => ({
          ...country,
          mentions: country.mentions.map((mention) => ({ ...mention, form: 'metonym' as const })),
        })),
      },
      plain,
    );
    expect(shown).toContain('  ● Ada Berg (she)  ■ Iran envoys  · Tuesday\n');
    expect(shown).toContain('  ▲ Iran = Iran (IRN)\n');
  });

  it('draws a line between articles', () => {
    expect(renderText(sampleRecord(), { ...plain, isOneOfMany: true }).split('\n')[0]).toBe('─'.repeat(60));
  });

  it('breaks no word, and no line is wider than the terminal', () => {
    const lines = renderText(sampleRecord(), { ...plain, columns: 32 }).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(32);
    expect(lines.join(' ').replace(/\s+/g, ' ')).toContain('Ada Berg, the mayor, met Iran envoys Tuesday.');
  });
});

describe('explain', () => {
  it('shows each item with its rule, in columns', () => {
    const shown = renderExplain(sampleRecord(), { level: 0, columns: null });
    expect(shown).toContain('    place  kind     words     rule\n  p1  Ada Berg, mayor\n');
    expect(shown).toContain('    3–11   name     Ada Berg  name:test\n');
    expect(shown).toContain('    62–65  pronoun  she       pronoun:test\n');
    expect(shown).toContain('Ada Berg → Iran envoys, 2026-02-03 (explicit)');
  });

  it('goes on beneath, indented, where the terminal ends', () => {
    const lines = renderExplain(sampleRecord(), { level: 0, columns: 50 }).split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(50);
    const at = lines.indexOf('Events');
    expect(lines.slice(at + 1, at + 3)).toEqual(['  id  place  kind       words', '      reading']);
    expect(lines).toContain('      Ada Berg → Iran envoys, 2026-02-03');
  });

  it('tells apart nations of one name, and what a quotation without a word of saying is', () => {
    const record = sampleRecord();
    const shown = renderExplain(
      {
        ...record,
        events: record.events.map((event) => ({
          ...event,
          trigger: null,
          actors: event.actors.flatMap((actor) => [
            { ...actor, name: 'both sides', country: 'IRN' },
            { ...actor, name: 'both sides', country: 'OMN' },
            { ...actor, name: 'envoys', country: 'OMN' },
            { ...actor, name: 'envoys', country: 'OMN' },
          ]),
        })),
      },
      { level: 0, columns: null },
    );
    expect(shown).toContain('both sides (IRN, OMN), envoys');
    expect(shown).toContain(record.events[0]?.sentence.text.slice(0, 20));
  });

  it('gives one JSON object for each item', () => {
    const lines = renderExplainLines(sampleRecord()).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).rule)).toEqual([
      'name:test',
      'pronoun:test',
      'organization:test',
      'country:test',
      'date:test',
      'statement:test',
      'event:test',
      'statement:test',
    ]);
  });
});

describe('cut', () => {
  it('gives the text back, and opens and closes every mark once, however they lie', () => {
    const text = 'abcdefghij';
    const mark = fc
      .tuple(fc.nat(9), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]): Mark => ({ start, end: Math.min(10, start + length), kind: 'date' }));
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
        const pieces = cut(text, sorted);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.flatMap(({ opening }) => opening)).toHaveLength(marks.length);
        expect(pieces.flatMap(({ closing }) => closing)).toHaveLength(marks.length);
      }),
    );
  });
});

describe('printable', () => {
  it('shows control characters and keeps lines', () => {
    expect(printable('a\u001b[31mb\u0007\tc\r\nd\u009b')).toBe('a␛[31mb␇\tc\nd\ufffd');
    expect(oneLine(' a\n\n b\u001b ')).toBe('a b␛');
  });
});
