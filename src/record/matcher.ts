import type * as z from 'zod';

/** Tells whether a value is what a schema takes, its keys in the schema's order: such a value the schema gives back as it is. */
export type Matcher = (value: unknown) => boolean;

/** What zod keeps of a schema or of a check on it. */
interface Def {
  readonly type?: string;
  readonly check?: string;
  readonly [key: string]: unknown;
}

interface Schema {
  readonly _zod: { readonly def: Def };
}

/**
 * The schema as one function for each of its parts, for the many records that are right: it makes no copies and no lists of
 * issues, and nothing is compiled while the program runs. What it refuses is for the schema itself to judge.
 * @throws Error when the schema has a part that it does not know
 */
export const matcherOf = (schema: z.ZodType): Matcher => matcher(schema as unknown as Schema);

function matcher({ _zod: { def } }: Schema): Matcher {
  const matches = [BY_TYPE[def.type ?? '']?.(def) ?? unknownPart(def)];
  for (const { _zod } of [...((def.checks as readonly Schema[] | undefined) ?? [])]) matches.push(checkOf(_zod.def));
  if (def.check !== undefined) matches.push(checkOf(def));
  const [first = unknownPart(def), second, third] = matches;
  if (matches.length > 3) return (value) => matches.every((match) => match(value));
  if (third && second) return (value) => first(value) && second(value) && third(value);
  return second ? (value) => first(value) && second(value) : first;
}

const unknownPart = (def: Def): never => {
  throw new Error(`record: no matcher for ${def.type} ${def.check ?? ''}`);
};

const inner = (def: Def, key: string): Matcher => matcher(def[key] as Schema);

const BY_TYPE: Readonly<Record<string, (def: Def) => Matcher>> = {
  string: () => (value) => typeof value === 'string',
  number: () => (value) => typeof value === 'number' && Number.isFinite(value),
  literal: ({ values }) => oneOf(values as readonly unknown[]),
  enum: ({ entries }) => oneOf(Object.values(entries as object)),
  union: ({ options }) => {
    const matches = (options as readonly Schema[]).map(matcher);
    return (value) => matches.some((match) => match(value));
  },
  nullable: (def) => {
    const match = inner(def, 'innerType');
    return (value) => value === null || match(value);
  },
  // where the key is missing, the schema judges
  optional: (def) => {
    const match = inner(def, 'innerType');
    return (value) => value === undefined || match(value);
  },
  array: (def) => {
    const match = inner(def, 'element');
    return (value) => {
      if (!Array.isArray(value)) return false;
      for (let i = 0; i < value.length; i++) if (!match(value[i])) return false;
      return true;
    };
  },
  object: ({ shape }) => {
    const names = Object.keys(shape as object);
    const matches = Object.values(shape as Readonly<Record<string, Schema>>).map(matcher);
    return (value) => {
      if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return false;
      let at = 0;
      for (const key in value) {
        if (key !== names[at] || !matches[at]?.((value as Readonly<Record<string, unknown>>)[key])) return false;
        at++;
      }
      return at === names.length;
    };
  },
};

const oneOf = (values: readonly unknown[]): Matcher => {
  const [only] = values;
  if (values.length === 1) return (value) => value === only;
  const set = new Set(values);
  return (value) => set.has(value);
};

const sizeOf = (value: unknown): number => (value as { readonly length: number }).length;

function checkOf(def: Def): Matcher {
  const { check, pattern, minimum, value: bound, inclusive } = def;
  if (check === 'string_format' && pattern instanceof RegExp) return (value) => pattern.test(value as string);
  if (check === 'min_length') return (value) => sizeOf(value) >= Number(minimum);
  if (check === 'number_format' && def.format === 'safeint') return Number.isSafeInteger;
  if (check === 'greater_than')
    return inclusive ? (value) => Number(value) >= Number(bound) : (value) => Number(value) > Number(bound);
  if (check === 'less_than')
    return inclusive ? (value) => Number(value) <= Number(bound) : (value) => Number(value) < Number(bound);
  return unknownPart(def);
}
