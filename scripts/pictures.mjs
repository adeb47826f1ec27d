// npm run pictures: starts Barograph on a folder of its own, waits for the sample organization, and takes the pictures of the
// README from the real pages into docs/pictures. --server <address> with --links <file> uses a server that runs already.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { demoDay, runStage } from './lib/demo-day.mjs';
import { root } from './lib/run.mjs';
import { talksYear } from './lib/talks-year.mjs';
import './lib/typescript.mjs';

const { launchBrowser, newProfile, DESKTOP, PHONE } = await import('../test/support/browser.ts');
const out = process.env.PICTURES ?? path.join(root, 'docs/pictures');
mkdirSync(out, { recursive: true });

const folder = path.join(root, '.data/pictures');
rmSync(folder, { recursive: true, force: true });
const server = process.env.LINKS ? undefined : spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: { ...process.env, DATA_DIR: folder, PORT: '4870', SAMPLE: 'small' } });
const links = await new Promise((resolve, reject) => {
  let text = process.env.LINKS ?? '';
  const read = () => {
    const found = Object.fromEntries([...text.matchAll(/(Member|Lead|Admin):\s+(\S+)/g)].map(([, who, link]) => [who.toLowerCase(), link]));
    if (found.admin) resolve(found);
  };
  read();
  server?.stdout.setEncoding('utf8').on('data', (more) => { text += more; read(); });
  server?.on('exit', () => reject(new Error(text)));
});
const browser = await launchBrowser();

async function visit(who, viewport, steps, colorScheme = 'light') {
  const { page, context, problems } = await newProfile(browser, viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(links[who]);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await steps(page, new URL(page.url()).origin);
  if (problems.length > 0) console.log(`${who}: ${problems.join('; ')}`);
  await context.close();
}
/** A whole page is taken in a window of its height, as on a tall screen: what sticks to the window stays where it belongs. */
const shot = async (page, name, isWhole = false) => {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const before = page.viewportSize();
  if (isWhole) {
    const height = await page.evaluate('document.activeElement?.blur?.(), scrollTo(0, 0), document.documentElement.scrollHeight');
    await page.setViewportSize({ ...before, height });
  }
  await page.waitForTimeout(700);
  await page.screenshot({ path: path.join(out, `${name}.png`) });
  if (isWhole) await page.setViewportSize(before);
  console.log(name);
};

await visit('member', PHONE, async (page) => {
  await page.getByRole('button', { name: 'I answer on this device' }).click();
  await page.getByRole('link', { name: /^Answer/ }).first().waitFor();
  await shot(page, 'home-phone');
  await page.getByRole('link', { name: /^Answer/ }).first().click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  await shot(page, 'answer-intro-phone');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByText(/^1 \//).waitFor();
  await page.keyboard.press('4');
  await page.getByText(/^2 \//).waitFor();
  await shot(page, 'answer-phone');
});
await visit('lead', DESKTOP, async (page, origin) => {
  await shot(page, 'home-lead');
  await page.goto(`${origin}/results`);
  await shot(page, 'results-list');
  await page.getByRole('link', { name: /Mobile/ }).first().click();
  await page.getByRole('heading', { level: 1, name: /Mobile/ }).waitFor();
  await shot(page, 'results-desktop');
  await shot(page, 'results-whole', true);
});
await visit('lead', DESKTOP, async (page, origin) => {
  await page.goto(`${origin}/results`);
  await page.getByRole('link', { name: /Mobile/ }).first().click();
  await page.getByRole('heading', { level: 1, name: /Mobile/ }).waitFor();
  await shot(page, 'results-dark');
}, 'dark');
const WIDE = { width: 1440, height: 900 };
const WALL = { width: 1920, height: 1080 };
const openDesk = async (page, origin) => {
  await page.goto(`${origin}/desk`);
  await page.getByRole('grid').waitFor();
};
for (const colorScheme of ['light', 'dark']) {
  const suffix = colorScheme === 'dark' ? '-dark' : '';
  await visit('lead', WIDE, async (page, origin) => {
    await openDesk(page, origin);
    await shot(page, `desk${suffix}`, true);
    await page.locator('.attention-link').first().click();
    await page.getByRole('img', { name: /line over/ }).locator('svg').waitFor();
    await shot(page, `team${suffix}`, true);
  }, colorScheme);
  await visit('lead', WALL, async (page, origin) => {
    await page.goto(`${origin}/wall`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(page, `wall${suffix}`);
  }, colorScheme);
}
await visit('lead', PHONE, async (page, origin) => {
  await openDesk(page, origin);
  await shot(page, 'desk-phone', true);
  await page.locator('.attention-link').first().click();
  await page.getByRole('img', { name: /line over/ }).locator('svg').waitFor();
  await shot(page, 'team-phone');
  await page.goto(`${origin}/wall`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, 'wall-phone', true);
});
await visit('lead', WIDE, async (page, origin) => {
  await openDesk(page, origin);
  await page.locator('.attention-link').first().click();
  await page.getByRole('img', { name: /line over/ }).locator('svg').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 686, height: 1020 });
  await shot(page, 'team-report');
});
for (const [viewport, suffix] of [[DESKTOP, ''], [PHONE, '-phone']]) {
  await visit('member', viewport, async (page, origin) => {
    for (const place of ['code-t', 'code-t/showcase', 'calendar', 'on-call']) {
      await page.goto(`${origin}/${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await shot(page, `${place.replace('/', '-')}${suffix}`, true);
    }
    await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/on-call/'));
    await shot(page, `on-call-team${suffix}`, true);
  });
}
for (const [viewport, suffix, colorScheme] of [[DESKTOP, '', 'light'], [PHONE, '-phone', 'light'], [DESKTOP, '-dark', 'dark']]) {
  await visit('member', viewport, async (page, origin) => {
    await page.goto(`${origin}/hack-week`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(page, `hack-week${suffix}`, true);
    await page.locator('.hack-card-title a').first().click();
    await page.waitForURL((url) => url.pathname.startsWith('/hack-week/projects/'));
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await shot(page, `hack-project${suffix}`, true);
    await page.goto(`${origin}/hack-week/gallery`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await shot(page, `hack-gallery${suffix}`, true);
    await page.goto(`${origin}/hack-week`);
    const demo = page.locator('.hack-mine a[href$="/demo"]').first();
    if (await demo.waitFor({ timeout: 5000 }).then(() => true, () => false)) {
      await demo.click();
      await page.getByRole('textbox', { name: 'Title' }).waitFor();
      await shot(page, `hack-demo${suffix}`, true);
    }
  }, colorScheme);
}
await visit('admin', DESKTOP, async (page, origin) => {
  await page.goto(`${origin}/settings/hack-week`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, 'hack-week-rules', true);
  await page.locator('a[href^="/settings/hack-week/"]').last().click();
  await page.getByRole('heading', { level: 2, name: 'Phase' }).waitFor();
  await shot(page, 'hack-week-organize', true);
  await page.goto(`${page.url().replace('/settings', '')}/report`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await shot(page, 'hack-week-report', true);
});
await visit('lead', DESKTOP, async (page, origin) => {
  await page.goto(`${origin}/code-t`);
  await page.getByRole('main').getByRole('link', { name: /coverage/ }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/code-t/team/'));
  await shot(page, 'code-t-team', true);
}, 'dark');
await visit('admin', DESKTOP, async (page, origin) => {
  await page.goto(`${origin}/settings/code-t`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, 'code-t-rules', true);
});
await visit('admin', DESKTOP, async (page, origin) => {
  for (const place of ['people', 'people/import', 'pulses', 'questions', 'outbox', 'settings', 'changes', 'anonymity']) {
    await page.goto(`${origin}/${place}`);
    await shot(page, place.replace('/', '-'));
  }
  await page.goto(`${origin}/pulses`);
  await page.getByRole('link', { name: 'Weekly pulse' }).first().click();
  await shot(page, 'pulse', true);
});
// The demo day last: it makes a hack week of its own.
const signedIn = async (who, viewport) => {
  const { page } = await newProfile(browser, viewport);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(links[who]);
  await page.getByRole('main').getByRole('button').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
};
const pages = { member: await signedIn('member', PHONE), lead: await signedIn('lead', PHONE), admin: await signedIn('admin', WIDE) };
const origin = new URL(pages.admin.url()).origin;
const { editionId, stageId } = await demoDay(pages, new Date());
const stagePage = `${origin}/hack-week/stage/${stageId}`;
const show = async (page, address, name, isWhole = false) => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shot(page, name, isWhole);
};
await show(pages.admin, `${origin}/hack-week/${editionId}/running-order`, 'running-order', true);
await runStage(pages.admin, stageId, ['CALL_NEXT', 'GO_LIVE', 'FINISH', 'CALL_NEXT']);
await show(pages.lead, `${stagePage}/presenter`, 'stage-presenter-phone');
await runStage(pages.admin, stageId, ['GO_LIVE', 'CALL_NEXT']);
await show(pages.admin, stagePage, 'stage', true);
await show(pages.member, stagePage, 'stage-phone', true);
await show(pages.member, `${origin}/hack-week/${editionId}/ballot`, 'ballot-phone', true);
await pages.admin.setViewportSize(WALL);
await show(pages.admin, `${stagePage}/screen`, 'stage-screen');
await pages.admin.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
await show(pages.admin, `${stagePage}/screen`, 'stage-screen-dark');
await pages.admin.setViewportSize(PHONE);
await show(pages.admin, `${stagePage}/host`, 'stage-host-phone');
// Reading groups as the sample has them: the list, one on its way, what was read, the rules.
const openGroup = async (page) => {
  await page.goto(`${origin}/reading-groups`);
  await page.locator('.reading-row').first().click();
  await page.waitForURL((url) => url.pathname.startsWith('/reading-groups/'));
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};
for (const [viewport, suffix, colorScheme] of [[PHONE, '-phone', 'light'], [DESKTOP, '-dark', 'dark'], [DESKTOP, '', 'light']]) {
  await pages.member.setViewportSize(viewport);
  await pages.member.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await show(pages.member, `${origin}/reading-groups`, `reading-groups${suffix}`);
  await openGroup(pages.member);
  await shot(pages.member, `reading-group${suffix}`, true);
}
await show(pages.member, `${origin}/reading-groups?show=archive`, 'reading-archive');
await pages.admin.setViewportSize(DESKTOP);
await pages.admin.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
await show(pages.admin, `${origin}/settings/reading-groups`, 'reading-groups-rules');
// Talks: a year of them, made for the pictures too.
const accepted = await talksYear(pages, new Date());
const talkPages = [['talks', 'talks'], ['talks/mine', 'my-talks'], [`talks/submissions/${accepted}`, 'talk-submission'], ['talks/company', 'talks-company'], ['talks/advice', 'talks-advice']];
const ofSample = async (name) => {
  await pages.member.goto(`${origin}/talks?search=${name}`);
  await pages.member.getByRole('link', { name, exact: true }).click();
  await pages.member.getByRole('heading', { level: 1, name }).waitFor();
};
for (const [viewport, suffix] of [[PHONE, '-phone'], [DESKTOP, '']]) {
  await pages.member.setViewportSize(viewport);
  for (const [place, name] of talkPages) await show(pages.member, `${origin}/${place}`, `${name}${suffix}`, true);
  await ofSample('Isobar');
  await shot(pages.member, `talk-opportunity${suffix}`, true);
  await ofSample('Thursday brown bag');
  await shot(pages.member, `own-stage${suffix}`, true);
  await pages.member.goto(`${origin}/talks/mine`);
  await pages.member.locator('a.row-link[href^="/talks/talk/"]').first().click();
  await pages.member.waitForURL((url) => url.pathname.startsWith('/talks/talk/'));
  await shot(pages.member, `talk${suffix}`, true);
}
await show(pages.admin, `${origin}/settings/talks`, 'talks-rules', true);
await browser.close();
server?.kill('SIGINT');
rmSync(folder, { recursive: true, force: true });
process.exit(0);
