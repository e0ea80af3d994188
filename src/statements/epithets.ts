import { EPITHET_NOUNS } from '../lexicon/epithets.js';
import { genderOf, isReintroduction } from './descriptions.js';
import type { DiscourseContext } from './discourse-context.js';
import type { ParsedSentence, Phrase } from './parsed-sentence.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** An epithet is short: "the lanky, bespectacled professor". */
const LONGEST = 6;

/**
 * "Ann Lee left early. The former mayor said …": another word for whoever the sentences before are about, where the text
 * has brought in nobody unnamed of that description.
 */
export function calledAnew(
  reading: ParsedSentence,
  phrase: Phrase,
  memory: DiscourseContext,
  index: SourceIndex,
): Source | null {
  const { nodes } = reading;
  const head = nodes[phrase.head];
  if (nodes[phrase.first]?.norm !== 'the' || !head?.token || phrase.last - phrase.first > LONGEST) return null;
  if (head.token.tags.has('Plural') || index.nameType(head.token.index) === 'PER') return null;
  if (!EPITHET_NOUNS.has(head.lemma) && !isReintroduction(reading, phrase)) return null;
  // "the former president of Finland" is told by more than the calling
  if (/^(?:of|for)$/.test(nodes[phrase.last]?.norm ?? '')) return null;
  if (isBroughtIn(reading, phrase, memory)) return null;
  const person = topicOf(reading, phrase, memory, index);
  const bearer = index.people[person];
  const gender = head.lemma === 'lady' ? 'female' : genderOf(head.norm);
  if (!bearer || (gender && bearer.gender && bearer.gender !== gender)) return null;
  return personSource(index, person);
}

/** "A singer from Lyon", "two candidates": others than the named ones who are told by the same noun. */
function isBroughtIn(reading: ParsedSentence, phrase: Phrase, memory: DiscourseContext): boolean {
  const lemma = reading.nodes[phrase.head]?.lemma;
  return [...memory.reports.map((report) => report.reading), reading].some(({ phrases, nodes }) =>
    phrases.some(
      (found) =>
        found !== phrase &&
        nodes[found.head]?.lemma === lemma &&
        /^(?:a|an|one|another|two|three|other|some|several)$/.test(nodes[found.first]?.norm ?? ''),
    ),
  );
}

/** Index of the person that the sentence, or the one before it, is about; or -1. */
function topicOf(reading: ParsedSentence, phrase: Phrase, memory: DiscourseContext, index: SourceIndex): number {
  const own = peopleIn(reading, phrase.first, index);
  if (own.length > 0) {
    // "Lee attacked Reed after the front-runner had said": not Lee, whose sentence it is
    const others = own.filter(({ subject }) => !subject).map(({ person }) => person);
    return new Set(others).size === 1 ? (others[0] ?? -1) : -1;
  }
  const before = memory.reports.at(-1)?.reading;
  if (!before || before.paragraph < reading.paragraph - 1) return -1;
  const spoken = memory.spoken.at(-1);
  const speaker = spoken && spoken.draft.reading.paragraph >= reading.paragraph - 1 ? spoken.speaker : null;
  if (speaker) return speaker.person ?? -1;
  const told = peopleIn(before, before.nodes.length, index);
  return (
    (
      told.find(({ subject }) => subject) ??
      (new Set(told.map(({ person }) => person)).size === 1 ? told[0] : undefined)
    )?.person ?? -1
  );
}

interface Told {
  readonly person: number;
  /** The one whom the sentence begins with. */
  readonly subject: boolean;
}

/** The people named or meant in the first nodes of a report. */
function peopleIn(reading: ParsedSentence, last: number, index: SourceIndex): readonly Told[] {
  return reading.phrases
    .filter((found) => found.last <= last)
    .flatMap((found): Told[] => {
      const token = reading.nodes[found.head]?.token;
      const person = token ? index.personAt(token.index) : -1;
      const opens = found === reading.phrases.find(({ noun }) => !noun.temporal);
      return person < 0 ? [] : [{ person, subject: opens }];
    });
}
