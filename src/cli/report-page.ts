import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Inputs } from '../batch/inputs.js';
import { isForeignFolder, openSite } from '../batch/report/site.js';
import { UsageError } from './exit.js';
import type { ReportFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { writersFor } from './streams.js';

/** `nutgraf report`: a small site over records. Returns the exit code. */
export async function reportCommand(args: readonly string[], flags: ReportFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const folder = await targetOf(flags.output);
  const inputs = await recordInputs(args);
  refuseInputsIn(folder, inputs);
  const site = await openSite(folder);
  let isWhole = false;
  try {
    const { complete, exit } = await eachRecord(inputs, { flags, stdout, stderr, visit: site.add, streams: false });
    isWhole = complete;
    return exit;
  } finally {
    await site.end(isWhole);
  }
}

/** The folder that the report goes to: a new one, an empty one, or that of an earlier report. */
async function targetOf(output: string): Promise<string> {
  const wanted = 'A report is a folder of pages. Name it: -o report/';
  if (output === '-') throw new UsageError('a report does not go to standard output.', wanted);
  const place = await stat(output).catch(() => null);
  if ((place && !place.isDirectory()) || (!place && /\.html?$/i.test(output)))
    throw new UsageError(`${output} is a file.`, wanted);
  if (isForeignFolder(output)) {
    throw new UsageError(
      `${output} holds other files than those of a report: they would be lost.`,
      'Name another folder, or empty it first.',
    );
  }
  return output;
}

function refuseInputsIn(folder: string, { inputs }: Inputs): void {
  const inside = inputs.find(
    (input) => input.kind === 'file' && !path.relative(path.resolve(folder), path.resolve(input.path)).startsWith('..'),
  );
  if (inside) throw new UsageError(`${inside.name} lies in ${folder}: it would be overwritten.`);
}
