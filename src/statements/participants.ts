import type { Doc } from '../language/types.js';
import type { SourceIndex } from './source-index.js';

/** Who asks and who answers in an interview: indexes into the article's people, or -1. */
export interface Participants {
  readonly interviewer: number;
  readonly interviewee: number;
}

interface Named {
  readonly person: number;
  readonly first: number;
  readonly last: number;
}

const BEFORE_INTERVIEWER = new Set(['by', 'to', 'with']);

/** "interviewed", "spoke to", "sat down with", "in conversation with" */
const MEETS = /^(?:spoke|speaks|talked|talks|sat|sits|chatted|met|meets|interviewed|answered|conversation|told|tells)$/;

/**
 * Who asks and who answers, from the lines before the first turn: "in an interview with Ann Lee", "Lee spoke to Tom Reed".
 * The one who answers is who the introduction is about; the one who asks is beside the verb, or signs the article.
 */
export function participantsOf(doc: Doc, firstTurn: number, index: SourceIndex): Participants {
  const mentions: Named[] = [];
  index.people.forEach(({ mentions: all }, person) => {
    for (const { first, last } of all)
      if ((doc.tokens[first]?.paragraph ?? firstTurn) < firstTurn) mentions.push({ person, first, last });
  });
  mentions.sort((a, b) => a.first - b.first);
  const bylined = new Set(mentions.filter(({ first }) => kindAt(doc, first) === 'byline').map(({ person }) => person));
  const norm = (token: number) => doc.tokens[token]?.norm ?? '';
  const after = (words: RegExp) =>
    mentions.find(({ first }) => BEFORE_INTERVIEWER.has(norm(first - 1)) && words.test(norm(first - 2)));
  const asked = after(/^(?:interviewed)$/)?.person ?? -1;
  const times = new Map<number, number>();
  for (const { person } of mentions)
    if (!bylined.has(person) && person !== asked) times.set(person, (times.get(person) ?? 0) + 1);
  let interviewee = mentions.find(
    ({ first, person }) =>
      person !== asked && norm(first - 1) === 'with' && /^(?:interview|conversation|Q&A)s?$/i.test(norm(first - 2)),
  )?.person;
  // Map keeps the order of the first mentions: of two named as often, the first
  if (interviewee === undefined) {
    interviewee = -1;
    for (const [person, n] of times) if (n > (times.get(interviewee) ?? 0)) interviewee = person;
  }
  return { interviewee, interviewer: asked >= 0 ? asked : otherParty(doc, mentions, interviewee, bylined) };
}

/** The other person of "Lee spoke to Tom Reed", "Tom Reed met Lee"; else who signs the article. */
function otherParty(doc: Doc, mentions: readonly Named[], interviewee: number, bylined: ReadonlySet<number>): number {
  for (const { person, first, last } of mentions) {
    if (person === interviewee) continue;
    const sentence = doc.tokens[first]?.sentence;
    for (let i = Math.max(0, first - 4); i < last + 3; i++) {
      const token = doc.tokens[i];
      if (token?.sentence !== sentence || !MEETS.test(token?.norm ?? '')) continue;
      const both = mentions.some(
        (other) => other.person === interviewee && doc.tokens[other.first]?.sentence === sentence,
      );
      if (both) return person;
    }
  }
  return bylined.size === 1 ? ([...bylined][0] ?? -1) : -1;
}

const kindAt = (doc: Doc, token: number) => doc.paragraphs[doc.tokens[token]?.paragraph ?? -1]?.kind;
