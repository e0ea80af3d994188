import type { TokenRange } from '../language/types.js';
import { isInternational } from '../lexicon/sectors.js';
import { FOREIGN_TIE } from '../lexicon/sectors-data.js';
import { type Context, isJoined, textOf } from './context.js';

/** So many words before a name may tell whose it is: "the Danish maker of turbines", "Germany's biggest lender,". */
const REACH = 6;

/**
 * The country that a name belongs to as the words beside it tell: inside it ("Bank of Japan"), before it ("Russia's
 * Lukoil", "the Danish company Nordhavn"), or behind it ("Nordhavn, based in Denmark", "the Foreign Ministry of Oman").
 */
export function countryOfName(context: Context, name: TokenRange): string | null {
  const text = textOf(context.doc, name);
  if (isInternational(text) && !isRedCross(text)) return null;
  return inside(context, name) ?? before(context, name) ?? behind(context, name);
}

/** The societies of the Red Cross and the Red Crescent have a country each. */
export const isRedCross = (name: string): boolean => /\bred (?:cross|crescent)\b/i.test(name);

function inside({ countryAt }: Context, { first, last }: TokenRange): string | null {
  const found = new Set<string>();
  for (let at = first; at < last; at++) {
    const mention = countryAt(at);
    if (mention && mention.form !== 'metonym') found.add(mention.alpha3);
  }
  const [only, other] = found;
  return only !== undefined && other === undefined ? only : null;
}

/** Words from a country to the name: nouns and adjectives of one phrase, with nothing else between. */
function before({ doc, countryAt }: Context, { first }: TokenRange): string | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = doc.tokens[at];
    if (!token || !isJoined(doc, at + 1)) return null;
    const mention = countryAt(at);
    if (mention) {
      const next = doc.tokens[mention.last];
      const isOwner =
        mention.form === 'demonym' ||
        next?.wordClass === 'possessive' ||
        mention.last === first ||
        /^[-]$/.test(next?.before ?? '');
      if (mention.form === 'metonym' || !isOwner) return null;
      if (next?.before === '-' && FOREIGN_TIE.has(next.norm)) return null;
      // "the U.S. Congress", but "in Iran Hamas …"
      if (mention.form === 'name' && next?.wordClass !== 'possessive' && next?.before !== '-') return null;
      return mention.alpha3;
    }
    const isPart =
      token.wordClass === 'noun' ||
      token.wordClass === 'adjective' ||
      token.wordClass === 'possessive' ||
      token.norm === 'based';
    if (!isPart || token.tags.has('Pronoun')) return null;
  }
  return null;
}

/** "Crestmont, which is based in Peru", "the Ministry of Health in Ghana", "the Foreign Ministry of Oman". */
function behind({ doc, countryAt }: Context, { first, last }: TokenRange): string | null {
  const sentence = doc.tokens[first]?.sentence;
  const next = doc.tokens[last];
  if (next?.norm === 'of' && isJoined(doc, last))
    return countryAt(last + 1)?.form === 'name' ? (countryAt(last + 1)?.alpha3 ?? null) : null;
  for (let at = last; at < last + 5; at++) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (!/^(?:based|headquartered)$/.test(token.norm) || doc.tokens[at + 1]?.norm !== 'in') continue;
    for (let place = at + 2; (place < at + 5 && isJoined(doc, place)) || place === at + 2; place++) {
      const mention = countryAt(place);
      if (mention) return mention.alpha3;
    }
    const comma = countryAt(at + 3);
    return comma && /^, /.test(doc.tokens[at + 3]?.before ?? '') ? comma.alpha3 : null;
  }
  return null;
}
