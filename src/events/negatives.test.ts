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
    ['a word not repeated', 'The senator declined to repeat the word to a reporter.'],
    ['battles of politics', 'The governor had battles with Democrats over nominees.'],
    ['time struck', 'The clock struck nine as she arrived.'],
    ['a charge as price', 'The bank raised the charge for transfers.'],
    ['a fire', 'Firefighters put out a fire at the mill.'],
    ['a talk', 'Children talked in the garden.'],
    ['disaster relief', 'After the flood the governor of Chad declared a state of emergency in the city.'],
    ['nobody in particular', 'You cannot deploy soldiers to guard a rally.'],
    ['anonymity', 'A senior official in Chad asked not to be named.'],
    ['weather', 'Heavy rain is expected on Friday.'],
    ['illness', 'A cholera outbreak killed five people in the port.'],
    ['an accident', 'The singer was killed in a car crash near Lund.'],
    ['a particle', 'The minister kicked off the campaign in Turin.'],
    ['oneself', 'The driver injured himself on the ice.'],
    ['details kept back', 'A spokeswoman declined to give further details.'],
    ['questions not answered', 'The bank refused to answer questions about the loan.'],
    ['a heart attack', 'The president had a heart attack last year.'],
    ['a war of words alone', 'The mayor spoke of a war on drugs.'],
    ['a figure released', 'The release of the survey was put off.'],
    [
      'a story of sport',
      'Lund visit Malmo on Friday. The striker was fined and the coach attacked the referee. The league leaders beat Oslo in the cup final last season. The goalkeeper will leave the club.',
    ],
    ['biography', 'She grew up in a small town and studied law.'],
  ])('%s: %s', (_kind, text) => {
    expect(eventsOf(text)).toEqual([]);
  });
});
