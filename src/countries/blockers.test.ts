import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { findNames } from '../people/index.js';
import { findCountries } from './index.js';

describe('no country', () => {
  it.each([
    'The turkey and the china came out for the holiday.',
    'Snow fell on New Mexico, New Jersey and New England.',
    'Storms crossed the Gulf of Mexico and the Indian Ocean.',
    'Two tankers entered the Taiwan Strait.',
    'He banks with Bank of America.',
    'She reads the Washington Post.',
    'We ordered French fries and a Turkish coffee.',
    'A fire broke out in Paris, Texas.',
    'They moved to Lebanon, Pa., last year.',
    'She speaks fluent Spanish and some Russian.',
    'The notice is in English, Portuguese and Arabic.',
    'TELL US WHAT HAPPENED',
    'Let us go, she told them.',
    'The governor of Georgia visited Savannah and Macon.',
    'Coach Jordan said he was tired.',
    'Jordan told the panel he would leave.',
    'Northern Ireland is short of milk.',
    'The EU and the U.N. objected.',
    'Tutsis and Kurds marched across North America.',
  ])('%s', (text) => {
    const doc = tagText(text, layOut(text));
    expect(findCountries(doc, findNames(doc)).map((m) => text.slice(m.start, m.end))).toEqual([]);
  });
});
