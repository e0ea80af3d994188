import { ED, SOME } from '../conditions.js';
import { ALWAYS_BASE, ALWAYS_NOUNS, ALWAYS_PAST, ALWAYS_THIRD_PERSON, words } from '../data.js';
import { BASE_VERB, GERUND, NOUN, nounByNumber, PARTICIPLE, PAST_VERB, S_VERB } from '../tags.js';
import type { Pass, Tag } from '../types.js';

/** What makes a noun of a word that is hardly ever one. */
const BEFORE_NOUN: readonly Tag[] = ['Determiner', 'Adjective', 'Possessive', 'Preposition', 'Modal', 'Infinitive'];

/** Words that have one reading in news, whatever or almost whatever stands around. */
export const FIXED_WORDS: Pass = [
  {
    id: 'tag:crowd-control-weapon',
    match: {
      word: { norm: words('tear stun'), has: ['Verb'] },
      after: { norm: words('gas grenade grenades gun guns') },
    },
    tag: NOUN,
    why: '"Tear gas", "stun grenades" and "stun guns" are compounds.',
    example: 'They used only *tear* gas.',
    counterExample: 'Gas can *tear* the bag.',
  },
  {
    id: 'tag:second-half-participle',
    match: { word: { untagged: true, form: /(?:ed|en|ing|led|born|made|run)$/ } },
    tag: PARTICIPLE,
    why: 'A participle joined to an abbreviation describes the noun behind it.',
    example: 'The U.S.-*led* talks failed.',
    counterExample: 'The U.S.-*Chad* talks failed.',
  },
  {
    id: 'tag:second-half-noun',
    match: { word: { untagged: true } },
    tag: NOUN,
    why: 'What else is joined to an abbreviation is a noun.',
    example: 'The U.S.-*Chad* talks failed.',
    counterExample: 'The U.S.-*led* talks failed.',
  },
  {
    id: 'tag:always-noun',
    match: { word: { norm: ALWAYS_NOUNS, has: ['Verb', 'Adjective'] } },
    tag: nounByNumber,
    why: 'Some words are nouns in news whatever stands around.',
    example: 'Two *boats* circled the tanker.',
    counterExample: 'Two *strikes* shut the mine.',
  },
  {
    id: 'tag:always-past',
    match: { word: { text: ALWAYS_PAST, lacks: ['Verb'], joined: false } },
    tag: PAST_VERB,
    why: 'Some past forms are hardly ever anything but verbs.',
    example: 'A spokesman for the port *said* it was open.',
    counterExample: 'Ships left Port *Said* on Monday.',
  },
  {
    id: 'tag:always-third-person',
    match: { word: { text: ALWAYS_THIRD_PERSON, lacks: ['Verb'], joined: false } },
    tag: S_VERB,
    why: 'Some third person forms are hardly ever anything but verbs.',
    example: 'The government *rejects* that.',
    counterExample: 'The port authority *posts* a list.',
  },
  {
    id: 'tag:always-base',
    match: { word: { text: ALWAYS_BASE, lacks: ['Verb'], joined: false } },
    tag: BASE_VERB,
    why: 'Some base forms are hardly ever anything but verbs.',
    example: 'Nearly 600 in the camp *refuse* to go home.',
    counterExample: 'Nearly 600 in the camp *refused* to go home.',
  },
  {
    id: 'tag:belonging',
    match: { word: { text: words('belonging'), lacks: ['Verb'], joined: false } },
    tag: GERUND,
    why: '"Belonging" tells whose it is.',
    example: 'Several shops *belonging* to the firm burned.',
    counterExample: 'It gives them *belongings* of worth.',
  },
  {
    id: 'tag:spread-past',
    match: { word: { text: words('spread'), lacks: ['Verb'], joined: false } },
    unless: [{ before: { has: BEFORE_NOUN } }],
    tag: PAST_VERB,
    why: '"Spread" is a verb where no determiner, adjective or preposition makes it a noun.',
    example: 'Panic *spread* in the town.',
    counterExample: 'The *spread* of panic was quick.',
  },
  {
    id: 'tag:saying-gerund',
    match: { word: { norm: words('saying telling'), joined: false, lacks: ['Verb'] }, next: SOME },
    unless: [
      { before: { has: ['Determiner', 'Adjective', 'Adverb', 'Possessive'] } },
      { before: { norm: words('old') } },
    ],
    tag: GERUND,
    why: '"Saying" is a noun only behind a determiner or an adjective.',
    example: 'The mayor wrote a note *saying* nothing was wrong.',
    counterExample: 'It is an old *saying* of the coast.',
  },
  {
    id: 'tag:phrasal-past',
    match: { word: { has: ['PhrasalVerb'], form: ED, lacks: ['PastTense'] } },
    tag: PAST_VERB,
    why: 'A phrasal verb that ends in -ed stands in the past.',
    example: 'The case is itself *tied* up in court.',
    counterExample: 'They *tie* up the boats.',
  },
];
