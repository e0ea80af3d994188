import { describe, expect, it } from 'vitest';
import { eventsOf } from '../dev/event-lines.js';

describe('who is sent away', () => {
  it.each([
    ['Ann Lee was arrested in Spain and extradited to Peru.', 'COOPERATE extradited:  > Peru'],
    ['Ann Lee, arrested in Spain and deported, returned home.', 'COERCE deported:  > Ann Lee'],
    ['Ann Lee, since deported, denied the charge.', 'COERCE deported:  > Ann Lee'],
    ['Ann Lee appealed against being deported to Peru.', 'COERCE deported:  > Ann Lee'],
  ])('never does it: %s', (text, wanted) => {
    expect(eventsOf(text)).toContain(wanted);
  });

  it('is somebody else than the subject where there is an object', () => {
    expect(eventsOf('Minister Ann Lee deported nine migrants from Chad.').join()).toContain(
      'deported: Minister Ann Lee >',
    );
  });
});
