import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PersonId } from '../../src/kernel/ids.js';
import { signInBrowser } from '../support/browser-session.js';
import { accessibilityProblems, DESKTOP, launchBrowser, newProfile, PHONE } from '../support/browser.js';
import { RunningClock } from '../support/running-clock.js';
import { stageWorld, type StageWorld } from '../support/stage-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const WALL = { width: 1920, height: 1080 };

describe('demos on stage in browsers', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: StageWorld;
  const open: BrowserContext[] = [];
  const problems: string[] = [];

  /** A page of a person, whose device is months off: only the server's time counts. */
  const visit = async (person: PersonId, address: string, viewport: { width: number; height: number } = DESKTOP): Promise<Page> => {
    const profile = await newProfile(browser!, viewport);
    await signInBrowser(profile.context, app, { organizationId: world.organization, personId: person });
    open.push(profile.context);
    await profile.page.goto(`${app.url}${address}`);
    profile.page.on('pageerror', (error) => problems.push(`${address}: ${error.message}`));
    return profile.page;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist'), clock: new RunningClock() });
  });
  beforeEach(async () => {
    world = await stageWorld({ app });
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((context) => context.close()));
    await world.close();
    expect(problems).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app.close();
  });

  it('get a session, an order that is looked at first, and another place by keyboard, with a way back', async () => {
    if (!browser) return;
    await world.demos(4);
    const page = await visit(world.admin, `/hack-week/${world.edition}/running-order`);
    await page.getByRole('button', { name: 'Sessions' }).press('Enter');
    await page.getByRole('button', { name: 'Add a session' }).press('Enter');
    await page.getByLabel('From').fill('2026-03-08T13:00');
    await page.getByLabel('Until').fill('2026-03-08T15:00');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByRole('button', { name: 'Make the order' }).press('Enter');
    const plan = page.getByRole('dialog', { name: 'Make the running order' });
    await plan.getByText('#4 Demo 4').waitFor();
    expect(await world.line()).toBe('');
    await plan.getByRole('button', { name: 'Take this order' }).press('Enter');
    await page.getByText('4 demos have their places.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    const before = await world.line();
    const [first, second] = before.split(' ').map((slot) => slot.split(':')[0]!);
    await page.getByRole('button', { name: `Drag Demo ${first}` }).focus();
    await page.keyboard.press('Space');
    await page.getByText(`Lifted “Demo ${first}” from place 1.`).waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowDown');
    await page.getByText('Now at place 2 of Session 1.').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.getByText(`“Demo ${first}” is moved.`).waitFor();
    expect((await world.line()).split(' ').slice(0, 2)).toEqual([`${second}:queued`, `${first}:queued`]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(`“Demo ${first}” is back where it was.`).waitFor();
    expect(await world.line()).toBe(before);
  });

  it('are led by keys, and seen at once by who presents, by who watches and on the wall; who was away catches up', async () => {
    if (!browser) return;
    await world.demos(3);
    await world.setSessions([{ title: 'Demos', startsAt: '2026-03-08T12:00:00Z', endsAt: '2026-03-08T14:00:00Z' }]);
    await world.arrange();
    app.clock.set('2026-03-08T12:00:00Z');
    const [first, second] = (await world.look()).slots;
    const at = `/hack-week/stage/${world.stage}`;
    const host = await visit(world.admin, `${at}/host`, PHONE);
    const presenter = await visit(first!.presenters[0]!.personId as PersonId, `${at}/presenter`, PHONE);
    const viewer = await visit(second!.presenters[0]!.personId as PersonId, at);
    const wall = await visit(world.others[0]!, `${at}/screen`, WALL);
    // A key is only taken when its button is: not before the answer to the last step, nor within a double click.
    const ready = (name: string) => host.getByRole('button', { name, disabled: false, exact: true }).waitFor();
    await presenter.getByText(/^You are next, about 13:0\d$/).waitFor();
    await ready('Call the next one up');

    await host.keyboard.press('Space');
    await presenter.getByText('Please come to the stage').waitFor();
    await wall.getByText('Next on stage').waitFor();
    await ready('Start');
    await host.keyboard.press('Space');
    await presenter.getByText('You are live').waitFor();
    for (const page of [host, presenter, viewer, wall]) await page.getByText(/^[12]:\d\d$/).waitFor();
    for (const page of [host, presenter, viewer, wall]) expect(await accessibilityProblems(page)).toEqual([]);

    await viewer.context().setOffline(true);
    await ready('Pause');
    await host.keyboard.press('p');
    await wall.getByText('paused').waitFor();
    const [minutes, seconds] = (await wall.getByRole('timer').textContent())!.split(':').map(Number);
    const later = minutes! * 60 + seconds! + 30;
    await ready('+30 s');
    await host.keyboard.press('e');
    await wall.getByText(`${Math.floor(later / 60)}:${String(later % 60).padStart(2, '0')}`, { exact: true }).waitFor();
    expect(await viewer.getByText(first!.title).first().isVisible()).toBe(true);
    await host.getByRole('button', { name: 'End' }).click();
    await host.getByRole('button', { name: 'End it with so much time left?' }).click();
    await presenter.getByText('You have shown it').waitFor();
    // The wrong button: taken back on every screen, with the clock as if it had never been pressed.
    await host.getByRole('button', { name: `Take back: End #${first!.number}` }).click();
    await presenter.getByText('You are live').waitFor();
    await wall.getByText(`${Math.floor(later / 60)}:${String(later % 60).padStart(2, '0')}`, { exact: true }).waitFor();
    expect(await accessibilityProblems(host)).toEqual([]);
    await host.getByRole('button', { name: 'End', exact: true }).click();
    await host.getByRole('button', { name: 'End it with so much time left?' }).click();
    await presenter.getByText('You have shown it').waitFor();
    await viewer.context().setOffline(false);
    const shown = viewer.getByRole('listitem').filter({ hasText: first!.title });
    await shown.getByText('shown', { exact: true }).waitFor();
    await shown.getByRole('button', { name: 'I watched it' }).click();
    await viewer.getByText('0 of 5 picks · 1 watched').waitFor();

    await ready('Call the next one up');
    await host.keyboard.press('Space');
    await ready('Start');
    await ready('Not there');
    await host.keyboard.press('x');
    const toTheEnd = host.getByRole('button', { name: `To the end of the line (${second!.title})` });
    await toTheEnd.click();
    await toTheEnd.waitFor({ state: 'detached' });
    await viewer.getByRole('listitem').filter({ hasText: second!.title }).getByText('yours').waitFor();
    expect(await world.line()).toMatch(new RegExp(`^${first!.number}:done \\d:queued ${second!.number}:queued$`));
    // A nervous finger: its second click comes when the answer to the first is here already, and finds a button that is seen to wait.
    await ready('Call the next one up');
    await host.clock.install();
    await host.clock.pauseAt(Date.now() + 60_000);
    await host.getByRole('button', { name: 'Call the next one up' }).click();
    await host.locator('.host-main:disabled:not([data-loading])', { hasText: 'Start' }).click({ force: true });
    await host.keyboard.press('Space');
    await host.clock.runFor(1_000);
    await ready('Start');
    expect(await world.line()).toContain(':on-deck');
    await host.clock.resume();
    await presenter.getByRole('button', { name: /Add a recording/ }).click();
    await presenter.getByLabel('Link to the recording').fill('https://video.example.org/1');
    await presenter.keyboard.press('Enter');
    await viewer.getByRole('link', { name: /Watch the recording/ }).waitFor();
  });
});
