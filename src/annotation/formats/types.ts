import type { Annotation, LabelledSpan, Relation } from '../types.js';

/** What somebody made of an article in another tool. */
export interface ReadAnnotation {
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
  readonly relations: readonly Relation[];
  /** Labels and relations that are none of ours, each once: they are passed over. */
  readonly unknown: readonly string[];
}

/** A file for an article, by the ending of its name. */
export type Files = Readonly<Record<string, string>>;

/** A form in which another tool takes and gives annotations. */
export type AnnotationFormat =
  /** All articles in one file. */
  | {
      readonly holds: 'all';
      readonly extension: string;
      readonly open: string;
      readonly between: string;
      readonly close: string;
      readonly write: (annotation: Annotation) => string;
      /** @throws FormatError */
      readonly read: (content: string) => ReadAnnotation[];
    }
  /** A file, or several, for each article. */
  | {
      readonly holds: 'one';
      readonly extension: string;
      /** The ending of the file that holds the article's text, where that is another one. */
      readonly textExtension: string | null;
      /** What is written once beside them, by name. */
      readonly beside: Files;
      readonly write: (annotation: Annotation) => Files;
      /** @throws FormatError */
      readonly read: (content: string, text: string) => ReadAnnotation;
    };

/** A file is not what the tool writes. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new FormatError(`it is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
