import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

type Case = readonly [text: string, wanted: readonly string[]];

const read = (text: string): string[] =>
  analyze({ id: 'test', text, title: null, source: null, date: '2025-05-14', dateSource: 'option' })
    .statements.filter(({ kind }) => kind === 'indirect')
    .map((s) => `${text.slice(s.start, s.end)} | ${s.speaker?.name ?? '–'}`);

const AFTER_CUE: readonly Case[] = [
  [
    'Reed said the two boats have one thing in common: each was built in Marlow.',
    ['the two boats have one thing in common: each was built in Marlow | Reed'],
  ],
  [
    'Ann Lee says the kitchen is small: she notes that nobody cooks in it.',
    ['the kitchen is small | Ann Lee', 'nobody cooks in it | Ann Lee'],
  ],
  ['Court records show Reed was named in May.', ['Reed was named in May | Court records']],
  [
    'Northgate said it had stopped the pumps, called the strike unlawful and added that it would sue.',
    ['it had stopped the pumps | Northgate', 'it would sue | Northgate'],
  ],
  ['Lee wrote to the board, pointing out that the port was shut.', ['the port was shut | Lee']],
  ['He told commissioners inmates were asleep on the floor.', ['inmates were asleep on the floor | He']],
  ['Lee told the clerk Mr Reed was late.', ['Mr Reed was late | Lee']],
  ['Lee came out at noon and assured reporters that all was well.', ['all was well | Lee']],
  ['She also noted several times that she wanted a trial.', ['she wanted a trial | She']],
  ['It signaled last summer that it was going to sell the ferry.', ['it was going to sell the ferry | It']],
  [
    'Crews wrote that as of Friday the pier was either shut or half open.',
    ['as of Friday the pier was either shut or half open | Crews'],
  ],
  ['Lee announced as he closed the session that Reed would be heard.', ['Reed would be heard | Lee']],
  [
    'Lee said boats had sunk on both sides of the pier, and called on the crews to wait.',
    ['boats had sunk on both sides of the pier | Lee'],
  ],
  ['The board said that the sale was off, a conclusion that Reed called late.', ['the sale was off | The board']],
  ['The Globe reported that Lee had met Reed twice, citing two clerks.', ['Lee had met Reed twice | The Globe']],
  ['Lee said Reed told her he would wait.', ['Reed told her he would wait | Lee', 'he would wait | Reed']],
  ['The report, which notes that the road fell in May, was late.', ['the road fell in May | The report']],
  ['The port authority projects that the tide would rise.', ['the tide would rise | The port authority']],
  ['The leaflet attacks Reed and claims that the port was shut.', ['the port was shut | The leaflet']],
  ['Reed’s answer was that the port was shut.', ['the port was shut | Reed']],
  ['Lee posted that the port was shut.', ['the port was shut | Lee']],
  ['Lee said in a stock exchange filing that the port was shut.', ['the port was shut | Lee']],
  ['Three envoys met, a step that two diplomats said was likely to fail.', ['was likely to fail | two diplomats']],
  [
    'Lee told Marlow Radio on Monday that the road is shut, adding that the port is open.',
    ['the road is shut | Lee', 'the port is open | Lee'],
  ],
  [
    'Lee said the road was shut; four boats had sunk, according to Reed.',
    ['the road was shut | Lee', 'four boats had sunk | Reed'],
  ],
  [
    'Lee alleged that Reed had “sold the port” to save it and said the board had no right to sit.',
    ['Reed had “sold the port” to save it | Lee', 'the board had no right to sit | Lee'],
  ],
  ['The march would be peaceful, Lee added, “unless the guards shoot”.', ['The march would be peaceful | Lee']],
  [
    'The road was shut, Lee said, but would not stay “a wall to the sea”.',
    ['The road was shut | Lee', 'but would not stay “a wall to the sea” | Lee'],
  ],
  ['Lee said too often, the port becomes a park.', ['too often, the port becomes a park | Lee']],
  [
    'A post last week said at 7:30 p.m., there were no boats in the harbor.',
    ['at 7:30 p.m., there were no boats in the harbor | A post'],
  ],
  ['He told the “Harbor” show on Wednesday that he was not rude.', ['he was not rude | He']],
  ['Lee told Marlow Radio’s “Harbor” show that she was late.', ['she was late | Lee']],
  ['Ann Lee argued that Tom Reed died by accident.', ['Tom Reed died by accident | Ann Lee']],
  ['Early disputed that, saying deputies pass the corner every hour.', ['deputies pass the corner every hour | –']],
  ['But the union says in Marlow boats are often late.', ['in Marlow boats are often late | the union']],
  ['Lee says too often, that is not done.', ['too often, that is not done | Lee']],
  ['Ann Lee was adamant that the bridge was safe.', ['the bridge was safe | Ann Lee']],
  ['The mayor let it be known that the bridge was safe.', ['the bridge was safe | The mayor']],
  ['Ann Lee charged that the bank hid its books.', ['the bank hid its books | Ann Lee']],
  ['Ann Lee says praise from Tom Reed helps the town.', ['praise from Tom Reed helps the town | Ann Lee']],
  ['Ann Lee said having a guard is a good thing.', ['having a guard is a good thing | Ann Lee']],
  ['Ann Lee said each year of school was a gift.', ['each year of school was a gift | Ann Lee']],
  ['Ann Lee also claims he was late.', ['he was late | Ann Lee']],
  ['She went on to say the bridge is weak.', ['the bridge is weak | She']],
  ['While saying that the bridge was old, Ann Lee went on.', ['the bridge was old | Ann Lee']],
  ['Ann Lee revealed that most of the boats were old.', ['most of the boats were old | Ann Lee']],
  ['It was revealed that a letter by Tom Reed was lost.', ['a letter by Tom Reed was lost | –']],
  ['Some suggested that the season could be longer.', ['the season could be longer | Some']],
  [
    'Ann Lee says the program, run by the port, has brought work to the town.',
    ['the program, run by the port, has brought work to the town | Ann Lee'],
  ],
  [
    'Ann Lee said "budget reforms" and the sale of old boats would help.',
    ['"budget reforms" and the sale of old boats would help | Ann Lee'],
  ],
  [
    'Ann Lee asked for time, saying his "start-up capital was less than expected."',
    ['his "start-up capital was less than expected." | Ann Lee'],
  ],
  ['Ann Lee says too much is made of the boats.', ['too much is made of the boats | Ann Lee']],
  [
    'The mayor continues to insist, most recently in a talk with the Harbor Times, that he is late.',
    ['he is late | The mayor'],
  ],
  ['Ann Lee complained it was late.', ['it was late | Ann Lee']],
  ['Ann Lee insisted that the ferry would sail and announced two more.', ['the ferry would sail | Ann Lee']],
  ['Ann Lee said both had shown “much patience” and urged them to wait.', ['both had shown “much patience” | Ann Lee']],
  [
    'Ann Lee said the clerk had hit her and told her to leave.',
    ['the clerk had hit her and told her to leave | Ann Lee'],
  ],
];

const NOUNS: readonly Case[] = [
  ['Lee reiterated her claim that the bank was closed.', ['the bank was closed | Lee']],
  [
    'Tom Reed seized on Ann Lee’s assertion that there had been “thousands of leaks” in Marlow.',
    ['there had been “thousands of leaks” in Marlow | Ann Lee'],
  ],
  [
    'They met despite repeated warnings from his lawyer that the bridge was weak.',
    ['the bridge was weak | his lawyer'],
  ],
  ['Ann Lee made the claim that the bridge was weak.', ['the bridge was weak | Ann Lee']],
  ['The ministry issued a warning on Monday that the bridge could fall.', ['the bridge could fall | The ministry']],
  [
    'Her prediction that Reed would be “the best mayor ever” was mocked.',
    ['Reed would be “the best mayor ever” | Her'],
  ],
  ['Lee’s claim that the bridge was safe, printed in May, was wrong.', ['the bridge was safe | Lee']],
];

const AFTER_AS: readonly Case[] = [
  ['As Ann Lee said in May, the bridge was weak.', ['the bridge was weak | Ann Lee']],
  [
    'As reported by the Harbor Times, there are 150 boats in the port.',
    ['there are 150 boats in the port | the Harbor Times'],
  ],
];

const AROUND: readonly Case[] = [
  [
    'The man had been rowing, police said, and had argued with his wife.',
    ['The man had been rowing | police', 'and had argued with his wife | police'],
  ],
  [
    'The seals were crude, an official of the port who did not wish to be named told The Globe.',
    ['The seals were crude | an official of the port'],
  ],
  [
    'The plan is an insult to drivers, top lawmakers said Friday afternoon, as they met.',
    ['The plan is an insult to drivers | top lawmakers'],
  ],
  [
    'The crew, who had asked for a lamp, waited in the yard, attorneys for the family said.',
    ['The crew, who had asked for a lamp, waited in the yard | attorneys for the family'],
  ],
  ['Even if the boat proves slow, Ann Lee said, he has done a lot of work.', ['he has done a lot of work | Ann Lee']],
  ['Half of them, she says, swim.', ['swim | she']],
  ['If the boat failed, Lee warned, crews would row.', ['crews would row | Lee']],
  [
    'The pier had shut its gates, but somebody inside, guards said, was playing a tuba.',
    ['was playing a tuba | guards'],
  ],
  [
    'The boats cost what they did before, she added, only the crew is a different one.',
    ['The boats cost what they did before | she', 'only the crew is a different one | she'],
  ],
  [
    'About 90 jobs will go, the firm said, some 60 of them in Marlow.',
    ['About 90 jobs will go | the firm', 'some 60 of them in Marlow | the firm'],
  ],
  ['Ann Lee said the port would shut, while the yards raised pay.', ['the port would shut | Ann Lee']],
  ['Ann Lee said she would run, ending months of doubt.', ['she would run | Ann Lee']],
  ['The court found that there was no case, and two guards have left since.', ['there was no case | The court']],
  ['The firm said it had no boats, a reply that Ann Lee called late.', ['it had no boats | The firm']],
  [
    'Ann Lee told guards at a briefing, with a map behind her, that the yards ought to worry.',
    ['the yards ought to worry | Ann Lee'],
  ],
  ['State offices can do that, they said.', ['State offices can do that | they']],
  [
    'Most of the aid is given through the “Harbor” office, which has maps and advice, says Ann Lee.',
    ['Most of the aid is given through the “Harbor” office, which has maps and advice | Ann Lee'],
  ],
  [
    'The drugs have few uses, he says, and are mostly meant for a week.',
    ['The drugs have few uses | he', 'and are mostly meant for a week | he'],
  ],
  [
    'Marlow has offered nothing, Ann Lee said, although its farmers drink from the same river.',
    ['Marlow has offered nothing | Ann Lee', 'although its farmers drink from the same river | Ann Lee'],
  ],
  [
    'Finding a room can be hard, Ann Lee said, especially for families with children.',
    ['Finding a room can be hard | Ann Lee', 'especially for families with children | Ann Lee'],
  ],
  ['The plan is late, Ann Lee said, and left the room.', ['The plan is late | Ann Lee']],
  ['The plan is late, Ann Lee said, though she declined to say why.', ['The plan is late | Ann Lee']],
  ['The plan is late, Ann Lee said, as she left the room.', ['The plan is late | Ann Lee']],
  [
    'That is a big deal since the firm tests its boats before selling them, said Tom Reed, founder of the yard.',
    ['That is a big deal since the firm tests its boats before selling them | Tom Reed'],
  ],
];

/** Clauses that stand behind "said" with no "that", in what their first words are. */
const BARE: readonly string[] = [
  'exports rose sharply',
  'costs doubled',
  'trust matters',
  'hopes faded',
  'repairs cost millions',
  'soldiers fire at crowds',
  'doing nothing would be worse',
  'there would be no vote',
  'only two came',
  'no one was hurt',
  'nearly half had left',
  'at least ten died',
  'the worst was over',
  'everyone in the boat drowned',
  'it would',
  'more would follow',
  'growth would slow',
  'inflation could ease by June',
  'unemployment fell in May',
  'police arrested ten',
  'gunmen opened fire on the crowd',
  'neither side won',
  'each family got a bag of rice',
  'a third of the crop was lost',
  'up to 200 people drowned',
  'another 40 were missing',
  'none of the men was armed',
  'Russia had fired first',
  'Russian forces had fired first',
  'Tehran must choose',
  "Monday's vote was fair",
  "last week's vote was fair",
  'the vote, held in May, was fair',
  'if the vote was fair he would sign',
  'despite the rain the vote went ahead',
  'without help many will die',
  'both boats sank',
  'many were children',
  "it's over",
  "that's wrong",
  "he'd go",
  "they've won",
  'I was wrong',
  "you can't win",
  'such attacks were rare',
  'those responsible would be punished',
  'these were lies',
  'this was war',
  'now is the time',
  'today is the day',
  'tomorrow will be worse',
  'winning was not enough',
  'peace, not war, was his aim',
  'his client, a nurse, was innocent',
  'her party would not back the bill',
  'its members were angry',
  'our boys died there',
  'Iran, Iraq and Syria had agreed',
  'two of the three were children',
  '14 people, including three children, were killed',
  '$2 million was missing',
  '60% of homes had no power',
  'the U.S. was at war',
  'NATO would respond',
  'time was running out',
  'negotiations stalled in May',
  'losses mounted',
  'fighting raged in the north',
  'shelling continued overnight',
  'rescue efforts were under way',
  'rescuers were digging by hand',
  'heavy rain hampered the search',
  'smoke billowed from the roof',
  'suspected militants attacked a bus',
  'armed men stormed the school',
  'wounded soldiers were flown out',
  'displaced families need tents',
  'increased taxes would hurt',
  'planned cuts would go ahead',
  'proposed changes were dropped',
  'detained journalists must be freed',
  'rising prices hit the poor',
  'growing numbers are leaving',
  'remaining troops would leave',
  'missing men were found',
  'leading figures fled',
  'surviving crew swam ashore',
  'all is well',
  'prices rose',
  'sales rose 3%',
  'the system works on paper',
];

const MORE: readonly Case[] = [
  // what the tagger hides
  ['The unit, Reed Marine, said net income fell 2% in May.', ['net income fell 2% in May | Reed Marine']],
  ['Volker said meeting with Lee was part of the plan.', ['meeting with Lee was part of the plan | Volker']],
  ['The bank, for example, has said in talks so far that it will wait.', ['it will wait | The bank']],
  ['Opponents counter that the wall has been bowing since May.', ['the wall has been bowing since May | Opponents']],
  ['Its board says that would be a mistake.', ['that would be a mistake | Its board']],
  [
    'One guard told the board students were being treated like thieves.',
    ['students were being treated like thieves | One guard'],
  ],
  [
    'The study recommends that the Council oblige every port to pay.',
    ['the Council oblige every port to pay | The study'],
  ],
  [
    'Police said the men, who left the boat and then swam ashore, would be charged.',
    ['the men, who left the boat and then swam ashore, would be charged | Police'],
  ],
  ['He spoke of the war, later admitting she had not been there.', ['she had not been there | He']],
  ['Noting that there is a pier in Marlow, Lee asked, “Who uses it?”', ['there is a pier in Marlow | Lee']],
  // insertions without a pronoun
  ['It was a step the bakery said was due to rents.', ['was due to rents | the bakery']],
  ['The ferry, which Lee said in a letter would be late, sank.', ['would be late | Lee']],
  [
    'A clerk who prosecutors say kept the books of the gang made a first appearance.',
    ['kept the books of the gang | prosecutors'],
  ],
  // nouns that name nobody
  ['The paper ran a page of unsubstantiated claims that the bridge was weak.', ['the bridge was weak | –']],
  // where a clause ends
  [
    'Lee said the bridge was shut, state radio reported.',
    ['Lee said the bridge was shut | state radio', 'the bridge was shut | Lee'],
  ],
  ['Many voters (44 percent say they want a trial), but not all, left.', ['they want a trial | 44 percent']],
  ['Of women, 26 percent say they are late, compared with 11 percent of men.', ['they are late | 26 percent']],
  ['Lee said guards had entered the port, but he accused Reed of lying.', ['guards had entered the port | Lee']],
  ['Lee said the port would be sold, as has the mayor.', ['the port would be sold | Lee']],
  [
    'The guards, who said they fled -- two of them wounded -- during the night, left.',
    ['they fled -- two of them wounded -- during the night | The guards'],
  ],
  // words in marks that begin a clause
  [
    'Lee said "help is needed from all sides" to save the port.',
    ['"help is needed from all sides" to save the port | Lee'],
  ],
  ['Lee said that “help is needed from all sides.”', []],
  // before the attribution
  ['The blast blew off a wall, Radio Marlow quoted Ann Lee as saying.', ['The blast blew off a wall | Ann Lee']],
  ['If not for the guard, the boats would be lost, Lee said.', ['If not for the guard, the boats would be lost | Lee']],
];

describe('reported clauses', () => {
  it.each(BARE)('Lee said %s.', (clause) => expect(read(`Lee said ${clause}.`)).toEqual([`${clause} | Lee`]));

  describe.each([
    ['after the cue', AFTER_CUE],
    ['after a noun', NOUNS],
    ['after as', AFTER_AS],
    ['of all kinds', MORE],
    ['before and around the attribution', AROUND],
  ])('%s', (_, cases) => {
    it.each(cases)('%s', (text, wanted) => {
      expect(read(text)).toEqual(wanted);
    });
  });

  it('reads no more clauses in one sentence than a sentence has', () => {
    expect(read('Lee said he was late. '.repeat(30))).toHaveLength(30);
    expect(read('he said, '.repeat(60))).toHaveLength(12);
  });
});
