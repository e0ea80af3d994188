/** Python with packages of its own, for checks against the programs that people use. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Whether a command ends well. */
export function run(command: string, args: readonly string[], quiet = false): boolean {
  const { status } = spawnSync(command, args, { stdio: quiet ? 'ignore' : 'inherit' });
  return status === 0;
}

export const hasPython = (): boolean => run('python3', ['--version'], true);

/**
 * Python with packages, or null where they cannot be had. They are kept in an environment in the user's cache.
 * @param name of the environment
 * @param packages by the names under which pip has them, each with what it is imported as
 */
export function pythonWith(name: string, packages: Readonly<Record<string, string>>): string | null {
  const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'nutgraf', name);
  const python = path.join(cache, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const imports = `import ${Object.values(packages).join(', ')}`;
  const isReady = () => existsSync(python) && run(python, ['-c', imports], true);
  if (isReady()) return python;
  rmSync(cache, { recursive: true, force: true });
  if (!run('python3', ['-m', 'venv', cache], true)) return null;
  const wanted = Object.keys(packages);
  run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary=:all:', ...wanted]);
  return isReady() ? python : null;
}
