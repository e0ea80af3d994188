import { describe, expect, it } from 'vitest';
import { analyzeText } from '../dev/event-lines.js';

/** What is said in each act of a text: the statements with | between them. */
const actsOf = (text: string) => {
  const { acts, statements } = analyzeText(text, '2025-06-12');
  return acts.map((act) =>
    act.statements.map((at) => text.slice(statements[at]?.start, statements[at]?.end)).join(' | '),
  );
};

describe('acts of saying', () => {
  it('are one where words in quotation marks stand in what one verb reports', () => {
    expect(actsOf('Ann Lee said the plan was “a costly mistake” for the town.')).toEqual([
      'the plan was “a costly mistake” for the town | a costly mistake',
    ]);
  });

  it('are one where the verb stands between two parts of what is said, or it is carried on without one', () => {
    expect(actsOf('“We are tired,” said Ann Lee, “and we want to go home now.”')).toEqual([
      'We are tired, | and we want to go home now.',
    ]);
    expect(actsOf('“We are tired,” said Ann Lee. “We want to go home now.”')).toEqual([
      'We are tired, | We want to go home now.',
    ]);
  });

  it('are two where there are two verbs, also of one speaker', () => {
    expect(actsOf('Ann Lee said the bridge was closed. She added that the trains would run again.')).toHaveLength(2);
    expect(actsOf('Ann Lee said that Paul Roe told her the bridge was closed.')).toHaveLength(2);
  });

  it('are one where a speaker is reported twice with the same words, two where others say them', () => {
    const again = (speaker: string) =>
      actsOf(
        `Mayor Ann Lee said the council would close every school near the harbour.\n\nThe town has nine schools.\n\n“The council will close every school near the harbour before winter,” ${speaker} said.`,
      );
    expect(again('Lee')).toHaveLength(1);
    expect(again('Paul Roe')).toHaveLength(2);
  });

  it('take place when they are said, not when that happened which is said', () => {
    const [act] = analyzeText('Ann Lee said the bridge was closed on Monday.', '2025-06-12').acts;
    expect(act?.when).toBeNull();
    const { acts, dates } = analyzeText('Ann Lee said on Tuesday the bridge was closed on Monday.', '2025-06-12');
    expect(dates[acts[0]?.when ?? -1]?.value).toBe('2025-06-10');
  });
});
