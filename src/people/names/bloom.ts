/** A set of words that answers "no" without fail and "yes" with one wrong in about a hundred: 10 bits a word. */
export interface Bloom {
  readonly bits: Uint8Array;
}

const PROBES = 4;

/** 32-bit FNV-1a over UTF-16 units, stirred at the end so that all bits depend on all letters. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash);
}

/** murmur3's finalizer. */
export function stir(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

export function makeBloom(words: Iterable<string>): Bloom {
  const all = [...new Set(words)];
  const bloom = { bits: new Uint8Array(Math.max(1, Math.ceil((all.length * 10) / 8))) };
  for (const word of all)
    for (const bit of probes(bloom, hashText(word)))
      bloom.bits[bit >> 3] = (bloom.bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  return bloom;
}

function probes({ bits }: Bloom, hash: number): number[] {
  const size = bits.length * 8;
  const step = stir(hash ^ 0x9e3779b9) >>> 0;
  return Array.from({ length: PROBES }, (_, i) => ((hash >>> 0) + i * step) % size);
}

/** `hash` is `hashText` of the word. */
export function inBloom(bloom: Bloom, hash: number): boolean {
  const size = bloom.bits.length * 8;
  const step = stir(hash ^ 0x9e3779b9) >>> 0;
  for (let i = 0; i < PROBES; i++) {
    const bit = ((hash >>> 0) + i * step) % size;
    if (((bloom.bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
