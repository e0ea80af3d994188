import type { ArticleRecord, Event } from '../../record/schema.js';
import { articleId, key, rule } from './common.js';
import { type Days, daysOf, oneDay } from './event-time.js';
import { itemKey, joined } from './keys.js';
import { type Column, defineTable } from './types.js';

interface EventRow extends Event {
  readonly days: Days;
}

function eventRows({ events, dates }: ArticleRecord): EventRow[] {
  const byId = new Map(dates.map((date) => [date.id, date]));
  return events.map((event) => ({ ...event, days: daysOf(event, byId) }));
}

/** Columns that sum up one side; `event_actors` has its parties one by one. */
const side = (part: 'actors' | 'recipients', who: string): Column<EventRow>[] => [
  {
    name: part,
    type: 'string',
    description: `${who}: names with | between them; one by one in \`event_actors\`.`,
    of: (event) => joined(event[part].map(({ name }) => name)),
  },
  {
    name: part === 'actors' ? 'actor_countries' : 'recipient_countries',
    type: 'string',
    description: `ISO 3166-1 alpha-3 codes of the countries that ${part} act for, with | between them.`,
    of: (event) => joined(event[part].map(({ country }) => country)),
  },
];

export const events = defineTable<EventRow>({
  name: 'events',
  description: 'One row for each event: who did or said what, to whom, when and where.',
  items: eventRows,
  columns: [
    key("The article's key and the event's id: 0f77d18678f3:e1.", ({ id }) => id),
    articleId,
    {
      name: 'kind',
      type: 'string',
      required: true,
      values: ['statement', 'action'],
      description: 'A statement is something said, an action a deed.',
      of: ({ kind }) => kind,
    },
    {
      name: 'type',
      type: 'string',
      required: true,
      description: "STATEMENT, or for an action one of PLOVER's sixteen types.",
      of: ({ type }) => type,
    },
    {
      name: 'modes',
      type: 'string',
      description: "PLOVER's modes, with | between them: arrest, drone, visit.",
      of: ({ modes }) => joined(modes),
    },
    {
      name: 'quad',
      type: 'integer',
      description:
        '1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; empty for statements.',
      of: ({ quad }) => quad,
    },
    {
      name: 'factuality',
      type: 'string',
      required: true,
      values: ['actual', 'planned', 'attempted', 'hypothetical', 'negated'],
      description: 'Whether the article has it as done, planned, tried in vain, only possible, or not done.',
      of: ({ factuality }) => factuality,
    },
    {
      name: 'confidence',
      type: 'number',
      description:
        'How often such an action was right in news articles that nothing was fitted to: 0 to 1; empty for statements.',
      of: ({ confidence }) => confidence ?? null,
    },
    ...side('actors', 'Who does it'),
    ...side('recipients', 'To whom it is done'),
    {
      name: 'day',
      type: 'date',
      description: 'The calendar day, where it is one.',
      of: ({ days }) => oneDay(days),
    },
    {
      name: 'earliest',
      type: 'date',
      description: 'First calendar day that its time covers.',
      of: ({ days }) => days.earliest,
    },
    {
      name: 'latest',
      type: 'date',
      description: 'Last calendar day that its time covers.',
      of: ({ days }) => days.latest,
    },
    {
      name: 'when_value',
      type: 'string',
      description: 'TIMEX3 value of its time.',
      of: ({ when }) => when.value,
    },
    {
      name: 'when_basis',
      type: 'string',
      required: true,
      values: ['explicit', 'statement', 'narrative', 'publication', 'none'],
      description:
        'Whence: a date beside it, the statement that reports it, the day of the story before it, the publication date, or nothing.',
      of: ({ when }) => when.basis,
    },
    {
      name: 'date_id',
      type: 'string',
      references: 'dates',
      description: 'The date beside it.',
      of: ({ when }, article) => itemKey(article, when.dateId),
    },
    {
      name: 'place',
      type: 'string',
      description: "Where, in the article's words.",
      of: ({ where }) => where?.name ?? null,
    },
    {
      name: 'place_country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code of the country it lies in.',
      of: ({ where }) => where?.country ?? null,
    },
    {
      name: 'geoname_id',
      type: 'integer',
      description: 'Number of the place in GeoNames (geonames.org).',
      of: ({ where }) => where?.geonameId ?? null,
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'Degrees north (WGS 84).',
      of: ({ where }) => where?.latitude ?? null,
    },
    {
      name: 'longitude',
      type: 'number',
      description: 'Degrees east (WGS 84).',
      of: ({ where }) => where?.longitude ?? null,
    },
    {
      name: 'place_basis',
      type: 'string',
      values: ['gazetteer', 'derived', 'none'],
      description:
        'Whence latitude and longitude: those of the place, computed from a distance and a direction, or not known.',
      of: ({ where }) => where?.basis ?? null,
    },
    {
      name: 'statement_id',
      type: 'string',
      references: 'statements',
      description: 'The first statement said in it, or the one that the action stands in.',
      of: ({ statementIds }, article) => itemKey(article, statementIds[0] ?? null),
    },
    {
      name: 'statement_ids',
      type: 'string',
      description: 'All statements said in it, with | between them.',
      of: ({ statementIds }, article) => joined(statementIds.map((id) => itemKey(article, id))),
    },
    {
      name: 'trigger',
      type: 'string',
      description: 'The word that reports it; empty for a statement without a cue.',
      of: ({ trigger }) => trigger?.text ?? null,
    },
    {
      name: 'trigger_lemma',
      type: 'string',
      description: 'Dictionary form of `trigger`.',
      of: ({ trigger }) => trigger?.lemma ?? null,
    },
    {
      name: 'start',
      type: 'integer',
      required: true,
      description: 'Where `trigger` begins, or `sentence` where there is none.',
      of: ({ trigger, sentence }) => (trigger ?? sentence).start,
    },
    {
      name: 'end',
      type: 'integer',
      required: true,
      description: 'Where it ends: the first place after it.',
      of: ({ trigger, sentence }) => (trigger ?? sentence).end,
    },
    {
      name: 'sentence',
      type: 'string',
      description: 'The sentence of the trigger.',
      of: ({ sentence }) => sentence.text,
    },
    rule,
    {
      name: 'document_id',
      type: 'string',
      required: true,
      description: '`articles.document_id`, for those who take this table alone.',
      of: (_event, _article, { document }) => document.id,
    },
    {
      name: 'published',
      type: 'date',
      description: '`articles.published`.',
      of: (_event, _article, { document }) => document.date,
    },
  ],
});
