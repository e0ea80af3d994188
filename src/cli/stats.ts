import { counter } from '../render/stats/count.js';
import { DIMENSIONS } from '../render/stats/dimensions.js';
import { statsCsv, statsJson, statsTable } from '../render/stats/render.js';
import type { StatsFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { writersFor } from './streams.js';

/** `nutgraf stats`: counts over records. Returns the exit code. */
export async function statsCommand(args: readonly string[], flags: StatsFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const dimension = DIMENSIONS[flags.by];
  const { add, lines } = counter(dimension);
  const { complete, exit } = await eachRecord(await recordInputs(args), {
    flags,
    stdout,
    stderr,
    visit: add,
    streams: false,
  });
  if (!complete) return exit;
  const shown = lines().slice(0, flags.top);
  const parts = {
    csv: () => statsCsv(dimension, shown),
    json: () => statsJson(dimension, shown),
    table: () => statsTable(dimension, shown, stdout.columns),
  }[flags.format]();
  for (const part of parts) await stdout.write(part);
  return exit;
}
