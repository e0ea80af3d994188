import type { Person } from '../people/types.js';

/** True where a person's name stands in a span: not "he", "the minister". */
export const isNamedAt = (
  person: Person | undefined,
  { start, end }: { readonly start: number; readonly end: number },
): boolean =>
  person?.mentions.some((mention) => mention.kind === 'name' && mention.start < end && start < mention.end) ?? false;
