import { describe, expect, it } from 'vitest';
import { peopleOf } from '../dev/marked-people.js';

const standing = (marked: string) => peopleOf(marked).people.map(({ name, role, country }) => [name, role, country]);

describe('roles and countries', () => {
  it.each([
    [
      'office without an article',
      '{Ann Lee} is director of research at a museum.',
      ['Ann Lee', 'director of research', null],
    ],
    [
      'office in a clause',
      'It shows {Bo Friis}, who was director of trade in 2012.',
      ['Bo Friis', 'director of trade', null],
    ],
    [
      'the next one in a list',
      'It was former governor {Jed Lund}, baker {Eva Rask} and a dog.',
      ['Jed Lund', 'former governor', null],
    ],
    ['surname that is an office too', 'Rep. {Hakim Baker} of Leeds left.', ['Hakim Baker', 'Rep.', null]],
    ['place with a nationality', 'In a Russian prison {Ann Lee} wrote letters.', ['Ann Lee', null, null]],
    ['victim of a nation’s act', 'An Israeli air strike killing {Bo Friis} woke them.', ['Bo Friis', null, null]],
    ['two of another nation', 'After the arrest of two Germans, {Tom Ash} called for calm.', ['Tom Ash', null, null]],
    ['a project on a country', '{Jon Vos} of the Iran project at a museum spoke.', ['Jon Vos', null, null]],
    ['part in a game', '{Tom Ash} was player of the match.', ['Tom Ash', null, null]],
    ['title before', 'U.S. Secretary of State {Ann Lee} left.', ['Ann Lee', 'Secretary of State', 'USA']],
    ['demonym', 'Danish Foreign Minister {Bo Friis} left.', ['Bo Friis', 'Foreign Minister', 'DNK']],
    ['epithet left out', 'Peru’s embattled President {Luz Quispe} left.', ['Luz Quispe', 'President', 'PER']],
    ['former', 'Former Chilean President {Inés Rojas} left.', ['Inés Rojas', 'Former President', 'CHL']],
    ['a description of somebody else', '{Ann Lee} lost. The former mayor of the north left.', ['Ann Lee', null, null]],
    ['told by a description', '{Ann Lee} lost. The former mayor left.', ['Ann Lee', 'former mayor', null]],
    ['several in capitals', 'Presidents {Ann Lee} and {Bo Friis} met.', ['Ann Lee', 'President', null]],
    ['two by name', 'Two objectors, {Ann Lee} and {Bo Friis}, left.', ['Ann Lee', 'objector', null]],
    ['identified', 'Police seek a suspect in the blasts identified as {Bo Friis}.', ['Bo Friis', 'suspect', null]],
    ['identified by another', 'A guard saw Reed, identified as {Bo Friis}.', ['Bo Friis', null, null]],
    ['becomes, after an age', '{Ann Lee}, 38, becomes party chair.', ['Ann Lee', 'party chair', null]],
    [
      'where somebody worked',
      '{Ann Lee} left Lyon, where she worked as a chief surgeon.',
      ['Ann Lee', 'chief surgeon', null],
    ],
    ['degree', 'They fear the seemingly inevitable nominee, {Ann Lee}.', ['Ann Lee', 'inevitable nominee', null]],
    [
      'a field abroad',
      'Former White House Peru adviser {Ann Lee} left.',
      ['Ann Lee', 'Former White House Peru adviser', null],
    ],
    ['office in letters', 'Browns QB {Bo Friis} left.', ['Bo Friis', 'Browns QB', null]],
    [
      'told by a description with "of"',
      '{Ann Lee} lost. The former secretary of state left.',
      ['Ann Lee', 'former secretary of state', null],
    ],
    [
      'several with a short title',
      'Sens. {Ann Lee} (D-Ohio) and {Bo Friis} (R-Utah) left.',
      ['Ann Lee', 'Sen.', 'USA'],
    ],
    ['a state in brackets', 'Sen. {Ann Lee} (N.J.) left for Iran.', ['Ann Lee', 'Sen.', 'USA']],
    ['no state in brackets', 'Sen. {Ann Lee} (Fig. 2) left.', ['Ann Lee', 'Sen.', null]],
    [
      'an office of three words behind another',
      '{Ann Lee}, president and chief operating officer of a mill, left.',
      ['Ann Lee', 'president and chief operating officer', null],
    ],
    ['what another’s noun is', 'A cousin of {Bo Friis} is a surgeon.', ['Bo Friis', null, null]],
    ['whom another serves', 'The lawyer of actor {Bo Friis} left.', ['Bo Friis', 'actor', null]],
    [
      'behind a country’s possessive',
      'The speaker of Peru’s parliament, {Ann Lee}, left.',
      ['Ann Lee', 'speaker of parliament', 'PER'],
    ],
    ['office at that time', '{Ann Lee}, then ambassador to Chile, left.', ['Ann Lee', 'ambassador to Chile', null]],
    ['now before then', 'Party leader {Ann Lee}, then mayor, left.', ['Ann Lee', 'Party leader', null]],
    ['main accused', '{Bo Friis}, the main accused in the case, fled.', ['Bo Friis', 'main accused', null]],
    ['somebody accused', '{Bo Friis}, the teacher accused of fraud, fled.', ['Bo Friis', 'teacher', null]],
    [
      'an epithet that belongs to a trade',
      'They met real estate mogul {Bo Friis}.',
      ['Bo Friis', 'real estate mogul', null],
    ],
    [
      'leader of letters',
      'Germany and Germany’s neighbours fear RSX leader {Bo Friis}.',
      ['Bo Friis', 'RSX leader', null],
    ],
    ['what somebody might be', 'They fear what a President {Lee} would do.', ['Lee', null, null]],
    ['one of several', 'One of its ministers, {Ann Lee}, left.', ['Ann Lee', 'minister', null]],
    ['one of several behind', '{Ann Lee}, one of the plaintiffs’ attorneys, left.', ['Ann Lee', 'attorney', null]],
    ['what somebody leaves', '{Ann Lee} resigned as general manager on Friday.', ['Ann Lee', 'general manager', null]],
    ['what somebody is replaced as', 'They agreed to replace {Ann Lee} as coach.', ['Ann Lee', 'coach', null]],
    [
      'tied by hyphens',
      '{Ann Lee}, special agent-in-charge of the office, left.',
      ['Ann Lee', 'special agent-in-charge', null],
    ],
    ['a first word like a verb', '“No,” said pet shop owner {Ann Lee}.', ['Ann Lee', 'pet shop owner', null]],
    ['over an adverb', 'Peru’s recently elected president, {Ann Lee}, left.', ['Ann Lee', 'president', 'PER']],
    ['behind kinship', '{Ann Lee}, younger sister of the poet and head of the navy, left.', ['Ann Lee', 'head', null]],
    ['between dashes', 'A former miner -- {Ann Lee} -- said so.', ['Ann Lee', 'former miner', null]],
    ['beside kinship', 'The baker and a neighbour, {Ann Lee}, left.', ['Ann Lee', 'neighbour', null]],
    ['not who calls names', 'One lawmaker called {Ann Lee} a fool.', ['Ann Lee', null, null]],
    ['not who speaks for a campaign', 'A spokesman for the {Lee} campaign left.', ['Lee', null, null]],
    ['not what somebody may become', 'It is over if {Ann Lee} becomes president.', ['Ann Lee', null, null]],
    ['one of a people', 'Guards escorted the Libyan, {Ann Lee}, to a flight.', ['Ann Lee', null, 'LBY']],
    ['lower-case title', 'It was built by the sea captain {Ole Vik}.', ['Ole Vik', 'sea captain', null]],
    ['office over a title', 'Its pastor, the Rev. {Ann Lee}, left.', ['Ann Lee', 'pastor', null]],
    [
      'office over the case',
      'The witness, former deputy treasurer {Ann Lee}, left.',
      ['Ann Lee', 'former deputy treasurer', null],
    ],
    ['portfolio that is an office', 'Minister for Justice {Ann Lee} left.', ['Ann Lee', 'Minister for Justice', null]],
    ['a noun like a verb', '“No,” said {Ann Lee}, the Tongan lands minister.', ['Ann Lee', 'lands minister', 'TON']],
    [
      'no article',
      '“No,” said {Ann Lee}, fixed income strategist at Grey.',
      ['Ann Lee', 'fixed income strategist', null],
    ],
    ['becomes', '{Ann Lee} becomes party co-chairman.', ['Ann Lee', 'party co-chairman', null]],
    ['field of the spokesman', 'The party’s spokesman on sport, {Bo Friis}, left.', ['Bo Friis', 'spokesman', null]],
    ['honorific', 'Sir {Noel Ash} left.', ['Noel Ash', null, null]],
    ['rank alone', 'Lt. Gen. {Tom Beck} left.', ['Tom Beck', 'Lt. Gen.', null]],
    ['office over rank', 'Kenya’s army chief, Gen. {Tom Beck}, left.', ['Tom Beck', 'army chief', 'KEN']],
    ['no rank', 'Attorney General {Tom Beck} left.', ['Tom Beck', 'Attorney General', null]],
    ['apposition before', 'The mine’s safety chief, {Ann Lee}, left.', ['Ann Lee', 'safety chief', null]],
    [
      'apposition with a phrase',
      'A spokeswoman for Spain’s health ministry, {Luz Gil}, left.',
      ['Luz Gil', 'spokeswoman', 'ESP'],
    ],
    ['apposition after', '{Ann Lee}, the mine’s safety chief, left.', ['Ann Lee', 'safety chief', null]],
    ['after an age', '{Ann Lee}, 44, a Swedish beekeeper who lives here, left.', ['Ann Lee', 'beekeeper', 'SWE']],
    ['before an employer', '{Ann Lee}, a metals analyst at Grey & Co., left.', ['Ann Lee', 'metals analyst', null]],
    ['portfolio kept', '{Ann Lee}, Norway’s Minister of Fisheries, left.', ['Ann Lee', 'Minister of Fisheries', 'NOR']],
    ['organisation dropped', '{Ann Lee}, the head of the Harbour Trust, left.', ['Ann Lee', 'head', null]],
    ['ambassador to', '{Ann Lee}, the Finnish ambassador to Japan, left.', ['Ann Lee', 'ambassador to Japan', 'FIN']],
    [
      'sent by and to',
      'The Omani Ambassador to the United States {Said Amri} left.',
      ['Said Amri', 'Ambassador to the United States', 'OMN'],
    ],
    ['seat of power', 'Pentagon spokesman {Tom Beck} denied it.', ['Tom Beck', 'Pentagon spokesman', 'USA']],
    ['owner of the owner', 'The Danish team’s coach, {Bo Friis}, left.', ['Bo Friis', 'coach', 'DNK']],
    ['serves a government', '{Ann Lee}, an adviser to the Kenyan government, left.', ['Ann Lee', 'adviser', 'KEN']],
    [
      'two portfolios',
      'Spain’s interior and labour minister {Luz Gil} left.',
      ['Luz Gil', 'interior and labour minister', 'ESP'],
    ],
    ['somebody else’s country', 'A Danish team met its coach, {Bo Friis}, there.', ['Bo Friis', 'coach', null]],
    ['country behind', 'President {Ann Lee} of Ghana left.', ['Ann Lee', 'President', 'GHA']],
    ['country behind, with an article', 'She beat {Ann Lee} of the United States.', ['Ann Lee', null, 'USA']],
    ['a nationality before a noun', 'New Danish signing {Bo Friis} played.', ['Bo Friis', 'signing', 'DNK']],
    ['a signing', 'Signing {Bo Friis} cost ten million.', ['Bo Friis', null, null]],
    ['a firm', 'Norden AG {Bo Friis} said sales rose.', ['Bo Friis', null, null]],
    ['a victim', 'One victim of the robber, identified as {Bo Friis}, spoke out.', ['Bo Friis', null, null]],
    ['who was hit', 'A man hit by a driver, identified as {Bo Friis}, was 40.', ['Bo Friis', null, null]],
    ['whose father it is', 'The father of {Bo Friis}, 12, was a smuggler.', ['Bo Friis', null, null]],
    ['who was robbed', 'The man accused of robbing {Bo Friis}, 38, is a plumber.', ['Bo Friis', null, null]],
    ['who opens the sentence', '{Bo Friis}, 38, is a plumber.', ['Bo Friis', 'plumber', null]],
    [
      'other than the witnesses',
      'According to two witnesses, {Bo Friis} and {Ann Lee} left.',
      ['Bo Friis', null, null],
    ],
    [
      'by two',
      'They were met by two detectives, {Bo Friis} and {Ann Lee}, on Friday.',
      ['Bo Friis', 'detective', null],
    ],
    ['not who reports', 'A Danish paper said {Bo Friis} played.', ['Bo Friis', null, null]],
    ['of two nationals', 'Two Danes living in Lima, {Bo Friis}, left.', ['Bo Friis', null, 'DNK']],
    ['not of nationals who do', 'Two Danes met in Lima, {Bo Friis} said.', ['Bo Friis', null, null]],
    ['district', 'U.S. District Judge {Ann Lee} left.', ['Ann Lee', 'District Judge', 'USA']],
    ['what is owned', '{Ann Lee}, a 67-year-old retired ship’s cook, left.', ['Ann Lee', 'retired ship’s cook', null]],
    ['former before a country', '{Ann Lee}, a former Danish envoy, left.', ['Ann Lee', 'former envoy', 'DNK']],
    ['degree and trade', 'Professor {Ann Lee}, a historian, left.', ['Ann Lee', 'historian', null]],
    ['degree alone', 'Professor {Ann Lee} left.', ['Ann Lee', 'Professor', null]],
    ['no article', 'Counsel to the inquiry, {Ann Lee}, left.', ['Ann Lee', 'Counsel', null]],
    ['rank in one word', 'So Brig.-Gen. {Tom Beck} left.', ['Tom Beck', 'Brig.-Gen.', null]],
    ['national before', 'It freed a Dane, {Bo Friis}, in May.', ['Bo Friis', null, 'DNK']],
    [
      'its envoy',
      'Oman agreed. Its ambassador to Peru, {Said Amri}, left.',
      ['Said Amri', 'ambassador to Peru', 'OMN'],
    ],
    [
      'office told before',
      'Oslo summoned the Danish ambassador. The ambassador, {Bo Friis}, left.',
      ['Bo Friis', 'ambassador', 'DNK'],
    ],
    [
      'office of a visitor',
      'Peru’s foreign minister flew to Quito on Monday. Foreign Minister {Luz Gil} was hopeful.',
      ['Luz Gil', 'Foreign Minister', 'PER'],
    ],
    [
      'two such offices',
      'The Danish ambassador met the Finnish ambassador. The ambassador, {Bo Friis}, left.',
      ['Bo Friis', 'ambassador', null],
    ],
    ['sent to', 'The special envoy for Yemen, {Luz Gil}, left.', ['Luz Gil', 'special envoy', null]],
    ['conjunction before', 'Yet Prime Minister {Luz Gil} left.', ['Luz Gil', 'Prime Minister', null]],
    ['elder', 'The elder {Luz Gil} left.', ['Luz Gil', null, null]],
    [
      'house of another country',
      'Nigeria voted. Nigeria waits. The U.S. watched. Senate Minority Leader {Luz Gil} left.',
      ['Luz Gil', 'Senate Minority Leader', null],
    ],
    ['comes from', 'Imam {Adil Amri}, who came to Ohio from Oman in 2009, left.', ['Adil Amri', 'Imam', 'OMN']],
    ['fled', '{Adil Amri}, 41, who fled Oman, left.', ['Adil Amri', null, 'OMN']],
    ['going there', '{Adil Amri}, who came home to Oman, left.', ['Adil Amri', null, null]],
    ['born', 'Brazilian-born striker {Tom Moss} scored.', ['Tom Moss', 'striker', 'BRA']],
    ['object of an office', 'U.S. envoy to Syria {Tom Moss} left.', ['Tom Moss', 'envoy to Syria', 'USA']],
    ['office of two parts', 'Speaker of the House {Tom Moss} left.', ['Tom Moss', 'Speaker of the House', null]],
    ['the last title', 'A spokesman for Finance Minister {Ann Moss} left.', ['Ann Moss', 'Finance Minister', null]],
    ['named', 'A deputy secretary named {Ann Moss} left.', ['Ann Moss', 'deputy secretary', null]],
    ['called', 'A garage owner called {Tom Beck} left.', ['Tom Beck', 'garage owner', null]],
    ['who serves', 'A spokeswoman for the governor, {Ann Moss}, left.', ['Ann Moss', 'spokeswoman', null]],
    [
      'who speaks in court',
      'Counsel for the Minister for Justice, {Tom Beck}, objected.',
      ['Tom Beck', 'Counsel', null],
    ],
    ['rank of two words', 'So Lance Corporal {Tom Beck} left.', ['Tom Beck', 'Lance Corporal', null]],
    ['rank of three words', 'So Chief Warrant Officer {Tom Beck} left.', ['Tom Beck', 'Chief Warrant Officer', null]],
    ['councillor', 'A motion by Coun. {Ann Moss} failed.', ['Ann Moss', 'Coun.', null]],
    ['retired', 'The pair, nurse {Tom Beck} and retired geologist Eva Voss, left.', ['Tom Beck', 'nurse', null]],
    [
      'a trade after the age',
      '“It rose,” said {Ann Moss}, a 34-year-old seamstress who ran.',
      ['Ann Moss', 'seamstress', null],
    ],
    ['an elder', 'In Marlow, tribal elder {Tom Beck} left.', ['Tom Beck', 'tribal elder', null]],
    ['a list of kin', '{Ann Moss}, her husband and their sons left.', ['Ann Moss', null, null]],
    ['a country before a name', 'Prime Minister of Peru {Ana Ruiz} left.', ['Ana Ruiz', 'Prime Minister', 'PER']],
    ['two roles', '{Ann Moss}, chairman and CEO of Grey & Co., left.', ['Ann Moss', 'chairman and CEO', null]],
    [
      'two roles of several words',
      '{Ann Moss}, chairman and chief executive of Grey & Co., left.',
      ['Ann Moss', 'chairman and chief executive', null],
    ],
    [
      'a role in capitals after another',
      'The founder and former CEO, {Ann Moss}, left.',
      ['Ann Moss', 'founder and former CEO', null],
    ],
    ['dashes', '{Ann Moss} — a teacher from Leeds — left.', ['Ann Moss', 'teacher', null]],
    [
      'dashes without an article',
      '{Ann Moss} — project manager at the port — left.',
      ['Ann Moss', 'project manager', null],
    ],
    ['no verb behind a dash', '{Ann Moss} — police said — left.', ['Ann Moss', null, null]],
    [
      'the head before a preposition',
      'Their nominee for governor, {Ann Moss}, lost.',
      ['Ann Moss', 'nominee for governor', null],
    ],
    [
      'a former holder',
      'The party backed former Ohio Gov. {Ann Moss} on Monday.',
      ['Ann Moss', 'former Ohio Gov.', 'USA'],
    ],
    [
      'a town that begins as an epithet',
      'A New York lawyer, {Ann Moss}, spoke.',
      ['Ann Moss', 'New York lawyer', null],
    ],
    ['an ordinal of a post', 'The third baseman, {Ann Moss}, fell.', ['Ann Moss', 'third baseman', null]],
    [
      'a deed is no part of a role',
      'He was fined for shoving Leeds goalkeeper {Ann Moss} on Monday.',
      ['Ann Moss', 'Leeds goalkeeper', null],
    ],
    [
      'a noun that is a role only beside a name',
      'They met running back {Ann Moss} at the gate.',
      ['Ann Moss', 'running back', null],
    ],
    ['a doer', 'The film is about sex trafficker {Ann Moss} and her trial.', ['Ann Moss', 'sex trafficker', null]],
    ['no doer', 'It came a winter later. {Ann Moss} left.', ['Ann Moss', null, null]],
    ['party and state', '{Ann Moss}, R-Ohio, the chairman of the committee, left.', ['Ann Moss', 'chairman', null]],
    ['over where somebody lives', '{Ann Moss}, 44, from Leeds, a nurse, left.', ['Ann Moss', 'nurse', null]],
    ['has been named', '{Ann Moss} has been named head of the port.', ['Ann Moss', 'head', null]],
    ['is now', '{Ann Moss}, who is now a judge, left.', ['Ann Moss', 'judge', null]],
    ['copula', '{Tom Moss} is a Chilean economist.', ['Tom Moss', 'economist', 'CHL']],
    ['relative clause', '{Tom Moss}, who was Chile’s finance minister, left.', ['Tom Moss', 'finance minister', 'CHL']],
    ['elected', '{Tom Moss} was elected president of Chile.', ['Tom Moss', 'president', 'CHL']],
    ['verb before a title', 'The letter urges President {Tom Moss} to leave.', ['Tom Moss', 'President', null]],
    ['rank of two words', 'Norwegian navy chief Rear Adm. {Tom Moss} left.', ['Tom Moss', 'navy chief', 'NOR']],
    ['owner alone', 'Kenya’s {Ruth Chebet} won.', ['Ruth Chebet', null, 'KEN']],
    ['demonym alone', '{Ruth Chebet}, the Kenyan who won, smiled.', ['Ruth Chebet', null, 'KEN']],
    [
      'minister for',
      '{Ann Lee}, Malta’s Minister for Youth and Sport, left.',
      ['Ann Lee', 'Minister for Youth and Sport', 'MLT'],
    ],
    [
      'minister for, before',
      'Malta’s Minister for Fisheries, {Ann Lee}, left.',
      ['Ann Lee', 'Minister for Fisheries', 'MLT'],
    ],
    ['spokesman for', 'A spokesman for Grey Bank, {Tom Moss}, left.', ['Tom Moss', 'spokesman', null]],
    ['friend between', 'Malta’s minister, my friend {Ann Lee}, left.', ['Ann Lee', 'minister', 'MLT']],
    [
      'sworn in',
      '{Tom Moss}, a former banker, was sworn in on Monday as Malta’s ombudsman.',
      ['Tom Moss', 'ombudsman', 'MLT'],
    ],
    ['heads a body', '{Ann Lee} has run the central bank of Malta since May.', ['Ann Lee', null, 'MLT']],
    ['leads a march', '{Ann Lee} led marchers who had come from Malta.', ['Ann Lee', null, null]],
    [
      'of a pronoun',
      'In Oslo {Ann Lee} mends clocks. She is 70, a retired teacher who sings.',
      ['Ann Lee', 'retired teacher', null],
    ],
    ['kinship is no role', 'His wife, {Ann Lee}, left.', ['Ann Lee', null, null]],
    ['counterpart', 'He called his Malian counterpart, {Sory Keita}.', ['Sory Keita', null, 'MLI']],
    ['owner in the sentence before', 'Austria paid. Its envoy, {Ann Lee}, left.', ['Ann Lee', 'envoy', 'AUT']],
  ])('%s', (_, marked, wanted) => expect(standing(marked)[0]).toEqual(wanted));

  it('gives a short title in the plural to each', () => {
    expect(standing('Sens. {Ann Lee} (D-Ohio) and {Bo Friis} (R-Utah) left.')[1]).toEqual(['Bo Friis', 'Sen.', 'USA']);
  });

  it('takes role and country from any mention', () => {
    const marked = '{Ann Lee} smiled. “We won,” said {Lee}, the Irish captain.';
    expect(standing(marked)).toEqual([['Ann Lee', 'captain', 'IRL']]);
  });

  it('knows offices that only one country has', () => {
    const marked = 'Supreme Leader {Reza Amini} met Iran’s president, {Ali Sadr}.';
    expect(standing(marked)[0]).toEqual(['Reza Amini', 'Supreme Leader', 'IRN']);
  });

  it('gives bare offices to the country that goes without saying', () => {
    const marked =
      'Secretary of State {Ann Lee} spoke for the U.S. team. Later Vice President {Bo Friis} called France.';
    expect(standing(marked)[1]).toEqual(['Bo Friis', 'Vice President', 'USA']);
  });

  it('gives the United States no ministers', () => {
    const text =
      'U.S. Secretary of State {Ann Lee} left.\n\nThe silence is Vietnam’s. Its boats were rammed. Yet Prime Minister {Luz Gil} waits.';
    expect(standing(text)).toEqual([
      ['Ann Lee', 'Secretary of State', 'USA'],
      ['Luz Gil', 'Prime Minister', 'VNM'],
    ]);
  });
});

it('gives the country of a pair to both', () => {
  expect(standing('He was seen with the Danes {Bo Friis}, 19, and {Ann Lee}, 17, in May.')).toEqual([
    ['Bo Friis', null, 'DNK'],
    ['Ann Lee', null, 'DNK'],
  ]);
});

it.each([
  ['Chile’s minister {Luz Gil} met {Ann Lee}. She beat {Bo Friis} of Denmark and his compatriot {Ole Vik}.', 'DNK'],
  ['{Bo Friis} of Denmark won. {Bo Friis}’s compatriot, 13th seed {Ole Vik}, lost.', 'DNK'],
  ['{Bo Friis} of Denmark beat a compatriot. {Ole Vik} lost.', null],
])('gives a compatriot the country of whose compatriot it is: %s', (marked, country) => {
  expect(standing(marked).find(([name]) => name === 'Ole Vik')?.[2]).toBe(country);
});

describe('offices without a country', () => {
  it.each([
    ['of the country that acts', 'Fiji protested. Foreign Minister {Ann Lee} left.', 'FJI'],
    ['of the dateline where a country is only spoken of', 'He went to Fiji. Foreign Minister {Ann Lee} left.', 'PER'],
    ['of the dateline in a new paragraph', 'Fiji protested.\n\nForeign Minister {Ann Lee} left.', 'PER'],
  ])('%s', (_, marked, wanted) =>
    expect(standing(`LIMA, Peru (AP) — It rained. ${marked}`)[0]).toEqual(['Ann Lee', 'Foreign Minister', wanted]),
  );
});

it.each([
  ['a title in the plural', 'Deputy ministers {Ann Lee} of Peru and {Bo Friis} of Chile met.', 'Deputy minister'],
  ['a list behind a colon', 'Two senators stayed away: {Ann Lee} of Utah and {Bo Friis} of Ohio.', 'senator'],
  ['not whom they tell', 'Bankers told reporters {Ann Lee} and {Bo Friis} had left.', null],
])('roles of several: %s', (_, marked, wanted) =>
  expect(standing(marked).map(([, role]) => role)).toEqual([wanted, wanted]),
);

it('counts no neighbour of the country as home', () => {
  const text = 'Members of Peru’s coalition wanted President {Ann Lee} out for a pact with neighbouring Chile.';
  expect(standing(text)[0]).toEqual(['Ann Lee', 'President', 'PER']);
});

describe('somebody told of before the name', () => {
  it.each([
    [
      'by age',
      'A former Kenyan bank manager was held on Monday. {Ann Lee}, 53, was found there.',
      ['former bank manager', 'KEN'],
    ],
    [
      'by a relative clause',
      'Peru barred a Chilean poet on Friday. {Ann Lee}, who lives there, left.',
      ['poet', 'CHL'],
    ],
    ['whose deeds the sentence tells first', 'A poet told a baker to go. {Ann Lee}, 53, left.', ['poet', null]],
    ['not a judge', 'A judge said so. {Ann Lee}, 53, left.', [null, null]],
    ['not one of two', 'They saw a poet and a baker. {Ann Lee}, 53, left.', [null, null]],
    ['not the one beside', 'It was sold to a baker. {Ann Lee}, 53, left.', [null, null]],
    ['not without more to tell', 'They saw a poet. {Ann Lee} left.', [null, null]],
  ])('%s', (_, marked, wanted) => expect(standing(marked)[0]?.slice(1)).toEqual(wanted));

  it('takes the pronouns along', () => {
    const { people } = peopleOf('A Kenyan poet said she was ill. {Ann Lee}, 53, left.');
    expect(people[0]?.mentions.map(({ kind }) => kind)).toEqual(['title', 'pronoun', 'name']);
  });
});

describe('whose an office is', () => {
  it.each([
    [
      'the state that acts in the clause before',
      'Peru sent help, and the foreign minister, {Ann Lee}, flew in.',
      'PER',
    ],
    ['its government', 'The Chilean government waited. Its envoy, {Ann Lee}, left.', 'CHL'],
    ['the government in its seat', 'The government in Lima resigned. The interior minister, {Ann Lee}, left.', 'PER'],
    ['where the sentence puts it', 'In Lima, the foreign minister, {Ann Lee}, left.', 'PER'],
    ['nobody’s where two act together', 'Peru and Chile signed. Its envoy, {Ann Lee}, left.', null],
    ['in whose service', '{Ann Lee}, an anaesthetist with the Peruvian army, left.', 'PER'],
    ['in whose seat', 'His counterpart in Lima, {Ann Lee}, left.', 'PER'],
    ['by party and state', 'Sen. {Ann Lee}, a North Dakota Republican, left.', 'USA'],
    ['by a force before the rank', 'U.S. Army Lt. Gen. {Tom Beck} left.', 'USA'],
    ['not with somebody’s friends', '{Ann Lee}, a nurse with Peruvian friends, left.', null],
    ['not a field of study', '{Ann Lee}, a professor of Peruvian politics, left.', null],
    ['not the field of an adviser', 'The bank’s Peru adviser {Ann Lee} left.', null],
  ])('%s', (_, marked, wanted) => expect(standing(marked)[0]?.[2]).toBe(wanted));

  it.each([
    [
      'whose adviser he is',
      'Chilean President {Luz Gil} left. On Friday her security adviser, {Bo Friis}, followed.',
      'CHL',
    ],
    [
      'whose party it is',
      'Chilean President {Luz Gil} left. A lawmaker in {Gil}’s party, {Bo Friis}, followed.',
      'CHL',
    ],
    [
      'who calls a counterpart',
      'Chilean President {Luz Gil} called. Co-premier {Bo Friis} met his Chilean counterpart.',
      null,
    ],
    ['no lawyer', 'Chilean President {Luz Gil} left. Her lawyer, {Bo Friis}, followed.', null],
    ["no president's lawyer", "Ukraine sent an envoy. He met the president's lawyer {Bo Friis}.", null],
  ])('%s', (_, marked, wanted) => expect(standing(marked).at(-1)?.[2]).toBe(wanted));
});

describe('the country that the article is about', () => {
  const kenya = 'Police in Nairobi and Mombasa arrested two men. Kenya’s courts are slow.\n\n';

  it.each([
    ['of a bare office', `${kenya}President {Ann Lee} promised more judges.`, 'KEN'],
    ['not beside another country', `${kenya}In Uganda and Peru, President {Ann Lee} promised more judges.`, null],
    ['of a judge', `${kenya}Judge {Ann Lee} waited.`, 'KEN'],
    ['of a member of parliament', `${kenya}Incumbent {Ann Lee} waited.`, 'KEN'],
    ['of the police', `${kenya}The police spokesman, {Ann Lee}, waited.`, 'KEN'],
    ['of a party within', `${kenya}The party’s leader, {Ann Lee}, waited.`, 'KEN'],
    ['not of a firm', `${kenya}The firm’s director, {Ann Lee}, waited.`, null],
    ['not of a rebel', `${kenya}Rebel commander {Ann Lee} waited.`, null],
    ['not beside a city abroad', `${kenya}Shells fell on Kampala, Governor {Ann Lee} said.`, null],
    ['not of a person without an office', `${kenya}The baker {Ann Lee} waited.`, null],
    [
      'not where two are spoken of alike',
      `Kenya sued Uganda. Uganda sued Kenya.\n\nPresident {Ann Lee} promised more judges.`,
      null,
    ],
  ])('%s', (_, marked, wanted) => expect(standing(marked)[0]?.[2]).toBe(wanted));
});

describe('who is who', () => {
  const chains = (marked: string) => {
    const { text, people } = peopleOf(marked);
    return people.map((person) => person.mentions.map((m) => text.slice(m.start, m.end)).join(' | '));
  };

  it.each([
    ['surname', '{Ann Lee} left. {Lee} is 44.', ['Ann Lee | Lee']],
    ['headline in capitals', '{LEE} LEAVES\n\nMayor {Ann Lee} left.', ['LEE | Ann Lee']],
    ['particles', '{Geert van der Zee} left. {Van der Zee} is 44.', ['Geert van der Zee | Van der Zee']],
    ['given name', '{Ann Lee} left. {Ann} is 44.', ['Ann Lee | Ann']],
    ['family name first', '{Han Min-seo} left. {Han} is 44.', ['Han Min-seo | Han']],
    ['nickname', '{Robert Ash} left. {Bob Ash} is 44.', ['Robert Ash | Bob Ash']],
    ['suffix', '{Joe Ash Jr.} met {Joe Ash Sr.} there.', ['Joe Ash Jr.', 'Joe Ash Sr.']],
    ['initials', '{J.T. Ash} left. {JT Ash} is 44.', ['J.T. Ash | JT Ash']],
    ['marks', '{Zdeněk Král} left. {Kral} is 44.', ['Zdeněk Král | Kral']],
    [
      'one surname, two people',
      '{Ann Lee} met {Tom Lee}. Mr. {Lee} left. Ms. {Lee} stayed.',
      ['Ann Lee | Lee', 'Tom Lee | Lee'],
    ],
    ['alias', '{Maria Souza}, known to friends as {Mimi}, left.', ['Maria Souza | Mimi']],
    ['a relative', 'President {Lee} left. His wife, {Ann Lee}, stayed. {Lee} waved.', ['Lee | His | Lee', 'Ann Lee']],
    [
      'a husband with a title',
      '{Ann Lee} left with her husband, former President {Tom Lee}. {Lee} waved.',
      ['Ann Lee | her | Lee', 'Tom Lee'],
    ],
    ['credit', '{CBC/Ann Lee} {Lee} left. {Ann Lee} is 44.', ['CBC/Ann Lee | Lee | Ann Lee']],
    ['strangers', '{Ann Lee} met {Bo Friis}.', ['Ann Lee', 'Bo Friis']],
  ])('%s', (_, marked, wanted) => expect(chains(marked)).toEqual(wanted));
});

it('writes names and roles with single blanks, whatever stands in the text', () => {
  expect(standing('Foreign\u00A0Minister {Bo  Friis} left.')).toEqual([['Bo Friis', 'Foreign Minister', null]]);
});
