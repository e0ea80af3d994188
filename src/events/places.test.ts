import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';
import { bearingsIn, pointAt } from './bearings.js';
import { placesOfName } from './city-places.js';

/** Where the events of a text took place: "NAME COUNTRY BASIS LATITUDE,LONGITUDE". */
const places = (text: string) =>
  analyzeText(text, '2025-06-12').events.map(({ where }) =>
    where ? `${where.name} ${where.country} ${where.basis} ${where.latitude},${where.longitude}` : null,
  );

describe('places', () => {
  it('have the coordinates and the number of GeoNames', () => {
    const text = 'Police in Mali arrested two men in Gao on Monday.';
    expect(places(text)).toEqual(['Gao MLI gazetteer 16.272,-0.045']);
    expect(analyzeText(text, '2025-06-12').events[0]?.where?.geonameId).toBe(2457163);
  });

  it('have none where a country or a state is named', () => {
    expect(places('Troops attacked a convoy in Panama on Monday.')).toEqual(['Panama PAN none null,null']);
    expect(places('Police arrested two men in Florida on Monday.')).not.toContain(expect.stringContaining('gazetteer'));
  });

  it('are those of the country that stands beside the name, or of the state', () => {
    expect(places('Police arrested two men in Portland, Maine, on Monday.')).toEqual([
      'Portland USA gazetteer 43.657,-70.259',
    ]);
    expect(places('Police arrested two men in Tripoli, Lebanon, on Monday.')).toEqual([
      'Tripoli LBN gazetteer 34.434,35.844',
    ]);
  });

  it('are those of the country that the article is about', () => {
    const about = (country: string) =>
      `The government of ${country} sent troops to the south. ${country}'s army said so.\n\nPolice arrested two men in Hyderabad on Monday.`;
    expect(places(about('Pakistan')).at(-1)).toMatch(/^Hyderabad PAK gazetteer 25\.\d+,68\.\d+$/);
    expect(places(about('India')).at(-1)).toMatch(/^Hyderabad IND gazetteer 17\.\d+,78\.\d+$/);
  });

  it('are unsure where several of the name are about as large', () => {
    expect(places('Police arrested two men in Springfield on Monday.').join()).not.toContain('gazetteer');
  });

  it('are computed from a distance and a direction', () => {
    expect(places('Gunmen attacked an army convoy 30 km east of Gao, Mali, on Monday.')).toEqual([
      '30 km east of Gao MLI derived 16.27,0.24',
    ]);
    expect(
      places(
        'In Mali, gunmen attacked a village about 60 miles (97 km) to the south-west of the city of Gao on Monday.',
      ),
    ).toEqual(['60 miles (97 km) to the south-west of the city of Gao MLI derived 15.66,-0.68']);
    expect(places('Gunmen attacked a convoy 30 km east of Springfield on Monday.').join()).not.toContain('derived');
  });
});

describe('bearingsIn', () => {
  it('reads units, numbers in words and sixteen directions', () => {
    const read = (text: string) => bearingsIn(text).map(({ kilometres, degrees }) => [Math.round(kilometres), degrees]);
    expect(read('twenty miles north of Gao')).toEqual([[32, 0]]);
    expect(read('1,200km south-southeast of Gao')).toEqual([[1200, 157.5]]);
    expect(read('30 kilometers northwest of Gao')).toEqual([[30, 315]]);
    expect(read('many miles north of Gao, 30 km from Gao, east of Gao, 30 km north-south of Gao')).toEqual([]);
  });
});

describe('pointAt', () => {
  it('goes a degree in 111 km, and over the line of the date', () => {
    expect(pointAt({ latitude: 0, longitude: 179.9 }, { kilometres: 111.2, degrees: 90 })).toEqual({
      latitude: 0,
      longitude: -179.1,
    });
    expect(pointAt({ latitude: 10, longitude: 20 }, { kilometres: 111.2, degrees: 180 })).toEqual({
      latitude: 9,
      longitude: 20,
    });
  });
});

describe('placesOfName', () => {
  it('knows the names of newspapers and of GeoNames', () => {
    expect(placesOfName('Kiev')).toEqual(placesOfName('Kyiv'));
    expect(placesOfName('Khan Younis')[0]?.alpha3).toBe('PSE');
    expect(placesOfName('Nowhereville')).toEqual([]);
  });
});
