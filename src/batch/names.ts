import type { Input } from './inputs.js';

/**
 * The name of each result in the output folder: the input's place below the common folder, with the result's extension after
 * its own. So a name never depends on what else is read: a.txt and a.html, read together or one by one, are a.txt.json and
 * a.html.json.
 * @param extensionOf extension of the result, with its dot
 */
export const outputNames = (inputs: readonly Input[], extensionOf: (input: Input) => string): Map<Input, string> =>
  new Map(inputs.map((input) => [input, (input.kind === 'file' ? input.relative : input.name) + extensionOf(input)]));
