import type { Doc } from '../language/types.js';
import { FORMS } from './forms.js';
import { type EntryKind, gazetteer } from './gazetteer.js';
import type { CountryForm, CountryMention } from './types.js';

const PREFIX = /^(?:pro|anti|non|ex|post|trans)-/i;

/** What a country is called behind a prefix: "anti-French" is told by the demonym, "pro-Tehran" by the seat of power. */
const formOf = (kind: EntryKind): CountryForm | null =>
  kind === 'blocker' || kind === 'prefix' ? null : FORMS[kind].form;

const SIDES = /^(?:pro|anti)-$/i;

/**
 * "a pro-Chad rally", "an anti-French march": a country that the tokens have in one word with what stands before it. Behind
 * other prefixes a demonym alone: "ex-London mayor". Nor is a person of the article a country ("Anti-Jordan Republicans").
 */
export function prefixed({ text, tokens }: Doc): CountryMention[] {
  return tokens.flatMap((token, at) => {
    const prefix = PREFIX.exec(token.text)?.[0];
    if (prefix === undefined) return [];
    const word = token.text.slice(prefix.length);
    if (!/^\p{Lu}/u.test(word) || tokens.some(({ text, tags }) => text === word && tags.has('Person'))) return [];
    const entry = gazetteer()
      .get(word.toLowerCase().replaceAll('.', ''))
      ?.find(
        ({ words, exact, kind }) => words.length === 1 && formOf(kind) !== null && (exact === null || exact === word),
      );
    const form = entry && formOf(entry.kind);
    return form && (form === 'demonym' || SIDES.test(prefix))
      ? [
          {
            start: token.start + prefix.length,
            // "pro-U.S.": the full stop is the abbreviation's
            end: token.end + (word.includes('.') && text[token.end] === '.' ? 1 : 0),
            first: at,
            last: at + 1,
            alpha3: entry.alpha3,
            form,
            rule: 'country:behind-prefix',
          },
        ]
      : [];
  });
}
