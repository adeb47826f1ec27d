import path from 'node:path';
import type { Browser } from 'playwright-core';
import { accessibilityProblems, launchBrowser, newProfile, PHONE } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the first visit', () => {
  let browser: Browser | undefined;
  let server: TestApp;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('leads to set-up on a new installation, without problems that axe can find', async () => {
    if (!browser) return;
    const { page, problems, context } = await newProfile(browser, PHONE);
    await page.goto(server.url);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(page.url()).toContain('/set-up');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  }, 60_000);
});
