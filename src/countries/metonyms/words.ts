import type { Token } from '../../language/types.js';

export const isUpper = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
