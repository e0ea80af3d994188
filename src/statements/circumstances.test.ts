import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

const read = (text: string) => {
  const found = analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' });
  return found.statements.map((s) => ({
    factuality: s.factuality,
    addressee: s.addressee?.name ?? null,
    when: s.when === null ? null : (found.dates[s.when]?.value ?? null),
    within: s.within,
    continues: s.continues,
  }));
};

describe('whether it was said', () => {
  it.each([
    ['Ann Lee said that the bridge was safe.', 'actual'],
    ['Ann Lee never said that the bridge was safe.', 'negated'],
    ['Ann Lee did not say that the bridge was safe.', 'negated'],
    ['Ann Lee would say that the bridge was safe.', 'hypothetical'],
    ['Ann Lee might argue that the bridge is safe.', 'hypothetical'],
    ['If Ann Lee says that the bridge is safe, we go.', 'hypothetical'],
    ['Ann Lee will say on Friday that the bridge is safe.', 'planned'],
    ['Ann Lee is expected to say that the bridge is safe.', 'planned'],
    ['Ann Lee tried to explain that the bridge was safe.', 'attempted'],
    ['Ann Lee went on to say that the bridge was safe.', 'actual'],
    ['Ann Lee declined to say “the bridge is safe”.', 'negated'],
    ['“The bridge is safe,” Ann Lee said.', 'actual'],
  ])('%s', (text, wanted) => {
    expect(read(text).map((s) => s.factuality)).toEqual([wanted]);
  });
});

describe('who is told', () => {
  it.each([
    ['Ann Lee told reporters that the bridge was safe.', 'reporters'],
    ['“The bridge is safe,” Ann Lee told Tom Reed.', 'Tom Reed'],
    ['“We wait,” Ann Lee wrote to the board.', 'the board'],
    ['Ann Lee said to the mayor that it was late.', 'the mayor'],
    ['Ann Lee warned drivers that the bridge was unsafe.', 'drivers'],
    ['Ann Lee reminded the crowd that the bridge was old.', 'the crowd'],
    ['The driver was told that the road was shut.', 'The driver'],
    ['Ann Lee said the bridge was safe.', null],
    ['“The bridge is safe,” said Ann Lee.', null],
    ['Ann Lee announced that the bridge was safe.', null],
  ])('%s', (text, wanted) => {
    expect(read(text).map((s) => s.addressee)).toEqual([wanted]);
  });
});

describe('when it was said', () => {
  it.each([
    ['Ann Lee said on Tuesday that the bridge was safe.', '2025-05-13'],
    ['On Tuesday, Ann Lee said the bridge was safe.', '2025-05-13'],
    ['Ann Lee on Tuesday said the bridge was safe.', '2025-05-13'],
    ['The bridge was safe, Ann Lee said on Tuesday.', '2025-05-13'],
    ['“The bridge is safe,” Ann Lee said Tuesday.', '2025-05-13'],
    ['Ann Lee told reporters on Tuesday that rain would fall on Friday.', '2025-05-13'],
    ['Ann Lee said the bridge would open on Friday.', null],
    ['“The bridge opens on Friday,” Ann Lee said.', null],
  ])('%s', (text, wanted) => {
    expect(read(text).map((s) => s.when)).toEqual([wanted]);
  });
});

describe('how statements hang together', () => {
  it('puts quoted words within their clause, and the second part after the first', () => {
    expect(read('Ann Lee said the plan was “a grave mistake”.').map((s) => s.within)).toEqual([null, 0]);
    expect(read('“He said, ‘Go home,’ and I went,” said Ann Lee.').map((s) => s.within)).toEqual([null, 0]);
    expect(read('“The bridge,” said Ann Lee, “is shut.”').map((s) => s.continues)).toEqual([null, 0]);
    expect(read('“It is shut,” said Ann Lee. “We wait.\n\n“We walk.”').map((s) => s.continues)).toEqual([null, 0, 1]);
  });
});
