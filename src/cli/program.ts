import { Command, Option } from 'commander';
import { TOOLS, type Tool } from '../annotation/formats/names.js';
import type { KeyNames } from '../article/record-keys.js';
import { DIMENSION_NAMES, type DimensionName } from '../render/stats/names.js';
import { TABLE_NAMES, type TableName } from '../render/tables/types.js';
import { VERSION } from '../version.js';
import { withSuggestion } from './nearest.js';
import {
  parseCount,
  parseDay,
  parseEncoding,
  parseKeys,
  parseList,
  parseOutput,
  parseSeconds,
  parseShare,
} from './options.js';
import type { ColorChoice } from './streams.js';

const PARTS = ['people', 'organizations', 'countries', 'dates', 'statements', 'events'] as const;
const SCHEMAS = ['article', 'event', 'tables'] as const;
const SHELLS = ['bash', 'zsh', 'fish'] as const;
const TABLE_FORMATS = ['csv', 'tsv', 'sqlite', 'parquet'] as const;
const FORMATS = ['json', 'jsonl', 'events', 'text', 'html', ...TABLE_FORMATS] as const;

/** How articles are read; shared by `extract` and `explain`. */
export interface ReadFlags {
  readonly from: 'auto' | 'text' | 'html' | 'jsonl';
  readonly date?: string;
  readonly encoding?: string;
  readonly keys?: KeyNames;
  readonly maxChars: number;
  readonly maxBytes: number;
  readonly offsetUnit: 'codepoint' | 'utf16';
  readonly only?: readonly (typeof PARTS)[number][];
  readonly minConfidence?: number;
  /** A file of what people corrected. */
  readonly corrections?: string;
  readonly output?: string;
  readonly jobs?: number;
  /** Limit for one article, in seconds. */
  readonly timeout: number;
  readonly report?: string;
  readonly failFast?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color: ColorChoice | false;
  readonly progress: boolean;
}

export interface ExtractFlags extends ReadFlags {
  readonly format: (typeof FORMATS)[number];
  /** The one table that is wanted, for formats of tables. */
  readonly table?: TableName;
  readonly bom?: boolean;
  readonly text: boolean;
  readonly force?: boolean;
  readonly resume?: boolean;
}

export interface ExplainFlags extends ReadFlags {
  readonly format: 'text' | 'json';
  /** The entry of this rule is wanted, and no article is read. */
  readonly rule?: string;
}

/** How records are read; shared by the commands that take records. */
export interface RecordsFlags {
  readonly minConfidence?: number;
  readonly quiet?: boolean;
  readonly color: ColorChoice | false;
  readonly progress: boolean;
}

export interface TableCommandFlags extends RecordsFlags {
  readonly format: (typeof TABLE_FORMATS)[number];
  readonly table?: TableName;
  readonly bom?: boolean;
  readonly output?: string;
}

export interface StatsFlags extends RecordsFlags {
  readonly by: DimensionName;
  readonly format: 'table' | 'csv' | 'json';
  /** How many lines are wanted. */
  readonly top?: number;
}

export interface ReportFlags extends RecordsFlags {
  readonly output: string;
}

export interface EventsFlags extends RecordsFlags {
  readonly format: 'json' | 'csv';
  readonly once?: boolean;
  /** With `once`: leaves out events that fewer articles tell of. */
  readonly minArticles: number;
}

export interface ExportFlags extends RecordsFlags {
  readonly to: Tool;
  readonly output?: string;
  /** The labels for the tool are wanted, and no record is read. */
  readonly labels?: boolean;
}

export interface ImportFlags extends RecordsFlags {
  readonly from: Tool;
  readonly records: string;
  readonly output?: string;
}

export interface DiffFlags {
  readonly format: 'text' | 'json';
  /** Whether another rule is a change. */
  readonly rules?: boolean;
  readonly exitCode?: boolean;
  readonly quiet?: boolean;
  readonly color: ColorChoice | false;
}

export interface ValidateFlags {
  readonly quiet?: boolean;
  readonly color: ColorChoice | false;
}

/** What the commands do; each loads what it needs when it is called. */
export interface Actions {
  readonly extract: (inputs: string[], flags: ExtractFlags) => Promise<void>;
  readonly explain: (inputs: string[], flags: ExplainFlags) => Promise<void>;
  readonly validate: (files: string[], flags: ValidateFlags) => Promise<void>;
  readonly schema: (name: string) => Promise<void>;
  readonly table: (records: string[], flags: TableCommandFlags) => Promise<void>;
  readonly stats: (records: string[], flags: StatsFlags) => Promise<void>;
  readonly report: (records: string[], flags: ReportFlags) => Promise<void>;
  readonly events: (records: string[], flags: EventsFlags) => Promise<void>;
  readonly diff: (before: string, after: string, flags: DiffFlags) => Promise<void>;
  readonly export: (records: string[], flags: ExportFlags) => Promise<void>;
  readonly import: (files: string[], flags: ImportFlags) => Promise<void>;
  readonly completion: (shell: (typeof SHELLS)[number]) => Promise<void>;
  readonly man: () => Promise<void>;
}

export const EXAMPLES = `
Inputs are files, folders, globs, or - for standard input. Folders are searched for
.txt .text .md .html .htm .jsonl .ndjson, each also with .gz.

Examples:
  $ nutgraf article.txt                            pretty JSON on a terminal
  $ nutgraf article.txt | jq '.events[]'           compact in a pipe
  $ cat article.txt | nutgraf --date 2026-02-04    say when it was published
  $ nutgraf articles/ -o records/                  one record for each article
  $ nutgraf articles/ -f jsonl > all.jsonl         one record a line
  $ nutgraf --from jsonl < in.jsonl > out.jsonl    one line in, one line out
  $ nutgraf article.txt -f text                    the article with its marks, in colour
  $ nutgraf article.txt -f html -o view.html       the same as a page for the browser
  $ nutgraf articles/ -f csv > events.csv          the events of all, as a table
  $ nutgraf articles/ -f sqlite -o news.db         all in one database
  $ nutgraf explain article.txt                    which rule found what
  $ nutgraf validate records/*.json                check records against the schema

Defaults for options may stand in nutgraf.config.json, or under "nutgraf" in package.json.

Exit codes: 0 all done, 1 some input failed, 2 usage or nothing to read,
70 a bug in nutgraf, 130 interrupted.`;

const EXPORT_EXAMPLES = `
Examples:
  $ nutgraf export all.jsonl --to label-studio > tasks.json    people correct them there, and export JSON
  $ nutgraf export --to label-studio --labels                  its labelling interface
  $ nutgraf import export.json --from label-studio --records all.jsonl > corrections.jsonl
  $ nutgraf articles/ --corrections corrections.jsonl -o out/  in this and every later run

Corrections are kept by the SHA-256 of the text and by place. What they put in has a rule correction:….`;

const EVENTS_EXAMPLES = `
Examples:
  $ nutgraf events all.jsonl --once                          each event with its sources
  $ nutgraf events all.jsonl --once --min-articles 2 -f csv  what more than one article tells of

With --once two events of different articles are one when they agree in type, factuality and calendar day, in the
countries of their actors and in those of their recipients; where both name people on a side, in one name of it
(other spellings count: Zelensky, Zelenskyy); and where both tell it, in the place. Who met or agreed with whom
counts from either side. What was said is one in the same words only. Events without a day stand for themselves.`;

const STATS_EXAMPLES = `
Examples:
  $ nutgraf stats all.jsonl                        who is quoted how often
  $ nutgraf stats all.jsonl --by gender            women and men, as people and as sources
  $ nutgraf stats records/ --by pair --top 20      which country does it to which
  $ nutgraf stats all.jsonl --by day -f csv        events of each day

  speaker  who is quoted: people and other sources     person   who is written about
  gender   women and men, as people and as sources     outlet   newspapers, agencies and sites
  country  mentions, and actions as either side        pair     actor and recipient countries
  type     types of events                             day      what took place on which day

People and sources of one name are taken for one. Pairs and days count what took place (factuality: actual).`;

const REPORT_EXAMPLES = `
Examples:
  $ nutgraf report records/ -o report/             then open report/index.html
  $ nutgraf report all.jsonl -o report/            an earlier report there is replaced

People and other sources by what they said, events by day and type, pairs of countries, places on a map, and a page for
each article. Each number leads to all the sentences that it counts. The pages load nothing from elsewhere, and all but
sorting and filtering works without JavaScript. People of one name are taken for one. Records without their text
(--no-text) give pages of lists.`;

const TABLE_EXAMPLES = `
Examples:
  $ nutgraf table all.jsonl > events.csv                  the events, for a spreadsheet or pandas
  $ nutgraf table records/ -o tables/                     articles.csv, people.csv, events.csv …
  $ nutgraf table records/ --table statements -f tsv      one table, tab-separated
  $ nutgraf table all.jsonl -f sqlite -o news.db          one database, with views and full-text search
  $ nutgraf table all.jsonl -f parquet -o tables/         for DuckDB, Spark, Arrow

Each table has a key "id" that is unique over all articles; 'nutgraf schema tables' describes every column.
A text that a spreadsheet would take for a formula has an apostrophe before it.`;

function addReading(command: Command): Command {
  return command
    .optionsGroup('Reading:')
    .addOption(
      new Option('--from <kind>', 'what the input is').choices(['auto', 'text', 'html', 'jsonl']).default('auto'),
    )
    .option('--date <YYYY-MM-DD>', 'publication date; wins over what the article says', parseDay)
    .option('--encoding <label>', 'input encoding (default: BOM, UTF-8, else windows-1252)', parseEncoding)
    .option('--keys <names>', 'names of the keys of JSON records: text=body,date=meta.when', parseKeys)
    .option('--max-chars <n>', 'refuse longer articles', parseCount, 1_000_000)
    .option('--max-bytes <n>', 'refuse larger files, unpacked, and lines of JSON Lines', parseCount, 32_000_000);
}

function addTables(command: Command): Command {
  return command
    .addOption(new Option('--table <name>', 'one table only (default on standard output: events)').choices(TABLE_NAMES))
    .option('--bom', 'begin csv and tsv with a byte order mark, for Excel');
}

const minConfidence = (): Option =>
  new Option('--min-confidence <n>', 'only actions right so often or more, 0 to 1').argParser(parseShare);

function addRecord(command: Command): Command {
  return command
    .optionsGroup('Record:')
    .option('--only <parts>', `what is wanted: ${PARTS.join(',')}`, parseList(PARTS))
    .addOption(minConfidence())
    .option('--corrections <file>', 'apply what people corrected (nutgraf import)')
    .addOption(
      new Option('--offset-unit <unit>', 'what start and end count')
        .choices(['codepoint', 'utf16'])
        .default('codepoint'),
    );
}

function addBatch(command: Command): Command {
  return command
    .optionsGroup('Many articles:')
    .option('-j, --jobs <n>', 'worker processes (default: 1 for few articles, else as many as cores)', parseCount)
    .option('--timeout <s>', 'longest time for one article, in seconds', parseSeconds, 60)
    .option('--report <file>', 'write what became of each article, one JSON line for each')
    .option('--fail-fast', 'stop at the first failure')
    .option('--strict', 'count warnings as failures');
}

function addManners(command: Command): Command {
  return command
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .option('-v, --verbose', 'say what becomes of each article')
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .option('--no-progress', 'show no progress');
}

function addExtract(command: Command, actions: Actions): Command {
  command
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .optionsGroup('Output:')
    .option(
      '-o, --output <path>',
      'a file, or for several articles a folder that mirrors the inputs; jsonl and events go to one file, unless PATH ends in /; csv, tsv and parquet go to a folder of tables, or one table to a file',
      parseOutput,
    )
    .addOption(
      new Option(
        '-f, --format <format>',
        'json, jsonl (one record a line), events (one event a line), text (marked), html (a page), or tables: csv, tsv, sqlite, parquet',
      )
        .choices(FORMATS)
        .default('json'),
    );
  addTables(command);
  addRecord(addReading(command)).option('--no-text', "leave the article's text out of the record");
  addBatch(command)
    .option('--force', 'in a folder: redo articles whose result is up to date')
    .option('--resume', 'in one file of many articles, or tables: go on with what is there');
  return addManners(command).action((inputs: string[], flags: ExtractFlags) => actions.extract(inputs, flags));
}

function addConfig(command: Command): void {
  command
    .optionsGroup('Defaults:')
    .option('--no-config', 'take no defaults from nutgraf.config.json or package.json')
    .option('--show-config', 'print every option with its value and where that comes from, and do nothing else');
}

function addShellCommands(program: Command, actions: Actions): void {
  program
    .command('completion')
    .description('print a completion script for a shell: source <(nutgraf completion bash)')
    .addArgument(program.createArgument('<shell>', 'which').choices(SHELLS))
    .action((shell: (typeof SHELLS)[number]) => actions.completion(shell));
  program
    .command('man')
    .description('print the manual page: nutgraf man | man -l -')
    .action(() => actions.man());
}

/** The arguments and manners of a command that takes records. */
function addRecordsRead(command: Command): Command {
  return command
    .argument('[records...]', 'records (.json, .jsonl, also with .gz), folders of them, globs, or - for standard input')
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .option('--no-progress', 'show no progress');
}

/** The commands that read records, and no article. */
function addRecordCommands(program: Command, actions: Actions): void {
  const table = program
    .command('table')
    .description('make tables of records: csv, tsv, SQLite or Parquet')
    .optionsGroup('Output:')
    .option('-o, --output <path>', 'a folder of tables, or with --table a file; for sqlite a file', parseOutput)
    .addOption(new Option('-f, --format <format>', 'kind of table').choices(TABLE_FORMATS).default('csv'));
  addRecordsRead(addTables(table).addOption(minConfidence()))
    .addHelpText('after', TABLE_EXAMPLES)
    .action((records: string[], flags: TableCommandFlags) => actions.table(records, flags));

  const stats = program
    .command('stats')
    .description('count over records: who is quoted how often, which country does it to which, when')
    .optionsGroup('Output:')
    .addOption(new Option('--by <what>', 'what to count by').choices(DIMENSION_NAMES).default('speaker'))
    .addOption(
      new Option('-f, --format <format>', 'table, csv, or json (one object a line)')
        .choices(['table', 'csv', 'json'])
        .default('table'),
    )
    .option('-n, --top <n>', 'only so many lines', parseCount);
  addRecordsRead(stats.addOption(minConfidence()))
    .addHelpText('after', STATS_EXAMPLES)
    .action((records: string[], flags: StatsFlags) => actions.stats(records, flags));

  const report = program
    .command('report')
    .description('pages to look at over records: who is quoted, what took place when and where, and each article')
    .optionsGroup('Output:')
    .requiredOption('-o, --output <folder>', 'a folder; index.html in it is the first page', parseOutput);
  addRecordsRead(report.addOption(minConfidence()))
    .addHelpText('after', REPORT_EXAMPLES)
    .action((records: string[], flags: ReportFlags) => actions.report(records, flags));

  const events = program
    .command('events')
    .description('the events of records, one a line; with --once those that several articles tell of only once')
    .optionsGroup('Output:')
    .option('--once', 'put together what agrees in type, day, countries and names, with all its sources')
    .option('--min-articles <n>', 'with --once: only what so many articles tell of', parseCount, 1)
    .addOption(
      new Option('-f, --format <format>', 'json (one object a line) or csv').choices(['json', 'csv']).default('json'),
    );
  addRecordsRead(events.addOption(minConfidence()))
    .addHelpText('after', EVENTS_EXAMPLES)
    .action((records: string[], flags: EventsFlags) => actions.events(records, flags));

  program
    .command('diff')
    .description('what changed between the records of two runs, item by item')
    .argument('<before>', 'records of one run: a file (.json, .jsonl), a folder, or -')
    .argument('<after>', 'records of the other')
    .addOption(
      new Option('-f, --format <format>', 'text, or json (one change a line)')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--rules', 'another rule for the same item is a change too')
    .option('--exit-code', 'exit with 1 where something changed')
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .action((before: string, after: string, flags: DiffFlags) => actions.diff(before, after, flags));

  const exporting = program
    .command('export')
    .description('give records to a tool in which people correct them: spans and relations')
    .optionsGroup('Output:')
    .addOption(new Option('--to <tool>', 'which tool').choices(TOOLS).makeOptionMandatory())
    .option('-o, --output <path>', 'a file; for brat and inception a folder', parseOutput)
    .option('--labels', 'for label-studio: print its labelling interface instead, and read nothing');
  addRecordsRead(exporting)
    .addHelpText('after', EXPORT_EXAMPLES)
    .action((records: string[], flags: ExportFlags) => actions.export(records, flags));

  program
    .command('import')
    .description("what people corrected in another tool, as a file for 'nutgraf --corrections'")
    .argument('<files...>', 'what the tool exported: files, or folders of them')
    .addOption(new Option('--from <tool>', 'which tool').choices(TOOLS).makeOptionMandatory())
    .requiredOption('--records <path>', 'the records that were exported: a file or a folder')
    .option('-o, --output <file>', 'a file to write to', parseOutput)
    .optionsGroup('Messages:')
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .option('--no-progress', 'show no progress')
    .addHelpText('after', EXPORT_EXAMPLES)
    .action((files: string[], flags: ImportFlags) => actions.import(files, flags));
}

/** The command line, as users see it in `--help`. */
export function createProgram(actions: Actions): Command {
  const program = new Command('nutgraf')
    .description('Reads news articles and writes who said and did what, to whom, when and where, as validated JSON.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .enablePositionalOptions()
    .showHelpAfterError("Try 'nutgraf --help'.")
    .configureOutput({
      outputError: (text, write) => write(withSuggestion(text.replace(/^error: (?:command-argument )?/, 'nutgraf: '))),
    })
    .configureHelp({ showGlobalOptions: false });
  addExtract(program, actions).addHelpText('after', EXAMPLES);

  addExtract(
    program.command('extract').description('read articles and write their records (the default command)'),
    actions,
  );
  const explain = program
    .command('explain')
    .description('show each item of an article with the rule that found it')
    .argument('[inputs...]', 'files, folders, globs, or - for standard input')
    .option(
      '--rule <id>',
      "print what a rule finds, with an example and what it does not find; '--rule list' names all",
    )
    .optionsGroup('Output:')
    .option('-o, --output <path>', 'a file to write to', parseOutput)
    .addOption(new Option('-f, --format <format>', 'text or json').choices(['text', 'json']).default('text'));
  addManners(addBatch(addRecord(addReading(explain)))).action((inputs: string[], flags: ExplainFlags) =>
    actions.explain(inputs, flags),
  );

  program
    .command('validate')
    .description('check records (.json, .jsonl) against the schema; says what is wrong and where')
    .argument('<files...>', 'files, folders, globs, or - for standard input')
    .option('-q, --quiet', 'only set the exit code')
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('--no-color').hideHelp())
    .action((files: string[], flags: ValidateFlags) => actions.validate(files, flags));

  program
    .command('schema')
    .description('print the JSON Schema (draft 2020-12) of a record or of an event line, or the columns of the tables')
    .addArgument(program.createArgument('[name]', 'which').choices(SCHEMAS).default('article'))
    .action((name: string) => actions.schema(name));
  addRecordCommands(program, actions);
  for (const command of [program, ...program.commands.filter((one) => one.name() !== 'schema')]) addConfig(command);
  addShellCommands(program, actions);
  return program;
}
