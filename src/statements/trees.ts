import { readSentence, type Syntax } from '../syntax/index.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';

/** A word of a report in its sentence's tree. */
export interface Place {
  readonly syntax: Syntax;
  /** Index into the article's tokens. */
  readonly at: number;
}

/** Where a node stands in the tree of its sentence, which is read when it is asked for; null for a quotation. */
export function placeOf({ doc, nodes }: ParsedSentence, node: number): Place | null {
  const token = nodes[node]?.token;
  return token ? { syntax: readSentence(doc, token.index), at: token.index } : null;
}

/** The node of a token near a phrase's head, where nothing but words stands between them; or -1. */
export function nodeOf({ nodes }: ParsedSentence, { head }: Phrase, token: number): number {
  const node = head + token - (nodes[head]?.token?.index ?? token);
  return nodes[node]?.token?.index === token ? node : -1;
}
