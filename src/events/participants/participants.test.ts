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

  it('lets no state wound its own soldiers only because the article is about it', () => {
    const text = `LIMA, Peru, May 3, 2025 (AP) — Peruvian marines stormed a jungle camp before dawn on Friday and freed four fishermen who had been held for ransom since March, the Interior Ministry said.

Two marines were wounded and nine suspected smugglers were captured in the raid, according to a ministry statement. Troops also seized a speedboat.

"They gave us river water," one of the freed men, Juan Roe, told reporters. "I had stopped counting."

Defense Minister Rosa Lee said the operation had been planned for 11 days. Families of the fishermen had marched every Sunday.`;
    const wounded = parties(text).find(({ trigger }) => trigger?.includes('wounded'));
    expect(wounded).toMatchObject({ actors: [], recipients: [{ words: 'Two marines' }] });
  });

  it('tells a pronoun from a name', () => {
    const text = 'Ann Lee leads the ministry of Chad. On Monday she met the French ambassador, Paul Roe.';
    expect(parties(text)[0]?.actors).toEqual(['Ann Lee TCD resolved']);
  });
});
