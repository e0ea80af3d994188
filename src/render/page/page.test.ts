import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extract } from '../../index.js';
import { sampleRecord } from '../../record/sample.js';
import type { ArticleRecord } from '../../record/schema.js';
import { escaped, linkable } from './escape.js';
import { renderPage } from './index.js';

const opened = (record: ArticleRecord) => parseHTML(renderPage(record)).document;

/** A record of hostile words: they are data, wherever they stand. */
function hostile(): ArticleRecord {
  const record = sampleRecord();
  const bad = `</script><script>alert(1)</script><img src=x onerror=alert(2)>" onfocus="alert(3)' \u202e`;
  const text = `${record.document.text ?? ''}\n\n${bad}`;
  return {
    ...record,
    document: {
      ...record.document,
      id: bad,
      title: bad,
      url: 'javascript:alert(4)',
      outlet: bad,
      authors: [bad],
      text,
    },
    people: record.people.map((person) => ({ ...person, name: bad, role: bad })),
  };
}

describe('page', () => {
  it('shows every word of the article and an entry for everything found', () => {
    const record = sampleRecord();
    const page = opened(record);
    for (const reference of page.querySelectorAll('.reference')) reference.remove();
    expect(page.querySelector('.article')?.textContent?.trim()).toBe(record.document.text);
    const entries = [...page.querySelectorAll('.entry')].map(({ id }) => id);
    expect(entries).toEqual(['e1', 's1', 'p1', 'o1', 'IRN', 'd1']);
  });

  it('leads from each mark to its entry and from the entry back', () => {
    const page = opened(sampleRecord());
    const links = [...page.querySelectorAll('.article a, .lists a')];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const target = link.getAttribute('href') ?? '';
      expect(page.getElementById(target.slice(1)), target).not.toBeNull();
    }
  });

  it('gives each id once', () => {
    const page = opened(sampleRecord());
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('loads nothing and runs nothing of the article', () => {
    const page = opened(hostile());
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('img, iframe, link, object, form')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on|^style$/);
      expect(element.getAttribute('href') ?? '').not.toMatch(/^\s*javascript:/i);
    }
    expect(page.querySelector('h1')?.textContent).toContain('</script>');
    expect(page.documentElement.outerHTML).not.toContain('\u202e');
  });

  it('parts paragraphs at blank lines, also within words said', () => {
    const record = extract({
      text: 'Lima, May 3.\n\n“The bridge is closed.\n\n“It opens on Monday,” Mayor Ada Berg said.\n',
      date: '2026-05-03',
    });
    const page = opened(record);
    const shown = [...page.querySelectorAll('.article p')].map((paragraph) => {
      for (const reference of paragraph.querySelectorAll('.reference')) reference.remove();
      return paragraph.textContent;
    });
    expect(shown.map((text) => text?.trim())).toEqual([
      'Lima, May 3.',
      '“The bridge is closed.',
      '“It opens on Monday,” Mayor Ada Berg said.',
    ]);
  });
});

describe('escaped', () => {
  it('leaves nothing that could end an element or an attribute', () => {
    fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escaped(text))));
    expect(escaped('a & b < c')).toBe('a &amp; b &lt; c');
  });
});

describe('linkable', () => {
  it('takes addresses of pages only', () => {
    expect(linkable('https://example.org/a')).toBe('https://example.org/a');
    for (const address of ['javascript:alert(1)', ' data:text/html,x', 'not an address', null]) {
      expect(linkable(address)).toBeNull();
    }
  });
});
