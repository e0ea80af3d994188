import type { EntryKind } from './gazetteer.js';
import type { CountryForm } from './types.js';

/** The form of a mention and the rule that found it, by the kind of its entry; a metonym's rule is what makes it act. */
export const FORMS: Readonly<Record<Exclude<EntryKind, 'blocker'>, { form: CountryForm; rule: string | null }>> = {
  name: { form: 'name', rule: 'country:name' },
  abbreviation: { form: 'abbreviation', rule: 'country:abbreviation' },
  demonym: { form: 'demonym', rule: 'country:demonym' },
  prefix: { form: 'demonym', rule: 'country:prefix' },
  capital: { form: 'metonym', rule: null },
  seat: { form: 'metonym', rule: null },
};
