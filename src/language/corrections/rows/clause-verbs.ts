import { COMMON_NOUN, ED, isPlural, needsVerb, SOME } from '../conditions.js';
import { BEFORE_CLAUSE, NOUN_OR_VERB, QUOTING_VERBS, SHOUTED, SHOWING, TOLD, words } from '../data.js';
import { BASE_VERB, NAME, NOUNS, nounByEnding, PAST_VERB, S_VERB } from '../tags.js';
import type { Pass, Tag, WordTest } from '../types.js';

const FINITE_TAGS: readonly Tag[] = ['Modal', 'Copula', 'PastTense'];

export const SUBJECTS_OF_CLAUSES: Pass = [
  {
    id: 'tag:subject-of-clause',
    match: {
      word: {
        has: ['Verb'],
        lacks: ['PastTense', 'Auxiliary', 'Modal', 'Copula', 'Participle'],
        joined: false,
        notNorm: words('let being having'),
      },
      before: { norm: BEFORE_CLAUSE },
      after: { has: FINITE_TAGS },
    },
    tag: nounByEnding,
    why: 'Between a verb of saying and a finite verb stands the subject of the clause, no verb.',
    example: 'She said *shelling* continued in Oslo.',
    counterExample: 'She said they were *shelling* Oslo.',
  },
];

const FIRST_VERB: WordTest = {
  capital: true,
  has: ['Verb'],
  lacks: ['PastTense', 'Participle', 'Gerund', 'Auxiliary', 'Modal', 'Copula'],
};

/** "Northgate said", "Demand fell": no verb begins a sentence whose second word is finite. */
export const FIRST_SUBJECTS: Pass = [
  {
    id: 'tag:noun-before-verb',
    match: { word: { ...FIRST_VERB, stem: NOUN_OR_VERB }, previous: null, after: { has: FINITE_TAGS } },
    tag: nounByEnding,
    why: 'The first word of a sentence whose second one is finite is its subject.',
    example: '*Campaign* will end in May.',
    counterExample: '*Campaign* for them, he said.',
  },
  {
    id: 'tag:name-before-verb',
    match: { word: FIRST_VERB, previous: null, after: { has: FINITE_TAGS } },
    tag: NAME,
    why: 'The first word of a sentence whose second one is finite is its subject, and a name where it is no noun.',
    example: '*Equip* said it would sell.',
    counterExample: '*Equip* the port, he said.',
  },
];

const SHOW = words('show');

/** "Court records show Lee was there": two nouns to the tagger, or the first one a verb. */
export const SHOWN: Pass = [
  {
    id: 'tag:records-that-show',
    match: { word: { norm: SHOWING }, after: { norm: SHOW }, next2: SOME },
    unless: [{ next2: { has: FINITE_TAGS } }],
    tag: NOUNS,
    why: 'Records, figures and polls show something.',
    example: 'Court *records* show Siv Moen was there.',
    counterExample: 'The court *records* the show.',
  },
  {
    id: 'tag:show-verb',
    match: { word: { norm: SHOW }, before: { norm: SHOWING }, next: SOME },
    unless: [{ next: { has: FINITE_TAGS } }],
    tag: BASE_VERB,
    why: 'Behind records, figures or polls "show" is the verb.',
    example: 'Court records *show* Siv Moen was there.',
    counterExample: 'The results *show* was late.',
  },
  {
    id: 'tag:rose-verb',
    match: { word: { text: words('rose') }, before: { ...COMMON_NOUN, is: isPlural } },
    unless: [{ after: COMMON_NOUN }],
    tag: PAST_VERB,
    why: 'Behind a plural "rose" is no flower, which has an article or a colour before it.',
    example: 'Exports *rose* 3 percent.',
    counterExample: 'She held a *rose* in her hand.',
  },
];

/** "said repairs cost millions", "says the system works", "said hopes faded": the only verb that the clause can have. */
export const ONLY_VERBS: Pass = [
  {
    id: 'tag:only-past',
    match: { word: { has: ['Adjective'], form: ED }, before: { ...COMMON_NOUN, is: isPlural }, where: needsVerb },
    tag: PAST_VERB,
    why: 'Behind the plural subject of a clause without another verb an -ed adjective is its past.',
    example: 'She said hopes *faded*.',
    counterExample: 'She said the *faded* hopes died.',
  },
  {
    id: 'tag:only-third-person',
    match: {
      word: { ...COMMON_NOUN, form: /s$/, stem: NOUN_OR_VERB },
      before: { ...COMMON_NOUN, isNot: isPlural },
      where: needsVerb,
    },
    tag: S_VERB,
    why: 'Behind the singular subject of a clause without another verb a plural is its third person form.',
    example: 'She says the system *works* in Oslo.',
    counterExample: 'She says the road *works* were late.',
  },
  {
    id: 'tag:only-base',
    match: {
      word: { ...COMMON_NOUN, notForm: /s$/, stem: NOUN_OR_VERB },
      before: { ...COMMON_NOUN, is: isPlural },
      where: needsVerb,
    },
    tag: BASE_VERB,
    why: 'Behind the plural subject of a clause without another verb a singular is its base form.',
    example: 'He said the delays *amount* to a sentence.',
    counterExample: 'He said the *amount* was small.',
  },
];

/** “…,” recalls Ann Lee; "Lee, who reviewed it, calls the paper a gem". */
export const QUOTING: Pass = [
  {
    id: 'tag:quoting-verb',
    match: {
      word: { norm: QUOTING_VERBS, adjacent: false, has: ['Noun'] },
      previous: SOME,
      after: [{ has: ['ProperNoun', 'Determiner'] }, { norm: words('his her its') }],
    },
    tag: S_VERB,
    why: 'Behind a mark and before its subject or object stands a verb, no plural.',
    example: 'Siv Moen, who read it, *calls* the paper a gem.',
    counterExample: 'Siv Moen took two *calls* from Oslo.',
  },
  {
    id: 'tag:shouted',
    match: {
      word: { norm: SHOUTED, has: ['Adjective'], lacks: ['ProperNoun'] },
      before: { norm: words('another some others one many both') },
      after: null,
    },
    tag: PAST_VERB,
    why: 'Behind "another" and before a mark a participle of saying is the verb.',
    example: 'Another *shouted*: “Go!”',
    counterExample: 'The *shouted* words were his.',
  },
  {
    id: 'tag:told-that',
    match: {
      word: { norm: TOLD, has: ['Adjective'], lacks: ['ProperNoun'] },
      next2: { norm: words('that') },
    },
    unless: [{ before: { has: ['Determiner', 'Copula', 'Auxiliary', 'Possessive'] } }],
    tag: PAST_VERB,
    why: 'Who is assured or reminded stands between the verb and "that".',
    example: 'He rose and *assured* reporters that it was safe.',
    counterExample: 'He had the *assured* tone that wins.',
  },
];
