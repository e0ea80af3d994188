interface Judged {
  readonly confidence?: number | null | undefined;
}

/** The actions of so much confidence, and all events that have no figure. */
export const atLeast = <T extends Judged>(events: readonly T[], least: number): T[] =>
  events.filter(({ confidence }) => confidence == null || confidence >= least);
