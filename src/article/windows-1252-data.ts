/**
 * What windows-1252 has at bytes 0x80 to 0x9F, where ISO 8859-1 has control characters. The five bytes that it leaves
 * open are U+FFFD. Node's own decoder gives control characters here on some builds.
 */
export const WINDOWS_1252_HIGH =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/** Labels that the WHATWG Encoding Standard takes for windows-1252, browsers and mail alike. */
export const WINDOWS_1252_LABELS: ReadonlySet<string> = new Set([
  'ansi_x3.4-1968',
  'ascii',
  'cp1252',
  'cp819',
  'iso-8859-1',
  'iso8859-1',
  'iso88591',
  'iso_8859-1',
  'l1',
  'latin1',
  'us-ascii',
  'windows-1252',
  'windows1252',
  'x-cp1252',
]);
