import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { hackWeekWorld, type HackWeekWorld } from '../support/hack-week-world.js';
import { png } from '../support/pictures.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

type Person = HackWeekWorld['people'][number];

/** A dialog of the page: its form is sent by its last button. */
const dialogOf = (page: Page) => page.getByRole('dialog');
const send = async (page: Page): Promise<void> => {
  await dialogOf(page).locator('button[type=submit]').click();
  await dialogOf(page).waitFor({ state: 'hidden' });
};

describe('a hack week and the one of the year after, in a browser', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: HackWeekWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await hackWeekWorld({ app });
    await world.setRules({ days: 5 });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  const as = (person: Person, viewport?: { width: number; height: number }) => profileOf(browser!, app, { organizationId: world.organization, personId: person }, viewport);
  const on = async (page: Page, phase: string): Promise<void> => {
    await page.getByRole('button', { name: `On to “${phase}”` }).click();
    await send(page);
    await page.getByText(`Now: ${phase}`, { exact: true }).waitFor();
  };

  it('is planned in a dialog that says all that is wrong at once, opened, and organized by whom it names', async () => {
    if (!browser) return;
    const { page, context, problems } = await as(world.admin);
    await page.goto(`${app.url}/settings/hack-week`);
    await page.getByRole('button', { name: 'Plan' }).click();
    // A dialog takes the focus a moment after it is there.
    await page.getByLabel('Name', { exact: true }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await dialogOf(page).getByText('This is needed.').nth(1).waitFor();
    expect(await dialogOf(page).getByText('This is needed.').count()).toBe(2);
    await page.getByLabel('Name', { exact: true }).fill('Hack week in spring');
    await page.getByLabel('First day').fill('2026-03-23');
    expect(await dialogOf(page).getByLabel('Days in a row').inputValue()).toBe('5');
    expect(await page.getByLabel('Demos freeze').inputValue()).toBe('2026-03-27T12:00');
    await page.getByLabel('Ideas from').fill('2026-03-24');
    await page.getByLabel('Demos begin').fill('2026-03-26T09:00');
    await page.keyboard.press('Enter');
    await dialogOf(page).getByText('Ideas are gathered before the first day').waitFor();
    await dialogOf(page).getByText('Demos begin at the freeze or after it.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByLabel('Ideas from').fill('');
    await page.getByLabel('Demos begin').fill('2026-03-27T14:00');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Hack week in spring' }).waitFor();

    await page.getByRole('button', { name: 'Edit' }).click();
    await dialogOf(page).getByRole('textbox', { name: 'What people should know' }).fill('Bring **cake**.');
    await send(page);
    const [{ name }] = (await world.build.query<{ name: string }>(world.organization, 'select name from person where person_id = $1', [world.people[3]])) as [{ name: string }];
    await page.getByRole('button', { name: 'Add' }).click();
    await dialogOf(page).getByRole('combobox').fill(name);
    await page.getByRole('option', { name }).click();
    await send(page);
    await page.getByRole('button', { name: `${name} no longer organizes` }).waitFor();
    await on(page, 'Ideas');
    await page.getByRole('button', { name: 'Back to “Draft”' }).waitFor();
    expect(problems).toEqual([]);
    await context.close();

    const organizer = await as(world.people[3]!, PHONE);
    await organizer.page.goto(`${app.url}/hack-week`);
    await organizer.page.getByRole('link', { name: /Hack week in spring/ }).click();
    await organizer.page.getByText('cake').waitFor();
    await organizer.page.getByRole('link', { name: 'Organize' }).click();
    await on(organizer.page, 'Hacking');
    await organizer.page.getByRole('button', { name: 'Back to “Ideas”' }).click();
    await dialogOf(organizer.page).getByLabel('Why?').fill('Two more days for ideas');
    await send(organizer.page);
    await organizer.page.getByText('What happened so far').click();
    await organizer.page.getByText('Two more days for ideas').waitFor();
    expect(await accessibilityProblems(organizer.page)).toEqual([]);
    expect(organizer.problems).toEqual([]);
    await organizer.context.close();
  });

  it('has a demo whose pictures are dropped, pasted, put in order and told in words, and whose video asks nobody before it is wanted', async () => {
    if (!browser) return;
    const ada = world.people[1]!;
    const project = await world.project(ada, { title: 'Lantern', changes: { oneLine: 'Light' } });
    const { page, context, problems } = await as(ada);
    const elsewhere: string[] = [];
    page.on('request', (request) => { if (!request.url().startsWith(app.url) && !/^(data|blob):/.test(request.url())) elsewhere.push(request.url()); });
    await page.goto(`${app.url}/hack-week/projects/${project}/demo`);
    await page.locator('.picture-drop').waitFor();
    for (const [index, kind] of ['drop', 'paste'].entries()) {
      const picture = Buffer.from(await png(60 + 20 * index)).toString('base64');
      await page.evaluate(({ bytes, how }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], `${how}.png`, { type: 'image/png' }));
        const event = how === 'drop' ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }) : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        (how === 'drop' ? document.querySelector('.picture-drop')! : document).dispatchEvent(event);
      }, { bytes: picture, how: kind });
      await page.getByLabel(`What picture ${index + 1} shows`).fill(`by ${kind}`);
      await page.keyboard.press('Tab');
    }
    await page.getByRole('button', { name: 'Picture 2 one place up' }).press('Enter');
    await page.waitForFunction(() => (document.querySelectorAll<HTMLInputElement>('.picture-row input')[0]?.value ?? '') === 'by paste');
    await page.getByRole('textbox', { name: 'Video' }).fill('https://youtu.be/dQw4w9WgXcQ');
    await page.getByText(/^Saved at/).waitFor();
    await page.getByRole('button', { name: 'Submit the demo' }).click();
    await page.getByText('This demo is submitted').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${app.url}/hack-week/projects/${project}`);
    await page.getByRole('button', { name: 'Show the video here' }).waitFor();
    expect(elsewhere).toEqual([]);
    await page.getByRole('button', { name: 'Enlarge: by paste' }).click();
    await dialogOf(page).getByRole('img', { name: 'by paste' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await dialogOf(page).getByRole('img', { name: 'by drop' }).waitFor();
    await page.keyboard.press('Escape');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('loses no word where two tabs write the same demo', async () => {
    if (!browser) return;
    const ada = world.people[2]!;
    const project = await world.project(ada, { title: 'Two hands', changes: { oneLine: 'One head' } });
    const { page, context } = await as(ada);
    const story = (tab: Page) => tab.getByRole('textbox', { name: 'The story' });
    const other = await context.newPage();
    await other.clock.setFixedTime(app.clock.now());
    for (const tab of [page, other]) {
      await tab.goto(`${app.url}/hack-week/projects/${project}/demo`);
      await story(tab).waitFor();
    }
    await story(page).fill('Written on the left.');
    await page.getByText(/^Saved at/).waitFor();
    await other.getByRole('textbox', { name: 'In one line' }).fill('Two heads');
    await other.getByText(/^Saved at/).waitFor();
    expect(await story(other).inputValue()).toBe('Written on the left.');
    await story(page).fill('Written on the left, and more.');
    await story(other).fill('Written on the right.');
    const words = { mine: page.getByText('Written on the right.'), theirs: other.getByText('Written on the left, and more.') };
    // Whoever came second sees both wordings, until they choose.
    await Promise.any([words.mine.first().waitFor(), words.theirs.first().waitFor()]);
    const second = (await words.mine.count()) > 0 ? page : other;
    await second.getByRole('alert').getByText('Written on the left, and more.').waitFor();
    await second.getByRole('alert').getByText('Written on the right.').waitFor();
    expect(await accessibilityProblems(second)).toEqual([]);
    await context.close();
  });

  it('loses no word of two tabs that wrote the same part without a connection and were closed', async () => {
    if (!browser) return;
    const ada = world.people[2]!;
    const project = await world.project(ada, { title: 'Two trains', changes: { oneLine: 'One line' } });
    const { page, context } = await as(ada);
    const tabs = [page, await context.newPage()] as const;
    const address = `${app.url}/hack-week/projects/${project}/demo`;
    const story = (tab: Page) => tab.getByRole('textbox', { name: 'The story' });
    for (const tab of tabs) {
      await tab.goto(address);
      await story(tab).waitFor();
    }
    await context.setOffline(true);
    for (const [at, tab] of tabs.entries()) {
      await story(tab).fill(`Written in train ${at + 1}.`);
      await tab.getByText(/^No connection/).waitFor();
    }
    const later = await context.newPage();
    for (const tab of tabs) await tab.close();
    await context.setOffline(false);
    await later.goto(address);
    const clash = later.getByRole('alert');
    await clash.getByText('Written in train 1.').waitFor();
    await clash.getByText('Written in train 2.').waitFor();
    expect(await accessibilityProblems(later)).toEqual([]);
    await later.reload();
    await later.getByRole('button', { name: 'Take the other' }).click();
    await later.getByText(/^Saved at/).waitFor();
    const shown = await world.ask(ada, 'query ($input: HackProjectInput!) { hackProject(input: $input) { demo { story } } }', { input: { projectId: project } });
    expect(shown).toMatchObject({ hackProject: { demo: { story: await story(later).inputValue() } } });
    expect(await story(later).inputValue()).toMatch(/^Written in train [12]\.$/);
    await context.close();
  });

  it('takes a table of demos from another tool: somebody says which column has the titles, reads what would happen, and takes it over', async () => {
    if (!browser) return;
    const [{ email }] = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [world.others[0]])) as [{ email: string }];
    const { page, context, problems } = await as(world.admin);
    await page.goto(`${app.url}/settings/hack-week/${world.edition}/import`);
    await page.locator('input[type=file]').setInputFiles({ name: 'demos.csv', mimeType: 'text/csv', buffer: Buffer.from(`What we call it,Elevator pitch,E-mail\nTea robot,Hot in a minute,${email}\nNobody’s,Never,nobody@example.org\n`) });
    await page.getByText('2 left out').waitFor();
    await page.getByRole('combobox', { name: 'Title' }).click();
    await page.getByRole('option', { name: 'What we call it' }).click();
    await page.getByText('1 new · 1 left out').waitFor();
    await page.getByText('nobody@example.org is nobody here.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await page.getByText('1 new', { exact: false }).and(page.getByText('0 changed', { exact: false })).waitFor();
    await page.getByRole('link', { name: 'To the hack week' }).click();
    await page.getByRole('link', { name: 'Tea robot' }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is found in the archive a year later, revived there, and comes back where it was withdrawn', async () => {
    if (!browser) return;
    const [ada, , , noor] = world.people as [Person, Person, Person, Person];
    const project = await world.project(ada, { title: 'Quiet pager', changes: { oneLine: 'One night, one page' } });
    expect(await world.act(ada, 'submitHackDemo', { entryId: project, version: 0, title: 'Quiet pager', oneLine: 'One night, one page', presenters: [{ personId: ada, isRemote: true }], links: [{ label: 'Look', url: 'https://demo.example.org/' }], agreed: true })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
    await world.toPhase('archived');
    const next = await world.createEdition({ name: 'Hack week 2027', startsOn: '2027-03-01' });
    await world.toPhase('ideas', next);

    const { page, context, problems } = await as(noor, PHONE);
    await page.goto(`${app.url}/hack-week/gallery`);
    await page.getByRole('link', { name: 'Quiet pager' }).click();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Revive in another hack week' }).click();
    await dialogOf(page).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Hack week 2027' }).click();
    await dialogOf(page).locator('button[type=submit]').click();
    await page.getByText('It is back.').waitFor();
    await page.getByRole('link', { name: 'Hack week 2027' }).waitFor();
    await page.getByRole('heading', { name: 'In other hack weeks' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Withdraw from this hack week' }).click();
    await dialogOf(page).locator('button[type=submit]').click();
    await page.getByText('withdrawn', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Revive in another hack week' }).click();
    await dialogOf(page).getByRole('combobox').click();
    await page.getByRole('option', { name: 'Hack week 2027' }).click();
    await dialogOf(page).locator('button[type=submit]').click();
    await page.getByText('forming', { exact: true }).first().waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is told in a report whose table is read on a small phone without scrolling sideways', async () => {
    if (!browser) return;
    const edition = await world.createEdition({ name: 'Hack week in autumn' });
    await world.toPhase('archived', edition);
    const { page, context, problems } = await as(world.admin, { ...PHONE, width: 375 });
    await page.goto(`${app.url}/hack-week/${edition}/report`);
    const outcomes = page.getByRole('group', { name: 'What became of it' });
    await outcomes.getByRole('columnheader', { name: 'after 90 days' }).waitFor();
    expect(await outcomes.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('shows what a team made together when one of them was erased, under no name', async () => {
    if (!browser) return;
    const [left, stays] = [world.others[0]!, world.others[1]!];
    const edition = await world.createEdition({ name: 'Hack week in summer' });
    await world.toPhase('hacking', edition);
    const project = await world.project(left, { title: 'Shared kettle', edition, members: [stays], changes: { oneLine: 'Whistles' } });
    const said = 'Mine was the whistle.';
    expect(await world.act(left, 'commentOnHackProject', { projectId: project, text: said })).toMatchObject({ __typename: 'CommentOnHackProjectSuccess' });
    expect(await world.act(stays, 'submitHackDemo', { entryId: project, version: 0, title: 'Shared kettle', oneLine: 'Whistles', presenters: [{ personId: left, isRemote: false }, { personId: stays, isRemote: true }], links: [{ label: 'Look', url: 'https://demo.example.org/' }], agreed: true })).toMatchObject({ __typename: 'SubmitHackDemoSuccess' });
    await world.toPhase('archived', edition);
    const [{ email, name }] = (await world.build.query<{ email: string; name: string }>(world.organization, 'select email, name from person where person_id = $1', [left])) as [{ email: string; name: string }];
    expect(await world.act(world.admin, 'erasePerson', { personId: left, confirmEmail: email })).toMatchObject({ __typename: 'ErasePersonSuccess' });
    const { page, context, problems } = await as(stays, PHONE);
    for (const place of [`projects/${project}`, 'gallery', edition]) {
      await page.goto(`${app.url}/hack-week/${place}`);
      await page.getByText('Shared kettle').first().waitFor();
      await page.waitForLoadState('networkidle');
      const shown = await page.getByRole('main').innerText();
      expect([place, shown.includes(name), shown.includes(said)]).toEqual([place, false, false]);
    }
    await page.goto(`${app.url}/hack-week/projects/${project}`);
    await page.getByText('Erased person').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
