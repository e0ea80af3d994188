import type { Doc } from '../../language/types.js';
import { QUESTIONING } from './clauses-data.js';
import type { Mention } from './mentions.js';

/** Index of the quotation in the reporter's own words that holds a token's quotation, or -1. */
export function outermost({ quotations }: Doc, quotation: number): number {
  let at = quotation;
  for (let parent = quotations[at]?.parent; parent !== null && parent !== undefined; parent = quotations[at]?.parent)
    at = parent;
  return at;
}

/**
 * Whose words each quotation is, as far as a verb of saying beside it tells: “…,” said X. Over “…,” X said, “…” and on to
 * the quotations that follow in its paragraph or carry on in the next one. Places in `mentions`, or -1.
 */
export function quotationSpeakers(doc: Doc, mentions: readonly Mention[]): Int32Array {
  const { tokens, quotations } = doc;
  const speakers = new Int32Array(quotations.length).fill(-1);
  if (quotations.length === 0) return speakers;
  const bySentence = new Map<number, number[]>();
  mentions.forEach((mention, i) => {
    const token = tokens[mention.first];
    if (!mention.speaks || !token || token.quotation >= 0) return;
    const list = bySentence.get(token.sentence);
    if (list) list.push(i);
    else bySentence.set(token.sentence, [i]);
  });
  const ranges = quotations.map(() => ({ first: -1, last: -1 }));
  for (const token of tokens) {
    const range = token.quotation < 0 ? undefined : ranges[outermost(doc, token.quotation)];
    if (!range) continue;
    if (range.first < 0) range.first = token.index;
    range.last = token.index + 1;
  }
  const distance = (at: number, { first, last }: { first: number; last: number }) => {
    const mention = mentions[at];
    return mention ? Math.max(first - mention.last, mention.first - last) : Infinity;
  };
  ranges.forEach((range, q) => {
    if (range.first < 0) return;
    const from = tokens[range.first]?.sentence ?? 0;
    const to = tokens[range.last - 1]?.sentence ?? from;
    // the sentence that goes on behind the quotation, then the one that leads to it
    const near = [...(bySentence.get(to) ?? []), ...(from === to ? [] : (bySentence.get(from) ?? []))];
    near.sort((a, b) => distance(a, range) - distance(b, range));
    speakers[q] = near[0] ?? -1;
  });
  quotations.forEach((quotation, q) => {
    if (speakers[q] !== -1 || quotation.depth > 0) return;
    const before = quotation.continues ?? (quotations[q - 1]?.paragraph === quotation.paragraph ? q - 1 : -1);
    if (before >= 0) speakers[q] = speakers[outermost(doc, before)] ?? -1;
  });
  // “….” “…,” she said: an attribution that comes with a later part
  for (let q = quotations.length - 1; q > 0; q--) {
    const [before, after] = [quotations[q - 1], quotations[q]];
    if (!before || !after || before.depth > 0 || after.depth > 0 || speakers[q - 1] !== -1) continue;
    if (after.continues === q - 1 || before.paragraph === after.paragraph) speakers[q - 1] = speakers[q] ?? -1;
  }
  return speakers;
}

/** How many sentences on an answer may follow its question. */
const ANSWERED_WITHIN = 2;

/** True where a mention is whom its sentence's speaker tells or asks: "X told [Y]", "X asked [Y]". */
const isToldTo = ({ tokens }: Doc, { first }: Mention): boolean => {
  const verb = tokens[first - 1];
  return verb?.tags.has('Verb') === true && /^(?:tell|ask)$/.test(verb.lemma);
};

/**
 * Whom each quotation is said to, as far as the verb beside it or a question before it tells: inside it they are "you",
 * not "he". Persons by quotation.
 */
export function addressees(
  doc: Doc,
  mentions: readonly Mention[],
  speakers: Int32Array,
): readonly ReadonlySet<number>[] {
  const { tokens, quotations } = doc;
  const sentenceOf = (mention: Mention | undefined): number => tokens[mention?.first ?? -1]?.sentence ?? -1;
  const askers = mentions.filter(
    (mention) => mention.person !== null && tokens[mention.first]?.quotation === -1 && asks(doc, mention),
  );
  const told = mentions.filter((mention) => mention.person !== null && isToldTo(doc, mention));
  return quotations.map((_, q) => {
    const speaker = mentions[speakers[outermost(doc, q)] ?? -1];
    const at = sentenceOf(speaker);
    const others = [
      ...told.filter((mention) => sentenceOf(mention) === at),
      // "Lee questioned Reed in May. “…,” Reed told the court": another occasion
      ...(speaker && tokens[speaker.last]?.lemma === 'tell' ? [] : askers).filter(
        (mention) => sentenceOf(mention) <= at && sentenceOf(mention) >= at - ANSWERED_WITHIN,
      ),
    ];
    return new Set(
      others.flatMap(({ person }) => (speaker && person !== null && person !== speaker.person ? [person] : [])),
    );
  });
}

/** "X asked Y", "X challenged Y about it": who puts a question to somebody. */
function asks({ tokens }: Doc, { last, position }: Mention): boolean {
  const verb = tokens[last];
  return position === 'subject' && verb?.tags.has('Verb') === true && QUESTIONING.has(verb.lemma);
}
