import type { Doc } from '../language/types.js';
import type { SourceIndex } from './sources.js';
import type { Source } from './types.js';

/** A labelled turn of an interview or a transcript: "LEE: We will wait.", "Q: And then?" */
export interface Turn {
  readonly paragraph: number;
  readonly label: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

const LABEL =
  /^(?:\p{Lu}[\p{L}.’'-]*|al-\p{L}+)(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|der|den|de|da|di|la|le|bin|ibn|al|el|the|of)){0,5}(?: \([^()\n]{1,40}\))?: +/u;
const LOWER_LABEL = /^(?:van|von|de|da|di|al)(?: (?:van|von|der|den|de|la|le))? \p{Lu}[\p{L}.’'-]*: +/u;
/** Lines of facts look the same: "WHEN: Friday". */
const FACTS =
  /^(?:when|where|who|what|why|how|note|contact|phone|email|date|time|source|photo|video|watch|read more|related|location|tickets|cost|age|born|update|correction|editor’s note|editor's note)s?:/iu;

/** The turns of an interview; none where fewer than three lines have labels, or none comes twice. */
export function findTurns(doc: Doc): Turn[] {
  const turns: Turn[] = [];
  const times = new Map<string, number>();
  doc.paragraphs.forEach((paragraph, index) => {
    const lead = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
    const match = LABEL.exec(lead) ?? LOWER_LABEL.exec(lead);
    if (!match || FACTS.test(lead)) return;
    const start = paragraph.start + match[0].length;
    if (start >= paragraph.end) return;
    const label = { start: paragraph.start, end: paragraph.start + match[0].trimEnd().length - 1 };
    const name = doc.text.slice(label.start, label.end);
    times.set(name, (times.get(name) ?? 0) + 1);
    turns.push({ paragraph: index, label, start, end: paragraph.end });
  });
  const repeated = [...times.values()].some((n) => n > 1);
  return turns.length >= 3 && repeated ? turns : [];
}

/** The person that a turn's label names, or the label's words; nobody for Q and A. */
export function speakerOfTurn(doc: Doc, turn: Turn, index: SourceIndex): Source | null {
  const text = doc.text.slice(turn.label.start, turn.label.end);
  if (/^(?:Q|A|Question|Answer)$/i.test(text)) return null;
  const surname = (
    text
      .replace(/ \(.*$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).toLowerCase();
  const person = index.people.findIndex((found) => found.name.toLowerCase().split(' ').at(-1) === surname);
  const found = index.people[person];
  return {
    name: found?.name ?? text,
    person: found ? person : null,
    country: found?.country ?? null,
    mention: turn.label,
  };
}
