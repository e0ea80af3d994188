import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../../fixtures/articles');
const LONGEST = 300;

/** Lines that hold no article that can be read, each of another kind. */
const BROKEN = [
  '{"id": "cut short", "text": "The envoy',
  '[]',
  'null',
  '{"id": "no text"}',
  '{"id": "empty", "text": "  "}',
  '{"id": "a list", "text": ["The envoy left."]}',
  '{"id": "no day", "text": "The envoy left on Tuesday.", "date": "2026-02-30"}',
  'The envoy left on Tuesday.',
  '{"id": {}, "text": "The envoy left."}',
];

/** The whole paragraphs at the front of a text, no longer than is asked for where the first one is not. */
function front(text: string): string {
  const end = text.lastIndexOf('\n\n', LONGEST);
  return end > 0 ? text.slice(0, end) : text.slice(0, LONGEST);
}

/** Lines for a cluster to read: the fronts of the project's own articles over and over; one line in fifty is broken. */
export function articleLines(count: number, withIds: boolean): string[] {
  const texts = readdirSync(FOLDER)
    .map((slug) => path.join(FOLDER, slug, 'article.txt'))
    .filter(existsSync)
    .map((file) => front(readFileSync(file, 'utf8')));
  return Array.from({ length: count }, (_, index) => {
    const broken = BROKEN[(index / 50) % BROKEN.length];
    if (index % 50 === 0 && broken !== undefined) return broken;
    const text = `${texts[index % texts.length]}\n\nThis is edition ${index}, “new” – 😀.`;
    return JSON.stringify({ ...(withIds && { id: `a${index}` }), text, date: '2026-02-04' });
  });
}
