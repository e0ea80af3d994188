import { describe, expect, it } from 'vitest';
import { codedEventsOf } from '../../dev/event-lines.js';

describe('countries of organisations', () => {
  it.each([
    [
      'by an adjective before the name',
      'The Danish company Norlund Energy opened a yard in Chad. On Monday Norlund Energy sued the ministry of Chad. Norlund denied the charge.',
      ['ACCUSE sued: DNK > TCD', 'REJECT denied: DNK > TCD'],
    ],
    [
      'by its seat',
      'Crestmont Mining, which is based in Perth, pays well. Crestmont Mining sued the ministry of Chad.',
      ['ACCUSE sued: AUS > TCD'],
    ],
    ['by a part of a country', 'Chad seized a Scottish trawler.', ['COERCE seized: TCD > GBR']],
    ['by a body of its own', 'The FBI arrested a banker in Ohio.', ['COERCE arrested: USA > USA']],
  ])('%s', (_name, text, wanted) => {
    expect(codedEventsOf(text)).toEqual(wanted);
  });
});
