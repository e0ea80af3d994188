import { describe, expect, it } from 'vitest';
import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { analyze } from '../pipeline.js';

/** "TYPE trigger [not actual] : actors > recipients" for every event of a text. */
function eventsOf(text: string, date: string | null = null): string[] {
  const article = { id: 'a', text, title: null, source: null, date, dateSource: null };
  const { events } = analyze(article, tagText(text, layOut(text)));
  return events.map((event) => {
    const side = (actors: readonly { start: number; end: number }[]) =>
      actors.map((a) => text.slice(a.start, a.end)).join(' + ');
    const fact = event.factuality === 'actual' ? '' : ` ${event.factuality}`;
    return `${event.type} ${text.slice(event.trigger.start, event.trigger.end)}${fact}: ${side(event.actors)} > ${side(event.recipients)}`;
  });
}

describe('arguments', () => {
  it.each([
    ['active', 'Rebels attacked the army base on Monday.', ['ASSAULT attacked: Rebels > the army base']],
    ['passive with agent', 'The mayor was arrested by soldiers.', ['COERCE arrested: soldiers > The mayor']],
    ['passive without agent', 'Nine students were arrested.', ['COERCE arrested:  > Nine students']],
    [
      'relative clause',
      'The general who ordered police to leave praised Kenya.',
      ['REQUEST ordered: The general > police', 'SUPPORT praised: The general > Kenya'],
    ],
    [
      'control',
      'Kenya tried to mediate between the rebels and the army.',
      ['CONSULT mediate attempted: Kenya > the rebels + the army'],
    ],
    ['coordination', 'Soldiers and police arrested two editors.', ['COERCE arrested: Soldiers + police > two editors']],
    ['symmetric', 'Talks between Athens and Tirana resumed.', ['CONSULT Talks: Athens + Tirana > ']],
    ['nominal', 'The crackdown on protesters went on.', ['COERCE crackdown:  > protesters']],
    ['possessive', "Chad's invasion of Niger began in May.", ['ASSAULT invasion: Chad > Niger']],
    ['with', 'Japan agreed with Qatar to extend the contract.', ['AGREE agreed: Japan > Qatar']],
  ])('%s: %s', (_name, text, wanted) => {
    expect(eventsOf(text)).toEqual(wanted);
  });
});
