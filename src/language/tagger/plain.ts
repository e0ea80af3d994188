import type { Span } from '../../article/types.js';
import type { Term } from '../term.js';
import { compromise, sentenceWorld, world } from './compromise.js';

/** Tags the sentences with compromise's own steps and nothing else: what the fast engine has to equal. */
export function tagPlainly(text: string, sentences: readonly Span[]): readonly (readonly Term[])[] {
  const view = compromise('');
  view.world = sentenceWorld;
  view.document = sentences.map(
    ({ start, end }) => sentenceWorld.methods.one.tokenize.fromString(text.slice(start, end), sentenceWorld)[0] ?? [],
  );
  return view.compute(world.hooks).document;
}
