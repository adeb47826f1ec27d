import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readAtom } from '../support/atom.js';
import { startBadServer, type BadServer } from '../support/bad-server.js';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const FILES = path.join(import.meta.dirname, '../data/confs-tech');
/** A real row of the feed: its call closes on 30 April 2026, and it begins on 4 September. */
const EVENT = 'DevOpsDays Graz';

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
  expect(await accessibilityProblems(page)).toEqual([]);
}

describe('talks, in a browser', () => {
  let browser: Browser | undefined;
  let feed: BadServer;
  let app: TestApp;
  let world: TalksWorld;
  beforeAll(async () => {
    browser = await launchBrowser();
    feed = await startBadServer(async (request, response) => {
      const file = await readFile(path.join(FILES, new URL(request.url ?? '/', 'http://x').pathname)).catch(() => undefined);
      return file ? response.writeHead(200, { 'content-type': 'application/json' }).end(file) : response.writeHead(404).end();
    });
    app = await startTestApp({ webRoot: path.resolve('web/dist'), privateHosts: ['127.0.0.1'] });
    world = await talksWorld({ app });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
    await feed.close();
  });

  const visit = async (personId: string, day: string, viewport?: typeof PHONE): ReturnType<typeof profileOf> => {
    app.clock.set(`${day}T09:00:00Z`);
    return profileOf(browser!, app, { organizationId: world.organization, personId }, viewport);
  };
  const step = async (page: Page, button: string): Promise<void> => {
    await page.getByRole('button', { name: button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: button });
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.waitFor({ state: 'detached' });
  };

  /** As a feed reader would, at an address that is made, changed and taken back on the page. */
  const readInFeedReader = async (page: Page): Promise<void> => {
    const addressOf = async (): Promise<string> => app.url + new URL(await page.getByRole('textbox', { name: 'Your address' }).inputValue()).pathname;
    await page.getByRole('button', { name: 'Feed', exact: true }).click();
    await page.getByRole('button', { name: 'Make my address' }).click();
    const first = await addressOf();
    expect(readAtom(await (await fetch(first)).text()).entries).toMatchObject([{ summary: expect.stringContaining(EVENT), content: expect.stringContaining('https://video.example/pagers') }]);
    await look(page, 'talks-feed');
    await page.setViewportSize(PHONE);
    await look(page, 'talks-feed-phone');
    await page.getByRole('button', { name: 'Another address' }).click();
    await page.waitForFunction((old) => document.querySelector<HTMLInputElement>('.feed-address')?.value.endsWith(old) === false, new URL(first).pathname);
    const second = await addressOf();
    expect([(await fetch(first)).status, (await fetch(second)).status]).toEqual([404, 200]);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByRole('button', { name: 'Make my address' }).waitFor();
    expect((await fetch(second)).status).toBe(404);
  };

  it('go from a row of a feed to a talk that was given, and stand in the company’s year', async () => {
    if (!browser) return;
    const [speaker, colleague] = [world.people[0]!, world.people[1]!];
    const admin = await visit(world.admin, '2026-03-02');
    await admin.page.goto(`${app.url}/settings`);
    await admin.page.getByRole('link', { name: 'Rules of talks' }).click();
    await admin.page.getByText('None yet. Your own list is kept by hand all the same.').waitFor();
    await look(admin.page, 'talks-settings');
    await admin.page.getByRole('button', { name: 'Add a list' }).click();
    const adding = admin.page.getByRole('dialog', { name: 'Add a list of conferences' });
    await adding.getByLabel('What people call it').fill('confs.tech');
    await adding.getByLabel('Address').fill(feed.url);
    await adding.getByRole('button', { name: 'Look at it first' }).click();
    await adding.getByText('393 events in 533 rows').waitFor();
    await look(admin.page, 'talks-source');
    await adding.getByRole('button', { name: 'Add this list' }).click();
    await admin.page.getByText('read well').waitFor();
    await admin.context.close();

    const asking = await visit(speaker, '2026-04-20');
    await asking.page.goto(`${app.url}/talks`);
    await asking.page.getByRole('searchbox').fill('Graz');
    await asking.page.getByText('2 to choose from').waitFor();
    await look(asking.page, 'talks-found');
    await asking.page.getByRole('link', { name: EVENT }).click();
    await asking.page.getByRole('heading', { level: 1, name: EVENT }).waitFor();
    await asking.page.getByText(/^Until the end of 30 Apr 2026, assumed to hold anywhere on Earth/).first().waitFor();
    await look(asking.page, 'talks-opportunity');
    await asking.page.getByRole('button', { name: 'Ask to speak' }).click();
    const dialog = asking.page.getByRole('dialog', { name: `Speak at ${EVENT}` });
    await dialog.getByLabel('Title of the new talk').fill('Pagers that explain');
    await dialog.getByLabel('Rehearsal buddy').check();
    await look(asking.page, 'talks-asking');
    await dialog.getByRole('button', { name: 'Ask to speak' }).click();
    await asking.page.getByRole('heading', { level: 1, name: `Pagers that explain at ${EVENT}` }).waitFor();
    await asking.page.getByText('approved', { exact: true }).first().waitFor();
    await step(asking.page, 'I handed it in');
    await asking.page.getByText('handed in', { exact: true }).first().waitFor();
    await look(asking.page, 'talks-submission');
    const address = asking.page.url();
    await asking.context.close();

    // What was handed in is nobody else's business; the advice that was asked for is.
    const other = await visit(colleague, '2026-04-21');
    await other.page.goto(address);
    await other.page.getByRole('heading', { level: 1, name: 'Talks' }).waitFor();
    expect(await other.page.getByText('Pagers that explain').count()).toBe(0);
    await other.page.goto(`${app.url}/talks/advice`);
    await other.page.getByLabel('Your answer').fill('Thursday at ten?');
    await other.page.getByRole('button', { name: 'Send' }).click();
    await other.page.getByText('Sent.').waitFor();
    await look(other.page, 'talks-advice');
    await other.context.close();

    const accepted = await visit(speaker, '2026-06-01', PHONE);
    await accepted.page.goto(address);
    await accepted.page.getByText('Thursday at ten?').waitFor();
    await step(accepted.page, 'They accepted');
    await step(accepted.page, 'I confirmed the slot');
    await accepted.page.getByText('confirmed', { exact: true }).first().waitFor();
    expect(await accepted.page.getByRole('button', { name: 'I gave it', exact: true }).count()).toBe(0);
    await look(accepted.page, 'talks-confirmed-phone');
    await accepted.context.close();

    const given = await visit(speaker, '2026-09-07');
    await given.page.goto(`${app.url}/talks/mine`);
    await given.page.getByRole('heading', { name: 'To give' }).waitFor();
    await look(given.page, 'talks-mine');
    await given.page.goto(address);
    await step(given.page, 'I gave it');
    await given.page.getByRole('textbox', { name: 'Recording' }).fill('https://video.example/pagers');
    await given.page.getByRole('button', { name: 'Save' }).first().click();
    await given.page.getByText('Saved.').waitFor();
    await given.page.goto(`${app.url}/talks/company`);
    await given.page.getByText('1 talk given · 1 speaker · 1 spoke for the first time · 1 country · 1 with a recording').waitFor();
    await given.page.getByRole('link', { name: /^Recording/ }).waitFor();
    await given.page.getByText('Nothing in 2026 yet.').waitFor();
    await look(given.page, 'talks-company');
    expect(await given.page.getByRole('link', { name: /^Recording/ }).getAttribute('href')).toBe('https://video.example/pagers');
    await readInFeedReader(given.page);
    expect([...admin.problems, ...asking.problems, ...accepted.problems, ...given.problems]).toEqual([]);
    await given.context.close();
  });
});
