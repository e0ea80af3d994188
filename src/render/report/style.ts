import { STYLE } from '../page/style.js';

/** The page of an article's colours and letters, with tables and bars. */
export const REPORT_STYLE = `${STYLE}
body { font-family: system-ui, sans-serif; font-size: 0.95rem; line-height: 1.45 }
main { display: block }
section { margin-bottom: 2.2rem; scroll-margin-top: 1rem }
.quiet, .none { color: var(--quiet) }
.numbers { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; margin: 0 0 1.6rem; padding: 0 }
.numbers div { display: flex; flex-direction: column-reverse }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums }
.numbers dt { color: var(--quiet) }
.wide { overflow-x: auto }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
th, td { padding: 0.25rem 0.7rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
tbody th { font-weight: 600; max-width: 22rem }
#t-days tbody th { white-space: nowrap }
.number, th[data-kind=number] { text-align: right }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; min-height: 1.6rem; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px }
th[aria-sort=ascending] button::after { content: ' ▲' }
th[aria-sort=descending] button::after { content: ' ▼' }
.filter input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: 0.2rem 0.4rem }
summary { cursor: pointer; min-height: 1.6rem; white-space: nowrap }
details ul { margin: 0.2rem 0 0.4rem; padding-left: 1.1rem; min-width: 18rem; max-width: 40rem }
tr:target { outline: 2px solid var(--ink); outline-offset: -2px }
.bar { display: block; margin-top: 0.3rem; overflow: visible }
.bar rect { stroke-width: 1px }
.bar .cooperates { fill: var(--person); stroke: var(--person) }
.bar .conflicts { fill: var(--event); stroke: var(--event) }
.bar .all { fill: var(--said); stroke: var(--quiet) }
.matrix td { text-align: center; white-space: nowrap; padding: 0.25rem 0.5rem; border: 1px solid var(--line) }
.matrix thead td { border: 0 }
.matrix thead th { text-align: center; padding: 0.25rem 0.5rem }
.matrix .same { background: var(--said) }
.matrix a { text-decoration: none }
.cooperation { color: var(--person) }
.conflict { color: var(--event); font-weight: 700 }
a:focus-visible, summary:focus-visible, button:focus-visible, .wide:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
@media print { .filter { display: none } .wide { overflow: visible } tr { break-inside: avoid } }
`;
