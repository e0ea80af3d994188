/**
 * Opens pages in a real browser: run `npm run build` first.
 *   npm run browser                      every fixture's page and the report on them: axe-core, keyboard, nothing that leaves the page, hostile text
 *   npm run browser -- --pictures DIR    and pictures of them, light, dark and narrow
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
import { reportCounter } from '../render/report/counts.js';
import { renderReport } from '../render/report/index.js';
import { ownArticles } from './sample-articles.js';

const { values: options } = parseArgs({ options: { pictures: { type: 'string' } } });

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

/** Opens a page from memory; whatever it asks for from elsewhere is a fault. */
async function open(browser: Browser, name: string, html: string, size = { width: 1200, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport: size, bypassCSP: false });
  page.on('request', (request) => {
    if (!request.url().startsWith('http://article.test/')) faults.push(`${name}: asks for ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`${name}: opens a dialog`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${name}: ${message.text()}`);
  });
  await page.route('**/*', (route) =>
    route.request().url() === 'http://article.test/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.request().url().endsWith('/favicon.ico')
        ? route.fulfill({ status: 204 })
        : route.abort(),
  );
  await page.goto('http://article.test/');
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
  await page.close();
}

/** A report's tables are sorted and filtered, and its matrix leads to the words. */
async function report(browser: Browser, html: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) await accessible(browser, 'report', html, scheme);
  const page = await open(browser, 'report', html);
  const names = page.locator('#t-people tbody tr:not([hidden]) > th');
  const before = await names.allTextContents();
  await page.locator('#t-people th button').first().click();
  const sorted = before.toSorted((a, b) => a.localeCompare(b, 'en'));
  check('report: sorted by name', (await names.allTextContents()).join() === sorted.join());
  await page.locator('input[data-filters=t-people]').fill(before[0] ?? '');
  const left = await names.allTextContents();
  check('report: filtered', left.length < before.length && left.includes(before[0] ?? ''));
  await page.locator('.matrix td a').first().click();
  check('report: the matrix opens the words', await page.locator('tr:target details[open] q').first().isVisible());
  await page.close();
  const narrow = await open(browser, 'report', html, { width: 360, height: 740 });
  check(
    'report, narrow: nothing to scroll sideways but tables',
    await narrow.evaluate<boolean>('document.documentElement.scrollWidth <= innerWidth'),
  );
  await narrow.close();
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
  const { add, counts } = reportCounter();
  for (const { id, ...article } of articles) add(extract({ id, ...article }, { offsetUnit: 'utf16' }));
  const reportPage = renderReport(counts());
  await report(browser, reportPage);
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
      // Another page: a document written anew keeps the policy of the one before.
      const other = await context.newPage();
      await other.setContent(reportPage);
      await other.screenshot({ path: path.join(options.pictures, `report-${scheme}-${width}.png`), fullPage: true });
      await context.close();
    }
  }
} finally {
  await browser.close();
}
for (const fault of faults) console.log(`FAULT ${fault}`);
console.log(`browser: ${checks - faults.length} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;
