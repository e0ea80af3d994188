import { createContext, Script } from 'node:vm';
import { codeOf } from './reasons.js';

/** The step took longer than it may. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Runs a step that never waits for anything, and ends it after `milliseconds`, be it in the middle of a loop or of a regular
 * expression: Node's `vm` does that from another thread. The step runs where it was made, not in a context of its own.
 * @throws TimeLimitError, and whatever the step throws
 */
export function startTimeLimit(milliseconds: number): <T>(step: () => T) => T {
  const context = createContext({ run: null });
  const script = new Script('run()');
  return <T>(step: () => T): T => {
    context.run = step;
    try {
      return script.runInContext(context, { timeout: milliseconds });
    } catch (error) {
      throw codeOf(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimeLimitError() : error;
    } finally {
      context.run = null;
    }
  };
}
