import { KINDS } from './kinds.js';
import { DARK, LIGHT, type Palette } from './palette.js';

const colours = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** A kind is told by its form as well as by its hue. */
const FORMS = `
.person { color: var(--person); font-weight: 700; text-decoration: none }
.organization { color: var(--organization); text-decoration: underline double 1px; text-underline-offset: 3px }
.country { color: var(--country); text-decoration: underline dotted 2px; text-underline-offset: 3px }
.date { color: var(--date); text-decoration: underline dashed 2px; text-underline-offset: 3px }
.event { color: var(--event); background: var(--fill); font-weight: 700; text-decoration: none; border-bottom: 2px solid var(--event) }
.said { background: var(--said) }
.reference { color: var(--quiet); font: 0.7em system-ui, sans-serif; vertical-align: super; margin: 0 0.15em; user-select: none }`;

/** A kind that is switched off looks like the text around it, in the article and beside its box; its list goes. */
const SWITCHES = KINDS.map((kind) =>
  kind === 'statement'
    ? `body:has(#show-statement:not(:checked)) { .said { background: none } .reference, #list-statement { display: none } }`
    : `body:has(#show-${kind}:not(:checked)) { .mark[data-kind=${kind}] { color: inherit; background: none; border: 0; font-weight: inherit; text-decoration: none } #list-${kind} { display: none } }`,
).join('\n');

export const STYLE = `
:root { color-scheme: light dark; ${colours(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${colours(DARK)} } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1rem; max-width: 84rem; background: var(--paper); color: var(--ink); font: 1.06rem/1.6 Georgia, 'Times New Roman', serif; overflow-wrap: anywhere }
a { color: inherit }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0.2rem 0 }
h2 { font-size: 1.1rem; margin: 0 0 0.4rem }
.about, .tools, .lists, #tip { font-family: system-ui, sans-serif; font-size: 0.86rem; line-height: 1.45 }
.about, .details, .rule, .count, .places { color: var(--quiet) }
.about { margin: 0 0 0.6rem }
.tools { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; align-items: center; padding: 0.45rem 0; background: var(--paper); border-bottom: 1px solid var(--line) }
.tools label { display: inline-flex; align-items: center; gap: 0.35rem; min-height: 1.6rem }
.tools :not(:checked) + span { color: var(--quiet); background: none; border-color: transparent; font-weight: 400; text-decoration: none }
.tools input { width: 1.05rem; height: 1.05rem; accent-color: var(--person) }
#count { margin-left: auto; color: var(--quiet) }
main { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 2.2rem; margin-top: 1rem }
main.no-text { display: block }
.article p { margin: 0 0 1em; white-space: pre-line; unicode-bidi: isolate }
.mark { border-radius: 2px }
${FORMS}
.lists section { margin-bottom: 1.6rem }
.lists ol { list-style: none; margin: 0; padding: 0 }
.entry { border-top: 1px solid var(--line); padding: 0.35rem 0.4rem; scroll-margin-top: 4rem }
.entry p { margin: 0 }
.label { font-weight: 700; letter-spacing: 0.02em; color: var(--ink) }
.entry[data-kind=event] .label { color: var(--event) }
.rule { font-family: ui-monospace, monospace; font-size: 0.75rem }
.places a { margin-right: 0.5em; display: inline-block; min-height: 1.5em }
.mark:target, .mark:focus-visible, .entry:target, .entry:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
.article .mark { scroll-margin-top: 5rem }
#tip { position: fixed; z-index: 2; max-width: min(30rem, calc(100vw - 1rem)); padding: 0.35rem 0.55rem; background: var(--ink); color: var(--paper); border-radius: 4px; pointer-events: none }
#tip[hidden] { display: none }
.keys { margin: 0.3rem 0 0 }
kbd { font: 0.8rem ui-monospace, monospace; border: 1px solid var(--line); border-radius: 3px; padding: 0 0.3em }
.scripted { display: none }
.js .scripted { display: revert }
${SWITCHES}
@media (max-width: 52rem) { main { grid-template-columns: minmax(0, 1fr) } .tools { position: static } }
@media print { :root { ${colours(LIGHT)} } .tools, #tip, .keys { display: none } main { display: block } .entry { break-inside: avoid } * { print-color-adjust: exact } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
`;
