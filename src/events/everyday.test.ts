import { describe, expect, it } from 'vitest';
import { analyzeText, eventsOf } from '../dev/event-lines.js';

describe('everyday acts', () => {
  it.each([
    [
      'a clause after "after" has its own subject',
      'Ferries to the island were halted after the coast guard shot down two drones off the cape.',
      ['ASSAULT shot down: the coast guard > two drones'],
    ],
    [
      'two verbs, one subject, past what the first governs',
      "Chad's minister accused Niger of crossing its border and summoned Niger's ambassador.",
      [
        "ACCUSE accused: Chad's minister > Niger",
        "ACCUSE summoned Niger's ambassador: Chad's minister > Niger's ambassador",
      ],
    ],
    [
      'places in a list are no subject',
      'Nurses in Graz, Linz and Wels walked off the job.',
      ['PROTEST walked off the job: Nurses > '],
    ],
    [
      'a call, not a name for somebody',
      'Ann Lee called Tom Reed to thank him.',
      ['CONSULT called: Ann Lee > Tom Reed'],
    ],
    [
      'a name for somebody',
      'Ann Lee called Tom Reed a coward.',
      ['ACCUSE called Tom Reed a coward: Ann Lee > Tom Reed'],
    ],
    ['a condition is no event', 'If convicted, Tom Reed faces ten years in prison.', []],
    [
      'a request as the reason',
      "Kenya arrested the banker at Peru's request.",
      ['COERCE arrested: Kenya > the banker', 'REQUEST request: Peru > '],
    ],
    [
      'a rescue',
      'Soldiers pulled six survivors from the river.',
      ['AID pulled six survivors: Soldiers > six survivors'],
    ],
  ])('%s: %s', (_name, text, wanted) => {
    expect(eventsOf(text)).toEqual(wanted);
  });

  it('dates the news of the lead by the day of publication, and says so', () => {
    const [event] = analyzeText('Kenya recalled its envoy from Chad.', '2026-03-04').events;
    expect(event?.when).toEqual({ date: null, value: '2026-03-04', basis: 'publication' });
  });

  it('leaves what came before without a date', () => {
    const [event] = analyzeText('Kenya had recalled its envoy from Chad.', '2026-03-04').events;
    expect(event?.when.basis).toBe('none');
  });
});
