import type { Fixture } from './fixtures.js';

/** What nutgraf makes of a fixture's article now. */
export async function recordOf(_fixture: Fixture): Promise<object> {
  return {};
}
