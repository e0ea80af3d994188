import type { Correction } from '../annotation/corrections.js';
import type { ExtractOptions } from '../index.js';
import type { RenderChoice } from '../render/choose.js';
import type { ReadOptions } from './read.js';

/** All that decides, beside the article itself, what its result is. Plain data: it is sent to workers and hashed. */
export interface Settings {
  readonly read: ReadOptions;
  readonly extract: Pick<ExtractOptions, 'offsetUnit' | 'includeText' | 'only' | 'minConfidence'>;
  /** What people corrected, by the SHA-256 of the text. */
  readonly corrections?: Readonly<Record<string, readonly Correction[]>>;
  readonly render: RenderChoice;
}
