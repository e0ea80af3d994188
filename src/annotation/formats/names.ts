/** Tools that people correct annotations in. */
export const TOOLS = ['label-studio', 'doccano', 'inception', 'brat'] as const;
export type Tool = (typeof TOOLS)[number];
