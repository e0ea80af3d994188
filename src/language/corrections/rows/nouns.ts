import {
  afterInfinitive,
  BASE_FORM,
  BE_FORM,
  beforeTitleAndName,
  COMMON_NOUN,
  COMPLEMENT,
  FINITE,
  inSingularPhrase,
  isPlural,
  LONG_OBJECT,
  OBJECT,
  SOME,
  THIRD_PERSON,
  takesBareInfinitive,
} from '../conditions.js';
import { COMPOUND_HEADS, NOUN_OR_VERB, STATUS_PARTICIPLES, STRICT_DETERMINERS, WARNING_OF, words } from '../data.js';
import { GERUND, NOUN, NOUNS, nounByEnding, nounByVerbForm, PARTICIPLE, POSSESSIVE } from '../tags.js';
import type { Pass, PlaceTest, WordTest } from '../types.js';

/** The tagger takes -ing for a trade. */
export const FALSE_ACTORS: Pass = [
  {
    id: 'tag:gerund-after-mark',
    match: {
      word: { form: /ing$/, has: ['Noun', 'Adjective'], lacks: ['ProperNoun'], capital: false, adjacent: false },
      previous: { lacks: ['Adjective'] },
      after: LONG_OBJECT,
    },
    tag: GERUND,
    why: 'Behind a mark and before an object -ing makes a participle clause.',
    example: 'The board met in May, *ending* three months of talks.',
    counterExample: 'He left the *wedding* two hours later.',
  },
  {
    id: 'tag:gerund-no-actor',
    match: { word: { form: /ing$/, all: ['Noun', 'Actor'], lacks: ['ProperNoun'], capital: false } },
    unless: [{ before: { has: ['Determiner', 'Adjective', 'Possessive'] } }],
    tag: GERUND,
    why: 'What ends in -ing is nobody who acts, unless a determiner or an adjective stands before it.',
    example: 'They began *holding* people for weeks.',
    counterExample: 'The *holding* was sold.',
  },
];

/** A noun follows them. */
const DETERMINING: readonly WordTest[] = [{ norm: STRICT_DETERMINERS }, { tagged: POSSESSIVE }, { norm: words("'") }];
const PRONOUN_ALONE = { before: { has: ['Pronoun'], lacks: ['Possessive'] } } as const;
/** These may be pronouns too. */
const LOOSE = words('this these those his no');
const VERB: WordTest = { has: ['Verb'], lacks: ['Auxiliary', 'Modal', 'Copula'] };
const GERUND_FORM: WordTest = {
  has: ['Gerund'],
  all: ['Verb'],
  lacks: ['Auxiliary', 'Modal', 'Copula', 'PastTense', 'Participle'],
};

/** "the attack", "its campaign", "Iran's protests", "the disputed region". */
export const AFTER_DETERMINER: Pass = [
  {
    id: 'tag:noun-after-her',
    match: { word: { ...VERB, norm: NOUN_OR_VERB }, before: { norm: words('her') } },
    unless: [{ where: takesBareInfinitive }],
    tag: NOUN,
    why: '"Her" tells the owner, unless a verb before it takes an object and a bare infinitive.',
    example: 'A warrant was out for her *arrest* in Oslo.',
    counterExample: 'Police let her *arrest* him in Oslo.',
  },
  {
    id: 'tag:participle-after-determiner',
    match: {
      word: { has: ['PastTense', 'Participle'], all: ['Verb'], lacks: ['Auxiliary', 'Modal', 'Copula'] },
      before: DETERMINING,
    },
    unless: [PRONOUN_ALONE, { before: { norm: LOOSE } }],
    tag: PARTICIPLE,
    why: 'Behind a determiner or an owner a past form describes the noun that follows.',
    example: 'They left the *disputed* region.',
    counterExample: 'They *disputed* the vote.',
  },
  {
    id: 'tag:participle-after-pronoun',
    match: {
      word: { has: ['PastTense', 'Participle'], all: ['Verb'], lacks: ['Auxiliary', 'Modal', 'Copula'] },
      before: { norm: words('his no') },
      after: COMMON_NOUN,
    },
    unless: [PRONOUN_ALONE],
    tag: PARTICIPLE,
    why: 'Between "his" and a noun a past form describes it; "this" may be a subject: "this caused chaos".',
    example: 'He tweaked his *left* knee on Friday.',
    counterExample: 'He said this *caused* chaos.',
  },
  {
    id: 'tag:attributive-gerund',
    match: { word: GERUND_FORM, before: DETERMINING, after: COMMON_NOUN },
    unless: [PRONOUN_ALONE],
    tag: PARTICIPLE,
    why: 'Between a determiner and a noun -ing describes it.',
    example: "The state's *governing* coalition split.",
    counterExample: 'Those *governing* the state split.',
  },
  {
    id: 'tag:gerund-after-determiner',
    match: { word: GERUND_FORM, before: DETERMINING },
    unless: [PRONOUN_ALONE],
    tag: NOUN,
    why: 'Behind a determiner and before no noun -ing is an act.',
    example: 'A *stabbing* shut the station.',
    counterExample: 'They were *stabbing* him.',
  },
  {
    id: 'tag:noun-after-determiner',
    match: {
      word: { ...VERB, lacks: [...(VERB.lacks ?? []), 'PastTense', 'Participle', 'Gerund'] },
      before: DETERMINING,
    },
    unless: [PRONOUN_ALONE],
    tag: nounByEnding,
    why: 'Right behind a determiner or an owner stands no finite verb.',
    example: "They had four days' *supply* left.",
    counterExample: 'They *supply* the camp.',
  },
];

/** "One of them, retired crane driver Siv Moen, said". */
export const BEFORE_TITLE: Pass = [
  {
    id: 'tag:participle-before-title',
    match: {
      word: { norm: STATUS_PARTICIPLES, has: ['PastTense', 'Participle'], adjacent: false },
      previous: SOME,
      where: beforeTitleAndName,
    },
    tag: PARTICIPLE,
    why: 'Behind a comma and before a title and a name a participle tells what became of the person.',
    example: 'One of them, *retired* crane driver Siv Moen, wept.',
    counterExample: 'One of them, *retired* since May, wept.',
  },
];

export const AFTER_ADJECTIVE: Pass = [
  {
    id: 'tag:noun-after-adjective',
    match: { word: { ...FINITE, notForm: /^say/ }, before: { has: ['Adjective'] } },
    unless: [{ word: THIRD_PERSON, after: OBJECT, previous2: { has: ['Determiner'] } }],
    tag: nounByVerbForm,
    why: 'Right behind an attributive adjective stands no finite verb, but "the poor fear it".',
    example: 'There is no public *transport* here.',
    counterExample: 'The ships *transport* grain.',
  },
];

const NOUN_BEFORE: PlaceTest = { has: ['Noun', 'Acronym'], lacks: ['Pronoun'] };
const BASE_OF_BOTH: WordTest = { ...BASE_FORM, norm: NOUN_OR_VERB };
/** A date is the last part of an adverbial, and a verb may follow. */
const NOT_AFTER_NOUN = [{ before: { has: ['Date'], joined: false } }, { where: takesBareInfinitive }] as const;

/** "a suspected weapons attack", "a cease-fire deal". */
export const BASE_AFTER_NOUN: Pass = [
  {
    id: 'tag:head-of-singular-phrase',
    match: { word: BASE_OF_BOTH, before: NOUN_BEFORE, where: inSingularPhrase },
    unless: NOT_AFTER_NOUN,
    tag: NOUN,
    why: 'A singular article before a plural noun belongs to the noun behind that.',
    example: 'It was a garbage *contract* from May.',
    counterExample: 'Those who won a *contract* left.',
  },
  {
    id: 'tag:head-before-preposition',
    match: {
      word: BASE_OF_BOTH,
      before: [
        { has: ['Noun', 'Acronym'], lacks: ['Pronoun'], norm: words('police'), isNot: isPlural },
        { has: ['ProperNoun'], lacks: ['Pronoun'], isNot: isPlural },
      ],
      after: { has: ['Preposition'] },
    },
    unless: NOT_AFTER_NOUN,
    tag: NOUN,
    why: 'A base form agrees with no name, and before a preposition it has no object.',
    example: 'The Oslo *campaign* of the union failed.',
    counterExample: 'They *campaign* in Oslo.',
  },
  {
    id: 'tag:head-without-complement',
    match: {
      word: BASE_OF_BOTH,
      before: [
        { has: ['Noun', 'Acronym'], lacks: ['Pronoun'], is: isPlural },
        { has: ['Noun', 'Acronym'], lacks: ['Pronoun'], norm: words('police') },
        { has: ['ProperNoun'], lacks: ['Pronoun'] },
      ],
    },
    unless: [...NOT_AFTER_NOUN, { after: COMPLEMENT }],
    tag: NOUN,
    why: 'Behind a plural or a name a base form is a noun where nothing follows that a verb could take.',
    example: 'It ended its weapons *program*.',
    counterExample: 'Rebels *attack* the town every night.',
  },
  {
    id: 'tag:head-after-singular',
    match: { word: BASE_OF_BOTH, before: { ...NOUN_BEFORE, isNot: isPlural } },
    unless: [...NOT_AFTER_NOUN, { before: { norm: words('police') } }, { before: { has: ['ProperNoun'] } }],
    tag: NOUN,
    why: 'A base form agrees with no singular subject.',
    example: 'The ad *campaign* failed.',
    counterExample: 'The rebels *campaign* for him.',
  },
];

const FINITE_OF_BOTH: WordTest = { ...FINITE, norm: NOUN_OR_VERB };
const AND_OR = words('and or');
/** What follows a verb behind "and". */
const GOES_ON = { after: [OBJECT, { has: ['Adjective', 'Adverb'] }, { norm: words('that') }] } satisfies {
  after: PlaceTest;
};

/** "after attacks", "three strikes", "launched strikes", "under attack", "clashes and protests". */
export const NOUN_PLACES: Pass = [
  {
    id: 'tag:plural-at-head',
    match: { word: THIRD_PERSON, previous: null },
    unless: [{ after: OBJECT }],
    tag: NOUNS,
    why: 'A sentence opens with no third person form, unless its object follows.',
    example: '*Strikes* in May and June shut the port.',
    counterExample: '*Strikes* the camp at dawn, then leaves.',
  },
  {
    id: 'tag:noun-after-preposition',
    match: { word: FINITE, before: { has: ['Preposition'], notNorm: words('to than') } },
    tag: nounByVerbForm,
    why: 'Right behind a preposition stands no finite verb.',
    example: 'It kept him off *balance* for long.',
    counterExample: 'They came to *attack* the plant.',
  },
  {
    id: 'tag:plural-after-particle',
    match: { word: THIRD_PERSON, before: { has: ['Particle'] }, previous2: { has: ['Verb'] } },
    tag: NOUNS,
    why: 'Behind a verb and its particle stands the object.',
    example: 'Police carried out *searches* in Oslo.',
    counterExample: 'The police *searches* the port.',
  },
  {
    id: 'tag:plural-after-to',
    match: { word: THIRD_PERSON, before: { norm: words('to') } },
    tag: NOUNS,
    why: 'Behind "to" a verb has its base form.',
    example: 'The dispute led to *strikes* in May.',
    counterExample: 'The dispute led him to *strike* in May.',
  },
  {
    id: 'tag:plural-after-number',
    match: { word: THIRD_PERSON, before: { has: ['Value'], lacks: ['Ordinal'] } },
    tag: NOUNS,
    why: 'Behind a number stands what is counted.',
    example: 'Two of the seven *judges* disagreed.',
    counterExample: 'The third *judges* them.',
  },
  {
    id: 'tag:noun-after-money',
    match: { word: FINITE_OF_BOTH, before: { all: ['Value', 'Money'], lacks: ['Ordinal'] } },
    tag: NOUN,
    why: 'An amount of money describes the noun behind it.',
    example: 'They won the $250,000 *award* in May.',
    counterExample: 'They *award* him $5 a day.',
  },
  {
    id: 'tag:noun-after-number',
    match: { word: FINITE_OF_BOTH, before: { has: ['Value'], lacks: ['Ordinal'] }, where: inSingularPhrase },
    tag: NOUN,
    why: 'A singular article before a number belongs to the noun behind it.',
    example: 'A 2017 *campaign* failed.',
    counterExample: 'All ten *campaign* for him.',
  },
  {
    id: 'tag:plural-after-verb',
    match: { word: THIRD_PERSON, before: { has: ['Verb'], lacks: ['Auxiliary'] } },
    tag: NOUNS,
    why: 'Right behind a verb stands its object, no other finite verb.',
    example: 'The army launched *strikes* in May.',
    counterExample: 'The army that left *strikes* in May.',
  },
  {
    id: 'tag:object-of-infinitive',
    match: { word: FINITE_OF_BOTH, before: SOME, where: afterInfinitive },
    unless: [{ word: THIRD_PERSON }],
    tag: NOUN,
    why: 'A verb behind its modal or "to" takes no bare verb.',
    example: 'The find could cast *doubt* on the plan.',
    counterExample: 'The find could help *cast* doubt on the plan.',
  },
  {
    id: 'tag:object-of-verb',
    match: { word: FINITE_OF_BOTH, before: { has: ['PastTense', 'Gerund'] } },
    unless: [{ word: THIRD_PERSON }, { where: takesBareInfinitive }],
    tag: NOUN,
    why: 'Right behind a past form or a gerund stands its object.',
    example: 'They kept evading *arrest* for weeks.',
    counterExample: 'They helped *arrest* him.',
  },
  {
    id: 'tag:plural-after-plural',
    match: { word: THIRD_PERSON, before: { is: isPlural, lacks: ['Pronoun'] } },
    tag: NOUNS,
    why: 'A third person form agrees with no plural.',
    example: 'For ten years *calls* to it rose.',
    counterExample: 'The mayor *calls* them.',
  },
  {
    id: 'tag:plural-after-and',
    match: { word: THIRD_PERSON, before: { norm: AND_OR }, before2: { ...COMMON_NOUN, is: isPlural } },
    unless: [GOES_ON],
    tag: NOUNS,
    why: '"And" joins like with like: a plural with a plural, where no object follows.',
    example: 'Clashes and *protests* in Oslo went on.',
    counterExample: 'She leads the clashes and *protests* the law.',
  },
];

export const COMPOUND_PLURALS: Pass = [
  {
    id: 'tag:compound-plural',
    match: {
      word: { ...THIRD_PERSON, stem: NOUN_OR_VERB },
      before: { has: ['Noun', 'Acronym'], lacks: ['Pronoun', 'Date', 'Person'] },
    },
    unless: [
      {
        after: [
          OBJECT,
          { has: ['Adverb', 'Adjective', 'Particle', 'Conjunction'] },
          COMMON_NOUN,
          { norm: words('to that') },
        ],
      },
      { before: { has: ['ProperNoun'] }, after: { has: ['Preposition'] } },
    ],
    tag: NOUNS,
    why: 'A third person form with no object behind it is the head of a compound.',
    example: 'The air *strikes* on the camp went on.',
    counterExample: 'The army *strikes* the camp at dawn.',
  },
];

const NO_GERUND = [{ before: { has: ['Auxiliary', 'Copula'] } }, { before: BE_FORM }] as const;

/** "shelling by both sides", "the jailing of": an act, not a verb. */
export const GERUND_NOUNS: Pass = [
  {
    id: 'tag:gerund-before-of',
    match: { word: { has: ['Gerund'] }, next: { norm: words('of') } },
    unless: NO_GERUND,
    tag: NOUN,
    why: 'A gerund with "of" behind it is an act.',
    example: '*Shelling* of the town went on.',
    counterExample: 'They are *shelling* the town.',
  },
  {
    id: 'tag:gerund-before-by',
    match: { word: { has: ['Gerund'] }, previous: null, next: { norm: words('by') } },
    unless: NO_GERUND,
    tag: NOUN,
    why: 'A gerund at the head of a sentence with its agent behind "by" is an act.',
    example: '*Shelling* by both sides went on.',
    counterExample: '*Shelling* the town, both sides went on.',
  },
  {
    id: 'tag:gerund-head',
    match: {
      word: { norm: COMPOUND_HEADS, has: ['Gerund'] },
      before: { has: ['Noun'], lacks: ['Pronoun'] },
      where: inSingularPhrase,
    },
    unless: [...NO_GERUND, { after: { ...OBJECT, notNorm: words('that') } }],
    tag: NOUN,
    why: 'A gerund behind a noun and a singular article is the noun of that article.',
    example: 'The firm said in a stock exchange *filing* that it was late.',
    counterExample: 'The firm saw a clerk *filing* the papers.',
  },
  {
    id: 'tag:warning-noun',
    match: { word: { norm: words('warning'), has: ['Gerund'] }, next: { norm: WARNING_OF } },
    unless: NO_GERUND,
    tag: NOUN,
    why: 'A warning shot, sign or label warns.',
    example: 'Border guards fired *warning* shots at a boat.',
    counterExample: 'Border guards left, *warning* the crew of a boat.',
  },
];

/** A sentence that orders nothing, as another verb follows. */
export const FIRST_NOUNS: Pass = [
  {
    id: 'tag:state-at-head',
    match: { word: { norm: words('state'), has: ['Imperative', 'Infinitive'] }, previous: null, after: COMMON_NOUN },
    tag: NOUN,
    why: 'At the head of a sentence and before a noun "state" tells what belongs to it.',
    example: '*State* television reported it.',
    counterExample: '*State* your name, they said.',
  },
  {
    id: 'tag:noun-at-head',
    match: {
      word: { has: ['Imperative', 'Infinitive'] },
      previous: null,
      next: { is: isPlural, lacks: ['Pronoun', 'ProperNoun'] },
      next2: { has: ['PastTense', 'Modal'] },
    },
    tag: NOUN,
    why: 'The first word of a sentence is no order where a plural and its finite verb follow.',
    example: '*Border* guards fired shots.',
    counterExample: '*Border* patrol is what they do.',
  },
];
