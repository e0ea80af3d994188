import { AGENCIES } from './datelines-data.js';
import { isObject } from './record-keys.js';

const BY = /^(?:(?:words|written|reported|story|text) )?by:?\s+/i;
/** Between two names, whatever they are: "A; B", "A | B", "A and B". */
const SEPARATOR = /\s*[;|\n\r]+\s*|\s+(?:and|&)\s+/u;
const LONGEST_NAME = 80;
const ADDRESS = /^(?:https?:|www\.)|^\S+@\S+$/i;
/** "Jane Doe, senior writer", "Jane Doe, The Fjord News": what the second one is no author. */
const NO_NAME = /\b(?:writers?|reporters?|correspondents?|editors?|staff|press|news|agency|service)\b|^the\s/i;
/** "Jane Doe", "John M. Roe", "Ana van der Berg": so that a comma stands between two names and not within one. */
const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}|(?:al|bin|da|de|del|den|der|di|du|ibn|la|le|van|von)\b)[\p{L}\p{M}.'’-]*){1,4}$/u;

/** "Jane Doe, John Roe" are two; "Doe, Jane" and "Jane Doe, Jr." are one. */
function atCommas(names: string): string[] {
  const parts = names.split(/\s*,\s*/u).filter((part) => part !== '');
  const kept = parts.filter((part, index) => index === 0 || !(NO_NAME.test(part) || AGENCIES.has(part.toLowerCase())));
  return kept.every((part) => NAME.test(part)) ? kept : [kept.length < parts.length ? kept.join(', ') : names];
}

function* namesIn(value: unknown, depth = 0): Generator<string> {
  if (typeof value === 'string') {
    for (const part of value.trim().replace(BY, '').split(SEPARATOR)) yield* atCommas(part);
  } else if (depth > 2) return;
  else if (Array.isArray(value)) for (const item of value.slice(0, 100)) yield* namesIn(item, depth + 1);
  else if (isObject(value)) yield* namesIn(value.name, depth + 1);
}

/**
 * The authors that an input names: a list of names or of objects with a `name`, or a string such as "Jane Doe; John Roe",
 * "By Jane Doe and John Roe". Addresses and empty values are none; each name once, as it is given.
 */
export function authorsOf(value: unknown): readonly string[] {
  const names = new Set<string>();
  for (const found of namesIn(value)) {
    const name = found.replace(/\s+/gu, ' ').trim();
    const isName =
      name !== '' && name.length <= LONGEST_NAME && !ADDRESS.test(name) && !/^(?:none|null|nan)$/i.test(name);
    if (isName) names.add(name);
  }
  return [...names];
}
