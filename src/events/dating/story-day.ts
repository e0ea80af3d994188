import type { DateMention } from '../../dates/types.js';
import type { Statement } from '../../statements/types.js';
import type { Match } from '../match/match.js';
import type { Syntax } from '../syntax/syntax.js';
import { finite } from '../syntax/words.js';
import type { EventTimes } from '../time.js';
import type { ActionEvent } from '../types.js';

/** So many sentences a story goes on without telling its day again. */
const REACH = 3;

const isDay = ({ value }: DateMention) => /^\d{4}-\d\d-\d\d/.test(value ?? '');

/**
 * The day of the story that goes on in each sentence that tells no date itself: "Police raided a house on Monday. Officers
 * arrested two men." It goes on in the simple past, through sentences of who said so, up to a heading, another tense or
 * another day; by sentence the index of the date, or null.
 */
export function storyDays(
  { doc, verbs }: Syntax,
  times: EventTimes,
  dates: readonly DateMention[],
  statements: readonly Statement[],
): readonly (number | null)[] {
  const said = new Set(statements.map(({ when }) => when));
  const cues = new Set(statements.flatMap(({ cue }) => (cue ? [cue.start] : [])));
  const inSentence = new Map<number, number[]>();
  dates.forEach(({ first }, index) => {
    const at = doc.tokens[first]?.sentence ?? -1;
    const list = inSentence.get(at);
    if (list) list.push(index);
    else inSentence.set(at, [index]);
  });
  const mains = new Map<number, Syntax['verbs'][number]>();
  for (const group of verbs) {
    const at = doc.tokens[group.head]?.sentence ?? -1;
    if (!mains.has(at) && finite(group) && group.relative < 0) mains.set(at, group);
  }
  /** "• Police in Oslo …": a story of its own. */
  const isItem = (index: number) => {
    const { start, paragraph } = doc.sentences[index] ?? { start: 0, paragraph: -1 };
    return start === doc.paragraphs[paragraph]?.start && /^[\p{Ps}\p{Pd}•*–_]/u.test(doc.text.slice(start, start + 1));
  };
  let day: number | null = null;
  let since = 0;
  return doc.sentences.map(({ index, paragraph }) => {
    const own = inSentence.get(index) ?? [];
    const main = mains.get(index);
    const isTold = main !== undefined && cues.has(doc.tokens[main.head]?.start ?? -1);
    if (doc.paragraphs[paragraph]?.kind !== 'body' || isItem(index)) day = null;
    else if (own.some((date) => !said.has(date))) {
      const told = own.filter((date) => !said.has(date));
      const [only] = told;
      const mention = only === undefined ? undefined : dates[only];
      day =
        told.length === 1 && only !== undefined && mention && isDay(mention) && times.isNarrated(only) ? only : null;
      since = 0;
      return null;
    } else if (!isTold && !(main && main.tense === 'past' && !main.perfect)) day = null;
    since++;
    return own.length === 0 && since <= REACH ? day : null;
  });
}

/** What happens in the course of a story; who denies or demands something may do so days later. */
const STAGES: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'RETREAT']);

/** Whether an act without a date of its own belongs to the story: told by a verb in the simple past, as done. */
export const isNarrated = (syntax: Syntax, { kind, group, trigger }: Match, event: ActionEvent): boolean =>
  STAGES.has(event.type) &&
  kind === 'verb' &&
  group !== null &&
  group.tense === 'past' &&
  !group.perfect &&
  group.relative < 0 &&
  (event.factuality === 'actual' || event.factuality === 'attempted') &&
  (syntax.token(trigger.first)?.quotation ?? -1) < 0;
