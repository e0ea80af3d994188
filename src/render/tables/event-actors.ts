import type { ArticleRecord, Event } from '../../record/schema.js';
import { articleId, key, place } from './common.js';
import { itemKey } from './keys.js';
import { defineTable } from './types.js';

/** A party of an event, and which one. */
type Party = Event['actors'][number] & {
  readonly event: string;
  readonly side: 'actor' | 'recipient';
  readonly number: number;
};

const partiesOf = ({ events }: ArticleRecord): Party[] =>
  events.flatMap(({ id, actors, recipients }) => [
    ...actors.map((actor, index) => ({ ...actor, event: id, side: 'actor' as const, number: index + 1 })),
    ...recipients.map((actor, index) => ({ ...actor, event: id, side: 'recipient' as const, number: index + 1 })),
  ]);

export const eventActors = defineTable<Party>({
  name: 'event_actors',
  description: 'One row for each actor and each recipient of an event.',
  items: partiesOf,
  columns: [
    key(
      "The event's key, a for actor or r for recipient, and a number: 0f77d18678f3:e1:a1.",
      ({ event, side, number }) => `${event}:${side === 'actor' ? 'a' : 'r'}${number}`,
    ),
    articleId,
    {
      name: 'event_id',
      type: 'string',
      required: true,
      references: 'events',
      description: 'The event.',
      of: ({ event }, article) => itemKey(article, event),
    },
    {
      name: 'side',
      type: 'string',
      required: true,
      values: ['actor', 'recipient'],
      description: 'An actor does it, to a recipient it is done.',
      of: ({ side }) => side,
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      description: "The person's resolved name, or the article's words.",
      of: ({ name }) => name,
    },
    {
      name: 'person_id',
      type: 'string',
      references: 'people',
      description: 'The person, or empty for any other party.',
      of: ({ personId }, article) => itemKey(article, personId),
    },
    {
      name: 'organization_id',
      type: 'string',
      references: 'organizations',
      description: 'The organisation, or empty for any other party.',
      of: ({ organizationId }, article) => itemKey(article, organizationId),
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3 code of the country that they act for.',
      of: ({ country }) => country,
    },
    {
      name: 'sector',
      type: 'string',
      description: "PLOVER's sector code: GOV, MIL, COP, OPP, REB, CVL …",
      of: ({ sector }) => sector,
    },
    {
      name: 'basis',
      type: 'string',
      required: true,
      values: ['named', 'resolved', 'implied'],
      description: 'Named beside the trigger, resolved from a pronoun or description, or implied by the article alone.',
      of: ({ basis }) => basis,
    },
    ...place,
  ],
});
