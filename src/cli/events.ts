import { tableWriter } from '../batch/tables/sink.js';
import { openSink } from '../batch/tables/target.js';
import { renderEvents } from '../render/events.js';
import { eventGroups } from '../render/once/group.js';
import { onceHeader, onceLine, onceRow } from '../render/once/render.js';
import { tableNamed } from '../render/tables/index.js';
import type { EventsFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { writersFor } from './streams.js';

/** `nutgraf events`: the events of records, with `--once` each of them once. Returns the exit code. */
export async function eventsCommand(args: readonly string[], flags: EventsFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await recordInputs(args);
  const common = { flags, stdout, stderr };
  if (flags.once) {
    const { add, groups } = eventGroups();
    const { complete, exit } = await eachRecord(inputs, { ...common, visit: add, streams: false });
    if (!complete) return exit;
    const isCsv = flags.format === 'csv';
    if (isCsv) await stdout.write(onceHeader());
    for (const group of groups()) {
      if (group.articles < flags.minArticles) continue;
      await stdout.write(isCsv ? onceRow(group) : onceLine(group));
    }
    return exit;
  }
  if (flags.format === 'json') {
    const visit = (record: Parameters<typeof renderEvents>[0]) => stdout.write(renderEvents(record));
    return (await eachRecord(inputs, { ...common, visit, streams: true })).exit;
  }
  const sink = await openSink({ to: 'stream', format: 'csv', bom: false, table: tableNamed('events') }, stdout.write);
  const run = await eachRecord(inputs, { ...common, visit: tableWriter(sink), streams: true });
  await sink.end(run.complete);
  return run.exit;
}
