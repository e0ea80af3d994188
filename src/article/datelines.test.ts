import { describe, expect, it } from 'vitest';
import { readDateline } from './datelines.js';

const cut = (text: string, isLead?: boolean) => {
  const dateline = readDateline(text, isLead);
  return dateline ? text.slice(0, dateline.length) : null;
};

describe('datelines', () => {
  it.each([
    ['OSLO, March 4 (Fjord News) - The king spoke.', 'OSLO, March 4 (Fjord News) -'],
    ['OSLO — The king spoke.', 'OSLO —'],
    ['OSLO—The king spoke.', 'OSLO—'],
    ['OSLO, Norway (AP) _ The king spoke.', 'OSLO, Norway (AP) _'],
    ['OSLO (AP)--The king spoke.', 'OSLO (AP)--'],
    ['OSLO, Feb. 22 (Fjord News) -- “I am tired,” the king said.', 'OSLO, Feb. 22 (Fjord News) --'],
    ['OSLO, 4 March 2026 – The king spoke.', 'OSLO, 4 March 2026 –'],
    ['OSLO March 4 (Reuters) - The king spoke.', 'OSLO March 4 (Reuters) -'],
    ['OSLO, Norway 1996-12-06', 'OSLO, Norway 1996-12-06'],
    ['OSLO (AP) --', 'OSLO (AP) --'],
    ['PORT OF SPAIN, Trinidad and Tobago — The court ruled.', 'PORT OF SPAIN, Trinidad and Tobago —'],
    ['PORT-AU-PRINCE - The court ruled.', 'PORT-AU-PRINCE -'],
    ['ST. LOUIS, Mo. - The court ruled.', 'ST. LOUIS, Mo. -'],
    ['OSLO/BERGEN, March 4 (Reuters) - The court ruled.', 'OSLO/BERGEN, March 4 (Reuters) -'],
    ['ABOARD THE ICEBREAKER NORDLYS — The court ruled.', 'ABOARD THE ICEBREAKER NORDLYS —'],
    ['LONDON/NEW YORK/RIO DE JANEIRO (Reuters) - The court ruled.', 'LONDON/NEW YORK/RIO DE JANEIRO (Reuters) -'],
    ['OSLO, NORWAY — The court ruled.', 'OSLO, NORWAY —'],
    ['London (Reuters) – The court ruled.', 'London (Reuters) –'],
    ['New Delhi, Nov 12 (PTI) The court ruled.', null],
    ['NEW DELHI, Nov 12 (PTI) The court ruled.', 'NEW DELHI, Nov 12 (PTI)'],
    ['March 4, 2026 (OSLO) - The court ruled.', 'March 4, 2026 (OSLO) -'],
    ['4 March 2026 (Port of Spain) – The court ruled.', '4 March 2026 (Port of Spain) –'],
    ['March 4, 2026 (a Wednesday) - The court ruled.', null],
    ['OSLO, March 4: The court ruled.', 'OSLO, March 4:'],
  ])('%s', (text, wanted) => {
    expect(cut(text)).toBe(wanted);
  });

  it.each([
    'SOCCER - LATE WIN FOR NORWAY IN OSLO',
    'Smith (D-Ohio) - who said nothing',
    'Jane Doe — who said nothing',
    'NATO and the king spoke - twice',
    'EXCLUSIVE - The king spoke.',
    'The king — Harald — spoke.',
    'POLLS NOT QUITE WRONG, ONLY EARLY - The king spoke.',
    'KING SPEAKS FOR HOURS - The king spoke.',
    'OSLO, the king said, is wet.',
    'OSLO: The king spoke.',
    '',
    '—',
  ])('no dateline: %s', (text) => {
    expect(cut(text)).toBeNull();
  });

  it.each([
    ['OSLO:', 'OSLO:', null],
    ['Oslo, Norway –', 'Oslo, Norway –', null],
    ['Lake Mjøsa, Norway —', 'Lake Mjøsa, Norway —', null],
    ['UN:', null, null],
    ['Harald, Sonja -', null, null],
  ])('%s begins a story, and nothing else', (start, wanted, elsewhere) => {
    const story = `${start} The king spoke for an hour and a half about the weather, and everybody in the hall listened until he had come to the end.`;
    expect(cut(story, true)).toBe(wanted);
    expect(cut(story, false)).toBe(elsewhere);
    expect(cut(`${start} The king spoke.`, true)).toBeNull();
  });

  it('reads the date', () => {
    expect(readDateline('OSLO, 4 March 2026 – The king spoke.')?.date?.value).toBe('2026-03-04');
    expect(readDateline('OSLO, March 4 – The king spoke.')?.date?.value).toBeNull();
  });
});
