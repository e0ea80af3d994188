import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly string[]];

const read = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    (s) => `${s.kind} | ${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'} | ${s.cue?.lemma ?? '–'}`,
  );

const DIRECT: readonly Case[] = [
  ['“The bridge is closed,” said Ann Lee.', ['direct | The bridge is closed, | Ann Lee | say']],
  ['“The bridge is closed,” Ann Lee said.', ['direct | The bridge is closed, | Ann Lee | say']],
  ['Ann Lee said, “The bridge is closed.”', ['direct | The bridge is closed. | Ann Lee | say']],
  ['Ann Lee said: “The bridge is closed.”', ['direct | The bridge is closed. | Ann Lee | say']],
  ['Said Ann Lee: “The bridge is closed.”', ['direct | The bridge is closed. | Ann Lee | say']],
  ['"The bridge is closed," Ann Lee told reporters.', ['direct | The bridge is closed, | Ann Lee | tell']],
  ['“Is the bridge closed?” Ann Lee asked.', ['direct | Is the bridge closed? | Ann Lee | ask']],
  ['“Close the bridge!” Ann Lee shouted.', ['direct | Close the bridge! | Ann Lee | shout']],
  ['“Will it open again?” Lee demanded.', ['direct | Will it open again? | Lee | demand']],
  ['“The bridge is closed,” said Secretary of State Ann Lee.', ['direct | The bridge is closed, | Ann Lee | say']],
  ['“The bridge is closed,” Minister of Transport Ann Lee said.', ['direct | The bridge is closed, | Ann Lee | say']],
  [
    '“The bridge is closed,” said the brother of Ann Lee.',
    ['direct | The bridge is closed, | the brother of Ann Lee | say'],
  ],
  ['‘The bridge is closed,’ said Ann Lee.', ['direct | The bridge is closed, | Ann Lee | say']],
  ["''The bridge is closed,'' said Ann Lee.", ['direct | The bridge is closed, | Ann Lee | say']],
  ['“The bridge is closed," said Ann Lee.', ['direct | The bridge is closed, | Ann Lee | say']],
  ['«The bridge is closed», said Ann Lee.', ['direct | The bridge is closed | Ann Lee | say']],
  ['Ann Lee tweeted: “The bridge is closed.”', ['direct | The bridge is closed. | Ann Lee | tweet']],
  [
    'Ann Lee testified in court on Monday: “The bridge was closed.”',
    ['direct | The bridge was closed. | Ann Lee | testify'],
  ],
  [
    '“The bridge is closed,” said Ann Lee, the mayor of Marlow, who had come by boat.',
    ['direct | The bridge is closed, | Ann Lee | say'],
  ],
  [
    '“The bridge is closed,” Ann Lee, the mayor of Marlow, who had come by boat, said on Monday.',
    ['direct | The bridge is closed, | Ann Lee | say'],
  ],
  ['“We wait,” said a senior official.', ['direct | We wait, | a senior official | say']],
  ['Lee: “We shall see.”', ['direct | We shall see. | Lee | –']],
  [
    '“We wait here,” a senior official who spoke on condition of anonymity said.',
    ['direct | We wait here, | a senior official | say'],
  ],
  [
    '“We wait,” said a senior official who spoke on condition of anonymity.',
    ['direct | We wait, | a senior official | say'],
  ],
  ['“We wait,” the Defense Ministry said in a statement.', ['direct | We wait, | the Defense Ministry | say']],
  ['“We wait,” said Foreign Minister Ann Lee.', ['direct | We wait, | Ann Lee | say']],
  ['“We wait,” said a spokeswoman for the port.', ['direct | We wait, | a spokeswoman for the port | say']],
  ['“We wait,” one of the drivers said.', ['direct | We wait, | one of the drivers | say']],
  [
    '“We wait for the ferry and drink our tea.” — Ann Lee',
    ['direct | We wait for the ferry and drink our tea. | Ann Lee | –'],
  ],
  ['A sign at the gate read: “Keep out of the yard.”', ['direct | Keep out of the yard. | A sign | read']],
  ['Marchers chanted, “Open the bridge now!”', ['direct | Open the bridge now! | Marchers | chant']],
  ['In an email, Ann Lee wrote: “I stand by every word.”', ['direct | I stand by every word. | Ann Lee | write']],
  ['Ann Lee put it this way: “No bridge, no bread.”', ['direct | No bridge, no bread. | Ann Lee | put']],
  ['“It was cold,” recalled Tom Reed, 61, a farmer.', ['direct | It was cold, | Tom Reed | recall']],
  ['“It was cold,” Tom Reed added.', ['direct | It was cold, | Tom Reed | add']],
  ['Asked about the cost, Ann Lee replied: “Ask the bank.”', ['direct | Ask the bank. | Ann Lee | reply']],
  ['“The city is late,” the article read.', ['direct | The city is late, | the article | read']],
  [
    'Critics say the bank is late: “It is late,” Tom Reed wrote.',
    ['indirect | the bank is late | Critics | say', 'direct | It is late, | Tom Reed | write'],
  ],
  ['Sen. Ann Lee scolded him: “The bank is shut,” she said.', ['direct | The bank is shut, | Ann Lee | say']],
  ['“Good night,” Tom Reed could be heard saying.', ['direct | Good night, | Tom Reed | say']],
];

const INTERRUPTED: readonly Case[] = [
  [
    '“The bridge,” said Ann Lee, “is closed.”',
    ['direct | The bridge, | Ann Lee | say', 'direct | is closed. | Ann Lee | say'],
  ],
  [
    '“The bridge is closed,” Ann Lee said. “Nobody knows why.”',
    ['direct | The bridge is closed, | Ann Lee | say', 'direct | Nobody knows why. | Ann Lee | –'],
  ],
  [
    '“The bridge is closed,” Ann Lee said. “Nobody knows why.\n\n“We wait.”',
    [
      'direct | The bridge is closed, | Ann Lee | say',
      'direct | Nobody knows why. | Ann Lee | –',
      'direct | We wait. | Ann Lee | –',
    ],
  ],
  [
    '“The bridge is closed.\n\n“Nobody knows why,” Ann Lee said.',
    ['direct | The bridge is closed. | Ann Lee | –', 'direct | Nobody knows why, | Ann Lee | say'],
  ],
  [
    'Ann Lee, the mayor, was angry.\n\n“The bridge is closed, and nobody asked us.”',
    ['direct | The bridge is closed, and nobody asked us. | Ann Lee | –'],
  ],
  ['Ann Lee told the crowd:\n\n“The bridge is closed.”', ['direct | The bridge is closed. | Ann Lee | –']],
  [
    '“Is it closed?” Tom Reed asked.\n\n“Yes,” said Ann Lee. “Since Monday.”',
    [
      'direct | Is it closed? | Tom Reed | ask',
      'direct | Yes, | Ann Lee | say',
      'direct | Since Monday. | Ann Lee | –',
    ],
  ],
];

const MIXED: readonly Case[] = [
  ['Ann Lee called the plan “a grave mistake.”', ['mixed | a grave mistake. | Ann Lee | call']],
  [
    'Ann Lee said the plan was “a grave mistake.”',
    ['indirect | the plan was “a grave mistake.” | Ann Lee | say', 'mixed | a grave mistake. | Ann Lee | say'],
  ],
  ['Ann Lee described the plan as “a gift to the rich”.', ['mixed | a gift to the rich | Ann Lee | describe']],
  [
    'The plan was “a grave mistake,” Ann Lee said.',
    ['indirect | The plan was “a grave mistake,” | Ann Lee | say', 'mixed | a grave mistake, | Ann Lee | say'],
  ],
  ['The union demanded “work rather than words”.', ['mixed | work rather than words | The union | demand']],
  ['Ann Lee praised “the courage of the crews”.', ['mixed | the courage of the crews | Ann Lee | praise']],
  ['Lord Marlow called for “a clear and early answer”.', ['mixed | a clear and early answer | Marlow | call for']],
  ['Ann Lee accused the firm of “a slow theft”.', ['mixed | a slow theft | Ann Lee | accuse']],
];

const IN_PASSING: readonly Case[] = [
  [
    '“I like it,” Ann Lee said. It is “a bridge for the next hundred years”.',
    ['direct | I like it, | Ann Lee | say', 'mixed | a bridge for the next hundred years | Ann Lee | –'],
  ],
  [
    '“We sat there and my boss said, ‘Close the port,’ and we did,” Ann Lee said.',
    [
      'direct | We sat there and my boss said, ‘Close the port,’ and we did, | Ann Lee | say',
      'direct | Close the port, | my boss | say',
    ],
  ],
  [
    '“If they come I would say, ‘Close the port,’ and stay,” Ann Lee said.',
    ['direct | If they come I would say, ‘Close the port,’ and stay, | Ann Lee | say'],
  ],
  ['Ann Lee hammered the plan as “a gift to the rich”.', ['mixed | a gift to the rich | Ann Lee | hammer']],
];

const INDIRECT: readonly Case[] = [
  ['Ann Lee said the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee said that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee said on Monday that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee said Monday the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee said in a statement the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee told reporters that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | tell']],
  ['Ann Lee told reporters the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | tell']],
  ['Ann Lee told “The Harbor Hour” that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | tell']],
  ['The bridge was closed, Ann Lee said.', ['indirect | The bridge was closed | Ann Lee | say']],
  ['The bridge was closed, said Ann Lee.', ['indirect | The bridge was closed | Ann Lee | say']],
  ['The bridge was closed, the ministry said.', ['indirect | The bridge was closed | the ministry | say']],
  [
    'The bridge was closed, the ministry in Marlow said on Monday.',
    ['indirect | The bridge was closed | the ministry in Marlow | say'],
  ],
  [
    'The bridge was closed, according to the ministry.',
    ['indirect | The bridge was closed | the ministry | according to'],
  ],
  [
    'According to the ministry, the bridge was closed.',
    ['indirect | the bridge was closed | the ministry | according to'],
  ],
  [
    'The bridge was closed, according to two officials familiar with the plan, who asked not to be named.',
    ['indirect | The bridge was closed | two officials familiar with the plan | according to'],
  ],
  [
    'The fire began on Sunday when, according to police, a truck hit a pole.',
    ['indirect | a truck hit a pole | police | according to'],
  ],
  ['Prices, Ann Lee said, would rise again.', ['indirect | would rise again | Ann Lee | say']],
  [
    'Rain will ease by Monday, said Tom Reed, a forecaster with the weather office, but rivers may keep rising.',
    ['indirect | Rain will ease by Monday | Tom Reed | say', 'indirect | but rivers may keep rising | Tom Reed | say'],
  ],
  [
    'Ann Lee said the bridge was closed, adding that nobody knew why.',
    ['indirect | the bridge was closed | Ann Lee | say', 'indirect | nobody knew why | Ann Lee | add'],
  ],
  [
    'Ann Lee said the bridge was closed and that the ferry would run.',
    ['indirect | the bridge was closed and that the ferry would run | Ann Lee | say'],
  ],
  [
    'The ministry said it would wait, but warned that it would answer any attack.',
    ['indirect | it would wait | The ministry | say', 'indirect | it would answer any attack | The ministry | warn'],
  ],
  [
    'Ann Lee said the bridge was closed, but officials said it was open.',
    ['indirect | the bridge was closed | Ann Lee | say', 'indirect | it was open | officials | say'],
  ],
  [
    'Ann Lee ruled out a deal, saying the gates would stay locked.',
    ['indirect | the gates would stay locked | Ann Lee | say'],
  ],
  ['When Ann Lee suggested that the plan was late, he smiled.', ['indirect | the plan was late | Ann Lee | suggest']],
  ['Ann Lee, the mayor of Marlow, said the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['Ann Lee, who runs the port, said the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  ['The mayor, Ann Lee, said the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | say']],
  [
    'A spokeswoman for the port, Ann Lee, said the bridge was closed.',
    ['indirect | the bridge was closed | Ann Lee | say'],
  ],
  ["Tom Reed's lawyer, Ann Lee, said he was innocent.", ['indirect | he was innocent | Ann Lee | say']],
  ['The Navy said the boats had left.', ['indirect | the boats had left | The Navy | say']],
  ['Iran has long insisted its program is peaceful.', ['indirect | its program is peaceful | Iran | insist']],
  ['Analysts said the deal could fail.', ['indirect | the deal could fail | Analysts | say']],
  [
    'An American official, speaking on condition of anonymity, said the force might leave.',
    ['indirect | the force might leave | An American official | say'],
  ],
  ['The report found that the bridge was unsafe.', ['indirect | the bridge was unsafe | The report | find']],
  ['A new poll shows that most voters want a bridge.', ['indirect | most voters want a bridge | A new poll | show']],
  ['Ann Lee acknowledged that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | acknowledge']],
  ['Ann Lee pointed out that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | point out']],
  ['Ann Lee made clear that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | make clear']],
  ['The court ruled on Thursday that the ban was legal.', ['indirect | the ban was legal | The court | rule']],
  [
    'Ann Lee said as crews reached the town, two roads were shut.',
    ['indirect | as crews reached the town, two roads were shut | Ann Lee | say'],
  ],
  ['Ann Lee said if talks failed she would leave.', ['indirect | if talks failed she would leave | Ann Lee | say']],
  ['The driver was told that the road was shut.', ['indirect | the road was shut | – | tell']],
  ['The driver was told by a neighbor that the road was shut.', ['indirect | the road was shut | a neighbor | tell']],
];

const SPEAKERS: readonly Case[] = [
  ['Ann Lee opened the school. “I am proud,” she said.', ['direct | I am proud, | Ann Lee | say']],
  ['Tom Reed met Ann Lee in Marlow. “I am proud,” he said.', ['direct | I am proud, | Tom Reed | say']],
  ['Ann Lee spoke first. “We wait,” Lee said.', ['direct | We wait, | Ann Lee | say']],
  [
    '“Tom Reed is wrong about the bridge,” said Ann Lee.',
    ['direct | Tom Reed is wrong about the bridge, | Ann Lee | say'],
  ],
  ['Ann Lee told Tom Reed that the bridge was closed.', ['indirect | the bridge was closed | Ann Lee | tell']],
  ['“The bridge is closed,” Ann Lee told Tom Reed.', ['direct | The bridge is closed, | Ann Lee | tell']],
  ['The Russian embassy was cool. “We wait,” it said in a post.', ['direct | We wait, | The Russian embassy | say']],
  [
    'A Cabinet source was cooler. “It is easy to be brave from here,” the source said.',
    ['direct | It is easy to be brave from here, | A Cabinet source | say'],
  ],
  [
    'The disaster office said the toll was 68. The figure includes 21 people on a bus, the office said.',
    [
      'indirect | the toll was 68 | The disaster office | say',
      'indirect | The figure includes 21 people on a bus | The disaster office | say',
    ],
  ],
  [
    'Police quoted the driver as saying the brakes had failed.',
    ['indirect | the brakes had failed | the driver | say'],
  ],
  [
    '“My boss said, ‘Stay there,’ so I stayed,” said Tom Reed.',
    ['direct | My boss said, ‘Stay there,’ so I stayed, | Tom Reed | say', 'direct | Stay there, | My boss | say'],
  ],
  [
    '“I said, ‘Then go,’ and he went,” said Ann Lee.',
    ['direct | I said, ‘Then go,’ and he went, | Ann Lee | say', 'direct | Then go, | Ann Lee | say'],
  ],
  [
    '“My husband says we should wait,” said Ann Lee.',
    ['direct | My husband says we should wait, | Ann Lee | say', 'indirect | we should wait | My husband | say'],
  ],
  [
    'The gang left a note. “Pay by Friday or lose your mail,” it said.',
    ['direct | Pay by Friday or lose your mail, | a note | say'],
  ],
  [
    'Their union, the Harbor Workers Union, said its members would strike.',
    ['indirect | its members would strike | the Harbor Workers Union | say'],
  ],
  [
    'The council was warned in writing that the bridge could fall, the public inquiry into the fire heard yesterday.',
    [
      'indirect | The council was warned in writing that the bridge could fall | – | hear',
      'indirect | the bridge could fall | – | warn',
    ],
  ],
  ['The inquest was told that the gate stood open.', ['indirect | the gate stood open | – | tell']],
  ['Gate left open all night, court told', ['indirect | Gate left open all night | – | tell']],
  [
    'Lee argued in May that the bridge was safe, and on Thursday she told the court that she had never seen it.',
    ['indirect | the bridge was safe | Lee | argue', 'indirect | she had never seen it | Lee | tell'],
  ],
  [
    'According to Ann Lee, a guide at the Institute for Old Roads, it lost two stones last year.',
    ['indirect | it lost two stones last year | Ann Lee | according to'],
  ],
  ['Ann Lee accepted that the bridge was old.', ['indirect | the bridge was old | Ann Lee | accept']],
  [
    '“I told him that the bridge was old,” Ann Lee said.',
    ['direct | I told him that the bridge was old, | Ann Lee | say', 'indirect | the bridge was old | Ann Lee | tell'],
  ],
  [
    '"They gave us rice and salt," one of the drivers, Tom Reed, told reporters.',
    ['direct | They gave us rice and salt, | Tom Reed | tell'],
  ],
  [
    'Lee read from a note. “The bridge can wait,” it said. The note was written by a secretary, Tom Reed.',
    ['direct | The bridge can wait, | Tom Reed | say'],
  ],
  [
    '“I came for the soup and stayed for the bridge.” – Belgian senator Ann Lee, leaving the port',
    ['direct | I came for the soup and stayed for the bridge. | Ann Lee | –'],
  ],
  ['Lee later told Reed that the gate was shut.', ['indirect | the gate was shut | Lee | tell']],
  ['Marlow said late on Wednesday that it would shut the port.', ['indirect | it would shut the port | Marlow | say']],
  [
    'Council ‘sat on’ bridge report for a year, inquiry is told',
    ['indirect | Council ‘sat on’ bridge report for a year | – | tell'],
  ],
  [
    '"I have been telling you since 2022 that I signed nothing," Ann Lee told reporters.',
    [
      'direct | I have been telling you since 2022 that I signed nothing, | Ann Lee | tell',
      'indirect | I signed nothing | Ann Lee | tell',
    ],
  ],
  ['Tom Reed sent back the gifts, which Ann Lee said were stolen.', ['indirect | were stolen | Ann Lee | say']],
  [
    "According to Lee's book, the bridge was built in 1950.",
    ['indirect | the bridge was built in 1950 | Lee | according to'],
  ],
  ["The Harbor Union's report said the bridge was old.", ['indirect | the bridge was old | The Harbor Union | say']],
  [
    'Lee called the guard “Miss Piggy” and “Miss Broom.”',
    ['mixed | Miss Piggy | Lee | call', 'mixed | Miss Broom. | Lee | call'],
  ],
  ['Lee blasted Reed as a “disgrace” Wednesday on the radio.', ['mixed | disgrace | Lee | blast']],
];

const TURNS: readonly Case[] = [
  [
    'Ann Lee spoke to Tom Reed about the bridge.\n\nReed: Why is it closed?\n\nLee: Nobody knows. We wait.\n\nReed: And then?\n\nLee: Then we walk.',
    [
      'direct | Why is it closed? | Tom Reed | –',
      'direct | Nobody knows. We wait. | Ann Lee | –',
      'direct | And then? | Tom Reed | –',
      'direct | Then we walk. | Ann Lee | –',
    ],
  ],
  [
    'Q: Why is it closed?\nA: Nobody knows.\nQ: And then?\nA: We walk.',
    [
      'direct | Why is it closed? | – | –',
      'direct | Nobody knows. | – | –',
      'direct | And then? | – | –',
      'direct | We walk. | – | –',
    ],
  ],
  [
    'REED: Why is it closed?\nLEE: The ministry says the bridge is unsafe.\nREED: I see.',
    [
      'direct | Why is it closed? | REED | –',
      'direct | The ministry says the bridge is unsafe. | LEE | –',
      'indirect | the bridge is unsafe | The ministry | say',
      'direct | I see. | REED | –',
    ],
  ],
];

describe('statements', () => {
  describe.each([
    ['direct', DIRECT],
    ['interrupted and carried on', INTERRUPTED],
    ['mixed', MIXED],
    ['in passing', IN_PASSING],
    ['indirect', INDIRECT],
    ['speakers', SPEAKERS],
    ['turns of an interview', TURNS],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (text, wanted) => {
      expect(read(text)).toEqual(wanted);
    });
  });
});
