/** Writes src/rules/RULES.md from the catalogue: `npm run rules`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE, TAGGING } from '../rules/catalogue.js';
import { catalogueMarkdown } from '../rules/markdown.js';

writeFileSync(path.join(import.meta.dirname, '../rules/RULES.md'), catalogueMarkdown(CATALOGUE, TAGGING));
