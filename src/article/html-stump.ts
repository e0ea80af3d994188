import type { IncompleteReason } from '../problems.js';
import { type DomDocument, spacedText } from './dom.js';
import { UNSEEN } from './html-data.js';
import type { JsonObject } from './html-json-ld.js';

/** What tells whether the text of a page is all of its story. */
export interface StumpClues {
  readonly text: string;
  /** The articles and pages of the JSON-LD. */
  readonly objects: readonly JsonObject[];
  readonly parse: () => DomDocument;
}

/** A text of so many words or more is taken for whole unless the page itself tells that it has more. */
const SHORT = 150;
/** A text that is cut off in an ellipsis, may be no longer than this. */
const SHORT_CUT = 250;
/** A page without its script shows so few words. */
const VERY_SHORT = 60;
/** A story has this share of the words that the page counts; captions and boxes are counted too. */
const TOLD_SHARE = 0.5;
const LEAST_TOLD = 150;
/** Some pages count characters. */
const MOST_TOLD = 15_000;

const WALL =
  /\b(?:(?:subscribe|sign[- ]?(?:in|up)|log ?in|register|join)(?: now| today| here)? (?:to|and|for)(?: (?:continue|keep|read|view|access|get|unlock|see)){1,2}(?: reading)?(?: (?:this|the|full|rest|more|entire|unlimited)\b)?|to (?:continue|keep) reading|to read (?:the (?:full|rest|whole|entire)|this|more)|continue reading (?:this|your|with|by)|keep reading (?:with|by)|(?:article|story|content|page) is (?:only )?(?:exclusive(?:ly)?|available|reserved|for) (?:only )?(?:to |for )?(?:our )?(?:paid |paying |premium |registered |digital )?(?:subscribers|members|users)|(?:for|to) (?:premium )?(?:subscribers|members) only|(?:subscriber|member|premium)[- ](?:only|exclusive)|unlock (?:this|the) (?:article|story|content)|(?:used|reached|read) (?:all of )?your (?:last |monthly |limit of )?(?:\d+ )?free|(?:remaining|last) free article|requires? (?:a )?subscription)\b/i;
const NEEDS_SCRIPT =
  /\b(?:enable|turn on|requires?|needs?) javascript\b|\bjavascript (?:is|to be|must be) (?:disabled|enabled|required|turned)/i;
const CUT = /(?:…|\.{3}|\[…\]|\[\.{3}\])["”’]?\s*$/u;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const isNotFree = (object: JsonObject) => /^(?:false|no)$/i.test(String(object.isAccessibleForFree ?? ''));

function wordsTold(objects: readonly JsonObject[]): number {
  const counts = objects.map(({ wordCount }) => Number(wordCount ?? 0));
  return Math.max(0, ...counts.filter((count) => count >= LEAST_TOLD && count <= MOST_TOLD));
}

function visibleText(document: DomDocument, withNoscript: boolean): string {
  const isUnseen = (name: string) => UNSEEN.has(name) && !(withNoscript && name === 'NOSCRIPT');
  return spacedText(document.querySelector('body') ?? document, ({ nodeName }) => isUnseen(nodeName.toUpperCase()));
}

/**
 * Why the text may be no more than the beginning of its story, or null: the page counts far more words, or a short text
 * stands before a wall for subscribers, is cut off, or waits for a script.
 */
export function incompleteReason({ text, objects, parse }: StumpClues): IncompleteReason | null {
  const words = wordsIn(text);
  const told = wordsTold(objects);
  if (words < TOLD_SHARE * told) return 'word-count';
  const isCut = CUT.test(text);
  if (words >= (isCut ? SHORT_CUT : SHORT) || told > 0) return null;
  if (objects.some(isNotFree)) return 'not-free';
  const document = parse();
  if (WALL.test(visibleText(document, false))) return isCut ? 'cut-off' : 'not-free';
  return words < VERY_SHORT && NEEDS_SCRIPT.test(visibleText(document, true)) ? 'script' : null;
}
