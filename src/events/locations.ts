import type { CountryMention } from '../countries/types.js';
import type { Doc } from '../language/types.js';
import type { NamedPlace } from './place.js';

/** From how many headed sections on an article may tell several stories. */
const SEVERAL = 3;

/** Where the sentences of an article play. */
export interface Scenes {
  /** The country that the article, or its section, is about. */
  readonly homeAt: (at: number) => string | null;
  /** The country of the place where a token's sentence plays. */
  readonly countryAt: (at: number) => string | null;
}

/**
 * Tells the country where a token's sentence plays: that of the last place named in its paragraph so far, or the one that
 * its section is about, or the one that the article is about.
 */
export function scenes(
  doc: Doc,
  places: readonly NamedPlace[],
  countries: readonly CountryMention[],
  home: string | null,
): Scenes {
  const byParagraph = new Map<number, NamedPlace[]>();
  const dateline = doc.paragraphs.find((paragraph) => paragraph.dateline)?.dateline;
  for (const place of places) {
    // where the reporter writes is not where it happens
    if (place.goal || (home !== null && (doc.tokens[place.at]?.start ?? 0) < (dateline?.end ?? 0))) continue;
    const list = byParagraph.get(place.paragraph);
    if (list) list.push(place);
    else byParagraph.set(place.paragraph, [place]);
  }
  const bySection = sectionCountries(doc, places, countries, home);
  const paragraphOf = (at: number) => doc.tokens[at]?.paragraph ?? -1;
  const homeAt = (at: number) => bySection[paragraphOf(at)] ?? null;
  return {
    homeAt,
    countryAt: (at) =>
      byParagraph
        .get(paragraphOf(at))
        ?.findLast((place) => place.at < at && doc.tokens[place.at]?.sentence === doc.tokens[at]?.sentence)?.alpha3 ??
      homeAt(at),
  };
}

/** "• A court in Oslo …", "— Lorries are moving again": news in brief, each a story of its own. */
const isItem = ({ text }: Doc, { start }: Doc['paragraphs'][number]): boolean =>
  /^[•–—*-]\s/.test(text.slice(start, start + 2));

/**
 * For each paragraph the country that the stretch between two headings, or an item of news in brief, is about. In a briefing of several stories each
 * has its own; a section that names the article's country is about that.
 */
function sectionCountries(
  doc: Doc,
  places: readonly NamedPlace[],
  countries: readonly CountryMention[],
  home: string | null,
): readonly (string | null)[] {
  let section = 0;
  const sections = doc.paragraphs.map((paragraph) =>
    paragraph.kind === 'heading' || paragraph.dateline || isItem(doc, paragraph) ? ++section : section,
  );
  const counts = new Map<number, Map<string, number>>();
  const mentions = [
    ...places,
    ...countries.map(({ first, alpha3 }) => ({ paragraph: doc.tokens[first]?.paragraph ?? -1, alpha3 })),
  ];
  for (const { paragraph, alpha3 } of mentions) {
    const of = sections[paragraph] ?? 0;
    const count = counts.get(of) ?? new Map<string, number>();
    counts.set(of, count.set(alpha3, (count.get(alpha3) ?? 0) + 1));
  }
  if (counts.size < SEVERAL) return sections.map(() => home);
  const main = new Map(
    [...counts].map(([of, count]) => {
      const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
      const clear = first && first[1] > (second?.[1] ?? 0) ? first[0] : home;
      return [of, home !== null && count.has(home) ? home : clear] as const;
    }),
  );
  return sections.map((of) => main.get(of) ?? home);
}
