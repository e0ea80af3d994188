import { isByline } from './bylines.js';
import {
  APPEAL,
  APPEAL_ABOUT,
  AUTHOR_BOX,
  AUTHOR_LINE,
  COMMENTS,
  CONTROLS,
  CREDIT,
  CREDITED,
  LABELLED,
  MORE_STORIES,
  NOTICE,
  STAMP_WORDS,
} from './html-junk-data.js';
import type { Block } from './html-text.js';
import { KICKERS } from './title-data.js';

/** Lengths in UTF-16 units: a caption with its credit, an appeal to readers, a note on the author, a row of buttons,
 * a heading over other stories. */
const LONGEST_CAPTION = 400;
const LONGEST_APPEAL = 300;
const LONGEST_NOTE = 600;
const LONGEST_ROW = 90;
const LONGEST_HEAD = 60;
const LONGEST_STAMP = 120;

/** The byline, the stamp and the kicker stand in so many paragraphs from the top; notes on the author so near the end. */
const TOP = 6;
const END = 5;

const MONTH_OR_DAY =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)$/;

const wordsOf = (line: string) => line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * "Updated 10:01 pm PST, Tuesday, November 19, 2019", "4 min read", "3 hours ago": a time and nothing else. A day or an
 * hour that stands alone may head a part of the story.
 */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST_STAMP || !/\d/.test(line)) return false;
  return (line.match(/[\p{L}\p{N}]+/gu) ?? []).every(
    (word) =>
      /^\d+(?:st|nd|rd|th|am|pm|h|hrs?|mins?|m|d|[tz]\d*z?)?$/i.test(word) ||
      /^[A-Z]{1,4}T$/.test(word) ||
      STAMP_WORDS.has(word.toLowerCase()) ||
      MONTH_OR_DAY.test(word.toLowerCase()),
  );
}

/** "Share Tweet Submit", "Image 1 of 9", "Comments" */
function isControls(line: string): boolean {
  if (line.length > LONGEST_ROW || /[.!?]["”’]?$/.test(line)) return false;
  const words = wordsOf(line);
  return words.some((word) => CONTROLS.has(word)) && words.every((word) => CONTROLS.has(word) || /^\d+$/.test(word));
}

const isAddress = (line: string) =>
  /^(?:https?:\/\/|www\.)\S+$/i.test(line) ||
  /^(?:[\w.+-]+@[\w-]+\.\w[\w.]*|@\w{2,30}|(?:twitter|facebook|instagram|x)\.com\/\S+)$/i.test(line);

const isAppeal = (line: string) =>
  line.length <= LONGEST_APPEAL && APPEAL.test(line) && APPEAL_ABOUT.test(line) && !/["“”]/.test(line);

const isCredit = (line: string) =>
  line.length <= LONGEST_CAPTION && (CREDITED.test(line) || (CREDIT.test(line) && line.length <= LONGEST_ROW * 2));

const isNotice = (line: string) => line.length <= LONGEST_NOTE && NOTICE.test(line);

/** A word that says what happened at the time of a stamp. */
const STAMPED = /\b(?:published|posted|updated|modified|edited|issued|released|ago|read|reading)\b/i;

const isLabelled = (line: string, linked: number) => linked > 0.25 * line.length && LABELLED.test(line);

/** A line that belongs to the page and not to the story, wherever it stands. */
function isPageLine({ text, kind, linked }: Block): boolean {
  const line = kind === 'item' ? text.slice(2) : text;
  if (isLabelled(line, linked) || (STAMPED.test(line) && isStamp(line))) return true;
  return isControls(line) || isAddress(line) || isAppeal(line) || isCredit(line) || isNotice(line);
}

const isKicker = (line: string) => KICKERS.has(line.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));

const plain = (line: string) => wordsOf(line).join(' ');

const isDayStamp = (line: string) => isStamp(line) && /\b(?:1[89]|20)\d{2}\b/.test(line);

/** The headline once more, the byline, "BREAKING NEWS". */
const isTopLine = (line: string, title: string) =>
  plain(line) === title || isKicker(line) || isDayStamp(line) || (/^by\b/i.test(line) && isByline(line));

/** "Ann Lee covers rivers. Follow her on …": a note on the author after the last paragraph. */
const isAuthorNote = ({ text }: Block) =>
  text.length <= LONGEST_NOTE && (AUTHOR_BOX.test(text) || AUTHOR_LINE.test(text)) && !/["“”]/.test(text);

/** Teasers under the story: headings, and lists most of whose words are links. */
const isTeaser = ({ text, kind, linked }: Block) =>
  kind === 'heading' || linked > (/[.!?]["”’)]*$/.test(text) ? 0.8 : 0.4) * text.length || endsInColon(text);

const endsInColon = (line: string) => line.length < LONGEST_ROW && /:$/.test(line);

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** "More stories", and behind it nothing but headings, list items and lines with links. */
const headsTeasers = (line: string, below: readonly Block[]) =>
  MORE_STORIES.test(line) &&
  below.every(
    ({ text, kind, linked }) => kind !== 'paragraph' || text.length < LONGEST_ROW || linked > text.length / 5,
  );

/** Where the readers' comments or a list of other stories begin: behind half of the page's words, or they are the page. */
function storyEnd(blocks: readonly Block[]): number {
  const total = lengthOf(blocks);
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    const isHead = before > total / 2 && text.length < LONGEST_HEAD;
    if (isHead && (COMMENTS.test(text) || headsTeasers(text, blocks.slice(index + 1)))) return index;
    before += text.length;
  }
  return blocks.length;
}

/**
 * The paragraphs of the story: without stamps, buttons, counters, addresses, credits of pictures, appeals and notices,
 * without the headline, kicker and byline at the top, and without notes on the author, teasers and comments at the end.
 */
export function withoutPageLines(blocks: readonly Block[], title: string | null): Block[] {
  const head = plain(title ?? '');
  const kept = blocks
    .slice(0, storyEnd(blocks))
    .filter((block, index) => !isPageLine(block) && !(index < TOP && isTopLine(block.text, head)));
  const end = kept.findLastIndex((block) => !isTeaser(block) && !isAuthorNote(block)) + 1;
  const story = kept.slice(0, end).filter((block, index) => index < end - END || !isAuthorNote(block));
  return lengthOf(story) * 2 < lengthOf(blocks) ? [...blocks] : story;
}
