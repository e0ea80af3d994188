/** Text that cannot move the cursor or change a terminal: control characters become their pictures (ESC → ␛). */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\r') return '';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** The same on one line. */
export const oneLine = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());
