import { describe, expect, it } from 'vitest';
import { readHeader } from './headers.js';

const cut = (line: string) => {
  const header = readHeader(line);
  return header ? line.slice(0, header.length) : null;
};

describe('headers that fill their line', () => {
  it.each([
    'Date: 4 March 2026',
    'date 2026-03-04',
    'Published March 4, 2026, 5:30 p.m. EST',
    'Published: 17:05 GMT, Wednesday 4 March 2026',
    'First published on 4 March 2026 by Jane Doe',
    'Last updated 4 March 2026 | Oslo',
    '(Issued: 2026-03-04T18:30:00+01:00)',
    'Wednesday, March 4, 2026',
    'Wednesday 2026-03-04',
    '4 March 2026, 18:30',
    'FOR IMMEDIATE RELEASE',
    'EMBARGOED UNTIL 10 a.m. on March 4',
    'Source: Fjord News',
    'From: Fjord News <news@example.org>',
    'Subject: Dam breaks above town',
    'Media contact: Jane Doe, Oslo',
    '© 2026 Fjord News',
    '4 min read',
  ])('%s', (line) => {
    expect(cut(line)).toBe(line);
  });
});

describe('headers before a story', () => {
  it.each([
    ['date 2026-03-04 The mayor said that the dam had been safe.', 'date 2026-03-04'],
    ['Published 4 March 2026. “The dam was safe,” the mayor said.', 'Published 4 March 2026.'],
    ['Posted: March 4, 2026 10:15 The dam broke.', 'Posted: March 4, 2026 10:15'],
  ])('%s', (line, header) => {
    expect(cut(line)).toBe(header);
  });
});

describe('no headers', () => {
  it.each([
    'Dated March 4, 2026, the letter says that the dam was safe.',
    'Published in Oslo, the book sold well.',
    'Date palms grow in the south.',
    'Updated plans for the dam were shown on 4 March 2026.',
    'Released 4 March 2026, the film is about a dam.',
    '4 March 2026 was a wet day.',
    'March 4',
    'Source of the river',
    'From Oslo: the dam that broke',
    'https://example.org/dam',
    '',
  ])('%s', (line) => {
    const header = readHeader(line);
    expect(header?.date?.value ?? null).toBeNull();
    if (line !== 'March 4') expect(header).toBeNull();
  });
});
