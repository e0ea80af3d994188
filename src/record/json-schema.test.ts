import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './json-schema.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../schemas', `${name}.schema.json`), 'utf8'));

/** Every object schema inside, with its place. */
function* objects(schema: unknown, at = ''): Generator<{ at: string; schema: Record<string, unknown> }> {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema) yield { at, schema: { ...schema } };
  for (const [key, value] of Object.entries(schema)) yield* objects(value, `${at}/${key}`);
}

describe.each(Object.entries(jsonSchemas()))('%s.schema.json', (name, schema) => {
  it('is what the Zod schema says now: else run `npm run schemas`', () => {
    expect(read(name)).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('is draft 2020-12, and each of its references is to one of its definitions', () => {
    expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema');
    const references = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(0);
    const definitions = '$defs' in schema ? Object.keys(schema.$defs ?? {}) : [];
    expect(definitions).toEqual(expect.arrayContaining(references));
  });

  it('describes every field, and takes no others', () => {
    const bare: string[] = [];
    for (const { at, schema: object } of objects(schema)) {
      if (object.additionalProperties !== false) bare.push(`${at}: takes other fields`);
      for (const [key, field] of Object.entries(object.properties ?? {})) {
        const text = JSON.stringify(field);
        if (!text.includes('"description"') && !text.includes('"$ref"')) bare.push(`${at}/${key}: no description`);
      }
    }
    expect(bare).toEqual([]);
  });
});
