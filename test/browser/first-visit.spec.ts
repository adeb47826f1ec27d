import path from 'node:path';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchBrowser, newProfile, PHONE } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Runs in the page: keeps the text of every first-level heading that was ever shown. */
const rememberHeadings = `window.headingsSeen = [];
new MutationObserver(() => {
  const text = document.querySelector('h1')?.textContent;
  if (text && !window.headingsSeen.includes(text)) window.headingsSeen.push(text);
}).observe(document, { childList: true, subtree: true, characterData: true });`;

describe('the first visit', () => {
  let browser: Browser | undefined;
  let server: TestApp;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('leads to set-up on a new installation, without problems that axe can find', async () => {
    if (!browser) return;
    const { page, problems, context } = await newProfile(browser, PHONE);
    // However long the facts of the installation take, no page is shown that would go away again.
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('needsSetUp')) await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.addInitScript(rememberHeadings);
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('/set-up');
    expect(await page.evaluate('window.headingsSeen')).toHaveLength(1);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('tells anyone against whom answers are protected: every line of it can be seen', async () => {
    if (!browser) return;
    const { page, problems, context } = await newProfile(browser);
    await page.goto(`${server.url}/how-anonymity-works`);
    const table = page.getByRole('table');
    await table.waitFor();
    const rows = await table.getByRole('row').evaluateAll((all) => all.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0));
    expect(rows).toBeGreaterThan(150);
    expect((await table.boundingBox())!.height).toBeGreaterThanOrEqual(Math.floor(rows));
    expect(problems).toEqual([]);
    await context.close();
  });
});
