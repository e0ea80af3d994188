import type { Span } from '../article/types.js';
import type { CountryMention } from '../countries/types.js';
import type { Doc, TokenRange } from '../language/types.js';
import type { Name, Person, UnnamedReference } from '../people/types.js';
import { type NameType, typeOf } from './candidates.js';
import { CUE_FRAMES } from './data/cues.js';
import { breaks, type Phrase, type Reading } from './reading.js';
import type { Source } from './types.js';

export interface SourceIndex {
  readonly nameType: (token: number) => NameType;
  /** End in the text of the name that holds the token. */
  readonly nameEnd: (token: number) => number;
  /** Index of the person whose mention holds the token, or -1. */
  readonly personAt: (token: number) => number;
  /** The mention of that person that holds the token. */
  readonly mentionAt: (token: number) => Span | null;
  readonly countryAt: (token: number) => string | null;
  readonly people: readonly Person[];
  /** The noun phrase that a pronoun's token goes back to, where it names nobody. */
  readonly unnamedAt: (token: number) => TokenRange | null;
}

interface Sources {
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly unnamed: readonly UnnamedReference[];
  readonly countries: readonly CountryMention[];
}

export function indexSources(doc: Doc, { names, people, unnamed, countries }: Sources): SourceIndex {
  const types: NameType[] = new Array<NameType>(doc.tokens.length).fill(null);
  const ends = new Int32Array(doc.tokens.length);
  for (const name of names) {
    for (let i = name.first; i < name.last; i++) {
      types[i] = name.type;
      ends[i] = name.end;
    }
  }
  const persons = new Int32Array(doc.tokens.length).fill(-1);
  const mentions: (Span | null)[] = new Array<Span | null>(doc.tokens.length).fill(null);
  people.forEach((person, index) => {
    for (const { first, last, start, end } of person.mentions) {
      const span = { start, end };
      for (let i = first; i < last; i++) {
        persons[i] = index;
        mentions[i] = span;
      }
    }
  });
  const codes: (string | null)[] = new Array<string | null>(doc.tokens.length).fill(null);
  for (const country of countries) for (let i = country.first; i < country.last; i++) codes[i] = country.alpha3;
  const antecedents = new Map(unnamed.map(({ pronoun, antecedent }) => [pronoun, antecedent]));
  return {
    unnamedAt: (token) => antecedents.get(token) ?? null,
    nameType: (token) => types[token] ?? null,
    nameEnd: (token) => ends[token] ?? 0,
    personAt: (token) => persons[token] ?? -1,
    mentionAt: (token) => mentions[token] ?? null,
    countryAt: (token) => codes[token] ?? null,
    people,
  };
}

/** Prepositions that tie a phrase to what names it: a spokesman for the port, the head of the agency. */
const TIES = new Set(['of', 'for']);

/** Offices abroad, whose place is part of their name: "the Dutch embassy in Oslo". */
const ABROAD = new Set(['embassy', 'consulate', 'mission', 'legation', 'office']);

/** Bodies of which a land has many. */
const PLACED = new Set(
  'museum court hospital university school college station newspaper company firm church'.split(' '),
);

/** What is done to people that tells them apart. */
const SUFFERED = new Set(
  `arrest hold detain jail injure wound hurt displace affect evacuate interview poll survey brief trap strand rescue free
  involve question contact reach base station fly bring`.split(/\s+/),
);

/** So many words of a participle may tell people apart: "people held at the gate last week". */
const LONGEST_PARTICIPLE = 8;

/** "People held last week said": a participle of theirs, as another verb follows without a comma. Its end, or -1. */
function reducedRelative(reading: Reading, phrase: Phrase): number {
  const verb = reading.verbAt.get(phrase.last);
  if (verb?.first !== phrase.last || verb.last > verb.first + 1 || breaks(reading.units[phrase.last - 1])) return -1;
  if (phrase.noun.pronoun || !/^(?:past|participle)$/.test(verb.group.tense)) return -1;
  if (!SUFFERED.has(verb.group.lemma)) return -1;
  for (let i = verb.last; i < Math.min(reading.units.length, verb.last + LONGEST_PARTICIPLE); i++) {
    const unit = reading.units[i];
    if (breaks(reading.units[i - 1]) || /^(?:that|and|but|who|it|they|he|she)$/.test(unit?.norm ?? '')) return -1;
    const next = reading.verbAt.get(i);
    if (next?.first === i) return i > verb.last && CUE_FRAMES.has(next.group.lemma) ? i : -1;
  }
  return -1;
}

/** The phrase with the phrases that belong to its name: "two officials familiar with the talks". */
export function fullPhrase(reading: Reading, phrase: Phrase): { first: number; last: number } {
  let last = phrase.last;
  const head = reading.units[phrase.head]?.lemma ?? '';
  // "a museum in Oslo", but "the Foreign Ministry in Minsk"
  const isOne = PLACED.has(head) && /^(?:a|an|one|another)$/.test(reading.units[phrase.first]?.norm ?? '');
  const abroad = (ABROAD.has(head) || isOne) && reading.units[last]?.norm === 'in';
  const place = abroad && !breaks(reading.units[last - 1]) ? reading.phraseAt.get(last + 1) : undefined;
  if (place?.first === last + 1 && reading.units[place.head]?.token?.tags.has('ProperNoun'))
    return { first: phrase.first, last: place.last };
  const relative = reducedRelative(reading, phrase);
  if (relative > 0) return { first: phrase.first, last: relative };
  for (let steps = 0; steps < 3; steps++) {
    if (breaks(reading.units[last - 1])) break;
    const unit = reading.units[last];
    const at =
      unit && TIES.has(unit.norm) ? last + 1 : /^(?:familiar|close|briefed)$/.test(unit?.norm ?? '') ? last + 2 : -1;
    const next = at < 0 ? undefined : reading.phraseAt.get(at);
    if (!next || next.first !== at || next.noun.temporal || breaks(reading.units[at - 1])) break;
    last = next.last;
  }
  return { first: phrase.first, last };
}

/** The source that a phrase names: a person of the article, or the article's own words. */
export function sourceOf(doc: Doc, reading: Reading, phrase: Phrase, index: SourceIndex): Source {
  const { units } = reading;
  // the name at the phrase's end or in its apposition is the speaker: "Foreign Minister Ann Lee", "his boss, Ann Lee,"
  const joint = jointSource(reading, phrase, index);
  if (joint) return joint;
  const person =
    personOf(reading, phrase, index) ??
    namedAfter(reading, phrase, index) ??
    titled(doc, reading, phrase, index) ??
    apposed(reading, phrase, index);
  if (person) {
    const found = index.people[person.person];
    return {
      name: found?.name ?? '',
      person: person.person,
      country: found?.country ?? null,
      mention: person.mention,
    };
  }
  const author = senderOfText(doc, reading, phrase, index) ?? ownerOfText(doc, reading, phrase, index);
  if (author) return author;
  const named = apposedName(reading, phrase, index);
  const full = named ?? fullPhrase(reading, phrase);
  const start = units[full.first]?.start ?? 0;
  const end = Math.max(units[full.last - 1]?.end ?? start, nameEnd(doc, reading, named ?? phrase, index));
  let country: string | null = null;
  for (let i = full.first; i < full.last && country === null; i++) {
    const token = units[i]?.token;
    if (token) country = index.countryAt(token.index);
  }
  return { name: doc.text.slice(start, end).replace(/\s+/g, ' '), person: null, country, mention: { start, end } };
}

/** Texts that speak for the one whose they are: "Lee's letter said", "according to the ministry's report". */
const AUTHORED = new Set(
  `letter note memo post tweet book email e-mail message statement diary blog column report study article database
  website filing complaint affidavit testimony release`.split(/\s+/),
);

/** "the Harbor Watch study": the tokens of the organisation's name before the phrase's head. */
function bodyBefore(reading: Reading, phrase: Phrase, index: SourceIndex): TokenRange | null {
  let [first, last] = [-1, -1];
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = reading.units[i]?.token?.index ?? -1;
    if (token < 0 || index.nameType(token) !== 'ORG') continue;
    if (first < 0) first = token;
    last = token + 1;
  }
  return first < 0 || last !== reading.units[phrase.head]?.token?.index ? null : { first, last };
}

const MADE = new Set(
  'send write release issue publish post sign email e-mail prepare produce compile conduct submit file'.split(' '),
);
const SENT = new Set([...AUTHORED, 'poll', 'survey', 'data', 'figure', 'number', 'analysis', 'research', 'review']);

function ownerOfText(doc: Doc, reading: Reading, phrase: Phrase, index: SourceIndex): Source | null {
  if (!AUTHORED.has(reading.units[phrase.head]?.lemma ?? '')) return null;
  // "the Harbor Watch study", but "a U.N. report"
  const indefinite = /^(?:a|an|one|another)$/.test(reading.units[phrase.first]?.norm ?? '');
  const owner = phrase.noun.owner ?? (indefinite ? null : bodyBefore(reading, phrase, index));
  const [first, last] = owner ? [doc.tokens[owner.first], doc.tokens[owner.last - 1]] : [];
  if (!first || !last) return null;
  const person = index.personAt(last.index);
  const found = index.people[person];
  if (found) return { name: found.name, person, country: found.country, mention: index.mentionAt(last.index) };
  if (index.nameType(last.index) !== 'ORG') return null;
  return {
    name: doc.text.slice(first.start, last.end).replace(/\s+/g, ' '),
    person: null,
    country: index.countryAt(last.index),
    mention: { start: first.start, end: last.end },
  };
}

/** "a statement from the ministry", "a study by Harbor Watch", "a note sent to the paper by Tom Reed": whose words they are. */
function senderOfText(doc: Doc, reading: Reading, phrase: Phrase, index: SourceIndex): Source | null {
  if (phrase.noun.pronoun || !SENT.has(reading.units[phrase.head]?.lemma ?? '')) return null;
  for (let i = phrase.last; i < Math.min(reading.units.length, phrase.last + 7); i++) {
    const unit = reading.units[i];
    const verb = reading.verbAt.get(i);
    // "his letter, signed by Tom Reed, cites"
    const signed = i === phrase.last && verb?.first === i && MADE.has(verb.group.lemma);
    if (!unit || (breaks(reading.units[i - 1]) && !signed)) return null;
    if (verb && (i > phrase.last || !MADE.has(verb.group.lemma))) return null;
    if (unit.norm !== 'by' && (unit.norm !== 'from' || i > phrase.last)) continue;
    const gerund = reading.verbAt.get(i + 1);
    // "data from shipping tracker Harbor Watch": a compound to the tagger's eyes half a verb
    const at = gerund?.first === i + 1 && gerund.group.tense === 'gerund' ? gerund.last : i + 1;
    const sender = reading.phraseAt.get(at);
    if (sender?.first !== at || sender.noun.temporal || sender.noun.pronoun) return null;
    if (!/^(?:PER|ORG|MISC|people|body)$/.test(typeOf(reading, sender, index.nameType))) return null;
    return sourceOf(doc, reading, sender, index);
  }
  return null;
}

/** "the Rivers, Roads and Harbors Agency": a body by what it looks after. */
const LISTED_BODY =
  /^the (?:\p{Lu}[\p{L}-]+, ){1,3}\p{Lu}[\p{L}-]+ and (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Agency|Ministry|Department|Bureau|Board|Commission|Office|Service|Authority|Council|Committee|Administration)\b/u;

/** Where the name ends that a phrase begins: "the Office of Water and Rivers" is several phrases. */
function nameEnd(doc: Doc, reading: Reading, phrase: Phrase, index: SourceIndex): number {
  const head = reading.units[phrase.head]?.token;
  const start = reading.units[phrase.first]?.start ?? 0;
  const listed = LISTED_BODY.exec(doc.text.slice(start, start + 120));
  if (listed) return start + listed[0].length;
  if (!head || index.nameType(head.index) !== 'ORG') return 0;
  return index.nameEnd(head.index);
}

/** Two people who say it together: "Ann Lee and Tom Reed said". */
function jointSource(reading: Reading, phrase: Phrase, index: SourceIndex): Source | null {
  if (phrase.noun.pronoun) return null;
  const { units } = reading;
  const clear = (unit: number) => !breaks(units[unit]) && units[unit + 1]?.norm === 'and' && !breaks(units[unit + 1]);
  const second = clear(phrase.last - 1) ? reading.phraseAt.get(phrase.last + 1) : undefined;
  const first = units[phrase.first - 1]?.norm === 'and' ? reading.phraseAt.get(phrase.first - 2) : undefined;
  const pair =
    second?.first === phrase.last + 1 ? [phrase, second] : first && clear(first.last - 1) ? [first, phrase] : null;
  const [a, b] = pair ?? [];
  if (!a || !b || a.noun.pronoun || b.noun.pronoun) return null;
  // "met Ann Lee and Tom Reed said": the first one must begin the clause
  const begins =
    a.first === 0 ||
    breaks(units[a.first - 1]) ||
    units[a.first - 1]?.norm === 'both' ||
    reading.verbAt.has(a.first - 1);
  const ends = reading.verbAt.has(b.last) || breaks(units[b.last - 1]);
  if (!begins || !ends || (reading.verbAt.has(a.first - 1) && reading.verbAt.has(b.last))) return null;
  const [one, other] = [personOf(reading, a, index), personOf(reading, b, index)];
  if (!one || !other || one.person === other.person) return null;
  const names = [one, other].map(({ person }) => index.people[person]?.name ?? '');
  const start = units[a.first]?.start ?? 0;
  return {
    name: names.join(' and '),
    person: null,
    country: null,
    mention: { start, end: units[b.last - 1]?.end ?? start },
  };
}

/** "Secretary of State Ann Lee": the phrase is the first word of a title, the name ends the phrase that it is tied to. */
function titled(doc: Doc, reading: Reading, phrase: Phrase, index: SourceIndex) {
  const { first, last } = fullPhrase(reading, phrase);
  const head = reading.units[phrase.head];
  const token = reading.units[last - 1]?.token;
  if (last === phrase.last || !head || !token || phrase.first !== first) return null;
  const person = index.personAt(token.index);
  const mention = index.mentionAt(token.index);
  const role = index.people[person]?.role;
  if (!mention || !role) return null;
  const title = doc.text.slice(head.start, mention.start).trim().replace(/\s+/g, ' ');
  return title !== '' && role.toLowerCase().endsWith(title.toLowerCase()) ? { person, mention } : null;
}

/** "a deputy secretary named Ann Lee" */
function namedAfter(reading: Reading, phrase: Phrase, index: SourceIndex) {
  const next = reading.phraseAt.get(phrase.last + 1);
  if (!/^(?:named|called)$/.test(reading.units[phrase.last]?.norm ?? '') || next?.first !== phrase.last + 1)
    return null;
  return breaks(reading.units[phrase.last - 1]) ? null : personOf(reading, next, index);
}

/** The name that a phrase has beside it: "a spokeswoman for the ministry, Ann Lee, said". */
function apposed(reading: Reading, phrase: Phrase, index: SourceIndex) {
  const { last } = fullPhrase(reading, phrase);
  if (!/^,\s*$/.test(reading.units[last - 1]?.gap ?? '') || phrase.noun.pronoun) return null;
  const next = reading.phraseAt.get(last);
  if (!next || next.first !== last) return null;
  const token = reading.units[last]?.token;
  const person = token ? index.personAt(token.index) : -1;
  const mention = token && person >= 0 ? index.mentionAt(token.index) : null;
  // "according to Marlow News, Ann Lee said": the name begins the clause
  if (mention)
    return reading.verbAt.has(next.last) && !breaks(reading.units[next.last - 1]) ? null : { person, mention };
  return breaks(reading.units[next.last - 1]) ? personOf(reading, next, index) : null;
}

/** The organisation's name beside a phrase: "their union, the TDWU," or before it: "Open Window, a group that says". */
function apposedName(reading: Reading, phrase: Phrase, index: SourceIndex): Phrase | null {
  const isName = (found: Phrase | undefined): boolean => {
    const head = found && reading.units[found.head]?.token;
    return head !== undefined && head !== null && index.nameType(head.index) === 'ORG';
  };
  if (phrase.noun.pronoun || isName(phrase)) return null;
  const comma = (unit: number) => /^,\s*$/.test(reading.units[unit]?.gap ?? '');
  const { last } = fullPhrase(reading, phrase);
  const next = reading.phraseAt.get(last);
  if (comma(last - 1) && next && isName(next) && next.first === last && comma(next.last - 1)) return next;
  const before = reading.phraseAt.get(phrase.first - 1);
  if (
    /^(?:a|an|the)$/.test(reading.units[phrase.first]?.norm ?? '') &&
    comma(phrase.first - 1) &&
    before &&
    isName(before)
  )
    return before;
  return null;
}

function personOf(reading: Reading, phrase: Phrase, index: SourceIndex) {
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const token = reading.units[i]?.token;
    if (!token) continue;
    const person = index.personAt(token.index);
    if (person < 0) {
      // "Judge Ann Lee KC"
      if (i === phrase.last - 1 && /^(?:['’]s?|KC|QC|SC|MP|MLA|MEP|MSP|OBE|CBE|MBE|PhD|MD)$/.test(token.text)) continue;
      // "Trump's campaign": the person only owns it
      return null;
    }
    const mention = index.mentionAt(token.index);
    return mention ? { person, mention } : null;
  }
  return null;
}
