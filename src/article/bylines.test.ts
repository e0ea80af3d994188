import { describe, expect, it } from 'vitest';
import { isByline } from './bylines.js';

describe('bylines', () => {
  it.each([
    'By Jane Doe',
    'BY JANE DOE',
    'By JANE DOE and JOHN ROE, Associated Press',
    'By Jane Doe in Oslo, political correspondent',
    'By Ana van der Berg & Luís de Souza',
    'By Jane Doe, Jr.',
    'Words by Jane Doe',
    'Jane Doe, The Canadian Press',
    'Jane Doe contributed to this report.',
    'Jane Doe and John Roe in Rome contributed reporting.',
    'Fjord News writers Jane Doe in Oslo and John Roe in Rome contributed.',
    'Jane Doe contributed from Oslo.',
    'Doe reported from Oslo and Roe from Rome.',
    '(Reporting by Jane Doe; Editing by John Roe)',
    'Additional reporting by Jane Doe',
    '--additional reporting by Jane Doe.',
    'With files from Jane Doe in Oslo',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(true);
  });
});

describe('no bylines', () => {
  it.each([
    'By Friday the town was dry.',
    'By Friday',
    'By then, Mayor Doe had left.',
    'By the river',
    'By Doe’s account, nobody was hurt.',
    'By Jane Doe’s count, forty houses fell.',
    'Standing by Jane Doe',
    'Reporting by the ministry shows that deaths rose.',
    'Written by a clerk, the note was lost.',
    'Doe reported from the scene that the dam had broken.',
    'Heavy rain contributed to the flood.',
    'The mayor said that rain contributed.',
    '“Jane Doe contributed to this report.”',
    'Oslo, Rome',
    '',
  ])('%s', (line) => {
    expect(isByline(line)).toBe(false);
  });
});
