import { describe, expect, it } from 'vitest';
import { eventsOf } from '../dev/event-lines.js';

describe('no events', () => {
  it.each([
    ['sport', 'The Eagles crushed United 4-0 and will face City in the final.'],
    ['sport', 'The striker shot wide in the second half of the match and the coach attacked the referee.'],
    ['markets', 'Shares in the bank fell 3% on weak demand for loans.'],
    ['metaphor', 'Inflation attacked household savings in Accra last year.'],
    ['metaphor', 'The storm hit the coast and killed the mood.'],
    ['plain statement', 'The minister said the harvest was good.'],
    ['thinking', 'Ann Lee hopes for rain and believes in luck.'],
    ['demands met', 'The factory met the demand for shoes.'],
    ['a report released', 'The ministry released a report on schools.'],
    ['a question declined', 'The bank declined to comment.'],
    ['time struck', 'The clock struck nine as she arrived.'],
    ['a charge as price', 'The bank raised the charge for transfers.'],
    ['a fire', 'Firefighters put out a fire at the mill.'],
    ['a talk', 'Children talked in the garden.'],
    ['weather', 'Heavy rain is expected on Friday.'],
    ['biography', 'She grew up in a small town and studied law.'],
  ])('%s: %s', (_kind, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
