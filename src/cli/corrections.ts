import { readFile } from 'node:fs/promises';
import { type Correction, correctionSchema } from '../annotation/corrections.js';
import { faultOfCorrection } from '../annotation/values.js';
import { reasonOf } from '../batch/reasons.js';
import { COUNTRIES } from '../countries/index.js';
import { printable } from '../render/printable.js';
import { UsageError } from './exit.js';

/** Reads a file of corrections, one a line, by the SHA-256 of their texts. One that cannot be is told and passed over. */
export async function loadCorrections(file: string): Promise<Record<string, Correction[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${reasonOf(error)}`);
  }
  const byText: Record<string, Correction[]> = {};
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const correction = read(line);
    if (typeof correction === 'string') {
      throw new UsageError(
        `${file}:${index + 1} is no correction: ${correction}`,
        "'nutgraf import' makes such a file.",
      );
    }
    const fault = faultOfCorrection(correction, COUNTRIES);
    if (fault !== null) {
      process.stderr.write(printable(`nutgraf: ${file}:${index + 1}: ${fault}; it is passed over\n`));
      continue;
    }
    const own = byText[correction.sha256] ?? [];
    byText[correction.sha256] = own;
    own.push(correction);
  }
  return byText;
}

/** A correction, or why it is none. */
function read(line: string): Correction | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const result = correctionSchema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}
