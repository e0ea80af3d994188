import { printable } from '../printable.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const SIGNS = /[&<>"']/g;

/** Text as it may stand in an element or a quoted attribute; what would move or turn it is shown as a sign. */
export const escaped = (text: string): string => printable(text).replace(SIGNS, (sign) => ENTITIES[sign] ?? sign);

/** An address that may be linked to, or null: a page opens nothing but pages. */
export function linkable(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  return /^https?:$/.test(new URL(address).protocol) ? address : null;
}
