import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { codeOf } from './reasons.js';

/** A process that writes files, as its files name it: eight digits for the machine, and the process id. */
export interface Owner {
  readonly host: string;
  readonly pid: number;
}

export const thisProcess = (): Owner => ({
  host: createHash('sha256').update(hostname()).digest('hex').slice(0, 8),
  pid: process.pid,
});

/** Whether a process of this machine is surely gone. Of another machine's nobody can tell. */
export function isGone({ host, pid }: Owner): boolean {
  const own = thisProcess();
  if (host !== own.host) return false;
  // A container gives the same number to one run after the other.
  if (pid === own.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
