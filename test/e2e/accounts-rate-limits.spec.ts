import { RateLimiter } from '../../src/platform/access/rate-limiter.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { Client } from 'pg';

const THREE_A_MINUTE = { name: 'test', limit: 3, windowSeconds: 60 };

describe('rate limits', () => {
  let server: TestApp;
  beforeAll(async () => {
    server = await startTestApp();
  }, 60_000);
  afterAll(() => server.close());

  it('allow exactly the limit to many tries at once, and say how long to wait', async () => {
    const now = new Date('2026-03-02T09:00:20Z');
    const taken = await Promise.all(Array.from({ length: 20 }, () => server.get(RateLimiter).take(THREE_A_MINUTE, 'anna', now)));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
    expect(taken.find(({ allowed }) => !allowed)).toEqual({ allowed: false, retryAfterSeconds: 40 });
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
