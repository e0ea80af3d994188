/** Writes the JSON Schemas from the Zod schemas, and the tables' columns from their definitions: `npm run schemas`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../record/json-schema.js';
import { dataPackage } from '../render/tables/table-schema.js';

const write = (name: string, value: object) => {
  writeFileSync(path.join(import.meta.dirname, '../../schemas', name), `${JSON.stringify(value, null, 2)}\n`);
};
for (const [name, schema] of Object.entries(jsonSchemas())) write(`${name}.schema.json`, schema);
write('tables.json', dataPackage());
