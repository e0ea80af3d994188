import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';

/** "{a|the Ministry of Health} … {a|the ministry}": one letter for each organisation. */
function unmark(marked: string): { text: string; chains: string[] } {
  const chains = new Map<string, string[]>();
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{(\w+)\|([^}]*)\}/gu)) {
    const [whole, id = '', words = ''] = match;
    text += marked.slice(at, match.index);
    chains.set(id, [...(chains.get(id) ?? []), `${text.length}:${words}`]);
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), chains: [...chains.values()].map((chain) => chain.join(' ')) };
}

const chainsOf = (text: string) =>
  analyzeText(text).organizations.map(({ mentions }) =>
    mentions.map(({ start, end }) => `${start}:${text.slice(start, end)}`).join(' '),
  );

const ARTICLES: readonly (readonly [string, string])[] = [
  [
    'an agency and a ministry',
    `The {a|World Food Programme} ({a|WFP}) said on Monday that {a|it} would cut rations in Chad. The {a|WFP} has a third of the money that it needs, a spokeswoman for {a|the agency} said.

Chad's {b|Foreign Ministry} called the cut "a grave mistake". {b|The ministry} asked donors for help. Police arrested six protesters outside {a|the agency}'s office.`,
  ],
  [
    'a company by its short name',
    `Shares of {a|Crestmont Mining Inc.} fell 4 percent after a tunnel collapsed. {a|Crestmont} said {a|it} had closed the mine. {a|The company} has 900 workers in Peru, and a rival company has offered them jobs.`,
  ],
  [
    'a utility told by apposition',
    `{a|Northern Power}, a regional utility, cut off two towns on Sunday. "We had no choice," {a|the utility} said. The mayor of Aldermoor said {a|Northern Power} had given no warning.`,
  ],
  [
    'two companies between which nobody can tell',
    `{a|Harrow Foods Ltd.} sued {b|Selby Dairies Ltd.} on Friday. The company wants two million pounds.`,
  ],
  [
    'two ministries of one name',
    `Turkey's {a|Defence Ministry} said a drone was lost. Greece's {b|Defence Ministry} denied any part in it. {b|The Greek ministry} said that the drone fell by itself.`,
  ],
  [
    'a paper by its last word',
    `The {a|Marlow Chronicle} first reported the sale. The editor of the {a|Chronicle}, Ilze Kalnina, declined to comment.`,
  ],
  [
    'an armed group',
    `{a|Hamas} rejected the plan on Tuesday. {a|The militant group} wants a longer truce. A spokesman for the militant group {a|Hamas} gave no date.`,
  ],
  [
    'a union and an airline',
    `Pilots of {a|Skarland Airlines} will strike on Monday, the {b|Nordic Pilots Union} said. {b|The union} wants more rest. {a|The airline} called the strike illegal.`,
  ],
  [
    'a court and a parliament',
    `Kenya's {a|Supreme Court} struck down the law that {b|Parliament} passed in May. {a|The court} said that the law went too far.`,
  ],
  [
    'places and countries are none',
    `Iran and Norway met in Geneva on Monday. Tehran said that it would sign. Protesters marched in Lima.`,
  ],
  [
    'people are none',
    `Amara Okoye met Jun Mori on Monday. Okoye said that the company would close, and Swiss buyers were waiting.`,
  ],
  [
    'the company of somebody else',
    `{a|Orlov Steel Corp.} opened a mill in June. The company that built the road has not been paid.`,
  ],
  [
    'two words by two names for one ministry',
    `The {a|Ministry of Defence} bought the ships. The {a|Defence Ministry} said that {a|it} paid too much.`,
  ],
];

describe('organisations', () => {
  it.each(ARTICLES)('%s', (_, marked) => {
    const { text, chains } = unmark(marked);
    expect(chainsOf(text)).toEqual(chains);
  });

  it('tells name, acronym, country and sector', () => {
    const text =
      "The Danish shipping company Nordhavn Lines lost a ship. The World Food Programme (WFP) leased it. Chad's Foreign Ministry, the Aldermoor Police Department and the charity Open Window will meet.";
    const told = analyzeText(text).organizations.map(
      ({ name, acronym, country, sector }) => `${name}, ${acronym}, ${country}, ${sector}`,
    );
    expect(told).toEqual([
      'Nordhavn Lines, null, DNK, BUS',
      'World Food Programme, WFP, null, IGO',
      'Foreign Ministry, null, TCD, GOV',
      'Aldermoor Police Department, null, null, COP',
      'Open Window, null, null, NGO',
    ]);
  });

  it('gives each kind of mention', () => {
    const text = 'The Nordic Pilots Union (NPU) said it would strike. The union wants rest.';
    const [union] = analyzeText(text).organizations;
    expect(union?.mentions.map(({ kind }) => kind)).toEqual(['name', 'acronym', 'pronoun', 'nominal']);
  });
});

describe('organisations that speak and act', () => {
  const speakersOf = (text: string) => {
    const { statements, organizations, organizationOf } = analyzeText(text);
    return statements.map(({ speaker }) => {
      const index = speaker && organizationOf(speaker, speaker.mention);
      return index === null ? null : organizations[index]?.name;
    });
  };

  it('are one source under all their names', () => {
    const text =
      'The World Food Programme (WFP) said on Monday that rations would be cut. The WFP said that donors were late. "We are sorry," the agency said. A spokeswoman for the WFP said that talks went on.';
    expect(speakersOf(text)).toEqual(Array(4).fill('World Food Programme'));
  });

  it('are no persons, and nobody who only has to do with them', () => {
    const text =
      'Elin Strand, head of the World Food Programme, said that rations would be cut. Critics of the World Food Programme said that it was late.';
    expect(speakersOf(text)).toEqual([null, null]);
  });

  it('have their ids on the actors of actions', () => {
    const { events, organizations, organizationOf } = analyzeText(
      'Hamas rejected the plan on Tuesday. The group attacked two villages on Friday.',
    );
    const actors = events.flatMap((event) =>
      event.actors.map((actor) => organizations[organizationOf(actor, actor) ?? -1]?.name),
    );
    expect(actors).toEqual(['Hamas', 'Hamas']);
  });
});

describe('names that the tagger does not give', () => {
  it.each([
    [
      'Results on Saturday: Aldermoor 3 Port Marlow 1, Selby 0 Harrow 0.',
      ['Aldermoor', 'Port Marlow', 'Selby', 'Harrow'],
    ],
    ['Standings: Aldermoor 4 3 1 0 9 2 Selby 4 2 2 0 7 3', ['Aldermoor', 'Selby']],
    ['Standings: Aldermoor 83 49 .629 - Port Marlow 71 61 .538 12', ['Aldermoor', 'Port Marlow']],
    ['Air Malta cancelled two flights.', ['Air Malta']],
    ['He told the House on Tuesday that the bill was dead.', ['House']],
  ])('%s', (text, wanted) => {
    const found = analyzeText(text).organizations.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => text.slice(start, end)),
    );
    expect(found.filter((name) => wanted.includes(name.replace(/^the /, '')))).toHaveLength(wanted.length);
  });

  it.each([
    'Division 2 Group 1 clubs will meet on Saturday.',
    'Investors sold Treasury bonds on Tuesday.',
    'House prices rose by two percent.',
  ])('%s', (text) => expect(chainsOf(text)).toEqual([]));
});
