import { Command, Option } from 'commander';
import type { KeyNames } from '../article/record-keys.js';
import { VERSION } from '../version.js';
import { parseCount, parseDay, parseEncoding, parseKeys, parseList, parseSeconds } from './options.js';
import type { ColorChoice } from './streams.js';

const PARTS = ['people', 'countries', 'dates', 'statements', 'events'] as const;
const SCHEMAS = ['article', 'event'] as const;

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
  readonly format: 'json' | 'jsonl' | 'events' | 'text';
  readonly text: boolean;
  readonly force?: boolean;
  readonly resume?: boolean;
}

export interface ExplainFlags extends ReadFlags {
  readonly format: 'text' | 'json';
  /** The entry of this rule is wanted, and no article is read. */
  readonly rule?: string;
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
}

const EXAMPLES = `
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
  $ nutgraf explain article.txt                    which rule found what
  $ nutgraf validate records/*.json                check records against the schema

Exit codes: 0 all done, 1 some input failed, 2 usage or nothing to read,
70 a bug in nutgraf, 130 interrupted.`;

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

function addRecord(command: Command): Command {
  return command
    .optionsGroup('Record:')
    .option('--only <parts>', `what is wanted: ${PARTS.join(',')}`, parseList(PARTS))
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
      'a file, or for several articles a folder that mirrors the inputs; jsonl and events go to one file, unless PATH ends in /',
    )
    .addOption(
      new Option('-f, --format <format>', 'json, jsonl (one record a line), events (one event a line), text (marked)')
        .choices(['json', 'jsonl', 'events', 'text'])
        .default('json'),
    );
  addRecord(addReading(command)).option('--no-text', "leave the article's text out of the record");
  addBatch(command)
    .option('--force', 'in a folder: redo articles whose result is up to date')
    .option('--resume', 'in one file of many articles: go on with what is there');
  return addManners(command).action((inputs: string[], flags: ExtractFlags) => actions.extract(inputs, flags));
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
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'nutgraf: ')) })
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
    .option('-o, --output <path>', 'a file to write to')
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
    .description('print the JSON Schema (draft 2020-12) of a record or of an event line')
    .addArgument(program.createArgument('[name]', 'which').choices(SCHEMAS).default('article'))
    .action((name: string) => actions.schema(name));
  return program;
}
