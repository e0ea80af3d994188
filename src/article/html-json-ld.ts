import type { DomDocument } from './dom.js';

export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/;
const DEEPEST = 4;
const MOST = 100;

/** What a page tells search engines in JSON-LD: its articles, and what it says about itself as a page. */
export interface LinkedData {
  readonly articles: readonly JsonObject[];
  readonly pages: readonly JsonObject[];
}

const typesOf = (value: JsonObject) => [value['@type']].flat().filter((type) => typeof type === 'string');

/** Objects in JSON-LD: the object itself, in a list, in `@graph`, or as `mainEntity` of the page. */
function objectsIn(value: unknown, depth = 0): JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((item) => objectsIn(item, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1), ...objectsIn(value.mainEntity, depth + 1)];
}

/** Slips that scripts make when they write JSON: comments around it, line breaks in strings, commas at a list's end. */
const repaired = (source: string) =>
  source
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;\s*$/, '');

/** One value of a script that is no JSON even so: "datePublished": "2026-03-04". */
const looseValue = (source: string, key: string) =>
  new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{4,300})"`).exec(source)?.[1];

function loose(source: string): JsonObject {
  const type = /"@type"\s*:\s*(?:\[\s*)?"(\w*(?:Article|BlogPosting|Report))"/.exec(source)?.[1];
  const datePublished = looseValue(source, 'datePublished') ?? looseValue(source, 'dateCreated');
  return { '@type': type ?? 'Thing', headline: looseValue(source, 'headline'), datePublished };
}

function parseLoosely(script: string): unknown {
  const source = script.replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)|(?:\/\/\s*)?(?:\]\]>|-->)\s*$/g, '');
  const clean = repaired(source);
  for (const attempt of [source, clean, `[${clean.replace(/\}\s*\{/g, '},{')}]`]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt forgives more.
    }
  }
  return loose(clean);
}

/** Reads all JSON-LD of a page, also where it is not quite JSON. */
export function linkedData(document: DomDocument): LinkedData {
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json"]')) {
    objects.push(...objectsIn(parseLoosely(script.textContent ?? '')));
  }
  return {
    articles: objects.filter((object) => typesOf(object).some((type) => ARTICLE_TYPE.test(type))),
    pages: objects.filter((object) => typesOf(object).some((type) => /^(?:WebPage|ItemPage|NewsPage)$/.test(type))),
  };
}

/** A string that says something, else null. */
export const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** The names of things given as strings, as `{"name": …}` or as lists of these. */
export function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap(namesIn);
  const name = isObject(value) ? value.name : value;
  if (Array.isArray(name)) return name.filter((item) => typeof item === 'string');
  const text = textIn(name);
  return text === null ? [] : [text];
}
