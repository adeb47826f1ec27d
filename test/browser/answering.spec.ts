import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { accessibilityProblems, launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { announce, close, letAnswer, open, seedRoundWorld, select, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Screenshots for whoever wants to look, when SHOTS names a folder. */
async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

/** Runs in the page: counts what of the answers has arrived in the device's storage. */
const countKept = `window.draftsKept = 0;
const put = IDBObjectStore.prototype.put;
IDBObjectStore.prototype.put = function (...given) {
  if (this.name === 'drafts') this.transaction.addEventListener('complete', () => { window.draftsKept += 1; });
  return put.apply(this, given);
};`;

describe('answering in a browser', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let world: RoundWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await seedRoundWorld(server, { name: 'Company', people: 6, below: [{ name: 'Checkout', people: 8 }] });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('takes a pass ahead, answers by keyboard on a phone without a session, resumes, and is counted once', async () => {
    if (!browser) return;
    const { roundId, manifest } = await announce(server, world);
    const [me, ...others] = world.people.get('Checkout')!;
    const { page, problems, context } = await profileOf(browser, server, { organizationId: world.organizationId, personId: me! }, PHONE);
    const cookiesSent: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/answers')) void request.allHeaders().then((headers) => cookiesSent.push(headers.cookie));
    });

    await page.goto(server.url);
    await page.getByRole('button', { name: 'I answer on this device' }).click();
    await page.getByText('Your pass is on this device.').waitFor();
    await look(page, 'home-announced');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect((await select<{ bucket: number }>(server, world, 'select bucket from issue_bucket where round_id = $1', [roundId])).length).toBe(1);

    await open(server, world, roundId);
    await letAnswer(server, world, manifest, others.slice(0, 5), 4);
    await page.clock.setFixedTime(server.clock.now());
    await context.clearCookies();
    await page.addInitScript(countKept);
    await page.goto(`${server.url}/answer/${roundId}`);
    await page.getByText('Nobody, admins included').waitFor();
    await look(page, 'answer-intro');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^1 \//).waitFor();
    await look(page, 'answer-question');
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.keyboard.press('4');
    await page.getByText(/^2 \//).waitFor();
    // The start, the answer and the step to the next question: a moment later than they are seen, they are kept.
    await page.waitForFunction('window.draftsKept >= 3');
    await page.reload();
    await page.getByText(/^2 \//).waitFor();
    for (let question = 2; question <= manifest.questions.length; question += 1) {
      await page.getByText(`${question} / ${manifest.questions.length}`).waitFor();
      const isRecommend = manifest.questions[question - 1]!.scale === 'RECOMMEND_0_10';
      await page.keyboard.press(isRecommend ? '8' : '2');
      if (isRecommend) await page.keyboard.press('Enter');
    }
    await page.getByRole('textbox').fill('The new pipeline helps a lot.');
    await look(page, 'answer-last');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /Send/i }).click();
    await page.getByText(/counted/i).first().waitFor();
    await look(page, 'answer-done');
    expect(await accessibilityProblems(page)).toEqual([]);

    expect(await select(server, world, 'select unit_id from pending_answer where round_id = $1', [roundId])).toHaveLength(6);
    expect(await select(server, world, 'select unit_id from pending_comment where round_id = $1', [roundId])).toHaveLength(1);
    expect(cookiesSent).toEqual([undefined]);
    await page.goto(`${server.url}/answer/${roundId}`);
    await page.getByText(/counted|received|sent/i).first().waitFor();
    await close(server, world, roundId);
    const [result] = await select<{ n: number }>(server, world, `select n from released_result where round_id = $1 and team_id = $2 and driver_id = 'engagement'`, [roundId, world.teams.get('Checkout')]);
    expect(result).toEqual({ n: 6 });
    expect(problems).toEqual([]);
    await context.close();
  });
});
