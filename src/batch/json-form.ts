import { peek } from './peek.js';

/** What a JSON file holds: one article, one on each line in spite of its name, or a list of them. */
export interface JsonForm {
  readonly kind: 'document' | 'lines' | 'list';
  /** All bytes of the file, also those that were looked at. */
  readonly all: AsyncIterable<Uint8Array>;
}

/** Most files tell by so many bytes. */
const FRONT = 1 << 16;
const NEWLINE = 0x0a;

/** Looks at a JSON file as far as the end of its first line, or about `maxBytes`. */
export async function jsonForm(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<JsonForm> {
  let all = stream;
  for (let size = FRONT; ; size *= 2) {
    const peeked = await peek(all, size);
    const { head } = peeked;
    all = peeked.all;
    if (/^(?:\u00EF\u00BB\u00BF)?\s*\[/.test(latin1(head.subarray(0, FRONT)))) return { kind: 'list', all };
    const end = head.indexOf(NEWLINE);
    if (end >= 0) {
      if (!isJson(head.subarray(0, end))) return { kind: 'document', all };
      if (/\S/.test(latin1(head.subarray(end)))) return { kind: 'lines', all };
    }
    if (head.length < size || size > maxBytes) return { kind: 'document', all };
  }
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}
