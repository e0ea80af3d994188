import type { Actions } from './program.js';

const nothing = () => Promise.resolve();

/** Commands that do nothing: for whoever asks the definitions alone. */
export const noActions: Actions = {
  extract: nothing,
  explain: nothing,
  validate: nothing,
  schema: nothing,
  table: nothing,
  stats: nothing,
  report: nothing,
  events: nothing,
  diff: nothing,
  export: nothing,
  import: nothing,
  completion: nothing,
  man: nothing,
};
