import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `-f`, `--format`: the short form first, where there is one. */
  readonly names: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
}

/** A command as a shell completes it; the root's name is empty. */
export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be, where it is no file. */
  readonly choices: readonly string[];
}

const firstOf = (text: string) => text.split(/[;:(]/)[0]?.trim() ?? text;

const optionOf = ({ short, long, description, required, optional, argChoices }: Option): CompletedOption => ({
  names: [short, long].flatMap((name) => (name === undefined ? [] : [name])),
  description: firstOf(description),
  takesValue: required || optional,
  choices: argChoices ?? [],
});

const HELP: CompletedOption = { names: ['-h', '--help'], description: 'print help', takesValue: false, choices: [] };

function commandOf(command: Command, name: string): CompletedCommand {
  return {
    name,
    description: firstOf(command.description()),
    options: [...command.options.filter(({ hidden }) => !hidden).map(optionOf), HELP],
    choices: command.registeredArguments[0]?.argChoices ?? [],
  };
}

/** All commands of the program, itself first: what it does without a command. */
export function completedCommands(program: Command): CompletedCommand[] {
  const commands = program.commands.map((command) => commandOf(command, command.name()));
  const names = commands.map(({ name }) => name);
  const help = { name: 'help', description: 'print the help of a command', options: [], choices: names };
  return [commandOf(program, ''), ...commands, help];
}
