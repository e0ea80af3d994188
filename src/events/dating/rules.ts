import type { Doc } from '../../language/types.js';
import { dependentBy, readSentence, relationOf } from '../../syntax/index.js';
import type { EventInput } from '../input.js';
import { leadParagraphs } from '../lead.js';
import type { Match } from '../match/match.js';
import type { Syntax } from '../syntax/syntax.js';
import type { EventTimes } from '../time.js';
import type { ActionEvent } from '../types.js';
import { dayOf } from './candidates.js';
import { isNarrated, storyDays } from './story-day.js';

/** When an act took place, as far as rules tell: by the words around it, its sentence's tree, its story, its place in the article. */
export class RuledDates {
  private readonly lead: number;
  private readonly stories: readonly (number | null)[];

  constructor(
    private readonly syntax: Syntax,
    private readonly times: EventTimes,
    private readonly input: EventInput,
  ) {
    this.lead = leadEnd(syntax.doc);
    this.stories = storyDays(syntax, times, input.dates, input.statements);
  }

  of(match: Match, event: ActionEvent): ActionEvent['when'] {
    const { input, syntax } = this;
    const hung = event.when.basis === 'explicit' ? null : this.times.treeDateOf(match);
    if (hung !== null) return { date: hung, value: input.dates[hung]?.value ?? null, basis: 'explicit' };
    if (event.when.basis !== 'none') return event.when;
    const story = this.stories[syntax.doc.tokens[match.trigger.first]?.sentence ?? -1] ?? null;
    if (story !== null && isNarrated(syntax, match, event)) {
      const value = input.dates[story]?.value ?? null;
      return { date: story, value: value && dayOf(value), basis: 'narrative' };
    }
    return input.publicationDate !== null && isNews(syntax, match, event, this.lead)
      ? { date: null, value: input.publicationDate, basis: 'publication' }
      : event.when;
  }
}

/** Where the article's lead ends, as a token. */
function leadEnd(doc: Doc): number {
  const last = leadParagraphs(doc).at(-1) ?? -1;
  return doc.tokens.findLast(({ paragraph }) => paragraph <= last)?.index ?? -1;
}

/** "Kenya recalled its envoy" in the lead without a date of its own: news of the day of publication. */
function isNews(syntax: Syntax, { kind, group, trigger }: Match, event: ActionEvent, lead: number): boolean {
  if (kind !== 'verb' || !group || event.factuality !== 'actual') return false;
  if (isBackground(syntax, group.head)) return false;
  const pluperfect = group.perfect && syntax.token(group.first)?.norm === 'had';
  return (
    trigger.first <= lead && group.relative < 0 && !pluperfect && (group.tense === 'past' || group.tense === 'present')
  );
}

/** "after Moscow sent troops", "210 people evicted from the church": what led to the news. */
function isBackground({ doc }: Syntax, at: number): boolean {
  const trees = readSentence(doc, at);
  const relation = relationOf(trees, at);
  return relation.startsWith('acl') || (relation === 'advcl' && dependentBy(trees, at, 'mark', 'advmod') >= 0);
}
