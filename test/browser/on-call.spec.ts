import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { rosterServer, rosterWorld, type FeedEvent, type RosterServer, type RosterWorld } from '../support/roster-world.js';

const event = (uid: string, who: string, from: string, to: string): FeedEvent => ({ uid, who, from, to });
/** The clock stands at Monday 2026-03-02 10:00 in Berlin. */
const rota = [event('a', '[L1] ada@example.org', '2026-03-02T08', '2026-03-09T08'), event('z', '[L2] b.byron', '2026-03-02T08', '2026-03-09T08'), event('b', '[L1] bob@example.org', '2026-03-09T08', '2026-03-16T08')];

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

/** As somebody without a mouse: the focus goes there, and a key does it. In sight: a menu hides while the page has moved its button out of it. */
async function press(place: Locator, key = 'Enter'): Promise<void> {
  await place.focus();
  await place.scrollIntoViewIfNeeded();
  await place.press(key);
}

/** From the menu of a list: one that is drawn anew under an open menu, because what was just done is read, closes it; then it is opened again. */
async function choose(page: Page, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name });
  const opened = page.getByRole('dialog');
  for (let tries = 0; tries < 10 && (await opened.count()) === 0; tries += 1) {
    if ((await item.count()) === 0) await press(page.getByRole('button', { name: 'More for Search rota' }));
    await item.press('Enter', { timeout: 2000 }).catch(() => undefined);
    await opened.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await opened.waitFor();
}

async function write(page: Page, place: Locator, text: string): Promise<void> {
  await place.focus();
  await page.keyboard.type(text);
}

describe('a roster, in a browser and without a mouse', () => {
  let browser: Browser | undefined;
  let server: RosterServer;
  let world: RosterWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await rosterServer({ webRoot: path.resolve('web/dist') });
    world = await rosterWorld(server);
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  const visit = (personId: string, viewport?: typeof PHONE): ReturnType<typeof profileOf> => profileOf(browser!, world.app, { organizationId: world.organization, personId }, viewport);
  const fine = async (page: Page, name: string): Promise<void> => {
    await look(page, name);
    expect(await accessibilityProblems(page)).toEqual([]);
  };

  it('is found from the team, looked at, added, mended, subscribed to, and revoked', async () => {
    if (!browser) return;
    const { page, problems, context } = await visit(world.lead);
    const { url } = world.app;

    await page.goto(`${url}/teams/${world.team}`);
    const addLink = page.getByRole('link', { name: 'Add one' });
    await addLink.waitFor();
    expect(await page.getByRole('link', { name: /^(On call|Calendar)$/ }).count()).toBe(0);
    await press(addLink);
    await page.getByText('This team’s roster is not read yet.').waitFor();
    await fine(page, 'on-call-none');

    // An address that leads nowhere is refused in words, and what was typed stays.
    await press(page.getByRole('button', { name: 'Add a roster' }));
    const dialog = page.getByRole('dialog');
    await write(page, dialog.getByLabel('What people call it'), 'Search rota');
    await write(page, dialog.getByLabel('Address of the calendar'), `${world.feed.url}/basic.ics`);
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').waitFor();
    await fine(page, 'on-call-unreadable');
    world.says(rota);
    await page.keyboard.press('Enter');

    // The dry run keeps nothing.
    await dialog.getByText('3 shifts from now on').waitFor();
    await dialog.getByText('1 name is not known here').waitFor();
    await dialog.getByText('Ada Lovelace').waitFor();
    expect(await world.query('select 1 from roster_source')).toEqual([]);
    await fine(page, 'on-call-dry-run');
    await dialog.getByRole('button', { name: 'Add this roster' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });

    await page.getByRole('list', { name: 'On call now: Search' }).getByText('Ada Lovelace').waitFor();
    await page.getByRole('list', { name: 'On call next: Search' }).getByText('Bob Byron').waitFor();
    await page.getByRole('link', { name: 'On call', exact: true }).first().waitFor();
    await fine(page, 'on-call-team');

    // The unknown name is Bob; the page guessed it.
    await press(page.getByRole('button', { name: 'This is Bob Byron' }));
    await page.getByText('Names not known here').waitFor({ state: 'detached' });
    await page.getByRole('list', { name: 'On call now: Search' }).getByText('Bob Byron').waitFor();

    // The table says what the bars show.
    await press(page.getByText('As a table'));
    expect(await page.getByRole('region', { name: /^Shifts of these weeks/ }).getByRole('row').count()).toBe(4);
    await fine(page, 'on-call-matched');

    await page.goto(`${url}/calendar?team=${world.team}`);
    await page.getByRole('button', { name: /^Monday 2 March, today: .*Ada Lovelace: On call for Search, from 09:00/ }).waitFor();
    await fine(page, 'on-call-month');
    await press(page.getByRole('link', { name: 'Subscribe in your own calendar' }));

    const panel = page.getByRole('region', { name: 'Calendars to subscribe to' });
    await press(panel.getByRole('button', { name: 'New calendar' }));
    const whose = page.getByRole('dialog').getByRole('combobox', { name: 'Whose' });
    await whose.focus();
    await page.keyboard.type('Search');
    await page.getByRole('option', { name: /Search$/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page.getByRole('dialog').getByRole('button', { name: 'Make the address' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const address = await panel.getByRole('textbox', { name: 'Address of On call: Search' }).inputValue();
    await fine(page, 'on-call-feed');
    const asAnybody = await fetch(address.replace(new URL(address).origin, url));
    expect([asAnybody.status, asAnybody.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/calendar')]);
    const text = await asAnybody.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain('Ada Lovelace');

    await press(panel.getByRole('button', { name: 'Revoke On call: Search' }));
    await fine(page, 'on-call-revoke');
    await press(page.getByRole('dialog').getByRole('button', { name: 'Revoke' }));
    await panel.getByText('None yet.').waitFor();
    expect((await fetch(address.replace(new URL(address).origin, url))).status).toBe(404);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('that shrinks waits for the lead, who sees what accepting it would do', async () => {
    if (!browser) return;
    const weekly = Array.from({ length: 8 }, (_, week) => event(`w${week}`, week % 2 === 0 ? 'ada@example.org' : 'bob@example.org', new Date(Date.UTC(2026, 2, 16 + week * 7, 8)).toISOString().slice(0, 13), new Date(Date.UTC(2026, 2, 23 + week * 7, 8)).toISOString().slice(0, 13)));
    world.says([...rota, ...weekly]);
    await world.readAgain();
    world.says(rota);
    await world.readAgain();
    const { page, problems, context } = await visit(world.lead, PHONE);
    await page.goto(`${world.app.url}/on-call/${world.team}`);
    await page.getByText('A much shorter roster waits to be accepted.').waitFor();
    await press(page.getByRole('button', { name: 'Look at the shorter roster' }));
    await page.getByRole('dialog').getByText('There were 11 before.').waitFor();
    await fine(page, 'on-call-held-phone');
    await press(page.getByRole('dialog').getByRole('button', { name: 'Accept the shorter roster' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('A much shorter roster waits to be accepted.').waitFor({ state: 'detached' });

    await choose(page, 'What readings did');
    const history = page.getByRole('dialog');
    await history.getByText('accepted by a person').waitFor();
    await history.getByText('waits: much shorter').waitFor();
    await fine(page, 'on-call-history-phone');
    await page.keyboard.press('Escape');
    await history.waitFor({ state: 'detached' });

    await choose(page, 'Remove');
    await press(page.getByRole('dialog').getByRole('button', { name: 'Remove' }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await world.query('select 1 from roster_source where removed_at is null')).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
