import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly string[]];

/** Who says each statement, and the words that name them. */
const speakers = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' }).statements.map(
    ({ speaker }) =>
      speaker
        ? `${speaker.name} | ${speaker.mention ? text.slice(speaker.mention.start, speaker.mention.end) : '–'}`
        : '–',
  );

const CLAUSES: readonly Case[] = [
  ['Colonel (Retd) Tom Reed, who ran the first patrol, said the order was late.', ['Tom Reed | Tom Reed']],
  [
    'The board told the union in May that it had no money, a reply that Marlow Watch’s head, Ann Lee, called “a bad joke”.',
    ['The board | The board', 'Ann Lee | Ann Lee'],
  ],
  ['The board voted after an outside audit said the jail was late.', ['an outside audit | an outside audit']],
  ['They gave an account that one voter called “about as likely as rain in May”.', ['one voter | one voter']],
  [
    'Paul Marsh has argued that talks are useless; Marlow’s Adam Reed goes further and says that dialogue is over.',
    ['Paul Marsh | Paul Marsh', 'Adam Reed | Adam Reed'],
  ],
  ['Ann Lee praised the plan; and declared that the port would grow.', ['Ann Lee | Ann Lee']],
  ['Reed called it a fraud (his union later said that he had been ill).', ['his union | his union']],
  [
    'Crews said that the gates were locked, with a spokesman for the port calling them “safe and sound”.',
    ['Crews | Crews', 'a spokesman for the port | a spokesman for the port'],
  ],
  [
    'According to Marlow News, Ann Lee said Friday that the bridge was safe.',
    ['Marlow News | Marlow News', 'Ann Lee | Ann Lee'],
  ],
  [
    'The river kept its level but the wind turned, Russian news agencies reported.',
    ['Russian news agencies | Russian news agencies'],
  ],
  [
    'The firm has no plan to sell the boat before the strike, said a person familiar with its thinking.',
    ['a person familiar with its thinking | a person familiar with its thinking'],
  ],
  ['Home Minister Arjun Mehta met the mayor and assured him all help, sources said.', ['sources | sources']],
];

const OFFICES: readonly Case[] = [
  ['Reed left after the head of the union, Ann Lee, announced that it would strike.', ['Ann Lee | Ann Lee']],
  ['Prices are high, according to analysts at Harbor Bank.', ['analysts at Harbor Bank | analysts at Harbor Bank']],
  ['“The list is long,” the bank’s envoy for Marlow, Ann Lee, told reporters.', ['Ann Lee | Ann Lee']],
  ['“We need boats,” its coordinator in Reedport, Paul Marsh, said.', ['Paul Marsh | Paul Marsh']],
  ['Its agent in Marlow, Ann Lee, described the plan as “a first brick”.', ['Ann Lee | Ann Lee']],
];

const RELATIVES: readonly Case[] = [
  ['Guards held a man with a banner that read “Justice for Azhar”.', ['a banner | a banner']],
  ['A bank report sent last week and seen by The Ledger says the port was sold.', ['A bank report | A bank report']],
  [
    '“He told me, ‘We are close,’” Ann Lee, whose son is held, recalled of Tom Reed.',
    ['Ann Lee | Ann Lee', 'Tom Reed | He'],
  ],
  ['It drew a reply from Ann Lee (Lab, Marlow), who accused him of “hiding behind the clerk”.', ['Ann Lee | Ann Lee']],
  ['The firm was named in a lawsuit by a Marlow man who alleged that it had lied.', ['a Marlow man | a Marlow man']],
  ['Voters left Tom Reed, who said he was honored.', ['Tom Reed | Tom Reed']],
  ['Reed met Ann Lee, now the mayor, who in 2010 said the goal was to win.', ['Ann Lee | Ann Lee']],
  [
    'Reed heard from many drivers in Marlow who said they would wait.',
    ['many drivers in Marlow | many drivers in Marlow'],
  ],
  ['The banner was the work of a group based in Marlow that says thirty were held.', ['a group | a group']],
];

const TEXTS: readonly Case[] = [
  [
    'It did not please the editors of The Beacon. “Go home,” the editorial read. The paper said that the harm was great.',
    ['The Beacon | the editorial', 'The Beacon | The paper'],
  ],
  [
    'The Marlow Herald had praised Reed. A rival newspaper said that he was late. The newspaper added that he was ill.',
    ['A rival newspaper | A rival newspaper', 'A rival newspaper | The newspaper'],
  ],
  [
    'Members had an email sent from the choir’s director, Ann Lee. The email said, “The hall will be sold in May.”',
    ['Ann Lee | The email'],
  ],
  ['They parted after the Marlow Post revealed that he had lied.', ['the Marlow Post | the Marlow Post']],
  ['A statement from the Harbor Union said the bank was closed.', ['the Harbor Union | the Harbor Union']],
  [
    'The bank was closed, according to a study by the Harbor Institute.',
    ['the Harbor Institute | the Harbor Institute'],
  ],
  ['A note sent to The Globe by Tom Reed said the board was safe.', ['Tom Reed | Tom Reed']],
  ['The Harbor Watch study found that the road was weak.', ['Harbor Watch | Harbor Watch']],
];

const REFERENCES: readonly Case[] = [
  [
    'Tom Reed saw the raid. The raid was condemned by Paul Marsh, a union man. “We want an answer,” he said.',
    ['Paul Marsh | he'],
  ],
  ['Sen. Ann Lee met Tom Reed in May. The senator said the bridge was shut.', ['Ann Lee | The senator']],
  ['Nick Reed, a winger from Marlow, scored. The 26-year-old said he was glad.', ['Nick Reed | The 26-year-old']],
  ['Ann Lee met the press. “I was shaken,” she was quoted as saying.', ['Ann Lee | she']],
  ['Ann Lee was quoted by the paper as saying the bridge was shut.', ['Ann Lee | Ann Lee']],
  ['WHO said the plant would open in May.', ['WHO | WHO']],
  ['The plant will open in May; WHO welcomes “a day without a queue”.', ['WHO | WHO']],
  ['Vice President JD Vance told “The Harbor Hour” that talks are slow.', ['JD Vance | JD Vance']],
];

const QUOTATIVES: readonly Case[] = [
  ['“I saw him fall,” recalls Ann Lee, 61, who runs the café opposite.', ['Ann Lee | Ann Lee']],
  ['“Where is it?” asked one man. Another shouted: “Thieves!”', ['one man | one man', 'Another | Another']],
  [
    'Ann Lee, a reader whose own version appeared in 1998, calls the paper ‘an answer to a question nobody asked’.',
    ['Ann Lee | Ann Lee'],
  ],
  [
    'Ann Lee left. Tom Reed did not. In a letter sent through his lawyer, Paul Marsh, he said it was late. “It is over,” the letter said.',
    ['Tom Reed | he', 'Tom Reed | the letter'],
  ],
  ['“The bridge is weak and old,” Reed notes.', ['Reed | Reed']],
  ['“You have closed the gate on them,” Lee charged in her reply.', ['Lee | Lee']],
  ['“Most of us went home early,” remembered Paul Marsh, the driver.', ['Paul Marsh | Paul Marsh']],
  ['“It is about time,” exhorted the next speaker, actress Ann Lee.', ['Ann Lee | Ann Lee']],
  [
    '“They know the river is strong,” a voice-over in the film states.',
    ['a voice-over in the film | a voice-over in the film'],
  ],
  ['“A deal would be in their interest,” Reed told Harbor Radio’s morning show.', ['Reed | Reed']],
  ['“Not us!” Paul Marsh, the head of the union, tweeted on Friday.', ['Paul Marsh | Paul Marsh']],
  ['“Would they be let go?” Reed pressed. “Or held?”', ['Reed | Reed', 'Reed | Reed']],
  ['“What a year!” Marsh’s niece, state delegate at last, shouted to the crowd.', ['Marsh’s niece | Marsh’s niece']],
];

const OBJECT_CLAUSES: readonly Case[] = [
  ['Nine people were hurt by a blast that Mayor Ann Lee described as “a cruel act”.', ['Ann Lee | Ann Lee']],
  [
    'As a memo from the port put it, the gate is “a lawful source of income”.',
    ['a memo from the port | a memo from the port'],
  ],
  ['Lee said that Reed would seek to “put pressure on the board”.', ['Lee | Lee', 'Lee | Lee']],
  ['Lee said that Reed had called the plan “a gift to the board”.', ['Lee | Lee', 'Reed | Reed']],
];

const UNNAMED: readonly Case[] = [
  [
    'The woman who began it identified herself as a Marlow, N.H., nurse named Caroline. “He cares,” she said of Reed.',
    ['Caroline | she'],
  ],
  ['Ann Lee left in May. A nurse at the port stayed. “They took the boats,” she said.', ['A nurse at the port | she']],
  [
    'Officials in Marlow said the road was open. A ministry official was blunter. The official said it was shut.',
    ['Officials in Marlow | Officials in Marlow', 'A ministry official | The official'],
  ],
  [
    'Tom Reed was held in May. His sister, Ann Reed, teaches in Marlow. Reed has complained that the port is shut.',
    ['Tom Reed | Reed'],
  ],
  [
    'Maria Marsh said she was told to wait. For Ann Lee, 71, of Marlow, the debate is late. She has waited since March. “I do not care,” she said.',
    ['Maria Marsh | Maria Marsh', 'Ann Lee | she'],
  ],
  ['Ann Lee has no regrets. “I would do it again.”', ['Ann Lee | Ann Lee']],
  [
    'When I reached Tom Reed by phone, he offered a gloss: “It is the harbor pilot and nobody else.”',
    ['Tom Reed | he'],
  ],
];

const CALLED: readonly Case[] = [
  [
    'He looked at the sea. “It gives and it takes,” he said. His name is João Pires, and he is 66.',
    ['João Pires | he'],
  ],
  ['Tom Reed left. “It gives,” she said. Ann Lee is 66.', ['Ann Lee | she']],
  [
    'Two officials and a diplomat said a deal was near. The officials said it was final. The diplomat said “nothing is agreed.”',
    [
      'Two officials and a diplomat | Two officials and a diplomat',
      'Two officials | The officials',
      'a diplomat | The diplomat',
    ],
  ],
  [
    'Paul Marsh said it was late. “We saw it off,” the retired signalman said.',
    ['Paul Marsh | Paul Marsh', 'Paul Marsh | the retired signalman'],
  ],
  [
    'Six men went on the air to read a note in which they accused Lee of “selling the port to strangers”.',
    ['Six men | they'],
  ],
  [
    'Among them was the Rev. Otis Pell, 66, pastor of a church, who was fined. “I was held before,” he said.',
    ['Otis Pell | he'],
  ],
  [
    'The transport secretary said it was late.\n\nThe shadow transport secretary, Ann Lee, laughed.',
    ['The transport secretary | The transport secretary'],
  ],
  ['A guard, who gave her name only as Clarisse, wept. “He came to sell cocoa,” she said.', ['Clarisse | she']],
  ['One resident, who gave only his first name, Karim, said it began at dawn.', ['Karim | Karim']],
  ['Mayor Ann Lee and her deputy, Tom Reed, resigned. “We failed you,” they said.', ['Ann Lee and Tom Reed | they']],
  ['Protesters marched to the port. “Down with the dues!” they chanted.', ['Protesters | they']],
  ['The oil major said it would cut jobs.', ['The oil major | The oil major']],
  [
    'Tom Reed, 60, met Paul Marsh, 43, and Carl Voss. “We stayed up,” the 43-year-old said.',
    ['Paul Marsh | the 43-year-old'],
  ],
  ['The premier said it was late. Ann Lee waved.\n\nPremier Paul Marsh left by boat.', ['Paul Marsh | The premier']],
  ['The president said it was late.\n\nUnion president Paul Marsh left by boat.', ['The president | The president']],
  ['Sen. Ann Lee met Tom Reed, a lecturer. “It was late,” the lawmaker said.', ['Ann Lee | the lawmaker']],
  ['Sen. Ann Lee met Tom Reed, a lecturer. “It was late,” the academic said.', ['Tom Reed | the academic']],
  [
    'Mitigating, Tom Reed said his client was sorry.\n\n“He does not expect pity,” the barrister added.',
    ['Tom Reed | Tom Reed', 'Tom Reed | the barrister'],
  ],
  [
    'Two diplomats said the road was open. “It was a quarrel,” the diplomat said.',
    ['Two diplomats | Two diplomats', 'the diplomat | the diplomat'],
  ],
  ['Tom Reed replied with a postcard. It read, “Come and get them. Bring a spade.”', ['Tom Reed | It']],
  ['The Marlow Trust disagreed: the field of buyers, it said in a note, was small.', ['The Marlow Trust | it']],
  [
    'Passing sentence, Judge Ann Lee KC told Reed that it was “nothing short of a miracle”.',
    ['Ann Lee | Ann Lee', 'Ann Lee | Ann Lee'],
  ],
];

const INTRODUCED: readonly Case[] = [
  ['Ann Lee’s message to voters was blunt: “Wake up.”', ['Ann Lee | Ann Lee']],
  ['Ann Lee recalled her mother telling her, “Never beg.”', ['her mother | her mother']],
  ['State television reported the minister as saying the border was shut.', ['the minister | the minister']],
  ['State news agency SANA said it was late.', ['State news agency SANA | State news agency SANA']],
  ['One of them held up a painted sign: “Give us the boats.”', ['a painted sign | a painted sign']],
  ['Ann Lee cracked, “I am a sailor who gets things done.”', ['Ann Lee | Ann Lee']],
  ['Ann Lee shared her fears with the board, “I do not know which boat will come.”', ['Ann Lee | Ann Lee']],
  ['The film cuts to Tom Reed saying, “You have to give them a path.”', ['Tom Reed | Tom Reed']],
  ['The list has a note, which adds, “More than half of them gave money.”', ['a note | a note']],
  ['Asked if he would stay, Tom Reed smiled. “Ask me on the day.”', ['Tom Reed | Tom Reed']],
  ['“We need boats,” Marlow regional port boss Ann Lee told reporters.', ['Ann Lee | Ann Lee']],
  ['In May Ann Lee, national treasurer for the campaign, called it “a gift to the board”.', ['Ann Lee | Ann Lee']],
];

const EXTENTS: readonly Case[] = [
  [
    'Defence Minister Ann Lee and her Danish counterpart, Paul Marsh, said drones had been seen.',
    ['Ann Lee and Paul Marsh | Defence Minister Ann Lee and her Danish counterpart, Paul Marsh'],
  ],
  ['Ann Lee met Reed and his wife, Siv Moen, said it was late.', ['Siv Moen | Siv Moen']],
  ['An aide to Tom Reed said it was late.', ['An aide to Tom Reed | An aide to Tom Reed']],
  ['“It was late,” Treasury Under Secretary Ann Lee said.', ['Ann Lee | Ann Lee']],
  [
    'An official familiar with the plan said it was late.',
    ['An official familiar with the plan | An official familiar with the plan'],
  ],
  ['People close to the talks said the mood had soured.', ['People close to the talks | People close to the talks']],
  [
    'Guns fired for 40 minutes, according to two residents and a nurse.',
    ['two residents and a nurse | two residents and a nurse'],
  ],
  ['Police and rescue workers said it was late.', ['Police and rescue workers | Police and rescue workers']],
  ['The mayor met Ann Lee and police said it was late.', ['police | police']],
  [
    'A nurse at the harbor clinic said the gates were shut.',
    ['A nurse at the harbor clinic | A nurse at the harbor clinic'],
  ],
  [
    'Officials from both islands said the ferry would sail.',
    ['Officials from both islands | Officials from both islands'],
  ],
  ['An Irish diplomat in Marlow said the ferry would sail.', ['An Irish diplomat | An Irish diplomat']],
  ['Prices fell, according to traders in Marlow.', ['traders in Marlow | traders in Marlow']],
  [
    'A sailor who stood at the stern said the boat was late.',
    ['A sailor who stood at the stern | A sailor who stood at the stern'],
  ],
  ['A sailor who asked not to be named said the boat was late.', ['A sailor | A sailor']],
  ['Norway, Chad and Peru said it was late.', ['Norway, Chad and Peru | Norway, Chad and Peru']],
  ['Peru and Chad had insisted that it was late.', ['Peru and Chad | Peru and Chad']],
  ['The pier sits, in the words of one guard, “like a crab on a plate”.', ['one guard | one guard']],
  [
    'The mayor, a member of the board, met the crews and called the cuts “a sad day for us”.',
    ['The mayor | The mayor'],
  ],
  ['Many boats sank, court records show.', ['court records | court records']],
  ['Our harbor editor describes the plan as “a mugging in slow motion”.', ['Our harbor editor | Our harbor editor']],
  ['At first the ministry said that it was late.', ['the ministry | the ministry']],
  ['A presidential aide let it be known that it was late.', ['A presidential aide | A presidential aide']],
  ['Norway told doctors who plan to resign that they would lose their pay.', ['Norway | Norway']],
  ['One of the marchers, retired crane driver Siv Moen, said it was late.', ['Siv Moen | Siv Moen']],
  [
    'Her junior partner in government, the Coast Party, said it would vote against the sale.',
    ['the Coast Party | the Coast Party'],
  ],
  [
    'The Dutch embassy in Marlow said the road was open.',
    ['The Dutch embassy in Marlow | The Dutch embassy in Marlow'],
  ],
  ['People arrested last week said that the road was shut.', ['People arrested last week | People arrested last week']],
  ['Officials announced the plan and said that it was late.', ['Officials | Officials']],
  [
    'The road was shut, according to media buying company GroupH.',
    ['media buying company GroupH | media buying company GroupH'],
  ],
  [
    'It began at noon, according to the Rivers, Roads and Harbors Agency.',
    ['the Rivers, Roads and Harbors Agency | the Rivers, Roads and Harbors Agency'],
  ],
  [
    'His letter, signed by a deputy secretary named Ann Lee, cites “conduct unworthy of the port”.',
    ['Ann Lee | Ann Lee'],
  ],
];

describe('speakers', () => {
  describe.each([
    ['by their clause', CLAUSES],
    ['beside any verb after a quotation', QUOTATIVES],
    ['of a clause inside another', OBJECT_CLAUSES],
    ['without a name, or named elsewhere', UNNAMED],
    ['with all their words', EXTENTS],
    ['by what they are called', CALLED],
    ['before their words', INTRODUCED],
    ['before a relative pronoun', RELATIVES],
    ['of texts', TEXTS],
    ['behind their office', OFFICES],
    ['named elsewhere', REFERENCES],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (text, wanted) => {
      expect(speakers(text)).toEqual(wanted);
    });
  });
});
