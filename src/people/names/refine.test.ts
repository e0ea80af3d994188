import { expect, test } from 'vitest';
import { refinedNames } from '../../dev/refined-names.js';

test.each([
  [
    'The brothers Gift Okoye and Charles Okoye left.',
    [['Charles Okoye', 'PER']],
    ['PER Gift Okoye', 'PER Charles Okoye'],
  ],
  [
    'Kenyan Information Minister Barasa Tesfay, in Paris, denied it.',
    [['Kenyan Information Minister Barasa Tesfay', 'ORG']],
    ['PER Barasa Tesfay'],
  ],
  ['They found Tan Sri Rahman Ismail guilty.', [['Tan Sri Rahman Ismail', 'PER']], ['PER Rahman Ismail']],
  ['Lawyer M. Puravalen left.', [['Lawyer M. Puravalen', 'PER']], ['PER M. Puravalen']],
  [
    'Azura binti Salleh left.',
    [
      ['Azura', 'PER'],
      ['Salleh', 'PER'],
    ],
    ['PER Azura binti Salleh'],
  ],
  ['In all, May Canada took in 5,000.', [['May Canada', 'PER']], ['LOC Canada']],
  ['They told the Marlow daily El Faro.', [['El Faro', 'PER']], ['ORG El Faro']],
  ['It was seen by The Ledger.', [['The Ledger', 'PER']], ['ORG The Ledger']],
  ['Mayor Street Bank closed.', [['Mayor Street Bank', 'ORG']], ['ORG Mayor Street Bank']],
  ['The office, OCHA, says so.', [['OCHA', 'PER']], ['ORG OCHA']],
  ['They saw the Golden Heron 6 off the coast.', [['Golden Heron', 'PER']], ['MISC Golden Heron']],
  ['Okafor: Habit is all.', [['Okafor: Habit', 'PER']], ['PER Okafor']],
  ['A union minister V Anand hit back.', [['V Anand', 'MISC']], ['PER V Anand']],
  ['The MLA V K Anand hit back.', [['MLA V K Anand', 'MISC']], ['PER V K Anand']],
  ['Then CM M K Rao hit back.', [['CM M K Rao', 'PER']], ['PER M K Rao']],
  ['The minister said B Company fled.', [['B Company', 'ORG']], ['ORG B Company']],
  ['He saw Jose Roldan Monday.', [['Jose Roldan Monday', 'PER']], ['PER Jose Roldan']],
  ['So Lt. Gen. Levon Arzu left.', [['Lt. Gen. Levon Arzu', 'PER']], ['PER Levon Arzu']],
  ['So van der Meulen left.', [['Meulen', 'PER']], ['PER van der Meulen']],
  ['So Kim Ji-won left.', [['Kim Ji', 'PER']], ['PER Kim Ji-won']],
  ['The Clinton Reno-backed bill died.', [['Clinton Reno', 'PER']], ['PER Clinton Reno']],
  [
    'So Anna (Nan) Reed left.',
    [
      ['Anna', 'PER'],
      ['Reed', 'PER'],
    ],
    ['PER Anna (Nan) Reed'],
  ],
  ['The USS Carl Vinton left.', [['Carl Vinton', 'PER']], ['MISC USS Carl Vinton']],
  ['Cyclone Maria came.', [['Maria', 'PER']], ['MISC Cyclone Maria']],
  [
    'At Holt & Reyes they knew.',
    [
      ['Holt', 'PER'],
      ['Reyes', 'PER'],
    ],
    ['ORG Holt & Reyes'],
  ],
  ['At Holt Tower they met.', [['Holt', 'PER']], ['LOC Holt Tower']],
  ['The Holt administration sued.', [['Holt', 'PER']], ['PER Holt']],
  ['The Holt dynasty ended.', [['Holt', 'PER']], []],
  [
    'The Wild lost. So Wild left.',
    [
      ['Wild', 'PER'],
      ['Wild', 'PER'],
    ],
    ['ORG Wild', 'ORG Wild'],
  ],
  ['Then the Holts left.', [['Holts', 'PER']], []],
  ['So Hanna Adler KC left.', [['Hanna Adler KC', 'PER']], ['PER Hanna Adler']],
  ['So the Dutch Femke de Boer won.', [['Dutch Femke de Boer', 'PER']], ['PER Femke de Boer']],
  ['So Collector A. Kumari left.', [['Collector A. Kumari', 'PER']], ['PER A. Kumari']],
  ['“Go to Arlo,” Reyes said.', [['Arlo,” Reyes', 'LOC']], ['LOC Arlo', 'PER Reyes']],
  ['TR: And then?', [['TR', 'PER']], []],
  ['They promised N4m.', [['N4m', 'PER']], []],
  ['A Sri Lankan left.', [['Sri Lankan', 'PER']], ['MISC Sri Lankan']],
  ['He told Radio Meridian so.', [['Radio Meridian', 'PER']], ['ORG Radio Meridian']],
  ['The trawler Marisol sank.', [['Marisol', 'PER']], ['MISC Marisol']],
  ['The Greta Holm has sunk.', [['Greta Holm', 'PER']], ['MISC Greta Holm']],
  ['The Holt B. Reyes Federal Building shut.', [['Holt B. Reyes', 'PER']], ['LOC Holt B. Reyes Federal Building']],
  ['Turnout was low. The turnout fell.', [['Turnout', 'PER']], []],
  ['Residents were angry.', [['Residents', 'PER']], []],
  ['Officials said Washington would act.', [['Washington', 'PER']], ['LOC Washington']],
  ['The port of Arbel is shut.', [['Arbel', 'PER']], ['LOC Arbel']],
  [
    'Lena Ortiz, the MP for Arbel, left.',
    [
      ['Lena Ortiz', 'PER'],
      ['Arbel', 'PER'],
    ],
    ['PER Lena Ortiz', 'LOC Arbel'],
  ],
  [
    'Planes flew between Oslo, Arbel and Riga.',
    [
      ['Oslo', 'LOC'],
      ['Arbel', 'PER'],
      ['Riga', 'LOC'],
    ],
    ['LOC Oslo', 'LOC Arbel', 'LOC Riga'],
  ],
  [
    'Harrow Pelagic, the family firm that owns it, paid. Harrow Pelagic knew.',
    [
      ['Harrow Pelagic', 'PER'],
      ['Harrow Pelagic', 'PER'],
    ],
    ['ORG Harrow Pelagic', 'ORG Harrow Pelagic'],
  ],
  [
    'Lindqvist Motors fell. Traders sold Lindqvist.',
    [
      ['Lindqvist Motors', 'ORG'],
      ['Lindqvist', 'PER'],
    ],
    ['ORG Lindqvist Motors', 'ORG Lindqvist'],
  ],
  [
    'Ada Kovács-Nagy quit. KOVÁCS-NAGY: No.',
    [
      ['Ada Kovács-Nagy', 'PER'],
      ['KOVÁCS-NAGY', 'ORG'],
    ],
    ['PER Ada Kovács-Nagy', 'PER KOVÁCS-NAGY'],
  ],
  [
    'So Ilinka Holm left.',
    [
      ['Ilinka', 'PER'],
      ['Holm', 'PER'],
    ],
    ['PER Ilinka Holm'],
  ],
  ['She had sent Gareth Holm letters.', [['Gareth Holm', 'ORG']], ['PER Gareth Holm']],
  ['A Roman Catholic bishop left.', [['Roman Catholic', 'MISC']], ['MISC Roman Catholic']],
  ['A victory for Victoria Bank.', [['Victoria Bank', 'ORG']], ['ORG Victoria Bank']],
  ['So Xi Jinping left.', [['Xi Jinping', 'ORG']], ['PER Xi Jinping']],
  ['So TechMeridian grew.', [['TechMeridian', 'PER']], ['ORG TechMeridian']],
  ['So Anna McHolm left.', [['Anna McHolm', 'PER']], ['PER Anna McHolm']],
  ['So Tony Holm Co. grew.', [['Tony Holm Co.', 'PER']], ['ORG Tony Holm Co.']],
  ['Still, “Bramwell,” a show about nothing, ends.', [['Bramwell', 'PER']], ['MISC Bramwell']],
  ['Norwegian radio said so.', [['Norwegian', 'PER']], ['MISC Norwegian']],
] as const)('%s', (text, given, wanted) => {
  expect(refinedNames(text, given).map(({ type, text: words }) => `${type} ${words}`)).toEqual(wanted);
});
