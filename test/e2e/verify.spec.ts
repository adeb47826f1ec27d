import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import { spentHash } from '../../src/engines/anonymity/pass.js';
import type { RoundId } from '../../src/kernel/ids.js';
import type { ManifestPage } from '../../src/listening/pulses/app/manifest-page.js';
import { WithdrawSpentHashes } from '../../src/listening/pulses/app/withdraw-spent-hashes.js';
import { verifyPage } from '../../src/listening/pulses/domain/verify-page.js';
import { DAY } from '../support/fixed-clock.js';
import { announce, close, letAnswer, open, seedRoundWorld, select, SPECIFIED_TREE, tickNow, type Device, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const run = promisify(execFile);

describe('a manifest’s page and its recount', () => {
  let app: TestApp;
  let world: RoundWorld;
  let roundId: RoundId;
  let manifest: Manifest;
  let address: string;
  let devices: readonly Device[];
  const page = async (): Promise<ManifestPage> => (await (await fetch(`${app.url}/manifests/${address}`)).json()) as ManifestPage;
  const failing = (served: ManifestPage): string[] => verifyPage(served).checks.filter(({ passed }) => passed === false).map(({ code }) => code);

  beforeAll(async () => {
    app = await startTestApp();
    world = await seedRoundWorld(app, SPECIFIED_TREE);
    await announce(app, world, { opensInHours: 500 });
    ({ roundId, manifest } = await announce(app, world));
    await announce(app, world, { opensInHours: 700 });
    [{ address }] = (await select<{ address: string }>(app, world, 'select address from manifest where round_id = $1', [roundId])) as [{ address: string }];
  });
  afterAll(() => app.close());

  it('shows the promise and the chain up to it before the close, and nothing later', async () => {
    const served = await page();
    expect(served.chain).toHaveLength(2);
    expect(served.recount).toBeNull();
    expect(verifyPage(served)).toMatchObject({ holds: true, isClosed: false });
  });

  it('hides every other address', async () => {
    for (const other of ['x', `${address.slice(0, -1)}!`, 'A'.repeat(43), roundId]) expect((await fetch(`${app.url}/manifests/${other}`)).status).toBe(404);
  });

  it('can be counted again after the close, one’s own pass included', async () => {
    await open(app, world, roundId);
    devices = await letAnswer(app, world, manifest, world.people.get('A')!.slice(0, 7));
    devices = [...devices, ...(await letAnswer(app, world, manifest, world.people.get('B')!.slice(0, 2)))];
    await tickNow(app, world, roundId);
    expect(await close(app, world, roundId)).toBe(2);
    const served = await page();
    const own = devices.map(({ unitId, pass }) => ({ unit: unitId, spentHash: spentHash(roundId, pass.nonce) }));
    const verdict = verifyPage(served, own, served.hash);
    expect(verdict.holds).toBe(true);
    expect(verdict.checks.filter(({ code }) => code === 'own-pass')).toHaveLength(9);
    expect(served.recount!.units.map(({ spent, destroyed }) => [spent, destroyed]).sort()).toEqual([[2, 2], [7, 0]]);
    expect(served.recount!.published).toEqual([{ node: world.teams.get('A'), n: 7 }, { node: world.teams.get('P'), n: 7 }, { node: world.teams.get('root'), n: 7 }].sort((a, b) => (a.node! < b.node! ? -1 : 1)));
  });

  it('fails the check that a change to the page breaks', async () => {
    const served = await page();
    const recount = served.recount!;
    const withUnit = (change: object) => ({ ...served, recount: { ...recount, units: recount.units.map((unit) => (unit.spent === 7 ? { ...unit, ...change } : unit)) } });
    expect(failing({ ...served, manifest: served.manifest.replace('"k":5', '"k":6') })).toContain('manifest');
    expect(failing({ ...served, chain: served.chain.slice(1) })).toContain('chain');
    expect(failing(withUnit({ secretKey: '11'.repeat(32) }))).toContain('key');
    expect(failing(withUnit({ spent: 8 }))).toContain('counts');
    expect(failing(withUnit({ spentHashes: [] }))).toContain('spent-list');
    expect(failing({ ...served, recount: { ...recount, published: [{ node: world.teams.get('A')!, n: 8 }] } })).toContain('published');
    expect(verifyPage(served, [{ unit: world.teams.get('A')!, spentHash: 'ab'.repeat(32) }]).holds).toBe(false);
  });

  it('prints each check with npm run verify, and ends with 1 when one fails', async () => {
    const command = (...more: string[]) => run('node', ['scripts/verify.mjs', `${app.url}/manifests/${address}`, ...more], { cwd: process.cwd() });
    const { unitId, pass } = devices[0]!;
    const good = await command('--hash', (await page()).hash, '--own', `${unitId}:${spentHash(roundId, pass.nonce)}`);
    expect(good.stdout).toContain('own-pass (A)');
    expect(good.stdout).toContain('Everything that could be checked holds.');
    await expect(command('--hash', '00'.repeat(32))).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('FAIL') as string });
    await expect(run('node', ['scripts/verify.mjs', `${app.url}/manifests/nothing`])).rejects.toMatchObject({ code: 2 });
  });

  it('withdraws the spent hashes after 90 days and still holds', async () => {
    app.clock.advance(89 * DAY);
    await app.get(WithdrawSpentHashes).run();
    expect((await page()).recount!.units.every(({ spentHashes }) => spentHashes !== null)).toBe(true);
    app.clock.advance(2 * DAY);
    expect((await page()).recount!.units.every(({ spentHashes }) => spentHashes === null)).toBe(true);
    await app.get(WithdrawSpentHashes).run();
    expect(await select(app, world, 'select spent_hashes from round_recount')).toEqual([{ spent_hashes: null }]);
    expect(verifyPage(await page()).holds).toBe(true);
  });
});
