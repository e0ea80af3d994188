import type { Command, Option } from 'commander';
import { VERSION } from '../version.js';
import { EXIT } from './exit.js';
import { writersFor } from './streams.js';

/** Text as roff takes it: a backslash, and a dot or an apostrophe at the front of a line, mean something to it. */
const roff = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

function optionRoff({ flags, description, argChoices, defaultValue, negate }: Option): string {
  const notes = [
    ...(argChoices ? [`one of ${argChoices.join(', ')}`] : []),
    ...(defaultValue !== undefined && typeof defaultValue !== 'boolean' && !negate
      ? [`default: ${String(defaultValue)}`]
      : []),
  ];
  return `.TP\n.B ${roff(flags)}\n${roff(description)}${notes.length > 0 ? roff(` (${notes.join('; ')})`) : ''}.`;
}

function optionsRoff(command: Command): string {
  const shown = command.createHelp().visibleOptions(command);
  const groups = [...new Set(shown.map(({ helpGroupHeading }) => helpGroupHeading ?? 'Options:'))];
  return groups
    .map((group) => {
      const own = shown.filter(({ helpGroupHeading }) => (helpGroupHeading ?? 'Options:') === group);
      return `.PP\n.I ${roff(group.replace(/:$/, ''))}\n${own.map(optionRoff).join('\n')}`;
    })
    .join('\n');
}

/** `nutgraf man`: the manual page, from the same definitions as `--help`. */
export function manPage(program: Command, more: string): string {
  const usage = (command: Command) => command.createHelp().commandUsage(command);
  const sections = program.commands.map((command) =>
    [
      `.SS ${roff(command.name())}`,
      `.B ${roff(usage(command))}`,
      '.PP',
      `${roff(command.description())}.`,
      ...(command.name() === 'extract' ? ['.PP', 'Its options are those above.'] : [optionsRoff(command)]),
    ].join('\n'),
  );
  return `${[
    `.TH NUTGRAF 1 "" "nutgraf ${VERSION}" "User Commands"`,
    '.SH NAME',
    `nutgraf \\- reads news articles and writes who said and did what, to whom, when and where`,
    '.SH SYNOPSIS',
    `.B ${roff(usage(program))}`,
    '.SH DESCRIPTION',
    roff(program.description()),
    '.SH OPTIONS',
    optionsRoff(program),
    '.SH COMMANDS',
    ...sections,
    `.SH NOTES\n.nf\n${roff(more.trim())}\n.fi`,
  ].join('\n')}\n`;
}

export async function manCommand(program: Command, more: string): Promise<number> {
  await writersFor('never').stdout.write(manPage(program, more));
  return EXIT.done;
}
