import { documentOf } from '../page/document.js';
import { escaped } from '../page/escape.js';
import { REPORT_SCRIPT } from './script.js';
import { REPORT_STYLE } from './style.js';

/** The pages that every page leads to. */
export const PAGES = [
  ['index', 'Overview'],
  ['people', 'People'],
  ['sources', 'Other sources'],
  ['timeline', 'Timeline'],
  ['countries', 'Countries'],
  ['places', 'Places'],
  ['articles', 'Articles'],
] as const;
export type PageName = (typeof PAGES)[number][0];

/** Stands in the head of every page with tables, and tells a report from other pages. */
export const GENERATOR = 'nutgraf report';

/** A file of the report, by its path from the report's folder. */
export interface SiteFile {
  readonly path: string;
  readonly html: string;
}

export interface FrameParts {
  /** Plain words. */
  readonly heading: string;
  /** The page of the navigation that it is or belongs to. */
  readonly within: PageName;
  /** HTML below the heading. */
  readonly about?: string;
  /** HTML. */
  readonly main: string;
  /** The way from the page's folder to the report's: `../` for pages below it. */
  readonly home?: string;
}

/** The links to the report's pages. The one that is open is marked. */
export function navigation(home: string, within: PageName): string {
  const links = PAGES.map(
    ([name, label]) =>
      `<a href="${home}${name}.html"${name === within ? ' aria-current="page"' : ''}>${escaped(label)}</a>`,
  );
  return `<nav class="site" aria-label="Report">${links.join(' ')}</nav>`;
}

/** A page of the report. */
export function frameOf({ heading, within, about = '', main, home = '' }: FrameParts): string {
  return documentOf({
    heading: escaped(heading),
    style: REPORT_STYLE,
    script: REPORT_SCRIPT,
    generator: GENERATOR,
    body: `<a class="skip" href="#main">To the content</a>
${navigation(home, within)}
<header>
<h1>${escaped(heading)}</h1>
${about === '' ? '' : `<p class="about">${about}</p>`}
</header>
<main id="main">
${main}
</main>`,
  });
}
