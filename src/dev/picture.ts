/**
 * The README's picture: what `nutgraf article.txt -f text` shows for one of the fixtures, as SVG.
 *   npm run readme      writes docs/terminal.svg too
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import stringWidth from 'string-width';
import { readArticle } from '../article/read.js';
import { extract } from '../index.js';
import { escaped } from '../render/page/escape.js';
import { renderText } from '../render/text.js';
import { ROOT } from './sample-articles.js';

export const PICTURE = path.join(ROOT, 'docs/terminal.svg');
const ARTICLE = path.join(ROOT, 'fixtures/articles/ferry-halt/article.txt');

/** Of a column and a line, in pixels. */
const CELL = { width: 8.4, height: 20 };
const MARGIN = 20;
const COLUMNS = 88;

/** xterm's colours that the terminal view uses: 6 × 6 × 6 levels of red, green and blue from 16 on. */
const LEVELS = ['00', '5f', '87', 'af', 'd7', 'ff'];
function hexOf(color: number): string {
  const [red, green, blue] = [Math.floor((color - 16) / 36), Math.floor((color - 16) / 6) % 6, (color - 16) % 6];
  return `#${[red, green, blue].map((level) => LEVELS[level] ?? '00').join('')}`;
}

interface Style {
  readonly color: string | null;
  readonly isBold: boolean;
  readonly isDim: boolean;
  readonly isUnderlined: boolean;
  readonly isItalic: boolean;
  readonly isInverse: boolean;
}

/** Select Graphic Rendition: escape, bracket, numbers, m. */
const SGR = new RegExp(`${String.fromCharCode(27)}\\[([\\d;]*)m`, 'u');

const PLAIN: Style = {
  color: null,
  isBold: false,
  isDim: false,
  isUnderlined: false,
  isItalic: false,
  isInverse: false,
};

/** The style after a control sequence for Select Graphic Rendition. */
function styleAfter(style: Style, code: string): Style {
  const color = /^38;5;(\d+)$/.exec(code)?.[1];
  if (color !== undefined) return { ...style, color: hexOf(Number(color)) };
  if (code === '1') return { ...style, isBold: true };
  if (code === '2') return { ...style, isDim: true };
  if (code === '22') return { ...style, isBold: false, isDim: false };
  if (code === '3') return { ...style, isItalic: true };
  if (code === '23') return { ...style, isItalic: false };
  if (code === '7') return { ...style, isInverse: true };
  if (code === '27') return { ...style, isInverse: false };
  if (code === '4') return { ...style, isUnderlined: true };
  if (code === '24') return { ...style, isUnderlined: false };
  if (code === '39') return { ...style, color: null };
  throw new Error(`The picture knows no control sequence ${code}.`);
}

function attributesOf({ color, isBold, isDim, isUnderlined, isItalic, isInverse }: Style): string {
  const className = [isBold && 'bold', isDim && 'dim', isItalic && 'italic', isInverse && 'on']
    .filter((name) => name !== false)
    .join(' ');
  return [
    color === null || isInverse ? '' : ` style="fill:${color}"`,
    className === '' ? '' : ` class="${className}"`,
    isUnderlined ? ' text-decoration="underline"' : '',
  ].join('');
}

/** A line of the terminal; each stretch stands at its column, whatever font there is. */
function lineOf(line: string, y: number, before: Style): { svg: string; style: Style } {
  let style = before;
  let column = 0;
  let svg = '';
  // Text and codes take turns.
  for (const [index, piece] of line.split(SGR).entries()) {
    if (index % 2 === 1) style = styleAfter(style, piece);
    else if (piece !== '') {
      const width = stringWidth(piece);
      const [x, length] = [MARGIN + column * CELL.width, width * CELL.width];
      const place = `x="${x.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}"`;
      if (style.isInverse && style.color !== null) {
        const [top, height] = [(y - 0.75 * CELL.height).toFixed(1), CELL.height];
        svg += `<rect x="${x.toFixed(1)}" y="${top}" width="${length.toFixed(1)}" height="${height}" fill="${style.color}"/>\n`;
      }
      if (piece.trim() !== '') svg += `<text ${place}${attributesOf(style)}>${escaped(piece)}</text>\n`;
      column += width;
    }
  }
  return { svg, style };
}

/** The picture, light or dark as its reader's screen. */
export async function picture(): Promise<string> {
  const name = path.basename(ARTICLE);
  const read = await readArticle(readFileSync(ARTICLE), { id: name, name, maxChars: 1_000_000 });
  if (!read.ok) throw new Error(`${ARTICLE}: ${read.problem.code}`);
  const record = extract(read.article, { offsetUnit: 'utf16' });
  const lines = renderText(record, { level: 2, columns: COLUMNS, isOneOfMany: false }).trimEnd().split('\n');
  let body = '';
  let style = PLAIN;
  for (const [index, line] of lines.entries()) {
    const drawn = lineOf(line, MARGIN + (index + 0.75) * CELL.height, style);
    body += drawn.svg;
    ({ style } = drawn);
  }
  const [width, height] = [2 * MARGIN + Math.ceil(COLUMNS * CELL.width), 2 * MARGIN + lines.length * CELL.height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">An article in the terminal: names, dates and events in colour, and under each paragraph who did what to whom</title>
<style>
text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; white-space: pre; fill: #1f2328 }
.bold { font-weight: bold } .italic { font-style: italic } .on { fill: #ffffff }
.back { fill: #ffffff; stroke: #d1d9e0 } .dim { fill: #59636e }
@media (prefers-color-scheme: dark) { text { fill: #f0f6fc } .on { fill: #0d1117 } .back { fill: #0d1117; stroke: #3d444d } .dim { fill: #9198a1 } }
</style>
<rect class="back" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
${body}</svg>
`;
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, await picture());
}
