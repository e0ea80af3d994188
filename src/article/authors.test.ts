import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf } from './authors.js';

describe('authors', () => {
  it.each<[unknown, readonly string[]]>([
    [
      ['Jane Doe', 'John Roe'],
      ['Jane Doe', 'John Roe'],
    ],
    ['Jane Doe; John Roe', ['Jane Doe', 'John Roe']],
    ['By Jane Doe and John M. Roe', ['Jane Doe', 'John M. Roe']],
    ['Jane Doe, John Roe & Ana van der Berg', ['Jane Doe', 'John Roe', 'Ana van der Berg']],
    ['Jane Doe, The Fjord News', ['Jane Doe']],
    ['Jane Doe, Reuters', ['Jane Doe']],
    ['Jane Doe, senior writer', ['Jane Doe']],
    ['Doe, Jane', ['Doe, Jane']],
    ['Fjord News', ['Fjord News']],
    [{ '@type': 'Person', name: 'Jane Doe' }, ['Jane Doe']],
    [
      [{ name: 'Jane Doe' }, { name: ['John Roe'] }],
      ['Jane Doe', 'John Roe'],
    ],
    [['Jane  Doe', 'Jane Doe', ' '], ['Jane Doe']],
    [['https://example.com/jane', 'jane@example.com'], []],
    ['None', []],
    [null, []],
    [5, []],
    [{ id: 1 }, []],
  ])('%j', (value, wanted) => {
    expect(authorsOf(value)).toEqual(wanted);
  });

  it('are names, whatever comes in', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const name of authorsOf(value)) expect(name.trim()).toBe(name);
      }),
    );
  });
});
