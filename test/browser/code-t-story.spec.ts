import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ClockWork } from '../../src/practices/code-t/app/clock-work.js';
import type { PersonId } from '../../src/kernel/ids.js';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { codeTWorld, type CodeTWorld } from '../support/code-t-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
}

describe('Code T from the first day to the figure of the team, in a browser, by keyboard', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: CodeTWorld;
  let me: PersonId;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await codeTWorld({ app });
    me = world.people[0]!;
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  const open = (person: PersonId, viewport?: typeof PHONE) => profileOf(browser!, app, { organizationId: world.organization, personId: person }, viewport);
  /** Moves to a day of the month with the keys and opens it. */
  const pick = async (page: Page, from: string, ...keys: string[]): Promise<void> => {
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The dialog gives the focus back when it is gone, a moment later: before a time that the page itself counts from now on is over, however slow it is.
    await page.evaluate('new Promise((resolve) => { setTimeout(resolve, 100); })');
    await page.locator(`[data-day="${from}"]`).focus();
    for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
  };
  /** A dialog takes the focus a moment after it is there; then Enter does what it is for. */
  const ready = (page: Page, dialog: string, control: string): Promise<void> =>
    page.getByRole('dialog', { name: dialog }).getByRole(control === 'What do you want to try?' ? 'textbox' : 'button', { name: control }).and(page.locator(':focus')).waitFor();
  const at = async (page: Page, instant: string): Promise<void> => {
    app.clock.set(instant);
    await app.get(ClockWork).ofOrganization(world.organization);
    await page.clock.setFixedTime(instant);
  };

  it('books, is refused, takes an offer, presents to go on, answers; somebody confirms; the lead sees how the time was protected', async () => {
    if (!browser) return;
    await world.shift(me, 'a', '2026-03-05T08:00:00Z', '2026-03-06T08:00:00Z');
    const { page, problems, context } = await open(me);
    await page.goto(`${app.url}/code-t`);
    await page.getByText('0 of 3 days').waitFor();
    await look(page, 'code-t-first');

    await pick(page, '2026-03-02', 'ArrowRight');
    await ready(page, 'Book Tuesday 3 March', 'What do you want to try?');
    await page.keyboard.type('Search in logs');
    await look(page, 'code-t-book');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 3 days').waitFor();

    await pick(page, '2026-03-03', 'ArrowRight', 'ArrowRight');
    await page.getByRole('dialog', { name: 'Thursday 5 March' }).getByText('you are on call from 09:00').waitFor();
    await look(page, 'code-t-closed');
    await ready(page, 'Thursday 5 March', 'Close');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await ready(page, 'Book Tuesday 10 March', 'Book this day');
    await page.keyboard.press('Enter');
    await page.getByText('2 of 3 days').waitFor();
    await pick(page, '2026-03-10', 'ArrowRight', 'ArrowRight');
    await ready(page, 'Book Thursday 12 March', 'Book this day');
    await page.keyboard.press('Enter');
    await page.getByText('3 of 3 days').waitFor();

    await pick(page, '2026-03-12', 'ArrowDown', 'ArrowLeft', 'ArrowLeft');
    await ready(page, 'Tuesday 17 March', 'Schedule a presentation');
    await look(page, 'code-t-due');
    await page.keyboard.press('Enter');
    const scheduling = page.getByRole('dialog', { name: 'Schedule a presentation' });
    await scheduling.getByLabel('On', { exact: true }).and(page.locator(':focus')).waitFor();
    await scheduling.getByLabel('On', { exact: true }).fill('2026-03-13');
    await look(page, 'code-t-schedule');
    await page.keyboard.press('Enter');
    await page.getByText('You present on Friday 13 March. You can book on.').waitFor();
    await pick(page, '2026-03-17');
    await ready(page, 'Book Tuesday 17 March', 'Book this day');
    await page.keyboard.press('Enter');
    await page.getByText('Tuesday 17 March is yours.').waitFor();

    const [, second, third] = world.people;
    for (const other of [second!, third!]) await world.book(other, '2026-03-03', await world.project(other, 'Another idea'));
    await at(page, '2026-03-03T17:00:00Z');
    for (const [other, outcome] of [[second!, { outcome: 'TAKEN' }], [third!, { outcome: 'LOST', reason: 'INCIDENT' }]] as const) {
      const [day] = await world.build.query<{ dayId: string }>(world.organization, 'select day_id as "dayId" from code_t_day where person_id = $1', [other]);
      await world.act(other, 'answerCodeTDay', { dayId: day!.dayId, ...outcome });
    }
    await page.goto(app.url);
    const yes = page.getByRole('group', { name: 'What became of Tuesday 3 March?' }).getByRole('button', { name: 'Yes' });
    await yes.waitFor();
    await look(page, 'code-t-home');
    await yes.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tuesday 3 March: taken. You can correct it for seven days.').waitFor();
    await yes.waitFor({ state: 'detached' });

    await at(page, '2026-03-13T12:00:00Z');
    await page.goto(`${app.url}/code-t`);
    const lost = page.getByRole('group', { name: 'What became of Thursday 12 March?' }).getByRole('button', { name: 'No, lost' });
    await lost.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'On call' }).and(page.locator(':focus')).waitFor();
    await look(page, 'code-t-lost');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitem', { name: 'An incident' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Thursday 12 March: lost. You can correct it for seven days.').waitFor();

    await page.getByRole('button', { name: 'It was given' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('What came of it (optional)').fill('Ten times faster.');
    await page.getByRole('button', { name: 'Say it was given' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('It counts once somebody who saw it confirms it.').waitFor();
    await look(page, 'code-t-presented');
    expect(problems).toEqual([]);
    await context.close();
    await witness(second!);
    await leadsView();
  });

  async function witness(person: PersonId): Promise<void> {
    const { page, problems, context } = await open(person, PHONE);
    await page.goto(`${app.url}/code-t`);
    await page.getByRole('button', { name: /^I saw it/ }).waitFor();
    await look(page, 'code-t-phone');
    await page.getByRole('button', { name: /^I saw it/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^I saw it/ }).waitFor({ state: 'detached' });
    await page.goto(`${app.url}/code-t/showcase`);
    await page.getByRole('heading', { name: 'Search in logs' }).waitFor();
    await look(page, 'code-t-showcase');
    expect(problems).toEqual([]);
    await context.close();
  }

  async function leadsView(): Promise<void> {
    const lead = await world.build.lead(world.organization, world.team);
    const { page, problems, context } = await open(lead);
    await page.goto(`${app.url}/code-t/team/${world.team}?from=2026-03-02`);
    await page.getByText('50%').waitFor();
    await page.getByText('What took it: An incident (2).').waitFor();
    expect(await page.getByRole('row', { name: /^Tue 17 Mar/ }).getByRole('cell').count()).toBe(3);
    await look(page, 'code-t-team');
    expect(problems).toEqual([]);
    await context.close();
  }

  it('is switched off by an admin who saw before whom it would concern, and leaves no trace', async () => {
    if (!browser) return;
    const { page, problems, context } = await open(world.admin);
    await page.goto(`${app.url}/settings/code-t`);
    await page.getByRole('switch', { name: /^Code T is on/ }).focus();
    await look(page, 'code-t-rules');
    await page.keyboard.press('Space');
    await page.getByText(/^\d+ booked days? (is|are) touched$/).waitFor();
    await look(page, 'code-t-rules-preview');
    await page.getByRole('button', { name: /^Save, from/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^These rules hold from/).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Code T' }).waitFor({ state: 'detached' });
    await page.goto(`${app.url}/code-t`);
    await page.getByText('Code T is not switched on for you').waitFor();
    await look(page, 'code-t-off');
    expect(problems).toEqual([]);
    await context.close();
  });
});
