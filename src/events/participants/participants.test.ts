import { describe, expect, it } from 'vitest';
import { extract } from '../../index.js';

const LONG = `The army of Niger shelled the border town of Tessa on Monday. Two farmers were abducted in the market on Tuesday.
Officials in Niamey did not comment. Rain fell on the hills all day. The road to the north stayed shut.
A doctor at the clinic spoke of many burns. Traders from the town had fled to the river. Niger has ruled the region since 1990.`;

const parties = (text: string) =>
  extract({ text, date: '2026-03-06' }).events.flatMap(({ kind, trigger, actors, recipients }) =>
    kind === 'action'
      ? [
          {
            trigger: trigger?.text,
            actors: actors.map(({ text: words, country, basis }) => `${words} ${country} ${basis}`),
            recipients: recipients.map(({ text: words, personId }) => ({ words, personId })),
          },
        ]
      : [],
  );

describe('participants', () => {
  it('names whoever stands as the subject', () => {
    expect(parties(LONG)[0]?.actors).toEqual(['The army of Niger NER named']);
  });

  it('never makes the abducted the ones who abduct', () => {
    const abducted = parties(LONG).find(({ trigger }) => trigger?.includes('abducted'));
    expect(abducted?.recipients.map(({ words }) => words)).toEqual(['Two farmers']);
    expect(abducted?.actors.filter((actor) => actor.startsWith('Two farmers'))).toEqual([]);
  });

  it('tells a pronoun from a name', () => {
    const text = 'Ann Lee leads the ministry of Chad. On Monday she met the French ambassador, Paul Roe.';
    expect(parties(text)[0]?.actors).toEqual(['Ann Lee TCD resolved']);
  });
});
