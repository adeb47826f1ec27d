import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ballotWorld, type BallotWorld } from '../support/ballot-world.js';
import { profileOf } from '../support/browser-session.js';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the ballot in a browser', () => {
  let browser: Browser | undefined;
  let app: TestApp;
  let world: BallotWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await ballotWorld({ app, voters: 12 });
  });
  afterAll(async () => {
    await browser?.close();
    await world.close();
    await app.close();
  });

  it('is filled in on a phone by keys alone, also without a network, and its results can be counted again by anybody', async () => {
    if (!browser) return;
    const { organization, edition, demos, others } = world;
    const [me, ...rest] = others;
    const { page, context, problems } = await profileOf(browser, app, { organizationId: organization, personId: me! }, PHONE);
    await page.goto(`${app.url}/hack-week/${edition}/ballot`);
    const marks = (number: number) => page.getByRole('group', { name: `Demo ${number}`, exact: true });
    await marks(1).getByRole('button', { name: 'My pick' }).press('Space');
    await marks(2).getByRole('button', { name: 'I watched it' }).press('Enter');
    await page.getByText('Saved. You can change it until the ballot closes.').waitFor();
    await page.getByText('1 of 5 picks · 2 watched').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.setOffline(true);
    await marks(3).getByRole('button', { name: 'My pick' }).press('Space');
    await page.getByText('On this device only.').waitFor();
    await context.setOffline(false);
    await page.getByText('Saved. You can change it until the ballot closes.').waitFor();
    expect((await world.ballot(me!))!.questions[0]).toMatchObject({ picks: expect.arrayContaining([demos[0], demos[2]]), watched: expect.arrayContaining([demos[0], demos[1], demos[2]]) });
    const receipt = (await world.ballot(me!))!.questions[0]!.receipt!;

    for (const voter of rest) await world.cast(voter, [demos[0]!], demos);
    await world.toPhase('tally');
    await world.tick();
    await page.goto(`${app.url}/hack-week/${edition}/results`);
    await page.getByText('The results are not out yet').waitFor();
    await world.toPhase('published');
    await page.reload();
    await page.getByText('picked by 12 of 12 who watched').first().waitFor();
    await page.getByRole('button', { name: 'Show the log' }).press('Enter');
    await page.getByText('Counted again here: 12 ballots, all figures are the same.').waitFor();
    await page.getByLabel('Find a ballot').fill(receipt);
    expect(await page.getByRole('row').filter({ hasText: receipt }).textContent()).toContain('#1 #3');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await context.close();
  });
});
