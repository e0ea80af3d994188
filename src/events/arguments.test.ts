import { describe, expect, it } from 'vitest';
import { eventsOf } from '../dev/event-lines.js';

describe('arguments', () => {
  it.each([
    [
      'title with of',
      'U.S. Secretary of State Ann Lee met Tom Reed.',
      ['CONSULT met: U.S. Secretary of State Ann Lee > Tom Reed'],
    ],
    [
      'clause after a preposition',
      'The minister stopped traffic after the navy on Monday shot down two drones.',
      ['ASSAULT shot down: the navy > two drones'],
    ],
    [
      'clause before the main one',
      'Before rebels attacked the base, it rained.',
      ['ASSAULT attacked: rebels > the base'],
    ],
    [
      'no clause after a preposition',
      'Rebels after the war attacked the base.',
      ['ASSAULT attacked: Rebels > the base'],
    ],
    ['active', 'Rebels attacked the army base on Monday.', ['ASSAULT attacked: Rebels > the army base']],
    ['passive with agent', 'The mayor was arrested by soldiers.', ['COERCE arrested: soldiers > The mayor']],
    ['passive without agent', 'Nine students were arrested.', ['COERCE arrested:  > Nine students']],
    [
      'relative clause',
      'The general who ordered police to leave praised Kenya.',
      ['REQUEST ordered: The general > police', 'SUPPORT praised: The general > Kenya'],
    ],
    [
      'object relative',
      'Chad reopened the crossing, which Sudan closed in May.',
      ['CONCEDE reopened the crossing: Chad > ', 'COERCE closed: Sudan > '],
    ],
    [
      'control',
      'Kenya tried to mediate between the rebels and the army.',
      ['CONSULT mediate attempted: Kenya > the rebels + the army'],
    ],
    ['what is only feared', 'Officials said they feared rioting.', []],
    ['a gerund of others', 'Niger feared bombing Chad.', ['ASSAULT bombing hypothetical:  > Chad']],
    ['object control', 'Chad asked Niger to reopen the border.', ['REQUEST asked: Chad > Niger']],
    [
      'coordinated subjects',
      'Soldiers and police arrested two editors.',
      ['COERCE arrested: Soldiers + police > two editors'],
    ],
    [
      'coordinated verbs',
      'Police raided the newspaper and arrested two editors.',
      ['COERCE raided: Police > the newspaper', 'COERCE arrested: Police > two editors'],
    ],
    [
      'apposition',
      'Ann Lee, the head of the union, condemned the ministry.',
      ['ACCUSE condemned: Ann Lee > the ministry'],
    ],
    [
      'gerund',
      'Chad recalled its ambassador, accusing Sudan of arming rebels.',
      ['SANCTION recalled its ambassador: Chad > ', 'ACCUSE accusing: Chad > Sudan'],
    ],
    ['symmetric', 'Talks between Athens and Tirana resumed.', ['CONSULT Talks: Athens + Tirana > ']],
    ['nominal', 'The crackdown on protesters went on.', ['COERCE crackdown:  > protesters']],
    [
      'light verb',
      'The army launched an offensive against the rebels.',
      ['ASSAULT launched an offensive: The army > the rebels'],
    ],
    ['possessive', "Chad's invasion of Niger began in May.", ['ASSAULT invasion: Chad > Niger']],
    ['adjective', 'Chadian shelling of the town went on.', ['ASSAULT shelling: Chadian > the town']],
    ['partner', 'Japan agreed with Qatar to extend the contract.', ['AGREE agreed: Japan > Qatar']],
    ['separated particle', 'Peru turned the offer down.', ['REJECT turned the offer down: Peru > the offer']],
    ['particle before the object', 'The navy shot down a drone.', ['ASSAULT shot down: The navy > a drone']],
  ])('%s: %s', (_name, text, wanted) => {
    expect(eventsOf(text)).toEqual(wanted);
  });
});

describe('factuality', () => {
  it.each([
    ['Kenya will send troops to the border.', 'planned'],
    ['Kenya may send troops to the border.', 'hypothetical'],
    ['If Kenya sends troops to the border, the talks will end.', 'hypothetical'],
    ['Kenya did not send troops to the border.', 'negated'],
    ['Kenya tried to send troops to the border.', 'attempted'],
    ['Kenya plans to send troops to the border.', 'planned'],
    ['Kenya said it would send troops to the border.', 'planned'],
    ['Kenya has sent troops to the border.', 'actual'],
  ])('%s → %s', (text, wanted) => {
    const [event] = eventsOf(text);
    const found = /^MOBILIZE sen\w+ troops ?(\w*):/.exec(event ?? '');
    expect(found && (found[1] || 'actual')).toBe(wanted);
  });

  it.each([
    ['a refusal is a fact', 'The union will not end its strike.', ['REJECT end: The union > ']],
    ['what is demanded is not coded again', 'Peru urged Chile to release the editor.', ['REQUEST urged: Peru > Chile']],
    [
      'what is alleged is not coded again',
      'Peru accused Chile of arming the rebels.',
      ['ACCUSE accused: Peru > Chile'],
    ],
    ['a purpose is no deed', 'The mayor imposed a curfew to stop rallies.', ['COERCE imposed a curfew: The mayor > ']],
    [
      'a warning stands for its content',
      'Chad warned that it would close the border.',
      ['THREATEN warned that it would: Chad > '],
    ],
  ])('%s: %s', (_name, text, wanted) => {
    expect(eventsOf(text)).toEqual(wanted);
  });
});

describe('one event for one action', () => {
  it.each([
    ['its toll', 'The army shelled the town, killing nine people.', 1],
    ['the noun that points back', 'Chad invaded Niger in May. The invasion shocked the region.', 1],
    ['the same verb again', 'Police arrested Ann Lee. Police arrested Ann Lee at home on Monday.', 1],
    ['two actions of one kind', 'Police arrested Ann Lee in May. Soldiers jailed Hadi Barakat in June.', 2],
  ])('%s', (_name, text, count) => {
    expect(eventsOf(text)).toHaveLength(count);
  });
});
