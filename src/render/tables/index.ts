import { articles } from './articles.js';
import { countries } from './countries.js';
import { dates } from './dates.js';
import { eventActors } from './event-actors.js';
import { events } from './events.js';
import { mentions } from './mentions.js';
import { organizations } from './organizations.js';
import { people } from './people.js';
import { statements } from './statements.js';
import type { Table, TableName } from './types.js';

/** All tables, each after those that it refers to. */
export const TABLES: readonly Table[] = [
  articles,
  people,
  organizations,
  countries,
  mentions,
  dates,
  statements,
  events,
  eventActors,
];

export function tableNamed(name: TableName): Table {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}
