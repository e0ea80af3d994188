import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Inputs } from '../batch/inputs.js';
import { writeText } from '../batch/text-file.js';
import { reportCounter } from '../render/report/counts.js';
import { renderReport } from '../render/report/index.js';
import { UsageError } from './exit.js';
import type { ReportFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { writersFor } from './streams.js';

/** `nutgraf report`: one page over records. Returns the exit code. */
export async function reportCommand(args: readonly string[], flags: ReportFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await recordInputs(args);
  const target = await targetOf(flags.output, inputs);
  const { add, counts } = reportCounter();
  const { complete, exit } = await eachRecord(inputs, { flags, stdout, stderr, visit: add, streams: false });
  if (!complete) return exit;
  const page = renderReport(counts());
  if (target === null) await stdout.write(page);
  else await writeText(target, page);
  return exit;
}

/** The file that the page goes to, or null for standard output. */
async function targetOf(output: string | undefined, { inputs }: Inputs): Promise<string | null> {
  if (output === undefined || output === '-') return null;
  const isFolder = /[/\\]$/.test(output) || (await stat(output).catch(() => null))?.isDirectory() === true;
  const target = isFolder ? path.join(output, 'index.html') : output;
  const place = await stat(target).catch(() => null);
  for (const input of inputs) {
    if (input.kind !== 'file' || place === null) continue;
    const read = await stat(input.path).catch(() => null);
    if (read?.ino === place.ino && read.dev === place.dev)
      throw new UsageError(`${output} is an input: it would be overwritten.`);
  }
  return target;
}
