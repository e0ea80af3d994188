import { inputsOfMany } from '../batch/many.js';
import { fileOutput, streamOutput } from '../batch/output.js';
import { correctionSettings, inputsOf, readSettings, runTask } from './job.js';
import type { ExplainFlags } from './program.js';
import { writersFor } from './streams.js';

/** `nutgraf explain`: shows each item with the rule that found it. Returns the exit code. */
export async function explainCommand(args: readonly string[], flags: ExplainFlags): Promise<number> {
  const { stdout, stderr } = writersFor(flags.color);
  if (flags.rule !== undefined) {
    const { explainRule } = await import('./explain-rule.js');
    return explainRule(flags.rule, flags.format, stdout);
  }
  const toFile = flags.output !== undefined && flags.output !== '-';
  const level = toFile ? 0 : stdout.colorLevel;
  const { output } = flags;
  const inputs = await inputsOf(args, null);
  return runTask({
    flags,
    inputs,
    ofMany: await inputsOfMany(inputs.inputs, flags),
    settings: {
      read: readSettings(flags),
      extract: {
        offsetUnit: flags.offsetUnit,
        includeText: true,
        ...(flags.only && { only: flags.only }),
        ...(flags.minConfidence !== undefined && { minConfidence: flags.minConfidence }),
      },
      ...(await correctionSettings(flags)),
      render:
        flags.format === 'json'
          ? { as: 'explain-lines' }
          : { as: 'explain', level, columns: toFile || !stdout.isTTY ? null : stdout.columns },
    },
    renderError: null,
    output:
      toFile && output !== undefined
        ? fileOutput(output, { journal: false, resume: false })
        : streamOutput(stdout.write),
    base: '',
    stdout,
    stderr,
  });
}
