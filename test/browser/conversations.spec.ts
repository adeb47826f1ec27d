import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { PersonId, RoundId } from '../../src/kernel/ids.js';
import { DeliverAnswers } from '../../src/listening/conversations/app/deliver-answers.js';
import { accessibilityProblems, DESKTOP, launchBrowser, newProfile, PHONE } from '../support/browser.js';
import { profileOf, signInBrowser } from '../support/browser-session.js';
import { Builders } from '../support/builders.js';
import { announce, close, fetchPass, manifestOf, open, seedRoundWorld, submission, submit, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Screenshots for whoever wants to look, when SHOTS names a folder. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.SHOTS) return;
  const take = (variant: string) => page.screenshot({ path: path.join(process.env.SHOTS!, `${name}${variant}.png`), fullPage: true });
  await take('');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(400);
  await take('-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.waitForTimeout(400);
  const size = page.viewportSize()!;
  await page.setViewportSize(size.width === PHONE.width ? DESKTOP : PHONE);
  await take(size.width === PHONE.width ? '-desktop' : '-phone');
  await page.setViewportSize(size);
}

/** What axe finds once nothing moves any more: a message that is still fading in has no contrast yet. */
async function problemsOf(page: Page): Promise<string[]> {
  await page.evaluate(`Promise.allSettled(document.getAnimations().filter((one) => one.effect.getComputedTiming().iterations !== Infinity).map((one) => one.finished))`);
  await page.waitForTimeout(150);
  return accessibilityProblems(page);
}

const OWN = 'The Monday meeting eats the morning, every week.';
const OTHERS = ['The new pipeline helps a lot.', 'Nobody tells us why the pipeline changes.', 'More quiet time, please.\nTwo mornings a week would do.'];

describe('a conversation with somebody unknown', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let world: RoundWorld;
  let lead: PersonId;
  const filesSent: (string | undefined)[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await seedRoundWorld(server, { name: 'Company', people: 6, below: [{ name: 'Checkout', people: 12 }] });
    const build = await Builders.on(server.database);
    lead = await build.lead(world.organizationId, world.teams.get('Checkout')!);
    await build.admin(world.organizationId, lead);
    await build.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  /** The author's device takes its pass ahead; then the round opens, and everybody else answers. */
  async function openRound(page: Page): Promise<RoundId> {
    const { roundId, manifest } = await announce(server, world);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'I answer on this device' }).click();
    await page.getByText('Your pass is on this device.').waitFor();
    await open(server, world, roundId);
    const [, ...others] = world.people.get('Checkout')!;
    for (const [place, person] of others.entries()) await submit(server.url, submission(manifest, await fetchPass(server, world, manifest, person), 4, OTHERS[place]));
    return roundId;
  }

  /** Only the comment; every question is skipped but one. */
  async function comment(page: Page, roundId: RoundId): Promise<void> {
    await page.clock.setFixedTime(server.clock.now());
    await page.goto(`${server.url}/answer/${roundId}`);
    const { questions } = await manifestOf(server, world, roundId);
    await page.getByRole('button', { name: 'Start' }).click();
    for (const place of questions.keys()) {
      await page.getByText(`${place + 1} / ${questions.length}`).waitFor();
      await page.keyboard.press(place === 0 ? '4' : 'Enter');
    }
    await page.getByRole('textbox').fill(OWN);
    await page.getByText('Readers can reply without knowing who wrote it.').waitFor();
    await look(page, 'answer-comment');
    await page.getByRole('button', { name: /Send/ }).click();
    await page.getByText('Received. Thank you.').waitFor();
    await page.getByText(/stay here, encrypted/).waitFor();
    await page.goto(`${server.url}/my-comments`);
    await page.getByText('Readers get it after the round').waitFor();
    await page.getByRole('switch').click();
    await look(page, 'mine-waiting');
  }

  /** The lead finds the comment, acknowledges it, takes that back and does it again, and replies. */
  async function leadReplies(page: Page): Promise<void> {
    await page.goto(`${server.url}/results/${world.teams.get('Checkout')!}`);
    await page.getByRole('link', { name: 'Read and answer' }).click();
    await page.getByText('4 comments', { exact: true }).waitFor();
    await look(page, 'comments');
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'pipeline 2 comments' }).click();
    await page.getByText('2 comments', { exact: true }).waitFor();
    await page.waitForURL(({ searchParams }) => searchParams.get('term') === 'pipeline');
    await page.getByRole('button', { name: 'pipeline 2 comments' }).click();
    await page.getByPlaceholder('Find in comments').fill('monday');
    await page.getByText('1 comment', { exact: true }).waitFor();
    const acknowledged = page.getByText(/^Acknowledged by Lead/);
    await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await acknowledged.waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await acknowledged.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Acknowledge', exact: true }).click();
    await acknowledged.waitFor();
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByLabel('Your reply').fill('Which part of it could go?');
    await look(page, 'comments-reply');
    expect(await problemsOf(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('list', { name: 'Conversation' }).getByText('Which part of it could go?').waitFor();
  }

  /** Signed in, the device hints; signed out, it shows the reply, and answers. */
  async function authorAnswers(page: Page, context: BrowserContext): Promise<void> {
    await page.clock.setFixedTime(server.clock.now());
    await page.goto(server.url);
    await page.getByText('There is 1 new reply under “My comments”').waitFor();
    await look(page, 'home-hint');
    expect(await problemsOf(page)).toEqual([]);
    await context.clearCookies();
    await page.goto(`${server.url}/my-comments`);
    await page.getByText(OWN).waitFor();
    await page.getByText('Which part of it could go?').waitFor();
    await page.getByText(/^Acknowledged by Lead/).waitFor();
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByLabel('Your answer').fill('The status round. We can read that.');
    await look(page, 'mine-answer');
    expect(await problemsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    await page.getByText(/^Your readers get it on .* at 09:00/).waitFor();
    await look(page, 'mine');
  }

  it('goes from comment to reply to answer to withdrawal without anybody learning who', async () => {
    if (!browser) return;
    const author = await profileOf(browser, server, { organizationId: world.organizationId, personId: world.people.get('Checkout')![0]! }, PHONE);
    author.page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/replies/')) void request.allHeaders().then((headers) => filesSent.push(headers['cookie']));
    });
    const roundId = await openRound(author.page);
    await comment(author.page, roundId);
    await close(server, world, roundId);

    const reader = await newProfile(browser, DESKTOP);
    await signInBrowser(reader.context, server, { organizationId: world.organizationId, personId: lead });
    await reader.page.clock.setFixedTime(server.clock.now());
    await leadReplies(reader.page);
    await authorAnswers(author.page, author.context);
    await reader.page.reload();
    await reader.page.getByText('Which part of it could go?').waitFor();
    expect(await reader.page.getByText('The status round').count()).toBe(0);

    await nextWorkingDay();
    await reader.page.clock.setFixedTime(server.clock.now());
    await reader.page.reload();
    await reader.page.getByText('The status round. We can read that.').waitFor();
    await look(reader.page, 'comments-thread');

    await author.page.clock.setFixedTime(server.clock.now());
    await author.page.reload();
    await author.page.getByText('The status round. We can read that.').waitFor();
    await author.page.getByRole('button', { name: 'Withdraw this comment' }).click();
    await look(author.page, 'mine-withdraw');
    expect(await problemsOf(author.page)).toEqual([]);
    await author.page.getByRole('dialog').getByRole('button', { name: 'Withdraw this comment' }).click();
    await author.page.getByText('You withdrew this comment.').waitFor();
    await withdrawalsTakeEffect();
    await reader.page.goto(`${server.url}/results/${world.teams.get('Checkout')!}/comments`);
    await reader.page.getByText('Withdrawn by its author.').waitFor();
    expect(await reader.page.getByText(/Monday|status round|could go/).count()).toBe(0);
    await look(reader.page, 'comments-withdrawn');

    expect(filesSent.length).toBeGreaterThan(0);
    expect(filesSent.every((cookie) => cookie === undefined)).toBe(true);
    expect([...author.problems, ...reader.problems]).toEqual([]);
    await author.context.close();
    await reader.context.close();
  });

  it('has marked words that an admin keeps', async () => {
    if (!browser) return;
    const { page, context, problems } = await profileOf(browser, server, { organizationId: world.organizationId, personId: lead });
    await page.goto(`${server.url}/settings`);
    await page.getByLabel('Add words').fill('pipeline, quiet time');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('2 words', { exact: true }).waitFor();
    await look(page, 'words');
    expect(await problemsOf(page)).toEqual([]);
    await page.goto(`${server.url}/results/${world.teams.get('Checkout')!}/comments?flagged=1`);
    await page.getByText('3 comments', { exact: true }).waitFor();
    await page.getByText('Marked word: quiet time').waitFor();
    await look(page, 'comments-flagged');
    expect(problems).toEqual([]);
    await context.close();
  });

  /** Past nine in the morning of the next working day, when answers are delivered. */
  async function nextWorkingDay(): Promise<void> {
    const now = server.clock.now();
    const days = [1, 1, 1, 1, 1, 3, 2][now.getUTCDay()]!;
    server.clock.set(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 9, 1)));
    await server.get(DeliverAnswers).run();
  }

  async function withdrawalsTakeEffect(): Promise<void> {
    server.clock.advance(3_600_000);
    await server.get(DeliverAnswers).run();
  }
});
