import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { accessibilityProblems, launchBrowser } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { Builders } from '../support/builders.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { savedPulse } from '../support/pulse-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** What an admin takes away again: the sample, a person, a token, a draft. Each asks before, and nothing goes when the answer is no. */
describe('taking things away, in a browser', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let build: Builders;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    build = await Builders.on(server.database, 'undoing');
  });
  afterAll(async () => {
    await browser?.close();
    await build.close();
    await server.close();
  });

  /** A new organization whose admin has a page open at `address`; ends with a check that the page met no problem. */
  async function asAdmin(address: string, story: (page: Page, who: { organization: OrganizationId; admin: PersonId; mate: PersonId }) => Promise<void>, name = 'Acme'): Promise<void> {
    const { organizationId: organization } = await build.organization({ name });
    const admin = await build.admin(organization, await build.person({ organization, name: 'Ada Admin' }));
    const mate = await build.person({ organization, name: 'Mia Mate', email: 'mia@example.org' });
    const { page, problems, context } = await profileOf(browser!, server, { organizationId: organization, personId: admin });
    if (name === 'Sample') await build.query(organization, 'update organization set is_sample = true', []);
    await page.goto(server.url + address.replace('{mate}', mate));
    try {
      await story(page, { organization, admin, mate });
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  }

  it('the sample goes with everything in it, once its name is typed', async () => {
    if (!browser) return;
    await asAdmin('/', async (page, { organization }) => {
      await page.getByRole('button', { name: 'Delete the sample' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Type Sample to confirm').fill('Example');
      await dialog.getByRole('button', { name: 'Delete the sample' }).click();
      await dialog.getByText('This is not the name.').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await dialog.getByLabel('Type Sample to confirm').fill('Sample');
      await dialog.getByRole('button', { name: 'Delete the sample' }).click();
      await page.getByText('The sample organization is deleted.').waitFor();
      await page.waitForURL(/\/(set-up|sign-in)/);
      expect(await build.query(organization, 'select 1 from organization')).toEqual([]);
      expect(await build.query(organization, 'select 1 from person')).toEqual([]);
    }, 'Sample');
  });

  it('a person who left is ended, and erased only when their address is typed', async () => {
    if (!browser) return;
    await asAdmin('/people/{mate}', async (page, { organization, mate }) => {
      const open = async (item: string) => {
        await page.getByRole('button', { name: 'More to do' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      const person = () => build.query<{ name: string; email: string | null; ended: string | null }>(organization, 'select name, email, ended_on::text as ended from person where person_id = $1', [mate]);
      await open('Has left');
      await page.getByRole('dialog').getByRole('button', { name: 'Has left' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await person()).toEqual([{ name: 'Mia Mate', email: 'mia@example.org', ended: null }]);
      await open('Has left');
      await page.getByRole('dialog').getByRole('button', { name: 'Has left' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await person()).toEqual([{ name: 'Mia Mate', email: 'mia@example.org', ended: '2026-03-02' }]);

      await open('Erase');
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Type the person’s e-mail address to confirm').fill('somebody@example.org');
      await dialog.getByRole('button', { name: 'Erase' }).click();
      await dialog.getByText('This is not the address.').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await dialog.getByLabel('Type the person’s e-mail address to confirm').fill('mia@example.org');
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText(/erased person/i).first().waitFor();
      expect((await person())[0]).toMatchObject({ email: null });
      expect(JSON.stringify(await build.query(organization, 'select to_jsonb(p) as p from person p'))).not.toMatch(/Mia|mia@/);
    });
  });

  it('an API token is shown once, works, and stops working when it is revoked', async () => {
    if (!browser) return;
    await asAdmin('/settings', async (page) => {
      const works = async (token: string) => (await fetch(`${server.url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ query: '{ teamTree { name } }' }),
      })).text();
      await page.getByRole('button', { name: 'New token' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Make the token' }).click();
      expect(await dialog.getByLabel('Name').getAttribute('aria-invalid')).toBe('true');
      await dialog.getByLabel('Name').fill('Reporting');
      await dialog.getByRole('checkbox').first().check();
      expect(await accessibilityProblems(page)).toEqual([]);
      await dialog.getByRole('button', { name: 'Make the token' }).click();
      await page.getByText('Copy the token now').waitFor();
      const secret = (await page.locator('pre').first().innerText()).trim();
      expect(await works(secret)).toContain('Acme');
      await page.reload();
      await page.getByText('Reporting').waitFor();
      expect(await page.getByText(secret).count()).toBe(0);
      await page.getByRole('button', { name: 'Revoke Reporting' }).click();
      await page.getByText('Reporting').waitFor({ state: 'detached' });
      expect(await works(secret)).toContain('UNAUTHENTICATED');
    });
  });

  it('a draft is deleted after a question, and its page says so', async () => {
    if (!browser) return;
    await asAdmin('/', async (page, { organization, admin }) => {
      const client = new GraphqlClient(server.url, await build.signIn(organization, admin));
      const { teamTree } = await client.data<{ teamTree: { id: string }[] }>('{ teamTree { id } }');
      const draft = await savedPulse(client, teamTree[0]!.id, { name: 'Trial' }, false);
      await page.goto(`${server.url}/pulses/${draft}`);
      await page.getByRole('button', { name: 'Delete the draft' }).click();
      await page.getByRole('dialog').getByText('Delete Trial?').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Delete the draft' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete the draft' }).click();
      await page.getByText('The draft Trial is deleted.').waitFor();
      await page.waitForURL(/\/pulses$/);
      await page.getByText('No pulse yet').waitFor();
    });
  });
});
