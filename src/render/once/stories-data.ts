import type { Pair } from './pairs-data.js';

/**
 * Longer pairs that the grouping was measured on, each two papers' accounts of one story, and pairs that are alike and are not
 * one story. Nothing was changed for them. Types are what PLOVER calls the event, whether the records have it or not.
 */
export const STORIES: readonly Pair[] = [
  {
    name: 'envoys sent home',
    one: 'PRAGUE, March 11, 2026 — The Czech Republic on Tuesday expelled three Belarusian diplomats. Czech Foreign Minister Pavel Hruska accused Belarus of running agents in Brno.\n\n“They had other work than diplomacy,” Hruska told reporters.',
    other:
      'MINSK, Belarus, March 12, 2026 — Three Belarusian diplomats left Prague this week. The Czech Republic expelled them on March 10. “We have seen no proof,” Belarusian Deputy Foreign Minister Andrei Sidorenka said on Wednesday.',
    shared: ['SANCTION'],
  },
  {
    name: 'a summit on water',
    one: 'AMMAN, Jordan, April 22, 2026 — Jordanian Prime Minister Samir Haddadin met Iraqi President Karim al-Jubouri in Amman on Tuesday. Both spoke about the drought. Jordan praised Iraq for opening a dam.',
    other:
      'BAGHDAD, April 23, 2026 — Iraqi President Kareem Al Jubouri held talks with Jordanian Prime Minister Samir Haddadin on April 21. Iraq wants Jordan to pay for the dam.',
    shared: ['CONSULT'],
  },
  {
    name: 'border shelling',
    one: 'May 19, 2026\n\nThai soldiers shelled Cambodian positions on Monday, the Cambodian army said. Cambodia fired rockets at Thailand on Tuesday. Nobody was hurt.',
    other:
      'BANGKOK, May 20, 2026 — Thailand shelled Cambodian positions on May 18. On Tuesday Cambodia fired rockets at Thailand, which closed two schools.',
    shared: ['ASSAULT', 'ASSAULT'],
  },
  {
    name: 'grain on the way',
    one: 'ROME, June 17, 2026 — Italy sent 4,000 tons of wheat to Sudan on Tuesday. “It is not enough,” said Italian Development Minister Chiara Bassani.',
    other:
      'KHARTOUM, Sudan, June 18, 2026 — A ship with wheat is on its way to Port Sudan. Italy sent the grain to Sudan on June 16. Sudan thanked Italy on Wednesday.',
    shared: ['AID'],
  },
  {
    name: 'a minister arrested',
    one: 'LIMA, Peru, July 9, 2026 — Peruvian police arrested former Mines Minister Octavio Salcedo on Wednesday. He denied that he had taken bribes.',
    other:
      'LIMA, July 10, 2026 — Octavio Salcedo, a former mines minister of Peru, was arrested by Peruvian police on July 8. His lawyer called the charges a joke.',
    shared: ['COERCE'],
  },
  {
    name: 'tariffs',
    one: 'BRUSSELS, Aug. 5, 2026 — Canada imposed tariffs on South Korea on Tuesday. South Korea threatened to answer in kind.',
    other:
      'SEOUL, South Korea, Aug. 6, 2026 — South Korean Trade Minister Yoon Ji-ho criticized Canada on Wednesday. Canada had imposed tariffs on South Korea on Aug. 4.',
    shared: ['SANCTION'],
  },
  {
    name: 'a plea for troops',
    one: 'Published 2026-09-02\n\nSomali President Abdi Warsame on Tuesday asked Kenya to send more soldiers. Kenya agreed to the request on Wednesday.',
    other:
      'NAIROBI, Kenya, Sept. 3, 2026 — Somali President Abdi Warsame asked Kenya on Sept. 1 for more soldiers. Kenyan Defense Minister Lucy Njeri said that the first would leave in a week.',
    shared: ['REQUEST'],
  },
  {
    name: 'a word of praise',
    one: 'OSLO, Norway, Oct. 14, 2026 — Norwegian Climate Minister Sigrid Dale praised Brazil on Tuesday for saving its forests.',
    other:
      'BRASILIA, Brazil, Oct. 15, 2026 — Norway will pay again. On Oct. 13, Norwegian Climate Minister Sigrid Dale praised Brazil for its work against logging.',
    shared: ['SUPPORT'],
  },
  {
    name: 'talks broken off',
    one: 'GENEVA, Nov. 11, 2026 — Armenia rejected an offer from Azerbaijan on Tuesday. “We were given a map, not an offer,” said Armenian negotiator Ani Petrosyan.',
    other:
      'BAKU, Azerbaijan, Nov. 12, 2026 — Armenia rejected Azerbaijan’s offer on Nov. 10. Azerbaijan said on Wednesday that the door was open.',
    shared: ['REJECT'],
  },
  {
    name: 'a march',
    one: 'TUNIS, Tunisia, Dec. 2, 2026 — Thousands of Tunisian teachers protested in Tunis on Tuesday. Police kept away.',
    other:
      'PARIS, Dec. 3, 2026 — In Tunis, Tunisian teachers protested on Dec. 1 for better pay. The ministry promised an answer by Friday.',
    shared: ['PROTEST'],
  },
  {
    name: 'prisoners freed',
    one: 'Published 2026-01-14\n\nEritrea released nine Ethiopian prisoners on Tuesday. The Red Cross flew them home.',
    other:
      'ADDIS ABABA, Ethiopia, Jan. 15, 2026 — Nine Ethiopians are home again: Eritrea released the Ethiopian prisoners on Jan. 13.',
    shared: ['RETREAT'],
  },
  {
    name: 'a threat',
    one: 'ATHENS, Greece, Feb. 18, 2026 — Turkish Defense Minister Emre Aksoy threatened Greece with war on Tuesday. Greece called it a bluff.',
    other:
      'ANKARA, Turkey, Feb. 19, 2026 — On Feb. 17, Turkey’s defense minister, Emre Aksoy, threatened Greece with war over an islet. Greek Prime Minister Nikos Vlachos will speak to parliament on Friday.',
    shared: ['THREATEN'],
  },
  {
    name: 'two ministers, two visits',
    one: 'AMMAN, Jordan, April 22, 2026 — Jordanian Prime Minister Samir Haddadin met Iraqi President Karim al-Jubouri in Amman on Tuesday.',
    other:
      'BAGHDAD, April 22, 2026 — Jordanian Interior Minister Rania Tell met Iraqi Interior Minister Omar Dulaimi in Baghdad on Tuesday.',
    shared: [],
  },
  {
    name: 'two arrests in one town',
    one: 'LIMA, Peru, July 9, 2026 — Peruvian police arrested former Mines Minister Octavio Salcedo on Wednesday.',
    other: 'LIMA, Peru, July 9, 2026 — Peruvian police arrested singer Milagros Tello on Wednesday.',
    shared: [],
  },
  {
    name: 'shelling on two days',
    one: 'May 19, 2026\n\nThai soldiers shelled Cambodian positions on Monday.',
    other: 'May 21, 2026\n\nThai soldiers shelled Cambodian positions on Wednesday.',
    shared: [],
  },
  {
    name: 'an offer refused, and one taken',
    one: 'GENEVA, Nov. 11, 2026 — Armenia rejected an offer from Azerbaijan on Tuesday.',
    other: 'GENEVA, Nov. 11, 2026 — Azerbaijan rejected an offer from Armenia on Tuesday.',
    shared: [],
  },
  {
    name: 'wheat and tents',
    one: 'ROME, June 17, 2026 — Italy sent wheat to Sudan on Tuesday.',
    other: 'ROME, June 17, 2026 — Italy sent tents to Chad on Tuesday.',
    shared: [],
  },
  {
    name: 'marches in two cities',
    one: 'TUNIS, Tunisia, Dec. 2, 2026 — Tunisian teachers protested in Tunis on Tuesday.',
    other: 'SFAX, Tunisia, Dec. 2, 2026 — Tunisian dockers protested in Sfax on Tuesday.',
    shared: [],
  },
];
