import { createHash } from 'node:crypto';
import { readWithin, sha256Hex } from './bytes.js';
import { fileName, type Unit } from './unit.js';

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

/**
 * Names what a result is made from; results of the same key are the same.
 * @param base stands for all but the article: options, versions
 * @param sha256 of the article's bytes, null where they cannot be read
 */
export function keyOf(base: string, unit: Unit, sha256: string | null): string {
  // A line says itself which article it is, a file by its name.
  const name = unit.input.kind === 'file' ? [unit.input.relative, fileName(unit.input)] : [];
  return digest(unit.line === null || sha256 === null ? [base, name, sha256] : [base, sha256]);
}

export const baseKey = (...parts: readonly unknown[]): string => digest(parts);

/** SHA-256 of the article's bytes as a worker would tell it. */
export async function sha256Of(unit: Unit, limit: number): Promise<string | null> {
  if (unit.kind === 'bytes') return sha256Hex(unit.bytes);
  if (unit.kind === 'failed') return null;
  try {
    const bytes = await readWithin(unit.path, limit);
    return bytes && sha256Hex(bytes);
  } catch {
    return null;
  }
}
