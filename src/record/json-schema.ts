import * as z from 'zod';
import { articleSchema, eventLineSchema, SCHEMA_VERSION } from './schema.js';

/** The JSON Schemas (draft 2020-12) of what nutgraf writes, by the names that `nutgraf schema` takes. */
export function jsonSchemas(): Readonly<Record<'article' | 'event', object>> {
  const schemaOf = (name: string, schema: z.ZodType) => ({
    $id: `urn:nutgraf:${name}:${SCHEMA_VERSION}`,
    ...z.toJSONSchema(schema, { target: 'draft-2020-12' }),
  });
  return { article: schemaOf('article', articleSchema), event: schemaOf('event', eventLineSchema) };
}
