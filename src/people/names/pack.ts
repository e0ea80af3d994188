import { LABELS } from './labels.js';
import type { Weights } from './model.js';
import type { Gazetteer } from './words.js';

export interface Model {
  readonly gazetteer: Gazetteer;
  readonly first: Weights;
  readonly second: Weights;
}

const LISTS = ['given', 'surname', 'city', 'common'] as const satisfies readonly (keyof Gazetteer)[];
const TRANSITIONS = (LABELS + 1) * LABELS;

/** The model as bytes: the sizes of its six parts (32 bits each, little-endian), then the parts. */
export function pack(model: Model): Uint8Array {
  const parts = [
    ...LISTS.map((list) => model.gazetteer[list].bits),
    ...[model.first, model.second].map((weights) =>
      Uint8Array.from([...weights.transitions, ...weights.emissions], (value) => value & 255),
    ),
  ];
  const bytes = new Uint8Array(parts.length * 4 + parts.reduce((sum, part) => sum + part.length, 0));
  const header = new DataView(bytes.buffer);
  let at = parts.length * 4;
  parts.forEach((part, i) => {
    header.setUint32(i * 4, part.length, true);
    bytes.set(part, at);
    at += part.length;
  });
  return bytes;
}

/** The model that `pack` wrote. The bytes are shared, not copied. */
export function unpack(bytes: Uint8Array): Model {
  const count = LISTS.length + 2;
  const header = new DataView(bytes.buffer, bytes.byteOffset, count * 4);
  const parts: Uint8Array[] = [];
  let at = count * 4;
  for (let i = 0; i < count; i++) {
    const size = header.getUint32(i * 4, true);
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  const part = (i: number) => parts[i] ?? new Uint8Array();
  const weights = (i: number): Weights => {
    const values = new Int8Array(part(i).buffer, part(i).byteOffset, part(i).length);
    return {
      mask: (values.length - TRANSITIONS) / LABELS - 1,
      transitions: values.subarray(0, TRANSITIONS),
      emissions: values.subarray(TRANSITIONS),
    };
  };
  return {
    gazetteer: {
      given: { bits: part(0) },
      surname: { bits: part(1) },
      city: { bits: part(2) },
      common: { bits: part(3) },
    },
    first: weights(LISTS.length),
    second: weights(LISTS.length + 1),
  };
}
