import type { Doc } from '../language/types.js';
import { ownerOfText, senderOfText } from './authors.js';
import { semanticClassOf } from './candidates.js';
import { fullPhrase } from './full-phrases.js';
import { breaks, endsInComma, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** A stretch of a report, in nodes. */
interface Units {
  readonly first: number;
  readonly last: number;
}

/** The source that a phrase names: a person of the article, or the article's own words; the two where it is one of two. */
export function sourceOf(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source {
  return jointSource(doc, reading, phrase, index) ?? singleSource(doc, reading, hostOf(reading, phrase, index), index);
}

/** "the mayor" of "the mayor, a member of the council, left and said": whom an indefinite apposition describes; or the phrase. */
function hostOf(reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Phrase {
  if (!/^(?:a|an)$/.test(reading.nodes[phrase.first]?.norm ?? '') || !endsInComma(reading, phrase.first)) return phrase;
  const host = reading.phraseAt.get(phrase.first - 1);
  if (host?.last !== phrase.first || host.noun.pronoun || host.noun.temporal) return phrase;
  if (!endsInComma(reading, fullPhrase(reading, phrase).last)) return phrase;
  const definite = /^(?:the|his|her|its|their)$/.test(reading.nodes[host.first]?.norm ?? '');
  const type = semanticClassOf(reading, host, index.nameType);
  return type === 'PER' || (definite && /^people\??$/.test(type)) ? host : phrase;
}

/** The same of a phrase by itself. */
export function singleSource(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source {
  const { nodes } = reading;
  // the name at the phrase's end or in its apposition is the speaker: "Foreign Minister Ann Lee", "his boss, Ann Lee,"
  const own = personOf(reading, phrase, index) ?? namedAfter(reading, phrase, index);
  const whole = own ? phrase : fullPhrase(reading, phrase);
  const person =
    own ??
    titled(doc, reading, phrase, whole, index) ??
    apposed(reading, phrase, whole, index) ??
    nameTold(reading, phrase, index);
  const source = person && personSource(index, person.person, person.mention);
  if (source) return source;
  const sender = senderOfText(reading, phrase, index);
  if (sender) return sourceOf(doc, reading, sender, index);
  const owner = ownerOfText(doc, reading, phrase, index);
  if (owner) return owner;
  const named = apposedName(reading, phrase, whole, index);
  const full = named ?? whole;
  const start = nodes[full.first]?.start ?? 0;
  const end = Math.max(nodes[full.last - 1]?.end ?? start, nameEnd(doc, reading, named ?? phrase, index));
  const country = countryOf(reading, full, index);
  return { name: doc.text.slice(start, end).replace(/\s+/g, ' '), person: null, country, mention: { start, end } };
}

/** The first country that the words of a source name. */
function countryOf({ nodes }: ParsedSentence, { first, last }: Units, index: SourceIndex): string | null {
  for (let i = first; i < last; i++) {
    const token = nodes[i]?.token;
    const country = token ? index.countryAt(token.index) : null;
    if (country !== null) return country;
  }
  return null;
}

/** "the Rivers, Roads and Harbors Agency": a body by what it looks after. */
const LISTED_BODY =
  /^the (?:\p{Lu}[\p{L}-]+, ){1,3}\p{Lu}[\p{L}-]+ and (?:\p{Lu}[\p{L}-]+ ){1,3}(?:Agency|Ministry|Department|Bureau|Board|Commission|Office|Service|Authority|Council|Committee|Administration)\b/u;

/** Where the name ends that a phrase begins: "the Office of Water and Rivers" is several phrases. */
function nameEnd(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): number {
  const head = reading.nodes[phrase.head]?.token;
  const start = reading.nodes[phrase.first]?.start ?? 0;
  const listed = endsInComma(reading, phrase.last) ? LISTED_BODY.exec(doc.text.slice(start, start + 120)) : null;
  if (listed) return start + listed[0].length;
  if (!head || index.nameType(head.index) !== 'ORG') return 0;
  return index.nameEnd(head.index);
}

/** Two who say it together: "Ann Lee and Tom Reed said", "according to two residents and a nurse". */
export function jointPhrases(reading: ParsedSentence, phrase: Phrase): readonly [Phrase, Phrase] | null {
  if (phrase.noun.pronoun) return null;
  const { nodes } = reading;
  const clear = (node: number) => !breaks(nodes[node]) && nodes[node + 1]?.norm === 'and' && !breaks(nodes[node + 1]);
  // "Ann Lee and her deputy, Tom Reed, said"
  const office = endsInComma(reading, phrase.first) ? reading.phraseAt.get(phrase.first - 1) : undefined;
  const named = office?.last === phrase.first && nodes[office.first - 1]?.norm === 'and' ? office : undefined;
  const lead = named && clear(named.first - 2) ? reading.phraseAt.get(named.first - 2) : undefined;
  if (lead?.last === (named?.first ?? 0) - 1 && lead && !lead.noun.pronoun) {
    const opens = lead.first === 0 || breaks(nodes[lead.first - 1]);
    return opens && breaks(nodes[phrase.last - 1]) ? [lead, phrase] : null;
  }
  const second = clear(phrase.last - 1) ? reading.phraseAt.get(phrase.last + 1) : undefined;
  const first = nodes[phrase.first - 1]?.norm === 'and' ? reading.phraseAt.get(phrase.first - 2) : undefined;
  const [a, b] =
    second?.first === phrase.last + 1 ? [phrase, second] : first && clear(first.last - 1) ? [first, phrase] : [];
  if (!a || !b || a.noun.pronoun || b.noun.pronoun) return null;
  // "met Ann Lee and Tom Reed said": the first one must begin the clause
  const before = nodes[a.first - 1];
  const begins =
    !before ||
    breaks(before) ||
    /^(?:both|to|that|when|while|as|because)$/.test(before.norm) ||
    reading.verbAt.has(a.first - 1);
  const ends = reading.verbAt.has(b.last) || breaks(nodes[b.last - 1]);
  return begins && ends && !(reading.verbAt.has(a.first - 1) && reading.verbAt.has(b.last)) ? [a, b] : null;
}

/** "China, Gabon and Gambia": the names before a pair that commas join to it, the first of which begins the clause. */
function listOf(reading: ParsedSentence, [a, b]: readonly [Phrase, Phrase], index: SourceIndex): readonly Phrase[] {
  const type = semanticClassOf(reading, a, index.nameType);
  let list: readonly Phrase[] = [a, b];
  if (!/^(?:LOC|ORG|PER)$/.test(type)) return list;
  const longer: Phrase[] = [a, b];
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const first = longer[0]?.first ?? 0;
    const before = endsInComma(reading, first) ? reading.phraseAt.get(first - 1) : undefined;
    if (!before || before.last !== first || before.noun.temporal) break;
    if (semanticClassOf(reading, before, index.nameType) !== type) break;
    longer.unshift(before);
    if (before.first === 0 || breaks(reading.nodes[before.first - 1])) list = [...longer];
  }
  return list;
}

/** So many names are looked for before a pair. */
const LONGEST_LIST = 8;

/** "Gabon" of "China, Gabon and Gambia" for "China": the name of a list of names that "and" follows, or the phrase. */
function lastOfList(reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Phrase {
  const type = semanticClassOf(reading, phrase, index.nameType);
  let last = phrase;
  for (let steps = 0; steps < LONGEST_LIST && endsInComma(reading, last.last); steps++) {
    const next = reading.phraseAt.get(last.last);
    if (next?.first !== last.last || semanticClassOf(reading, next, index.nameType) !== type) return phrase;
    last = next;
  }
  return /^(?:LOC|ORG|PER)$/.test(type) && reading.nodes[last.last]?.norm === 'and' ? last : phrase;
}

/** The two by their names where both are people of the article, or in its words where neither is. */
function jointSource(doc: Doc, reading: ParsedSentence, phrase: Phrase, index: SourceIndex): Source | null {
  const pair = jointPhrases(reading, lastOfList(reading, phrase, index));
  if (!pair) return null;
  const [a, b] = pair;
  // "Mayor Ann Lee and her deputy, Tom Reed,"
  const one = personOf(reading, a, index);
  const other = personOf(reading, b, index) ?? (one && apposed(reading, b, fullPhrase(reading, b), index));
  const list = listOf(reading, pair, index);
  const start = reading.nodes[list[0]?.first ?? a.first]?.start ?? 0;
  const mention = { start, end: reading.nodes[b.last - 1]?.end ?? start };
  if (one && other && one.person !== other.person && list.length === 2) {
    const names = [one, other].map(({ person }) => index.people[person]?.name ?? '');
    return { name: names.join(' and '), person: null, country: null, mention };
  }
  // "Lee and his team said", not "Lee and Reed" of whom one is unknown
  if (list.length === 2 && (one ? !isTeam(reading, b) : other)) return null;
  const lands = list.every((found) => isLand(reading, found, index));
  const speak =
    lands ||
    list.every((found) => /^(?:PER|people\??|body|ORG)$/.test(semanticClassOf(reading, found, index.nameType)));
  const name = doc.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
  const country = lands ? null : countryOf(reading, { first: a.first, last: b.last }, index);
  return speak ? { name, person: null, country, mention } : null;
}

/** "Brazil": a country's name and nothing else, which speaks for its government. */
function isLand({ nodes }: ParsedSentence, { head }: Phrase, index: SourceIndex): boolean {
  const token = nodes[head]?.token;
  return token !== null && token !== undefined && index.countryAt(token.index) !== null;
}

/** "his team", "her colleagues" */
const isTeam = ({ nodes }: ParsedSentence, { first, head }: Phrase): boolean =>
  /^(?:his|her)$/.test(nodes[first]?.norm ?? '') &&
  (nodes[head]?.token?.tags.has('Plural') === true ||
    /^(?:team|staff|group|crew|party|campaign)$/.test(nodes[head]?.norm ?? ''));

/** "Secretary of State Ann Lee": the phrase is the first word of a title, the name ends the phrase that it is tied to. */
function titled(doc: Doc, reading: ParsedSentence, phrase: Phrase, { first, last }: Units, index: SourceIndex) {
  const head = reading.nodes[phrase.head];
  const token = reading.nodes[last - 1]?.token;
  if (last === phrase.last || !head || !token || phrase.first !== first) return null;
  const person = index.personAt(token.index);
  const mention = index.mentionAt(token.index);
  const role = index.people[person]?.role;
  if (!mention || !role) return null;
  const title = doc.text.slice(head.start, mention.start).trim().replace(/\s+/g, ' ');
  return title !== '' && role.toLowerCase().endsWith(title.toLowerCase()) ? { person, mention } : null;
}

/** "a deputy secretary named Ann Lee"; not "one lawmaker called Lee “…”" */
function namedAfter(reading: ParsedSentence, phrase: Phrase, index: SourceIndex) {
  const { nodes } = reading;
  const next = reading.phraseAt.get(phrase.last + 1);
  const verb = nodes[phrase.last]?.norm ?? '';
  if (!/^(?:named|called)$/.test(verb) || next?.first !== phrase.last + 1 || breaks(nodes[phrase.last - 1]))
    return null;
  const closes = reading.verbAt.has(next.last) || breaks(nodes[next.last - 1]);
  return verb === 'called' && (phrase.noun.pronoun || !closes) ? null : personOf(reading, next, index);
}

/** Where an apposition to a phrase would begin, behind what belongs to it and a comma: "her partner in government, …"; or -1. */
function appositionAt(reading: ParsedSentence, { last }: Units): number {
  if (endsInComma(reading, last)) return last;
  // "a former candidate -- Ann Lee, who lost -- said"
  if (/^\s+(?:--|[–—])\s+$/.test(reading.nodes[last - 1]?.trailing ?? '')) return last;
  const place = /^(?:in|at|on)$/.test(reading.nodes[last]?.norm ?? '') ? reading.phraseAt.get(last + 1) : undefined;
  const tied = place?.first === last + 1 && !place.noun.temporal && !breaks(reading.nodes[last - 1]);
  return tied && endsInComma(reading, place.last) ? place.last : -1;
}

/** So many words behind a phrase its name may be told. */
const NAME_TOLD = 12;

/** What somebody does who tells a reporter a name, or has none printed. Norms. */
const TELLS_NAME = /^(?:gave|gives|asked|identified|introduced|described)$/;

/**
 * "a guard, who gave her name only as Ann," "a guard, who gave only his first name, Karim,"; "the woman who began it
 * identified herself as a nurse named Ann".
 */
function nameTold(reading: ParsedSentence, phrase: Phrase, index: SourceIndex) {
  const { nodes } = reading;
  let from =
    nodes[phrase.last]?.norm === 'who' && TELLS_NAME.test(nodes[phrase.last + 1]?.norm ?? '') ? phrase.last + 2 : -1;
  for (let i = phrase.last; from < 0 && i < Math.min(nodes.length, phrase.last + NAME_TOLD) && !breaks(nodes[i]); i++)
    if (TELLS_NAME.test(nodes[i]?.norm ?? '') && /^(?:him|her)self$/.test(nodes[i + 1]?.norm ?? '')) from = i + 2;
  if (from < 0) return null;
  // "a 52-year-old Marlow, N.H., resident"
  for (let i = from; i < Math.min(nodes.length, from + NAME_TOLD); i++) {
    const before = nodes[i - 1];
    const tells = /^(?:as|name|named|called)$/.test(before?.norm ?? '') || endsInComma(reading, i);
    const token = nodes[i]?.token;
    const person = token && tells ? index.personAt(token.index) : -1;
    const mention = token && person >= 0 ? index.mentionAt(token.index) : null;
    if (mention) return { person, mention };
  }
  return null;
}

/** The name that a phrase has beside it: "a spokeswoman for the ministry, Ann Lee, said". */
function apposed(reading: ParsedSentence, phrase: Phrase, whole: Units, index: SourceIndex) {
  const last = appositionAt(reading, whole);
  if (last < 0 || phrase.noun.pronoun) return null;
  const next = reading.phraseAt.get(last);
  if (!next || next.first !== last) return null;
  const token = reading.nodes[last]?.token;
  const person = token ? index.personAt(token.index) : -1;
  const mention = token && person >= 0 ? index.mentionAt(token.index) : null;
  // "according to Marlow News, Ann Lee said": the name begins the clause
  if (mention) {
    // "according to two guards, Ann Lee and Tom Reed left"
    const second = reading.nodes[next.last]?.norm === 'and' ? reading.phraseAt.get(next.last + 1) : undefined;
    const end = second?.last ?? next.last;
    return reading.verbAt.has(end) && !breaks(reading.nodes[end - 1]) ? null : { person, mention };
  }
  return breaks(reading.nodes[next.last - 1]) ? personOf(reading, next, index) : null;
}

/** The organisation's name beside a phrase: "their union, the TDWU," or before it: "Open Window, a group that says". */
function apposedName(reading: ParsedSentence, phrase: Phrase, whole: Units, index: SourceIndex): Phrase | null {
  const isName = (found: Phrase | undefined): boolean => {
    const head = found && reading.nodes[found.head]?.token;
    return head !== undefined && head !== null && index.nameType(head.index) === 'ORG';
  };
  if (phrase.noun.pronoun || isName(phrase)) return null;
  const last = appositionAt(reading, whole);
  const next = reading.phraseAt.get(last);
  if (next && isName(next) && next.first === last && endsInComma(reading, next.last)) return next;
  const before = reading.phraseAt.get(phrase.first - 1);
  if (
    /^(?:a|an|the)$/.test(reading.nodes[phrase.first]?.norm ?? '') &&
    endsInComma(reading, phrase.first) &&
    before &&
    isName(before)
  )
    return before;
  return null;
}

function personOf(reading: ParsedSentence, phrase: Phrase, index: SourceIndex) {
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const token = reading.nodes[i]?.token;
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
