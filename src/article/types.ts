/** A half-open stretch of the article's text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the publication date was found: the user's word, the input record, a page's metadata, the date that a page shows,
 * its address, a header line, a dateline, the file's name.
 */
export type DateSource = 'option' | 'record' | 'metadata' | 'page' | 'url' | 'header' | 'dateline' | 'filename';

/** What an input says of where its article appeared. */
export interface Provenance {
  /** Address that the article was published at. */
  readonly url: string | null;
  /** Name of the newspaper, agency or site. */
  readonly outlet: string | null;
  /** Names as they are given, without "By". */
  readonly authors: readonly string[];
}

/** An article's words and its day: what the finders read. */
export interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly source: string | null;
  /** Publication date, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
}

/** One article as it comes in. Only `id` and `text` are needed; the rest is what the input said. */
export interface Article extends DatedText, Provenance {}

/**
 * What a block of text is. `header` is a line of metadata ("Date: …", "date 2026-02-04"), `heading` a short line that is
 * no sentence, `byline` "By …" or "… contributed to this report".
 */
export type ParagraphKind = 'body' | 'heading' | 'header' | 'byline';

export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
  /** Extent of "ANKARA, March 4 (Agency) -" at the paragraph's start, its dash included, else null. */
  readonly dateline: Span | null;
}

/** The words between one pair of quotation marks inside one paragraph. */
export interface Quotation extends Span {
  /** Start of the opening mark (equal to `start` where it is missing) and end of the closing one. */
  readonly outer: Span;
  readonly paragraph: number;
  /** 0 for a quotation in the reporter's text, 1 for one inside another quotation. */
  readonly depth: number;
  /** Index of the enclosing quotation, or null. */
  readonly parent: number | null;
  /** True where the closing mark is missing because the quotation runs on in the next paragraph. */
  readonly runsOn: boolean;
  /** Index of the quotation of the paragraph before that this one carries on, or null. */
  readonly continues: number | null;
}

/** The article's outer form, found on characters alone, before any word is tagged. */
export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
}
