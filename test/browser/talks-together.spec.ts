import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBadServer, type BadServer } from '../support/bad-server.js';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const CALENDAR = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', 'BEGIN:VEVENT', 'UID:1@test', 'DTSTART;VALUE=DATE:20260910', 'SUMMARY:SREcon Europe', 'LOCATION:Dublin', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('talks among colleagues, in a browser', () => {
  let browser: Browser | undefined;
  let calendar: BadServer;
  let isDown = true;
  let app: TestApp;
  let world: TalksWorld;
  beforeAll(async () => {
    browser = await launchBrowser();
    calendar = await startBadServer((_, response) => (isDown ? response.writeHead(500).end() : response.writeHead(200, { 'content-type': 'text/calendar' }).end(CALENDAR)));
    app = await startTestApp({ webRoot: path.resolve('web/dist'), privateHosts: ['127.0.0.1'] });
    world = await talksWorld({ app });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
    await calendar.close();
  });

  const visit = (personId: string, viewport?: typeof PHONE): ReturnType<typeof profileOf> => profileOf(browser!, app, { organizationId: world.organization, personId }, viewport);
  const see = async (page: Page, place: string, heading: string): Promise<void> => {
    await page.goto(`${app.url}${place}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const looksRight = async (page: Page): Promise<void> => expect(await accessibilityProblems(page)).toEqual([]);

  it('a list is added, fails, rests and goes; what it named twice becomes one event, and what was asked for there stays', async () => {
    if (!browser) return;
    const [ana] = world.people;
    const kept = await world.conference(ana!, 'SREcon');
    const { page, problems, context } = await visit(world.admin);
    await see(page, '/settings/talks', 'Rules of talks');
    await page.getByRole('button', { name: 'Add a list' }).click();
    const adding = page.getByRole('dialog', { name: 'Add a list of conferences' });
    await adding.getByRole('combobox', { name: 'What is it?' }).click();
    await page.getByRole('option', { name: 'Calendar (iCal)' }).click();
    await adding.getByLabel('What people call it').fill('Reliability');
    await adding.getByLabel('Address').fill(calendar.url);
    await adding.getByRole('button', { name: 'Look at it first' }).click();
    await adding.getByRole('alert').filter({ hasText: 'The server answered 500.' }).waitFor();
    isDown = false;
    await adding.getByRole('button', { name: 'Look at it first' }).click();
    await adding.getByText('1 new, 0 changed, 0 as they were').waitFor();
    await adding.getByRole('button', { name: 'Add this list' }).click();
    await page.getByText('read well').waitFor();
    const menu = async (item: string): Promise<void> => {
      await page.getByRole('button', { name: /Reliability/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    isDown = true;
    await menu('Read now');
    await page.getByText('has a problem').waitFor();
    await menu('Pause');
    await page.getByText('paused', { exact: true }).waitFor();
    await looksRight(page);

    await see(page, `/talks/opportunities/${kept}`, 'SREcon');
    await page.getByRole('button', { name: 'The same as another' }).click();
    const merging = page.getByRole('dialog', { name: 'The same as SREcon' });
    await page.getByRole('option', { name: /^SREcon Europe/ }).click();
    await merging.getByRole('button', { name: 'Make them one' }).click();
    await page.getByText('They are one now.').waitFor();
    await page.getByText('Reliability, read', { exact: false }).waitFor();
    await see(page, '/talks?calls=all', 'Talks');
    await page.getByText('1 to choose from').waitFor();

    await see(page, `/talks/opportunities/${kept}`, 'SREcon');
    await looksRight(page);
    await page.getByRole('button', { name: 'Take apart again: SREcon Europe' }).click();
    const dividing = page.getByRole('dialog', { name: 'Two events after all?' });
    await looksRight(page);
    await dividing.getByRole('button', { name: 'Take apart' }).click();
    await page.getByText('SREcon Europe stands by itself again.').waitFor();
    await page.getByText('Made one with this').waitFor({ state: 'detached' });
    await see(page, '/talks?calls=all', 'Talks');
    await page.getByText('2 to choose from').waitFor();

    await see(page, '/settings/talks', 'Rules of talks');
    await menu('Remove');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('None yet. Your own list is kept by hand all the same.').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('a co-speaker is named, sees what is private, and leaves; whoever asks for the last place waits for it', async () => {
    if (!browser) return;
    const [ana, bea, cem] = world.people;
    const talkId = await world.talk(ana!, 'Two clocks');
    const place = ((await world.act(cem!, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Lunch', startsOn: '2026-04-10', slots: 1 }, 'opportunity { id }')).opportunity as { id: string }).id;
    const first = await visit(ana!);
    await see(first.page, `/talks/talk/${talkId}`, 'Two clocks');
    await first.page.getByRole('combobox', { name: 'Somebody to give it with you' }).fill('Speaker 2');
    await first.page.getByRole('option', { name: /Speaker 2/ }).click();
    await first.page.getByRole('button', { name: 'Name them' }).click();
    await first.page.getByRole('button', { name: /^Remove.*Speaker 2/ }).waitFor();
    await looksRight(first.page);
    await see(first.page, `/talks/opportunities/${place}`, 'Lunch');
    await first.page.getByRole('button', { name: 'Ask to speak' }).click();
    const asking = first.page.getByRole('dialog', { name: 'Speak at Lunch' });
    await asking.getByRole('combobox', { name: 'With which talk?' }).click();
    await first.page.getByRole('option', { name: 'Two clocks' }).click();
    await asking.getByRole('button', { name: 'Ask to speak' }).click();
    await first.page.getByText('Approved, and the place is yours.').waitFor();
    await first.page.waitForURL(/submissions/);
    const submission = new URL(first.page.url()).pathname;

    const second = await visit(bea!, PHONE);
    await see(second.page, submission, 'Two clocks at Lunch');
    await second.page.getByRole('button', { name: 'I withdraw' }).waitFor();
    await see(second.page, `/talks/talk/${talkId}`, 'Two clocks');
    await second.page.getByRole('button', { name: 'Leave' }).click();
    const leaving = second.page.getByRole('dialog', { name: 'Leave “Two clocks”?' });
    await leaving.getByRole('button', { name: 'Leave' }).click();
    await second.page.getByText('You no longer speak in “Two clocks”.').waitFor();

    await see(second.page, `/talks/opportunities/${place}`, 'Lunch');
    await second.page.getByText('All slots are taken').waitFor();
    await second.page.getByRole('button', { name: 'Ask to speak' }).click();
    const waiting = second.page.getByRole('dialog', { name: 'Speak at Lunch' });
    await waiting.getByLabel('Title of the new talk').fill('A tiny map');
    await waiting.getByRole('button', { name: 'Ask to speak' }).click();
    await second.page.getByText('You are on the waiting list. When a place becomes free, you get a mail.').waitFor();
    await second.page.getByRole('button', { name: 'I withdraw' }).waitFor();
    expect(await second.page.locator('.talks-steps button').allInnerTexts()).toEqual(['I withdraw']);
    expect(await second.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);

    await first.page.goto(`${app.url}${submission}`);
    await first.page.getByRole('button', { name: 'I withdraw' }).click();
    await first.page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await first.page.getByText('withdrawn', { exact: true }).first().waitFor();
    await second.page.reload();
    await second.page.getByRole('button', { name: 'I confirmed the slot' }).waitFor();
    await looksRight(second.page);
    expect([...first.problems, ...second.problems]).toEqual([]);
    await first.context.close();
    await second.context.close();
  });
});
