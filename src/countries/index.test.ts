import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { findNames } from '../people/index.js';
import { COUNTRIES, findCountries, nameCountry } from './index.js';

const countriesOf = (text: string) => {
  const doc = tagText(text, layOut(text));
  return findCountries(doc, findNames(doc)).map((m) => `${m.alpha3}:${text.slice(m.start, m.end)}`);
};

describe('findCountries', () => {
  it.each([
    ['names', 'Bread prices doubled in Sri Lanka and Côte d’Ivoire.', ['LKA:Sri Lanka', 'CIV:Côte d’Ivoire']],
    ['names without their marks', 'Turkiye and Cote d’Ivoire sent teams.', ['TUR:Turkiye', 'CIV:Cote d’Ivoire']],
    ['older names', 'He fled Burma for Holland.', ['MMR:Burma', 'NLD:Holland']],
    ['abbreviations', 'The U.S. and the UAE left the DRC out.', ['USA:U.S.', 'ARE:UAE', 'COD:DRC']],
    ['abbreviated parts', 'S. Korea fired back.', ['KOR:S. Korea']],
    ['demonyms', 'Swiss and Danish divers helped a Briton.', ['CHE:Swiss', 'DNK:Danish', 'GBR:Briton']],
    ['plurals', 'Emiratis, Turks and Filipinos queued.', ['ARE:Emiratis', 'TUR:Turks', 'PHL:Filipinos']],
    ['plurals in -men', 'Two Frenchmen were hurt.', ['FRA:Frenchmen']],
    ['no plural in -men', 'A bus with 12 Germans overturned.', ['DEU:Germans']],
    ['two subjects of a headline', 'CHILE AND SPAIN OPEN RAIL TALKS IN LIMA', ['CHL:CHILE', 'ESP:SPAIN']],
    ['possessives', 'Chile’s senate and the Netherlands’ king agreed.', ['CHL:Chile', 'NLD:Netherlands']],
    ['compounds', 'A Saudi-owned ship and Iran-backed gunmen.', ['SAU:Saudi', 'IRN:Iran']],
    ['first parts of compounds', 'The Franco-German brigade moved.', ['FRA:Franco', 'DEU:German']],
    ['longest first', 'Equatorial Guinea beat South Sudan.', ['GNQ:Equatorial Guinea', 'SSD:South Sudan']],
    ['own bodies', 'The Turkish Red Crescent called the U.S. Navy.', ['TUR:Turkish', 'USA:U.S.']],
    ['capitals in a heading', 'UK TO SEND SHIPS TO NORWAY', ['GBR:UK', 'NOR:NORWAY']],
    ['the Holy See', 'The Vatican named an envoy.', ['VAT:Vatican']],
    ['Kosovo', 'Kosovars voted on Sunday.', ['XKX:Kosovars']],
  ])('%s', (_, text, wanted) => expect(countriesOf(text)).toEqual(wanted));

  it.each([
    ['Congo by Brazzaville', 'Floods hit Brazzaville. The Congolese army helped.', ['COG:Congolese']],
    ['Congo by default', 'The Congolese army helped in Goma.', ['COD:Congolese']],
    ['Korea by Pyongyang', 'Koreans marched from Pyongyang to Panmunjom.', ['PRK:Koreans']],
    ['both Koreas', 'The two Koreas met.', ['PRK:Koreas', 'KOR:Koreas']],
    ['Georgia by Tbilisi', 'Georgia closed the pass north of Tbilisi.', ['GEO:Georgia']],
    ['Dominica', 'Roseau counted votes as Dominicans waited.', ['DMA:Dominicans']],
    ['Nigerien', 'A Nigerien convoy crossed the Nigerian border.', ['NER:Nigerien', 'NGA:Nigerian']],
  ])('tells namesakes apart: %s', (_, text, wanted) => expect(countriesOf(text)).toEqual(wanted));

  it('gives token ranges that read the same', () => {
    const text = 'Aid reached Papua New Guinea.';
    const doc = tagText(text, layOut(text));
    const [mention] = findCountries(doc, []);
    expect(doc.tokens.slice(mention?.first, mention?.last).map((t) => t.text)).toEqual(['Papua', 'New', 'Guinea']);
  });

  it('takes a megabyte of country names in its stride', () => {
    const text = 'Iran and the United States of America met. '.repeat(2000);
    const doc = tagText(text, layOut(text));
    const start = performance.now();
    expect(findCountries(doc, [])).toHaveLength(4000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('countryCalled', () => {
  it.each([
    ['KEN', 'KEN'],
    ['Kenya', 'KEN'],
    ['kenya', 'KEN'],
    ['Kenyans', 'KEN'],
    ['South Korea', 'KOR'],
    ['Côte d’Ivoire', 'CIV'],
    ['UK', 'GBR'],
    ['ZZZ', null],
    ['ken', null],
    ['Nairobi', null],
    ['us', null],
    ['', null],
  ])('%s: %s', (words, alpha3) => expect(COUNTRIES.countryCalled(words)).toBe(alpha3));
});

describe('nameCountry', () => {
  it.each([
    ['IRN', 'IR', 'Iran'],
    ['XKX', 'XK', 'Kosovo'],
    ['KOR', 'KR', 'South Korea'],
    ['FRA', 'FR', 'France'],
  ])('%s', (alpha3, alpha2, name) => expect(nameCountry(alpha3)).toEqual({ alpha2, name }));
});
