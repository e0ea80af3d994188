/**
 * Opens pages in a real browser: run `npm run build` first.
 *   npm run browser                      every fixture's page and the report on them: axe-core, keyboard, nothing that leaves the page, hostile text
 *   npm run browser -- --pictures DIR    and pictures of them, light, dark and narrow
 *   npm run browser -- --readme          and docs/report.png, the README's picture of a report
 * Needs Chromium (`chromium` of Debian, or CHROMIUM=/path/to/it); says so and ends well where there is none.
 */
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { extract } from '../index.js';
import { sampleRecord } from '../record/sample.js';
import { renderPage } from '../render/page/index.js';
import { reportFiles } from './report-files.js';
import { ownArticles, ROOT } from './sample-articles.js';

const { values: options } = parseArgs({ options: { pictures: { type: 'string' }, readme: { type: 'boolean' } } });

const found = (process.env.PATH ?? '')
  .split(path.delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => path.join(folder, name)))
  .find((file) => existsSync(file));
const executablePath = process.env.CHROMIUM ?? found;
if (executablePath === undefined) {
  console.log('browser: skipped, there is no Chromium here (apt-get install chromium)');
  process.exit(0);
}

const faults: string[] = [];
let checks = 0;

function check(what: string, holds: boolean): void {
  checks++;
  if (!holds) faults.push(what);
}

/** Pages by their address: one, or the files of a report. */
type Pages = string | ReadonlyMap<string, string>;
const SITE = 'http://article.test/';
const htmlAt = (pages: Pages, url: string) =>
  typeof pages === 'string' ? (url === SITE ? pages : undefined) : pages.get(url.slice(SITE.length));

/** Opens a page from memory; whatever it asks for from elsewhere is a fault. */
async function open(browser: Browser, name: string, pages: Pages, size = { width: 1200, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport: size, bypassCSP: false });
  page.on('request', (request) => {
    if (!request.url().startsWith(SITE)) faults.push(`${name}: asks for ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`${name}: opens a dialog`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${name}: ${message.text()}`);
  });
  await page.route('**/*', (route) => {
    const [url = ''] = route.request().url().split('#');
    const body = htmlAt(pages, url);
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    return url.endsWith('/favicon.ico') ? route.fulfill({ status: 204 }) : route.abort();
  });
  await page.goto(typeof pages === 'string' ? SITE : `${SITE}${name}`);
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function accessible(browser: Browser, name: string, html: string, scheme: 'light' | 'dark'): Promise<void> {
  // The page's policy lets no other script in, so that axe looks at a page without one.
  const context = await browser.newContext({ bypassCSP: true, colorScheme: scheme });
  const page = await context.newPage();
  await page.setContent(html);
  await page.evaluate(axe.source);
  const violations = await page.evaluate<Violation[]>('axe.run().then(({ violations }) => violations)');
  check(
    `${name}, ${scheme}: ${violations.map(({ id, nodes }) => `${id} (${nodes[0]?.html.slice(0, 120)})`).join(', ')}`,
    violations.length === 0,
  );
  await context.close();
}

async function keyboard(browser: Browser, name: string, html: string): Promise<void> {
  const page = await open(browser, name, html);
  const count = page.locator('#count');
  const total = await page.locator('.article .mark[id]').count();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  check(`${name}: j and k count`, (await count.textContent()) === `1 of ${total} marks`);
  check(`${name}: a tip for the keyboard`, await page.locator('#tip').isVisible());
  const entry = await page.evaluate<string>('document.activeElement.getAttribute("href")');
  await page.keyboard.press('Enter');
  check(`${name}: Enter leads to the entry`, (await page.evaluate<string>('location.hash')) === entry);
  await page.evaluate('scrollTo(0, 0)');
  await page.locator('.article .mark[data-kind=person]').first().hover();
  check(`${name}: a tip for the pointer`, await page.locator('#tip').isVisible());
  await page.locator('#show-person').uncheck();
  await page.keyboard.press('j');
  const left = await page.evaluate<number>(
    'document.querySelectorAll(".article .mark[data-kind=person][tabindex=\\"0\\"]").length',
  );
  check(`${name}: switched off marks are no stops`, left === 0);
  const weight = await page.evaluate<string>(
    'getComputedStyle(document.querySelector(".article .mark[data-kind=person]")).fontWeight',
  );
  check(`${name}: switched off marks look like text`, weight === '400');
  const label = await page.evaluate<string>(
    'getComputedStyle(document.querySelector("#show-person + span")).fontWeight',
  );
  check(`${name}: the name of a kind that is switched off looks off`, label === '400');
  await page.close();
}

/** One page of each kind that a report has. */
const KINDS_OF_PAGES = [
  'index.html',
  'people.html',
  'sources.html',
  'timeline.html',
  'countries.html',
  'places.html',
  'articles.html',
  'articles/a1.html',
  'words/people.html',
  'words/days.html',
  'words/outlets.html',
];

/** A report is accessible, fits a phone and paper, and its numbers lead to the words and on to the article. */
async function report(browser: Browser, files: ReadonlyMap<string, string>): Promise<void> {
  for (const name of KINDS_OF_PAGES) {
    const html = files.get(name) ?? '';
    check(`${name}: is there`, html !== '');
    for (const scheme of ['light', 'dark'] as const) await accessible(browser, name, html, scheme);
    const narrow = await open(browser, name, files, { width: 360, height: 740 });
    const isFitting = () => narrow.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth');
    check(`${name}, narrow: nothing to scroll sideways but tables`, await isFitting());
    await narrow.emulateMedia({ media: 'print' });
    check(`${name}, printed: no links to the other pages`, !(await narrow.locator('nav.site').isVisible()));
    await narrow.close();
  }
  const page = await open(browser, 'people.html', files);
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate<string>('document.activeElement.textContent');
  check('people: the first stop leads to the content', (await focused()) === 'To the content');
  const names = page.locator('#t-people tbody tr:not([hidden]) > th');
  const before = await names.allTextContents();
  const heading = page.locator('#t-people th button').first();
  await heading.focus();
  await page.keyboard.press('Enter');
  const sorted = before.toSorted((a, b) => a.localeCompare(b, 'en'));
  check('people: sorted by name', (await names.allTextContents()).join() === sorted.join());
  check('people: the heading says so', (await page.locator('#t-people th[aria-sort=ascending]').count()) === 1);
  const field = page.locator('input[data-filters=t-people]');
  await field.fill('male');
  const genders = await page.locator('#t-people tbody tr:not([hidden]) > td:nth-child(3)').allTextContents();
  check('people: "male" finds no women', genders.length > 0 && genders.every((gender) => gender === 'male'));
  await field.fill(before[0] ?? '');
  const left = await names.allTextContents();
  check('people: filtered', left.length < before.length && left.includes(before[0] ?? ''));
  const number = page.locator('#t-people tbody tr:not([hidden]) td.number a').nth(1);
  const count = Number(await number.textContent());
  await number.click();
  const section = page.locator('section:has(h2:target)');
  check('people: the number leads to as many words', (await section.locator('q').count()) === count && count > 0);
  await section.locator('li a').first().click();
  check('people: the words lead to their entry', await page.locator('.entry:target').isVisible());
  await page.locator('nav.site a').first().click();
  check('article: leads back', (await page.locator('h1').textContent())?.startsWith('Report on') === true);
  await page.goto(`${SITE}countries.html`);
  await page.locator('.matrix td a').first().click();
  check('countries: the matrix leads to the words', (await page.locator('section:has(h2:target) q').count()) > 0);
  await page.goto(`${SITE}places.html`);
  await page.locator('svg.chart a').first().click();
  check('places: the map leads to the words', (await page.locator('section:has(h2:target) q').count()) > 0);
  await page.close();
}

/** Words that want to be code. */
function hostilePage(): string {
  const record = sampleRecord();
  const bad = '</script><script>alert(1)</script><img src=//elsewhere.test/x onerror=alert(2)>"\' \u202e';
  return renderPage({
    ...record,
    document: {
      ...record.document,
      title: bad,
      url: 'javascript:alert(4)',
      text: `${record.document.text ?? ''} ${bad}`,
    },
    people: record.people.map((person) => ({ ...person, name: bad })),
  });
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const articles = ownArticles();
  const pages = articles.map(
    ({ id, ...article }) => [id, renderPage(extract({ id, ...article }, { offsetUnit: 'utf16' }))] as const,
  );
  for (const [name, html] of pages.slice(0, 4)) {
    for (const scheme of ['light', 'dark'] as const) await accessible(browser, name, html, scheme);
  }
  const [[name, html] = ['', '']] = pages;
  await keyboard(browser, name, html);
  const records = articles.map(({ id, ...article }) => extract({ id, ...article }));
  const files = reportFiles(records);
  await report(browser, files);
  await (await open(browser, 'hostile', hostilePage())).close();
  const text = Array.from({ length: 2500 }, (_, i) => `Ada Berg met Iran on May ${(i % 28) + 1}, 2024.`).join(' ');
  const start = performance.now();
  const large = await open(browser, 'ten thousand marks', renderPage(extract({ text }, { offsetUnit: 'utf16' })));
  check('ten thousand marks: shown', (await large.locator('.article .mark').count()) >= 7000);
  console.log(`ten thousand marks: ${((performance.now() - start) / 1000).toFixed(1)} s with reading`);
  await large.close();
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.setContent(html);
  check(
    'without JavaScript: text and lists',
    (await still.locator('.article .mark').count()) > 0 && (await still.locator('.entry').count()) > 0,
  );
  await plain.close();
  const narrow = await open(browser, 'narrow', html, { width: 360, height: 740 });
  check(
    'narrow: nothing to scroll sideways',
    await narrow.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'),
  );
  await narrow.close();
  if (options.readme) {
    const page = await open(browser, 'index.html', files, { width: 1000, height: 800 });
    await page.screenshot({ path: path.join(ROOT, 'docs/report.png') });
  }
  if (options.pictures !== undefined) {
    mkdirSync(options.pictures, { recursive: true });
    for (const [scheme, width] of [
      ['light', 1200],
      ['dark', 1200],
      ['light', 390],
    ] as const) {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.setContent(html);
      await page.screenshot({ path: path.join(options.pictures, `page-${scheme}-${width}.png`) });
      for (const name of KINDS_OF_PAGES) {
        // Another page: a document written anew keeps the policy of the one before.
        const other = await context.newPage();
        await other.setContent(files.get(name) ?? '');
        const picture = `report-${name.replace(/[/.]/g, '-')}-${scheme}-${width}.png`;
        await other.screenshot({ path: path.join(options.pictures, picture), fullPage: true });
        await other.close();
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`browser: ${checks - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
