import { tmpdir } from 'node:os';
import type { Inputs } from '../batch/inputs.js';
import { sorter } from '../batch/sorter.js';
import { tableWriter } from '../batch/tables/sink.js';
import { openSink } from '../batch/tables/target.js';
import type { ArticleRecord } from '../record/schema.js';
import { renderEvents } from '../render/events.js';
import { eventGroups } from '../render/once/group.js';
import { onceHeader, onceLine, onceRow } from '../render/once/render.js';
import { tableNamed } from '../render/tables/index.js';
import type { EventsFlags } from './program.js';
import { eachRecord, recordInputs } from './records.js';
import { type Writer, writersFor } from './streams.js';

/** `nutgraf events`: the events of records, with `--once` each of them once. Returns the exit code. */
export async function eventsCommand(args: readonly string[], flags: EventsFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await recordInputs(args);
  const common = { flags, stdout, stderr };
  if (flags.once) return onceCommand(inputs, flags, { stdout, stderr });
  if (flags.format === 'json') {
    const visit = (record: ArticleRecord) => stdout.write(renderEvents(record));
    return (await eachRecord(inputs, { ...common, visit, streams: true })).exit;
  }
  const sink = await openSink({ to: 'stream', format: 'csv', bom: false, table: tableNamed('events') }, stdout.write);
  const run = await eachRecord(inputs, { ...common, visit: tableWriter(sink), streams: true });
  await sink.end(run.complete);
  return run.exit;
}

/** So many characters are written at once. */
const AT_ONCE = 1 << 16;

/** Each event once: what cannot be held in memory while records are read is in files without a name. */
async function onceCommand(
  inputs: Inputs,
  flags: EventsFlags,
  { stdout, stderr }: { readonly stdout: Writer; readonly stderr: Writer },
): Promise<number> {
  const [byKey, byGroup] = [sorter(tmpdir()), sorter(tmpdir())];
  const { add, groups } = eventGroups(byKey, byGroup);
  const { complete, exit } = await eachRecord(inputs, { flags, stdout, stderr, visit: add, streams: false });
  if (!complete) return exit;
  let held = flags.format === 'csv' ? onceHeader() : '';
  const write = async (text: string) => {
    held += text;
    if (held.length < AT_ONCE) return;
    await stdout.write(held);
    held = '';
  };
  const found = groups();
  byKey.end();
  for (const group of found) {
    if (stdout.closed.aborted) break;
    if (group[0].articles < flags.minArticles) continue;
    for (const text of flags.format === 'csv' ? [onceRow(group)] : onceLine(group)) await write(text);
  }
  await stdout.write(held);
  byGroup.end();
  return exit;
}
