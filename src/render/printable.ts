/**
 * Text that cannot move the cursor, change a terminal or turn the order of what is shown: control characters become their
 * pictures (ESC → ␛), and controls of writing direction U+FFFD.
 */
export function printable(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\r') return '';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** White space but a single blank. */
const SPACES = /\s\s+|[^\S ]/g;

/** Each stretch of white space as one blank. */
export const singleBlanks = (text: string): string => text.replace(SPACES, ' ');

/** The same on one line. */
export const oneLine = (text: string): string => printable(singleBlanks(text).trim());

/** Cut to a width in characters. */
export const clip = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text;
