import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly (string | undefined)[]];

const speakers = (text: string): (string | undefined)[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    ({ speaker }) => speaker?.name,
  );

const LEADS: readonly Case[] = [
  ['A Marlow cricket coach says that he is thankful.\n\nTom Reed said the gifts came late.', ['Tom Reed', 'Tom Reed']],
  [
    'A port sergeant told the panel that nobody spoke to him.\n\nSgt Tom Reed, who was born in Lyon, left.',
    ['Tom Reed'],
  ],
  // others are named next
  ['A police spokesman said that two people had died.\n\nAnn Lee, 34, was one of them.', ['A police spokesman']],
  [
    'A friend of the sailor said that he had drowned.\n\nTom Reed, 34, was found on Monday.',
    ['A friend of the sailor'],
  ],
  ['A nurse said that the ward was full.\n\nSheriff Tom Reed, 61, closed the road.', ['A nurse']],
];

const EPITHETS: readonly Case[] = [
  ['Ann Lee left the stage early.\n\nThe former mayor said that she was ill.', ['Ann Lee']],
  ['Tom Reed went on after Ann Lee had sung. The lanky singer said that it was late.', ['Tom Reed']],
  ['Tom Reed attacked Ann Lee after the front-runner said that he was late.', ['Ann Lee']],
  // somebody else has been told of
  ['A singer came with Ann Lee. Lee left early.\n\nThe singer said that it was late.', ['A singer']],
  ['Ann Lee left early. The former president of Finland said that it was late.', ['The former president of Finland']],
];

const OTHERS: readonly Case[] = [
  ['Dan Orr came. One lawmaker called Orr “the prince of all harbours”.', ['One lawmaker']],
  ['A deputy called Dan Orr said that it was late.', ['Dan Orr']],
  ['The port closed, a move the company termed an “amicable end of it all”.', ['the company']],
  ['Mayor Tom Reed denied that guards hit anyone and insisted that the port was open.', ['Tom Reed', 'Tom Reed']],
  ['Tom Reed blasted Ann Lee saying her plan was a war on the port.', ['Tom Reed']],
  ['A former candidate -- Ann Lee, who lost in May -- said that it was late.', ['Ann Lee']],
  ['Ann Lee said she was glad. As for the port: “I never knew what they would say to us.”', ['Ann Lee', 'Ann Lee']],
  ['The plan does not surprise pollster Ann Lee: “They have always gained in the early weeks.”', ['Ann Lee']],
  ['Ann Lee cancelled the talks. “It hurts all of us here,” her statement read.', ['Ann Lee']],
  ['Mayor Tom Reed regretted what he called “the act of drunken men”, aides said.', ['aides', 'Tom Reed']],
  ['Thousands of dockers marched on Sunday. They said they were ready to go on.', ['Thousands of dockers']],
];

const WHOLE: readonly Case[] = [
  [
    'A survey published last autumn by a group of ports found that the average age was 70.',
    ['A survey published last autumn by a group of ports'],
  ],
  ['The port was sold, according to results released on Thursday.', ['results']],
  ['“It is a way in,” says a source involved in the fund.', ['a source involved in the fund']],
  ['Media reports in Tanzania have said that the port was open.', ['Media reports in Tanzania']],
];

describe('speakers', () => {
  describe.each([
    ['a description that the next sentence names', LEADS],
    ['another word for whoever has been named', EPITHETS],
    ['by the grammar of the clause', OTHERS],
    ['with what tells them from others', WHOLE],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (text, wanted) => {
      expect(speakers(text)).toEqual(wanted);
    });
  });
});

const NAMESAKES: readonly Case[] = [
  ['Raul Orr, younger brother of President Fidel Orr, led the rally. “Nobody gives up,” Orr declared.', ['Raul Orr']],
  [
    '“They swear,” says Mrs. Orr. Milica Orr is a nurse.\n\nBoban Orr called a meeting. “I told them,” said Orr.',
    ['Milica Orr', 'Boban Orr'],
  ],
  ['“It is late,” said Ann Lee, daughter of Mayor Tom Lee. Mayor Lee said he would wait.', ['Ann Lee', 'Tom Lee']],
];

it.each(NAMESAKES)('namesakes: %s', (text, wanted) => {
  expect(speakers(text)).toEqual(wanted);
});

it('is no byline', () => {
  const text =
    'Star speaks to an abuse group. Dan Frank\nThe former star Tom Orr wept. He told reporters that he was glad.';
  expect(speakers(text)).toEqual(['Tom Orr']);
});
