import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { newsText } from '../dev/news-text.js';
import { tagText } from '../language/index.js';
import {
  appositions,
  type Clause,
  clauseAround,
  clauses,
  coordinations,
  dependentsOf,
  firstConjunct,
  headOf,
  nominals,
  readSentence,
  readSyntax,
  relationOf,
  type Syntax,
  withConjuncts,
} from './index.js';

const read = (text: string): Syntax => readSyntax(tagText(text, layOut(text)));
const wordsAt = ({ doc }: Syntax, tokens: readonly number[]) =>
  tokens.map((at) => doc.tokens[at]?.text ?? '').join(' ');
const word = (syntax: Syntax, at: number) => wordsAt(syntax, [at]);

function clauseWith(syntax: Syntax, predicate: string): Clause {
  const found = clauses(syntax).find((clause) => word(syntax, clause.predicate) === predicate);
  if (!found) throw new Error(`No clause with ${predicate} in: ${syntax.doc.text}`);
  return found;
}

/** What is asked about the clause of a predicate: only what the row names. */
interface Wanted {
  readonly kind?: Clause['kind'];
  readonly subject?: string;
  readonly object?: string;
  readonly recipient?: string;
  readonly agent?: string;
  readonly complement?: string;
  readonly tense?: Clause['tense'];
  readonly passive?: boolean;
  readonly negated?: boolean;
  readonly modal?: string | null;
  readonly inherited?: boolean;
  readonly particle?: string;
  readonly obliques?: readonly string[];
}

const CASES: readonly (readonly [string, string, Wanted])[] = [
  [
    'The navy seized two trawlers on Monday.',
    'seized',
    { kind: 'main', subject: 'navy', object: 'trawlers', tense: 'past', passive: false },
  ],
  [
    'Two trawlers were seized by the navy.',
    'seized',
    { subject: 'trawlers', agent: 'navy', passive: true, object: '' },
  ],
  [
    'The minister did not sign the treaty.',
    'sign',
    { subject: 'minister', object: 'treaty', negated: true, modal: null, tense: 'past' },
  ],
  [
    'The council may reject the plan.',
    'reject',
    { subject: 'council', modal: 'may', tense: 'present', negated: false },
  ],
  [
    'The president will visit Riga in May.',
    'visit',
    { subject: 'president', object: 'Riga', tense: 'future', modal: null, obliques: ['in May'] },
  ],
  [
    'The union wants to close the port.',
    'close',
    { kind: 'infinitive', subject: 'union', object: 'port', inherited: true, tense: 'infinitive' },
  ],
  ['The union wants to close the port.', 'wants', { subject: 'union', complement: 'close' }],
  ['The judge asked the police to release him.', 'release', { subject: 'police', object: 'him', inherited: true }],
  ['The ministry said that the army had left the town.', 'said', { subject: 'ministry', complement: 'left' }],
  [
    'The ministry said that the army had left the town.',
    'left',
    { kind: 'complement', subject: 'army', object: 'town' },
  ],
  [
    'The officer who ordered the raid was arrested.',
    'ordered',
    { kind: 'relative', subject: 'officer', object: 'raid' },
  ],
  ['The officer who ordered the raid was arrested.', 'arrested', { subject: 'officer', passive: true, kind: 'main' }],
  [
    'The soldiers stormed the building and arrested the mayor.',
    'arrested',
    { subject: 'soldiers', object: 'mayor', inherited: true },
  ],
  ['He resigned after the court had ruled against him.', 'ruled', { kind: 'adverbial', subject: 'court' }],
  ['The bomb killed four people, leaving dozens homeless.', 'leaving', { kind: 'participle', subject: 'bomb' }],
  ['Rebels blew up a bridge near the border.', 'blew', { particle: 'up', object: 'bridge' }],
  ['Germany gave them two ships.', 'gave', { recipient: 'them', object: 'ships', subject: 'Germany' }],
  [
    'Asked about the raid, the minister declined to comment.',
    'Asked',
    { kind: 'participle', subject: 'minister', passive: true },
  ],
  [
    'The rebels, backed by Rwanda, seized the town.',
    'backed',
    { kind: 'participle', subject: 'rebels', agent: 'Rwanda', passive: true },
  ],
  ['The driver was arrested and charged.', 'charged', { subject: 'driver', passive: true, tense: 'past' }],
  ['“The port is open,” the mayor of Arad told reporters.', 'told', { subject: 'mayor', complement: 'open' }],
  ['“The port is open,” said Ana Reis, a lawyer.', 'said', { subject: 'Ana', complement: 'open' }],
  ['The police no longer guard the bridge.', 'guard', { negated: true, object: 'bridge' }],
  ['The envoy is a former minister.', 'minister', { kind: 'main', subject: 'envoy', tense: 'present' }],
];

describe('clauses', () => {
  it.each(CASES)('%s (%s)', (text, predicate, wanted) => {
    const syntax = read(text);
    const clause = clauseWith(syntax, predicate);
    const shown: Required<Wanted> = {
      kind: clause.kind,
      subject: word(syntax, clause.subject),
      object: word(syntax, clause.object),
      recipient: word(syntax, clause.recipient),
      agent: word(syntax, clause.agent),
      complement: word(syntax, clause.complement),
      tense: clause.tense,
      passive: clause.passive,
      negated: clause.negated,
      modal: clause.modal,
      inherited: clause.inherited,
      particle: word(syntax, clause.particle),
      obliques: clause.obliques.map(({ preposition, head }) => `${preposition} ${word(syntax, head)}`.trim()),
    };
    expect(shown).toMatchObject(wanted);
  });
});

describe('noun phrases', () => {
  it('reads determiner, possessor and base phrase', () => {
    const syntax = read("Kenya's new finance minister met the owners of the mine.");
    const minister = nominals(syntax).find(({ head }) => word(syntax, head) === 'minister');
    expect(minister).toBeDefined();
    if (!minister) return;
    expect(word(syntax, minister.possessor)).toBe('Kenya');
    expect(
      syntax.doc.tokens
        .slice(minister.first, minister.last)
        .map(({ text }) => text)
        .join(' '),
    ).toBe("Kenya 's new finance minister");
    const owners = nominals(syntax).find(({ head }) => word(syntax, head) === 'owners');
    expect(owners?.complements.map(({ preposition, head }) => `${preposition} ${word(syntax, head)}`)).toEqual([
      'of mine',
    ]);
  });

  it('reads appositives', () => {
    const syntax = read('Maria Olsen, the head of the union, called for a strike.');
    const pairs = appositions(syntax).map(({ noun, appositive }) => [word(syntax, noun), word(syntax, appositive)]);
    expect(pairs).toEqual([['Maria', 'head']]);
  });

  it('reads lists', () => {
    const syntax = read('The ministers of Chad, Niger and Mali signed the accord.');
    const chad = syntax.doc.tokens.findIndex(({ text }) => text === 'Chad');
    expect(wordsAt(syntax, withConjuncts(syntax, chad))).toBe('Chad Niger Mali');
    expect(coordinations(syntax).map((list) => wordsAt(syntax, list))).toEqual(['Chad Niger Mali']);
    const mali = syntax.doc.tokens.findIndex(({ text }) => text === 'Mali');
    expect(word(syntax, firstConjunct(syntax, mali))).toBe('Chad');
  });
});

describe('the clause around a token', () => {
  it('is the nearest above it', () => {
    const syntax = read('The officer who ordered the raid was arrested in Lyon.');
    const around = (text: string) => {
      const clause = clauseAround(
        syntax,
        syntax.doc.tokens.findIndex((token) => token.text === text),
      );
      return clause && word(syntax, clause.predicate);
    };
    expect([around('raid'), around('Lyon'), around('officer')]).toEqual(['ordered', 'arrested', 'arrested']);
  });
});

describe('trees', () => {
  it('give every word one head in its own sentence, without crossing arcs', () => {
    const syntax = read(
      '“We will not leave,” the mayor of Arad said on Tuesday. "The road, which was closed, is open again." Two dead, five hurt in Lyon',
    );
    const { heads, doc, firsts, lasts } = syntax;
    heads.forEach((head, at) => {
      expect(head).not.toBe(at);
      if (head < 0) {
        expect(relationOf(syntax, at)).toBe('root');
        return;
      }
      expect(doc.tokens[head]?.sentence).toBe(doc.tokens[at]?.sentence);
      expect(firsts[head]).toBeLessThanOrEqual(firsts[at] ?? -1);
      expect(lasts[head]).toBeGreaterThanOrEqual(lasts[at] ?? -1);
    });
  });

  it('are trees of any text whatever', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const syntax = read(text);
        const { heads, doc } = syntax;
        expect(heads).toHaveLength(doc.tokens.length);
        const dependents = [...heads.keys()].flatMap((at) => [...dependentsOf(syntax, at)].map((child) => [child, at]));
        expect(dependents.sort(([a = 0], [b = 0]) => a - b)).toEqual(
          [...heads].flatMap((head, at) => (head >= 0 ? [[at, head]] : [])),
        );
        for (let at = 0; at < heads.length; at++) {
          let steps = 0;
          for (let up = at; up >= 0 && steps <= heads.length; up = heads[up] ?? -1) steps++;
          expect(steps).toBeLessThanOrEqual(heads.length);
        }
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('are the same object for the same article', () => {
    const doc = tagText('Riga sleeps.', layOut('Riga sleeps.'));
    expect(readSyntax(doc)).toBe(readSyntax(doc));
  });

  it('read sentence by sentence are those of the whole article', () => {
    const text = 'Rebels fled. The army, backed by Chad, took the town. The mayor said that nobody had been hurt.';
    const doc = tagText(text, layOut(text));
    const whole = read(text);
    const last = doc.tokens.length - 1;
    const partial = readSentence(doc, last);
    expect(headOf(partial, 0)).toBe(-1);
    expect(headOf(partial, 1)).toBe(-1);
    expect(headOf(partial, last)).toBe(headOf(whole, last));
    readSentence(doc, 4);
    expect(readSyntax(doc)).toBe(partial);
    const { doc: _, ...columns } = whole;
    expect(partial).toMatchObject(columns);
  });

  it('reads an article without words', () => {
    expect(clauses(read('—'))).toEqual([]);
  });
});
