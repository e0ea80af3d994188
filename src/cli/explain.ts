import { inputsOfMany } from '../batch/many.js';
import { fileOutput, streamOutput } from '../batch/output.js';
import { correctionSettings, inputsOf, readSettings, runTask, wantedSettings } from './job.js';
import { pathOf } from './options.js';
import type { ExplainFlags } from './program.js';
import { writersFor } from './streams.js';

/** `nutgraf explain`: shows each item with the rule that found it. Returns the exit code. */
export async function explainCommand(args: readonly string[], flags: ExplainFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  if (flags.rule !== undefined) {
    const { explainRule } = await import('./explain-rule.js');
    return explainRule(flags.rule, flags.format, stdout);
  }
  const place = pathOf(flags.output);
  const level = place === null ? stdout.colorLevel : 0;
  const inputs = await inputsOf(args, null);
  return runTask({
    flags,
    inputs,
    ofMany: await inputsOfMany(inputs.inputs, flags),
    settings: {
      read: readSettings(flags),
      extract: { offsetUnit: flags.offsetUnit, includeText: true, ...wantedSettings(flags) },
      ...(await correctionSettings(flags)),
      render:
        flags.format === 'json'
          ? { as: 'explain-lines' }
          : { as: 'explain', level, columns: place !== null || !stdout.isTTY ? null : stdout.columns },
    },
    renderError: null,
    output: place === null ? streamOutput(stdout.write) : fileOutput(place, { journal: false, resume: false }),
    base: '',
    stdout,
    stderr,
  });
}
