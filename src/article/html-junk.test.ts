import { describe, expect, it } from 'vitest';
import { withoutPageLines } from './html-junk.js';
import type { Block } from './html-text.js';

const paragraph = (text: string, linked = 0): Block => ({ text, kind: 'paragraph', linked });
const heading = (text: string): Block => ({ text, kind: 'heading', linked: 0 });

const FIRST = 'The dam above the town broke on Monday, the mayor said, and forty houses were flooded within the hour.';
const SECOND =
  'Soldiers carried people from the roofs of the lower quarter until the evening, and nobody was hurt at all.';
const THIRD =
  'A bridge on the road to the coast is closed, and trains stop at the station before the river until Friday.';

const textsOf = (blocks: readonly Block[], title: string | null = null) =>
  withoutPageLines(blocks, title).map(({ text }) => text);

describe('lines of the page', () => {
  it.each([
    'Published: 4 March 2026, 10:00 GMT',
    'Updated 10:01 pm PST, Tuesday, November 19, 2019',
    'Last updated on May 5, 2026 at 7:30 a.m. EST',
    '3 hours ago',
    '4 min read',
    'Share Tweet Submit',
    'Image 1 of 9',
    'View comments (12)',
    'Advertisement',
    'https://www.example.org/news/dam',
    'ana.holt@example.org',
    'Photo: Ana Holt / Fjord News',
    'The dam in the evening of that Monday. (Photo by Ana Holt/Getty Images)',
    'The dam as seen from the lower town on Monday. (AP Photo/Ana Holt)',
    'Sign up for our morning newsletter and get the news of the coast by e-mail.',
    'Click here to subscribe to Fjord News',
    'Follow Fjord News on Facebook, Twitter and Instagram.',
    '© 2026 Fjord News. All rights reserved.',
    'We may earn a commission from links on this page.',
  ])('go from between the paragraphs: %s', (line) => {
    expect(textsOf([FIRST, SECOND, line, THIRD].map((text) => paragraph(text)))).toEqual([FIRST, SECOND, THIRD]);
  });

  it.each([
    '8:30 p.m.',
    'March 4, 2026',
    'Share prices fell.',
    'Print is dead, he said.',
    'Follow the money, she said, and you will find the man.',
    'Get out of the house, the officer said.',
    'The e-mail was sent on Monday, the court heard.',
    '“Sign up for the newsletter,” she told the crowd.',
    'Read my lips: no new dam.',
    'The picture shows the dam, said Ana Holt of Getty.',
  ])('do not take what the story says: %s', (line) => {
    const blocks = [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, line, THIRD].map((text) => paragraph(text));
    expect(textsOf(blocks)).toContain(line);
  });

  it('go at the top: headline, kicker, byline and day', () => {
    const top = ['Dam breaks above town', 'BREAKING NEWS', 'By Ana Holt', '4 March 2026'];
    expect(
      textsOf(
        [...top, FIRST, SECOND].map((text) => paragraph(text)),
        'Dam breaks above town',
      ),
    ).toEqual([FIRST, SECOND]);
  });

  it('go at the end: teasers, notes on the author and what readers wrote', () => {
    const story = [FIRST, SECOND, THIRD].map((text) => paragraph(text));
    const note = paragraph('Ana Holt covers rivers and roads for this paper. Follow her on Twitter @anaholt.');
    const teaser: Block = { text: '• Rain falls in Bergen', kind: 'item', linked: 20 };
    expect(textsOf([...story, note, heading('More from the coast'), teaser])).toEqual([FIRST, SECOND, THIRD]);
    const partly: Block = { text: '• How rain falls in Bergen', kind: 'item', linked: 5 };
    expect(textsOf([...story, paragraph('More great Fjord stories'), partly, partly])).toEqual([FIRST, SECOND, THIRD]);
    expect(textsOf([...story, heading('2 Comments'), paragraph('The old dam was better, I say.')])).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]);
  });

  it('keep the last paragraph with a link, and a page that would lose more than half', () => {
    const last = 'The council put off its meeting last month.';
    expect(textsOf([paragraph(FIRST), paragraph(last, 30)])).toEqual([FIRST, last]);
    const lines = ['Sign up for our newsletter today.', 'Follow us on Facebook and Twitter now.', 'The dam broke.'];
    expect(textsOf(lines.map((text) => paragraph(text)))).toEqual(lines);
  });
});
