import { lstatSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { isCalendarDate } from '../article/calendar.js';
import { decodeText } from '../article/decode.js';
import type { KeyNames } from '../article/record-keys.js';
import { RECORD_FIELDS, type RecordField } from '../article/record-keys-data.js';
import { problemMessage } from '../problems.js';

/** A calendar day; `2026-02-30` is none. */
export function parseDay(value: string): string {
  if (isCalendarDate(value)) return value;
  throw new InvalidArgumentError('It must be a calendar day, written YYYY-MM-DD.');
}

/** A label of the WHATWG Encoding Standard that this Node knows. */
export function parseEncoding(value: string): string {
  const decoded = decodeText(new Uint8Array(), value);
  if (decoded.ok) return value;
  throw new InvalidArgumentError(`It is an ${problemMessage(decoded.problem)}.`);
}

export function parseCount(value: string): number {
  const number = Number(value.replaceAll(/[_,]/g, ''));
  if (!Number.isSafeInteger(number) || number < 1) throw new InvalidArgumentError('It must be a whole number above 0.');
  return number;
}

/**
 * What JSON records call things: `text=body,date=meta.when`. An option that is given twice adds to itself.
 * @param before what the option said the time before
 */
export function parseKeys(value: string, before: KeyNames = {}): KeyNames {
  const isField = (word: string): word is RecordField => (RECORD_FIELDS as readonly string[]).includes(word);
  const names: Partial<Record<RecordField, string>> = { ...before };
  for (const part of value.split(',')) {
    const [, field = '', key = ''] = /^\s*(\w+)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    if (!isField(field) || key === '') {
      throw new InvalidArgumentError(
        `"${part}" is not of the form NAME=KEY, where NAME is one of ${RECORD_FIELDS.join(', ')}.`,
      );
    }
    names[field] = key;
  }
  return names;
}

/** Seconds, also parts of one; at most a day. */
export function parseSeconds(value: string): number {
  const number = Number(value.replace(/s$/, ''));
  if (value.trim() !== '' && number > 0 && number <= 86_400) return number;
  throw new InvalidArgumentError('It must be a number of seconds above 0 and at most 86400.');
}

/** A share between 0 and 1, or in percent: `0.7`, `70%`. */
export function parseShare(value: string): number {
  const number = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
  if (/\d/.test(value) && number >= 0 && number <= 1) return number;
  throw new InvalidArgumentError('It must be a number between 0 and 1.');
}

/** A list with commas, each of which must be one of `allowed`. */
export const parseList =
  <T extends string>(allowed: readonly T[]) =>
  (value: string): readonly T[] => {
    const isAllowed = (word: string): word is T => (allowed as readonly string[]).includes(word);
    const list: T[] = [];
    for (const word of value.split(',').map((part) => part.trim())) {
      if (!isAllowed(word)) throw new InvalidArgumentError(`"${word}" is none of ${allowed.join(', ')}.`);
      list.push(word);
    }
    return list;
  };

/** The path that output goes to; null for standard output, which `-` names too. */
export const pathOf = (output: string | undefined): string | null =>
  output === undefined || output === '-' ? null : output;

/** Names of standard output; what is put together beside them and takes their name never comes there. */
const STANDARD_OUTPUT: ReadonlySet<string> = new Set(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);

/** So many links lead to others. */
const LONGEST_CHAIN = 40;

/**
 * Where output goes: behind a link to a file, which stays a link as it does where a shell writes, also where the file is
 * not there yet; `-` for standard output.
 */
export function parseOutput(value: string): string {
  if (STANDARD_OUTPUT.has(value)) return '-';
  let place = value;
  for (let steps = 0; steps < LONGEST_CHAIN; steps++) {
    if (lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return place;
    const stats = statSync(place, { throwIfNoEntry: false });
    if (stats) return stats.isFile() ? realpathSync(place) : value;
    place = path.resolve(path.dirname(place), readlinkSync(place));
  }
  return value;
}
