import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, DESKTOP, launchBrowser, PHONE } from '../support/browser.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { png } from '../support/pictures.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type Person = HackWeekWorld['people'][number];

/** Moves by the keyboard until this has the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().waitFor();
  const wanted = page.getByRole(role, { name }).and(page.locator(':focus'));
  for (let step = 0; step < 60 && (await wanted.count()) === 0; step += 1) await page.keyboard.press('Tab');
  await wanted.waitFor({ timeout: 2000 });
}

describe('a hack week in a browser', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: HackWeekWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await hackWeekWorld({ app });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  const as = (person: Person, viewport?: { width: number; height: number }) => profileOf(browser!, app, { organizationId: world.organization, personId: person }, viewport);
  const demoOf = async (person: Person, projectId: string) =>
    (await world.ask<{ hackProject: { demo: { title: string; story: string; isSubmitted: boolean; pictures: { alt: string }[] } } }>(person, 'query ($input: HackProjectInput!) { hackProject(input: $input) { demo { title story isSubmitted pictures { alt } } } }', { input: { projectId } })).hackProject.demo;

  it('takes an idea from the keyboard alone, and somebody who joins it with a word', async () => {
    if (!browser) return;
    const [ada, noor] = world.people as [Person, Person];
    const first = await as(ada);
    await first.page.goto(`${app.url}/hack-week`);
    await first.page.getByRole('heading', { name: 'Everybody hacks' }).waitFor();
    expect(await accessibilityProblems(first.page)).toEqual([]);
    await tabTo(first.page, 'link', 'Propose an idea');
    await first.page.keyboard.press('Enter');
    await first.page.getByRole('heading', { level: 1, name: 'Propose an idea' }).waitFor();
    await tabTo(first.page, 'textbox', 'What is it called?');
    await first.page.keyboard.type('A quieter pager');
    await tabTo(first.page, 'textbox', 'In one line');
    await first.page.keyboard.type('One night, one page.');
    await tabTo(first.page, 'button', 'Propose it');
    await first.page.keyboard.press('Enter');
    await first.page.getByRole('heading', { level: 1, name: 'A quieter pager' }).waitFor();
    expect(await accessibilityProblems(first.page)).toEqual([]);
    const address = first.page.url();

    const second = await as(noor, PHONE);
    await second.page.goto(address);
    await second.page.getByRole('button', { name: 'Join' }).click();
    await second.page.getByRole('dialog').getByRole('button', { name: 'Join' }).click();
    await second.page.getByText('You are in: A quieter pager.').waitFor();
    await second.page.getByLabel('Say something').fill('I bring the maths.');
    await second.page.getByRole('button', { name: 'Comment', exact: true }).click();
    await second.page.getByText('I bring the maths.', { exact: true }).and(second.page.locator('p')).waitFor();
    expect(await accessibilityProblems(second.page)).toEqual([]);
    expect([...first.problems, ...second.problems]).toEqual([]);
    await Promise.all([first.context.close(), second.context.close()]);
  });

  it('offers skills that others named, beside the button that saves them, and takes somebody off a project', async () => {
    if (!browser) return;
    const [ada, noor, ben] = world.people as [Person, Person, Person];
    await world.act(noor, 'setHackSkills', { skills: ['databases', 'data drawing', 'dance', 'darning', 'dairy', 'dates', 'daylight', 'damask'] });
    const project = await world.project(ada, { title: 'Crowded', members: [ben] });
    for (const [viewport, skill] of [[PHONE, 'databases'], [DESKTOP, 'dance']] as const) {
      const { page, context } = await as(ada, viewport);
      await page.goto(`${app.url}/hack-week`);
      await page.getByRole('button', { name: /^(Say what you can|Change)$/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('What you can bring along').first().pressSequentially('da');
      await page.getByRole('option', { name: skill }).waitFor();
      const save = dialog.getByRole('button', { name: 'Save' });
      const isFree = await save.evaluate((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return [0.05, 0.5, 0.95].every((part) => button.contains(document.elementFromPoint(x + width * part, y + height / 2)));
      });
      expect(isFree).toBe(true);
      await page.getByRole('option', { name: skill }).click();
      await save.click();
      await dialog.waitFor({ state: 'hidden' });
      await context.close();
    }
    expect(await world.ask(ada, '{ mySkills }')).toEqual({ mySkills: ['dance', 'databases'] });

    const { page, context } = await as(ada, PHONE);
    await page.goto(`${app.url}/hack-week/projects/${project}`);
    await page.getByRole('button', { name: /^Take .+ off the project$/ }).click();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Take off' }).click();
    await page.getByText(/is no longer on Crowded/).waitFor();
    await page.getByRole('button', { name: /^Take .+ off the project$/ }).waitFor({ state: 'detached' });
    await context.close();
  });

  it('loses no word of a demo that was written without a connection, takes pictures and says why it takes others not, and submits', async () => {
    if (!browser) return;
    const ada = world.people[2]!;
    const project = await world.project(ada, { title: 'Lantern', changes: { oneLine: 'Light' } });
    const { page, context } = await as(ada);
    await page.goto(`${app.url}/hack-week/projects/${project}/demo`);
    await page.getByRole('textbox', { name: 'The story' }).fill('Written with a connection.');
    await page.getByText(/^Saved at/).waitFor();
    await context.setOffline(true);
    await page.getByRole('textbox', { name: 'The story' }).fill('Written in a train.');
    await page.getByText(/^No connection/).waitFor();
    await page.close();
    expect((await demoOf(ada, project)).story).toBe('Written with a connection.');

    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${app.url}/hack-week/projects/${project}/demo`);
    await again.getByRole('textbox', { name: 'The story' }).waitFor();
    expect(await again.getByRole('textbox', { name: 'The story' }).inputValue()).toBe('Written in a train.');
    await again.getByText(/^Saved at|^Everything is saved/).waitFor();
    expect((await demoOf(ada, project)).story).toBe('Written in a train.');

    const files = again.locator('input[type=file]');
    await files.setInputFiles([{ name: 'lantern.png', mimeType: 'image/png', buffer: Buffer.from(await png()) }, { name: 'trick.png', mimeType: 'image/png', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>') }]);
    await again.getByText(/This is an SVG/).waitFor();
    await again.getByLabel('What picture 1 shows').fill('A lantern in the dark');
    await again.getByRole('button', { name: 'Submit the demo' }).click();
    await again.getByText('This demo is submitted').waitFor();
    expect(await demoOf(world.others[0]!, project)).toMatchObject({ isSubmitted: true, story: 'Written in a train.', pictures: [{ alt: 'A lantern in the dark' }] });
    expect(await accessibilityProblems(again)).toEqual([]);

    await again.goto(`${app.url}/hack-week/gallery`);
    await again.getByRole('link', { name: 'Lantern' }).waitFor();
    expect(await accessibilityProblems(again)).toEqual([]);
    await context.close();
  });

  it('leaves no trace where it is off, and is organized by those who may', async () => {
    if (!browser) return;
    const admin = await as(world.admin);
    await admin.page.goto(`${app.url}/settings/hack-week/${world.edition}`);
    await admin.page.getByRole('button', { name: 'Back to “Ideas”' }).click();
    const dialog = admin.page.getByRole('dialog', { name: 'Back to “Ideas”?' });
    await dialog.getByRole('button', { name: 'Go to “Ideas”' }).click();
    await dialog.getByText('This is needed.').waitFor();
    expect(await accessibilityProblems(admin.page)).toEqual([]);
    await dialog.getByLabel('Why?').fill('Two more days for ideas');
    await dialog.getByRole('button', { name: 'Go to “Ideas”' }).click();
    await admin.page.getByText('Now: Ideas', { exact: true }).waitFor();
    await admin.page.goto(`${app.url}/settings/hack-week`);
    await admin.page.getByLabel('Hack weeks are on').waitFor();
    expect(await accessibilityProblems(admin.page)).toEqual([]);
    expect(admin.problems).toEqual([]);
    await admin.context.close();

    await world.setRules({ isOn: false });
    const member = await as(world.people[0]!);
    await member.page.goto(`${app.url}/`);
    await member.page.getByRole('heading', { level: 1 }).waitFor();
    expect(await member.page.getByRole('link', { name: 'Hack week' }).count()).toBe(0);
    await member.page.goto(`${app.url}/hack-week`);
    await member.page.getByText('There are no hack weeks for you yet').waitFor();
    expect(member.problems).toEqual([]);
    await member.context.close();
  });
});
