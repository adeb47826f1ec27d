import 'fake-indexeddb/auto';
import { askedRound, body, hash, issuingServer, manifest, owner, tokenOf } from '../../testing/round.js';
import { toBase64Url } from '../anonymity/bytes.js';
import { deviceLink, readDeviceLink } from './device-link.js';
import { deviceStore, ownerKey, type DeviceRecord } from './device-store.js';
import { bringDevice } from './devices.js';
import { ensurePass } from './passes.js';

const names = { personName: 'Ada Ångström', organizationName: 'Northlight' };
const deviceWith = (fill: number): DeviceRecord => ({ ...owner, ...names, key: ownerKey(owner), secret: new Uint8Array(32).fill(fill), olderSecrets: [] });

beforeEach(() => deviceStore.destroy());

describe('fetching a pass', () => {
  it('keeps a pass that the unit’s key made, and nothing of the blind', async () => {
    const state = await ensurePass(deviceWith(1), askedRound, issuingServer());
    expect(state.kind).toBe('held');
    const [pass] = await deviceStore.passes();
    expect(toBase64Url(pass!.token)).toBe(tokenOf(pass!.nonce));
    expect(Object.keys(pass!)).not.toContain('blind');
  });

  it('asks once: a held pass is used again', async () => {
    const server = issuingServer();
    await ensurePass(deviceWith(1), askedRound, server);
    await ensurePass(deviceWith(1), askedRound, server);
    expect(server.issued).toHaveLength(1);
  });

  it('makes the same blinded element again after a crash between asking and keeping', async () => {
    const server = issuingServer();
    await ensurePass(deviceWith(1), askedRound, server);
    await deviceStore.destroy();
    expect((await ensurePass(deviceWith(1), askedRound, server)).kind).toBe('held');
    expect(new Set(server.issued).size).toBe(1);
  });

  it('names the device that the pass went to', async () => {
    const server = issuingServer();
    await ensurePass(deviceWith(1), askedRound, server);
    await deviceStore.destroy();
    expect(await ensurePass(deviceWith(2), askedRound, server)).toEqual({ kind: 'elsewhere', deviceLabel: 'Firefox on Linux' });
  });

  it('refuses a pass under a key that is not in the manifest', async () => {
    expect(await ensurePass(deviceWith(1), askedRound, issuingServer({ marked: true }))).toEqual({ kind: 'distrusted' });
    expect(await deviceStore.passes()).toEqual([]);
  });

  it('refuses a manifest that is not the announced one, and one whose text was changed', async () => {
    const server = issuingServer();
    const other = { ...askedRound, round: { ...askedRound.round, manifestHash: 'f'.repeat(64) } };
    expect(await ensurePass(deviceWith(1), other, server)).toEqual({ kind: 'distrusted' });
    const changed = { ...server, manifest: async () => ({ __typename: 'RoundManifest' as const, roundId: manifest.round, hash, previousHash: '', body: body.replace('"k":5', '"k":2') }) };
    expect(await ensurePass(deviceWith(1), askedRound, changed)).toEqual({ kind: 'distrusted' });
    expect(server.issued).toEqual([]);
  });

  it('says that the server was not reached, and keeps nothing', async () => {
    expect(await ensurePass(deviceWith(1), askedRound, { ...issuingServer(), issue: async () => null })).toEqual({ kind: 'unreachable' });
  });
});

describe('adding another device', () => {
  it('carries the secret in a fragment and reads it back', () => {
    const link = deviceLink(deviceWith(9), 'https://pulse.example');
    const url = new URL(link);
    expect(url.pathname + url.search).toBe('/devices/add');
    expect(readDeviceLink(url.hash)).toEqual({ ...owner, ...names, secret: new Uint8Array(32).fill(9) });
  });

  it.each(['', '#', '#v1.a.b', '#v2.a.b.c.d.e', `${'#v1.a.b.!!.QQ.QQ'}`])('refuses %p', (fragment) => expect(readDeviceLink(fragment)).toBeNull());

  it('lets the new device fetch the pass that was issued to the old one', async () => {
    const server = issuingServer();
    const old = deviceWith(1);
    await ensurePass(old, askedRound, server);
    await deviceStore.destroy();
    await deviceStore.putDevice(deviceWith(2));
    const brought = await bringDevice(readDeviceLink(new URL(deviceLink(old, 'https://x.example')).hash)!, new Date('2026-02-01'));
    expect((await ensurePass(brought, askedRound, server)).kind).toBe('held');
  });

  it('keeps the secret that was here before, so that its own passes can still be fetched', async () => {
    const server = issuingServer();
    const here = deviceWith(2);
    await deviceStore.putDevice(here);
    await ensurePass(here, askedRound, server);
    const brought = await bringDevice({ ...owner, ...names, secret: new Uint8Array(32).fill(1) }, new Date('2026-02-01'));
    for (const pass of await deviceStore.passes()) await deviceStore.forget(pass);
    expect((await ensurePass(brought, askedRound, server)).kind).toBe('held');
  });

  it('forgets one member and leaves the other members of the browser alone', async () => {
    await deviceStore.putDevice(deviceWith(1));
    const other = { ...owner, person: 'person-10' };
    await deviceStore.putDevice({ ...deviceWith(3), ...other, key: ownerKey(other) });
    await deviceStore.forget(owner);
    expect((await deviceStore.devices()).map(({ person }) => person)).toEqual(['person-10']);
  });
});
