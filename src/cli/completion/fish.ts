import type { CompletedCommand, CompletedOption } from './model.js';

const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function lineOf(condition: string, { names, description, takesValue, choices }: CompletedOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const value = !takesValue ? [] : choices.length > 0 ? [`-x -a ${quoted(choices.join(' '))}`] : ['-r -F'];
  return ['complete -c nutgraf', condition, ...flags, ...value, `-d ${quoted(description)}`].join(' ');
}

/** A completion script for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const named = commands.filter(({ name }) => name !== '');
  const names = named.map(({ name }) => name).join(' ');
  const conditionOf = (name: string) =>
    `-n ${quoted(name === '' ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${name}`)}`;
  const lines = [
    ...named.map(({ name, description }) =>
      ['complete -c nutgraf -n __fish_use_subcommand', `-a ${name}`, `-d ${quoted(description)}`].join(' '),
    ),
    ...commands.flatMap(({ name, options, choices }) => [
      ...options.map((option) => lineOf(conditionOf(name), option)),
      ...(choices.length > 0 ? [`complete -c nutgraf ${conditionOf(name)} -f -a ${quoted(choices.join(' '))}`] : []),
    ]),
  ];
  return `# fish completion for nutgraf: nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish\n${lines.join('\n')}\n`;
}
