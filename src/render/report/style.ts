import { STYLE } from '../page/style.js';

/** The links between a report's pages. */
export const NAVIGATION_STYLE = `
.site { display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; padding: 0.3rem 0 0.6rem; border-bottom: 1px solid var(--line); font: 0.9rem/1.45 system-ui, sans-serif }
.site a { min-height: 1.6rem; padding: 0.1rem 0 }
.site a[aria-current] { font-weight: 700; text-decoration: none }
@media print { .site { display: none } }
`;

/** The page of an article's colours and letters, with tables and charts. */
export const REPORT_STYLE = `${STYLE}${NAVIGATION_STYLE}
body { font-family: system-ui, sans-serif; font-size: 0.95rem; line-height: 1.45 }
main { display: block }
section { margin-bottom: 2.2rem; scroll-margin-top: 1rem }
h3 { font-size: 0.95rem; margin: 0.6rem 0 0.1rem }
.skip { position: absolute; left: -100vw }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--paper); padding: 0.3rem }
.quiet, .none { color: var(--quiet) }
.parts { display: flex; gap: 1rem; margin: 0.5rem 0 }
.numbers { display: flex; flex-wrap: wrap; gap: 0.6rem 2rem; margin: 0.8rem 0 1.6rem; padding: 0 }
.numbers div { display: flex; flex-direction: column-reverse }
.numbers dd { margin: 0; font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums }
.numbers dt { color: var(--quiet) }
.wide { overflow-x: auto; max-width: 100% }
.chart { display: block; max-width: max(100%, 34rem); height: auto; color: var(--ink); font-size: 12px; overflow: visible }
.chart a:hover { opacity: 0.7 }
.words { margin: 0.1rem 0 0.4rem; padding-left: 1.1rem; max-width: 50rem }
.words:empty { display: none }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal }
th, td { padding: 0.25rem 0.9rem 0.25rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line) }
#t-days td:last-child { min-width: 20rem }
tbody th { font-weight: 600; max-width: 26rem }
#t-days tbody th, #t-articles td { white-space: nowrap }
.number, th[data-kind=number] { text-align: right }
td.number a { text-decoration-color: var(--line); text-underline-offset: 3px; display: inline-block; min-width: 1.5rem; min-height: 1.5rem }
th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; min-height: 1.6rem; cursor: pointer; text-decoration: underline dotted; text-underline-offset: 3px }
th[aria-sort=ascending] button::after { content: ' ▲' }
th[aria-sort=descending] button::after { content: ' ▼' }
.filter input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: 3px; padding: 0.2rem 0.4rem; width: 18rem; max-width: 100% }
.filter input::placeholder { color: var(--quiet); opacity: 1 }
h2:target, tr:target { outline: 2px solid var(--ink); outline-offset: 2px }
.matrix td { text-align: center; white-space: nowrap; padding: 0.25rem 0.5rem; border: 1px solid var(--line) }
.matrix thead td { border: 0 }
.matrix thead th { text-align: center; padding: 0.25rem 0.5rem }
.matrix .same { background: var(--said) }
.matrix a { text-decoration: none; display: inline-block; min-height: 1.5rem }
.cooperation { color: var(--person) }
.conflict { color: var(--event); font-weight: 700 }
.key::before { content: ''; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.3em }
.key.cooperation::before { background: var(--person); border-radius: 50% }
.key.conflict::before { background: var(--fill); border: 1.5px solid var(--event) }
a:focus-visible, summary:focus-visible, button:focus-visible, .wide:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px }
@media print { table { font-size: 0.8rem } .matrix { font-size: 0.6rem } .matrix td, .matrix thead th { padding: 0.1rem } .filter, .parts, .skip { display: none } .wide { overflow: visible } .chart { max-width: 100% } tr { break-inside: avoid } thead { display: table-header-group } }
`;
