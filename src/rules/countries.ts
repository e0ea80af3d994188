import type { RuleEntry } from './types.js';

/** Rules of `countries/`: the forms of its gazetteer, and what makes a capital a metonym. */
export const COUNTRY_RULES: readonly RuleEntry[] = [
  {
    id: 'country:name',
    finds: 'The name of a country or territory with an ISO 3166-1 code.',
    example: 'Talks were held in Norway.',
    counterExample: 'Talks were held in New Mexico.',
  },
  {
    id: 'country:abbreviation',
    finds: 'An abbreviation that stands for a country.',
    example: 'The U.S. envoy arrived on Monday.',
    counterExample: 'She asked us to wait for the envoy.',
  },
  {
    id: 'country:demonym',
    finds: 'The adjective of a country or the word for its people.',
    example: 'A Latvian minister resigned.',
    counterExample: 'She ordered a Danish pastry and French fries.',
  },
  {
    id: 'country:prefix',
    finds: 'The first half of a word for two countries.',
    example: 'A Franco-German plan was rejected.',
    counterExample: 'A plan of Franco was rejected.',
  },
  {
    id: 'country:behind-prefix',
    finds: 'A country in one word with a prefix.',
    example: 'They held a pro-Chad rally.',
    counterExample: 'They held a pro-Chadwick rally.',
  },
  {
    id: 'country:metonym-subject',
    finds: 'A capital that does what only a government does, as the subject of the clause.',
    example: 'Moscow rejected the accusation.',
    counterExample: 'Moscow is cold in March.',
  },
  {
    id: 'country:metonym-dealt-with',
    finds: 'A capital that talks, treaties or disputes are held with.',
    example: 'Norway opened talks with Tehran over the tanker.',
    counterExample: 'The tanker crew flew home from Tehran.',
  },
  {
    id: 'country:metonym-modifier',
    finds: "A capital before a noun that tells of a government's acts.",
    example: 'The delegation met the Kabul government on Monday.',
    counterExample: 'The delegation met in a small Kabul hotel.',
  },
  {
    id: 'country:metonym-possessive',
    finds: 'A capital as the owner of what only a government has.',
    example: "Beijing's foreign policy has changed.",
    counterExample: "Beijing's buses have changed colour.",
  },
  {
    id: 'country:metonym-coordinated',
    finds: 'A capital joined to another one that stands for its government.',
    example: 'Ankara and Athens signed a treaty on fishing.',
    counterExample: 'Trains from Ankara and Izmir were late.',
  },
  {
    id: 'country:metonym-seat',
    finds: 'A seat of power that acts: a palace, a street, a ministry by its building.',
    example: 'The Kremlin said the report was wrong.',
    counterExample: 'Tourists filled the square in front of the Kremlin.',
  },
];
