import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [what: string, text: string, wanted: readonly string[]];

const read = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    (s) => `${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'}`,
  );

const INTRODUCTION = 'Ann Lee met Tom Reed at the gate.\n\n';

const CASES: readonly Case[] = [
  [
    'two people in turn',
    `${INTRODUCTION}“The bridge is shut,” Lee said.\n\n“I know,” Reed said.\n\n“Since Monday.”\n\n“Then we walk.”`,
    ['The bridge is shut, | Ann Lee', 'I know, | Tom Reed', 'Since Monday. | Ann Lee', 'Then we walk. | Tom Reed'],
  ],
  [
    'an answer to a question',
    `${INTRODUCTION}“It was raining when we came to the bridge, and nobody had told us about the gate or the guard who sat there,” Reed said.\n\n“Did you see the guard?” Lee asked.\n\n“He was asleep.”`,
    [
      'It was raining when we came to the bridge, and nobody had told us about the gate or the guard who sat there, | Tom Reed',
      'Did you see the guard? | Ann Lee',
      'He was asleep. | Tom Reed',
    ],
  ],
  [
    'the one who is asked',
    `${INTRODUCTION}“Where is the key?” Lee asked Reed.\n\n“At home.”`,
    ['Where is the key? | Ann Lee', 'At home. | Tom Reed'],
  ],
  [
    'one speaker goes on',
    `${INTRODUCTION}“The bridge is shut,” Lee said.\n\n“We have waited since Monday.”`,
    ['The bridge is shut, | Ann Lee', 'We have waited since Monday. | Ann Lee'],
  ],
  [
    'what several people told a reporter',
    `${INTRODUCTION}“The bridge has been shut since Monday and nobody in this town has told the drivers why they have to wait,” Lee said.\n\n“We walk for an hour every morning because the ferry does not run and the bus is always full by the time it comes,” said Reed.\n\n“It is the children who pay for it, and they have no vote in this town.”`,
    [
      'The bridge has been shut since Monday and nobody in this town has told the drivers why they have to wait, | Ann Lee',
      'We walk for an hour every morning because the ferry does not run and the bus is always full by the time it comes, | Tom Reed',
      'It is the children who pay for it, and they have no vote in this town. | Tom Reed',
    ],
  ],
  [
    'a question that its speaker answers',
    `${INTRODUCTION}“Why is it shut?” Lee said.\n\n“Nobody in the ministry knows.”`,
    ['Why is it shut? | Ann Lee', 'Nobody in the ministry knows. | Ann Lee'],
  ],
];

describe('dialogue', () => {
  it.each(CASES)('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});
