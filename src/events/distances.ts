import { bearingsIn } from './bearings.js';
import type { Location, PlaceFinder } from './place.js';
import type { Syntax } from './syntax/syntax.js';
import { finite } from './syntax/words.js';

/** A place told by its distance from another one, with its first token and the one behind it. */
interface Distant {
  readonly first: number;
  readonly last: number;
  readonly place: Location;
}

/** So many characters at most lie between a place and how far it is: "in Tabankort, a village 30 km east of Gao". */
const APPOSITION = 40;

/** Finds what is told by a distance and a direction: "30 km east of Gao". */
export class DistantPlaces {
  private readonly bySentence = new Map<number, Distant[]>();

  constructor(
    private readonly syntax: Syntax,
    places: PlaceFinder,
  ) {
    const { doc } = syntax;
    for (const { start, end, ...bearing } of bearingsIn(doc.text)) {
      const sentence = doc.sentences.find((one) => one.start <= start && end < one.end);
      if (!sentence) continue;
      const within = doc.tokens.slice(sentence.first, sentence.last);
      const first = within.find((token) => token.start >= start)?.index;
      const next = within.find((token) => token.start >= end)?.index;
      const phrase = next === undefined ? undefined : syntax.phraseAt(next);
      const from = phrase && places.read(phrase);
      if (first === undefined || !phrase || !from?.isCity) continue;
      const mention = { start, end: from.mention.end };
      const name = doc.text.slice(start, mention.end).replace(/\s+/g, ' ');
      const place = { ...from, name, mention, away: { ...bearing, from } };
      const list = this.bySentence.get(sentence.index) ?? [];
      this.bySentence.set(sentence.index, [...list, { first, last: phrase.last, place }]);
    }
  }

  /**
   * The distant place of the clause that an act stands in, under the name of the place that the clause has for it.
   * @param near the place that the clause names, or null
   */
  placeOf(first: number, last: number, near: Location | null): Location | null {
    const distant = this.bySentence
      .get(this.syntax.token(first)?.sentence ?? -1)
      ?.find((one) => (one.first >= last ? this.isOneClause(last, one.first) : this.isOneClause(one.last, first)));
    if (!distant) return null;
    const { place } = distant;
    if (near === null || near.mention.start >= place.mention.start) return place;
    const gap = this.syntax.doc.text.slice(near.mention.end, place.mention.start);
    return gap.length <= APPOSITION && !/[.;:]/.test(gap) ? { ...near, away: place.away } : null;
  }

  private isOneClause(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const group = this.syntax.groupAt(at);
      // the group of the act itself may end here
      if (group && group.first >= from && group.last <= to && finite(group) && group.relative < 0) return false;
    }
    return true;
  }
}
