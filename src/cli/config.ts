import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Command, InvalidArgumentError, type Option } from 'commander';
import { isObject } from '../batch/entries.js';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';

/** Defaults that somebody wrote down, and where. */
export interface Config {
  /** As seen from the folder that was searched first: `../package.json`. */
  readonly file: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const NAME = 'nutgraf.config.json';
const KEY = 'nutgraf';

function read(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    // A package.json that npm cannot read either is not for us to tell of.
    if (path.basename(file) !== NAME) return null;
    throw new UsageError(
      `${path.relative('', file)} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The nearest `nutgraf.config.json`, or `package.json` with a key `nutgraf`, in the folder or one above it. */
export function findConfig(folder: string): Config | null {
  for (let place = folder; ; place = path.dirname(place)) {
    const own = path.join(place, NAME);
    const values = read(own);
    const nameOf = (file: string) => path.relative(folder, file);
    if (isObject(values)) return { file: nameOf(own), values };
    if (values !== null) throw new UsageError(`${nameOf(own)} must be a JSON object of options.`);
    const shared = path.join(place, 'package.json');
    const content = read(shared);
    if (isObject(content) && isObject(content[KEY])) return { file: nameOf(shared), values: content[KEY] };
    if (place === path.dirname(place)) return null;
  }
}

/** Options that no file sets: they are for one run. */
const NEVER = new Set(['version', 'showConfig', 'config', 'rule']);
/** Options that mean something else to each command: a default for all of them is for reading articles only. */
const OWN = new Set(['format', 'output', 'table']);

const optionNamed = (command: Command, key: string): Option | undefined =>
  command.options.find((option) => option.attributeName() === key && !option.hidden && !NEVER.has(key));

/** `{"text": "body"}` and `["people", "dates"]` as the command line takes them. */
function spelled(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  if (isObject(value))
    return Object.entries(value)
      .map((pair) => pair.join('='))
      .join(',');
  return String(value);
}

function settingOf(option: Option, key: string, value: unknown, file: string): unknown {
  const wrong = (reason: string) => new UsageError(`${file}: "${key}": ${reason}`);
  if (!option.required && !option.optional) {
    if (typeof value === 'boolean') return value;
    throw wrong('it must be true or false.');
  }
  if (value === null || typeof value === 'boolean') throw wrong('it must have a value.');
  try {
    return option.parseArg ? option.parseArg(spelled(value), undefined) : spelled(value);
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw wrong(error.message);
    throw error;
  }
}

const camel = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function setAll(commands: readonly Command[], values: Config['values'], file: string): void {
  for (const [written, value] of Object.entries(values)) {
    const key = camel(written);
    const takers = commands.flatMap((command) => {
      const option = optionNamed(command, key);
      return option ? [{ command, option }] : [];
    });
    if (takers.length === 0) {
      const known = commands.flatMap(({ options }) => options.map((option) => option.attributeName()));
      const similar = nearest(
        key,
        known.filter((name) => !NEVER.has(name)),
      );
      throw new UsageError(`${file}: there is no option "${written}".`, similar && `Did you mean "${similar}"?`);
    }
    for (const { command, option } of takers) {
      const setting = settingOf(option, written, value, file);
      if (command.getOptionValueSource(key) !== 'cli') command.setOptionValueWithSource(key, setting, 'config');
    }
  }
}

/**
 * Sets what the command line leaves open, for all commands, by a file. Keys are the long names of options; each holds for every command that has the
 * option, but `format`, `output` and `table`, which hold for reading articles. What is for one command stands under its name.
 * @throws UsageError where a key is no option, or a value cannot be
 */
export function applyConfig(program: Command, { file, values }: Config): void {
  const reading = [program, ...program.commands.filter((command) => command.name() === 'extract')];
  const all = [program, ...program.commands];
  const named = new Map(program.commands.map((command) => [command.name(), command]));
  for (const [key, value] of Object.entries(values)) {
    const command = named.get(key);
    // A command and an option may share a name (`table`): an object is for the command.
    if (command && isObject(value)) setAll(key === 'extract' ? reading : [command], value, file);
    else setAll(OWN.has(camel(key)) ? reading : all, { [key]: value }, file);
  }
}

/** What a command would run with: each option with its value and where that comes from. */
export function shownConfig(command: Command, config: Config | null): object {
  const options: Record<string, { value: unknown; from: string }> = {};
  for (const option of command.options) {
    const key = option.attributeName();
    if (option.hidden || NEVER.has(key)) continue;
    const from = command.getOptionValueSource(key) ?? 'default';
    options[key] = { value: command.getOptionValue(key) ?? null, from: from === 'cli' ? 'command line' : from };
  }
  return { file: config?.file ?? null, command: command.parent ? command.name() : 'extract', options };
}
