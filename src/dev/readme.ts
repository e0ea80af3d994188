/**
 * The README's console blocks: a line "$ command", then what the command prints.
 *   npm run readme      runs every command and puts what it prints below it
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '../..');
const README = path.join(ROOT, 'README.md');
const BLOCK = /```console\n([^`]*)```/gu;

/** One command of the README and the output that stands below it. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

/** The commands of one block, in order. */
function shownIn(block: string): Shown[] {
  return block
    .split(/^\$ /mu)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('\n');
      return { command: piece.slice(0, end), output: piece.slice(end + 1).trimEnd() };
    });
}

/** Every command that the README shows with its output. */
export function shownCommands(): Shown[] {
  return [...readFileSync(README, 'utf8').matchAll(BLOCK)].flatMap(([, block = '']) => shownIn(block));
}

/** What a command of the README prints, run from the project's root with the built program as `nutgraf`. */
export function runShown(command: string): string {
  const script = `nutgraf() { '${process.execPath}' bin/nutgraf.js "$@"; }\n${command}`;
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
  return execFileSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8', env }).trimEnd();
}

if (process.argv[1] === import.meta.filename) {
  const fresh = readFileSync(README, 'utf8').replace(BLOCK, (_whole, block: string) => {
    const lines = shownIn(block).map(({ command }) => `$ ${command}\n${runShown(command)}`);
    return `\`\`\`console\n${lines.join('\n\n')}\n\`\`\``;
  });
  writeFileSync(README, fresh);
}
