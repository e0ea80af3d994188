import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input, Inputs } from '../batch/inputs.js';
import { inputsOfMany } from '../batch/many.js';
import { foldsCase, outputNames, sameNamed } from '../batch/names.js';
import { fileOutput, folderOutput, type Output, streamOutput } from '../batch/output.js';
import type { Settings } from '../batch/settings.js';
import type { RenderChoice } from '../render/choose.js';
import { renderErrorLine } from '../render/json.js';
import { UsageError } from './exit.js';
import { inputsOf, readSettings, runTask } from './job.js';
import type { ExtractFlags } from './program.js';
import { type Writer, writersFor } from './streams.js';
import { baseOf } from './workers.js';

/** Formats of which one file takes many articles. */
const LINES: ReadonlySet<ExtractFlags['format']> = new Set(['jsonl', 'events']);

const EXTENSION = { json: '.json', jsonl: '.jsonl', events: '.events.jsonl', text: '.txt' } as const;

/** `nutgraf [extract]`: reads the inputs and writes their records. Returns the exit code. */
export async function extractCommand(args: readonly string[], flags: ExtractFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await inputsOf(args, flags.output ?? null);
  const ofMany = await inputsOfMany(inputs.inputs, flags);
  const target = await targetOf(inputs, flags, ofMany);
  const level = target.to === 'stdout' ? stdout.colorLevel : flags.color === 'always' ? 1 : 0;
  const isPretty = (target.to !== 'stdout' || process.stdout.isTTY === true) && ofMany.size === 0;
  const renders: Record<ExtractFlags['format'], RenderChoice> = {
    json: { as: isPretty ? 'pretty' : 'line' },
    jsonl: { as: 'line' },
    events: { as: 'events' },
    text: { as: 'text', level },
  };
  const settings: Settings = {
    read: readSettings(flags),
    extract: {
      offsetUnit: flags.format === 'text' ? 'utf16' : flags.offsetUnit,
      includeText: flags.text || flags.format === 'text',
      ...(flags.only && { only: flags.only }),
    },
    render: renders[flags.format],
  };
  return runTask({
    flags,
    inputs,
    ofMany,
    settings,
    renderError: flags.format === 'json' || flags.format === 'jsonl' ? renderErrorLine : null,
    output: outputOf(target, inputs, flags, stdout),
    base: target.to === 'stdout' ? '' : baseOf(settings),
    stdout,
    stderr,
  });
}

/** Where the results go: standard output, one file, or a folder that mirrors the inputs. */
type Target =
  | { readonly to: 'stdout' }
  | { readonly to: 'file'; readonly path: string; readonly lines: boolean }
  | { readonly to: 'folder'; readonly path: string; readonly names: ReadonlyMap<Input, string> };

async function targetOf(inputs: Inputs, flags: ExtractFlags, ofMany: ReadonlySet<Input>): Promise<Target> {
  const { output } = flags;
  if (output === undefined || output === '-') return { to: 'stdout' };
  const stats = await stat(output).catch(() => null);
  const isLines = LINES.has(flags.format);
  const isNamedFolder = /[/\\]$/.test(output);
  // What `-o NAME` means must not depend on what an earlier run left there.
  if (isLines && stats?.isDirectory() && !isNamedFolder) {
    throw new UsageError(
      `${output} is a folder, and --format ${flags.format} puts all in one file.`,
      `Name a file, or write ${output}/ for a file for each input.`,
    );
  }
  const isFolder = isNamedFolder || (!isLines && (stats?.isDirectory() || (!stats && inputs.many)));
  if (!isFolder) {
    if (stats?.isFile() && inputs.many && !isLines) {
      throw new UsageError(
        `${output} is a file, but there may be several articles.`,
        'Name a folder, or take --format jsonl, which puts all in one file.',
      );
    }
    refuseOverwriting(inputs, [output]);
    return { to: 'file', path: output, lines: isLines || (ofMany.size > 0 && flags.format !== 'text') };
  }
  const names = outputNames(inputs.inputs, (input) =>
    flags.format === 'json' && ofMany.has(input) ? EXTENSION.jsonl : EXTENSION[flags.format],
  );
  refuseOverwriting(
    inputs,
    [...names.values()].map((name) => path.join(output, name)),
  );
  await refuseSameNames(names, output);
  return { to: 'folder', path: output, names };
}

const SAME_NAMES = 'Rename one, read them into two folders, or put all in one file with --format jsonl -o FILE.';

/** Two articles never go to one file. */
async function refuseSameNames(names: ReadonlyMap<Input, string>, folder: string): Promise<void> {
  const same = sameNamed(names, (name) => name);
  if (same) {
    const [one, other] = same;
    throw new UsageError(
      `${one.name} and ${other.name} would both be ${path.join(folder, names.get(one) ?? '')}.`,
      SAME_NAMES,
    );
  }
  const alike = sameNamed(names, (name) => name.toLowerCase());
  if (alike && (await foldsCase(folder))) {
    throw new UsageError(
      `${alike.map(({ name }) => name).join(' and ')} would be one file in ${folder}: it does not tell small from capital letters.`,
      SAME_NAMES,
    );
  }
}

function outputOf(target: Target, inputs: Inputs, flags: ExtractFlags, stdout: Writer): Output {
  const { resume = false, force = false } = flags;
  if (resume && (target.to !== 'file' || !target.lines)) {
    throw new UsageError(
      '--resume goes on with one file of many articles (-o all.jsonl).',
      target.to === 'folder' ? 'In a folder, articles whose result is up to date are skipped anyway.' : null,
    );
  }
  switch (target.to) {
    case 'stdout':
      return streamOutput(stdout.write);
    case 'file':
      return fileOutput(target.path, { journal: target.lines, resume });
    case 'folder':
      return folderOutput(target.path, (input) => target.names.get(input) ?? '', force, inputs.inputs.length);
  }
}

/** An article is never replaced by its own record. */
function refuseOverwriting(inputs: Inputs, results: readonly string[]): void {
  const read = new Set(inputs.inputs.map((input) => (input.kind === 'file' ? input.path : '')));
  const taken = results.find((result) => read.has(path.resolve(result)));
  if (taken !== undefined) throw new UsageError(`${taken} is an input: it would be overwritten.`);
}
