import { readdirSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/articles');

/** A fixture: an article of our own and the record that was read and accepted for it. */
export interface Fixture {
  readonly slug: string;
  readonly file: string;
  readonly expected: string;
}

/** Every folder of `fixtures/articles` that has an article. */
export function fixtures(): Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((slug) =>
      readdirSync(path.join(FOLDER, slug))
        .filter((file) => /^article\.(?:txt|html|md)$/u.test(file))
        .map((file) => ({
          slug,
          file: path.join(FOLDER, slug, file),
          expected: path.join(FOLDER, slug, 'expected.json'),
        })),
    );
}
