import type { ArticleRecord } from '../../record/schema.js';
import { actionOf, FACTUALITY_SIGNS, mannerOf, placeOf } from '../wording.js';
import type { Kind } from './kinds.js';

/** A stretch of the text that an item is found in. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule that found it. */
  readonly rule: string;
}

/** One line of a list beside the text. */
export interface Item {
  readonly kind: Kind;
  /** Unique in the page: an id of the record, or a country's code. */
  readonly id: string;
  /** Signs before it: the type of an event, how a statement is given. */
  readonly label: string | null;
  readonly title: string;
  readonly details: readonly string[];
  readonly places: readonly Place[];
}

const some = (...parts: readonly (string | null | undefined | false)[]): string[] =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '');

/** Everything that the record knows, in the order in which a reader asks: what happened, who said what, who is who. */
export function itemsOf(record: ArticleRecord): Item[] {
  const said = new Map(record.dates.map(({ id, value, text }) => [id, value ?? text]));
  return [
    ...record.events
      .filter(({ kind }) => kind === 'action')
      .map((event): Item => {
        const { id, type, modes, trigger, when, where, factuality, confidence, sentence, rule } = event;
        return {
          kind: 'event',
          id,
          label: `${FACTUALITY_SIGNS[factuality]} ${type}`,
          title: actionOf(event),
          details: some(
            factuality !== 'actual' && factuality,
            modes.join(', '),
            when.value &&
              `${when.value}${when.basis === 'explicit' ? '' : ` (day of ${when.basis === 'narrative' ? 'the story' : when.basis})`}`,
            where && `in ${placeOf(where)}`,
            confidence != null && `confidence ${confidence}`,
          ),
          places: [{ ...(trigger ?? sentence), rule }],
        };
      }),
    ...record.statements.map((statement): Item => {
      const { id, speaker, cue, within, when, rule } = statement;
      return {
        kind: 'statement',
        id,
        label: '“',
        title: speaker ? speaker.name + (speaker.country ? ` (${speaker.country})` : '') : 'nobody named',
        details: some(
          mannerOf(statement),
          cue && `“${cue.text}”`,
          when && said.get(when),
          within && `within ${within}`,
        ),
        places: [{ ...statement, rule }],
      };
    }),
    ...record.people.map(
      ({ id, name, role, country, gender, mentions }): Item => ({
        kind: 'person',
        id,
        label: null,
        title: name,
        details: some(role, country, gender),
        places: mentions,
      }),
    ),
    ...record.organizations.map(
      ({ id, name, acronym, country, sector, mentions }): Item => ({
        kind: 'organization',
        id,
        label: null,
        title: name,
        details: some(acronym, country, sector),
        places: mentions,
      }),
    ),
    ...record.countries.map(
      ({ alpha3, name, mentions }): Item => ({
        kind: 'country',
        id: alpha3,
        label: null,
        title: name,
        details: [alpha3],
        places: mentions,
      }),
    ),
    ...record.dates.map(
      (date): Item => ({
        kind: 'date',
        id: date.id,
        label: null,
        title: date.value ?? 'no calendar value',
        details: some(date.type.toLowerCase(), date.basis),
        places: [date],
      }),
    ),
  ];
}
