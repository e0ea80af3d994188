import { calendarDate } from './calendar.js';
import type { DomDocument } from './dom.js';

/** An absolute web address, without what a share button adds, or null. */
function webAddress(value: string | null | undefined): string | null {
  if (!value || !/^https?:\/\//i.test(value.trim())) return null;
  try {
    return new URL(value.trim()).href;
  } catch {
    return null;
  }
}

/** Where the page says it stands: its canonical link, else `og:url`; null where neither is an absolute web address. */
export function pageAddress(document: DomDocument, metas: ReadonlyMap<string, string>): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return webAddress(canonical) ?? webAddress(metas.get('og:url'));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const YEAR = '((?:19|20)\\d{2})';

/** "/2019/03/04/", "/2019/mar/04/", "/2019/0304/", "2019-03-04", "20190304"; "/2019/03/" gives no day. */
const IN_ADDRESS = [
  new RegExp(`/${YEAR}/(\\d{1,2}|[a-z]{3})/(\\d{1,2})(?=[/.?_-]|$)`, 'i'),
  new RegExp(`/${YEAR}/(\\d{2})(\\d{2})(?=/)`),
  new RegExp(`/${YEAR}-(\\d{2})/(\\d{2})(?=/)`),
  new RegExp(`(?<!\\d)${YEAR}[-_](\\d{2})[-_](\\d{2})(?!\\d)`),
  new RegExp(`(?<!\\d)${YEAR}(\\d{2})(\\d{2})(?!\\d)`),
];

/** The day in a page's address, `YYYY-MM-DD`, or null. */
export function dayInAddress(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]*/i, '');
  for (const pattern of IN_ADDRESS) {
    const [, year, month = '', day] = pattern.exec(path) ?? [];
    if (year === undefined) continue;
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const found = calendarDate(Number(year), number, Number(day));
    if (found !== null) return found;
  }
  return null;
}
