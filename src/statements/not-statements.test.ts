import { describe, expect, it } from 'vitest';
import { analyze } from '../pipeline.js';

/** Texts that hold no statement. */
const NONE: readonly (readonly [what: string, text: string])[] = [
  ['scare quotes', 'The firm sold a “smart” lock that opened for anyone.'],
  ['a single term', 'He was jailed for “discrediting” the army.'],
  ['a term in a reported clause is no statement by itself', 'A “green” tax was passed in May.'],
  ['a title', 'She wrote the novel “The Long River” in 1990.'],
  ['a title after called', 'He made a film called “The Long River” in 1990.'],
  ['a memoir', 'Her memoir, “Rice and Cables,” will be published in May.'],
  ['a show', 'The singer of “Blue Hour” toured Spain last year.'],
  ['an operation', 'The army began “Operation Long River” on Monday.'],
  ['a nickname', 'Gerry ‘Spud’ Moss, 57, drives a truck.'],
  ['a team name', 'Taiwan, which competes as "Chinese Taipei," finished fourth.'],
  ['a cross-heading', "They met in Lyon.\n\n'NO WAY BACK'\n\nThe talks failed on Monday."],
  ['inches', 'The pipe is 12" wide and 6\' long.'],
  ['apostrophes', "The workers' union left the '90s behind, and it's fine."],
  ['thinking', 'Ann Lee believes that the bridge will open.'],
  ['hoping', 'Ann Lee hopes talks will go beyond the bridge.'],
  ['knowing', 'Everybody knew that the bridge was closed.'],
  ['an infinitive', 'Ann Lee urged them to close the bridge.'],
  ['a gerund', 'Ann Lee accused the firm of hiding the cracks.'],
  ['a noun phrase', 'Ann Lee called for talks about the bridge.'],
  ['a denial of a thing', 'The ministry denied the report.'],
  ['a denial of that', 'Lee disputed that, and left the room.'],
  ['an embedded question', 'Ann Lee declined to say whether the bridge would open.'],
  ['a question not answered', 'Pyongyang has not said if it will send a team.'],
  ['no comment', 'The bank declined to comment on Monday.'],
  ['not acknowledged', 'The government has not acknowledged that talks took place.'],
  ['nothing said', 'Lee said nothing.'],
  ['speaking', 'Ann Lee spoke to reporters in Marlow.'],
  ['finding a thing', 'Police found a knife in the car.'],
  ['showing a thing', 'The tape showed him leaving the bank.'],
  ['a state', 'The school won seven state titles in football.'],
  ['a report', 'The report came out on Monday after a long delay.'],
  ['a rule', 'The party has ruled since 1994 without a break.'],
  ['adding a thing', 'Marlow added a goal in the last minute.'],
  ['noting a thing', 'She noted the cracks and called the police.'],
  ['a promise of a thing', 'France promised tents and blankets.'],
  ['a byline', 'By Ann Lee and Tom Reed'],
  ['a dateline', 'MARLOW, May 4 (Harbor News) - Two roads were shut on Monday.'],
  ['a line of facts', 'When: Friday\n\nWhere: the old port\n\nWhat: a fair'],
  ['read more', 'READ MORE: Mayor says bridge is closed'],
  ['asking', 'The sheriff asked anyone who saw the car to call.'],
  ['hearing a noise', 'The driver heard that engine from the hill.'],
  ['a film that is called slow', 'He called the film “The Long River” too slow.'],
  ['a cross-heading inside a paragraph', "They met in Lyon.\n\n'Legend of the Mill.'\n\nThe talks failed on Monday."],
  ['a claim that is spoken of', 'The claim that was made in May is wrong.'],
  ['charges', 'The charges that he faces are grave.'],
  ['a claim of nobody’s', 'The judge rejected claims about the bridge.'],
  ['states that have', 'The games drew crews from fifty member states that have a coast.'],
  ['a ruling that upheld', 'Groups are appealing a court ruling that upheld the ban.'],
  ['reports received', 'The board received expert reports it had asked for in May.'],
  ['an added cost', 'Right now, the added cost for a firm is small.'],
  ['learning', 'They left after learning that the bridge was shut.'],
  ['mentioning a thing', 'When Ann Lee mentioned the bridge, the crowd that had waited booed.'],
  ['posting a thing', 'Tom Reed, one of two drivers, posted his thanks to the crews.'],
  ['an order', 'The court ordered the state to pay.'],
];

describe('no statements', () => {
  it.each(NONE)('%s: %s', (_, text) => {
    const { statements } = analyze({ id: 'test', text, title: null, source: null, date: null, dateSource: null });
    expect(statements.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
