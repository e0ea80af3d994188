import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

/** The names of those who say something, in the order of the text. */
const speakers = (text: string): (string | null)[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    ({ speaker }) => speaker?.name ?? null,
  );

describe('a source with all its words', () => {
  it.each([
    ['a noun that the tagger takes for a verb', '“The ferry is old,” the harbor firm wrote.', ['the harbor firm']],
    ['converts', 'In court, the two Baltic converts indicated the trip was for charity.', ['the two Baltic converts']],
    ['a verb after all', 'Guards deny the charge and say they show restraint.', ['Guards']],
    [
      'whom an official is with',
      'An official with Harbor Patrol who was there told The Ledger the boat was late.',
      ['An official with Harbor Patrol'],
    ],
    ['with somebody', 'The nurse with him said the boat was late.', ['The nurse']],
    ['an initialism', 'U.N. Harbor Board envoys said the strait was shut.', ['U.N. Harbor Board envoys']],
    ['posts', 'Posts on the bulletin board for sailors warned that fog was near.', ['Posts on the bulletin board']],
    ['data', 'Data from the exchange showed that prices fell.', ['Data from the exchange']],
    ['where a note was left', 'They left a note on the door. “Closed,” it read.', ['a note']],
    ['those', 'Those in favor of a bridge have argued that the ferry is slow.', ['Those in favor of a bridge']],
    ['all those', 'All those involved said that they were tired.', ['All those involved']],
    ['state television', 'State television in Lima said the vote was close.', ['State television in Lima']],
    ['on both sides', 'Officials on both sides said the bridge was shut.', ['Officials on both sides']],
    [
      'whom they stand for',
      'The union representing prison guards said the wing was full.',
      ['The union representing prison guards'],
    ],
    [
      'who compiled them',
      'Tolls rose, according to data compiled by a harbor watchdog.',
      ['data compiled by a harbor watchdog'],
    ],
    [
      'where papers lie',
      'The bridge was rotten, according to papers filed in district court.',
      ['papers filed in district court'],
    ],
    ['how they spoke', 'Officials in a statement said the bridge was shut.', ['Officials']],
    ['a day', 'Officials on Monday said the bridge was shut.', ['Officials']],
    ['a verb of saying', 'One sailor admitted to a theft, writing in a letter: “I took the oars.”', ['One sailor']],
    [
      'who has seen it',
      'The port will close, according to a draft of the accord seen by this magazine.',
      ['a draft of the accord seen by this magazine'],
    ],
    [
      'from where',
      'The latest data available from the bank shows that prices fell.',
      ['The latest data available from the bank'],
    ],
    ['one of them', '“We will sink,” says one of the sailors in the film.', ['one of the sailors in the film']],
    ['a ministry', 'The Foreign Ministry in Lima said the vote was close.', ['The Foreign Ministry']],
  ])('%s', (_, text, wanted) => expect(speakers(text)).toEqual(wanted));
});

describe('named below', () => {
  it.each([
    [
      'with an article',
      'A Marlow transit chief says a man fell from a train.\n\nInterim Police Chief Ann Lee told reporters that he had lived.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'of a land',
      'Norway’s ambassador to Malta said that the strait was shut.\n\nThe ambassador to Malta, Ann Lee, flew home.',
      ['Ann Lee'],
    ],
    [
      'two of the calling',
      'A Marlow judge said that he had read the file.\n\nJudge Ann Lee and Judge Tom Reed sat on Monday.',
      ['A Marlow judge'],
    ],
    [
      'named before',
      'Judge Ann Lee sat on Monday.\n\nA Marlow judge said that he had read the file.\n\nLee left.',
      ['A Marlow judge'],
    ],
    [
      'of whom there are many',
      'A spokesman for the union said that it would strike.\n\nParty spokesman Tom Reed left.',
      ['A spokesman for the union'],
    ],
    [
      'another office',
      'A Marlow chief said that crews were late.\n\nFormer Fire Chief Tom Reed retired in May.',
      ['A Marlow chief'],
    ],
  ])('%s', (_, text, wanted) => expect(speakers(text)).toEqual(wanted));
});

describe('whom the tree tells', () => {
  it.each([
    ['a statement issued', 'Ann Lee issued a statement saying that the pier was shut.', ['Ann Lee']],
    [
      'a clause without a verb',
      'The form must be filled in by hand, the council recommending “a blue or black pen” for it.',
      ['the council'],
    ],
    ['a gerund after a comma', 'Ann Lee met the union, saying that the port was shut.', ['Ann Lee']],
    [
      'they of a clause',
      'It is clear that the two ministers misled voters when they claimed that the port was shut.',
      ['the two ministers'],
    ],
    [
      'no place of a dateline',
      'OSLO (AP) — Nurses rallied in May. Beneath a hot sun, they sang songs and chanted “We want boats now.”',
      ['Nurses'],
    ],
    ['no agency in brackets', '(Harbor Wire) — Prices fell in May.\n\nThe company said it was sorry.', ['The company']],
    [
      'a paragraph in brackets',
      '(The Harbor Bank, which owns the pier, was sold in May.\n\nThe company said it was sorry.)',
      ['The Harbor Bank'],
    ],
    [
      'whoever was asked',
      'A reporter asked Tom Reed about the strike on Monday.\n\n“We may write one,” he said.',
      ['Tom Reed'],
    ],
    ['who asks for something', 'Tom Reed left. A reporter asked for tea. “We may stay,” he said.', ['A reporter']],
    ['a team', '“We saw no ice,” Ann Lee and her colleagues wrote.', ['Ann Lee and her colleagues']],
    ['behind an age', 'At 25 years old, Tom Reed fell ill.\n\n“It was hard to climb the stairs.”', ['Tom Reed']],
    ['behind two subjects', 'At 25 years old, Reed was diagnosed with gout.\n\n“It is hard to climb.”', ['Reed']],
  ])('%s', (_, text, wanted) => expect(speakers(text)).toEqual(wanted));
});
