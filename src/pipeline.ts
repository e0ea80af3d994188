import { layOut } from './article/layout.js';
import type { DatedText, Span } from './article/types.js';
import { placesGiven, visibleText } from './article/visible.js';
import { type CountryMention, findCountries } from './countries/index.js';
import { type DateMention, findDates } from './dates/index.js';
import { resolvePeople } from './discourse/index.js';
import { type ActionEvent, findEvents, sectorsOfSources } from './events/index.js';
import { type Doc, tagText } from './language/index.js';
import { findOrganizations, type Organization, type OrganizationOf, organizationLinks } from './organizations/index.js';
import { findNames, findPeople, type Name, type Person } from './people/index.js';
import { type Act, actsOf, findStatements, type Source, type Statement } from './statements/index.js';

/** What all finders found in one article, places in UTF-16 units of `doc.text`, references as indices. */
export interface Findings {
  readonly article: DatedText;
  readonly doc: Doc;
  readonly names: readonly Name[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly countries: readonly CountryMention[];
  readonly dates: readonly DateMention[];
  readonly statements: readonly Statement[];
  /** Each act of saying, with the statements said in it. */
  readonly acts: readonly Act[];
  readonly events: readonly ActionEvent[];
  /** PLOVER's sectors of those who say something or are told it. */
  readonly sectors: ReadonlyMap<Source, string>;
  /** Which organisation a speaker or an actor is. */
  readonly organizationOf: OrganizationOf;
  /** Turns a span of `doc.text` into the span of the article's text that it stands for. */
  readonly given: (span: Span) => Span;
}

/**
 * The whole flow: the article's form, its words tagged once, then each finder with what the ones before it found. The
 * finders read the visible text, so that a soft hyphen hides no name.
 */
export function analyze(article: DatedText, doc: Doc = tagVisible(article.text)): Findings {
  const names = findNames(doc);
  const countries = findCountries(doc, names);
  const dates = findDates(doc, article.date);
  const { people, unnamed } = resolvePeople(doc, findPeople(doc, names, countries), countries);
  const organizations = findOrganizations(doc, { names, people, countries });
  const statements = findStatements(doc, { names, people, unnamed, countries, dates });
  const events = findEvents(doc, { names, people, countries, dates, statements, publicationDate: article.date });
  const acts = actsOf(doc.text, statements, dates);
  const sectors = sectorsOfSources(statements, people, countries);
  const organizationOf = organizationLinks(doc.text, organizations);
  const given = placesGiven(article.text, doc.text);
  return {
    article,
    doc,
    names,
    people,
    organizations,
    countries,
    dates,
    statements,
    acts,
    events,
    sectors,
    organizationOf,
    given,
  };
}

/** The article's text as its reader sees it, laid out and tagged. */
export function tagVisible(given: string): Doc {
  const text = visibleText(given);
  return tagText(text, layOut(text));
}
