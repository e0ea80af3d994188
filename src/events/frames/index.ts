export { describeFrame } from './describe.js';
export { FRAMES } from './tables.js';
export type { FrameTable, Licence, NounFrame, VerbFrame } from './types.js';
