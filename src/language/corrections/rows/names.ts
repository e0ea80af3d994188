import { inHeadline, NAMED, SOME } from '../conditions.js';
import { words } from '../data.js';
import { NAME } from '../tags.js';
import type { Pass, WordTest } from '../types.js';

/** In capitals, or a letter alone. */
const CAPITALS = /^\p{Lu}{2}|^.?$/su;

export const HEALTH_BODY: Pass = [
  {
    id: 'tag:health-body',
    match: { word: { text: words('WHO') } },
    unless: [{ previous: { written: CAPITALS } }, { next: { written: CAPITALS } }, { previous: null, next: null }],
    tag: NAME,
    norm: 'w.h.o.',
    why: 'In capitals among words that are not, "WHO" is the health body.',
    example: 'The *WHO* said it would wait.',
    counterExample: 'MAN *WHO* LIED IS HELD.',
  },
];

const CAPITAL_VERB: WordTest = { written: /^\p{Lu}\p{Ll}/u, has: ['Verb', 'Modal'], joined: false };

/** A capital inside a sentence marks a name. */
export const CAPITALISED: Pass = [
  {
    id: 'tag:capital-after-name',
    match: { word: CAPITAL_VERB, before: NAMED },
    unless: [{ where: inHeadline }],
    tag: NAME,
    why: 'A verb with a capital right behind a name is a part of it.',
    example: 'Mr *May* left on Monday.',
    counterExample: 'They left in *May* for Oslo.',
  },
  {
    id: 'tag:capital-before-name',
    match: { word: CAPITAL_VERB, previous: SOME, after: NAMED },
    unless: [{ where: inHeadline }],
    tag: NAME,
    why: 'A verb with a capital right before a name is a part of it.',
    example: 'The bus stopped: *Polish* Interior Minister Jan Kot got off.',
    counterExample: 'They will *polish* the bell.',
  },
  {
    id: 'tag:capital-opens-name',
    match: {
      word: { ...CAPITAL_VERB, lacks: ['Modal', 'Auxiliary', 'Copula', 'Gerund'] },
      previous: null,
      after: NAMED,
    },
    unless: [{ where: inHeadline }],
    tag: NAME,
    why: 'A sentence of news hardly opens with an order, so a verb before a name at its head is a part of the name.',
    example: '*Harvest* Bridge was closed on Monday.',
    counterExample: '*Shelling* Oslo was a crime, they say.',
  },
];
