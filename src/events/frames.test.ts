import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';
import { FRAMES } from './frames/index.js';

/** Examples that nothing of their type is found in yet. */
const KNOWN_MISSES = new Set([
  'host',
  'praise',
  'let-out',
  'work-to-bring',
  'war-games',
  'provide-security',
  'pull-out',
  'summon-duty',
  'allege',
  'take-to-court',
  'call-name',
  'set-deadline',
  'retain-right',
  'rally-verb',
  'cut-off',
  'launch-towards',
  'rebel-hold',
  'ambush-lure',
  'fighting',
]); // prettier-ignore

describe('frames', () => {
  it.each(FRAMES.map((table) => [table.type, table] as const))(
    '%s: every example is found',
    (type, { verbs, nouns }) => {
      const missed = [...verbs, ...nouns].filter(({ example }) => {
        const text = `${example.charAt(0).toUpperCase()}${example.slice(1)}.`;
        return !analyzeText(text).events.some((event) => event.type === type);
      });
      expect(missed.map(({ id }) => id).filter((id) => !KNOWN_MISSES.has(id))).toEqual([]);
    },
  );

  it('have ids of their own within their type, verbs and nouns apart', () => {
    for (const { type, verbs, nouns } of FRAMES) {
      for (const list of [verbs, nouns]) {
        const ids = list.map(({ id }) => `${type} ${id}`);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});
