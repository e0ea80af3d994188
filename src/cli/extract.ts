import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input, Inputs } from '../batch/inputs.js';
import { inputsOfMany } from '../batch/many.js';
import { foldsCase, outputNames, sameNamed } from '../batch/names.js';
import { fileOutput, folderOutput, type Output, streamOutput } from '../batch/output.js';
import type { Settings } from '../batch/settings.js';
import { TABLE_FORMATS, type TableFormat, type TableTarget } from '../batch/tables/target.js';
import type { RenderChoice } from '../render/choose.js';
import { renderErrorLine } from '../render/json.js';
import type { TextOptions } from '../render/text.js';
import { UsageError } from './exit.js';
import { correctionSettings, inputsOf, readSettings, runTask, wantedSettings } from './job.js';
import type { ExtractFlags } from './program.js';
import { type Writer, writersFor } from './streams.js';
import { baseOf } from './workers.js';

/** Formats of which one file takes many articles. */
const LINES: ReadonlySet<ExtractFlags['format']> = new Set(['jsonl', 'events']);

/** Formats that are the article itself with its marks. */
const VIEWS: ReadonlySet<ExtractFlags['format']> = new Set(['text', 'html']);

const EXTENSION = { json: '.json', jsonl: '.jsonl', events: '.events.jsonl', text: '.txt', html: '.html' } as const;

type Format = ExtractFlags['format'];
const isTables = (format: Format): format is TableFormat => (TABLE_FORMATS as readonly string[]).includes(format);

/** `nutgraf [extract]`: reads the inputs and writes their records. Returns the exit code. */
export async function extractCommand(args: readonly string[], flags: ExtractFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const inputs = await inputsOf(args, flags.output ?? null);
  const ofMany = await inputsOfMany(inputs.inputs, flags);
  const target = await targetOf(inputs, flags, ofMany);
  const level = target.to === 'stdout' ? stdout.colorLevel : flags.color === 'always' ? 1 : 0;
  const isPretty = (target.to !== 'stdout' || process.stdout.isTTY === true) && ofMany.size === 0;
  const isView = VIEWS.has(flags.format);
  const settings: Settings = {
    read: readSettings(flags),
    extract: {
      offsetUnit: isView ? 'utf16' : flags.offsetUnit,
      includeText: flags.text || isView,
      ...wantedSettings(flags),
    },
    ...(await correctionSettings(flags)),
    render: renderOf(flags.format, isPretty, {
      level,
      columns: stdout.columns,
      isOneOfMany: inputs.many || ofMany.size > 0,
    }),
  };
  return runTask({
    flags,
    inputs,
    ofMany,
    settings,
    renderError: flags.format === 'json' || flags.format === 'jsonl' ? renderErrorLine : null,
    output: await outputOf(target, inputs, flags, stdout),
    base: target.to === 'stdout' ? '' : baseOf(settings),
    stdout,
    stderr,
  });
}

function renderOf(format: Format, isPretty: boolean, text: TextOptions): RenderChoice {
  if (format === 'json') return { as: isPretty ? 'pretty' : 'line' };
  if (format === 'text') return { as: 'text', ...text };
  if (format === 'html') return { as: 'page' };
  return { as: format === 'events' ? 'events' : 'line' };
}

/** Where the results go: standard output, one file, a folder that mirrors the inputs, or files of tables. */
type Target =
  | { readonly to: 'stdout'; readonly table: Extract<TableTarget, { to: 'stream' }> | null }
  | { readonly to: 'file'; readonly path: string; readonly lines: boolean }
  | { readonly to: 'folder'; readonly path: string; readonly names: ReadonlyMap<Input, string> }
  | { readonly to: 'tables'; readonly target: Exclude<TableTarget, { to: 'stream' }> };

async function targetOf(inputs: Inputs, flags: ExtractFlags, ofMany: ReadonlySet<Input>): Promise<Target> {
  const { output, format } = flags;
  if (isTables(format) || flags.table !== undefined || flags.bom) {
    const { refuseTableFlags, tableTarget } = await import('./table-target.js');
    refuseTableFlags(format, flags);
    if (!isTables(format)) throw new Error('unreachable: refused above');
    const target = await tableTarget(format, flags);
    if (target.to === 'stream') return { to: 'stdout', table: target };
    refuseOverwriting(inputs, [target.path]);
    return { to: 'tables', target };
  }
  if (format === 'html') refuseManyPages(inputs, ofMany, output ?? '-');
  if (output === undefined || output === '-') return { to: 'stdout', table: null };
  const stats = await stat(output).catch(() => null);
  const isLines = LINES.has(format);
  const isNamedFolder = /[/\\]$/.test(output);
  // What `-o NAME` means must not depend on what an earlier run left there.
  if (isLines && stats?.isDirectory() && !isNamedFolder) {
    throw new UsageError(
      `${output} is a folder, and --format ${format} puts all in one file.`,
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
    return { to: 'file', path: output, lines: isLines || (ofMany.size > 0 && !VIEWS.has(format)) };
  }
  const names = outputNames(inputs.inputs, (input) =>
    format === 'json' && ofMany.has(input) ? EXTENSION.jsonl : EXTENSION[format],
  );
  refuseOverwriting(
    inputs,
    [...names.values()].map((name) => path.join(output, name)),
  );
  await refuseSameNames(names, output);
  return { to: 'folder', path: output, names };
}

/** A page holds one article. */
function refuseManyPages({ many }: Inputs, ofMany: ReadonlySet<Input>, output: string): void {
  const [first] = ofMany;
  if (first) {
    throw new UsageError(
      `${first.name} may hold many articles, and --format html is one page for each.`,
      'Give each article a file of its own.',
    );
  }
  if (many && output === '-') {
    throw new UsageError('--format html is one page for each article.', 'Name a folder for them: -o pages/');
  }
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

async function outputOf(target: Target, inputs: Inputs, flags: ExtractFlags, stdout: Writer): Promise<Output> {
  const { resume = false, force = false } = flags;
  if (resume && target.to !== 'tables' && (target.to !== 'file' || !target.lines)) {
    throw new UsageError(
      '--resume goes on with one file of many articles (-o all.jsonl).',
      target.to === 'folder' ? 'In a folder, articles whose result is up to date are skipped anyway.' : null,
    );
  }
  switch (target.to) {
    case 'stdout': {
      if (target.table === null) return streamOutput(stdout.write);
      const { tableStreamOutput } = await import('../batch/tables/output.js');
      return tableStreamOutput(target.table, stdout.write);
    }
    case 'tables': {
      const { tablesOutput } = await import('../batch/tables/output.js');
      return tablesOutput(target.target, resume);
    }
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
