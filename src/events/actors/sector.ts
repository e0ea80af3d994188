import type { NounPhrase } from '../../language/types.js';
import { SECTOR_OF_HEAD } from '../../lexicon/sectors-data.js';
import type { Syntax } from '../syntax/syntax.js';
import type { Country } from './mentions.js';

/** PLOVER's sector of a phrase, by its head, what it counts, or its owner. */
export function sectorOf(syntax: Syntax, phrase: NounPhrase, content: number, own: Country | null): string | null {
  if (own && own.first <= content && content < own.last && own.form !== 'demonym') return 'GOV';
  for (const at of [content, content - 1, phrase.head, phrase.head - 1]) {
    const token = syntax.token(at);
    if (!token || at < phrase.first) continue;
    const found =
      SECTOR_OF_HEAD.get(token.lemma) ??
      SECTOR_OF_HEAD.get(token.norm) ??
      SECTOR_OF_HEAD.get(token.norm.replace(/s$/, ''));
    if (found) return found;
  }
  if (own?.form === 'demonym' && own.last === content + 1) return 'CVL';
  const head = syntax.token(content);
  if (head?.tags.has('Actor') && /(?:er|or|ist|man|men|woman|women|ian|ant|eer|ee)s?$/.test(head.norm)) return 'CVL';
  if (phrase.owner) {
    // "the commission's headquarters"
    const owner = syntax.token(phrase.owner.last - 1);
    if (owner && !owner.tags.has('Pronoun')) return SECTOR_OF_HEAD.get(owner.lemma) ?? null;
  }
  return null;
}
