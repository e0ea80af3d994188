import { fileOutput, streamOutput } from '../batch/output.js';
import { renderExplain, renderExplainLines } from '../render/explain.js';
import { inputsOf, runTask } from './job.js';
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
  return runTask({
    flags,
    inputs: await inputsOf(args, null),
    includeText: true,
    offsetUnit: flags.offsetUnit,
    render: flags.format === 'json' ? renderExplainLines : (record) => renderExplain(record, level),
    renderError: null,
    output: toFile && flags.output !== undefined ? fileOutput(flags.output) : streamOutput(stdout.write),
    stdout,
    stderr,
  });
}
