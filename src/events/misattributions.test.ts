import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';

const FILLER =
  'President Otto Brandt of Estonia opened the session. Ministers listened for an hour. The hall was full. It rained all day. ';

/** "TYPE trigger factuality > recipients" for the events of the last sentence of a longer text. */
function lastEvents(sentence: string): string[] {
  const text = FILLER + sentence;
  return analyzeText(text)
    .events.filter(({ trigger }) => trigger.start >= FILLER.length)
    .map(
      ({ type, trigger, factuality, recipients }) =>
        `${type} ${trigger.lemma} ${factuality} > ${recipients.map(({ name }) => name).join(', ')}`,
    );
}

/** Names of all who do something in the last sentences of a longer text. */
function lastDoers(sentence: string): string[] {
  const text = FILLER + sentence;
  return analyzeText(text)
    .events.filter(({ trigger }) => trigger.start >= FILLER.length)
    .flatMap(({ actors }) => actors.map(({ name }) => name));
}

describe('participants that the text does not support', () => {
  it('an official accuses no state that he speaks for', () => {
    const events = lastEvents(
      'Moscow rejected the report. Russian Foreign Ministry spokesman Anton Belov called it “a fairy tale” on Monday.',
    );
    expect(events.filter((line) => line.startsWith('ACCUSE') && line.includes('Moscow'))).toEqual([]);
  });

  it.each([
    ['a supporter', 'A Brandt supporter struck a guard with a chair on Monday.'],
    ['an aide', 'A Brandt aide attacked a reporter on Monday.'],
    ['an owner’s entourage', 'Brandt’s entourage beat a reporter on Monday.'],
    ['an owner’s bodyguards', 'Brandt’s bodyguards beat a reporter on Monday.'],
  ])('a person whose %s acts does nothing', (_kind, sentence) => {
    expect(lastDoers(sentence).filter((name) => name === 'Otto Brandt')).toEqual([]);
  });

  it('nor is a person arrested whose critic is', () => {
    const [event] = lastEvents('Police arrested a Brandt critic on Monday.');
    expect(event).toContain('Brandt critic');
  });

  it('a primary that is held is no arrest', () => {
    expect(lastEvents('The Republican primary was held on Monday.')).toEqual([]);
  });

  it('a thing undergoes nothing', () => {
    expect(lastEvents('The Estonian government urged new regulations on Monday.')).not.toContainEqual(
      expect.stringContaining('regulations'),
    );
  });

  it.each([
    ['a thing fired', 'Estonian crews attacked the site with rockets on Monday.'],
    ['a bomb pursued', 'Officials have threatened to pursue the bomb.'],
    ['an arrest of nobody named', 'Police made nine arrests on Monday.'],
    ['a bombing of nobody named', 'The bombing killed four people on Monday.'],
    ['a charge against others', 'Prosecutors charged two bankers with fraud on Monday.'],
  ])('a person named before is no victim: %s', (_kind, sentence) => {
    expect(lastEvents(sentence).filter((line) => line.includes('Brandt'))).toEqual([]);
  });

  it.each([
    ['rival', 'The mayor backed Otto Brandt’s rival on Monday.'],
    ['primary rival', 'The mayor backed Brandt’s primary rival on Monday.'],
    ['lawyer', 'Police arrested Brandt’s lawyer on Monday.'],
    ['brother', 'Gunmen attacked Brandt’s brother on Monday.'],
  ])('what befalls the %s of a person does not befall the person', (_kind, sentence) => {
    const recipients = lastEvents(sentence).map((line) => line.split(' > ')[1]);
    expect(recipients).toHaveLength(1);
    expect(recipients).not.toContain('Otto Brandt');
  });

  it('the body before the noun of an act does it', () => {
    const { events } = analyzeText(`${FILLER}A police investigation into Brandt is under way.`);
    expect(events.flatMap(({ actors }) => actors.map(({ name }) => name))).toEqual(['police']);
  });

  it('nobody arrests or convicts themselves', () => {
    const { events } = analyzeText(
      `${FILLER}Brandt had a conviction for fraud. Brandt’s arrest was announced on Monday.`,
    );
    const both = events.filter(({ actors, recipients }) =>
      actors.some((actor) => recipients.some(({ name }) => name === actor.name)),
    );
    expect(events.length).toBeGreaterThan(0);
    expect(both).toEqual([]);
  });

  it('an act after one that is still to come is to come too', () => {
    expect(lastEvents('Lee will serve half of it before being released by the court.').join()).toContain(' planned ');
  });

  it.each([
    ['or', 'The clerk never attacked or kidnapped a guard.'],
    ['nor', 'The army did not shell the town nor bomb the port.'],
  ])('denied acts stay denied behind "%s"', (_word, sentence) => {
    expect(lastEvents(sentence).filter((line) => line.includes(' actual '))).toEqual([]);
  });

  it('what somebody sought to do was tried', () => {
    expect(lastEvents('Police in Tartu sought to arrest the banker on Monday.').join()).not.toMatch(
      /COERCE \w+ (?:actual|planned)/,
    );
  });

  it.each([
    ['a relative clause before the verb', 'Peru, which Brandt knows well, arrested two traders on Monday.'],
    ['a name inside the subject', 'Rebels who had met Brandt in May kidnapped a guard on Monday.'],
    ['an of-phrase', 'Opponents of Otto Brandt attacked the station on Monday.'],
    ['a participle behind the subject', 'Soldiers loyal to Brandt, some of them masked, shelled the port on Monday.'],
    ['a spokesman’s "we"', '“We are investigating the bank,” Otto Brandt said on Monday.'],
    ['whoever says it', '“We arrested nine men,” said Otto Brandt on Monday.'],
  ])('a person beside the doer does nothing: %s', (_kind, sentence) => {
    expect(lastDoers(sentence)).not.toContain('Otto Brandt');
  });

  it.each([
    ['stands accused', 'Otto Brandt stands accused of theft.'],
    ['whose arrest it is', 'Otto Brandt’s arrest angered the union on Monday.'],
    ['his detention', 'Otto Brandt left on Sunday. His detention was announced on Monday.'],
    ['whose killing it is', 'The killing of Otto Brandt by gunmen was condemned on Monday.'],
    ['home town between name and verb', 'Otto Brandt, 34, of Tartu was arrested on Monday.'],
    ['a shared passive', 'Otto Brandt was arrested in Madrid and charged with fraud on Monday.'],
  ])('who undergoes an act does not do it: %s', (_kind, sentence) => {
    expect(lastDoers(sentence)).not.toContain('Otto Brandt');
  });

  it.each([
    ['troops', 'Jets bombed Brandt’s troops on Monday.'],
    ['soldiers', 'Rebels killed nine of Otto Brandt’s soldiers on Monday.'],
  ])('what befalls a person’s %s does not befall the person', (_kind, sentence) => {
    expect(lastEvents(sentence).filter((line) => line.endsWith('> Otto Brandt'))).toEqual([]);
  });

  it.each([
    ['a bomb', 'The bomb that exploded in Tallinn on Monday had come by road.'],
    ['a boat', 'Nine sailors died on Monday when their boat went under and sank.'],
    ['a plant', 'Families grew close after the plant burned down on Monday.'],
  ])('%s does nothing', (_kind, sentence) => {
    expect(lastDoers(sentence).filter((name) => /bomb|boat|plant/.test(name))).toEqual([]);
  });

  it('who is handed over hands nobody over', () => {
    expect(lastDoers('Two suspects in the bombing were handed over to Peru on Monday.')).not.toContain('Two suspects');
  });

  it('an attack that is condemned is not blamed on those whom it hit', () => {
    const events = lastEvents('Brandt on Monday condemned the bomb attacks at embassies in Kenya and Tanzania.');
    expect(events.filter((line) => line.startsWith('ACCUSE'))).toEqual(['ACCUSE condemn actual > ']);
  });

  it('a warrant in a case is not for the one whom the case is called after', () => {
    const events = lastEvents('Judges issued a warrant in the Brandt shooting on Monday.');
    expect(events.filter((line) => line.endsWith('> Otto Brandt'))).toEqual([]);
  });

  it('a party and state behind a name do nothing', () => {
    expect(lastDoers('Sen. Ann Lind, R-Ohio, the minority whip, dismissed the claim on Monday.')).toEqual(['Ann Lind']);
  });

  it('whoever stands accused before the verb accuses nobody', () => {
    expect(lastDoers('The former aide accused of lying to Brandt left on Monday.')).not.toContain('former aide');
  });
});
