/** What the exit code tells. */
export const EXIT = { done: 0, failed: 1, usage: 2, bug: 70, interrupted: 130, terminated: 143 } as const;

/** The command was asked for something that it cannot make sense of; `hint` says what to do instead. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint: string | null = null,
  ) {
    super(message);
  }
}

/** Nothing was named and nothing is piped in: help says what could be. */
export class NothingToRead extends Error {}
