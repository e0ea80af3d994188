import { findInputs } from '../batch/inputs.js';
import { RECORD_FILES, readRecords } from '../batch/records.js';
import { numeral } from '../batch/summary.js';
import { problemLine } from '../problems.js';
import type { ArticleRecord } from '../record/schema.js';
import { compareRecords } from '../render/diff/compare.js';
import { diffLines, diffText } from '../render/diff/render.js';
import { renderLine } from '../render/json.js';
import { oneLine, printable } from '../render/printable.js';
import { EXIT, UsageError } from './exit.js';
import type { DiffFlags } from './program.js';
import { type Writer, writersFor } from './streams.js';

/** The records of one side, one after the other; what is no record is told. */
async function* sideOf(argument: string, fail: (text: string) => void): AsyncGenerator<ArticleRecord> {
  const { inputs, problems } = await findInputs([argument], { wanted: RECORD_FILES });
  const worded = problems.map(({ name, problem }) => problemLine(name, problem));
  // Nothing on one side is no difference but a mistake.
  if (inputs.length === 0) throw new UsageError(worded[0] ?? `there are no records in ${argument}.`);
  worded.forEach(fail);
  for (const input of inputs) {
    for await (const { name, result } of readRecords(input, process.stdin)) {
      if (result === null) continue;
      if (result.ok) yield result.value;
      else fail(problemLine(name, result.problem));
    }
  }
}

interface Counts {
  same: number;
  different: number;
  onlyBefore: number;
  onlyAfter: number;
  failed: number;
}

/**
 * `nutgraf diff`: what changed between two runs, item by item. Articles are paired by their ids; those that wait for their
 * other half are held, so that two runs of the same articles in the same order take no more memory than two records.
 */
export async function diffCommand(before: string, after: string, flags: DiffFlags): Promise<number> {
  if (before === '-' && after === '-') throw new UsageError('only one side can be standard input.');
  const { stdout, stderr } = writersFor(flags.color);
  const counts: Counts = { same: 0, different: 0, onlyBefore: 0, onlyAfter: 0, failed: 0 };
  const fail = (text: string) => {
    counts.failed++;
    void stderr.write(printable(`nutgraf: ${text}\n`));
  };
  const sides = [sideOf(before, fail), sideOf(after, fail)] as const;
  const waiting = [new Map<string, ArticleRecord>(), new Map<string, ArticleRecord>()] as const;
  const done = [false, false];
  const meet = async (side: 0 | 1, record: ArticleRecord) => {
    const other = waiting[side === 0 ? 1 : 0];
    const found = other.get(record.document.id);
    if (!found) {
      waiting[side].set(record.document.id, record);
      return;
    }
    other.delete(record.document.id);
    const [one, two] = side === 0 ? [record, found] : [found, record];
    if (await told(one, two, flags, stdout)) counts.different++;
    else counts.same++;
  };
  while (!(done[0] && done[1])) {
    for (const side of [0, 1] as const) {
      if (done[side]) continue;
      const next = await sides[side].next();
      if (next.done) done[side] = true;
      else await meet(side, next.value);
    }
    if (stdout.closed.aborted) return EXIT.done;
  }
  for (const [side, sign] of [
    [0, '-'],
    [1, '+'],
  ] as const) {
    for (const { document } of waiting[side].values()) {
      if (side === 0) counts.onlyBefore++;
      else counts.onlyAfter++;
      const change = side === 0 ? 'removed' : 'added';
      await stdout.write(
        flags.format === 'json'
          ? renderLine({ document: document.id, change, part: 'article' })
          : `${sign} ${oneLine(document.id)}\n`,
      );
    }
  }
  if (!flags.quiet) await stderr.write(`nutgraf: ${summaryOf(counts)}\n`);
  if (counts.failed > 0) return EXIT.failed;
  const isDifferent = counts.different + counts.onlyBefore + counts.onlyAfter > 0;
  return flags.exitCode && isDifferent ? EXIT.failed : EXIT.done;
}

/** Writes what changed of one article. Returns whether anything did. */
async function told(before: ArticleRecord, after: ArticleRecord, flags: DiffFlags, stdout: Writer): Promise<boolean> {
  const { id } = after.document;
  if (before.document.sha256 !== after.document.sha256 || before.offsetUnit !== after.offsetUnit) {
    const what = before.offsetUnit === after.offsetUnit ? 'text' : 'offsetUnit';
    await stdout.write(
      flags.format === 'json'
        ? renderLine({ document: id, change: 'changed', part: 'article', fields: [what] })
        : `~ ${oneLine(id)}: the ${what} is another one, so that places cannot be compared\n`,
    );
    return true;
  }
  const changes = compareRecords(before, after, flags.rules === true);
  if (changes.length === 0) return false;
  await stdout.write(flags.format === 'json' ? diffLines(id, changes) : diffText(id, changes, stdout.colorLevel));
  return true;
}

function summaryOf({ same, different, onlyBefore, onlyAfter, failed }: Counts): string {
  const parts = [`${numeral(same)} same`, `${numeral(different)} different`];
  if (onlyBefore > 0) parts.push(`${numeral(onlyBefore)} only before`);
  if (onlyAfter > 0) parts.push(`${numeral(onlyAfter)} only after`);
  if (failed > 0) parts.push(`${numeral(failed)} failed`);
  const articles = same + different + onlyBefore + onlyAfter;
  return `${numeral(articles)} ${articles === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`;
}
