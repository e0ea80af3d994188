import {
  BASE_FORM,
  COMMON_NOUN,
  COMPLEMENT,
  ED,
  hasBareObject,
  isPlural,
  lacksLaterVerb,
  OBJECT,
  UNDATED_OBJECT,
} from '../conditions.js';
import {
  ALWAYS_ADJECTIVES,
  ALWAYS_NOUNS,
  AWAITING,
  BARE_INFINITIVE_AFTER,
  BARE_OBJECTS,
  BE,
  DO,
  HAVE,
  HEADLINE_VERBS,
  NOUN_OR_VERB,
  PERSON_NOUNS,
  UNCHANGED,
  words,
} from '../data.js';
import { ADJECTIVE, ADVERB, BASE_VERB, GERUND, NOUN, PARTICIPLE, PAST_VERB, S_VERB, verbByEnding } from '../tags.js';
import type { Pass, WordTest } from '../types.js';

const TO = words('to');

const HEADLINE_VERB = { word: { norm: HEADLINE_VERBS, has: ['Noun'] }, previous2: null } satisfies {
  word: WordTest;
  previous2: null;
};
const HEADLINE_SUBJECT: readonly WordTest[] = [
  { has: ['Actor'], isNot: isPlural },
  { norm: PERSON_NOUNS, isNot: isPlural },
];

/** "Minister calls plan a mistake": no article goes before the first word, so the second is no plural of a compound. */
export const HEADLINES: Pass = [
  {
    id: 'tag:headline-verb',
    match: { ...HEADLINE_VERB, before: HEADLINE_SUBJECT, after: { lacks: ['Verb', 'Copula', 'Auxiliary'] } },
    tag: S_VERB,
    why: 'Behind a bare singular person noun at the head of a line stands its verb.',
    example: 'Judge *blames* city for flood.',
    counterExample: 'Judge *orders* were ignored in the city.',
  },
  {
    id: 'tag:headline-verb-alone',
    match: { ...HEADLINE_VERB, before: HEADLINE_SUBJECT, after: { has: ['Verb'] }, where: lacksLaterVerb },
    tag: S_VERB,
    why: 'Behind a bare singular person noun at the head of a line stands its verb, where the line has no other one.',
    example: 'Minister *calls* plan a mistake in the house.',
    counterExample: 'Mayor *plans* cost money, they say.',
  },
];

const NOUN_IN_LOWER_CASE: WordTest = { ...COMMON_NOUN, capital: false };
const NOUN_NO_DATE: WordTest = {
  has: ['Noun'],
  lacks: ['Pronoun', 'ProperNoun', 'Possessive', 'Date'],
  capital: false,
};
const SINGULAR_NO_DATE: WordTest = { ...NOUN_NO_DATE, isNot: isPlural };
/** A singular subject: no other pronoun than these agrees with a third person form. */
const SINGULAR_SUBJECT: readonly WordTest[] = [
  { has: ['Noun', 'Acronym'], lacks: ['Date', 'Adjective', 'Pronoun'], isNot: isPlural },
  { has: ['Noun', 'Acronym'], lacks: ['Date', 'Adjective'], norm: words('he she it'), isNot: isPlural },
];
const PLURAL_OF_BOTH: WordTest = { ...NOUN_NO_DATE, all: ['Plural'], notNorm: ALWAYS_NOUNS, stem: NOUN_OR_VERB };

/** "the government faces criticism", "Japan protests the test": a noun tag between subject and object. */
export const VERB_PLACES: Pass = [
  {
    id: 'tag:base-after-modal',
    match: {
      word: SINGULAR_NO_DATE,
      before: [
        { has: ['Modal'], lacks: ['Noun'] },
        { norm: DO, lacks: ['Noun'] },
      ],
    },
    tag: BASE_VERB,
    why: 'Right behind a modal or a form of "do" stands a base form.',
    example: 'The firm would *lay* up nine boats.',
    counterExample: 'They live by the *lay* of the land.',
  },
  {
    id: 'tag:base-after-modal-and-adverb',
    match: {
      word: SINGULAR_NO_DATE,
      before: { has: ['Negative', 'Adverb'], lacks: ['Noun'] },
      previous2: { has: ['Modal'] },
    },
    tag: BASE_VERB,
    why: 'Behind a modal and "not" or an adverb stands a base form.',
    example: 'The hill could still *break* loose.',
    counterExample: 'There was still a *break* in it.',
  },
  {
    id: 'tag:object-of-new-verb',
    match: {
      word: { ...BASE_FORM, norm: NOUN_OR_VERB },
      before: { tagged: BASE_VERB, notNorm: BARE_INFINITIVE_AFTER },
      previous2: [{ has: ['Modal', 'Negative', 'Adverb'] }, { norm: DO }],
    },
    tag: NOUN,
    why: 'A verb behind its modal takes no bare verb.',
    example: 'The bank will pause *aid* in May.',
    counterExample: 'The bank will help *aid* them in May.',
  },
  {
    id: 'tag:base-after-to',
    match: {
      word: { ...SINGULAR_NO_DATE, norm: NOUN_OR_VERB },
      before: { norm: TO },
      after: [OBJECT, { has: ['Adjective'] }],
    },
    unless: [{ previous2: { has: ['Preposition'] } }],
    tag: BASE_VERB,
    why: 'Between "to" and an object stands an infinitive.',
    example: 'Ministers agreed to *halt* the talks.',
    counterExample: 'Ministers brought the talks to a *halt*.',
  },
  {
    id: 'tag:base-after-conjunction-to',
    match: {
      word: SINGULAR_NO_DATE,
      before: { norm: TO, has: ['Conjunction'] },
      after: [OBJECT, { has: ['Adjective'] }],
    },
    unless: [{ previous2: { has: ['Preposition'] } }],
    tag: BASE_VERB,
    why: 'Where the tagger calls "to" a conjunction it opens an infinitive.',
    example: 'Ministers agreed to *torpedo* the talks.',
    counterExample: 'They saw a *torpedo* there.',
  },
  {
    id: 'tag:unchanged-past',
    match: { word: { ...NOUN_NO_DATE, norm: UNCHANGED }, before: COMMON_NOUN, after: UNDATED_OBJECT },
    tag: PAST_VERB,
    why: 'Between a subject and an object a word whose past is its base form is a past form.',
    example: 'A shell *hit* the kitchen.',
    counterExample: 'A box office *hit* of May won.',
  },
  {
    id: 'tag:used-after-its-subject',
    match: {
      word: { norm: words('used'), has: ['Adjective'] },
      before: { has: ['Noun'], lacks: ['Possessive', 'Date'] },
      after: [COMPLEMENT, { norm: words('against') }],
    },
    unless: [{ after: { norm: words('to for that in on') } }],
    tag: PAST_VERB,
    why: 'Between a noun and an object "used" is a verb: as an adjective it stands behind a determiner or a verb.',
    example: 'The riot police *used* tear gas.',
    counterExample: 'Dealers sold *used* cars.',
  },
  {
    id: 'tag:past-of-plural-subject',
    match: {
      word: { has: ['Adjective'], lacks: ['Verb', 'Noun'], form: ED },
      before: { ...COMMON_NOUN, is: isPlural },
      after: UNDATED_OBJECT,
    },
    tag: PAST_VERB,
    why: 'Between a plural and a determiner, a pronoun or a number an -ed adjective is its past form.',
    example: 'The prison guards *wounded* nine people.',
    counterExample: 'The guards found *wounded* people.',
  },
  {
    id: 'tag:past-before-bare-object',
    match: {
      word: { ...NOUN_NO_DATE, norm: new Set(BARE_OBJECTS.keys()) },
      before: { has: ['Noun'] },
      where: hasBareObject,
    },
    unless: [{ next2: { has: ['Noun', 'Verb'] } }],
    tag: PAST_VERB,
    why: 'Some verbs take an object without an article: set fire, cut ties.',
    example: 'Oslo *cut* ties with the bank.',
    counterExample: 'The Oslo *set* conditions were poor.',
  },
  {
    id: 'tag:past-of-two-verbs',
    match: {
      word: { ...NOUN_NO_DATE, norm: new Set(BARE_OBJECTS.keys()) },
      before: { norm: words('and') },
      where: hasBareObject,
    },
    unless: [{ next2: { has: ['Noun', 'Verb'] } }],
    tag: PAST_VERB,
    why: '"And" may join a second verb with an object that has no article.',
    example: 'Youths threw stones and *set* fire to kiosks.',
    counterExample: 'The plates and *set* were old.',
  },
  {
    id: 'tag:past-before-particle',
    match: {
      word: { ...NOUN_NO_DATE, norm: words('hit set put cut') },
      before: { has: ['Noun'], lacks: ['Pronoun', 'Possessive', 'Date'] },
      after: { norm: words('upon out back aside') },
    },
    unless: [{ next2: { norm: words('of') } }],
    tag: PAST_VERB,
    why: 'Behind a noun "hit", "set", "put" and "cut" with their particle are verbs.',
    example: 'The ministry *hit* out at the report.',
    counterExample: 'A *hit* out of the park won it.',
  },
  {
    id: 'tag:base-after-awaiting',
    match: {
      word: { ...SINGULAR_NO_DATE, norm: NOUN_OR_VERB },
      before: { norm: TO },
      previous2: { norm: AWAITING },
    },
    unless: [{ after: COMMON_NOUN }],
    tag: BASE_VERB,
    why: 'What is due, likely or ready takes an infinitive.',
    example: 'They were due to *meet* again.',
    counterExample: 'The path to *peace* is long.',
  },
  {
    id: 'tag:third-person-before-object',
    match: { word: PLURAL_OF_BOTH, before: SINGULAR_SUBJECT, after: UNDATED_OBJECT },
    tag: S_VERB,
    why: 'Between a singular subject and an object stands a third person form.',
    example: 'One camp *favors* a slow burial.',
    counterExample: 'They asked for *favors* at once.',
  },
  {
    id: 'tag:third-person-before-noun',
    match: { word: PLURAL_OF_BOTH, before: SINGULAR_SUBJECT, after: COMMON_NOUN },
    unless: [{ before: { has: ['ProperNoun'] } }],
    tag: S_VERB,
    why: 'Between a singular noun and another noun a plural is a third person form.',
    example: 'The government *faces* criticism from its allies.',
    counterExample: 'The *faces* of critics were grim.',
  },
  {
    id: 'tag:base-after-pronoun',
    match: {
      word: { ...NOUN_NO_DATE, norm: NOUN_OR_VERB },
      before: { has: ['Pronoun'], norm: words('we they i you') },
    },
    tag: BASE_VERB,
    why: 'Right behind a plural subject pronoun stands its verb.',
    example: 'What they *fear* is a flood.',
    counterExample: 'Their *fear* is a flood.',
  },
];

/** "agreed to halt fighting", "which borders both countries". */
export const VERBS_BEFORE_OBJECTS: Pass = [
  {
    id: 'tag:base-before-noun',
    match: {
      word: { ...NOUN_IN_LOWER_CASE, norm: NOUN_OR_VERB },
      before: { norm: TO },
      after: [COMMON_NOUN, { has: ['Gerund'] }],
      previous2: { has: ['Verb', 'Date'] },
    },
    tag: BASE_VERB,
    why: 'Behind a verb and "to" and before a noun stands an infinitive.',
    example: 'Ministers agreed to *halt* fighting in the valley.',
    counterExample: 'Ministers saw the road to *halt* signs.',
  },
  {
    id: 'tag:base-of-conjunction-to',
    match: {
      word: { ...NOUN_IN_LOWER_CASE, norm: NOUN_OR_VERB },
      before: { norm: TO, has: ['Conjunction'] },
      after: [COMMON_NOUN, { has: ['Gerund'] }],
    },
    tag: BASE_VERB,
    why: 'Where the tagger calls "to" a conjunction it opens an infinitive, with a noun for its object too.',
    example: 'The house is set to *veto* bills.',
    counterExample: 'The house lifted the *veto*.',
  },
  {
    id: 'tag:verb-of-relative-clause',
    match: {
      word: { ...NOUN_IN_LOWER_CASE, stem: NOUN_OR_VERB },
      before: { norm: words('who which') },
      after: [OBJECT, { has: ['Preposition'] }],
    },
    tag: verbByEnding,
    why: 'Right behind "who" or "which" and before an object stands the verb of the relative clause.',
    example: 'He praised the men who *leak* them.',
    counterExample: 'He praised the men whose *leak* it was.',
  },
];

/** An -ed adjective that may be a past form. */
const ED_ADJECTIVE: WordTest = { has: ['Adjective'], lacks: ['Participle'], form: ED };

export const PARTICIPLES: Pass = [
  {
    id: 'tag:passive',
    match: { word: ED_ADJECTIVE, previous: { norm: new Set([...BE, ...HAVE]) } },
    unless: [{ after: COMMON_NOUN }],
    tag: PAST_VERB,
    why: 'Behind a form of "be" or "have" an -ed adjective is a participle of the verb.',
    example: 'The dog was *discovered* with a collar.',
    counterExample: 'The *discovered* dog wore a collar.',
  },
  {
    id: 'tag:passive-and-adverb',
    match: { word: ED_ADJECTIVE, previous: { has: ['Adverb', 'Negative'] }, previous2: { norm: BE } },
    unless: [{ after: COMMON_NOUN }],
    tag: PAST_VERB,
    why: 'Between "be" and its participle may stand "not" or an adverb.',
    example: 'The guests were badly *injured*.',
    counterExample: 'The badly *injured* guests left.',
  },
  {
    id: 'tag:past-before-name',
    match: {
      word: { ...ED_ADJECTIVE, capital: false },
      after: { has: ['ProperNoun', 'Pronoun', 'Determiner'], lacks: ['Demonym', 'Organization'] },
    },
    unless: [{ previous: { has: ['Determiner', 'Adjective', 'Preposition', 'Possessive', 'Copula', 'Value'] } }],
    tag: PAST_VERB,
    why: 'An -ed adjective with no article before it and a name behind it is a verb.',
    example: 'They came in and *removed* Stein from the hall.',
    counterExample: 'They came in with the *removed* Stein.',
  },
  {
    id: 'tag:describing-participle',
    match: { word: { norm: ALWAYS_ADJECTIVES, has: ['Verb'] }, after: COMMON_NOUN },
    unless: [{ before: { norm: BE } }],
    tag: PARTICIPLE,
    why: 'Armed forces and masked men are described by what was done to them.',
    example: 'Iraqi *armed* forces left.',
    counterExample: 'They *armed* the rebels.',
  },
];

const NOT_GERUNDS = /thing$|^(?:morning|evening|spring|string|sibling|darling|ceiling|pending|inning)$/;

/** What an auxiliary makes of the word behind it. */
export const AFTER_AUXILIARIES: Pass = [
  {
    id: 'tag:long-adverb',
    match: { word: { norm: words('long') }, before: { norm: HAVE }, after: { has: ['Verb', 'Adjective'] } },
    tag: ADVERB,
    why: 'Between "have" and its participle stands an adverb.',
    example: 'They have *long* refused it.',
    counterExample: 'They have *long* tables.',
  },
  {
    id: 'tag:perfect-of-unchanged',
    match: { word: { norm: UNCHANGED, lacks: ['PastTense'] }, before: { norm: HAVE }, after: COMPLEMENT },
    tag: PAST_VERB,
    why: 'Between "have" and an object a word whose past is its base form is a participle.',
    example: 'The case has *split* the island.',
    counterExample: 'The *split* was bad for the island.',
  },
  {
    id: 'tag:willing',
    match: { word: { norm: words('willing') }, before: [{ norm: BE }, { has: ['Adverb', 'Negative'] }] },
    tag: ADJECTIVE,
    why: 'Behind "be", "not" or an adverb "willing" is an adjective.',
    example: 'The envoy is *willing* to talk.',
    counterExample: 'The envoy found *willing* hosts.',
  },
  {
    id: 'tag:progressive',
    match: {
      word: { has: ['Noun'], form: /..ing$/, notForm: NOT_GERUNDS, capital: false },
      before: { has: ['Adverb'] },
      previous2: { norm: BE },
      after: COMPLEMENT,
    },
    tag: GERUND,
    why: 'Behind "be" and an adverb and before an object -ing is a progressive form.',
    example: 'Hungary was still *threatening* to veto it.',
    counterExample: 'It was still *something* to fear.',
  },
  {
    id: 'tag:passive-of-unchanged',
    match: { word: { norm: UNCHANGED, lacks: ['PastTense'] }, before: { norm: BE } },
    tag: PAST_VERB,
    why: 'Behind a form of "be" a word whose past is its base form is a participle.',
    example: 'The port was *hit* by rockets.',
    counterExample: 'The port will *hit* its goals.',
  },
  {
    id: 'tag:floating-quantifier',
    match: { word: { norm: words('each both all') }, before: { norm: BE }, after: { has: ['PastTense', 'Gerund'] } },
    tag: ADVERB,
    why: 'Between "be" and its participle "all" floats as an adverb does.',
    example: 'The three were *all* arrested.',
    counterExample: 'The police arrested *all* three.',
  },
];

export const AFTER_BE: Pass = [
  {
    id: 'tag:adjective-after-be',
    match: { word: BASE_FORM, before: { norm: BE } },
    tag: ADJECTIVE,
    why: 'A base form right behind "be" is an adjective.',
    example: 'The fire was *indiscriminate* that night.',
    counterExample: 'They *discriminate* by age.',
  },
];
