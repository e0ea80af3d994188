import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly string[]];

const read = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' })
    .statements.filter(({ kind }) => kind === 'indirect')
    .map((s) => `${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'}`);

const AFTER_CUE: readonly Case[] = [
  ['Lee said too often, the port becomes a park.', ['too often, the port becomes a park | Lee']],
  [
    'A post last week said at 7:30 p.m., there were no boats in the harbor.',
    ['at 7:30 p.m., there were no boats in the harbor | A post'],
  ],
  ['He told the “Harbor” show on Wednesday that he was not rude.', ['he was not rude | He']],
  ['Lee told Marlow Radio’s “Harbor” show that she was late.', ['she was late | Lee']],
  ['Ann Lee argued that Tom Reed died by accident.', ['Tom Reed died by accident | Ann Lee']],
  ['Early disputed that, saying deputies pass the corner every hour.', ['deputies pass the corner every hour | –']],
];

const AROUND: readonly Case[] = [
  [
    'That is a big deal since the firm tests its boats before selling them, said Tom Reed, founder of the yard.',
    ['That is a big deal since the firm tests its boats before selling them | Tom Reed'],
  ],
];

describe('reported clauses', () => {
  describe.each([
    ['after the cue', AFTER_CUE],
    ['before and around the attribution', AROUND],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (text, wanted) => {
      expect(read(text)).toEqual(wanted);
    });
  });
});
