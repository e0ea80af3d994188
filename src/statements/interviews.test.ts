import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly string[]];

const read = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    (s) => `${s.kind} | ${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'}`,
  );

const QUESTIONS = 'Q: Why is it closed?\n\nA: Nobody knows.\n\nQ: And then?\n\nA: We walk.';

const asked = (interviewer: string, interviewee: string) => [
  `direct | Why is it closed? | ${interviewer}`,
  `direct | Nobody knows. | ${interviewee}`,
  `direct | And then? | ${interviewer}`,
  `direct | We walk. | ${interviewee}`,
];

const INTRODUCTIONS: readonly Case[] = [
  [
    `Ann Lee has run the port of Marlow since 2020. She spoke to Tom Reed about the bridge.\n\n${QUESTIONS}`,
    asked('Tom Reed', 'Ann Lee'),
  ],
  [
    `The bridge is closed. In an interview with Ann Lee, the mayor of Marlow, we asked why.\n\n${QUESTIONS}`,
    asked('–', 'Ann Lee'),
  ],
  [
    `Ann Lee, the mayor of Marlow, was interviewed by Tom Reed on Monday.\n\n${QUESTIONS}`,
    asked('Tom Reed', 'Ann Lee'),
  ],
  [
    `“A bridge is a promise”\n\nAnn Lee is the mayor of Marlow. She talked to Tom Reed.\n\n${QUESTIONS}`,
    ['direct | A bridge is a promise | Ann Lee', ...asked('Tom Reed', 'Ann Lee')],
  ],
];

const PARAGRAPHS: readonly Case[] = [
  [
    'Ann Lee is the mayor of Marlow. She spoke to Tom Reed.\n\nQ: Why is it closed?\n\nA: Nobody knows.\n\nThe keys are lost and the guard is asleep.\n\nQ: And then?\n\nA: We walk.\n\nLee was born in Marlow in 1960.',
    [
      'direct | Why is it closed? | Tom Reed',
      'direct | Nobody knows. | Ann Lee',
      'direct | The keys are lost and the guard is asleep. | Ann Lee',
      'direct | And then? | Tom Reed',
      'direct | We walk. | Ann Lee',
    ],
  ],
  [
    'Ann Lee is the mayor of Marlow. She spoke to Tom Reed.\n\nQ: Did you write to him?\n\nA: I wrote: “You owe me a boat.” He laughed.\n\nQ: And then?\n\nA: We walk.',
    [
      'direct | Did you write to him? | Tom Reed',
      'direct | I wrote: “You owe me a boat.” He laughed. | Ann Lee',
      'direct | You owe me a boat. | Ann Lee',
      'direct | And then? | Tom Reed',
      'direct | We walk. | Ann Lee',
    ],
  ],
  [
    'Ann Lee met Tom Reed in Marlow.\n\nTOM REED: Why is it closed?\n\nANN LEE: Nobody knows.\n\nTR: And then?\n\nAL: We walk.\n\nTR: How far?',
    [
      'direct | Why is it closed? | Tom Reed',
      'direct | Nobody knows. | Ann Lee',
      'direct | And then? | Tom Reed',
      'direct | We walk. | Ann Lee',
      'direct | How far? | Tom Reed',
    ],
  ],
];

describe('interviews', () => {
  it.each([...INTRODUCTIONS, ...PARAGRAPHS])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it('takes notes with labels for no interview that later paragraphs carry on', () => {
    const text =
      'Watch: The bridge falls.\n\nThe bridge fell on Monday.\n\nWatch: Boats in the port.\n\nThe port was shut.\n\nMore: A map of the port.';
    expect(read(text).filter((line) => /fell on Monday|was shut/.test(line))).toEqual([]);
  });
});
