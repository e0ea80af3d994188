import { layOut } from '../article/layout.js';
import { tagText } from '../language/index.js';
import { analyze } from '../pipeline.js';

/** The findings of a text of our own, as the whole line has them. */
export function analyzeText(text: string, date: string | null = null) {
  const article = { id: 'test', text, title: null, source: null, date, dateSource: null };
  return analyze(article, tagText(text, layOut(text)));
}

/** "TYPE trigger factuality: actors > recipients" for every event of a text; `actual` is left out. */
export function eventsOf(text: string): string[] {
  const side = (actors: readonly { start: number; end: number }[]) =>
    actors.map((actor) => text.slice(actor.start, actor.end)).join(' + ');
  return analyzeText(text).events.map((event) => {
    const fact = event.factuality === 'actual' ? '' : ` ${event.factuality}`;
    const trigger = text.slice(event.trigger.start, event.trigger.end);
    return `${event.type} ${trigger}${fact}: ${side(event.actors)} > ${side(event.recipients)}`;
  });
}

/** "TYPE trigger: countries of the actors > countries of the recipients" for every event of a text. */
export function codedEventsOf(text: string, date: string | null = null): string[] {
  const codes = (actors: readonly { country: string | null; name: string }[]) =>
    [...new Set(actors.map(({ country, name }) => country ?? name))].sort().join(' ');
  return analyzeText(text, date).events.map(
    ({ type, trigger, actors, recipients }) =>
      `${type} ${text.slice(trigger.start, trigger.end)}: ${codes(actors)} > ${codes(recipients)}`,
  );
}
