import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manPage } from '../man.js';
import { noActions } from '../no-actions.js';
import { createProgram, EXAMPLES } from '../program.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { completedCommands } from './model.js';
import { zshCompletion } from './zsh.js';

const program = createProgram(noActions);
const commands = completedCommands(program);
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-completion-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeAll(() => {
  writeFileSync(path.join(folder, 'article.txt'), '');
  writeFileSync(path.join(folder, 'c.bash'), bashCompletion(commands));
  writeFileSync(path.join(folder, 'c.zsh'), zshCompletion(commands));
  writeFileSync(path.join(folder, 'c.fish'), fishCompletion(commands));
});

const run = (shell: string, ...args: string[]) => spawnSync(shell, args, { cwd: folder, encoding: 'utf8' });
const has = (shell: string) => run(shell, '--version').status === 0;

/** What is typed, and what it may be completed to. */
const CASES: readonly (readonly [typed: readonly string[], offered: string])[] = [
  [['sta'], 'stats'],
  [['repo'], 'report'],
  [['--form'], '--format'],
  [['-f', 'sq'], 'sqlite'],
  [['stats', '--by', 'ge'], 'gender'],
  [['events', '--min-ar'], '--min-articles'],
  [['completion', 'fi'], 'fish'],
  [['schema', 'ta'], 'tables'],
  [['help', 'extr'], 'extract'],
  [['-o', 'art'], 'article.txt'],
];

/** As bash cuts what is typed. */
const IN_BASH: typeof CASES = [
  ...CASES,
  [['stats', '--by', '=', 'ge'], 'gender'],
  [['import', '--from', '=', 'b'], 'brat'],
];

describe('completion', () => {
  it.each(IN_BASH)('in bash: %j is %s', (typed, offered) => {
    const words = typed.map((word) => `'${word}'`).join(' ');
    const script = `source c.bash; COMP_WORDS=(nutgraf ${words}); COMP_CWORD=${typed.length}; _nutgraf; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = run('bash', '--norc', '-c', script);
    expect({ offers: stdout.trim().split('\n'), stderr }).toEqual({ offers: [offered], stderr: '' });
  });

  it.skipIf(!has('fish')).each(CASES)('in fish (skipped where it is not installed): %j is %s', (typed, offered) => {
    const { stdout, stderr } = run(
      'fish',
      '--no-config',
      '-c',
      `source c.fish; complete -C 'nutgraf ${typed.join(' ')}'`,
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toContain(offered);
  });

  it.skipIf(!has('zsh'))(
    'in zsh (skipped where it is not installed): Tab gives what is offered',
    { timeout: 60_000 },
    () => {
      const lines = CASES.map(([typed]) => typed.join(' '));
      const { stdout, stderr } = run('zsh', '-f', path.join(import.meta.dirname, 'typed.zsh'), ...lines);
      const wanted = CASES.map(([typed, offered]) => ['nutgraf', ...typed.slice(0, -1), offered].join(' '));
      expect({
        completed: stdout
          .trimEnd()
          .split('\n')
          .map((line) => line.trimEnd()),
        stderr,
      }).toEqual({
        completed: wanted,
        stderr: '',
      });
    },
  );

  it('in zsh knows every command, option and choice', () => {
    const script = zshCompletion(commands);
    for (const { name, options, choices } of commands) {
      if (name !== '') expect(script).toContain(`\n    '${name}:`);
      for (const option of options) for (const long of option.names) expect(script).toContain(long);
      for (const choice of choices) expect(script).toContain(choice);
    }
  });
});

describe('the manual page', () => {
  const page = manPage(program, EXAMPLES);
  const plain = page.replaceAll('\\-', '-');

  it('has every command and every option that help has', () => {
    for (const command of program.commands) {
      expect(plain).toContain(`.SS ${command.name()}`);
      for (const { flags } of command.createHelp().visibleOptions(command)) expect(plain).toContain(`.B ${flags}`);
    }
  });

  it.runIf(has('groff'))('is roff without a fault', () => {
    writeFileSync(path.join(folder, 'nutgraf.1'), page);
    expect(run('groff', '-man', '-Tutf8', '-ww', '-z', 'nutgraf.1')).toMatchObject({ status: 0, stderr: '' });
  });
});
