import type { Tense } from '../language/types.js';
import { dependentBy, dependentsBy, dependentsOf, relationOf, tagOf } from './tree.js';
import type { Syntax, VerbForm } from './types.js';

const BE = new Set(['be', 'get']);
const FUTURE = new Set(['will', 'shall', "'ll"]);
const NEGATIONS = new Set(['not', 'never', "n't"]);

/** The verb with its auxiliaries; of a nominal predicate, its copula with them. */
export function verbFormOf(syntax: Syntax, predicate: number, copula: number): VerbForm {
  const { tokens } = syntax.doc;
  const verb = copula >= 0 ? copula : predicate;
  const auxiliaries = dependentsBy(syntax, predicate, 'aux', 'aux:pass');
  const to = dependentsOf(syntax, predicate).find((at) => tagOf(syntax, at) === 'PART/TO' && at < verb) ?? -1;
  const first = Math.min(verb, auxiliaries[0] ?? verb, to >= 0 ? to : verb);
  const passive = dependentBy(syntax, predicate, 'aux:pass', 'nsubj:pass') >= 0;
  const before = auxiliaries.filter((at) => at < verb);
  const modal = before.find((at) => tagOf(syntax, at) === 'AUX/MD') ?? -1;
  const modalNorm = tokens[modal]?.norm ?? '';
  const last = before.at(-1);
  const lemma = (at: number | undefined) => tokens[at ?? -1]?.lemma ?? '';
  const form = settledForm(syntax, predicate, verb, auxiliaries);
  const tense = tenseOf(syntax, before, verb, form, to, FUTURE.has(modalNorm));
  return {
    first,
    last: Math.max(verb, auxiliaries.at(-1) ?? verb) + 1,
    auxiliaries,
    tense,
    finite: tense === 'past' || tense === 'present' || tense === 'future',
    passive: passive || (copula < 0 && form === 'VBN' && last !== undefined && BE.has(lemma(last))),
    perfect: before.some((at) => lemma(at) === 'have') && (form === 'VBN' || form === 'VBD'),
    progressive: form === 'VBG' && last !== undefined && lemma(last) === 'be',
    negated: isNegated(syntax, predicate),
    modal: modal >= 0 && !FUTURE.has(modalNorm) ? modalNorm : null,
    particle: dependentsBy(syntax, predicate, 'compound:prt')[0] ?? -1,
  };
}

/**
 * Past tense and participle often look alike: with a subject and no auxiliary "called" is a past tense; without either, at
 * an adverbial's head, "asked" is a participle ("Asked about it, she smiled").
 */
function settledForm(syntax: Syntax, predicate: number, verb: number, auxiliaries: readonly number[]): string {
  const form = formOf(syntax, verb);
  if (auxiliaries.length > 0 || verb !== predicate) return form;
  const children = [...dependentsOf(syntax, predicate)].map((at) => relationOf(syntax, at));
  if (form === 'VBN' && children.includes('nsubj')) return 'VBD';
  const bare = !children.some((relation) => /^(?:nsubj|mark|expl)/.test(relation));
  return form === 'VBD' && bare && relationOf(syntax, predicate) === 'advcl' ? 'VBN' : form;
}

/** "VBD" of "VERB/VBD". */
export const formOf = (syntax: Syntax, at: number): string => tagOf(syntax, at).split('/')[1] ?? '';

function tenseOf(
  syntax: Syntax,
  before: readonly number[],
  verb: number,
  form: string,
  to: number,
  future: boolean,
): Tense {
  if (future) return 'future';
  const opening = before[0];
  const leading = opening === undefined ? form : formOf(syntax, opening);
  if (leading === 'MD') return 'present';
  if (to >= 0 && (leading === 'VB' || leading === 'VBP')) return 'infinitive';
  if (leading === 'VBD') return 'past';
  if (leading === 'VBP' || leading === 'VBZ') return 'present';
  if (leading === 'VBG') return opening === undefined || opening === verb ? 'gerund' : 'participle';
  if (leading === 'VBN') return 'participle';
  return 'infinitive';
}

function isNegated(syntax: Syntax, predicate: number): boolean {
  const { tokens } = syntax.doc;
  return dependentsOf(syntax, predicate).some((at) => {
    const norm = tokens[at]?.norm ?? '';
    if (NEGATIONS.has(norm)) return true;
    // "no longer", "no more"
    return relationOf(syntax, at) === 'advmod' && /^(?:longer|more)$/.test(norm) && tokens[at - 1]?.norm === 'no';
  });
}
