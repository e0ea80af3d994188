import { createContext, Script } from 'node:vm';
import { isObject } from './entries.js';

/** Ctrl-C came while the step was running. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError';
}

/** The step took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Runs a step that never waits for anything, and ends it after `milliseconds`, be it in the middle of a loop or of a regular
 * expression: Node's `vm` does that from another thread. The step runs where it was made, not in a context of its own.
 * @param breakOnSigint whether Ctrl-C ends it too; listeners to the signal do not hear of it then
 * @throws TimeLimitError, InterruptedError, and whatever the step throws
 */
export function startTimeLimit(milliseconds: number, breakOnSigint: boolean): <T>(step: () => T) => T {
  const context = createContext({ run: null });
  const script = new Script('run()');
  return <T>(step: () => T): T => {
    context.run = step;
    try {
      return script.runInContext(context, { timeout: milliseconds, breakOnSigint });
    } catch (error) {
      // It is an error of the context, for which `instanceof Error` does not hold.
      const code = isObject(error) ? error.code : null;
      if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new InterruptedError();
      throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitError() : error;
    } finally {
      context.run = null;
    }
  };
}
