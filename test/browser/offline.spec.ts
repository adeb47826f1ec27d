import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, PHONE } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { announce, open, seedRoundWorld, select, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SECRET_WORDS = 'Only the on-call rota is too much';

/** Runs in the page: every row of the device's storage as text, with what is encrypted in it as bytes. */
const wholeStorage = `(async () => {
  const db = await new Promise((resolve, reject) => { const asked = indexedDB.open('barograph'); asked.onsuccess = () => resolve(asked.result); asked.onerror = () => reject(asked.error); });
  const rows = {};
  for (const store of db.objectStoreNames) {
    rows[store] = await new Promise((resolve) => { const asked = db.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => resolve(asked.result); });
  }
  const keys = rows.keys.map(({ cryptoKey }) => ({ extractable: cryptoKey.extractable, type: cryptoKey.type }));
  const sealed = rows.drafts.map((draft) => ({ fields: Object.keys(draft).sort(), text: new TextDecoder('latin1').decode(draft.sealed) }));
  db.close();
  return { keys, sealed, plain: JSON.stringify(rows) };
})()`;

/** Runs in the page: the addresses in every cache. */
const cachedPaths = `(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())()`;

/** Answers every question of the round that the page shows, with the keyboard. */
async function answerAll(page: Page, questions: readonly { readonly scale: string }[]): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  for (const [index, { scale }] of questions.entries()) {
    await page.getByText(`${index + 1} / ${questions.length}`).waitFor();
    await page.keyboard.press(scale === 'RECOMMEND_0_10' ? '8' : '2');
    if (scale === 'RECOMMEND_0_10') await page.keyboard.press('Enter');
  }
}

describe('answering without a network', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let world: RoundWorld;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    world = await seedRoundWorld(server, { name: 'Company', people: 0, below: [{ name: 'Checkout', people: 8 }] });
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it('starts cold, answers with a held pass, keeps the answer encrypted, and sends it once the network is back', async () => {
    if (!browser) return;
    const { roundId, manifest } = await announce(server, world);
    const { page, context } = await profileOf(browser, server, { organizationId: world.organizationId, personId: world.people.get('Checkout')![0]! }, PHONE);
    await page.goto(server.url);
    await page.getByRole('button', { name: 'I answer on this device' }).click();
    await page.getByText('Your pass is on this device.').waitFor();
    await page.evaluate('navigator.serviceWorker.ready.then(() => true)');
    const paths = await page.evaluate<string[]>(cachedPaths);
    expect(paths).toContain('/');
    expect(paths.filter((one) => /^\/(graphql|answers|manifests)/.test(one))).toEqual([]);
    expect(paths.every((one) => one === '/' || one.startsWith('/assets/') || /^\/[\w-]+\.(js|svg)$/.test(one))).toBe(true);
    await page.close();
    await open(server, world, roundId);
    await context.clearCookies();
    await context.setOffline(true);

    const cold = await context.newPage();
    await cold.clock.setFixedTime(server.clock.now());
    await cold.goto(`${server.url}/answer/${roundId}`);
    await answerAll(cold, manifest.questions);
    await cold.getByRole('textbox').fill(SECRET_WORDS);
    await cold.getByRole('button', { name: /Send/i }).click();
    await cold.getByRole('button', { name: /again/i }).waitFor();
    const stored = await cold.evaluate<{ keys: object[]; sealed: { fields: string[]; text: string }[]; plain: string }>(wholeStorage);
    expect(stored.keys).toEqual([{ extractable: false, type: 'secret' }]);
    expect(stored.sealed.map(({ fields }) => fields)).toEqual([['closesAt', 'iv', 'key', 'sealed', 'state']]);
    expect(stored.plain + stored.sealed[0]!.text).not.toContain(SECRET_WORDS);
    expect(await select(server, world, 'select 1 from pending_answer where round_id = $1', [roundId])).toEqual([]);

    await cold.reload();
    await cold.getByRole('button', { name: /again/i }).waitFor();
    await context.setOffline(false);
    await cold.reload();
    await cold.getByText(/counted/i).first().waitFor();
    expect(await select(server, world, 'select 1 from pending_answer where round_id = $1', [roundId])).toHaveLength(1);
    expect(await select(server, world, 'select 1 from pending_comment where round_id = $1', [roundId])).toHaveLength(1);
    expect((await cold.evaluate<{ sealed: object[] }>(wholeStorage)).sealed).toEqual([]);
    await context.close();
  });
});
