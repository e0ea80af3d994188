import { readFile } from 'node:fs/promises';
import { EXIT } from './exit.js';
import { writersFor } from './streams.js';

/** `nutgraf schema`: prints the published JSON Schema. */
export async function schemaCommand(name: string): Promise<number> {
  const { stdout } = writersFor('never');
  await stdout.write(await readFile(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8'));
  return EXIT.done;
}
