# Types each argument after "nutgraf " into an interactive zsh, presses Tab, and prints the line that stands there then.
# Run by the test where c.zsh, the completion script, lies.
zmodload zsh/zpty
zpty shell 'TERM=dumb zsh -f -i'
zpty -w shell 'PROMPT=; autoload -Uz compinit; compinit -D -u; source ./c.zsh'
zpty -w shell 'show() { zle -I; print -r -- "<<$BUFFER>>"; BUFFER= }; zle -N show; bindkey "^X" show; bindkey "^I" complete-word'
# In two parts, so that the echo of what is typed is not taken for what is printed.
zpty -w shell 'print -r -- rea""dy'
zpty -r -m shell out '*ready*'
for typed in "$@"; do
  zpty -w -n shell "nutgraf $typed"$'\t\x18'
  zpty -r -m shell out '*<<*>>*'
  out=${out##*<<}
  print -r -- "${out%%>>*}"
done
zpty -d shell
