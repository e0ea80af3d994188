import { CommanderError } from 'commander';
import { EXIT, NothingToRead, UsageError } from './exit.js';
import { createProgram } from './program.js';

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
