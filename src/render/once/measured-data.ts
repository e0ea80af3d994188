import type { Pair } from './pairs-data.js';

/**
 * Pairs that the grouping was measured on, written when it was done: nothing was changed for them. Types are what PLOVER calls
 * the event, whether the articles' records have it or not.
 */
export const MEASURED: readonly Pair[] = [
  {
    name: 'expulsion',
    one: 'Published 2026-02-11\n\nSOFIA — Bulgaria on Tuesday expelled two Russian diplomats accused of spying. Russia vowed to retaliate.',
    other:
      'Published 2026-02-12\n\nTwo Russian diplomats were expelled from Bulgaria on Feb. 10 for spying, the foreign ministry in Sofia said.',
    shared: ['SANCTION'],
  },
  {
    name: 'trade deal',
    one: 'Published 2026-03-19\n\nChile and Vietnam signed a trade agreement on Wednesday in Santiago.',
    other:
      'Published 2026-03-20\n\nSANTIAGO, Chile — Vietnam and Chile have signed an agreement on trade. The signing took place on March 18.',
    shared: ['SUPPORT'],
  },
  {
    name: 'strike',
    one: 'Published 2026-04-14\n\nIsraeli jets struck targets in southern Lebanon on Monday, killing three people, Lebanese officials said.',
    other: 'Published 2026-04-15\n\nBEIRUT — Three people died when Israel struck southern Lebanon on April 13.',
    shared: ['ASSAULT'],
  },
  {
    name: 'visit',
    one: 'Published 2026-05-21\n\nIndian Prime Minister Rajesh Menon met French President Claire Aubert in Paris on Wednesday.',
    other:
      'Published 2026-05-22\n\nPARIS — French President Claire Aubert hosted talks with Indian Prime Minister Rajesh Menon on May 20.',
    shared: ['CONSULT'],
  },
  {
    name: 'criticism',
    one: 'Published 2026-06-10\n\nGreece on Tuesday condemned Turkey over drilling near Crete.',
    other:
      'Published 2026-06-11\n\nATHENS — The Greek government accused Turkey on June 9 of illegal drilling off Crete.',
    shared: ['ACCUSE'],
  },
  {
    name: 'aid money',
    one: 'Published 2026-07-08\n\nGermany pledged 20 million euros to Moldova on Tuesday.',
    other:
      'Published 2026-07-09\n\nCHISINAU — Moldova will get 20 million euros from Germany, Berlin promised on July 7.',
    shared: ['AGREE'],
  },
  {
    name: 'arrest',
    one: 'Published 2026-08-19\n\nSpanish police on Tuesday arrested a Moroccan fisherman in Cadiz.',
    other:
      'Published 2026-08-20\n\nMADRID — A fisherman from Morocco was arrested by Spanish police on Aug. 18 in Cadiz.',
    shared: ['COERCE'],
  },
  {
    name: 'call',
    one: 'Published 2026-09-15\n\nBrazilian President Luana Teixeira urged Argentina on Monday to open its market to beef.',
    other:
      'Published 2026-09-16\n\nBRASILIA — Argentina should open its market to beef, President Luana Teixeira of Brazil said on Monday. Brazil urged Argentina on Sept. 14 to lift its tariffs.',
    shared: ['REQUEST'],
  },
  {
    name: 'other aims, same day',
    one: 'Published 2026-04-14\n\nSaudi warplanes bombed Yemeni soldiers in Sanaa on Monday.',
    other: 'Published 2026-04-14\n\nSaudi warplanes bombed Yemeni soldiers in Aden on Monday.',
    shared: [],
  },
  {
    name: 'other direction',
    one: 'Published 2026-02-11\n\nBulgaria expelled two Russian diplomats on Tuesday.',
    other: 'Published 2026-02-11\n\nRussia expelled two Bulgarian diplomats on Tuesday.',
    shared: [],
  },
  {
    name: 'other people',
    one: 'Published 2026-05-21\n\nIndian Finance Minister Asha Nair met French Finance Minister Luc Perrin on Wednesday.',
    other:
      'Published 2026-05-21\n\nIndian Prime Minister Rajesh Menon met French President Claire Aubert on Wednesday.',
    shared: [],
  },
  {
    name: 'two aids',
    one: 'Published 2026-07-08\n\nJapan sent blankets to Kenya on Tuesday.',
    other: 'Published 2026-07-08\n\nJapan sent a ship to Kenya on Thursday.',
    shared: [],
  },
];
