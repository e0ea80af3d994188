import { findInputs, RECORDS } from '../batch/inputs.js';
import { validateInput } from '../batch/validate.js';
import { problemMessage } from '../problems.js';
import { oneLine } from '../render/printable.js';
import { EXIT, UsageError } from './exit.js';
import type { ValidateFlags } from './program.js';
import { writersFor } from './streams.js';

/** How many faults of one record are printed: the first ones tell, the rest follow from them. */
const SHOWN = 10;

/** `nutgraf validate`: checks records against the schema. Returns the exit code. */
export async function validateCommand(files: readonly string[], flags: ValidateFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  const { inputs, problems } = await findInputs(files, { wanted: RECORDS });
  if (inputs.length === 0) throw new UsageError(`there are no records in ${files.join(', ')}.`);
  let valid = 0;
  let invalid = 0;
  for (const { name, problem } of problems) {
    invalid++;
    await stdout.write(`${oneLine(name)}: ${problemMessage(problem)}\n`);
  }
  for (const input of inputs) {
    for await (const { faults } of validateInput(input, process.stdin)) {
      if (faults.length === 0) valid++;
      else invalid++;
      if (flags.quiet) continue;
      for (const { name, path, reason } of faults.slice(0, SHOWN))
        await stdout.write(`${oneLine(name)}: ${path ? `${path}: ` : ''}${oneLine(reason)}\n`);
      const [first] = faults;
      if (first && faults.length > SHOWN)
        await stdout.write(`${oneLine(first.name)}: … and ${faults.length - SHOWN} more\n`);
      if (stdout.closed.aborted) return EXIT.failed;
    }
  }
  if (!flags.quiet) {
    const records = `${valid + invalid} record${valid + invalid === 1 ? '' : 's'}`;
    await stderr.write(`nutgraf: ${records}: ${valid} valid${invalid > 0 ? `, ${invalid} not` : ''}\n`);
  }
  return invalid > 0 ? EXIT.failed : EXIT.done;
}
