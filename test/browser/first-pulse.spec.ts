import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SetUpCodes } from '../../src/people/accounts/app/set-up-codes.js';
import { accessibilityProblems, launchBrowser, newProfile } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const ROSTER = ['email,name,team path,lead_of', ...Array.from({ length: 8 }, (_, place) => `check${place}@example.org,Check ${place},Rain Ltd/Checkout,${place === 0 ? 'Rain Ltd/Checkout' : ''}`),
  ...Array.from({ length: 6 }, (_, place) => `root${place}@example.org,Root ${place},Rain Ltd,`), 'broken line without an address,,,'].join('\n');

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

describe('from an empty installation to a first open round, in a browser', () => {
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

  it('sets up, imports people after a dry run, plans, launches, and starts a round', async () => {
    if (!browser) return;
    const { page, problems, context } = await newProfile(browser);
    await page.clock.setFixedTime(server.clock.now());
    const code = await server.get(SetUpCodes).issue();

    await page.goto(server.url);
    await page.getByLabel('One-time code from the terminal').fill(code);
    await page.getByLabel('Name of the organization').fill('Rain Ltd');
    await page.getByLabel('Your name').fill('Ada Admin');
    await page.getByLabel('Your work e-mail').fill('ada@example.org');
    await page.getByRole('button', { name: 'Start the organization' }).click();
    await page.getByRole('navigation').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.goto(`${server.url}/people/import`);
    await page.locator('input[type=file]').setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
    await page.getByText('Lines that can’t be used').waitFor();
    await look(page, 'import-plan');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Imported').first().waitFor();

    await page.goto(`${server.url}/pulses/new`);
    await page.getByText('Who is added up together').waitFor();
    await page.getByText('Checkout').first().waitFor();
    await look(page, 'planner');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save as draft' }).click();
    await page.getByRole('button', { name: 'Launch' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Launch' }).click();
    await page.getByRole('button', { name: 'Start a round now' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /Start/ }).click();
    await page.getByText(/is open until/).first().waitFor();
    await look(page, 'pulse-open');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
