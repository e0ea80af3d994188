import type { ArticleRecord } from '../record/schema.js';
import { nationsByName } from './wording.js';

/** One item of a record and the rule that found it. */
export interface Row {
  readonly part: 'people' | 'organizations' | 'countries' | 'dates' | 'statements' | 'events';
  /** Id of the item (for countries the code); a person's or country's mentions share it. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly text: string;
  /** What it was read as: a full name, a calendar day, who did it to whom. */
  readonly reading: string;
  readonly rule: string;
}

/** Names of the parties; one name that stands for several nations with their codes: "both governments (KEN, UGA)". */
function list(parties: Parameters<typeof nationsByName>[0]): string {
  const shown = [...nationsByName(parties)].map(([name, nations]) =>
    nations.size > 1 ? `${name} (${[...nations].map((code) => code ?? '?').join(', ')})` : name,
  );
  return shown.join(', ') || '?';
}

/** Every item of the record, list by list, in the order of the text. */
export function rowsOf(record: ArticleRecord): Row[] {
  return [
    ...record.people.flatMap(({ id, name, role, country, mentions }) =>
      mentions.map(({ start, end, text, kind, rule }) => {
        const reading = [name, role, country].filter((part) => part !== null).join(', ');
        return { part: 'people' as const, id, start, end, kind, text, reading, rule };
      }),
    ),
    ...record.organizations.flatMap(({ id, name, acronym, country, sector, mentions }) =>
      mentions.map(({ start, end, text, kind, rule }) => {
        const reading = [name, acronym, country, sector].filter((part) => part !== null).join(', ');
        return { part: 'organizations' as const, id, start, end, kind, text, reading, rule };
      }),
    ),
    ...record.countries.flatMap(({ alpha3, name, mentions }) =>
      mentions.map(({ start, end, text, form, rule }) => {
        return { part: 'countries' as const, id: alpha3, start, end, kind: form, text, reading: name, rule };
      }),
    ),
    ...record.dates.map(({ id, start, end, text, type, value, basis, rule }) => {
      const reading = `${value ?? '?'} ${basis}`;
      return { part: 'dates' as const, id, start, end, kind: type, text, reading, rule };
    }),
    ...record.statements.map(({ id, start, end, text, kind, speaker, cue, addressee, rule }) => {
      const said = `${speaker?.name ?? '?'}${cue ? ` ${cue.text}` : ''}${addressee ? ` to ${addressee.name}` : ''}`;
      return { part: 'statements' as const, id, start, end, kind, text, reading: said, rule };
    }),
    ...record.events.map(({ id, type, trigger, actors, recipients, when, factuality, confidence, sentence, rule }) => {
      const { start, end, text } = trigger ?? sentence;
      const to = recipients.length > 0 ? ` → ${list(recipients)}` : '';
      const on = when.value === null ? '' : `, ${when.value} (${when.basis})`;
      const sure = confidence == null ? '' : `, confidence ${confidence}`;
      const reading = `${list(actors)}${to}${on}${factuality === 'actual' ? '' : `, ${factuality}`}${sure}`;
      return { part: 'events' as const, id, start, end, kind: type, text, reading, rule };
    }),
  ];
}
