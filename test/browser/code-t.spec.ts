import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, launchBrowser } from '../support/browser.js';
import { codeTWorld, type CodeTWorld } from '../support/code-t-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** A dialog takes the focus a moment after it is there; then Enter does what it is for. */
const ready = (page: Page, dialog: string, button: string): Promise<void> => page.getByRole('dialog', { name: dialog }).getByRole('button', { name: button }).and(page.locator(':focus')).waitFor();

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(`document.activeElement?.textContent ?? ''`);

describe('booking a Code T day in a browser', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: CodeTWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await codeTWorld({ app });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  it('takes two keys for a free day, and is told kindly why another is none, with the next free days', async () => {
    if (!browser) return;
    const [me] = world.people;
    await world.project(me!);
    await world.shift(me!, 'a', '2026-03-05T08:00:00Z', '2026-03-06T08:00:00Z');
    const { page, problems, context } = await profileOf(browser, app, { organizationId: world.organization, personId: me! });
    await page.goto(`${app.url}/code-t`);
    await page.getByRole('grid', { name: 'Code T days of the month' }).waitFor();
    await page.locator('[data-day][tabindex="0"]').focus();
    expect(await focused(page)).toContain('Monday 2 March, today');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toContain('Tuesday 3 March: free');

    await page.keyboard.press('Enter');
    await ready(page, 'Book Tuesday 3 March', 'Book this day');
    await page.keyboard.press('Enter');
    await page.getByText('Tuesday 3 March is yours.').waitFor();
    await page.getByRole('gridcell', { name: /^Tuesday 3 March: booked, Search in logs/ }).waitFor();

    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // It gives the focus back to the day that was picked.
    await page.locator('[data-day="2026-03-03"]:focus').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const closed = page.getByRole('dialog', { name: 'Thursday 5 March' });
    await closed.getByText('On Thursday 5 March you are on call from 09:00 (primary, Payments).').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await ready(page, 'Thursday 5 March', 'Close');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Tue 10 Mar');
    await page.keyboard.press('Enter');
    await ready(page, 'Book Tuesday 10 March', 'Book this day');
    await page.keyboard.press('Enter');
    await page.getByText('Tuesday 10 March is yours.').waitFor();
    expect(await world.build.query(world.organization, `select day::text as day from code_t_day where state = 'booked' order by day`)).toEqual([{ day: '2026-03-03' }, { day: '2026-03-10' }]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
