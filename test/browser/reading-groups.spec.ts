import path from 'node:path';
import type { Browser } from 'playwright-core';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, launchBrowser } from '../support/browser.js';
import { readingWorld, type ReadingWorld } from '../support/reading-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('a reading group in a browser', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: ReadingWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await readingWorld({ app });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  it('is started with its dates shown first, presented, and remembered by what people took away', async () => {
    if (!browser) return;
    const [lead, ben] = world.people;
    const { page, problems, context } = await profileOf(browser, app, { organizationId: world.organization, personId: lead! });
    await page.goto(`${app.url}/reading-groups`);
    await page.getByText('No group is reading at the moment').waitFor();
    await page.getByRole('button', { name: 'Start a group' }).first().click();
    const form = page.getByRole('dialog', { name: 'Start a reading group' });
    await form.getByLabel('Title').fill('Accelerate');
    await form.getByLabel('ISBN').fill('978-1-942788-33-2');
    await form.getByLabel('Chapters', { exact: true }).fill('Accelerate\nMeasuring performance\nCulture');
    await form.getByLabel('First session').fill('2026-03-05');
    await form.getByText('3 weeks').waitFor();
    await form.getByRole('button', { name: 'Leave 12 Mar out' }).click();
    await form.getByText('4 weeks').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await form.getByRole('button', { name: 'Start the group' }).click();
    await form.getByText('One digit here is wrong.', { exact: false }).waitFor();
    await form.getByLabel('ISBN').fill('978-1-942788-33-1');
    await form.getByRole('button', { name: 'Start the group' }).click();
    await page.getByRole('heading', { name: 'Accelerate', level: 1 }).waitFor();

    await page.getByRole('button', { name: 'I present' }).first().click();
    await page.getByText('Reader 1 presents').or(page.getByText('You present. Thank you!')).first().waitFor();
    const groupId = page.url().split('/').at(-1)!;
    await world.act(ben!, 'joinReadingGroup', { groupId, role: 'MEMBER' });

    await world.at('2026-03-05T16:30:00Z');
    await page.clock.setFixedTime(app.clock.now());
    await page.reload();
    await page.getByRole('heading', { name: 'Sessions so far' }).waitFor();
    await page.getByRole('button', { name: 'I was there' }).click();
    await page.getByRole('radio', { name: 'Some' }).click();
    await page.locator('input[type=radio][value=SOME]:checked').waitFor();
    await page.getByLabel('What did you take away?').fill('Batch size decides.');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('listitem', { name: 'Takeaway of Reader 1' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();

    const small = await profileOf(browser, app, { organizationId: world.organization, personId: ben! }, { width: 390, height: 844 });
    await small.page.goto(`${app.url}/reading-groups/${groupId}`);
    await small.page.getByText('Batch size decides.').waitFor();
    expect(await small.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(small.problems).toEqual([]);
    await small.context.close();
  });

  it('goes on when its presenter can’t come and its leader leaves, and sees when fewer come', async () => {
    if (!browser) return;
    const [ana, ben, cleo, dan] = world.people;
    await world.at('2026-03-02T09:00:00Z');
    const { id: groupId, sessions } = await world.start(ana!, { kind: 'PAPER', title: 'Time, Clocks', isbn: null, chapters: [], sessions: 3 });
    for (const person of [ben, cleo, dan]) await world.act(person!, 'joinReadingGroup', { groupId, role: 'MEMBER' });
    const [first, second] = sessions;
    await world.act(ben!, 'moveReadingPlace', { sessionId: first!.id, move: 'VOLUNTEER' });
    await world.act(cleo!, 'moveReadingPlace', { sessionId: first!.id, move: 'BACK_UP' });
    const presenting = await profileOf(browser, app, { organizationId: world.organization, personId: ben! });
    await presenting.page.goto(`${app.url}/reading-groups/${groupId}`);
    await presenting.page.getByRole('button', { name: 'I can’t', exact: true }).click();
    await presenting.page.getByText('Reader 3 presents in place of who can’t').waitFor();

    const leading = await profileOf(browser, app, { organizationId: world.organization, personId: ana! });
    await leading.page.goto(`${app.url}/reading-groups/${groupId}`);
    await leading.page.getByRole('button', { name: 'Leave', exact: true }).click();
    await leading.page.getByRole('dialog', { name: 'Leave the group you lead?' }).getByRole('button', { name: 'Leave' }).click();
    await leading.page.getByText('Nobody leads this group any more').waitFor();
    await presenting.page.reload();
    await presenting.page.getByRole('button', { name: 'Lead it' }).click();
    await presenting.page.getByText('You lead this group now.').waitFor();

    await world.act(ana!, 'joinReadingGroup', { groupId, role: 'MEMBER' });
    await world.at('2026-03-05T16:30:00Z');
    for (const person of [ana, ben, cleo, dan]) await world.act(person!, 'sayReadingAttendance', { sessionId: first!.id, attended: true, readLevel: null });
    await world.at('2026-03-12T16:30:00Z');
    for (const person of [ana, ben]) await world.act(person!, 'sayReadingAttendance', { sessionId: second!.id, attended: true, readLevel: null });
    await presenting.page.clock.setFixedTime(app.clock.now());
    await presenting.page.reload();
    await presenting.page.getByText('Reader 3 presented').waitFor();
    const came = presenting.page.getByRole('table', { name: /How many members said they were there/ });
    expect(await came.getByRole('row').allInnerTexts()).toEqual([expect.any(String), '1\t4', '2\tfewer than 3']);
    expect(await accessibilityProblems(presenting.page)).toEqual([]);
    expect([...presenting.problems, ...leading.problems]).toEqual([]);
    await presenting.context.close();
    await leading.context.close();
  });
});
