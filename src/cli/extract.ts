import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input, Inputs } from '../batch/inputs.js';
import { alikeNames, foldsCase, outputNames } from '../batch/names.js';
import { fileOutput, folderOutput, type Output, streamOutput } from '../batch/output.js';
import { isLines } from '../batch/read.js';
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
  const target = await targetOf(inputs, flags);
  const level = target.to === 'stdout' ? stdout.colorLevel : flags.color === 'always' ? 1 : 0;
  const isManyLines = inputs.inputs.some((input) => isLines(input, flags.from));
  const isPretty = (target.to !== 'stdout' || process.stdout.isTTY === true) && !isManyLines;
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

async function targetOf(inputs: Inputs, flags: ExtractFlags): Promise<Target> {
  const { output } = flags;
  if (output === undefined || output === '-') return { to: 'stdout' };
  const stats = await stat(output).catch(() => null);
  const isFolder = stats?.isDirectory() || /[/\\]$/.test(output) || (!stats && inputs.many && !LINES.has(flags.format));
  if (!isFolder) {
    if (stats?.isFile() && inputs.many && !LINES.has(flags.format)) {
      throw new UsageError(
        `${output} is a file, but there may be several articles.`,
        'Name a folder, or take --format jsonl, which puts all in one file.',
      );
    }
    refuseOverwriting(inputs, [output]);
    const lines = LINES.has(flags.format) || inputs.inputs.some((input) => isLines(input, flags.from));
    return { to: 'file', path: output, lines: lines && flags.format !== 'text' };
  }
  const names = outputNames(inputs.inputs, (input) =>
    flags.format === 'json' && isLines(input, flags.from) ? EXTENSION.jsonl : EXTENSION[flags.format],
  );
  refuseOverwriting(
    inputs,
    [...names.values()].map((name) => path.join(output, name)),
  );
  const alike = alikeNames(names.values());
  if (alike && (await foldsCase(output)))
    throw new UsageError(
      `${alike.join(' and ')} would be one file in ${output}: it does not tell small from capital letters.`,
    );
  return { to: 'folder', path: output, names };
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
