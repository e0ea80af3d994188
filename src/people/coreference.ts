import type { Doc, Token } from '../language/types.js';
import { ROLE_HEADS } from '../lexicon/role-heads.js';
import { NICKNAMES } from './data/given-names.js';
import { HONORIFICS, RANKS, RELATIONS } from './data/roles.js';
import { foldName, genderOfName, genderOfTitle, type ToldGender } from './gender.js';
import { prefixOf } from './names/credits.js';
import type { Name } from './types.js';

/** A person under construction: the names that the article uses, in the order of the text. */
export interface Entity {
  readonly mentions: Name[];
  /** Words of the fullest name, folded, without a suffix. */
  words: readonly string[];
  suffix: string | null;
  full: Name;
  /** The full name has a photo's credit stuck to it. */
  hasCredit: boolean;
  told: ToldGender;
  /** "Mr.", "Mrs." and the like stand before one of the mentions. */
  titled: boolean;
  /** All forms of several words. */
  readonly forms: (readonly string[])[];
  /** Short forms that have been used for this person. */
  readonly shorts: Set<string>;
  /** Named beside "his wife", "her son": somebody else of the name may be the one whom a surname alone means. */
  readonly isRelative: boolean;
  /** Named first only to tell whose relative somebody is. */
  readonly isKin: boolean;
  /** Where the walk through the text met the last mention, or -1. */
  lastSeen: number;
}

/** One name as its words are compared. */
interface Form {
  readonly name: Name;
  readonly hasCredit: boolean;
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** By "Mr.", "Mrs." before it, or by the given name. */
  readonly told: ToldGender;
  readonly honorific: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const isInitial = (word: string) => word.length === 1;

/** "Instagram/Ann Lee", "Ann Lee/CBC": a photo's credit runs into the name. */
function withoutCredit(word: string, isFirst: boolean): string {
  const cut = word.indexOf('/');
  return cut < 0 ? word : isFirst ? word.slice(cut + 1) : word.slice(0, cut);
}

function formOf(doc: Doc, name: Name): Form {
  const tokens = doc.tokens
    .slice(name.first, name.last)
    .filter((token) => !token.tags.has('Possessive') || token.text.length > 2);
  const last = tokens.at(-1);
  const suffix = last && tokens.length > 1 && SUFFIXES.has(foldName(last)) ? foldName(last) : null;
  const kept = suffix ? tokens.slice(0, -1) : tokens;
  const before = doc.tokens[name.first - 1];
  const title = before && /^\s*$/.test(doc.tokens[name.first]?.before ?? '') ? foldName(before) : '';
  const told = genderOfTitle(title);
  return {
    name,
    hasCredit: doc.text.slice(name.start, name.end).includes('/'),
    words: kept.map((token, i) => withoutCredit(foldName(token).slice(prefixOf(token.text)), i === 0)),
    suffix,
    told: told ? { gender: told, isSure: true } : genderOfName(kept),
    honorific: HONORIFICS.has(title),
  };
}

/** "Bob" and "Robert", "J" and "John", "Jae" and "Jae". */
function isSameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  return Boolean(NICKNAMES.get(a)?.includes(b) || NICKNAMES.get(b)?.includes(a));
}

/** Whether all of `part` stands in `whole` in this order, initials and nicknames allowed. */
function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of part) {
    while (at < whole.length && !isSameGiven(word, whole[at] ?? '')) at++;
    if (at++ >= whole.length) return false;
  }
  return true;
}

/** Two names of several words that one person can bear: "Robert Kennedy Jr." and "Robert F. Kennedy". */
function isSamePerson(form: Form, entity: Entity): boolean {
  if (form.suffix && entity.suffix && form.suffix !== entity.suffix) return false;
  const [a, b] = [form.words, entity.words];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1) && short[0] !== long[0]) return false;
  return isSubsequence(short, long);
}

/** How a short form hangs on a full name: by its surname (3), by its first word (2), by words between (1), or not (0). */
function closeness(words: readonly string[], full: readonly string[]): number {
  const size = words.length;
  if (size >= full.length) return size === full.length && words.every((word, i) => word === full[i]) ? 4 : 0;
  for (let from = full.length - size; from >= 0; from--) {
    if (words.every((word, i) => word === full[from + i])) return from === full.length - size ? 3 : from === 0 ? 2 : 1;
  }
  return 0;
}

const opposes = (a: ToldGender, b: ToldGender) =>
  a.isSure && b.isSure && a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** "known at home simply as Ploy", "then known as Gen. Dry Ink": a name given to the person named before it. */
function isAlias(doc: Doc, { first }: Name): boolean {
  const title = doc.tokens[first - 1];
  const at = title && (RANKS.has(foldName(title)) || HONORIFICS.has(foldName(title))) ? first - 1 : first;
  const before = doc.tokens[at - 1];
  if (!before || before.sentence !== doc.tokens[first]?.sentence) return false;
  if (/^(?:alias|aka|a\.?k\.?a\.?)$/.test(before.norm)) return true;
  if (before.norm !== 'as') return false;
  return doc.tokens
    .slice(Math.max(0, at - 5), at - 1)
    .some((token: Token) => /^(?:known|nicknamed|dubbed)$/.test(token.norm));
}

/** Bounds that no article reaches: they keep a list of ten thousand Smiths from taking hours. */
const MAX_NAMESAKES = 64;
const MAX_FORMS = 8;

/** A surname once used for somebody stays theirs; namesakes are given in full. */
const USED_BEFORE = 0.3;
/** "his sister, Ann Lee": a surname alone means the other one before it means a relative. */
const OF_RELATIVE = -0.6;

/** "Mrs. Lee" is another short form than "Lee", which may be her husband's. */
const shortOf = ({ words, honorific, told }: Form): string =>
  honorific && told.gender ? `${told.gender} ${words.join(' ')}` : words.join(' ');

/** The person that a short form stands for. Of two people with one surname the one spoken of last. */
function resolveShort(doc: Doc, form: Form, entities: readonly Entity[]): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = 0;
  for (const entity of entities) {
    const quality = Math.min(Math.max(...entity.forms.map((words) => closeness(form.words, words))), 3);
    if (quality === 0 || (form.honorific && opposes(form.told, entity.told))) continue;
    // "President Lee" before "his wife, Ann Lee" is not she.
    if (entity.isRelative && entity.lastSeen < 0) continue;
    if (entity.isRelative && hasTitle(doc, form.name)) continue;
    // A distance never outweighs a better fit; a person named only later comes last.
    const seen = entity.lastSeen;
    const distance = seen < 0 ? doc.tokens.length + (entity.mentions[0]?.first ?? 0) : form.name.first - seen;
    const known = entity.shorts.has(shortOf(form)) ? USED_BEFORE : 0;
    const isAside = entity.isRelative || (entity.isKin && !hasTitle(doc, form.name));
    const kin = isAside && !known ? OF_RELATIVE : 0;
    const score = quality + known + kin + ageBonus(doc, form.name, entity) + 1 / (2 + distance);
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  return best;
}

/**
 * "Tom Lee, brother of President Ann Lee, said", "her husband, former President Tom Lee": who is named, with a title, only to
 * tell whose brother somebody is or who somebody's husband is.
 */
function isKinOf({ tokens }: Doc, name: number): boolean {
  let at = name - 1;
  while (at > name - 4 && /^\s+$/.test(tokens[at + 1]?.before ?? '') && isTitleWord(tokens[at])) at--;
  const kin = tokens[at]?.norm === 'of' ? tokens[at - 1] : tokens[at];
  if (kin?.sentence !== tokens[name]?.sentence || !KIN_OF.test(kin?.norm ?? '')) return false;
  return kin !== tokens[at] || /^(?:his|her|their)$/.test(tokens[at - 1]?.norm ?? '');
}

const isTitleWord = (token: Token | undefined): boolean =>
  token !== undefined && (/^\p{Lu}/u.test(token.text) || token.norm === 'former');

const KIN_OF =
  /^(?:brother|sister|son|daughter|wife|husband|widow|widower|father|mother|cousin|nephew|niece|uncle|aunt)$/;

/** "his wife, Ann Lee", "first lady Ann Lee", "Ann Lee, the president's daughter". */
function isRelative({ tokens }: Doc, { first, last }: Name): boolean {
  const isKin = (token: Token | undefined) =>
    token !== undefined &&
    (Boolean(RELATIONS.get(token.norm)) || token.norm === 'lady') &&
    !/^(?:man|woman|boy|girl)$/.test(token.norm);
  const before = tokens[first - 1];
  if (before?.sentence === tokens[first]?.sentence && isKin(before)) return true;
  if (!/^,/.test(tokens[last]?.before ?? '')) return false;
  const owner = /^(?:his|her|their|the)$/.test(tokens[last]?.norm ?? '');
  return owner && tokens.slice(last + 1, last + 4).some(isKin);
}

/** "President Lee", "Mayor Lee": a title of office right before a surname. */
function hasTitle({ tokens }: Doc, { first }: Name): boolean {
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]?.sentence || !/^\s+$/.test(tokens[first]?.before ?? ''))
    return false;
  return /^\p{Lu}/u.test(before.text) && ROLE_HEADS.has(before.norm);
}

/** "the younger Wise": the one called Jr. or III. */
function ageBonus({ tokens }: Doc, { first }: Name, { suffix }: Entity): number {
  const word = tokens[first - 1]?.norm;
  if (word === 'younger') return suffix !== null && suffix !== 'sr' ? (suffix === 'jr' ? 0.4 : 0.5) : 0;
  return word === 'elder' && (suffix === null || suffix === 'sr') ? 0.5 : 0;
}

/** The names grouped by the persons who bear them, persons in the order of their first mention. */
export function groupNames(doc: Doc, names: readonly Name[]): Entity[] {
  const forms = names
    .filter((name) => name.type === 'PER')
    .map((name) => formOf(doc, name))
    .filter((form) => form.words.length > 0)
    .sort((a, b) => a.name.first - b.name.first);
  const entities: Entity[] = [];
  const byWord = new Map<string, Entity[]>();
  const index = (entity: Entity) => {
    for (const word of new Set(entity.words)) {
      const holders = byWord.get(word);
      if (!holders) byWord.set(word, [entity]);
      else if (!holders.includes(entity, -MAX_NAMESAKES)) holders.push(entity);
    }
  };
  const create = (form: Form): Entity => {
    const { name, words, suffix, told } = form;
    const entity = {
      mentions: [name],
      words,
      suffix,
      full: name,
      hasCredit: form.hasCredit,
      told,
      titled: form.honorific && told.gender !== null,
      forms: [words],
      shorts: new Set(words.length === 1 ? [shortOf(form)] : []),
      isRelative: isRelative(doc, name),
      isKin: isKinOf(doc, name.first),
      lastSeen: -1,
    };
    entities.push(entity);
    index(entity);
    return entity;
  };
  const candidates = (words: readonly string[]) =>
    [...new Set([words[0] ?? '', words.at(-1) ?? ''])].flatMap((word) =>
      (byWord.get(word) ?? []).slice(-MAX_NAMESAKES),
    );
  const add = (entity: Entity, form: Form): Entity => {
    join(entity, form);
    index(entity);
    return entity;
  };
  // Full names first, so that a surname in a headline finds the person who is named below it.
  const known = new Map<Form, Entity>();
  for (const form of forms) {
    if (form.words.length < 2) continue;
    const same = candidates(form.words).find((entity) => isSamePerson(form, entity));
    known.set(form, same ? add(same, form) : create(form));
  }
  let previous: Entity | undefined;
  for (const form of forms) {
    let entity = known.get(form);
    if (!entity) {
      const found = resolveShort(doc, form, candidates(form.words)) ?? (isAlias(doc, form.name) ? previous : undefined);
      entity = found ? add(found, form) : create(form);
    } else if (previous && previous !== entity && entity.mentions.length === 1 && isAlias(doc, form.name)) {
      entities.splice(entities.indexOf(entity), 1);
      entity = add(previous, form);
    }
    entity.lastSeen = form.name.last;
    previous = entity;
  }
  for (const entity of entities) entity.mentions.sort((a, b) => a.first - b.first);
  return entities.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
}

/** Adds a mention; the longer name becomes the person's. */
function join(entity: Entity, form: Form): void {
  entity.mentions.push(form.name);
  const isNew = !entity.forms.some((words) => words.join(' ') === form.words.join(' '));
  if (form.words.length > 1 && isNew && entity.forms.length < MAX_FORMS) entity.forms.push(form.words);
  if (form.words.length === 1) entity.shorts.add(shortOf(form));
  if (form.told.gender && (form.honorific || !entity.told.gender || (form.told.isSure && !entity.told.isSure)))
    entity.told = form.told;
  if (form.honorific && form.told.gender) entity.titled = true;
  const [size, was] = [form.words.length, entity.words.length];
  const longer = size > was || (size === was && form.words.join('').length > entity.words.join('').length);
  // "Ann Lee" rather than "Ann Lee/CBC"
  const isCleaner = size === was && entity.hasCredit && !form.hasCredit;
  if (longer || isCleaner || (form.suffix && !entity.suffix && size === was)) {
    entity.words = form.words;
    entity.full = form.name;
    entity.hasCredit = form.hasCredit;
  }
  entity.suffix ??= form.suffix;
}
