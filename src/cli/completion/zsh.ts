import type { CompletedCommand, CompletedOption } from './model.js';

/** Text between single quotes; brackets and colons mean something to `_arguments`. */
const quoted = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&');

function specOf({ names, description, takesValue, choices }: CompletedOption): string {
  const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : '';
  const [one = '', other] = names;
  const rest = `[${quoted(description)}]${value}`;
  return other === undefined ? `'${one}${rest}'` : `'(${one} ${other})'{${one},${other}}'${rest}'`;
}

function functionOf({ name, options, choices }: CompletedCommand): string {
  const argument = choices.length > 0 ? `'1:value:(${choices.join(' ')})'` : `'*:file:_files'`;
  const specs = [...options.map(specOf), argument].map((spec) => `    ${spec}`).join(' \\\n');
  return `_nutgraf_${name || 'articles'}() {\n  _arguments -s -S \\\n${specs}\n}`;
}

/** A completion script for zsh. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const named = commands.filter(({ name }) => name !== '');
  return `#compdef nutgraf
# zsh completion for nutgraf: nutgraf completion zsh > "\${fpath[1]}/_nutgraf"
${commands.map(functionOf).join('\n')}
_nutgraf() {
  local -a commands=(
${named.map(({ name, description }) => `    '${name}:${quoted(description)}'`).join('\n')}
  )
  case \${words[2]} in
${named.map(({ name }) => `    ${name}) ((CURRENT > 2)) && { shift words; ((CURRENT--)); _nutgraf_${name}; return; } ;;`).join('\n')}
  esac
  ((CURRENT == 2)) && [[ \${words[2]} != -* ]] && _describe command commands
  _nutgraf_articles
}
if [[ \${funcstack[1]} == _nutgraf ]]; then _nutgraf "$@"; else compdef _nutgraf nutgraf; fi
`;
}
