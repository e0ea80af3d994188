import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrap } from './wrapping.js';

const STORY = [
  'The dam above the town of Lisse broke on Monday, said Mayor Ana',
  'Holt, and flooded forty houses by the river. She told people who',
  'live in the valley to leave their homes at once.',
].join('\n');

const joined = (text: string) => text.replaceAll('\n', ' ');

describe('a hard-wrapped text', () => {
  it('has its lines put together, and its places stay', () => {
    expect(unwrap(STORY)).toBe(joined(STORY));
    expect(unwrap(`${STORY}\n\n${STORY}\n`)).toBe(`${joined(STORY)}\n\n${joined(STORY)}\n`);
  });

  it.each([
    ['line ends of Windows', STORY.replaceAll('\n', '\r\n'), joined(STORY)],
    ['blanks around the break', STORY.replaceAll('\n', ' \n    '), joined(STORY)],
    [
      'paragraphs that are set in',
      `  ${STORY}\n  Nobody was hurt.\n  ${STORY}`,
      `  ${joined(STORY)}\n  Nobody was hurt.\n  ${joined(STORY)}`,
    ],
    [
      'paragraphs that a tab sets in',
      `\tThe town of Lisse lost a dam on Monday, said the mayor, Ana\n${STORY.slice(STORY.indexOf('Holt'))}\n\tNobody was hurt.`,
      `\tThe town of Lisse lost a dam on Monday, said the mayor, Ana ${joined(STORY.slice(STORY.indexOf('Holt')))}\n\tNobody was hurt.`,
    ],
    ['a block that is set in', `    ${STORY.replaceAll('\n', '\n    ')}`, `    ${joined(STORY)}`],
    ['an answered e-mail', `> ${STORY.replaceAll('\n', '\n> ')}\nOh.`, `> ${joined(STORY)}\nOh.`],
    [
      'a short last line before the next paragraph',
      `${STORY}\nThe army sent boats.\n${STORY}`,
      `${joined(STORY)}\nThe army sent boats.\n${joined(STORY)}`,
    ],
    ['a headline in small letters', `Dam breaks above Lisse\n${STORY}`, `Dam breaks above Lisse\n${joined(STORY)}`],
    [
      'a headline as long as a line',
      `Dam Breaks Above Lisse and the Army Sends Boats to Forty Houses\n${STORY}`,
      `Dam Breaks Above Lisse and the Army Sends Boats to Forty Houses\n${joined(STORY)}`,
    ],
    [
      'a headline in capitals',
      `MAYOR OF LISSE ASKS ARMY FOR BOATS AS DAM BREAKS ABOVE THE TOWN\n${STORY}`,
      `MAYOR OF LISSE ASKS ARMY FOR BOATS AS DAM BREAKS ABOVE THE TOWN\n${joined(STORY)}`,
    ],
    [
      'metadata, byline and dateline',
      `Subject: The dam above Lisse breaks and the mayor asks for boats\nDate: 4 March 2026\nBy Jane Doe\nLISSE, March 4 (Wire) - The dam broke on Monday, said Mayor Ana\n${STORY.slice(STORY.indexOf('Holt'))}`,
      `Subject: The dam above Lisse breaks and the mayor asks for boats\nDate: 4 March 2026\nBy Jane Doe\nLISSE, March 4 (Wire) - The dam broke on Monday, said Mayor Ana ${joined(STORY.slice(STORY.indexOf('Holt')))}`,
    ],
    [
      'items of a list',
      `${STORY}\n- a new dam for the town of Lisse and a siren for each village of\nthe valley\n- boats`,
      `${joined(STORY)}\n- a new dam for the town of Lisse and a siren for each village of the valley\n- boats`,
    ],
    [
      'a paragraph set in as deep as the items before it',
      `  ${STORY.split('\n')[0]}\n${STORY.split('\n').slice(1).join('\n')}\n  - a new dam for the town of Lisse and a siren for each mill of them\n  - boats for the three villages of the valley and their old mills.\n  The mayor of Lisse, Ana Holt, said on Monday that she would pay for\nthe boats.`,
      `  ${joined(STORY)}\n  - a new dam for the town of Lisse and a siren for each mill of them\n  - boats for the three villages of the valley and their old mills.\n  The mayor of Lisse, Ana Holt, said on Monday that she would pay for the boats.`,
    ],
    [
      'a figure that begins a line',
      `${STORY}\n\nNobody could say on Monday if the bill would be sent before March\n12. It will be paid by those who built the dam.`,
      `${joined(STORY)}\n\nNobody could say on Monday if the bill would be sent before March 12. It will be paid by those who built the dam.`,
    ],
    [
      'lines with room for another word',
      'The dam above the town of Lisse broke on Monday\nand flooded forty houses by the river, said Mayor\nAna Holt. She told people\nto leave. Nobody was hurt when the water came down\nand broke the bridge.',
      'The dam above the town of Lisse broke on Monday and flooded forty houses by the river, said Mayor Ana Holt. She told people to leave. Nobody was hurt when the water came down and broke the bridge.',
    ],
  ])('%s', (_, text, wanted) => {
    expect(unwrap(text)).toBe(wanted);
  });

  it.each([
    [
      'after a hyphen',
      'the Secretary-\nGeneral of the league and the ministers',
      'the Secretary-General of the league',
    ],
    ['in a word known', 'the govern-\nment of the valley', 'the government of the valley'],
    ['in a word not known', 'the well-\nknown mayor', 'the well-known mayor'],
    ['after a soft hyphen', 'the mini\u00AD\nster of water', 'the minister of water'],
    ['after a hyphen that stands for a word', 'a two-\nor three-year plan', 'a two- or three-year plan'],
    ['after a dash', 'the mayor—\nno friend of dams', 'the mayor—no friend of dams'],
    ['after a dash between blanks', 'the mayor –\nno friend of dams', 'the mayor – no friend of dams'],
  ])('that breaks %s', (_, end, wanted) => {
    const lines = `The government has not said, and nor have many others, ${end}`;
    const text = `${STORY}\n\n${lines}`;
    expect(unwrap(text).slice(text.indexOf(end))).toContain(wanted);
  });
});

describe('a text that is not wrapped stays as it is', () => {
  it.each([
    ['one line', 'The dam broke.'],
    ['one paragraph a line', 'The dam above the town broke.\nNobody was hurt, the mayor said.\nThe army sent boats.'],
    [
      'verse',
      'Where the river bends\nBelow the town of Lisse\nthe boats lie upside down\nand nobody asks them why\nAna Holt walks by\nwith bread under her arm',
    ],
    ['an address', 'Ministry of Water, Press Office\n12 Harbour Street\nLisse 4401\nContact: Ana Holt'],
    ['names', 'Ana Holt\nJohn van der Roe\nPeter Lindqvist\nNestor Abay'],
    ['a table', 'Team         Won  Lost\nLisse FC     8    4\nRiga United  7    5'],
    [
      'a heading above a paragraph',
      `Ana Holt speaks\nThe mayor said that ${'the dam had been safe and '.repeat(8)}is.`,
    ],
    [
      'turns of an interview',
      'Q: Who built the dam above the town of Lisse?\nA: Those who said that it was safe for a century.',
    ],
  ])('%s', (_, text) => {
    expect(unwrap(text)).toBe(text);
  });
});

describe('any text', () => {
  it('keeps everything but white space, hyphens and the marks of answered e-mails', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\r\n', '\n\n', ' ', '\t', '> ', '- ', '-\n', '1. ', 'Ana Holt', 'RIGA (AP) - ', '\u2028'),
      fc.lorem({ maxCount: 14 }),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const bare = (text: string) => text.replace(/[\s\u0085>\u00AD-]/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(bare(unwrap(text))).toBe(bare(text));
        expect(unwrap(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
