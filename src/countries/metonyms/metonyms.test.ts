import { describe, expect, it } from 'vitest';
import { layOut } from '../../article/layout.js';
import { tagText } from '../../language/index.js';
import { findCountries } from '../index.js';

const metonymsOf = (text: string) => {
  const doc = tagText(text, layOut(text));
  return findCountries(doc, [])
    .filter((mention) => mention.form === 'metonym')
    .map((mention) => text.slice(mention.start, mention.end));
};

describe('capitals and seats that act', () => {
  it.each([
    ['Lisbon denied the report.', ['Lisbon']],
    ['Oslo on Monday rejected the offer.', ['Oslo']],
    ['Hanoi will be sending two ships.', ['Hanoi']],
    ['Quito has not answered.', ['Quito']],
    ['The Kremlin called it a provocation.', ['Kremlin']],
    ['The minister said Ankara would answer.', ['Ankara']],
    ['Talks with Riyadh broke down.', ['Riyadh']],
    ['It was the first sign from Pyongyang in weeks.', ['Pyongyang']],
    ['They accused Baku of shelling a village.', ['Baku']],
    ['Ministers want better ties between Athens and Ankara.', ['Athens', 'Ankara']],
    ['Vienna’s foreign policy has changed.', ['Vienna']],
    ['According to Nairobi, the convoy was stopped.', ['Nairobi']],
    ['A Beijing-backed lender paid.', ['Beijing']],
    ['They urged the authorities in Minsk to relent.', ['Minsk']],
    ['Madrid and Rabat agreed to reopen the crossing.', ['Madrid', 'Rabat']],
    ['Seoul, Ottawa and Tokyo condemned the launch.', ['Seoul', 'Ottawa', 'Tokyo']],
    ['Moscow, for its part, said the talks would go on.', ['Moscow']],
    ['Kigali, which has sent troops, denied the claim.', ['Kigali']],
    ['Under pressure from Brussels and Vienna, the bank relented.', ['Vienna']],
    ['They urged both Oslo and Bern to wait.', ['Oslo', 'Bern']],
    ['The embassy sought clarification from Reykjavik.', ['Reykjavik']],
    ['There was no comment from Riyadh.', ['Riyadh']],
    ['She called on Oslo to open its files.', ['Oslo']],
    ['The minister sought a full account from Lima.', ['Lima']],
    ['Quito was quick to answer.', ['Quito']],
    ['He said Harare “wants no delay”.', ['Harare']],
    ['It is up to Bern to decide.', ['Bern']],
    ['Protesters marched against the island’s government and Beijing.', ['Beijing']],
    ['The town has lost its freedoms under Rabat.', ['Rabat']],
    ['Prices are of great concern to the White House.', ['White House']],
    ['The judge came under attack from the White House.', ['White House']],
    ['He faced criticism from many sides, including from Minsk.', ['Minsk']],
    ['They are backed by rebels who Baghdad says are paid from abroad.', ['Baghdad']],
    ['What Dublin wants is time.', ['Dublin']],
    ['The sanctions are aimed at Moscow.', ['Moscow']],
    ['They want to draw Washington into the talks.', ['Washington']],
    ['He sees Beijing as a rival.', ['Beijing']],
    ['The report calls Hanoi a model.', ['Hanoi']],
    ['She wants a harder line on Baku.', ['Baku']],
    ['Tokyo’s ambassador to Seoul was recalled.', ['Tokyo', 'Seoul']],
    ['Critics of Addis Ababa say the vote was rigged.', ['Addis Ababa']],
    ['An emboldened Tehran would change the region.', ['Tehran']],
    ['Pro-Moscow separatists hold the city.', ['Moscow']],
    ['The jets crossed Syria, and Damascus said it would shoot.', ['Damascus']],
    ['Moscow’s annexation of the peninsula was condemned.', ['Moscow']],
    ['For Cairo, the dam is a threat.', ['Cairo']],
    ['Western capitals, including London and Paris, were told.', ['London', 'Paris']],
    ['Without Washington, the talks would fail.', ['Washington']],
    ['The kingdom relies on Washington for arms.', ['Washington']],
    ['The firm sold missiles to Riyadh.', ['Riyadh']],
    ['Weapons were bought from Moscow.', ['Moscow']],
    ['There are signs that Beijing is losing patience.', ['Beijing']],
    ['Moscow and its allies voted against.', ['Moscow']],
    ['The militia is under the control of Kampala.', ['Kampala']],
    ['Asked whether Washington would send ships, he smiled.', ['Washington']],
    ['A month later Ottawa recognised the claim.', ['Ottawa']],
    ['Lima froze $20 million in aid.', ['Lima']],
    ['Quito and Lima at odds over gold', ['Quito', 'Lima']],
    ['Hanoi and Vientiane are barely on speaking terms.', ['Hanoi', 'Vientiane']],
    ['Ottawa expels Minsk diplomat', ['Ottawa', 'Minsk']],
    ['The vote has set Warsaw against its neighbours.', ['Warsaw']],
    ['The quarrel has Madrid counting tankers.', ['Madrid']],
    ['The region seceded from Khartoum.', ['Khartoum']],
    ['He said it would lend Minsk a further sum.', ['Minsk']],
    ['Pleas from Oslo were brushed aside.', ['Oslo']],
    ['Seoul’s summary left the islands out.', ['Seoul']],
  ])('%s', (text, wanted) => expect(metonymsOf(text)).toEqual(expect.arrayContaining(wanted)));
});

describe('capitals that are places', () => {
  it.each([
    'She flew to Lisbon after a week in Oslo.',
    'HANOI, Vietnam — Rain fell.',
    'Officials in Ankara said nothing.',
    'The ministry in Baku said it had no comment.',
    'A fire near Madrid burned all night.',
    'Vienna’s airport was closed.',
    'He shuttled between Athens and Rome for weeks.',
    'Moscow police detained five people.',
    'Residents of Cairo said they heard shots.',
    'Tokyo woke to snow.',
    'Nairobi is hot in February.',
    'Paris beat Lyon 3-1.',
    'Brussels fined the company.',
    'Minsk, where rain fell, was quiet.',
    'The evacuation of families from Tripoli took a week.',
    'Protesters marched through Tbilisi and Minsk.',
    'The cities are Prague, Riga and Rome.',
    'Flights between Doha and Riyadh resumed.',
    'The match between Athens and Rome was called off.',
    'They lost 2-0 against Madrid in the final.',
    'The army took control of Damascus.',
    'She moved to Dublin from Kampala.',
    'The letter was sent from London.',
    'Copenhagen has 600,000 inhabitants.',
    'Beijing has more than 20 million people.',
    'Delhi is choking on smog.',
    'Missiles aimed at Kyiv were shot down.',
    'Tunnels under London are to be opened.',
    'The White House was lit in blue.',
    'Officials in Paris and London said nothing.',
    'Delhi’s pollution is the worst in years.',
    'For London, see page 5.',
    'Cities including London and Paris were hit by the heat.',
    'He sold his house and moved to Riyadh.',
    'They walked to Capitol Hill.',
    'Mist hung over Westminster.',
    'A diplomat in Bucharest said little.',
    'London froze over in January.',
  ])('%s', (text) => expect(metonymsOf(text)).toEqual([]));
});

describe('names that the tagger gives to a capital or seat', () => {
  it.each([
    ['Hanoi urged Washington to stop.', 'Washington', 'PER'],
    ['The list was late. Downing Street declined to comment.', 'Downing Street', 'ORG'],
    ['The list was late. Downing Street declined to comment.', 'Downing Street', 'PER'],
  ] as const)('%s', (text, word, type) => {
    const doc = tagText(text, layOut(text));
    const [start, end] = [text.indexOf(word), text.indexOf(word) + word.length];
    const first = doc.tokens.findIndex((token) => token.start === start);
    const last = first + word.split(' ').length;
    const mentions = findCountries(doc, [{ start, end, first, last, type, rule: 'test' }]);
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toContain(word);
  });
});
