import { readFileSync } from 'node:fs';
import { type Model, unpack } from './pack.js';

/** Where the weights lie beside the bundled file that holds this code; the build puts it in. */
declare const NUTGRAF_NAMES_WEIGHTS: string | undefined;

let loaded: Model | null = null;

/** The model that nutgraf comes with, read when first asked for. */
export function shippedModel(): Model {
  if (!loaded) {
    const place = typeof NUTGRAF_NAMES_WEIGHTS === 'undefined' ? './weights.bin' : NUTGRAF_NAMES_WEIGHTS;
    loaded = unpack(readFileSync(new URL(place, import.meta.url)));
  }
  return loaded;
}
