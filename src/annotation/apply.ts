import { placesIn } from '../record/offsets.js';
import { type ArticleRecord, articleSchema } from '../record/schema.js';
import type { Correction } from './corrections.js';
import { finished } from './draft.js';
import type { Placed } from './places.js';
import { setRelation } from './relations.js';
import { addSpan, removeSpan, setValue } from './spans.js';
import type { LabelledSpan } from './types.js';
import { type Countries, plainSpan } from './values.js';

/** Turns places in code points into the record's unit. */
function placing(text: string, unit: ArticleRecord['offsetUnit']): (span: LabelledSpan) => Placed {
  if (unit === 'codepoint') return (span) => span;
  const codePointAt = placesIn(text, 'codepoint');
  const places: number[] = [];
  for (let place = text.length; place >= 0; place--) places[codePointAt(place)] = place;
  return (span) => ({
    ...span,
    start: places[span.start] ?? text.length,
    end: places[span.end] ?? text.length,
  });
}

/** Whether the words of what is corrected stand in the text where it says. */
function isInText(points: readonly string[], correction: Correction): boolean {
  const spans = 'relation' in correction ? [correction.from, correction.to] : [correction.span];
  return spans.every(({ start, end, text }) => start < end && points.slice(start, end).join('') === text);
}

/**
 * The record as people corrected it. What a correction is about may be gone, or be there already: then it changes nothing, so
 * that corrections hold for later versions too. Nor does one that cannot be: another country than there are, words that are not
 * in the text.
 * @param text the article's text, also where the record leaves it out
 * @returns the record, checked against its schema
 */
export function applyCorrections(
  record: ArticleRecord,
  text: string,
  corrections: readonly Correction[],
  countries: Countries,
): ArticleRecord {
  const place = placing(text, record.offsetUnit);
  const placed = (span: LabelledSpan) => place(plainSpan(span, countries));
  const points = [...text];
  const draft = structuredClone(record);
  for (const correction of corrections.filter((one) => isInText(points, one))) {
    if ('relation' in correction) {
      const { relation, from, to, change } = correction;
      setRelation(draft, relation, placed(from), placed(to), change === 'relate' ? record : null);
    } else if (correction.change === 'add') addSpan(draft, placed(correction.span), countries, record);
    else if (correction.change === 'remove') removeSpan(draft, placed(correction.span));
    else setValue(draft, placed(correction.span), countries);
  }
  return articleSchema.parse(finished(draft));
}
