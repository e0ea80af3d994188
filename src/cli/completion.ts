import type { Command } from 'commander';
import { bashCompletion } from './completion/bash.js';
import { fishCompletion } from './completion/fish.js';
import { completedCommands } from './completion/model.js';
import { zshCompletion } from './completion/zsh.js';
import { EXIT } from './exit.js';
import { writersFor } from './streams.js';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `nutgraf completion`: prints a script with which a shell completes commands, options and their values. */
export async function completionCommand(shell: keyof typeof SCRIPTS, program: Command): Promise<number> {
  await writersFor('never').stdout.write(SCRIPTS[shell](completedCommands(program)));
  return EXIT.done;
}
