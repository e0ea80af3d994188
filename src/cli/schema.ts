import { readFile } from 'node:fs/promises';
import { EXIT } from './exit.js';
import { writersFor } from './streams.js';

/** `nutgraf schema`: prints the published JSON Schema, or for `tables` the Table Schemas. */
export async function schemaCommand(name: string): Promise<number> {
  const { stdout } = writersFor('never');
  const file = name === 'tables' ? 'tables.json' : `${name}.schema.json`;
  await stdout.write(await readFile(new URL(`../../schemas/${file}`, import.meta.url), 'utf8'));
  return EXIT.done;
}
