import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Secret } from './secret.js';
import { serverKey } from './server-key.js';

describe('the server key', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'barograph-key-'));
  let count = 0;
  const fresh = (given?: Uint8Array) => ({ dataDir: path.join(folder, String((count += 1))), database: { kind: 'embedded' } as const, serverKey: given && new Secret(given) });
  const file = (environment: { dataDir: string }): string => path.join(environment.dataDir, 'server.key');
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('is made once, random, and stays', () => {
    const [one, other] = [fresh(), fresh()];
    const key = serverKey(one).reveal();
    expect(key).toHaveLength(32);
    expect(serverKey(one).reveal()).toEqual(key);
    expect(serverKey(other).reveal()).not.toEqual(key);
    expect(statSync(file(one)).mode & 0o777).toBe(0o600);
  });

  it('is the given one, kept so that another is noticed', () => {
    const environment = fresh(new Uint8Array(32).fill(1));
    expect(serverKey(environment).reveal()).toEqual(new Uint8Array(32).fill(1));
    expect(serverKey({ ...environment, serverKey: undefined }).reveal()).toEqual(new Uint8Array(32).fill(1));
    expect(() => serverKey({ ...environment, serverKey: new Secret(new Uint8Array(32).fill(2)) })).toThrow('not the key that this data was written with');
  });

  it('is refused when others can read it, when it is a link, or when it is none', () => {
    const environment = fresh();
    serverKey(environment);
    chmodSync(file(environment), 0o644);
    expect(() => serverKey(environment)).toThrow('only you can read');
    chmodSync(file(environment), 0o600);
    const linked = fresh();
    serverKey(linked);
    rmSync(file(linked));
    symlinkSync(file(environment), file(linked));
    expect(() => serverKey(linked)).toThrow('only you can read');
    writeFileSync(file(environment), readFileSync(file(environment), 'utf8').slice(0, 20));
    expect(() => serverKey(environment)).toThrow('does not hold a server key');
  });

  it('comes from outside for a database of one\'s own', () => {
    const key = new Secret(new Uint8Array(32));
    expect(serverKey({ dataDir: '/nowhere', database: { kind: 'external', url: new Secret('') }, serverKey: key })).toBe(key);
  });
});
