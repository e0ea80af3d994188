import { Chalk } from 'chalk';
import { renderLine } from '../render/json.js';
import { RULES, type RuleEntry } from '../rules/catalogue.js';
import { EXIT, UsageError } from './exit.js';
import { nearest } from './nearest.js';
import type { ExplainFlags } from './program.js';
import type { Writer } from './streams.js';

/** `nutgraf explain --rule ID`: the rule's entry in the catalogue; `list` prints every rule on a line. */
export async function explainRule(id: string, format: ExplainFlags['format'], stdout: Writer): Promise<number> {
  const entries = id === 'list' ? RULES : RULES.filter((rule) => rule.id === id);
  if (entries.length === 0) {
    const similar = nearest(
      id,
      RULES.map((rule) => rule.id),
    );
    throw new UsageError(
      `there is no rule ${id}.`,
      similar ? `Did you mean '${similar}'?` : "'--rule list' names all.",
    );
  }
  const chalk = new Chalk({ level: stdout.colorLevel });
  const render = (rule: RuleEntry): string => {
    if (format === 'json') {
      const { id: name, finds, example, counterExample } = rule;
      return renderLine({ id: name, finds, example, counterExample });
    }
    if (id === 'list') return `${rule.id}  ${rule.finds}\n`;
    const indented = (text: string) => text.replace(/\n+/g, '\n          ');
    return [
      chalk.bold(rule.id),
      `  ${rule.finds}`,
      `  finds   ${indented(rule.example)}`,
      `  not in  ${indented(rule.counterExample)}`,
      '',
    ].join('\n');
  };
  await stdout.write(entries.map(render).join(''));
  return EXIT.done;
}
