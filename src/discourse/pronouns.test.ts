import { describe, expect, it } from 'vitest';
import { peopleOf } from '../dev/marked-people.js';

/** "he → Tom Beck" for each pronoun and title that is resolved, in the order of the text. */
function resolved(marked: string): string[] {
  const { text, people } = peopleOf(marked);
  return people
    .flatMap(({ name, mentions }) => mentions.filter((m) => m.kind !== 'name').map((m) => ({ ...m, name })))
    .sort((a, b) => a.start - b.start)
    .map((m) => `${text.slice(m.start, m.end)} → ${m.name}`);
}

describe('pronouns', () => {
  it.each([
    [
      'an epithet that opens the sentence',
      '{Ann Ross} left. A historian who grew up in Marlow, she had no boat.',
      ['she → Ann Ross'],
    ],
    ['whose spokesman', '{Tom Beck} left. A spokesman for the port said he would return.', ['he → Tom Beck']],
    ['fronted', '{Ann Ross} left. For {Eva Voss}, 71, the debate is late. She waited.', ['She → Eva Voss']],
    [
      'whom the paragraph is about',
      '{Tom Beck} kept his seat in the house at noon. “Rain does not stop because we saw it,” he told reporters.\n\nMinister {Xolani Qwabe}, who is on a visit to Lyon, took to the radio. “Not one of us will drown. Those who shout were asleep then,” he posted.',
      ['his → Tom Beck', 'he → Tom Beck', 'he → Xolani Qwabe'],
    ],
    [
      'named in what is said',
      'Judge {Tom Beck} sentenced {Carl Voss} on Monday. {Voss} wept.\n\nHe said {Voss} was in charge of the boats.',
      ['He → Tom Beck'],
    ],
    [
      'named around what is said',
      'Judge {Tom Beck} sentenced {Carl Voss} on Monday. {Voss} wept.\n\n{Voss}, he said, was in charge.',
      ['he → Tom Beck'],
    ],
    [
      'named in the words that are quoted',
      'Minister {Tom Beck} rose. {Carl Voss} left with {Adam Ross}.\n\n“{Beck} sold the boats that {Voss} had to guard, and {Voss} never asked for them,” he said.',
      ['he → Adam Ross'],
    ],
    [
      'named in what somebody else has said',
      '{Tom Beck}, prosecuting, said {Voss} had planned it for a year.\n\n“It ended in the harbour,” he said.',
      ['he → Tom Beck'],
    ],
    [
      'whose lawyer tells it',
      '{Carl Voss} waited. {Voss}’s lawyer, {Tom Beck}, said he would appeal.',
      ['he → Tom Beck'],
    ],
    [
      'named before the main clause',
      'When {Carl Voss} came, he said he was tired.',
      ['he → Carl Voss', 'he → Carl Voss'],
    ],
    ['gender', '{Tom Beck} met {Ann Ross}. She left.', ['She → Ann Ross']],
    ['title tells gender', 'Mrs. {Okoro} met {Tom Beck}. She left.', ['She → Okoro']],
    ['after a quotation', '“It rained,” {Tom Beck} said. “We stayed.” He left early.', ['He → Tom Beck']],
    ['speaker goes on', '{Tom Beck} said so.\n\n“Nobody slept. It was cold. We waited,” he said.', ['he → Tom Beck']],
    ['not the speaker', '“He paid,” {Ann Ross} said of {Tom Beck}. “He always does.”', ['He → Tom Beck']],
    ['not the subject', '{Tom Beck} met {Carl Voss}. {Tom Beck} thanked him.', ['him → Carl Voss']],
    ['not who tells it to him', '{Tom Beck} came late. {Carl Voss} told him.', ['him → Tom Beck']],
    [
      'not whom a quotation is said to',
      '{Tom Beck} won. {Carl Voss} asked {Bo Friis} about it. “He ran well,” {Friis} told {Voss}.',
      ['He → Tom Beck'],
    ],
    ['whose parents', '{Eva Voss} left. Born in Lyon to a baker and a nurse, she sang.', ['she → Eva Voss']],
    ['owner', '{Tom Beck} raised his hand.', ['his → Tom Beck']],
    ['reflexive', '{Carl Voss} left. {Tom Beck} blamed himself.', ['himself → Tom Beck']],
    ['unknown gender', '{Xolani Qwabe} said he was late.', ['he → Xolani Qwabe']],
    ['unisex name', '{Ann Ross} left. Minister {Andrea Vogt} spoke. He thanked Spain.', ['He → Andrea Vogt']],
    [
      'the only one named',
      'Every spring {Batu Jelme} mends fences. He is 61.\n\n“It is slow. I like it,” he said.',
      ['He → Batu Jelme', 'he → Batu Jelme'],
    ],
    [
      'against a weak given name',
      '“It rained,” said {Bo Friis}.\n\nMinister {Dana Kreutz} spoke at noon. He left at one, he said.',
      ['He → Dana Kreutz', 'he → Dana Kreutz'],
    ],
    ['purpose', 'President {Carl Voss} called {Tom Beck} to congratulate him.', ['him → Tom Beck']],
    [
      'after a relative clause',
      '{Tom Beck}, who served until {Carl Voss} dismissed the cabinet in May, stood with his hat on.',
      ['his → Tom Beck'],
    ],
    [
      'two who call',
      'Crowds cheered {Bo Friis}. {Carl Voss} and {Tom Beck} called {Friis} to thank him.',
      ['him → Bo Friis'],
    ],
    ['officer in apposition', '{Tom Beck} came in. Its chief, Gen. {Carl Voss}, embraced him.', ['him → Tom Beck']],
    ['owner ahead', '{Eva Stone} wept. In her ruling, {Ann Ross} disagreed.', ['her → Ann Ross']],
    ['owner before', '{Eva Stone} left. In her absence, {Ann Ross} spoke.', ['her → Eva Stone']],
    [
      'the dead man of whom an official speaks',
      '{Tom Beck}, 44, was found in the canal on Friday. He had left a bar at midnight.\n\n“He was alone, and he was not robbed,” Sheriff {Carl Voss} said.',
      ['He → Tom Beck', 'He → Tom Beck', 'he → Tom Beck'],
    ],
    [
      'a quotation whose speaker is a pronoun',
      'Striker {Tom Beck} scored twice. Coach {Carl Voss} praised the striker.\n\n“{Beck} trains hard,” {Voss} said. “He never stops,” he said.',
      ['the striker → Tom Beck', 'He → Tom Beck', 'he → Carl Voss'],
    ],
    [
      'the second of two clauses',
      '{Tom Beck} led the party. {Carl Voss} did not name {Beck}’s party, and he left.',
      ['he → Carl Voss'],
    ],
    ['contrast', '{Tom Beck} fled in May. Unlike {Carl Voss}, he found work.', ['he → Tom Beck']],
    ['told somebody', '{Tom Beck} came last. {Carl Voss} had called. “It rained,” he told {Voss}.', ['he → Tom Beck']],
    [
      'owner in apposition to an object',
      '{Tom Beck} bought the mill. Police arrested its owner, {Carl Voss}, in May and released him at noon.',
      ['him → Carl Voss'],
    ],
    [
      'who tells it',
      '{Carl Voss} paid. {Carl Voss} left. {Carl Voss} came back. {Tom Beck} said he knew.',
      ['he → Tom Beck'],
    ],
    ['behind whom', '{Ann Ross} had the whole town behind her.', ['her → Ann Ross']],
    ['named after a phrase', 'With the bay behind him, {Tom Beck} spoke.', ['him → Tom Beck']],
    ['named after a clause', 'After he sold the mill, {Tom Beck} left.', ['he → Tom Beck']],
    ['in spite of whose', 'For all his fame, {Tom Beck} lost.', ['his → Tom Beck']],
    ['who wrote it', '{Carl Voss} OSLO May 3 - {Tom Beck} said he paid. He left.', ['he → Tom Beck', 'He → Tom Beck']],
    ['whose sister', '{Tom Beck}, whose sister {Eva Stone} drowned, said he would wait.', ['he → Tom Beck']],
  ])('%s', (_, marked, wanted) => expect(resolved(marked)).toEqual(wanted));
});

describe('titles alone', () => {
  it.each([
    ['the minister', 'Foreign Minister {Ann Ross} spoke. The minister left.', ['The minister → Ann Ross']],
    [
      'with its country',
      'Greek President {Ann Ross} met {Tom Beck}. The Greek leader left.',
      ['The Greek leader → Ann Ross'],
    ],
    [
      'secretary of state',
      'Secretary of State {Ann Ross} spoke. The secretary of state left.',
      ['The secretary of state → Ann Ross'],
    ],
  ])('%s', (_, marked, wanted) => expect(resolved(marked)).toEqual(wanted));
});

describe('called anew', () => {
  it.each([
    ['a former office', '{Ann Ross} lost. The former mayor wept.', ['The former mayor → Ann Ross']],
    ['with a possessive behind', '{Ann Ross} lost. Few knew the former mayor’s plan.', ['the former mayor → Ann Ross']],
    [
      'the one who bears it',
      'Sen. {Tom Beck} praised {Ann Ross}. The Ohio senator waved.',
      ['The Ohio senator → Tom Beck'],
    ],
    [
      'of several the one who bears it',
      'Singer {Tom Beck} praised {Ann Ross}. The musician waved.',
      ['The musician → Tom Beck'],
    ],
    ['beside another', 'Gov. {Tom Beck} praised {Ann Ross}. The retired singer waved.', []],
    ['the killer of a striker', 'Footballer {Tom Beck} was killed by {Carl Voss}. The striker had scored twice.', []],
    ['a visitor', '{Ann Ross} died in the blast. The interior minister came on Monday.', []],
    ['somebody unnamed who did it', '{Ann Ross} was groped in a lift. The billionaire denies it.', []],
    ['the victim', '{Tom Beck} robbed a woman on a train. The singer lost a ring.', []],
    ['the mayor of today', 'Former Mayor {Tom Beck} was jailed. The current mayor waved.', []],
    ['the senator of another state', 'Ohio Sen. {Tom Beck} spoke. The Texas senator left.', []],
    ['another minister', 'Foreign Minister {Tom Beck} resigned. The interior minister left.', []],
    ['a star of the sky', 'Astronomer {Tom Beck} wrote it. {Ann Ross} left. The star is far away.', []],
    ['whose wife she is', '{Tom Beck} met {Ann Ross}, the former mayor’s wife, at a dinner.', []],
    ['named in brackets', '{Ann Ross} lost. The former mayor (Carl Voss) wept.', []],
    ['what somebody else is', '{Ann Ross} left. Her father is the former mayor.', ['Her → Ann Ross']],
    ['a paper', '{Ann Ross} left. The Lyon Star reported it.', []],
    ['another before', 'The former mayor left. {Ann Ross} came. The former mayor waved.', []],
    ['a party’s adjective', '{Ann Ross} left. The Republican national plan failed.', []],
    ['two without a role', '{Tom Beck} praised {Ann Ross}. The retired singer waved.', []],
    ['another gender', '{Tom Beck} lost. The former congresswoman waved.', []],
    ['more than a calling', '{Ann Ross} lost. The former mayor of Lyon wept.', []],
    ['brought in unnamed', 'A singer came. {Ann Ross} left. The singer waved.', []],
    ['the next one', 'President {Ann Ross} left. The next president waits.', []],
    ['a post beside the story', '{Ann Ross} left. The regional coordinator waved.', []],
    ['another’s country', 'Greek striker {Tom Beck} fell. The Turkish striker waved.', []],
  ])('%s', (_, marked, wanted) => expect(resolved(marked)).toEqual(wanted));
});

describe('left unresolved', () => {
  it.each([
    ['nobody before', 'He left. {Tom Beck} stayed.'],
    ['other gender', '{Ann Ross} spoke. He left.'],
    ['somebody unnamed', '{Ann Ross} spoke. Police arrested a man on Sunday. He was released.'],
    ['two bearers', 'Minister {Ann Ross} met Minister {Eva Stone}. The minister left.'],
    ['another country', 'Greek President {Ann Ross} spoke. The Turkish president left.'],
    ['another body', 'President {Ann Ross} spoke. The president of the club left.'],
    ['before the name', 'The minister left. Foreign Minister {Ann Ross} stayed.'],
    ['indefinite', 'Minister {Ann Ross} spoke. A minister left.'],
  ])('%s', (_, marked) => expect(resolved(marked)).toEqual([]));
});
