import type { ExtractOptions } from '../index.js';
import type { RenderChoice } from '../render/choose.js';
import type { ReadOptions } from './read.js';

/** All that decides, beside the article itself, what its result is. Plain data: it is sent to workers and hashed. */
export interface Settings {
  readonly read: ReadOptions;
  readonly extract: Pick<ExtractOptions, 'offsetUnit' | 'includeText' | 'only'>;
  readonly render: RenderChoice;
}
