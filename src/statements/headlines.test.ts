import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

const read = (headline: string): string[] => {
  const text = `${headline}\n\nThe port is empty.`;
  return analyze({ id: 'test', text, title: null, source: null, date: null, dateSource: null }).statements.map(
    (s) => `${s.kind} | ${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'}`,
  );
};

const SAID: readonly (readonly [headline: string, wanted: string])[] = [
  ['Doctors: Clinic was warned in May', 'indirect | Clinic was warned in May | Doctors'],
  ['Clinic was warned in May: doctors', 'indirect | Clinic was warned in May | doctors'],
  ['Ann Lee: Europe must act now', 'indirect | Europe must act now | Ann Lee'],
  ['Bridge was weak for years: report', 'indirect | Bridge was weak for years | report'],
  ['Curfew to end Monday, mayor says', 'indirect | Curfew to end Monday | mayor'],
  ['MARLOW ARMY SAYS STRUCK HARBOR TARGETS', 'indirect | STRUCK HARBOR TARGETS | MARLOW ARMY'],
  ['Marlow says still ready for talks', 'indirect | still ready for talks | Marlow'],
  ['Police say no plans to leave', 'indirect | no plans to leave | Police'],
  ['*** PRESIDENT ANN LEE SAYS "WE ARE VERY CLOSE" TO DEAL', 'mixed | WE ARE VERY CLOSE | ANN LEE'],
];

const NOT_SAID: readonly string[] = [
  'Opinion: The bridge was a gift',
  'Poll: Should the bridge be sold?',
  'Ukraine war: Rebels have left the port',
  'Marlow: where the river ends',
  'Marlow says no to talks',
  'Ferries stop for a month: timeline',
  'Live: Ministers meet in Marlow',
];

describe('headlines', () => {
  it.each(SAID)('%s', (headline, wanted) => {
    expect(read(headline)).toEqual([wanted]);
  });
  it.each(NOT_SAID)('nobody says: %s', (headline) => {
    expect(read(headline)).toEqual([]);
  });
});
