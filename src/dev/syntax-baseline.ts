import { findCountries } from '../countries/index.js';
import { Syntax } from '../events/syntax/syntax.js';
import type { Doc } from '../language/types.js';
import { findNames } from '../people/index.js';
import { roleContext } from '../people/persons.js';
import { rolesAt } from '../people/roles/index.js';
import { finiteVerb } from '../statements/clauses.js';
import { complementOf } from '../statements/complements.js';
import { findCues } from '../statements/cues.js';
import { readAll } from '../statements/parsed-sentence.js';
import { subjectByGrammar } from '../statements/subjects.js';
import type { Answers, Pair } from './syntax-answers.js';

/** What the readers of the finders make of a document: verbs and phrases as events see them, clauses as statements do. */
export function readersAnswers(doc: Doc): Answers {
  const syntax = new Syntax(doc);
  const { verbs, nouns } = syntax;
  const names = findNames(doc);
  return {
    subjects: verbs.flatMap((group) => firstOf(group.head, syntax.subjectsOf(group))),
    objects: verbs.flatMap((group) => firstOf(group.head, syntax.objectsOf(group).at(-1) ?? [])),
    agents: verbs.flatMap((group) =>
      syntax
        .prepositionsAfter(group.last)
        .filter(({ preposition }) => preposition === 'by' && (group.passive || group.tense === 'participle'))
        .slice(0, 1)
        .flatMap(({ phrases }) => firstOf(group.head, phrases)),
    ),
    relatives: verbs.flatMap((group) =>
      group.relative >= 0
        ? syntax
            .subjectsOf(group)
            .slice(-1)
            .map(({ head }) => [head, group.head] as const)
        : [],
    ),
    passives: verbs.flatMap(({ head, passive }) => (passive ? [head] : [])),
    negated: verbs.flatMap(({ head, negated }) => (negated ? [head] : [])),
    possessors: nouns.flatMap(({ head, owner }) => (owner ? [[head, owner.last - 1] as const] : [])),
    conjuncts: nouns.flatMap((phrase) => {
      const list = syntax.withConjunctsAfter(phrase);
      return list.slice(1).map(({ head }) => [phrase.head, head] as const);
    }),
    complements: complements(doc),
    appositions: appositions(doc, names),
  };
}

const firstOf = (verb: number, phrases: readonly { readonly head: number }[]): Pair[] =>
  phrases[0] ? [[verb, phrases[0].head]] : [];

/** The clauses that statements find behind verbs of saying, by their first finite verb. */
function complements(doc: Doc): Pair[] {
  return readAll(doc, findNames(doc)).flatMap((reading) =>
    findCues(reading).flatMap((cue) => {
      const complement = complementOf(reading, cue);
      const verb = complement ? finiteVerb(reading, complement.at, reading.nodes.length) : -1;
      const [head, inner] = [reading.nodes[cue.head]?.token, reading.nodes[verb]?.token];
      return head && inner ? [[head.index, inner.index] as const] : [];
    }),
  );
}

/** Who says it by the rules of statements: only for verbs of saying. */
export function speakersAnswers(doc: Doc): Pair[] {
  const names = findNames(doc);
  const types = new Map(names.flatMap(({ first, last, type }) => range(first, last).map((at) => [at, type] as const)));
  return readAll(doc, names).flatMap((reading) =>
    findCues(reading).flatMap((cue) => {
      const found = subjectByGrammar(reading, cue, (at) => types.get(at) ?? null);
      const [head, subject] = [reading.nodes[cue.head]?.token, found && reading.nodes[found.head]?.token];
      return head && subject ? [[head.index, subject.index] as const] : [];
    }),
  );
}

const range = (first: number, last: number) => Array.from({ length: last - first }, (_, i) => first + i);

/** Names and the offices beside them, between commas; the office's last word before a preposition is its head. */
function appositions(doc: Doc, names: ReturnType<typeof findNames>): Pair[] {
  const context = roleContext(doc, names, findCountries(doc, names));
  return names.flatMap((name) =>
    name.type !== 'PER'
      ? []
      : rolesAt(context, name).flatMap(({ rule, range: role }): Pair[] => {
          if (role.last <= role.first || !/apposition/.test(rule)) return [];
          const preposition = range(role.first, role.last).find((at) => doc.tokens[at]?.wordClass === 'preposition');
          const head = (preposition ?? role.last) - 1;
          return [role.first < name.first ? [head, name.first] : [name.first, head]];
        }),
  );
}
