import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input, Inputs } from '../batch/inputs.js';
import { outputNames } from '../batch/names.js';
import { fileOutput, folderOutput, type Output, streamOutput } from '../batch/output.js';
import { inputsOfMany } from '../batch/read.js';
import type { ArticleRecord } from '../record/schema.js';
import { renderEvents } from '../render/events.js';
import { renderErrorLine, renderLine, renderPretty } from '../render/json.js';
import { renderText } from '../render/text.js';
import { UsageError } from './exit.js';
import { inputsOf, runTask } from './job.js';
import type { ExtractFlags } from './program.js';
import { type Writer, writersFor } from './streams.js';

/** Formats of which one file takes many articles. */
const LINES: ReadonlySet<ExtractFlags['format']> = new Set(['jsonl', 'events']);

const EXTENSION = { json: '.json', jsonl: '.jsonl', events: '.events.jsonl', text: '.txt' } as const;

/** `nutgraf [extract]`: reads the inputs and writes their records. Returns the exit code. */
export async function extractCommand(args: readonly string[], flags: ExtractFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await inputsOf(args, flags.output ?? null);
  const ofMany = await inputsOfMany(inputs.inputs, flags.from);
  const target = await targetOf(inputs, flags, ofMany);
  const level = target.toStdout ? stdout.colorLevel : flags.color === 'always' ? 1 : 0;
  const renderJson = target.pretty && ofMany.size === 0 ? renderPretty : renderLine;
  const renderers: Record<ExtractFlags['format'], (record: ArticleRecord) => string> = {
    json: renderJson,
    jsonl: renderLine,
    events: renderEvents,
    text: (record) => renderText(record, level),
  };
  return runTask({
    flags,
    inputs,
    includeText: flags.text || flags.format === 'text',
    offsetUnit: flags.format === 'text' ? 'utf16' : flags.offsetUnit,
    render: renderers[flags.format],
    renderError: flags.format === 'json' || flags.format === 'jsonl' ? renderErrorLine : null,
    output: target.output(stdout),
    stdout,
    stderr,
  });
}

interface Target {
  readonly pretty: boolean;
  readonly toStdout: boolean;
  readonly output: (stdout: Writer) => Output;
}

/** Where the results go: standard output, one file, or a folder that mirrors the inputs. */
async function targetOf(inputs: Inputs, flags: ExtractFlags, ofMany: ReadonlySet<Input>): Promise<Target> {
  const { output } = flags;
  if (output === undefined || output === '-') {
    return { pretty: process.stdout.isTTY === true, toStdout: true, output: (stdout) => streamOutput(stdout.write) };
  }
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
    return { pretty: true, toStdout: false, output: () => fileOutput(output) };
  }
  const extensionOf = (relative: string) =>
    flags.format === 'json' && linesOf(relative) ? EXTENSION.jsonl : EXTENSION[flags.format];
  const byRelative = new Map(inputs.inputs.map((input) => [relativeOf(input), input]));
  const linesOf = (relative: string) => {
    const input = byRelative.get(relative);
    return input !== undefined && ofMany.has(input);
  };
  const names = outputNames(inputs.inputs.map(relativeOf), extensionOf);
  refuseOverwriting(
    inputs,
    names.map((name) => path.join(output, name)),
  );
  const nameOf = new Map(inputs.inputs.map((input, index) => [input, names[index] ?? '']));
  return {
    pretty: true,
    toStdout: false,
    output: () => folderOutput(output, (input) => nameOf.get(input) ?? ''),
  };
}

/** An article is never replaced by its own record. */
function refuseOverwriting(inputs: Inputs, results: readonly string[]): void {
  const read = new Set(inputs.inputs.map((input) => (input.kind === 'file' ? input.path : '')));
  const taken = results.find((result) => read.has(path.resolve(result)));
  if (taken !== undefined) throw new UsageError(`${taken} is an input: it would be overwritten.`);
}

const relativeOf = (input: Input) => (input.kind === 'file' ? input.relative : input.name);
