import type { Doc } from '../language/types.js';
import { ROLE_SYNONYMS } from '../lexicon/role-synonyms.js';
import type { Gender } from '../people/types.js';
import type { DiscourseContext } from './discourse-context.js';
import { breaks, type ParsedSentence, type Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** A described person's phrase has at most so many words: "the veteran Ohio lawmaker". */
const LONGEST = 4;
/** So many reports are searched for somebody unnamed of the same description. */
const REACH = 6;

/**
 * Who is meant by what they are: "the senator" after "Sen. Ann Lee", "the lawmaker", "the 26-year-old", which is who was
 * named last.
 */
export function describedPerson(
  doc: Doc,
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
  lastNamed: (gender: Gender | null) => Source | null,
): Source | null {
  const [first, head] = [reading.nodes[phrase.first], reading.nodes[phrase.head]];
  if (first?.norm !== 'the' || !head?.token) return null;
  const age = /^the (\d{1,3})-year-old\b/i.exec(doc.text.slice(first.start, head.end))?.[1];
  if (age !== undefined) return personAged(doc, age, first.start, index) ?? lastNamed(null);
  if (phrase.last - phrase.first > LONGEST) return null;
  // "the Ohio Republican"
  if (/^(?:republican|democrat|independent)$/.test(head.norm)) return lastNamed(null);
  const roles = ROLE_SYNONYMS.get(head.lemma);
  if (!roles || head.token.tags.has('Plural')) return null;
  // "the president of the club" is told by more than the calling
  const next = reading.nodes[phrase.last];
  if (next && /^(?:of|for)$/.test(next.norm) && !breaks(reading.nodes[phrase.last - 1])) return null;
  const bearer = bearerOf(reading, phrase, roles, index, first.start) ?? bearerBelow(reading, phrase, index);
  if (!bearer || unnamedSince(reading, head.norm, bearer.last, memory)) return null;
  return personSource(index, bearer.person);
}

/** Who has been said to be so old: "Ann Lee, 43, a nurse", "the 43-year-old nurse Ann Lee"; the last before `at`. */
function personAged(doc: Doc, age: string, at: number, index: SourceIndex): Source | null {
  const behind = new RegExp(`^,? \\(?${age}\\b(?![,.]\\d)`, 'u');
  const before = new RegExp(`\\b${age}-year-old\\b[^.!?,]*$`, 'u');
  let [aged, last] = [-1, -1];
  index.people.forEach(({ mentions }, person) => {
    for (const { start, end } of mentions) {
      if (start >= at || start <= last) continue;
      const told =
        behind.test(doc.text.slice(end, end + 8)) || before.test(doc.text.slice(Math.max(0, start - 60), start));
      if (told) [aged, last] = [person, start];
    }
  });
  return personSource(index, aged);
}

/** "congresswoman", "actress", "policeman" */
export const genderOf = (noun: string): Gender | null =>
  /(?:woman|tress)$/.test(noun) ? 'female' : /man$/.test(noun) ? 'male' : null;

export const wordsOf = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s-]+/);

/** The person mentioned last before `at` whose role fits the description, and where. */
function bearerOf(
  reading: ParsedSentence,
  phrase: Phrase,
  roles: ReadonlySet<string>,
  index: SourceIndex,
  at: number,
): { person: number; last: number } | null {
  const head = reading.nodes[phrase.head];
  const gender = genderOf(head?.norm ?? '');
  const described = reading.nodes.slice(phrase.first + 1, phrase.head).map(({ norm }) => norm);
  let country: string | null = null;
  for (let i = phrase.first; i < phrase.head; i++) {
    const token = reading.nodes[i]?.token;
    if (token) country ??= index.countryAt(token.index);
  }
  let best: { person: number; last: number; fit: number } | null = null;
  index.people.forEach((person, i) => {
    if (!person.role || (gender && person.gender && person.gender !== gender)) return;
    if (country && person.country && person.country !== country) return;
    const words = wordsOf(person.role);
    if (!words.some((word) => roles.has(word))) return;
    const last = person.mentions.findLast(({ start }) => start < at)?.end ?? -1;
    if (last < 0) return;
    // "the defence minister" beside a minister of something else
    const fit = described.filter((word) => words.includes(word)).length + (words.includes(head?.lemma ?? '') ? 0.5 : 0);
    if (!best || fit > best.fit || (fit === best.fit && last > best.last)) best = { person: i, last, fit };
  });
  return best;
}

/** Offices of which a story has one: not "the president", who may be of a land or of a club. */
export const OFFICES = new Set(
  `premier chancellor taoiseach pope king queen governor mayor sheriff ambassador judge magistrate coroner commissioner
  archbishop`.split(/\s+/),
);

/** Words that make another office of one: the shadow chancellor is not the chancellor. */
export const QUALIFIERS = new Set(
  'shadow former deputy vice ex assistant associate acting late retired under junior'.split(' '),
);

/** "the premier said" before "Premier Ann Lee": the one person of the article who is that, where none was named yet. */
function bearerBelow(
  reading: ParsedSentence,
  phrase: Phrase,
  index: SourceIndex,
): { person: number; last: number } | null {
  const described = reading.nodes.slice(phrase.first + 1, phrase.head + 1).map(({ norm }) => norm);
  const head = described.at(-1) ?? '';
  if (!OFFICES.has(head) && (described.length < 2 || /^(?:nominee|candidate)$/.test(head))) return null;
  const bearers = index.people.flatMap(({ role }, person) => {
    const words = role ? wordsOf(role) : [];
    const another = words.some((word) => QUALIFIERS.has(word) && !described.includes(word));
    return !another && described.every((word) => words.includes(word)) ? [person] : [];
  });
  const [person, ...others] = bearers;
  return person === undefined || others.length > 0 ? null : { person, last: reading.nodes[phrase.first]?.start ?? 0 };
}

/** True where somebody without a name has come in since: "A lawyer at the port … the lawyer said". */
function unnamedSince(reading: ParsedSentence, norm: string, since: number, memory: DiscourseContext): boolean {
  return [reading, ...memory.reports.slice(-REACH).map((report) => report.reading)].some(({ phrases, nodes }) =>
    phrases.some(
      (found) =>
        (nodes[found.first]?.start ?? 0) > since &&
        nodes[found.head]?.norm === norm &&
        /^(?:a|an|one|another)$/.test(nodes[found.first]?.norm ?? ''),
    ),
  );
}

/** "the retired signalman", "the former boxer": what the reader is told of whoever has just spoken. */
export const isReintroduction = ({ nodes }: ParsedSentence, { first }: Phrase): boolean =>
  /^(?:retired|former|veteran)$/.test(nodes[first + 1]?.norm ?? '');

/** "Ann Lee said … the barrister added": who has just spoken, where the article has not told what they are. */
export function lastSpeakerWithoutRole(
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
): Source | null {
  const head = reading.nodes[phrase.head];
  const last = memory.spoken.at(-1);
  const person = last?.speaker?.person ?? null;
  const told = isReintroduction(reading, phrase);
  const known = ROLE_SYNONYMS.has(head?.lemma ?? '') || (told && phrase.last - phrase.first === 3);
  if (!last || person === null || head?.token?.tags.has('Plural') || !known) return null;
  const bearer = index.people[person];
  const gender = genderOf(head?.norm ?? '');
  if (reading.paragraph - last.draft.reading.paragraph > 1 || bearer?.role) return null;
  return gender && bearer?.gender && bearer.gender !== gender ? null : last.speaker;
}
