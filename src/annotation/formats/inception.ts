import { placesIn } from '../../record/offsets.js';
import { spanKey } from '../types.js';
import { gathered, type RawRelation, type RawSpan } from './gather.js';
import { type AnnotationFormat, FormatError, isObject, parsed } from './types.js';

/** The layers of the project in INCEpTION: spans with `label` and `value`, relations with `label`. */
const SPAN = 'webanno.custom.Nutgraf';
const RELATION = 'webanno.custom.NutgrafRelation';

const text = { '%RANGE': 'uima.cas.String' };
const TYPES = {
  [SPAN]: {
    '%NAME': SPAN,
    '%SUPER_TYPE': 'uima.tcas.Annotation',
    label: { '%NAME': 'label', ...text },
    value: { '%NAME': 'value', ...text },
  },
  [RELATION]: {
    '%NAME': RELATION,
    '%SUPER_TYPE': 'uima.tcas.Annotation',
    label: { '%NAME': 'label', ...text },
    Governor: { '%NAME': 'Governor', '%RANGE': SPAN },
    Dependent: { '%NAME': 'Dependent', '%RANGE': SPAN },
  },
};

const SOFA_ID = 1;
const DOCUMENT_ID = 2;

/** Places of UTF-16 units, as Java counts, by code points. */
function unitsOf(words: string): (point: number) => number {
  const places: number[] = [];
  let at = 0;
  for (const point of words) {
    places.push(at);
    at += point.length;
  }
  return (point) => places[point] ?? at;
}

function read(content: string) {
  const cas = parsed(content);
  const structures = isObject(cas) ? cas['%FEATURE_STRUCTURES'] : null;
  if (!Array.isArray(structures)) throw new FormatError('it is no UIMA CAS JSON: there are no feature structures');
  const all = structures.filter(isObject);
  const words = all.find((one) => one['%TYPE'] === 'uima.cas.Sofa')?.sofaString;
  if (typeof words !== 'string') throw new FormatError('it is no UIMA CAS JSON with a text');
  const point = placesIn(words, 'codepoint');
  const place = (value: unknown) => (typeof value === 'number' ? point(value) : value);
  const ofType = (type: string) => all.filter((one) => one['%TYPE'] === type);
  const spans = ofType(SPAN).map(
    (one): RawSpan => ({
      id: String(one['%ID']),
      start: place(one.begin ?? 0),
      end: place(one.end),
      label: one.label,
      value: typeof one.value === 'string' ? one.value : undefined,
    }),
  );
  const relations = ofType(RELATION).map(
    (one): RawRelation => ({ from: String(one['@Governor']), to: String(one['@Dependent']), label: one.label }),
  );
  return gathered(words, spans, relations);
}

/** UIMA CAS JSON 0.4.0, which INCEpTION takes and gives. A relation goes from its governor to its dependent. */
export const inception: AnnotationFormat = {
  holds: 'one',
  extension: '.json',
  textExtension: null,
  beside: {},
  write: ({ text: words, spans, relations }) => {
    const unit = unitsOf(words);
    const first = DOCUMENT_ID + 1;
    const ids = new Map(spans.map((span, index) => [spanKey(span), first + index]));
    const at = { '@sofa': SOFA_ID };
    const structures = [
      {
        '%ID': SOFA_ID,
        '%TYPE': 'uima.cas.Sofa',
        sofaNum: 1,
        sofaID: '_InitialView',
        mimeType: 'text',
        sofaString: words,
      },
      {
        '%ID': DOCUMENT_ID,
        '%TYPE': 'uima.tcas.DocumentAnnotation',
        ...at,
        begin: 0,
        end: words.length,
        language: 'en',
      },
      ...spans.map((span, index) => ({
        '%ID': first + index,
        '%TYPE': SPAN,
        ...at,
        begin: unit(span.start),
        end: unit(span.end),
        label: span.label,
        ...(span.value && { value: span.value }),
      })),
      ...relations.map(({ label, from, to }, index) => ({
        '%ID': first + spans.length + index,
        '%TYPE': RELATION,
        ...at,
        // A relation stands where its dependent stands.
        begin: unit(to.start),
        end: unit(to.end),
        label,
        '@Governor': ids.get(spanKey(from)),
        '@Dependent': ids.get(spanKey(to)),
      })),
    ];
    const members = structures.slice(1).map((one) => one['%ID']);
    const cas = {
      '%TYPES': TYPES,
      '%FEATURE_STRUCTURES': structures,
      '%VIEWS': { _InitialView: { '%SOFA': SOFA_ID, '%INDEX': DOCUMENT_ID, '%MEMBERS': members } },
    };
    return { '.json': `${JSON.stringify(cas)}\n` };
  },
  read,
};
