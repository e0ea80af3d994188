import { describe, expect, it } from 'vitest';
import { codedEventsOf } from '../dev/event-lines.js';

/** Paragraphs as reporters write them, with the countries on both sides of all that is done. */
const STORIES: readonly (readonly [theme: string, text: string, wanted: readonly string[]])[] = [
  [
    'coup',
    "Soldiers in Guinea-Bissau detained President Osvaldo Cabral on Thursday and dissolved parliament. Gen. Bubo Mané, who leads them, imposed a curfew. The African Union suspended Guinea-Bissau's membership, and Portugal condemned the takeover. Police in Guinea-Bissau fired tear gas at supporters of the president, who burned tires and threw stones.",
    [
      'COERCE detained: GNB > GNB',
      'COERCE dissolved parliament: GNB > GNB',
      'COERCE imposed a curfew: GNB > ',
      "SANCTION suspended Guinea-Bissau's membership: African Union > GNB",
      'ACCUSE condemned: PRT > ',
      'ASSAULT fired tear gas: GNB > GNB',
      'PROTEST burned tires: GNB > ',
      'ASSAULT threw stones: GNB > ',
    ],
  ],
  [
    'strike',
    'Nurses in Leeds called off their own strike on Tuesday. Transport Secretary Helen Marsh refused to resign. Rail drivers voted to strike over rosters.',
    ['CONCEDE called off: GBR > ', 'REJECT refused: GBR > ', 'PROTEST voted: GBR > '],
  ],
  [
    'summit',
    'Turkish President Kemal Arslan and Greek Prime Minister Nikos Vassilakis agreed on Thursday to reopen talks on their maritime border. Arslan praised Vassilakis for his courage, and the Greek leader thanked Germany. Cyprus criticised Germany.',
    [
      'AGREE agreed: GRC TUR > GRC TUR',
      'SUPPORT praised: TUR > GRC',
      'SUPPORT thanked: GRC > DEU',
      'ACCUSE criticised: CYP > DEU',
    ],
  ],
  [
    'sanctions',
    "The United States on Monday imposed sanctions on two Sudanese generals and a gold trader in Dubai, accusing them of arms smuggling. Sudan's army rejected the accusation. The United Arab Emirates summoned the American ambassador in Abu Dhabi. Russia protested.",
    [
      'SANCTION imposed sanctions: USA > ARE SDN',
      'ACCUSE accusing: USA > SDN',
      'REJECT rejected: SDN > USA',
      'ACCUSE summoned the American ambassador: ARE > USA',
      'ACCUSE protested: RUS > ',
    ],
  ],
  [
    'trial',
    'A court in Peru on Wednesday sentenced former President Rodolfo Quiroga to 14 years in prison. Quiroga, who was arrested in Madrid in 2022 and extradited the following year, denied taking bribes. His wife, Carmen Salas, was acquitted. Outside, his supporters clashed with riot police. Eleven people were arrested.',
    [
      'COERCE sentenced: PER > PER',
      'COERCE arrested:  > PER',
      'COOPERATE extradited:  > PER',
      'REJECT denied: PER > PER',
      'CONCEDE acquitted: PER > PER',
      'ASSAULT clashed: PER > PER',
      'COERCE arrested: PER > PER',
    ],
  ],
  [
    'protest',
    'Thousands of farmers blocked the main boulevard of Sofia on Saturday. Police used water cannon against the farmers. Agriculture Minister Ivan Dochev told reporters that he had offered to meet the farmers and that they had turned him down. Nobody called their union, its leader said.',
    [
      'PROTEST blocked the main boulevard: BGR > ',
      'ASSAULT used water cannon: BGR > BGR',
      'AGREE offered: BGR > BGR',
      'REJECT turned him down: BGR > BGR',
    ],
  ],
  [
    'aid',
    "France has sent two helicopters from New Caledonia to Vanuatu, and China pledged $3 million. Cyclone Lola flattened villages on three islands of Vanuatu on Friday. Vanuatu's prime minister, Moses Kalo, asked the World Bank for a loan.",
    ['AID sent two helicopters: FRA > VUT', 'AGREE pledged $3 million: CHN > ', 'REQUEST asked: VUT > World Bank'],
  ],
  [
    'border clash',
    "Indian and Pakistani troops exchanged fire on Sunday. Pakistan's army said Indian shells hit a village. India's Foreign Ministry summoned the Pakistani High Commissioner. Pakistan recalled its envoy from New Delhi, and China urged both sides to show restraint.",
    [
      'ASSAULT exchanged fire: IND PAK > IND PAK',
      'ASSAULT hit a village: IND > PAK',
      'ACCUSE summoned the Pakistani High Commissioner: IND > PAK',
      'SANCTION recalled its envoy: PAK > IND',
      'REQUEST urged: CHN > IND PAK',
    ],
  ],
  [
    'election',
    "Kenya's opposition leader, James Otieno, on Friday vowed to challenge the result of the election. The electoral commission's chairwoman, Grace Wanjala, dismissed the claim. Police arrested the governor of Kisumu, an Otieno ally. Observers from the European Union praised the voters of Kenya. Ugandan President Amos Okello congratulated the winner, Peter Mutua.",
    [
      'THREATEN vowed: KEN > ',
      'REJECT dismissed the claim: KEN > KEN',
      'COERCE arrested: KEN > KEN',
      'SUPPORT praised: Observers > KEN',
      'SUPPORT congratulated: UGA > KEN',
    ],
  ],
  [
    'hostages',
    'Gunmen abducted 34 schoolgirls from a school in Nigeria two weeks ago and on Tuesday freed nine of them. President Ibrahim Lawal ordered the army to rescue the others. Warplanes bombed a camp of the gunmen in Nigeria on Monday. Britain offered to send negotiators.',
    [
      'ASSAULT abducted: Gunmen > NGA',
      'RETREAT freed: Gunmen > NGA',
      'ASSAULT bombed: NGA > NGA',
      'AGREE offered: GBR > ',
    ],
  ],
  [
    'ceasefire talks',
    'Hamas said it would release 20 hostages. Hezbollah fired dozens of rockets into northern Israel, wounding a farmer. Jordan airdropped food on Saturday. Israel denied that it had broken the truce.',
    [
      'RETREAT release 20 hostages: PSE > ISR',
      'ASSAULT fired dozens: LBN > ISR',
      'AID airdropped food: JOR > ',
      'REJECT denied: ISR > ',
    ],
  ],
  [
    'deportation',
    "Texas deputies on Tuesday arrested 46 migrants near the border town of Eagle Pass. Mexico's foreign ministry protested the arrests. Two Honduran brothers told The Associated Press that Mexican police had robbed them.",
    ['COERCE arrested: USA > 46 migrants', 'ACCUSE protested: MEX > USA', 'ASSAULT robbed: MEX > HND'],
  ],
  [
    'those hit are the object, known or not',
    'A bomber killed nine trainees at a base in Chad on Sunday.',
    ['ASSAULT killed: bomber > nine trainees'],
  ],
  [
    'whose country it is',
    'Lithuanian Foreign Minister Rasa Jonaitis said her country would sue China.',
    ['ACCUSE sue: LTU > CHN'],
  ],
  [
    'who leaves a meeting answers nobody',
    'Ann Lee, a lawyer in Chad, called for a trial. Councillors in Chad walked out of a meeting.',
    ['REQUEST called: TCD > ', 'REJECT walked out: TCD > '],
  ],
];

describe('stories', () => {
  it.each(STORIES)('%s', (_theme, text, wanted) => {
    expect(codedEventsOf(text, '2026-03-06')).toEqual(wanted);
  });
});
