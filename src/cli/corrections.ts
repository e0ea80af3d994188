import { readFile } from 'node:fs/promises';
import { type Correction, correctionSchema } from '../annotation/corrections.js';
import { faultOf } from '../annotation/values.js';
import { reasonOf } from '../batch/reasons.js';
import { COUNTRIES } from '../countries/index.js';
import { UsageError } from './exit.js';

/** Reads a file of corrections, one a line, by the SHA-256 of their texts. */
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
  if (result.success) {
    const fault =
      result.data.change === 'add' || result.data.change === 'value' ? faultOf(result.data.span, COUNTRIES) : null;
    return fault ?? result.data;
  }
  const [issue] = result.error.issues;
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}
