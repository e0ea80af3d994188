import { dependentBy, dependentsBy, dependentsOf, relationOf, subtreeOf, uposOf } from './tree.js';
import type { Nominal, Oblique, Syntax } from './types.js';

const BEFORE_HEAD =
  /^(?:det|det:predet|amod|compound|nummod|nmod:poss|nmod:desc|nmod:unmarked|cc:preconj|flat|goeswith)$/;

/** The preposition of a noun phrase with its further words ("because of", "according to"), in lower case. */
export function prepositionOf(syntax: Syntax, head: number): Oblique {
  const { tokens } = syntax.doc;
  const at = dependentsOf(syntax, head).find((child) => relationOf(syntax, child) === 'case' && child < head) ?? -1;
  if (at < 0) return { preposition: '', at, head };
  const words = [at, ...dependentsBy(syntax, at, 'fixed')];
  return { preposition: words.map((word) => tokens[word]?.norm ?? '').join(' '), at, head };
}

/** The base noun phrase around a noun, name, number or pronoun. */
export function nominalOf(syntax: Syntax, head: number): Nominal {
  let first = head;
  const children = [...dependentsOf(syntax, head)];
  for (const child of children.filter((at) => at < head).reverse())
    if (BEFORE_HEAD.test(relationOf(syntax, child))) first = Math.min(first, subtreeOf(syntax, child).first);
  let last = head + 1;
  for (const child of children)
    if (child >= last && /^(?:flat|compound|nummod|fixed)$/.test(relationOf(syntax, child)) && child - last < 2)
      last = Math.max(last, subtreeOf(syntax, child).last);
  const { at: preposition } = prepositionOf(syntax, head);
  return {
    first,
    last,
    head,
    determiner: dependentBy(syntax, head, 'det'),
    possessor: dependentBy(syntax, head, 'nmod:poss'),
    title: dependentBy(syntax, head, 'nmod:desc'),
    modifiers: dependentsBy(syntax, head, 'amod', 'compound', 'nummod'),
    preposition,
    complements: children
      .filter((child) => child > head && /^nmod(?::unmarked)?$/.test(relationOf(syntax, child)))
      .map((child) => prepositionOf(syntax, child)),
  };
}

/** True for a token that may head a noun phrase of its own: no part of a name or compound, no determiner. */
export const isNominal = (syntax: Syntax, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM)$/.test(uposOf(syntax, at)) &&
  !/^(?:det|compound|flat|fixed|nummod|expl|nmod:desc|case|mark|advmod)$/.test(relationOf(syntax, at));

/** Every noun phrase of the article by its head, in the order of the text. */
export function nominals(syntax: Syntax): Nominal[] {
  const found: Nominal[] = [];
  for (let at = 0; at < syntax.heads.length; at++) if (isNominal(syntax, at)) found.push(nominalOf(syntax, at));
  return found;
}
