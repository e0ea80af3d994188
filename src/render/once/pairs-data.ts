/** Two articles, and what they both tell of. */
export interface Pair {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  /** Types of the events that are told in both, as often as there are such events. */
  readonly shared: readonly string[];
}

/** Pairs of articles about one story, in different words; and pairs that are alike and tell of different events. */
export const PAIRS: readonly Pair[] = [
  {
    name: 'a meeting, other spelling of a name',
    one: 'OSLO, Norway, March 4, 2026 — Norwegian Foreign Minister Ada Berg met Ukrainian Foreign Minister Andriy Melnychenko in Oslo on Tuesday.',
    other:
      'Published 2026-03-05\n\nUkraine’s foreign minister, Andrii Melnichenko, and his Norwegian counterpart Ada Berg held talks in Oslo on March 3. Ukrainian Foreign Minister Andrii Melnichenko thanked Norway.',
    shared: ['CONSULT'],
  },
  {
    name: 'sanctions',
    one: 'Published 2026-05-12\n\nCanada on Monday imposed sanctions on Belarus over the arrest of two reporters.',
    other:
      'Published 2026-05-13\n\nOTTAWA — The Canadian government imposed new sanctions on Belarus on May 11. “Reporters are no criminals,” said Prime Minister Louise Tremblay.',
    shared: ['SANCTION'],
  },
  {
    name: 'an attack, and an answer to it',
    one: 'Published 2026-06-02\n\nTurkish warplanes bombed Syria on Monday. Syria condemned Turkey on Tuesday.',
    other:
      'Published 2026-06-03\n\nTurkey bombed Syria on June 1, and Syria condemned Turkey on Tuesday. The bombing lasted an hour.',
    shared: ['ASSAULT', 'ACCUSE'],
  },
  {
    name: 'a demand of a person',
    one: 'Published 2026-01-21\n\nPolish President Jan Wolski on Tuesday urged Germany to reopen the border.',
    other:
      'Published 2026-01-22\n\nWARSAW — President Jan Wolski of Poland urged Germany on Jan. 20 to reopen its border with Poland.',
    shared: ['REQUEST'],
  },
  {
    name: 'aid',
    one: 'Published 2026-09-10\n\nJapan on Wednesday sent food and tents to Nepal after the landslide.',
    other: 'Published 2026-09-11\n\nJapan sent aid to Nepal on September 9. Nepal thanked Japan on Thursday.',
    shared: ['AID'],
  },
  {
    name: 'the same words said',
    one: 'Published 2026-04-08\n\n“The bridge will open in May,” Kenyan Transport Minister Grace Wanjiru said on Tuesday.',
    other: 'Published 2026-04-08\n\nKenyan minister Grace Wanjiru said on Tuesday: “The bridge will open in May.”',
    shared: ['STATEMENT'],
  },
  {
    name: 'the same on two days',
    one: 'Published 2026-06-02\n\nTurkish warplanes bombed Syria on Monday.',
    other: 'Published 2026-06-05\n\nTurkish warplanes bombed Syria on Thursday.',
    shared: [],
  },
  {
    name: 'other ministers of the same countries',
    one: 'Published 2026-03-04\n\nNorwegian Foreign Minister Ada Berg met Ukrainian Foreign Minister Andriy Melnychenko on Tuesday.',
    other:
      'Published 2026-03-04\n\nNorwegian Energy Minister Lars Hovland met Ukrainian Energy Minister Olena Kravets on Tuesday.',
    shared: [],
  },
  {
    name: 'there and back',
    one: 'Published 2026-05-12\n\nCanada on Monday imposed sanctions on Belarus.',
    other: 'Published 2026-05-12\n\nBelarus on Monday imposed sanctions on Canada.',
    shared: [],
  },
  {
    name: 'done and planned',
    one: 'Published 2026-05-12\n\nCanada imposed sanctions on Belarus on Monday.',
    other: 'Published 2026-05-10\n\nCanada will impose sanctions on Belarus on Monday.',
    shared: [],
  },
  {
    name: 'two cities',
    one: 'Published 2026-07-03\n\nRussian drones struck Ukrainian troops in Odesa on Thursday.',
    other: 'Published 2026-07-03\n\nRussian drones struck Ukrainian troops in Kharkiv on Thursday.',
    shared: [],
  },
  {
    name: 'other words said by the same person',
    one: 'Published 2026-04-08\n\n“The bridge will open in May,” Kenyan Transport Minister Grace Wanjiru said on Tuesday.',
    other:
      'Published 2026-04-08\n\n“The road will close in June,” Kenyan Transport Minister Grace Wanjiru said on Tuesday.',
    shared: [],
  },
];
