import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../dev/event-lines.js';

const STORY = `Soldiers of Chad shelled the town of Mao on Monday. Officers arrested two traders at the market.
The ministry said on Thursday that the road was open again. Rain fell on the hills all day.
Niger had closed its border in 2019. Traders have protested ever since.
A doctor at the clinic spoke of many burns. Families fled to the river.`;

const datesIn = (text: string) =>
  new Map(
    analyzeText(text, '2026-03-06').events.map(({ trigger, when }) => [
      text.slice(trigger.start, trigger.end).split(' ')[0],
      `${when.value} ${when.basis}`,
    ]),
  );

describe('dates of acts', () => {
  it('are those of their own clause', () => {
    expect(datesIn(STORY).get('shelled')).toBe('2026-03-02 explicit');
    expect(datesIn(STORY).get('closed')).toBe('2019 explicit');
  });

  it('go on in the sentences that tell the same story', () => {
    expect(datesIn(STORY).get('arrested')).toBe('2026-03-02 narrative');
  });

  it('are those of the rules in a text too short to be an article', () => {
    expect(datesIn('Peru arrested two editors on Monday.').get('arrested')).toBe('2026-03-02 explicit');
  });
});
