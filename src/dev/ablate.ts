/**
 * What each ordered rule is worth: switches one after the other off and scores all development sets again.
 *   npm run ablate                          every group
 *   npm run ablate -- names subjects        some groups
 *   npm run ablate -- frames --sets gold    one group on some sets
 * A rule gains what the sum of the F1 rows loses without it; a row counts where it changes by 0.05 or more.
 */
import { parseArgs } from 'node:util';
import { BLOCKERS } from '../countries/refine.js';
import { MERGES } from '../dates/refine/merge.js';
import { RULES as DATE_RULES } from '../dates/rules/index.js';
import { NOUN_RULES, VERB_RULES } from '../events/frame-index.js';
import { CORRECTION_ROWS } from '../language/corrections/index.js';
import { REFINERS } from '../people/names/refine.js';
import { COMPLEMENT_STEPS } from '../statements/complements.js';
import { SUBJECT_RULES } from '../statements/subjects.js';
import { predict } from './predict.js';
import { type Row, score } from './scorer.js';
import { HARD_CASES, readSet, SETS } from './sets.js';

/** One thing that can be switched off, and how; switching it on again is what `off` gives back. */
interface Switch {
  readonly id: string;
  readonly off: () => () => void;
}

interface Group {
  readonly switches: readonly Switch[];
  /** True where the words must be tagged anew. */
  readonly retags?: boolean;
}

/** Puts something else in an element's place; the lists are read-only to everybody but this script. */
function replaced<T>(list: readonly T[], index: number, by: T): () => void {
  const writable = list as T[];
  const [before] = writable.splice(index, 1, by);
  return () => {
    if (before !== undefined) writable.splice(index, 1, before);
  };
}

const functions = <T extends (...args: never[]) => unknown>(list: readonly T[], idle: T): Switch[] =>
  list.map((rule, index) => ({ id: rule.name, off: () => replaced(list, index, idle) }));

/** Frames of an id, in the list of every lemma that has it. */
function frames(): Switch[] {
  const lists: (readonly { readonly id: string }[])[] = [...VERB_RULES.values(), ...NOUN_RULES.values()];
  const ids = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return [...ids].map((id) => ({
    id,
    off: () => {
      const restore = lists.map((list) => {
        const before = [...list];
        const writable = list as { readonly id: string }[];
        writable.splice(0, writable.length, ...before.filter((frame) => frame.id !== id));
        return () => writable.splice(0, writable.length, ...before);
      });
      return () => {
        for (const undo of restore) undo();
      };
    },
  }));
}

const GROUPS: Readonly<Record<string, () => Group>> = {
  corrections: () => ({
    switches: CORRECTION_ROWS.map((row) => ({
      id: row.id,
      off: () => {
        row.enabled = false;
        return () => {
          row.enabled = true;
        };
      },
    })),
    retags: true,
  }),
  names: () => ({ switches: functions(REFINERS, (_doc, names) => [...names]) }),
  blockers: () => ({ switches: functions(BLOCKERS, () => false) }),
  dates: () => ({
    // The rules are kept by the words that they begin with, so each is emptied where it stands.
    switches: DATE_RULES.map((rule) => ({
      id: rule.id,
      off: () => {
        const { match } = rule;
        Object.assign(rule, { match: () => null });
        return () => {
          Object.assign(rule, { match });
        };
      },
    })),
  }),
  merges: () => ({ switches: functions(MERGES, () => null) }),
  subjects: () => ({ switches: functions(SUBJECT_RULES, () => null) }),
  complements: () => ({ switches: functions(COMPLEMENT_STEPS, () => undefined) }),
  frames: () => ({ switches: frames() }),
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { sets: { type: 'string' } },
});
const unknown = positionals.filter((name) => !(name in GROUPS));
if (unknown.length > 0)
  throw new Error(`no such group: ${unknown.join(', ')}; there are ${Object.keys(GROUPS).join(', ')}`);

/** A row below this is noise of the last digit. */
const LEAST = 0.0005;
const shareOf = ({ f1, accuracy }: Row) => f1 ?? accuracy ?? 0;

const named = options.sets?.split(',') ?? SETS.filter((name) => !(HARD_CASES as readonly string[]).includes(name));
const sets = named.flatMap((name) => {
  const set = readSet(name);
  return set ? [{ name, ...set }] : [];
});
const base = new Map<string, { records: string[]; rows: Row[] }>();
for (const { name, articles, jsonl } of sets) {
  const records = await predict(name, articles);
  base.set(name, { records: records.map((record) => JSON.stringify(record)), rows: score(name, jsonl, records) });
}

console.log(`${'rule'.padEnd(40)}${'gain'.padStart(8)}  rows that change without it`);
for (const group of positionals.length > 0 ? positionals : Object.keys(GROUPS)) {
  const { switches, retags = false } = GROUPS[group]?.() ?? { switches: [] };
  for (const { id, off } of switches) {
    const on = off();
    const changes: string[] = [];
    let gain = 0;
    for (const { name, articles, jsonl } of sets) {
      const before = base.get(name);
      const records = await predict(name, articles, { retag: retags });
      if (!before || records.every((record, index) => JSON.stringify(record) === before.records[index])) continue;
      for (const row of score(name, jsonl, records)) {
        const was = before.rows.find((other) => other.row === row.row);
        const difference = was ? shareOf(was) - shareOf(row) : 0;
        if (Math.abs(difference) < LEAST) continue;
        gain += difference;
        changes.push(`${name} ${row.row} ${(-100 * difference).toFixed(1)}`);
      }
    }
    on();
    console.log(`${`${group} ${id}`.padEnd(40)}${(100 * gain).toFixed(1).padStart(8)}  ${changes.join('; ')}`);
  }
}
