import type { Person, UnnamedReference } from '../people/types.js';

/** Who is in an article, and which pronouns go back to people without a name. */
export interface FoundPeople {
  readonly people: readonly Person[];
  readonly unnamed: readonly UnnamedReference[];
}
