import { CommanderError } from 'commander';
import { applyConfig, findConfig, shownConfig } from './config.js';
import { EXIT, NothingToRead, UsageError } from './exit.js';
import { createProgram, EXAMPLES } from './program.js';

/** Runs the command line and leaves the exit code in `process.exitCode`: output that is still pending gets out. */
export async function run(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  const program = createProgram({
    extract: async (inputs, flags) => {
      const { extractCommand } = await import('./extract.js');
      process.exitCode = await extractCommand(inputs, flags);
    },
    explain: async (inputs, flags) => {
      const { explainCommand } = await import('./explain.js');
      process.exitCode = await explainCommand(inputs, flags);
    },
    validate: async (files, flags) => {
      const { validateCommand } = await import('./validate.js');
      process.exitCode = await validateCommand(files, flags);
    },
    schema: async (name) => {
      const { schemaCommand } = await import('./schema.js');
      process.exitCode = await schemaCommand(name);
    },
    table: async (records, flags) => {
      const { tableCommand } = await import('./table.js');
      process.exitCode = await tableCommand(records, flags);
    },
    stats: async (records, flags) => {
      const { statsCommand } = await import('./stats.js');
      process.exitCode = await statsCommand(records, flags);
    },
    report: async (records, flags) => {
      const { reportCommand } = await import('./report-page.js');
      process.exitCode = await reportCommand(records, flags);
    },
    events: async (records, flags) => {
      const { eventsCommand } = await import('./events.js');
      process.exitCode = await eventsCommand(records, flags);
    },
    diff: async (before, after, flags) => {
      const { diffCommand } = await import('./diff.js');
      process.exitCode = await diffCommand(before, after, flags);
    },
    export: async (records, flags) => {
      const { exportCommand } = await import('./export.js');
      process.exitCode = await exportCommand(records, flags);
    },
    import: async (files, flags) => {
      const { importCommand } = await import('./import.js');
      process.exitCode = await importCommand(files, flags);
    },
    completion: async (shell) => {
      const { completionCommand } = await import('./completion.js');
      process.exitCode = await completionCommand(shell, program);
    },
    man: async () => {
      const { manCommand } = await import('./man.js');
      process.exitCode = await manCommand(program, EXAMPLES);
    },
  });
  program.hook('preAction', (_, command) => {
    if (command.getOptionValue('config') === undefined) return;
    const config = command.getOptionValue('config') === true ? findConfig(process.cwd()) : null;
    if (config) applyConfig(program, config);
    if (command.getOptionValue('showConfig') !== true) return;
    process.stdout.write(`${JSON.stringify(shownConfig(command, config), null, 2)}\n`);
    throw new CommanderError(EXIT.done, 'nutgraf.shown', 'shown');
  });
  for (const command of [program, ...program.commands]) command.exitOverride();
  process.stdout.on('error', hearError);
  process.stderr.on('error', hearError);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof NothingToRead) {
      program.outputHelp({ error: true });
      process.exitCode = EXIT.usage;
    } else process.exitCode = report(error);
  }
}

/** Writers report what goes wrong with their stream; this is for output that commander writes, and for closed pipes. */
function hearError(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') process.exitCode = EXIT.failed;
}

function report(error: unknown): number {
  // commander has said what it had to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`nutgraf: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`);
    return EXIT.usage;
  }
  // The system refused something: a full disk, a folder without permission.
  if (error instanceof Error && (error.name === 'OutputError' || 'syscall' in error)) {
    process.stderr.write(`nutgraf: ${error.message} [cannot-write]\n`);
    return EXIT.failed;
  }
  const trace = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`nutgraf: this is a bug in nutgraf; please report it with these lines.\n${trace}\n`);
  return EXIT.bug;
}
