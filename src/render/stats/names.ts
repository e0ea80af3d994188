/** What can be counted by. */
export const DIMENSION_NAMES = ['speaker', 'person', 'gender', 'country', 'pair', 'type', 'day', 'outlet'] as const;
export type DimensionName = (typeof DIMENSION_NAMES)[number];
