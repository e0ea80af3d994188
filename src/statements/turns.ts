import type { Paragraph } from '../article/types.js';
import type { Doc } from '../language/types.js';
import { type Participants, participantsOf } from './participants.js';
import { personSource, type SourceIndex } from './source-index.js';
import type { Source } from './types.js';

/** A turn of an interview or a transcript: "LEE: We will wait.", "Q: And then?", or a later paragraph of the same. */
export interface Turn {
  readonly paragraph: number;
  /** The words before the colon; in a later paragraph of a turn, those that it began with. */
  readonly label: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

const LABEL =
  /^(?:\p{Lu}[\p{L}.’'-]*|al-\p{L}+)(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|der|den|de|da|di|la|le|bin|ibn|al|el|the|of)){0,5}(?: \([^()\n]{1,40}\))?: +/u;
const LOWER_LABEL = /^(?:van|von|de|da|di|al)(?: (?:van|von|der|den|de|la|le))? \p{Lu}[\p{L}.’'-]*: +/u;
/** "Q. Will it open?" */
const LETTER = /^[QA][.:] +/u;
/** Lines of facts look the same: "WHEN: Friday". */
const FACTS =
  /^(?:when|where|who|what|why|how|note|contact|phone|email|date|time|source|photo|video|watch|watch below|read more|related|location|tickets|cost|age|born|update|correction|editor’s note|editor's note)s?:/iu;

const ASKS = /^(?:Q|Question|Interviewer)$/i;
const ANSWERS = /^(?:A|Answer)$/i;

/** The turns of an interview; none where fewer than three lines have labels, or none comes twice. */
export function findTurns(doc: Doc): Turn[] {
  const turns: Turn[] = [];
  const times = new Map<string, number>();
  doc.paragraphs.forEach((paragraph, index) => {
    const lead = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
    const match = LETTER.exec(lead) ?? (lead.includes(': ') ? (LABEL.exec(lead) ?? LOWER_LABEL.exec(lead)) : null);
    if (!match || FACTS.test(lead)) return;
    const start = paragraph.start + match[0].length;
    if (start >= paragraph.end) return;
    const label = { start: paragraph.start, end: paragraph.start + match[0].trimEnd().length - 1 };
    const name = doc.text.slice(label.start, label.end);
    times.set(name, (times.get(name) ?? 0) + 1);
    turns.push({ paragraph: index, label, start, end: paragraph.end });
  });
  const repeated = [...times.values()].some((n) => n > 1);
  if (turns.length < 3 || !repeated) return [];
  const parties = [...times.values()].filter((n) => n > 1).length;
  return parties > 1 ? withLaterParagraphs(doc, turns) : turns;
}

/** Adds the paragraphs that carry a turn on: those before the next label, and after the last one while "I" speaks. */
function withLaterParagraphs(doc: Doc, labelled: readonly Turn[]): Turn[] {
  const turns: Turn[] = [];
  labelled.forEach((turn, i) => {
    turns.push(turn);
    const next = labelled[i + 1]?.paragraph ?? doc.paragraphs.length;
    for (let at = turn.paragraph + 1; at < next; at++) {
      const paragraph = doc.paragraphs[at];
      if (!paragraph || !carriesOn(doc, paragraph, turn, i === labelled.length - 1)) break;
      turns.push({ paragraph: at, label: turn.label, start: paragraph.start, end: paragraph.end });
    }
  });
  return turns;
}

/** No bracketed remark, no sentence about the one who speaks; at the interview's end only what "I" or "you" say. */
function carriesOn(doc: Doc, paragraph: Paragraph, { label }: Turn, last: boolean): boolean {
  if (paragraph.kind !== 'body') return false;
  const text = doc.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 2000));
  if (/^[([“"‘«]/.test(text) || !/[.?!…]["”’)]*\s*$/.test(text)) return false;
  const surname = lastWord(doc.text.slice(label.start, label.end));
  if (surname.length > 2 && text.toLowerCase().includes(surname.toLowerCase())) return false;
  const bare = text.replace(/[“"][^“”"]*[”"]/gu, '');
  return !last || /\b(?:I|we|my|our|you)\b/.test(bare);
}

const lastWord = (text: string) =>
  text
    .replace(/ \(.*$/, '')
    .split(' ')
    .at(-1) ?? '';

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();

/** Who speaks in each turn, by its paragraph. */
export function speakersOfTurns(doc: Doc, turns: readonly Turn[], index: SourceIndex): Map<number, Source | null> {
  const first = turns[0];
  const participants = first ? participantsOf(doc, first.paragraph, index) : null;
  return new Map(turns.map((turn) => [turn.paragraph, speakerOfTurn(doc, turn, index, participants)]));
}

/** The person that a turn's label names, the label's words, or who asks and who answers in the interview. */
function speakerOfTurn(doc: Doc, turn: Turn, index: SourceIndex, participants: Participants | null): Source | null {
  const text = doc.text.slice(turn.label.start, turn.label.end);
  const source = (person: number) => personSource(index, person, turn.label);
  if (ASKS.test(text)) return source(participants?.interviewer ?? -1);
  if (ANSWERS.test(text)) return source(participants?.interviewee ?? -1);
  const surname = lastWord(text).toLowerCase();
  const named = index.people.findIndex((found) => found.name.toLowerCase().split(' ').at(-1) === surname);
  // "AL: …" after "Ann Lee: …"
  const initials = /^\p{Lu}{2,3}$/u.test(text.replaceAll('.', '')) ? text.replaceAll('.', '').toLowerCase() : null;
  const person = named >= 0 ? named : index.people.findIndex(({ name }) => initialsOf(name) === initials);
  return source(person) ?? { name: text, person: null, country: null, mention: turn.label };
}

/** Who gives the interview that an article consists of: its title is theirs. */
export function intervieweeOf(doc: Doc, turns: readonly Turn[], speakers: ReadonlyMap<number, Source | null>) {
  const answer = turns.find(({ label }) => ANSWERS.test(doc.text.slice(label.start, label.end)));
  return answer ? (speakers.get(answer.paragraph) ?? null) : null;
}
