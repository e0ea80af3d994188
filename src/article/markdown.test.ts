import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.js';
import { readMarkdown } from './markdown.js';
import { NO_PROVENANCE } from './provenance.js';

describe('Markdown', () => {
  it('is read without its marks', async () => {
    const source = [
      '---',
      'title: "Dam *breaks*: forty houses gone"',
      'date: 2026-03-04T09:00:00Z',
      'author: Jane Doe',
      'tags:',
      '  - floods',
      '---',
      '',
      '# The dam breaks',
      '',
      '![Photo: Fjord News](https://example.com/dam.jpg)',
      '',
      'OSLO — Mayor **Kari Nes** [asked for help](https://example.com/help) on *Monday* & said it was <b>late</b>.',
      'The army came.',
      '',
      '> “We are __here__,” she said.',
      '',
      '- A new dam is planned',
      '- The school is ~~closed~~ `open`',
      '',
      '## What next',
      '',
      '```js',
      'send("help")',
      '```',
      '',
      'The rain will stop.',
    ].join('\n');
    expect(await readMarkdown(source)).toEqual({
      title: 'Dam *breaks*: forty houses gone',
      date: '2026-03-04',
      provenance: { url: null, outlet: null, authors: ['Jane Doe'] },
      text: [
        'The dam breaks',
        'OSLO — Mayor Kari Nes asked for help on Monday & said it was late.\nThe army came.',
        '“We are here,” she said.',
        '• A new dam is planned',
        '• The school is closed open',
        'What next',
        'The rain will stop.',
      ].join('\n\n'),
    });
  });

  it.each([
    'Dam breaks\n\nOSLO (AP) _ The dam broke.\nThe mayor said: 2 < 3.\n\n    “Help,” he said.\n',
    'The dam broke.\r\n\r\nIt rained for * * * days.',
    '',
  ])('without a mark is left as it is: %j', async (text) => {
    expect(await readMarkdown(text)).toEqual({ title: null, date: null, provenance: NO_PROVENANCE, text });
  });

  it.each([
    ['# Dam *breaks*\n\nIt broke.', 'Dam breaks'],
    ['[Home](/)\n\n# [Dam](/dam) breaks\n\nIt broke.', 'Dam breaks'],
    ['Dam breaks\n==========\n\nIt broke.', 'Dam breaks'],
    ['## Will the dam hold?\n\nIt broke.', 'Will the dam hold?'],
    ['It **broke**.\n\n## What next', null],
  ])('%j has the title %j', async (source, title) => {
    expect((await readMarkdown(source)).title).toBe(title);
  });

  it('with more marks than an article has is left as it is, at once', async () => {
    const lists = Array.from({ length: 800 }, (_, level) => `${' '.repeat(level * 2)}- a`).join('\n');
    for (const text of ['_a'.repeat(100_000), '>'.repeat(100_000), '1. '.repeat(10_000), lists]) {
      expect((await readMarkdown(text)).text).toBe(text);
    }
  });
});

describe('front matter', () => {
  it.each([
    ['---\ntitle: Dam\n---\nIt broke.', { length: 18, title: 'Dam', date: null }],
    ["---\r\n# by hand\r\nTitle: 'Dam'\r\ndate: 4 March 2026\r\n---\r\nIt", { title: 'Dam', date: '2026-03-04' }],
    [
      '---\nurl: https://example.com/dam\nsource: Fjord News\nauthors:\n  - Jane Doe\n  - name: John Roe\n    email: j@example.com\n---\n',
      { url: 'https://example.com/dam', outlet: 'Fjord News', authors: ['Jane Doe', 'John Roe'] },
    ],
    [
      '---\nsource: "https://example.com/dam"\nauthor: [Jane Doe, "John Roe"]\ntags:\n- floods\n---\n',
      { url: 'https://example.com/dam', outlet: null, authors: ['Jane Doe', 'John Roe'] },
    ],
    ['---\ndate: soon\n---\n', { title: null, date: null }],
  ])('%j', (text, wanted) => {
    expect(readFrontMatter(text)).toMatchObject(wanted);
  });

  it.each(['---\nIt broke on Monday.\n---\n', '---\ntitle: Dam\n', 'title: Dam\n---\n', '--- \n'])(
    'none in %j',
    (text) => {
      expect(readFrontMatter(text)).toBeNull();
    },
  );
});
