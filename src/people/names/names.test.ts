import { describe, expect, test } from 'vitest';
import { layOut } from '../../article/layout.js';
import { tagText } from '../../language/index.js';
import { findNames } from './index.js';

const names = (text: string) => findNames(tagText(text, layOut(text)));
const people = (text: string) =>
  names(text)
    .filter((name) => name.type === 'PER')
    .map((name) => text.slice(name.start, name.end));

describe('names after titles, honorifics and ranks stand without them', () => {
  test.each([
    ['Turkish Foreign Minister Emre Demirel left.', ['Emre Demirel']],
    ['Col. Nivo Ravelo’s aide resigned.', ['Nivo Ravelo']],
    ['Lt. Gen. Marcus Whitfield saluted.', ['Marcus Whitfield']],
    ['Dr. al-Kindy said the wards were full.', ['al-Kindy']],
    ['The prime minister, Sir Alan Crewe, agreed.', ['Alan Crewe']],
    ['Mr. and Mrs. Oyelaran thanked the rescuers.', ['Oyelaran']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('shapes of names', () => {
  test.each([
    ['Prime Minister Maria van der Berg spoke.', ['Maria van der Berg']],
    ['Crown Prince Khalid bin Faisal hosted the talks.', ['Khalid bin Faisal']],
    ['Reporters asked Siobhán O’Keeffe about it.', ['Siobhán O’Keeffe']],
    ['Jean-Luc Marchand said no.', ['Jean-Luc Marchand']],
    ['J.D. Halloran sat beside R. K. Mehta.', ['J.D. Halloran', 'R. K. Mehta']],
    ['Martin Halloran Jr. denied it.', ['Martin Halloran Jr.']],
    ['Pope Clement XV wept.', ['Clement XV']],
    ['South Korean captain Kim Soo-ah scored.', ['Kim Soo-ah']],
    ['Miguel “El Zorro” Santana was moved.', ['Miguel “El Zorro” Santana']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });
});

describe('a surname alone is known by its full name elsewhere', () => {
  test.each([
    ['Prime Minister Maria van der Berg spoke. Later Berg left.', ['Maria van der Berg', 'Berg']],
    ['Police arrested Darnell Ireland. Deputies found Ireland asleep.', ['Darnell Ireland', 'Ireland']],
    ['Mayor Susan Early spoke first. Early said she was tired.', ['Susan Early', 'Early']],
  ])('%s', (text, wanted) => {
    expect(people(text)).toEqual(wanted);
  });

  test('but stays a place where the article uses it as one', () => {
    expect(people('Tom Ireland flew home. It rained in Ireland. Ireland lost.')).toEqual(['Tom Ireland']);
  });
});

test('a full name is known by its surname elsewhere, whatever stands before it', () => {
  const doc = 'She had sent Bakyt Orozov three letters. Orozov said nothing. A court fined Orozov.';
  expect(people(doc)).toEqual(['Bakyt Orozov', 'Orozov', 'Orozov']);
});

test('contributors of a report are people', () => {
  const text = 'Agency writers Lucy Frame in Ankara, Samir Haddad in Lagos and Greta Lund in Oslo contributed.';
  expect(people(text)).toEqual(['Lucy Frame', 'Samir Haddad', 'Greta Lund']);
});

test('labels of an interview are people', () => {
  const text = 'Ruth Aldana: Why did you leave?\nPetr Marek: Money.\nAldana: And now?';
  expect(people(text)).toEqual(['Ruth Aldana', 'Petr Marek', 'Aldana']);
});

test('spans are the words of the text, in order, none inside another', () => {
  const text = 'OSLO — Norway’s Ingrid Aas met “Big” Tom Reyes of Telcor Inc. in Lagos on Monday.\n\nAas left.';
  let end = 0;
  for (const name of names(text)) {
    expect(name.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(name.start, name.end)).toMatch(/^\S.*\S$/);
    end = name.end;
  }
  expect(end).toBeGreaterThan(0);
});

test('a text without capitals has no names, and an empty one neither', () => {
  expect(names('nothing here bears a name.')).toEqual([]);
  expect(names('')).toEqual([]);
});
