import { placesIn } from '../record/offsets.js';
import { type ArticleRecord, articleSchema } from '../record/schema.js';
import type { Correction } from './corrections.js';
import { finished } from './draft.js';
import type { Placed } from './places.js';
import { setRelation } from './relations.js';
import { addSpan, type NameCountry, removeSpan, setValue } from './spans.js';
import type { LabelledSpan } from './types.js';

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

/**
 * The record as people corrected it. What a correction is about may be gone, or be there already: then it changes nothing, so
 * that corrections hold for later versions too.
 * @param text the article's text, also where the record leaves it out
 * @returns the record, checked against its schema
 */
export function applyCorrections(
  record: ArticleRecord,
  text: string,
  corrections: readonly Correction[],
  nameCountry: NameCountry,
): ArticleRecord {
  const placed = placing(text, record.offsetUnit);
  const draft = structuredClone(record);
  for (const correction of corrections) {
    if ('relation' in correction) {
      const { relation, from, to, change } = correction;
      setRelation(draft, relation, placed(from), placed(to), change === 'relate' ? record : null);
    } else if (correction.change === 'add') addSpan(draft, placed(correction.span), nameCountry, record);
    else if (correction.change === 'remove') removeSpan(draft, placed(correction.span));
    else setValue(draft, placed(correction.span), nameCountry);
  }
  return articleSchema.parse(finished(draft));
}
