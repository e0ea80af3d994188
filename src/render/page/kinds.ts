/** What is marked, from the least to the most particular. */
export const KINDS = ['event', 'statement', 'person', 'organization', 'country', 'date'] as const;
export type Kind = (typeof KINDS)[number];

export const HEADINGS: Readonly<Record<Kind, string>> = {
  event: 'Events',
  statement: 'Statements',
  person: 'People',
  organization: 'Organizations',
  country: 'Countries',
  date: 'Dates',
};
