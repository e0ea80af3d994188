import type { CellType, ColumnInfo, Table } from './types.js';

const SQL_TYPE: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
};

/** No name of a table or column has a quotation mark in it. */
const quoted = (name: string) => `"${name}"`;

function columnSql({ name, type, required, references }: ColumnInfo): string {
  return [
    quoted(name),
    SQL_TYPE[type],
    ...(name === 'id' ? ['PRIMARY KEY'] : []),
    ...(required ? ['NOT NULL'] : []),
    ...(references === undefined ? [] : [`REFERENCES ${quoted(references)}("id")`]),
  ].join(' ');
}

export const createTableSql = ({ name, columns }: Table): string =>
  `CREATE TABLE ${quoted(name)} (\n  ${columns.map(columnSql).join(',\n  ')}\n);`;

export const insertSql = ({ name, columns }: Table): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`;

/** What is looked for beside keys. */
const SEARCHED: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['articles', ['published']],
  ['articles', ['document_id']],
  ['people', ['name']],
  ['countries', ['alpha3']],
  ['statements', ['speaker']],
  ['events', ['type', 'day']],
  ['events', ['earliest']],
  ['event_actors', ['country', 'side']],
  ['event_actors', ['name']],
];

const indexSql = (table: string, columns: readonly string[]) =>
  `CREATE INDEX ${quoted(`${table}_${columns.join('_')}`)} ON ${quoted(table)} (${columns.map(quoted).join(', ')});`;

/** Indices on what refers to other tables and on what is looked for. */
export const indicesSql = (tables: readonly Table[]): string[] => [
  ...tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) => (column.references === undefined ? [] : [indexSql(name, [column.name])])),
  ),
  ...SEARCHED.map(([table, columns]) => indexSql(table, columns)),
];

/** Views for the questions that are asked most. */
export const VIEWS: Readonly<Record<string, string>> = {
  quoted_people: `
SELECT p.name, max(p.country) AS country, max(p.gender) AS gender, count(DISTINCT s.article_id) AS articles, count(*) AS statements,
  sum(s.kind <> 'indirect') AS quoted, sum(s.words) AS words, min(a.published) AS first, max(a.published) AS last
FROM statements s JOIN people p ON p.id = s.speaker_person_id JOIN articles a ON a.id = s.article_id
GROUP BY p.name ORDER BY statements DESC, p.name`,
  country_pairs: `
SELECT x.country AS actor, y.country AS recipient, count(*) AS events,
  sum(e.quad IN (1, 2)) AS cooperation, sum(e.quad IN (3, 4)) AS conflict,
  sum(e.quad = 1) AS verbal_cooperation, sum(e.quad = 2) AS material_cooperation,
  sum(e.quad = 3) AS verbal_conflict, sum(e.quad = 4) AS material_conflict, count(DISTINCT e.article_id) AS articles
FROM events e
  JOIN (SELECT DISTINCT event_id, country FROM event_actors WHERE side = 'actor') x ON x.event_id = e.id
  JOIN (SELECT DISTINCT event_id, country FROM event_actors WHERE side = 'recipient') y ON y.event_id = e.id
WHERE e.kind = 'action' AND e.factuality = 'actual' AND x.country <> y.country
GROUP BY x.country, y.country ORDER BY events DESC, actor, recipient`,
  timeline: `
SELECT e.earliest, e.latest, e.type, e.actors, e.actor_countries, e.recipients, e.recipient_countries, e.place,
  e.sentence, a.title, a.outlet, a.published, e.article_id, e.id AS event_id
FROM events e JOIN articles a ON a.id = e.article_id
WHERE e.kind = 'action' AND e.factuality = 'actual' AND e.earliest IS NOT NULL
ORDER BY e.earliest, e.latest, e.id`,
};

export const viewsSql = (): string[] =>
  Object.entries(VIEWS).map(([name, select]) => `CREATE VIEW ${quoted(name)} AS${select};`);

/**
 * Full-text search over what was said: `SELECT … FROM statements_fts WHERE statements_fts MATCH 'drought'`. Datasette and
 * sqlite-utils know whose words it searches by `content="…"`, in double quotation marks.
 */
export const searchSql = (): string[] => [
  `CREATE VIRTUAL TABLE "statements_fts" USING fts5(text, speaker, content="statements", tokenize='porter unicode61');`,
  `INSERT INTO "statements_fts"("statements_fts") VALUES ('rebuild');`,
];
