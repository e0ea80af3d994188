import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';
import { describeFrame } from './frames/describe.js';
import { FRAMES } from './frames/tables.js';
import { findEvents } from './index.js';

const ENTRIES = FRAMES.flatMap(({ type, verbs, nouns }) =>
  [...verbs, ...nouns].map((frame) => [frame.id, type, frame] as const),
);

/** The frames that fire in a phrase, read as a sentence. */
function rulesIn(phrase: string): string[] {
  const text = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
  return analyzeText(text).events.map(({ rule }) => rule);
}

/** The frames that match in a phrase, events or not: plain words are decided upon in articles alone. */
function matchesIn(phrase: string): string[] {
  const { doc, ...found } = analyzeText(`${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`);
  return findEvents(doc, { ...found, publicationDate: null }, () => true).map(({ rule }) => rule);
}

describe('frames', () => {
  it('have an id each, named after their type', () => {
    const ids = ENTRIES.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ENTRIES.filter(([id, type]) => !id.startsWith(`event:${type.toLowerCase()}-`))).toEqual([]);
  });

  it.each(ENTRIES)('%s: example', (id, _, { example, plain }) => {
    expect(plain ? matchesIn(example) : rulesIn(example)).toContain(id);
  });

  it.each(ENTRIES)('%s: counter-example', (id, _, { counterExample }) => {
    expect(rulesIn(counterExample)).not.toContain(id);
  });
});

describe('idioms', () => {
  it.each([
    ['the nurses in Ghana wound up their talks with the mayor', 'event:consult-idiom'],
    ['the court in Lima ruled in favour of the union', 'event:support-idiom'],
    ['the court in Lima declared the vote invalid', 'event:reject-idiom'],
    ['the minister reined in the press on Friday', 'event:coerce-idiom'],
    ['mobs set nine houses on fire', 'event:assault-idiom'],
  ])('%s', (phrase, id) => {
    expect(matchesIn(phrase)).toContain(id);
  });

  it('have modes', () => {
    const { doc, ...found } = analyzeText('Officers in Lima clapped handcuffs on nine students.');
    const events = findEvents(doc, { ...found, publicationDate: null }, () => true);
    expect(events.map(({ type, modes }) => [type, modes])).toEqual([['COERCE', ['arrest']]]);
  });
});

describe('describeFrame', () => {
  const found = (id: string): string => {
    const entry = ENTRIES.find(([own]) => own === id);
    if (!entry) throw new Error(`no frame ${id}`);
    return describeFrame(entry[1], entry[2]);
  };

  it('tells a verb with its particle and object', () => {
    expect(found('event:assault-shoot-down')).toBe(
      'ASSAULT (firearms): the verb shoot or bring with down and an object such as drone, jet, plane.',
    );
  });

  it('tells a noun with what must follow, and who must be known', () => {
    expect(found('event:coerce-crackdown')).toBe(
      'COERCE (restrict): the noun crackdown or clampdown before on, against or by; one participant must be an actor.',
    );
  });

  it('is one sentence for every frame', () => {
    for (const [, type, frame] of ENTRIES)
      expect(describeFrame(type, frame)).toMatch(/^[A-Z]+(?: \([a-z, -]+\))?: the [^.]+\.$/);
  });
});
