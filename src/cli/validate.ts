export const validateCommand = (..._args: unknown[]): Promise<number> => Promise.resolve(0);
