import { findCountries } from '../countries/index.js';
import { findDates } from '../dates/index.js';
import { resolvePeople, sureHomeCountry } from '../discourse/index.js';
import { findEvents } from '../events/index.js';
import { nounPhrases, verbGroups } from '../language/index.js';
import { findOrganizations } from '../organizations/index.js';
import { findNames, findPeople } from '../people/index.js';
import { tagVisible } from '../pipeline.js';
import { findStatements } from '../statements/index.js';
import { readSyntaxWith } from '../syntax/read.js';
import { shippedModel } from '../syntax/weights.js';

/** The share of each stage in the time of the whole line, by the stage's name; what two finders read stands apart. */
export function sharesOf(samples: readonly { text: string; date: string }[], rounds: number): Map<string, number> {
  const spent = new Map<string, number>();
  const timed = <T>(stage: string, work: () => T): T => {
    const start = performance.now();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
    return result;
  };
  const line = (text: string, date: string) => {
    const doc = timed('tagging', () => tagVisible(text));
    const names = timed('names', () => findNames(doc));
    const countries = timed('countries', () => findCountries(doc, names));
    const dates = timed('dates', () => findDates(doc, date));
    const named = timed('people', () => findPeople(doc, names, countries, sureHomeCountry(doc, countries)));
    const { people, unnamed } = timed('discourse', () => resolvePeople(doc, named, countries));
    timed('phrases', () => [nounPhrases(doc), verbGroups(doc)]);
    timed('organizations', () => findOrganizations(doc, { names, people, countries }));
    const statements = timed('statements', () => findStatements(doc, { names, people, unnamed, countries, dates }));
    timed('events', () => findEvents(doc, { names, people, countries, dates, statements, publicationDate: date }));
  };
  for (let round = -Math.ceil(rounds / 2); round < rounds; round++) {
    if (round === 0) spent.clear();
    for (const { text, date } of samples) line(text, date);
  }
  const all = [...spent.values()].reduce((sum, time) => sum + time, 0);
  return new Map([...spent].map(([stage, time]) => [stage, time / all]));
}

/** Milliseconds that tagging and parsing all sentences takes, the median of some rounds; the line asks for few of them. */
export function timeOfSyntax(samples: readonly { text: string }[], rounds: number): number {
  const docs = samples.map(({ text }) => tagVisible(text));
  const model = shippedModel();
  const times = Array.from({ length: rounds + 3 }, () => {
    const start = performance.now();
    for (const doc of docs) readSyntaxWith(doc, model);
    return performance.now() - start;
  });
  return times.slice(3).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
