/** What a JSON file holds: one article, one on each line in spite of its name, or a list of them. */
export type JsonForm =
  | { readonly kind: 'document' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'list'; readonly values: readonly unknown[] };

/** @param bytes all of a JSON file, or its front */
export function jsonForm(bytes: Uint8Array): JsonForm {
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text);
  if (Array.isArray(value)) return { kind: 'list', values: value };
  if (value !== undefined) return { kind: 'document' };
  const end = text.indexOf('\n');
  const isLine = end > 0 && text.slice(end).trim() !== '' && parsed(text.slice(0, end)) !== undefined;
  return isLine ? { kind: 'lines' } : { kind: 'document' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
