/** Writes the JSON Schemas from the Zod schemas: `npm run schemas`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../record/json-schema.js';

for (const [name, schema] of Object.entries(jsonSchemas())) {
  const file = path.join(import.meta.dirname, '../../schemas', `${name}.schema.json`);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
