import type { RuleEntry } from './types.js';

/** Rules of `organizations/`: how a mention of an organisation was found. */
export const ORGANIZATION_RULES: readonly RuleEntry[] = [
  {
    id: 'organization:tagger',
    finds: 'A name that the learned tagger of names takes for an organisation.',
    example: 'Crestmont Mining Inc. closed two shafts on Monday.',
    counterExample: 'The mine closed two shafts on Monday.',
  },
  {
    id: 'organization:head-word',
    finds: 'Another kind of name by the tagger whose last word only organisations have.',
    example: 'Nurses of the Somali Red Crescent came to help.',
    counterExample: 'Nurses of the Somali coast came to help.',
    tagged: [['Somali Red Crescent', 'MISC']],
  },
  {
    id: 'organization:of-phrase',
    finds: 'The word for a body with a capital, "of", "for" or "on", and the name that follows.',
    example: 'Two lawyers left the Church of Aldermoor in May.',
    counterExample: 'Two lawyers left the church of their parents in May.',
    tagged: [],
  },
  {
    id: 'organization:known',
    finds: 'A body that every reader knows by a name that means nothing else; a seat of power only where it acts.',
    example: 'The bill has gone to Congress.',
    counterExample: 'The bill has gone to Congress Street with the postman.',
    tagged: [],
  },
  {
    id: 'organization:described',
    finds: 'Capitals beside a noun that tells them to be a body: before them, or in an apposition behind.',
    example: 'The money went to the charity Open Window on Friday.',
    counterExample: 'The money went to the charity on Friday.',
    tagged: [],
  },
  {
    id: 'organization:airline',
    finds: '“Air” and the country that the airline is called after.',
    example: 'Air Malta cancelled the flight.',
    counterExample: 'Air over Malta was clear.',
    tagged: [],
  },
  {
    id: 'organization:result',
    finds: 'The clubs of a result or of a row in a league table.',
    example: 'Results on Saturday: Aldermoor 3 Port Marlow 1.',
    counterExample: 'Results on Saturday were late in Aldermoor.',
    tagged: [],
  },
  {
    id: 'organization:before-acronym',
    finds: 'Capitals whose initials stand in brackets behind them.',
    example: 'The Open Markets Council (OMC) met on Friday.',
    counterExample: 'The Open Markets Council (see page 4) met on Friday.',
    tagged: [],
  },
  {
    id: 'organization:acronym',
    finds: 'The acronym in brackets behind a name, and the same letters anywhere else.',
    example: 'The Nordic Pilots Union (NPU) will strike on Monday.',
    counterExample: 'The gross domestic product (GDP) will fall on Monday.',
  },
  {
    id: 'organization:elsewhere',
    finds: 'A name found in one place, or its short form, where it stands in another.',
    example: 'Harrowgate Foods Ltd. has a mill in Peru. Few people there like Harrowgate much.',
    counterExample: 'Pittsburgh Steel Corp. has a mill in Peru. Few people there like the mill much.',
    tagged: [['Harrowgate Foods Ltd.', 'ORG']],
  },
  {
    id: 'organization:nominal',
    finds: '"The company", "the ministry": a definite noun for the one organisation that can be meant.',
    example: 'Crestmont Mining Inc. closed two shafts. The company will pay.',
    counterExample: 'Harrow Foods Ltd. sued Selby Dairies Ltd. on Friday. The company will pay.',
  },
  {
    id: 'organization:pronoun',
    finds:
      '"It" as the subject of what the organisation says, or of a verb of saying right after a sentence about it alone.',
    example: 'Crestmont Mining Inc. said it had closed two shafts.',
    counterExample: 'Crestmont Mining Inc. said it was unlikely that two shafts would close.',
  },
];
