import type { CompletedCommand, CompletedOption } from './model.js';

const words = (list: readonly string[]) => list.join(' ');
const namesOf = (options: readonly CompletedOption[]) => words(options.flatMap(({ names }) => names));

/** Cases for what follows an option: its choices, or a file. */
function valueCases({ name, options }: CompletedCommand): string[] {
  return options
    .filter(({ takesValue }) => takesValue)
    .map(({ names, choices }) => {
      const pattern = names.map((option) => `${name}:${option}`).join('|');
      const reply = choices.length > 0 ? `_nutgraf_words "${words(choices)}"` : '_nutgraf_files';
      return `    ${pattern}) ${reply}; return ;;`;
    });
}

const commandCase = ({ name, options, choices }: CompletedCommand) =>
  `    ${name || "''"}) options="${namesOf(options)}"; choices="${words(choices)}" ;;`;

/** A completion script for bash. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).filter((name) => name !== '');
  return `# bash completion for nutgraf: source <(nutgraf completion bash)
_nutgraf_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_nutgraf_files() { compopt -o filenames 2> /dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"); }
_nutgraf() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} command='' options choices
  # --format=csv is three words.
  if [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; elif [[ $current == = ]]; then current=''; fi
  COMPREPLY=()
  case " ${words(names)} " in *" \${COMP_WORDS[1]} "*) ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]} ;; esac
  case "$command:$previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case $command in
${commands.map(commandCase).join('\n')}
  esac
  if [[ $current == -* ]]; then _nutgraf_words "$options"; return; fi
  if [[ -n $choices ]]; then _nutgraf_words "$choices"; return; fi
  _nutgraf_files
  if ((COMP_CWORD == 1)); then
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "${words(names)}" -- "$current")
  fi
}
complete -F _nutgraf nutgraf
`;
}
