import { type DomDocument, type DomElement, spacedText } from './dom.js';
import { type JsonObject, namesIn } from './html-json-ld.js';
import { isElsewhere } from './html-names.js';

/** A list of authors is no longer than this, and a name has no more words. */
const LONGEST = 160;
const MOST_WORDS = 6;

const BY =
  /^(?:(?:words|written|reported|story|text|posted|published|analysis|opinion|commentary|interview|author)s?\s*)?(?:by|:)\s*:?\s+(?:by\s+)?/i;
/** What a byline goes on with after the names: "Ann Lee, political editor", "Ann Lee | 4 March", "Ann Lee in Oslo". */
const AFTER_NAMES =
  /\s*(?:[|•·–—(\d/]|\s-\s|(?:^|\s)(?:in|for|at|from|on|updated|published|posted)\s|,\s*\p{Ll}|\bet al\b|\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d|Updated|Published)).*$/u;
const BETWEEN = /\s*(?:,|;|&|\band\b|\n)\s*/iu;
/** Words of offices, desks and accounts that stand where a name should: "News Desk", "Staff Writer", "Web Admin". */
const NO_PERSON =
  /\b(?:admin|administrator|agenc(?:y|ies)|associated press|bureau|communications|company|contributed|contributors?|correspondents?|desk|department|editors?|editorial|guest|inc|journalists?|limited|ltd|magazine|media|network|news|newsroom|online|press|producers?|reporters?|reuters|staff|team|times|unknown|user|web|webmaster|wire|writers?)\b/i;
/** Names begin in capitals but for their small words: "Ana van der Berg"; "The Committee" is none. */
const NAME =
  /^(?!(?:The|A|An) )\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}+|(?:al|bin|bint|da|de|del|den|der|di|dos|du|el|ibn|la|le|ter|van|von|y|zu)\b|(?:al|el|d|l)[-'’]\p{L}+))*$/u;

const spaced = (text: string) => text.replace(/[\s\u00A0]+/gu, ' ').trim();

/** True for what reads as the name of one person; an outlet, a desk or an address does not. */
function isPersonName(name: string, outlet: string | null): boolean {
  if (name.length > 60 || NO_PERSON.test(name) || !NAME.test(name)) return false;
  const words = name.split(' ');
  if (words.length > MOST_WORDS || words.length < 2) return false;
  const [own, house] = [name.toLowerCase(), (outlet ?? '').toLowerCase()];
  return house === '' || !(house.startsWith(own) || own.includes(house));
}

/** The names in "By Ann Lee, John Roe and Ana van der Berg | Oslo", without offices. */
function namesInByline(line: string): string[] {
  const text = spaced(line);
  if (text === '' || text.length > LONGEST || /^https?:|^www\.|@/i.test(text)) return [];
  return text.replace(BY, '').replace(AFTER_NAMES, '').split(BETWEEN).map(spaced);
}

const BYLINES = [
  '[rel~="author"]',
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[class~="byline"]',
  '[class*="byline-name"],[class*="byline__name"],[class~="author-name"]',
  '[class~="author"]',
  '[class*="byline"],[class*="Byline"]',
];
const MOST_BYLINES = 8;
/** So many elements are looked at: the article's own are among the first. */
const MOST_MARKED = 100;

/**
 * Who wrote the page's article: names as given, each once, in the order given. From JSON-LD, else meta elements, else what
 * the page marks as its author. Offices, desks, agencies and the outlet itself are left out: "Staff" is nobody's name.
 */
export function pageAuthors(
  document: DomDocument,
  metas: ReadonlyMap<string, string>,
  articles: readonly JsonObject[],
  outlet: string | null,
): readonly string[] {
  const persons = (lines: Iterable<string>) => [
    ...new Set([...lines].flatMap(namesInByline).filter((name) => isPersonName(name, outlet))),
  ];
  const told = persons(articles.slice(0, 1).flatMap((article) => namesIn(article.author ?? article.creator)));
  if (told.length > 0) return told;
  const named = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
  const meta = persons(named.flatMap((name) => metas.get(name) ?? []).slice(0, 1));
  if (meta.length > 0) return meta;
  for (const selector of BYLINES) {
    const all = [...document.querySelectorAll(selector)].slice(0, MOST_MARKED);
    const marked = all.filter((element) => !isElsewhere(element));
    const [first] = marked;
    // The writers of one article stand side by side; others on the page wrote other articles.
    const beside = marked.slice(0, MOST_BYLINES).filter((element) => first && isBeside(first, element));
    const names = persons(beside.map((element) => element.getAttribute('content') ?? spacedText(element)));
    if (names.length > 0) return names;
  }
  return [];
}

const isBeside = (first: DomElement, other: DomElement) =>
  first.parentNode === other.parentNode || first.parentNode?.parentNode === other.parentNode?.parentNode;
