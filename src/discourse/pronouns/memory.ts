import type { Doc } from '../../language/types.js';
import { isSameClause, type Mention } from './mentions.js';
import type { Candidate, Pronoun } from './types.js';

/** Persons beyond this many are thought of no more. */
const MAX_CANDIDATES = 12;

/** A person of the article, or somebody without a name, by the number of the mention that brings them in. */
type Key = number | string;

export const keyOf = ({ person, first, root }: Mention): Key => person ?? `unnamed ${root?.first ?? first}`;

/** What has been said of somebody so far. */
interface Track {
  readonly key: Key;
  mention: Mention;
  count: number;
  opens: number;
  subjectSentence: number;
  /** Where they were last named as the subject of a sentence in the reporter's words. */
  told: { readonly paragraph: number; readonly sentence: number } | null;
  hasSpoken: boolean;
}

/** Who has been mentioned on the way through the text. */
export interface Memory {
  /** The latest last. */
  readonly tracks: Map<Key, Track>;
  latestPronoun: Key | null;
  lastSpeaker: Key | null;
}

export const emptyMemory = (): Memory => ({ tracks: new Map(), latestPronoun: null, lastSpeaker: null });

/** Takes a mention into memory. */
export function see(doc: Doc, memory: Memory, mention: Mention): void {
  const key = keyOf(mention);
  const { tokens } = doc;
  const from = tokens[mention.first];
  if (!from) return;
  const known = memory.tracks.get(key);
  const track: Track = known ?? {
    key,
    mention,
    count: 0,
    opens: -1,
    subjectSentence: -1,
    told: null,
    hasSpoken: false,
  };
  memory.tracks.delete(key);
  memory.tracks.set(key, track);
  track.mention = mention;
  track.count++;
  if (mention.position === 'subject') {
    track.subjectSentence = from.sentence;
    const first = doc.sentences[from.sentence]?.first ?? -1;
    if (mention.first - first <= 4) track.opens = from.sentence;
    if (mention.kind !== 'pronoun' && from.quotation < 0)
      track.told = { paragraph: from.paragraph, sentence: from.sentence };
  }
  if (mention.kind === 'pronoun') memory.latestPronoun = key;
  if (mention.speaks && from.quotation < 0) {
    track.hasSpoken = true;
    memory.lastSpeaker = key;
  }
}

/** Those whom a pronoun may stand for, the last mentioned first. `speaker` says the quotation that it stands in. */
export function candidatesOf({ tokens }: Doc, memory: Memory, { token }: Pronoun, speaker: Key | null): Candidate[] {
  const latest = [...memory.tracks.values()].slice(-MAX_CANDIDATES).reverse();
  const local = latest.find(
    ({ mention, subjectSentence }) =>
      subjectSentence === token.sentence &&
      mention.position === 'subject' &&
      isSameClause(tokens, mention.last, token.index),
  );
  return latest.map(({ key, mention, count, opens, subjectSentence, told, hasSpoken }, rank) => ({
    person: mention.person,
    mention,
    rank,
    count,
    countRank: latest.filter((other) => other.count > count).length,
    opens,
    subjectSentence,
    ofParagraph: told !== null && told.paragraph === token.paragraph && told.sentence < token.sentence,
    isLatestPronoun: memory.latestPronoun === key,
    isLocalSubject: local?.key === key,
    hasSpoken,
    spokeLast: memory.lastSpeaker === key,
    isSpeaker: speaker === key,
  }));
}
