import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';
import { toldByModal, toldUnder } from './factuality.js';

const statement = (text: string) => analyzeText(text, '2025-06-12').statements.map(({ factuality }) => factuality);
const event = (text: string) => analyzeText(text, '2025-06-12').events.map(({ factuality }) => factuality);

describe('how an act is told', () => {
  it.each([
    ['sought', 'attempted'],
    ['tried', 'attempted'],
    ['is expected', 'planned'],
    ['will try', 'planned'],
  ])('"%s to" makes a statement and an action %s alike', (verb, wanted) => {
    expect(statement(`General Ann Lee ${verb} to explain that the bridge was safe.`)).toEqual([wanted]);
    expect(event(`General Ann Lee ${verb} to arrest the rebels of Chad.`)).toContain(wanted);
  });

  it('carries a denial on over "or"', () => {
    expect(statement('Ann Lee never said or wrote that the bridge was safe.')).toEqual(['negated']);
    expect(event('The army of Chad never arrested or attacked the rebels.')).toEqual(['negated', 'negated']);
  });
});

describe('toldUnder', () => {
  it('keeps what the verb above is told as', () => {
    expect(toldUnder('try', 'hypothetical')).toBe('hypothetical');
    expect(toldUnder('plan', 'negated')).toBe('negated');
    expect(toldUnder('refuse', 'negated')).toBe('hypothetical');
    expect(toldUnder('walk', 'actual')).toBeNull();
  });
});

describe('toldByModal', () => {
  it('has "would" as a plan only where somebody is reported to say it', () => {
    expect(toldByModal('would', true)).toBe('planned');
    expect(toldByModal('would', false)).toBe('hypothetical');
    expect(toldByModal('will', false)).toBeNull();
  });
});
