import { readFileSync } from 'node:fs';
import { type Model, modelOf, unpackTables } from './model.js';

/** Where the weights lie beside the bundled file that holds this code; the build puts it in. */
declare const NUTGRAF_SYNTAX_WEIGHTS: string | undefined;

let loaded: Model | null = null;

/**
 * The model that nutgraf comes with, read when first asked for. The one place below `cli` and `batch` besides the
 * article's reading that opens a file: three megabytes of weights in a source file would be parsed at every start.
 */
export function shippedModel(): Model {
  if (!loaded) {
    const place = typeof NUTGRAF_SYNTAX_WEIGHTS === 'undefined' ? './weights.bin' : NUTGRAF_SYNTAX_WEIGHTS;
    loaded = modelOf(unpackTables(readFileSync(new URL(place, import.meta.url))));
  }
  return loaded;
}
