import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { Builders } from '../support/builders.js';
import { fold } from '../support/round-world.js';
import { beginSample, sampleRow, type SampleRow } from '../support/sample-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WALL = { width: 1920, height: 1080 };

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

/** The name of what has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate(`document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''`);

/** How many sheets printing the page gives. */
async function sheets(page: Page): Promise<number> {
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe('a lead’s Monday, in a browser, on the sample organization', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let sample: SampleRow;
  const lead = () => ({ organizationId: sample.organization, personId: sample.leadId });
  const member = () => ({ organizationId: sample.organization, personId: sample.memberId });

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    await beginSample(server);
    const build = await Builders.on(server.database);
    sample = (await sampleRow(build))!;
    await build.close();
    await fold(server, { organizationId: sample.organization });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('says in words what needs a look; the map is walked by keyboard and opens the driver; an event is noted, undone, and told beside the signal', async () => {
    if (!browser) return;
    const { page, problems, context } = await profileOf(browser, server, lead());
    await page.goto(`${server.url}/start`);
    await page.waitForURL(/\/desk$/);
    const line = page.locator('.attention-line').first();
    await line.getByRole('link').waitFor();
    expect(await line.textContent()).toMatch(/fell|rose/);
    expect(await line.textContent()).toMatch(/interval/);
    expect(await line.textContent()).toContain('expected by chance');
    await page.getByRole('grid').waitFor();
    await look(page, 'desk');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.locator('[data-place][tabindex="0"]').focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('End');
    expect(await focused(page)).not.toBe(first);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const lastTeam = await page.getByRole('grid').getByRole('rowheader').last().textContent();
    expect(await focused(page)).toBe(lastTeam);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/results\/[^?]+\?open=/);
    await page.getByRole('heading', { level: 1, name: lastTeam! }).waitFor();
    await page.goBack();
    await page.waitForURL(/\/desk$/);

    await line.getByRole('link').click();
    await page.waitForURL(/\?open=/);
    const chart = page.getByRole('img', { name: /line over \d+ rounds/ });
    await chart.locator('svg').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'Add an event' }).focus();
    await page.keyboard.press('Enter');
    // On a slow machine the dialog takes the focus later than a program types.
    await page.locator('input:focus').and(page.getByLabel('What happened')).waitFor();
    await page.keyboard.type('Half the team moved');
    await page.getByLabel('On', { exact: true }).fill(await sinceOfFirstLine(page));
    await page.keyboard.press('Enter');
    const noted = page.getByRole('button', { name: 'Change “Half the team moved”' });
    await noted.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await noted.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Add an event' }).click();
    await page.getByLabel('What happened').fill('Half the team moved');
    await page.getByLabel('On', { exact: true }).fill(await sinceOfFirstLine(page));
    await page.getByRole('button', { name: 'Save' }).click();
    await noted.waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await look(page, 'team');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sheets(page)).toBe(1);

    const csv = await page.request.get(server.url + (await page.getByRole('link', { name: 'CSV' }).getAttribute('href'))!);
    expect([csv.status(), csv.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect((await csv.text()).split('\n').length).toBeGreaterThan(100);

    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).click();
    await page.getByText(/Around then: .*Half the team moved/).first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('keeps its filters in the address, fits a phone, and turns the teams on a wall by key', async () => {
    if (!browser) return;
    const { page, problems, context } = await profileOf(browser, server, lead(), PHONE);
    await page.goto(`${server.url}/desk`);
    await page.getByText('Where to look first').click();
    await page.waitForURL(/order=first/);
    await page.reload();
    await page.getByRole('heading', { name: 'Where to look first' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await look(page, 'desk-phone');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.setViewportSize(WALL);
    await page.goto(`${server.url}/wall`);
    const name = page.getByRole('heading', { level: 1 });
    await name.waitFor();
    await look(page, 'wall');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollHeight <= window.innerHeight')).toBe(true);
    // The profile asks for little motion, so the wall stands still until somebody wants otherwise.
    await page.getByText('Paused').waitFor();
    const before = await name.textContent();
    const same = page.getByRole('heading', { level: 1, name: before!, exact: true });
    await page.keyboard.press('ArrowRight');
    await same.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowLeft');
    await same.waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/desk$/);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('has a sensible page for those who lead nothing, and none of another team’s results', async () => {
    if (!browser) return;
    const { page, problems, context } = await profileOf(browser, server, member());
    await page.goto(`${server.url}/start`);
    await page.getByRole('heading', { level: 1, name: 'What is waiting for you' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Desk' }).count()).toBe(0);
    await page.goto(`${server.url}/desk`);
    await page.getByText('There is no team on your desk').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${server.url}/wall`);
    await page.getByText('No team to show yet').or(page.getByRole('heading', { level: 1 })).first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${server.url}/results/00000000-0000-4000-8000-000000000000`);
    await page.getByText('There are no results here for you').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** The day since when the first line of the desk stands, as the API says it. */
function sinceOfFirstLine(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ attention { lines { signal { since } } } }' }) });
    const { data } = (await answer.json()) as { data: { attention: { lines: { signal: { since: string } }[] } } };
    return data.attention.lines[0]!.signal.since.slice(0, 10);
  });
}
