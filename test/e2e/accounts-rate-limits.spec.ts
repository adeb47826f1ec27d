import { RateLimiter } from '../../src/platform/access/rate-limiter.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Client } from 'pg';

const THREE_A_MINUTE = { name: 'test', limit: 3, windowSeconds: 60 };

describe('rate limits', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp();
  });
  afterAll(() => server.close());

  it('allow exactly the limit to many tries at once, and say how long to wait', async () => {
    const now = new Date('2026-03-02T09:00:20Z');
    const taken = await Promise.all(Array.from({ length: 20 }, () => server.get(RateLimiter).take(THREE_A_MINUTE, 'anna', now)));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
    expect(taken.find(({ allowed }) => !allowed)).toEqual({ allowed: false, retryAfterSeconds: 60 });
  });

  it('let no more pass at the boundary of two windows than anywhere else', async () => {
    const limiter = server.get(RateLimiter);
    const at = (seconds: number) => new Date(Date.parse('2026-03-02T12:00:00Z') + seconds * 1000);
    const times = Array.from({ length: 240 }, (_, second) => second);
    const passed: number[] = [];
    // Somebody who knows where a minute begins waits for its end first, and then tries every second.
    for (const second of [58, 59, 60, 61, 62, 63, ...times.filter((time) => time > 63)]) {
      if ((await limiter.take(THREE_A_MINUTE, 'emil', at(second))).allowed) passed.push(second);
    }
    expect(passed.slice(0, 3)).toEqual([58, 59, 60]);
    for (const from of passed) expect(passed.filter((second) => second >= from && second < from + 55).length).toBeLessThanOrEqual(3);
    expect(passed.length).toBeLessThanOrEqual(12);
    expect(passed.length).toBeGreaterThanOrEqual(9);
  });

  it('say how long to wait, and let one pass after it', async () => {
    const limiter = server.get(RateLimiter);
    const start = Date.parse('2026-03-02T13:00:07Z');
    for (const offset of [0, 20, 40]) await limiter.take(THREE_A_MINUTE, 'fritz', new Date(start + offset * 1000));
    const refused = await limiter.take(THREE_A_MINUTE, 'fritz', new Date(start + 41_000));
    expect(refused).toEqual({ allowed: false, retryAfterSeconds: 17 });
    expect(await limiter.take(THREE_A_MINUTE, 'fritz', new Date(start + 58_000))).toEqual({ allowed: true });
    expect(await limiter.take(THREE_A_MINUTE, 'fritz', new Date(start + 59_000))).toMatchObject({ allowed: false });
  });

  it('count each subject, name and window apart', async () => {
    const limiter = server.get(RateLimiter);
    const now = new Date('2026-03-02T10:00:00Z');
    for (let tries = 0; tries < 3; tries += 1) await limiter.take(THREE_A_MINUTE, 'bela', now);
    expect(await limiter.take(THREE_A_MINUTE, 'bela', now)).toMatchObject({ allowed: false });
    expect(await limiter.take(THREE_A_MINUTE, 'cleo', now)).toEqual({ allowed: true });
    expect(await limiter.take({ ...THREE_A_MINUTE, name: 'other' }, 'bela', now)).toEqual({ allowed: true });
    expect(await limiter.take(THREE_A_MINUTE, 'bela', new Date('2026-03-02T10:01:00Z'))).toEqual({ allowed: true });
  });

  it('keep no address or network in the database', async () => {
    await server.get(RateLimiter).take(THREE_A_MINUTE, 'dora@example.org', new Date('2026-03-02T11:00:00Z'));
    const client = new Client(server.database.url);
    await client.connect();
    await client.query('set role barograph_app');
    const { rows } = await client.query<{ key: string }>('select key from installation.rate_window');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ key }) => /^[A-Za-z0-9_-]{43}$/.test(key))).toBe(true);
  });
});
