import type { TokenRange } from '../../language/types.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Actor } from '../types.js';

/** An actor with what the finder needs to know to weigh it. */
export interface ResolvedActor extends Omit<Actor, 'basis'> {
  readonly first: number;
  readonly last: number;
  /** True for somebody who can act: a country, a person, an organisation, a group. */
  readonly known: boolean;
  /** True where the country stands in the phrase itself or in its person. */
  readonly stated: boolean;
  /** True for a body of several states (the African Union, a Caribbean court), which acts for none of them. */
  readonly stateless: boolean;
  /** True where the text means but does not say that it is this one. */
  readonly implied: boolean;
}

/** An actor that stands at a range of tokens. */
export function actorAt(
  syntax: Syntax,
  range: TokenRange,
  rest: Omit<ResolvedActor, 'start' | 'end' | 'first' | 'last' | 'implied'> & { readonly implied?: boolean },
): ResolvedActor {
  // written out: this is made for every phrase, and a spread of objects of several shapes is slow
  return {
    start: syntax.token(range.first)?.start ?? 0,
    end: syntax.token(range.last - 1)?.end ?? 0,
    first: range.first,
    last: range.last,
    name: rest.name,
    person: rest.person,
    country: rest.country,
    sector: rest.sector,
    known: rest.known,
    stated: rest.stated,
    stateless: rest.stateless,
    implied: rest.implied ?? false,
  };
}

/** The words of a range without their article. */
export function nameOf(syntax: Syntax, { first, last }: TokenRange): string {
  const { tokens, text } = syntax.doc;
  const start =
    tokens[first]?.wordClass === 'article' && /^(?:the|a|an)$/.test(tokens[first]?.norm ?? '') && last - first > 1
      ? first + 1
      : first;
  return text.slice(tokens[start]?.start ?? 0, tokens[last - 1]?.end ?? 0).replace(/\s+/g, ' ');
}
