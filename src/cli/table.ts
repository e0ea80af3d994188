import { tableWriter } from '../batch/tables/sink.js';
import { openSink } from '../batch/tables/target.js';
import type { TableCommandFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { writersFor } from './streams.js';
import { tableTarget } from './table-target.js';

/** `nutgraf table`: tables of records that are there. Returns the exit code. */
export async function tableCommand(args: readonly string[], flags: TableCommandFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const target = await tableTarget(flags.format, flags);
  const inputs = await recordInputs(args);
  const sink = await openSink(target, stdout.write);
  let complete = false;
  try {
    const run = await eachRecord(inputs, {
      flags,
      stdout,
      stderr,
      visit: tableWriter(sink),
      streams: target.to === 'stream',
    });
    ({ complete } = run);
    return run.exit;
  } finally {
    await sink.end(complete);
  }
}
