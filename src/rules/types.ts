/** What one rule of a finder is: what `explain --rule` prints and RULES.md lists. */
export interface RuleEntry {
  /** What stands in a record's `rule`; a correction of tags stands in none. */
  readonly id: string;
  /** What it finds, in one sentence. */
  readonly finds: string;
  /** A text in which it finds something; a test runs it. */
  readonly example: string;
  /** A text much like it in which it must find nothing; a test runs it too. */
  readonly counterExample: string;
  /**
   * Names as the tagger might have them in the example, where it does not err by itself: its words and their kind. The
   * rules of names mend what a learned tagger gets wrong, and tomorrow's tagger errs elsewhere.
   */
  readonly tagged?: readonly (readonly [string, 'PER' | 'ORG' | 'LOC' | 'MISC'])[];
  /** Day of publication of both texts, `YYYY-MM-DD`; 2026-03-04 where left out. */
  readonly date?: string;
}
