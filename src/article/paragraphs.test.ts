import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findParagraphs } from './paragraphs.js';

/** Kind and text of every paragraph; a dateline is shown in brackets. */
function shown(text: string): string[] {
  return findParagraphs(text).map(({ start, end, kind, dateline }) => {
    const cut = dateline
      ? `[${text.slice(dateline.start, dateline.end)}]${text.slice(dateline.end, end)}`
      : text.slice(start, end);
    return `${kind}: ${cut}`;
  });
}

describe('paragraphs', () => {
  it.each([
    [
      'blank lines part paragraphs',
      'The dam broke.\n\n\nNobody was hurt.',
      ['body: The dam broke.', 'body: Nobody was hurt.'],
    ],
    [
      'one line is one paragraph',
      'The dam broke.\nNobody was hurt.\n',
      ['body: The dam broke.', 'body: Nobody was hurt.'],
    ],
    [
      'Windows line ends',
      'The dam broke.\r\n\r\nNobody was hurt.\r\n',
      ['body: The dam broke.', 'body: Nobody was hurt.'],
    ],
    ['a single line needs no full stop', 'The dam broke', ['body: The dam broke']],
    ['nothing but rulers and white space', ' \n\n* * *\n\t\n', []],
    [
      'a ruler parts paragraphs and is none',
      'The dam broke.\n* * *\nNobody was hurt.',
      ['body: The dam broke.', 'body: Nobody was hurt.'],
    ],
    [
      'a heading has no end mark',
      'Dam breaks above Lisse\n\nThe dam broke.\n\nNobody hurt, mayor says\n\nThe mayor spoke.',
      [
        'heading: Dam breaks above Lisse',
        'body: The dam broke.',
        'heading: Nobody hurt, mayor says',
        'body: The mayor spoke.',
      ],
    ],
    [
      'a heading in capitals may end in a full stop at the top',
      'DAM BREAKS ABOVE LISSE.\n\nThe dam broke.',
      ['heading: DAM BREAKS ABOVE LISSE.', 'body: The dam broke.'],
    ],
    [
      'headers and bylines',
      'Date: 4 March 2026\nBy Jane Doe and John van Roe, in Oslo\n\nThe dam broke.\n\nAna Lim contributed to this report.',
      [
        'header: Date: 4 March 2026',
        'byline: By Jane Doe and John van Roe, in Oslo',
        'body: The dam broke.',
        'byline: Ana Lim contributed to this report.',
      ],
    ],
    [
      'a header on the story’s own line',
      ' date 2026-02-04 The minister said that the dam had been safe. He left.\n\nThe dam broke.',
      [
        'header: date 2026-02-04',
        'body: The minister said that the dam had been safe. He left.',
        'body: The dam broke.',
      ],
    ],
    [
      'list items stay apart',
      'The plan in short.\n\n- a new dam\n- boats for the school\n1. a siren\n\nThe mayor spoke.',
      [
        'body: The plan in short.',
        'body: - a new dam',
        'body: - boats for the school',
        'body: 1. a siren',
        'body: The mayor spoke.',
      ],
    ],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toEqual(wanted);
  });

  it('gives ordered, disjoint spans without white space at their ends, and they hold every word', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\n\n',
        ' ',
        '\t',
        'OSLO, March 4 (AP) - ',
        'By Jane Doe',
        'date 2026-02-04 ',
        '“Go.”',
        '\u2028',
        '😀',
        '\uD83D',
      ),
      fc.string({ unit: 'binary' }),
      fc.lorem(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        let rest = '';
        for (const { start, end, dateline } of findParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          if (dateline) expect(dateline.start === start && dateline.end <= end && dateline.end > start).toBe(true);
          rest += text.slice(last, start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(rest + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
