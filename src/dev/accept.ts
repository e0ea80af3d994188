/**
 * Takes what nutgraf makes of the fixtures now as what is expected of it. Read the diff before you commit it.
 *   npm run accept                  all of fixtures/articles
 *   npm run accept -- border-raid   one
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { kept, recordOf } from './fixture-records.js';
import { fixtures } from './fixtures.js';

const wanted = process.argv.slice(2);
for (const fixture of fixtures()) {
  if (wanted.length > 0 && !wanted.includes(fixture.slug)) continue;
  const record = kept(await recordOf(fixture));
  const before = existsSync(fixture.expected) ? readFileSync(fixture.expected, 'utf8') : '';
  if (record === before) continue;
  writeFileSync(fixture.expected, record);
  console.log(`${before === '' ? 'new' : 'changed'}: ${fixture.slug}`);
}
