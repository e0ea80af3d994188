export const explainCommand = (..._args: unknown[]): Promise<number> => Promise.resolve(0);
