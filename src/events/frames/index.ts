export { describeFrame } from './describe.js';
export { FRAMES } from './tables.js';
export type { ArgumentRequirement, FrameTable, NounFrame, VerbFrame } from './types.js';
