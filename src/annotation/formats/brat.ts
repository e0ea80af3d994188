import { EVENT_LABELS, RELATION_LABELS, SPAN_LABELS, spanKey } from '../types.js';
import { gathered, type RawRelation, type RawSpan } from './gather.js';
import { type AnnotationFormat, FormatError } from './types.js';

const CONFIG = `[entities]
${[...SPAN_LABELS, ...EVENT_LABELS].join('\n')}

[relations]
${RELATION_LABELS.map((label) => `${label}\tArg1:<ENTITY>, Arg2:<ENTITY>`).join('\n')}

[events]

[attributes]
`;

/** brat takes no span over a line end: it is cut into the pieces on each line. */
function pieces(text: string, start: number): { places: string; words: string } {
  const found: { start: number; end: number; words: string }[] = [];
  let at = start;
  for (const part of text.split(/(\n+)/)) {
    const end = at + [...part].length;
    if (part !== '' && !part.startsWith('\n')) found.push({ start: at, end, words: part });
    at = end;
  }
  return {
    places: found.map((piece) => `${piece.start} ${piece.end}`).join(';'),
    words: found.map((piece) => piece.words).join(' '),
  };
}

const SPAN = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)/;
const RELATION = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)\s*$/;
const NOTE = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/;

function read(content: string, text: string) {
  const spans = new Map<string, RawSpan>();
  const notes = new Map<string, string>();
  const relations: RawRelation[] = [];
  for (const line of content.split(/\r?\n/)) {
    const [, id, label, places] = SPAN.exec(line) ?? [];
    const [, relation, from, to] = RELATION.exec(line) ?? [];
    const [, noted, note] = NOTE.exec(line) ?? [];
    if (id !== undefined && places !== undefined) {
      const numbers = places.split(/[ ;]/).map(Number);
      spans.set(id, { id, label, start: Math.min(...numbers), end: Math.max(...numbers), value: undefined });
    } else if (from !== undefined && to !== undefined) relations.push({ from, to, label: relation });
    else if (noted !== undefined && note !== undefined) notes.set(noted, note.trim());
    else if (/^[TR]\d/.test(line)) throw new FormatError(`it is no standoff of brat: ${JSON.stringify(line)}`);
  }
  const withNotes = [...spans.values()].map((span) => ({ ...span, value: notes.get(span.id) || undefined }));
  return gathered(text, withNotes, relations);
}

/** brat's standoff: a text and its annotations, what a span stands for as a note. */
export const brat: AnnotationFormat = {
  holds: 'one',
  extension: '.ann',
  textExtension: '.txt',
  beside: { 'annotation.conf': CONFIG },
  write: ({ text, spans, relations }) => {
    const names = new Map(spans.map((span, index) => [spanKey(span), `T${index + 1}`]));
    const lines = [
      ...spans.map((span, index) => {
        const { places, words } = pieces(span.text, span.start);
        return `T${index + 1}\t${span.label} ${places}\t${words}`;
      }),
      ...relations.map(
        ({ label, from, to }, index) =>
          `R${index + 1}\t${label} Arg1:${names.get(spanKey(from))} Arg2:${names.get(spanKey(to))}`,
      ),
      ...spans.flatMap(({ value }, index) =>
        value ? [`#${index + 1}\tAnnotatorNotes T${index + 1}\t${value.replace(/\s+/g, ' ')}`] : [],
      ),
    ];
    return { '.txt': text, '.ann': lines.map((line) => `${line}\n`).join('') };
  },
  read,
};
