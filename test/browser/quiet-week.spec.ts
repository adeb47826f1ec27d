import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PersonId } from '../../src/kernel/ids.js';
import { FoldReleases } from '../../src/listening/results/app/fold-releases.js';
import { accessibilityProblems, launchBrowser } from '../support/browser.js';
import { profileOf } from '../support/browser-session.js';
import { Builders } from '../support/builders.js';
import { closesAt, leadOf, release, seedReleasedWorld, type DriverValue, type ReleasedWorld } from '../support/released-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const TREE = { Company: null, North: 'Company', South: 'Company', East: 'North' };
const ASKED = ['engagement', 'exhaustion'];
const ROUNDS = 24;

async function look(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, `${name}.png`), fullPage: true });
}

/** South's engagement fell by 20 points in the 10th round and stayed there; nothing happened anywhere else. */
describe('weeks without an alert, in a browser', () => {
  let browser: Browser | undefined;
  let server: TestApp;
  let build: Builders;
  let world: ReleasedWorld;
  const visit = (personId: PersonId): ReturnType<typeof profileOf> => profileOf(browser!, server, { organizationId: world.organizationId, personId });

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startTestApp({ webRoot: path.resolve('web/dist') });
    build = await Builders.on(server.database);
    world = await seedReleasedWorld(server, TREE);
    for (let number = 0; number < ROUNDS; number += 1) {
      const of = (seed: number, base: number): DriverValue => [base + Math.round(Math.sin(seed * 12.9898 + number * 78.233) * 20) / 10, 10];
      const usual = (seed: number): Record<string, DriverValue> => ({ engagement: of(seed, 70), exhaustion: of(seed + 1, 35) });
      await release(server, world, { Company: usual(1), North: usual(3), East: usual(5), South: { ...usual(7), engagement: of(9, number < 9 ? 70 : 50) } }, { parents: TREE, asked: ASKED });
    }
    server.clock.set(new Date(closesAt(ROUNDS - 1).getTime() + 24 * 3_600_000));
    await server.get(FoldReleases).run({ organization: world.organizationId, now: server.clock.now() });
  });
  afterAll(async () => {
    await browser?.close();
    await build.close();
    await server.close();
  });

  it('say in one sentence that all is quiet', async () => {
    if (!browser) return;
    const { page, problems, context } = await visit(await leadOf(server, world, 'North'));
    await page.goto(`${server.url}/desk`);
    await page.getByText(/^All is quiet: 4 trends in 2 teams, as of 18 Jun 2026\.$/).waitFor();
    expect(await page.locator('.attention-line').count()).toBe(0);
    await page.getByText(/About one alert a year in each team is expected by chance/).waitFor();
    await page.getByRole('grid').waitFor();
    expect(await page.locator('.heat-cell').evaluateAll((cells) => [...new Set(cells.map(({ className }) => className))])).toEqual(['heat-cell heat-calm']);
    await look(page, 'quiet');
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('still say where a change has become the usual level, from the desk to the chart and on the wall', async () => {
    if (!browser) return;
    const { page, problems, context } = await visit(await leadOf(server, world, 'South'));
    await page.goto(`${server.url}/desk`);
    const line = page.locator('.attention-line');
    await line.getByText(/^Engagement has settled at a new, lower level since .*95 % interval/).waitFor();
    await page.getByRole('link', { name: /^South, Engagement: .*new, lower level since .*was \d/ }).waitFor();
    await look(page, 'settled');
    expect(await accessibilityProblems(page)).toEqual([]);
    await line.getByRole('link').click();
    await page.getByRole('button', { name: /^Engagement calm new, lower level since/ }).waitFor();
    await page.getByText(/^begun anew/).waitFor();
    await look(page, 'settled-team');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${server.url}/wall`);
    await page.getByText('1 at a new level').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  it('keep old rounds as they were when teams move and end, and tell it on their pages', async () => {
    if (!browser) return;
    const { page, problems, context } = await visit(await build.admin(world.organizationId, await build.person({ organization: world.organizationId, team: null })));
    const change = async (team: string, what: string): Promise<void> => {
      await page.goto(`${server.url}/teams/${world.teams.get(team)}`);
      await page.getByRole('button', { name: 'More to do' }).click();
      await page.getByRole('menuitem', { name: what }).click();
    };
    await change('East', 'Rename or move');
    await page.getByRole('textbox', { name: 'Name of the team' }).fill('Far East');
    await page.getByRole('combobox', { name: 'Below' }).click();
    await page.getByRole('option', { name: 'Company / South', exact: true }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    server.clock.set(new Date(server.clock.now().getTime() + 60_000));
    await change('North', 'End the team');
    await page.getByRole('dialog').getByRole('button', { name: 'End the team' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await context.close();

    const lead = await visit(await leadOf(server, world, 'Company'));
    const told = async (team: string): Promise<string[]> => {
      await lead.page.goto(`${server.url}/results/${world.teams.get(team)}`);
      await lead.page.getByRole('heading', { name: 'Where this team comes from' }).waitFor();
      return lead.page.locator('.lineage li').allTextContents();
    };
    const [east, south, north] = [await told('East'), await told('South'), await told('North')];
    // Renamed and moved in one change: neither came first.
    expect(east.toSorted()).toEqual([expect.stringMatching(/The team moved from North to South, with everybody in it\.$/), expect.stringMatching(/The team was called East and is called Far East since\.$/)]);
    expect(south).toEqual([expect.stringMatching(/Far East moved from North to South\.$/)]);
    expect(north).toEqual([expect.stringMatching(/Far East moved from North to South\.$/), expect.stringMatching(/The team ended\.$/)]);
    await lead.page.goto(`${server.url}/results/${world.teams.get('East')}?open=engagement`);
    await lead.page.getByRole('region', { name: 'Engagement', exact: true }).waitFor();
    await look(lead.page, 'lineage');
    expect(await accessibilityProblems(lead.page)).toEqual([]);
    // Its rounds stay with it, with the number of them that it had.
    await lead.page.getByRole('img', { name: new RegExp(`^Engagement: line over ${ROUNDS} rounds`) }).waitFor();
    expect(lead.problems).toEqual([]);
    await lead.context.close();
  });
});
